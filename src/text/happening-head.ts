// Which noun or verb a date or a time of day dates: where the head of a happening stands.
import type { Article, Sentence } from '../core/article.js';
import type { Range } from '../core/span.js';
import { hasVerb, looksLikeVerb, type TokenRange } from './clauses.js';
import { HAVE } from './closed-classes.js';
import { endsPhrase, eventSubject, isEventNoun } from './happening-noun.js';
import { presentVerbOf } from './happening-present.js';
import { isFullVerb, signsAt, verbOf } from './happening-verb.js';
import {
  BE,
  BEHIND_DATE,
  CALENDAR,
  CONTENT,
  DETERMINER,
  FUNCTION,
  HAPPENS,
  IN_ING,
  IN_LY,
  INTO,
  OF_DATE,
  ON_DATE,
  POSSESSIVE,
  signsOf,
} from './happening-words.js';
import { perToken } from './per-word.js';
import { tokenOf } from './tokens.js';

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
    if ((signs & (DETERMINER | POSSESSIVE)) !== 0)
      return (signsAt(article, back - 1) & INTO) !== 0 && !isWithout(article, back - 1);
    if ((signs & FUNCTION) !== 0 || isFullVerb(article, back)) return false;
  }
  return false;
}

/** What something is done without does not happen: "surrendered |without| a fight". */
const isWithout = (article: Article, index: number): boolean => tokenOf(article.tokens, index)?.lower === 'without';

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

/** Words before a mention among which the subject that it stands in begins. */
const SUBJECT_REACH = 16;

/**
 * Index of a noun of happening that heads the subject which a mention ends: "the fatal stabbing of Owen Harn, 15, on Saturday sparked",
 * "the collapse of a bridge near Lunde on Tuesday left". A preposition must follow it: "the prosecution on Monday rested" dates the verb.
 */
function subjectBefore({ article, own }: Place, clause: TokenRange): number | undefined {
  const least = Math.max(clause.first, own.first - SUBJECT_REACH);
  let head: number | undefined;
  for (let index = least; index < own.first - 1; index += 1) {
    const token = tokenOf(article.tokens, index);
    if (token?.kind !== 'word') return undefined;
    const signs = signsOf(token);
    if ((signs & CONTENT) !== 0) {
      if (head !== undefined && looksLikeVerb(article, head)) return undefined; // "a man |facing| charges in"
      head = index;
    } else if ((signs & INTO) !== 0 || head !== undefined) {
      const isHead = head !== undefined && (signs & INTO) !== 0 && isDeed(article, head);
      return isHead && !hasVerb(article, { first: index, last: own.first }) ? head : undefined;
    }
  }
  return undefined;
}

/** Whether a noun before a preposition names a deed: one of happening, or made of a verb, "the stabbing of". */
const isDeed = (article: Article, noun: number): boolean =>
  isEventNoun(article, noun) ||
  ((signsAt(article, noun) & IN_ING) !== 0 && tokenOf(article.tokens, noun + 1)?.lower === 'of');

/** The word before the bracket that a mention opens, where that is no noun of its own: "9:30 a.m. local time (1230 GMT)". */
export function beforeBracket(article: Article, own: TokenRange): Range | undefined {
  const before = tokenOf(article.tokens, own.first - 2);
  if (!before || tokenOf(article.tokens, own.first - 1)?.text !== '(') return undefined;
  return before.kind === 'number' || (signsOf(before) & CALENDAR) !== 0 ? before : undefined;
}

/** The word that tells what a mention dates. */
export interface Head {
  /** Index of its token. */
  readonly index: number;
  readonly noun: boolean;
  /** Index of the form of "be" that only says when it is. */
  readonly be?: number;
  /** A verb in the present tense. */
  readonly isPresent?: true;
  /** "The first strike since 2011": the date is that of the one before. */
  readonly sinceLast?: true;
}

/** Words between a form of "be" and a mention: "was |on|", "was |only in|". */
const BE_REACH = 3;

/**
 * The noun of happening of which a form of "be" says when it is: "the funeral is on Friday", "her last visit was in 2016". In "was on Friday
 * arrested" it belongs to a verb.
 */
