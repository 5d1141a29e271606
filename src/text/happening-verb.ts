// The verb that a date or a time of day modifies.
import type { Article, Token } from '../core/article.js';
import { MONTHS, TIME_PREPOSITIONS } from './calendar-words.js';
import { BEFORE_CLAUSES, looksLikeVerb, sentenceAt, type TokenRange } from './clauses.js';
import { tableTest } from './data.js';
import { CONJUNCTIONS, isSpeechToken, RELATIVES } from './function-words.js';
import {
  BE,
  BEFORE_ING,
  CALENDAR,
  CONTENT,
  DETERMINER,
  FOR,
  FUNCTION,
  IN_ED,
  IN_ING,
  IN_LY,
  INTO,
  NAMING,
  ONLY_DETERMINER,
  PAST,
  PLAN,
  POSSESSIVE,
  signsOf,
  TO,
} from './happening-words.js';
import { isNumberWord } from './number-words.js';
import { perToken } from './per-word.js';
import { hasCapital, tokenOf } from './tokens.js';

/** What the token at an index may be, by the bits of `happening-words.ts`; 0 where there is none. */
export const signsAt = (article: Article, index: number): number => {
  const token = tokenOf(article.tokens, index);
  return token ? signsOf(token) : 0;
};

/** Index of the full verb that a mention modifies: the nearest to its left in the clause, else the first to its right. */
export function verbOf(article: Article, own: TokenRange, clause: TokenRange): number | undefined {
  const isNumbered = hasNumber(article, own);
  for (let index = own.first - 1; index >= clause.first; index -= 1) {
    if (isFullVerb(article, index)) return index;
    if ((isNumbered || isOfState(article, index)) && actsOn(article, index, own)) return index;
  }
  for (let index = own.last; index < clause.last; index += 1) {
    if (isFullVerb(article, index)) return verbOfSubject(article, index, clause) ?? index;
    if (!isRelativeAt(article, index)) continue;
    const verb = verbPastRelative(article, index, clause);
    if (verb !== undefined) return verb;
    index = asideEnd(article, index, clause) ?? index;
  }
  return undefined;
}

function hasNumber(article: Article, { first, last }: TokenRange): boolean {
  for (let index = first; index < last; index += 1) if (tokenOf(article.tokens, index)?.kind === 'number') return true;
  return false;
}

/**
 * Whether a word in -ing behind a preposition has an object, so that a date with a year or a day of the month is its own: "convicted of
 * |killing| a guard in June 2005". A weekday is rather that of what is told: "convicted of killing a guard on Tuesday".
 */
function actsOn(article: Article, index: number, own: TokenRange): boolean {
  if ((signsAt(article, index) & IN_ING) === 0 || (signsAt(article, index - 1) & (INTO | FOR)) === 0) return false;
  const object = tokenOf(article.tokens, index + 1);
  if (!object || index + 1 >= own.first || !looksLikeVerb(article, index)) return false;
  return (
    (signsOf(object) & (DETERMINER | POSSESSIVE)) !== 0 ||
    object.kind === 'number' ||
    isNumberWord(object.lower) ||
    hasCapital(object)
  );
}

/**
 * Whether a word in -ing behind a preposition hangs on a participle of a state, which a day does not date: "are accused of |robbing|", "the men
 * suspected of |robbing|"; not "was convicted of |robbing|".
 */
function isOfState(article: Article, index: number): boolean {
  if ((signsAt(article, index) & IN_ING) === 0 || (signsAt(article, index - 2) & IN_ED) === 0) return false;
  const before = signsAt(article, index - 3);
  const isPast = (before & PAST) !== 0 || tokenOf(article.tokens, index - 3)?.lower === 'been';
  return !isPast && (before & (BE | CONTENT)) !== 0;
}

const isRelative = perToken(({ lower }) => RELATIVES.has(lower));

/** Whether the word at an index is a relative; "that" behind a verb of saying is none. */
export function isRelativeAt(article: Article, index: number): boolean {
  const token = tokenOf(article.tokens, index);
  if (!token || !isRelative(token)) return false;
  const before = tokenOf(article.tokens, index - 1);
  return token.lower !== 'that' || before === undefined || !isSpeechToken(before);
}

/** Words that a clause on a subject may have. */
export const RELATIVE_REACH = 30;

const opensAside = (article: Article, relative: number): boolean => tokenOf(article.tokens, relative - 1)?.text === ',';

/** The comma that ends a clause which describes the subject between two: "the mayor, |who| led the inquiry, resigned". */
function asideEnd(article: Article, relative: number, clause: TokenRange): number | undefined {
  if (!opensAside(article, relative)) return undefined;
  const end = Math.min(clause.last, relative + RELATIVE_REACH);
  for (let index = relative + 1; index < end; index += 1)
    if (tokenOf(article.tokens, index)?.text === ',') return index;
  return undefined;
}

/**
 * The verb of the subject behind a clause that no comma sets off: "the guard |who| fired was arrested". A finite form of "be" or "have" tells: in "the boy
 * |who| fell in the pond died" the fall is dated.
 */
