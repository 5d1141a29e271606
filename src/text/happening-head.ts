// Which noun or verb a date or a time of day dates: where the head of a happening stands.
import type { Article, Sentence } from '../core/article.js';
import type { Range } from '../core/span.js';
import { MONTHS, TIME_PREPOSITIONS } from './calendar-words.js';
import { looksLikeVerb, type TokenRange } from './clauses.js';
import {
  BEFORE_ING,
  BEHIND_DATE,
  CALENDAR,
  CONTENT,
  DETERMINER,
  FUNCTION,
  HAPPENS,
  IN_ED,
  IN_ING,
  INTO,
  NAMING,
  OF_DATE,
  ON_DATE,
  ONLY_DETERMINER,
  PLAN,
  POSSESSIVE,
  signsOf,
  TO,
} from './happening-words.js';
import { perToken } from './per-word.js';
import { hasCapital, tokenOf } from './tokens.js';

/** What the token at an index may be, by the bits of `happening-words.ts`; 0 where there is none. */
export const signsAt = (article: Article, index: number): number => {
  const token = tokenOf(article.tokens, index);
  return token ? signsOf(token) : 0;
};

/** Whether the word at an index names something that happens. */
export const isEventNoun = (article: Article, index: number): boolean => (signsAt(article, index) & HAPPENS) !== 0;

/** A mention, and where it stands. */
export interface Place {
  readonly article: Article;
  readonly range: Range;
  /** The tokens of the mention. */
  readonly own: TokenRange;
  readonly sentence: Sentence;
}

/** Index of the noun that a mention stands before: "the Nov. 30 escape", "Friday night's fire", "a 1998 assault conviction". */
function nounAfter({ article, range, own, sentence }: Place): number | undefined {
  if ((signsAt(article, own.first - 1) & (DETERMINER | POSSESSIVE)) === 0 && !isPossessive(article, range, own))
    return undefined;
  let index = own.last;
  while (index < sentence.last && (signsAt(article, index) & BEHIND_DATE) !== 0) index += 1;
  const end = Math.min(sentence.last, own.last + 8);
  let noun: number | undefined;
  for (; index < end; index += 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || token.kind === 'mark') break;
    const signs = signsOf(token);
    if (token.kind === 'number' || (signs & CALENDAR) !== 0) continue;
    if ((signs & FUNCTION) !== 0) break;
    if (noun !== undefined && (signs & IN_ING) === 0 && looksLikeVerb(article, index)) break;
    noun = index;
  }
  return noun;
}