function subjectOfBe({ article, own, sentence }: Place): Head | undefined {
  for (let be = own.first - 1; be >= Math.max(sentence.first, own.first - BE_REACH); be -= 1) {
    const token = tokenOf(article.tokens, be);
    if (!token) return undefined;
    if (isFormOfBe(token)) {
      const index = isFullVerb(article, own.last) ? undefined : eventSubject(article, be, sentence);
      return index === undefined ? undefined : { index, noun: true, be };
    }
    if ((signsOf(token) & (INTO | ON_DATE | IN_LY)) === 0) return undefined;
  }
  return undefined;
}

/** Words before a mention among which the form of "be" stands whose predicate it closes. */
const PREDICATE_REACH = 16;

/** The noun of happening that a form of "be" says something to be, since a date: "it was the first |strike| at the port since 2011". */
function predicateOfBe({ article, own, sentence }: Place): Head | undefined {
  if (!isSince(article, own)) return undefined;
  const least = Math.max(sentence.first, own.first - PREDICATE_REACH);
  let noun: number | undefined;
  for (let index = own.first - 1; index >= least; index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || isFormOfBe(token)) break;
    if (isFullVerb(article, index)) return undefined;
    if (isEventNoun(article, index) && endsPhrase(article, index + 1)) noun = index;
  }
  return noun === undefined ? undefined : { index: noun, noun: true, sinceLast: true };
}

/** The noun of happening of which "there" and a form of "be" tell: "said there were sounds of |gunfire| around 10 a.m."; the last one. */
function thereWas({ article, own, sentence }: Place): Head | undefined {
  let noun: number | undefined;
  for (let index = own.first - 1; index > Math.max(sentence.first, own.first - PREDICATE_REACH); index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || token.kind === 'mark') return undefined;
    if (isFormOfBe(token)) {
      const isThere = noun !== undefined && tokenOf(article.tokens, index - 1)?.lower === 'there';
      return isThere && noun !== undefined ? { index: noun, noun: true } : undefined;
    }
    if (isFullVerb(article, index)) return undefined;
    if (noun === undefined && isEventNoun(article, index) && endsPhrase(article, index + 1)) noun = index;
  }
  return undefined;
}

/** The noun of happening that somebody has, where "have" is the only verb: "she had a stroke on Monday", "has a hearing on". */
function objectOfHave({ article, own }: Place, clause: TokenRange): Head | undefined {
  let noun: number | undefined;
  for (let index = own.first - 1; index >= Math.max(clause.first, own.first - PREDICATE_REACH); index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || isFormOfBe(token)) return undefined;
    if (isHave(token)) return noun === undefined ? undefined : { index: noun, noun: true };
    if (isEventNoun(article, index) && endsPhrase(article, index + 1)) noun = index;
  }
  return undefined;
}

const isHave = perToken(({ lower }) => HAVE.has(lower));

/** Whether "since" opens a mention or stands before it. */
const isSince = (article: Article, { first }: TokenRange): boolean =>
  tokenOf(article.tokens, first)?.lower === 'since' || tokenOf(article.tokens, first - 1)?.lower === 'since';

const isFormOfBe = perToken((token) => (signsOf(token) & BE) !== 0 || token.lower === 'be' || token.lower === 'been');

/**
 * The head of what a mention dates: a noun that it stands before or hangs on, else the verb of its clause or of its sentence, or a
 * noun of happening far behind that verb; undefined where there is none.
 */
export function headOf(place: Place, clause: TokenRange): Head | undefined {
  const { article, own, sentence } = place;
  const near = nounAfter(place) ?? nounBefore(place) ?? eventBefore(place);
  if (near !== undefined) return { index: near, noun: true };
  const timed = subjectOfBe(place) ?? thereWas(place);
  if (timed) return timed;
  const nearest = verbOf(article, own, clause);
  const predicate = nearest === undefined ? predicateOfBe(place) : undefined;
  if (predicate) return predicate;
  const had = nearest === undefined ? objectOfHave(place, clause) : undefined;
  if (had) return had;
  const present = nearest === undefined ? presentVerbOf(article, own, clause) : undefined;
  if (present !== undefined) return { index: present, noun: false, isPresent: true };
  const verb = nearest ?? verbOf(article, own, sentence);
  const subject = verb !== undefined && verb < own.first ? undefined : subjectBefore(place, clause);
  if (subject !== undefined) return { index: subject, noun: true };
  if (verb === undefined) return undefined;
  const between = nounBetween(place, verb);
  return between === undefined ? { index: verb, noun: false } : { index: between, noun: true };
}
