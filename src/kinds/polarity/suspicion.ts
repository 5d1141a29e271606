// Whether a fire was set on purpose, and how sure that is.
import type { Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { denies, isDenyingToken, MODALS_OF_DOUBT } from '../../text/assertion.js';
import { ARTICLES, BE, HAVE } from '../../text/closed-classes.js';
import { isFunctionToken, isSpeechToken } from '../../text/function-words.js';
import { happeningClass } from '../../text/happening-words.js';
import { stem, stemOf } from '../../text/lemma.js';
import { type Hit, hitsIn, isOf, signOf } from './classes.js';
import { beforeAdverbs, isOpenIn, isPastForm, isUnsure } from './grammar.js';
import { type Finder, type Marks, sign, tokensWith } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** The tokens [first, last) that tell how a fire began. */
interface Told {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly state: 'suspected arson' | 'arson' | 'no arson' | 'possibly suspicious' | 'suspicious' | 'accident';
}

/** "arson" (not "arsons", of several fires), the forms of "arsonist" and "accident", "suspicious", and the adverbs and adjectives of two classes, of intent, will and malice: these and no others. */
const SUSPICION =
  sign('arson arsonist arsonists suspicious accident accidents accidental accidentally') |
  signOf('on purpose', 'purposeful');

const wordAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';
const isQuote = (token: Token | undefined): boolean => /^["“”'‘’]$/.test(token?.text ?? '');
const isFire = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token !== undefined && happeningClass(stemOf(token)) === 'fire';
};
const isSuspect = (token: Token | undefined): boolean => stem(token?.lower ?? '') === 'suspect';

/** Whether a token tells of setting alight: "set", a verb of beginning, or one of WordNet for it ("lit"). */
const isSetting = (token: Token | undefined): boolean =>
  token !== undefined &&
  isPastForm(token) &&
  (token.lower === 'set' || happeningClass(stemOf(token)) === 'begin' || isOf(token, 'ignited'));

/** Whether a token may be the noun of "a case of": a word of no closed class that is no past. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isFunctionToken(token) && !isPastForm(token);

/** Index of the word before that "arson" is said in: articles, "a case of", hedges and quotation marks are looked through. */
function governorOf(tokens: readonly Token[], sentence: Sentence, index: number): number {
  let at = index - 1;
  while (at >= sentence.first) {
    const token = tokens[at];
    if (token?.lower === 'of' && isNoun(tokens[at - 1])) at -= 2;
    else if (/^an?$/.test(token?.lower ?? '') || isQuote(token) || (isUnsure(token) && !isSuspect(token))) at -= 1;
    else break;
  }
  return at;
}

/** What "arsonist" tells: "damaged by arsonists", "an arsonist has set". */
function arsonistAt(tokens: readonly Token[], sentence: Sentence, index: number): Told | undefined {
  const told = (first: number, last: number): Told => ({ sentence, first, last, state: 'arson' });
  const article = /^an?$/.test(wordAt(tokens, index - 1)) ? index - 1 : index;
  const doing = wordAt(tokens, article - 1) === 'by' ? tokens[article - 2] : undefined;
  if (doing && isPastForm(doing)) return told(article - 2, index + 1);
  const verb = tokens[index + 1];
  return verb && (HAVE.has(verb.lower) || (isPastForm(verb) && !isSpeechToken(verb)))
    ? told(article, index + 2)
    : undefined;
}

/** What "arson" tells: "suspected arson", "investigated as arson", "may have been arson", "damaged by arson", "was arson", "an arson fire". */
function arsonAt(tokens: readonly Token[], sentence: Sentence, index: number): Told | undefined {
  const told = (first: number, state: Told['state'], last = index + 1): Told => ({ sentence, first, last, state });
  if (wordAt(tokens, index) !== 'arson') return arsonistAt(tokens, sentence, index);
  const at = governorOf(tokens, sentence, index);
  const [before, earlier] = [tokens[at], tokens[at - 1]];
  if (isSuspect(before)) return told(at, 'suspected arson');
  if (before?.lower === 'out' && earlier?.lower === 'ruled') return told(at - 1, 'no arson'); // a phrase that WordNet has of candidates
  if (before?.lower === 'as') {
    for (let verb = at - 1; verb >= Math.max(sentence.first, at - 3); verb -= 1) {
      if (/^(?:suspect|investigat)$/.test(stem(wordAt(tokens, verb)))) return told(verb, 'suspected arson');
    }
  }
  const hedge = tokens.slice(at + 1, index).findIndex(isUnsure);
  if (hedge >= 0) return told(at + 1 + hedge, 'suspected arson');
  if (before?.lower === 'been' && earlier?.lower === 'have' && MODALS_OF_DOUBT.has(wordAt(tokens, at - 2)))
    return told(at - 2, 'suspected arson');
  if (before?.lower === 'by') return earlier && isPastForm(earlier) ? told(at - 1, 'arson') : undefined;
  if (before && /^(?:was|were)$/.test(before.lower)) return told(at, 'arson');
  return wordAt(tokens, index - 1) === 'an' && wordAt(tokens, index + 1) === 'fire'
    ? told(index - 1, 'arson', index + 2)
    : undefined;
}

/** "was deliberately set", "was set on purpose". */
function purposeAt(tokens: readonly Token[], { sentence, first, last }: Hit): Told | undefined {
  const ahead = isSetting(tokens[last]);
  const verb = ahead ? last : first - 1;
  const be = beforeAdverbs(tokens, sentence.first, ahead ? first : verb);
  if (!isSetting(tokens[verb]) || !BE.has(wordAt(tokens, be))) return undefined;
  return { sentence, first: be, last: ahead ? verb + 1 : last, state: 'arson' };
}

/** Whether a token stands between a verb of regarding and what it is regarded as: "treating |the fire as being| suspicious". */
function isBetween(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  return word === 'as' || word === 'it' || BE.has(word) || ARTICLES.has(word) || isFire(tokens, index);
}

/** What "suspicious" tells: "potentially suspicious", "treated as suspicious", "a suspicious fire", "the blaze was suspicious". */
function suspiciousAt(tokens: readonly Token[], sentence: Sentence, index: number): Told | undefined {
  const told = (first: number, last: number, state: Told['state'] = 'suspicious'): Told => ({
    sentence,
    first,
    last,
    state,
  });
  const quoted = isQuote(tokens[index - 1]);
  let at = quoted ? index - 2 : index - 1;
  if (isUnsure(tokens[at])) return told(at, index + 1, 'possibly suspicious');
  const behind = isQuote(tokens[index + 1]) ? index + 2 : index + 1;
  if (isFire(tokens, behind)) return quoted ? undefined : told(index, behind + 1);
  if (BE.has(wordAt(tokens, at)) && isFire(tokens, at - 1)) return told(at - 1, index + 1);
  while (isBetween(tokens, at)) at -= 1;
  const verb = tokens[at];
  return verb && at >= sentence.first && isOf(verb, 'regarded') && /(?:ed|ing)$/.test(verb.lower)
    ? told(at, index + 1)
    : undefined;
}

/** Whether a word may stand between a fire and "accident": an article, a form of "be" or "have". */
const isHelper = (word: string): boolean => ARTICLES.has(word) || BE.has(word) || HAVE.has(word);

/** Index of the fire that a word is said of, "the |fire| was ruled an accident", helping words and verbs of regarding between; -1 for none. */
function fireBefore(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  while (isHelper(wordAt(tokens, at)) || isOf(tokens[at], 'regarded')) at -= 1;
  return at < index - 1 && isFire(tokens, at) ? at : -1;
}

/** "the fire was deliberate", "an intentional fire"; not "deliberate fires are", which are any. */
function purposefulAt(tokens: readonly Token[], { sentence, first, last }: Hit): Told | undefined {
  const fire = fireBefore(tokens, first);
  if (fire >= 0) return { sentence, first: fire, last, state: 'arson' };
  const one = /^an?$/.test(wordAt(tokens, first - 1)) && isFire(tokens, last);
  return one ? { sentence, first: first - 1, last: last + 1, state: 'arson' } : undefined;
}

/** "the fire was ruled an accident", "started accidentally". */
function accidentAt(tokens: readonly Token[], sentence: Sentence, index: number): Told | undefined {
  if (isSetting(tokens[index - 1]) || /^caused$/.test(wordAt(tokens, index - 1)))
    return { sentence, first: index - 1, last: index + 1, state: 'accident' };
  const fire = fireBefore(tokens, index);
  return fire >= 0 ? { sentence, first: fire, last: index + 1, state: 'accident' } : undefined;
}

/** Tokens before in which what denies it or makes a charge of it is looked for. */
const DENIAL_REACH = 6;

/** Whether it is denied, left open, or what somebody is charged with or accused of. */
function isCharge(tokens: readonly Token[], { sentence, first }: Told): boolean {
  const from = Math.max(sentence.first, first - DENIAL_REACH);
  if (isOpenIn(tokens, from, first)) return true;
  return tokens
    .slice(from, first)
    .some(
      (token) => denies(token.lower) || isDenyingToken(token) || token.lower === 'unlikely' || isOf(token, 'accused'),
    );
}

/** What a word tells of how a fire began. */
function toldAt(tokens: readonly Token[], sentence: Sentence, index: number): Told | undefined {
  switch (wordAt(tokens, index)) {
    case 'arson':
    case 'arsonist':
    case 'arsonists':
      return arsonAt(tokens, sentence, index);
    case 'suspicious':
      return suspiciousAt(tokens, sentence, index);
    case 'accident':
    case 'accidents':
    case 'accidental':
    case 'accidentally':
      return accidentAt(tokens, sentence, index);
    default:
      return undefined;
  }
}

function findSuspicions(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const { tokens } = article;
  const told: Told[] = [];
  for (const { sentence, index } of tokensWith(marks, SUSPICION)) {
    const one = toldAt(tokens, sentence, index);
    if (one) told.push(one);
  }
  for (const hit of hitsIn(marks, SUSPICION, ['on purpose', 'purposeful'])) {
    const one = hit.name === 'purposeful' ? purposefulAt(tokens, hit) : purposeAt(tokens, hit);
    if (one) told.push(one);
  }
  return told
    .filter((one) => !isCharge(tokens, one))
    .flatMap(({ first, last, state }) =>
      mentionOf(article, tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0, {
        frame: 'arson',
        scale: 'cause of the fire',
        state,
        subject: 'fire',
      }),
    );
}

/**
 * Whether a fire was set on purpose, and how sure that is.
 * Taken: "was badly damaged by arson", "investigators suspect arson", "treated as potentially suspicious", "deliberately set", "the fire was
 * deliberate".
 * Refused: "charged with arson", "if it was arson", "a suspicious device".
 */
export const suspicions: Finder = { signs: SUSPICION, find: findSuspicions };