/** Whether a mention ends, or goes on, with the ending of a possessive: "Friday's". */
function isPossessive(article: Article, range: Range, own: TokenRange): boolean {
  const { text } = article;
  if (isMark(text.charCodeAt(range.end)) && /^['’]s\b/.test(text.slice(range.end, range.end + 3))) return true;
  return (signsAt(article, own.last - 1) & POSSESSIVE) !== 0 && endsInS(article, own.last - 1);
}

const isMark = (code: number): boolean => code === 0x27 || code === 0x2019;
const endsInS = (article: Article, index: number): boolean => /['’]s$/.test(tokenOf(article.tokens, index)?.text ?? '');

/** Index of the noun that a mention follows with a preposition of its own: "the meeting of July 28-30", "meeting (September 15-17)". */
function nounBefore({ article, own, sentence }: Place): number | undefined {
  const noun = own.first - 2;
  if (noun < sentence.first || (signsAt(article, own.first - 1) & OF_DATE) === 0) return undefined;
  const signs = signsAt(article, noun);
  if ((signs & CONTENT) === 0) return undefined;
  return (signs & HAPPENS) !== 0 || !looksLikeVerb(article, noun) ? noun : undefined;
}

/**
 * Index of a noun of happening right before a mention that hangs on a preposition itself: "hurt in the fire on Friday", "since
 * its deployment on November 2". "ended the siege on Friday" dates the ending, "convicted of murder on Monday" the conviction.
 */
function eventBefore({ article, own, sentence }: Place): number | undefined {
  const noun = (signsAt(article, own.first - 1) & ON_DATE) !== 0 ? own.first - 2 : own.first - 1;
  if (noun <= sentence.first || !isEventNoun(article, noun) || tokenOf(article.tokens, noun)?.kind !== 'word')
    return undefined;
  return hangsOnPreposition(article, noun, sentence) ? noun : undefined;
}

/** Whether a noun with its determiner follows a preposition: "in the fire", "at an office party". */
function hangsOnPreposition(article: Article, noun: number, sentence: Sentence): boolean {
  for (let back = noun - 1; back >= Math.max(sentence.first + 1, noun - 5); back -= 1) {
    const word = tokenOf(article.tokens, back);
    if (word?.kind !== 'word') return false;
    const signs = signsOf(word);
    if ((signs & (DETERMINER | POSSESSIVE)) !== 0) return (signsAt(article, back - 1) & INTO) !== 0;
    if ((signs & FUNCTION) !== 0 || isFullVerb(article, back)) return false;
  }
  return false;
}

/** Words between a mention and its verb beyond which a noun of happening between them is dated instead. */
const FAR_VERB = 8;

/** The nearest such noun: "charged with murder in the shooting at the town hall Friday". */
function nounBetween({ article, own, sentence }: Place, verb: number): number | undefined {
  const { first } = own;
  if (first - verb <= FAR_VERB) return undefined;
  for (let index = first - 1; index > verb; index -= 1) {
    if (isEventNoun(article, index) && hangsOnPreposition(article, index, sentence)) return index;
  }
  return undefined;
}

/** The word before the bracket that a mention opens, where that is no noun of its own: "9:30 a.m. local time (1230 GMT)". */
export function beforeBracket(article: Article, own: TokenRange): Range | undefined {
  const before = tokenOf(article.tokens, own.first - 2);
  if (!before || tokenOf(article.tokens, own.first - 1)?.text !== '(') return undefined;
  return before.kind === 'number' || (signsOf(before) & CALENDAR) !== 0 ? before : undefined;
}

/** Index of the full verb that a mention modifies: the nearest to its left in the clause, else the first to its right. */
function verbOf(article: Article, own: TokenRange, clause: TokenRange): number | undefined {
  for (let index = own.first - 1; index >= clause.first; index -= 1) if (isFullVerb(article, index)) return index;
  for (let index = own.last; index < clause.last; index += 1) if (isFullVerb(article, index)) return index;
  return undefined;
}

function isFullVerb(article: Article, index: number): boolean {
  const token = tokenOf(article.tokens, index);
  if (token?.kind !== 'word') return false;
  // "born" is a participle without a verb of its own
  if (token.lower === 'born') return true;
  const signs = signsOf(token);
  if ((signs & FUNCTION) !== 0 || !looksLikeVerb(article, index)) return false;
  const next = tokenOf(article.tokens, index + 1);
  // "a line called Mantra": a name follows, nothing was called.
  if ((signs & NAMING) !== 0 && next && hasCapital(next)) return false;
  const before = tokenOf(article.tokens, index - 1);
  if (!before) return true;
  const signsBefore = signsOf(before);
  // "gave himself up to police at": a noun after "to", not an infinitive.
  if ((signsBefore & TO) !== 0 && next && next.kind === 'mark' && !opensInfinitive(article, index - 2)) {
    return false;
  }
  // "the armed man", "the next meeting": a participle after a determiner or an adjective is no verb.
  if ((signs & IN_ING) !== 0) return (signsBefore & BEFORE_ING) !== 0;
  if ((signs & IN_ED) === 0) return startsSmall(token);
  if (before.kind === 'number') return endsDate(article, index - 1);
  return (signsBefore & ONLY_DETERMINER) === 0;
}

/** Whether a number ends a date on which a verb may follow: "voters in 2009 approved", "on March 11 signed". */
function endsDate(article: Article, index: number): boolean {
  const year = /^(?:1[89]|20)\d\d$/.test(tokenOf(article.tokens, index)?.text ?? '');
  const before = tokenOf(article.tokens, index - 1)?.lower ?? '';
  return MONTHS.has(before) || (year && TIME_PREPOSITIONS.has(before));
}

/** Whether the "to" behind a token is that of an infinitive: "began to", "was due to". */
function opensInfinitive(article: Article, index: number): boolean {
  return (signsAt(article, index) & PLAN) !== 0 || looksLikeVerb(article, index);
}

const startsSmall = perToken(({ text }) => /^\p{Ll}/u.test(text));

/** The word that tells what a mention dates. */
export interface Head {
  /** Index of its token. */
  readonly index: number;
  readonly noun: boolean;
}

/**
 * The head of what a mention dates: a noun that it stands before or hangs on, else the verb of its clause or of its sentence, or a
 * noun of happening far behind that verb; undefined where there is none.
 */
export function headOf(place: Place, clause: TokenRange): Head | undefined {
  const { article, own, sentence } = place;
  const near = nounAfter(place) ?? nounBefore(place) ?? eventBefore(place);
  if (near !== undefined) return { index: near, noun: true };
  const verb = verbOf(article, own, clause) ?? verbOf(article, own, sentence);
  if (verb === undefined) return undefined;
  const between = nounBetween(place, verb);
  return between === undefined ? { index: verb, noun: false } : { index: between, noun: true };
}
