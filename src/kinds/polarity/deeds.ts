import type { Article, Name, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { deniesVerb } from '../../text/assertion.js';
import { looksLikeVerb, tokenAt } from '../../text/clauses.js';
import { ARTICLES } from '../../text/closed-classes.js';
import { isFunctionWord, isSpeechStem, NEGATED_AUXILIARIES } from '../../text/function-words.js';
import { deedClass } from '../../text/happening-words.js';
import { stem, stemOf } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { isAdverb, isUnasserted, THIRD_PERSONS } from './grammar.js';
import { isHistory, personBefore } from './phrases.js';
import { mentionOf, type Polarity } from './value.js';

/** Whether a word leaves open what is done; "cannot" and "won't" do, "didn't" denies it. */
const isUnsure = perToken(({ lower }) => isUnasserted(lower) && !deniesVerb(lower));
const isDenial = perToken(({ lower }) => deniesVerb(lower));

/**
 * What may stand between a verb and the name that it goes to: the prepositions of position, destination and source (Quirk et al. 1985,
 * figure 9.15), "with", and the articles; "of" is one behind "out" and "off". Others lead to where and when it is done ("met Brook near
 * Fairhaven", "signed by Brook").
 */
const LINKS: ReadonlySet<string> = new Set([
  ...['at', 'to', 'on', 'onto', 'in', 'into', 'from', 'off', 'out', 'away', 'with'],
  ...ARTICLES,
]);

/** Whether a bare verb stands behind a denial with a helper: "did not |enter", "didn't |enter"; "not" alone is no helper. */
function isDenied(article: Article, index: number): boolean {
  const before = tokenOf(article.tokens, index - 1);
  if (!before || !isDenial(before)) return false;
  const helper = tokenOf(article.tokens, index - 2);
  return (
    NEGATED_AUXILIARIES.has(before.lower) || (before.lower === 'not' && /^(?:do|does|did)$/.test(helper?.lower ?? ''))
  );
}

/** Tokens between a verb and the name that it goes to: "checked in to the". */
const REACH = 4;

/** What a word may be between a subject and the name that is acted on: a link, a verb by its letters, or what ends the search. */
const linkOf = perToken((token): 'link' | 'verb' | 'end' => {
  const { kind, lower } = token;
  if (kind !== 'word') return 'end';
  if (LINKS.has(lower)) return 'link';
  return isFunctionWord(lower) || /ing$/.test(lower) || isSpeechStem(stem(lower)) ? 'end' : 'verb';
});

/** Whether a token makes one preposition with "of": "out of", "off of". */
const isAway = (token: Token | undefined): boolean => token?.lower === 'out' || token?.lower === 'off';

/** The verb that a name is the object of, the words between being links. */
function verbBefore(article: Article, name: Name, sentence: Sentence): number | undefined {
  const at = tokenAt(article, name.start, sentence);
  for (let index = at - 1; index >= Math.max(sentence.first, at - REACH); index -= 1) {
    const token = article.tokens[index];
    const link = token ? linkOf(token) : 'end';
    if (link === 'link' || (token?.lower === 'of' && isAway(tokenOf(article.tokens, index - 1)))) continue;
    return link === 'verb' && (looksLikeVerb(article, index) || isDenied(article, index)) ? index : undefined;
  }
  return undefined;
}

/** Tokens before a verb in which its subject is looked for. */
const SUBJECT_REACH = 7;

/** Surname of the person who does it; empty for a pronoun, undefined where neither stands before the verb. */
function doer(article: Article, verb: number, sentence: Sentence): readonly string[] | undefined {
  const first = article.tokens[Math.max(sentence.first, verb - SUBJECT_REACH)];
  const token = article.tokens[verb];
  if (!first || !token) return undefined;
  const name = personBefore(article, first.start, token.start);
  if (name !== undefined) return [name];
  const before = article.tokens.slice(Math.max(sentence.first, verb - 3), verb);
  return before.some((one) => THIRD_PERSONS.has(one.lower)) ? [] : undefined;
}

/**
 * What somebody did or did not to a named place or body.
 * Taken: "Lund never entered Fairhaven", "she had checked into the Fairhaven Clinic", "Lund did not sign Brook".
 * Refused: "may have entered Fairhaven", "arranged for Lund to enter Fairhaven", "not only met Brook", "did not say".
 */
export function findDeeds(article: Article): readonly Mention<Polarity>[] {
  const found: Mention<Polarity>[] = [];
  for (const name of article.names) {
    const sentence = article.sentences[name.sentence];
    const verb = sentence && verbBefore(article, name, sentence);
    if (sentence && verb !== undefined) found.push(...deedAt(article, name, sentence, verb));
  }
  return found;
}

/** The sort of a deed by its verb: whatever is done "into" a place or a body goes in, as "enter" does. */
const sortOf = (verb: Token, next: string | undefined): string =>
  deedClass(next === 'into' ? 'enter' : stemOf(verb), next === 'into' ? undefined : next);

/** The deed that a verb before a name tells of. */
function deedAt(article: Article, name: Name, sentence: Sentence, verb: number): readonly Mention<Polarity>[] {
  const token = article.tokens[verb];
  const before = article.tokens.slice(Math.max(sentence.first, verb - 3), verb);
  if (!token || before.some(isUnsure) || before.at(-1)?.lower === 'to') return [];
  const names = doer(article, verb, sentence);
  if (names === undefined || isHistory(article, sentence)) return [];
  const negated = before.findIndex(isDenial);
  const behind = before[negated + 1];
  if (negated >= 0 && behind && isAdverb(behind)) return []; // "not only", "not yet"
  const helped = negated > 0 && /^(?:do|does|did|has|have|had)$/.test(before[negated - 1]?.lower ?? '') ? 1 : 0;
  return mentionOf(article, before[negated - helped]?.start ?? token.start, name.end, {
    frame: 'deed',
    scale: sortOf(token, tokenOf(article.tokens, verb + 1)?.lower),
    state: negated < 0 ? 'done' : 'not done',
    subject: name.text,
    things: name.text.toLowerCase().split(/\s+/).slice(0, 1),
    names,
  });
}
