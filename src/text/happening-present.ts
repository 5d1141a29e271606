// Verbs in the present tense beside a date: what is fixed is told so, "the fair opens on Friday".
import type { Article } from '../core/article.js';
import type { TokenRange } from './clauses.js';
import { tableTest } from './data.js';
import { isFunctionToken, isSpeechToken, RELATIVES } from './function-words.js';
import { isLink, signsAt } from './happening-verb.js';
import { CALENDAR, CONTENT, FUNCTION, IN_LY, NEXT } from './happening-words.js';
import { lemmaOf } from './lemma.js';
import { perToken } from './per-word.js';
import { hasCapital, tokenOf } from './tokens.js';

const isMostlyVerb = tableTest('plain-verbs.txt');

/** What the form of a word says of it as a verb in the present: with a singular subject, with a plural one, or that it is none. */
const presentForm = perToken((token): 'singular' | 'plural' | 'none' => {
  if (token.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(token.text) || isFunctionToken(token)) return 'none';
  const base = lemmaOf(token);
  if (!isMostlyVerb(base) || isSpeechToken(token)) return 'none';
  return base === token.lower ? 'plural' : 'singular';
});

/**
 * Whether a subject may end at a token, an adverb between it and the verb aside: "the fair |opens|", "the bank next |meets|", or a word there that
 * joins the verb to what is before: "is free and |opens|", "the fairs, which |open|".
 */
function endsSubject(article: Article, index: number, first: number, isPlural: boolean): boolean {
  const at = (signsAt(article, index) & (IN_LY | NEXT)) !== 0 ? index - 1 : index;
  const token = tokenOf(article.tokens, at);
  if (!token || at < first) return false;
  if (token.text === ')') return true;
  if (isLink(token)) return !isPlural || RELATIVES.has(token.lower);
  const signs = signsAt(article, at);
  if (token.kind !== 'word' || (signs & CONTENT) === 0 || (signs & (FUNCTION | CALENDAR | IN_LY)) !== 0) return false;
  return isPlural ? /[^s]s$/.test(token.lower) : hasCapital(token) || !/[^s]s$/.test(token.lower);
}

/** Index of the verb in the present tense that is nearest before a mention in a range of tokens; undefined where there is none. */
export function presentVerbOf(article: Article, own: TokenRange, within: TokenRange): number | undefined {
  for (let index = own.first - 1; index > within.first; index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token) return undefined;
    const form = presentForm(token);
    if (form !== 'none' && endsSubject(article, index - 1, within.first, form === 'plural')) return index;
  }
  return undefined;
}