function verbPastRelative(article: Article, relative: number, clause: TokenRange): number | undefined {
  if (opensAside(article, relative)) return undefined;
  const end = Math.min(clause.last, relative + RELATIVE_REACH);
  for (let index = relative + 1; index < end; index += 1)
    if (isFullVerb(article, index)) return finiteBehind(article, index, clause);
  return undefined;
}

/** Words behind a participle among which the verb of its noun stands, and from the auxiliary of that to its full verb. */
const PHRASE_REACH = 14;
const AUXILIARY_REACH = 4;

/**
 * The verb of the noun that a participle describes, where it is one: "two guards |involved| in the brawl were dismissed", "the families
 * |evicted| from the estate have returned". A finite form of "be" or "have", contracted ones left out, in the same clause, without a comma before it, tells; what is said ("he |said| on
 * Monday the guards were") is its object's.
 */
export function verbOfSubject(article: Article, verb: number, clause: TokenRange): number | undefined {
  const before = signsAt(article, verb - 1);
  if ((before & CONTENT) === 0 || (signsAt(article, verb + 1) & INTO) === 0) return undefined;
  const token = tokenOf(article.tokens, verb);
  if (!token || isSpeechToken(token) || (signsOf(token) & IN_ING) !== 0) return undefined;
  return finiteBehind(article, verb + 1, clause);
}

/** The verb behind a finite form of "be" or "have", contracted ones left out, that follows without a comma or a word that opens another clause. */
function finiteBehind(article: Article, from: number, clause: TokenRange): number | undefined {
  const end = Math.min(clause.last, from + PHRASE_REACH);
  for (let index = from + 1; index < end; index += 1) {
    const next = tokenOf(article.tokens, index);
    if (!next || next.text === ',' || isLink(next)) return undefined;
    if (isFiniteAuxiliary(next)) return fullVerbBehind(article, index, clause);
  }
  return undefined;
}

/** The full verb behind an auxiliary. */
function fullVerbBehind(article: Article, auxiliary: number, clause: TokenRange): number | undefined {
  const end = Math.min(clause.last, auxiliary + AUXILIARY_REACH + 1);
  for (let index = auxiliary + 1; index < end; index += 1) if (isFullVerb(article, index)) return index;
  return undefined;
}

/** Whether a word opens or joins a clause. */
export const isLink = perToken(
  ({ lower }) => RELATIVES.has(lower) || CONJUNCTIONS.has(lower) || BEFORE_CLAUSES.has(lower),
);

/** The forms of "be" and "have" that have a subject, contracted ones left out. */
const isFiniteAuxiliary = perToken(
  (token) => (signsOf(token) & (BE | PAST)) !== 0 || token.lower === 'has' || token.lower === 'have',
);

export function isFullVerb(article: Article, index: number): boolean {
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
  if ((signsBefore & TO) !== 0 && isNounAfterTo(article, index, next)) return false;
  // "the armed man", "the next meeting": a participle after a determiner or an adjective is no verb.
  if ((signs & IN_ING) !== 0) return (signsBefore & BEFORE_ING) !== 0;
  if ((signs & IN_ED) === 0) return startsSmall(token) || opensSentence(article, index, next);
  if (before.kind === 'number') return endsDate(article, index - 1);
  return (signsBefore & ONLY_DETERMINER) === 0;
}

/** Whether an irregular participle opens a sentence, what it tells being dated right behind it: "|Built| in 1876, the hall". */
function opensSentence(article: Article, index: number, next: Token | undefined): boolean {
  if (!next || !TIME_PREPOSITIONS.has(next.lower)) return false;
  const token = tokenOf(article.tokens, index);
  return token !== undefined && sentenceAt(article, token.start)?.first === index;
}

/** Whether a number ends a date on which a verb may follow: "voters in 2009 approved", "on March 11 signed". */
function endsDate(article: Article, index: number): boolean {
  const year = /^(?:1[89]|20)\d\d$/.test(tokenOf(article.tokens, index)?.text ?? '');
  const before = tokenOf(article.tokens, index - 1)?.lower ?? '';
  return MONTHS.has(before) || (year && TIME_PREPOSITIONS.has(before));
}

/** Whether the word behind "to" is a noun: nothing that it would act on follows, and neither its uses nor the word before "to" make it a verb. */
function isNounAfterTo(article: Article, index: number, next: Token | undefined): boolean {
  if (!next || next.kind === 'mark') return next !== undefined && !opensInfinitive(article, index - 2);
  const token = tokenOf(article.tokens, index);
  if (!token || !isPrepositionAt(next) || isMostlyVerb(token.lower)) return false;
  return (signsAt(article, index - 2) & (PLAN | BE)) === 0;
}

const isMostlyVerb = tableTest('plain-verbs.txt');
/** A preposition of time, or what tells a part of a time: "to police |on|", "to police |shortly|". */
const isPrepositionAt = perToken(
  (token) => TIME_PREPOSITIONS.has(token.lower) || (signsOf(token) & (CALENDAR | IN_LY)) !== 0,
);

/** Whether the "to" behind a token is that of an infinitive: "began to", "was due to". */
function opensInfinitive(article: Article, index: number): boolean {
  return (signsAt(article, index) & PLAN) !== 0 || looksLikeVerb(article, index);
}

const startsSmall = perToken(({ text }) => /^\p{Ll}/u.test(text));
