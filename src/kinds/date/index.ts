import type { Article } from '../../core/article.js';
import type { CalendarDate } from '../../core/calendar.js';
import type { Claim, Mention } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { Attachment, EventView, Kind } from '../../core/contracts.js';
import type { Range } from '../../core/span.js';
import { tokenAt } from '../../text/clauses.js';
import { ARTICLES, DEMONSTRATIVES, POSSESSIVES } from '../../text/closed-classes.js';
import { isFunctionToken } from '../../text/function-words.js';
import type { Happening } from '../../text/happening.js';
import { NEVER, sameHappening } from '../../text/same-happening.js';
import { hasCapital } from '../../text/tokens.js';
import { attachWhen, blockKeys, headline } from '../../text/when-claims.js';
import { findDates } from './find.js';
import { dateLadder, distanceInDays } from './ladder.js';
import { type DateValue, daysKey, endOf, isWeekdayOnly, normalizeDate, readingOf, weekdayOf } from './value.js';

/** A date with what it dates; the latter is no part of the value's key. */
export interface DatedValue extends DateValue {
  readonly happening?: Happening;
  /** It stands before the noun that it dates and says which of several is meant: "the June 20 shooting". */
  readonly telling?: true;
}

const BEFORE_NOUN = new Set([...ARTICLES, ...DEMONSTRATIVES, ...POSSESSIVES]);

/** Whether a date stands between a determiner and a noun, in lower case: "the June 20 shooting", "a 1998 flood". */
function isTelling(article: Article, { start, end }: Range): boolean {
  const first = tokenAt(article, start);
  const next = article.tokens[tokenAt(article, end - 1) + 1];
  if (!BEFORE_NOUN.has(article.tokens[first - 1]?.lower ?? '')) return false;
  return next?.kind === 'word' && !hasCapital(next) && !isFunctionToken(next);
}

/** What a date is of, whether what began then goes on, and whether it tells which of several. */
function attach(mention: Mention<DatedValue>, article: Article): Attachment<DatedValue> {
  const attached = attachWhen(mention, article, 'date');
  const { happening, from, open, bound } = attached.value;
  if (happening?.lasting && open && bound === 'since')
    return { ...attached, value: { ...attached.value, began: true } };
  if (!happening?.event || from.day === undefined || mention.value.weekday !== undefined) return attached;
  return isTelling(article, mention.range) ? { ...attached, value: { ...attached.value, telling: true } } : attached;
}

/** Whether one names one of several by its day and the other only gives the weekday of what is new. */
const isOtherOfSeveral = (left: DatedValue, right: DatedValue): boolean =>
  (left.telling === true && isWeekdayOnly(right)) || (right.telling === true && isWeekdayOnly(left));

/** Grains that can be held against each other: days with days, months and years with each other. */
function tier(value: DateValue): 'day' | 'longer' {
  if (value.grain === 'day' || value.grain === 'week') return 'day';
  return value.grain === 'span' && value.from.day !== undefined ? 'day' : 'longer';
}

/** Whether a value is a day of which the month is in the text: it can be held against a month or a year too, "March 20" against "in April". */
const isWholeDay = ({ grain, from, basis, weekday, text }: DateValue): boolean =>
  grain === 'day' &&
  from.day !== undefined &&
  (basis === 'stated' || (weekday === undefined && MONTH_AND_DAY.test(text)));

/** A day of a month with its name, the year left out. */
const MONTH_AND_DAY = /\p{L}{3}\P{N}*\d|\d\P{N}*\p{L}{3}/u;

/** In which tier two dates can be held against each other; undefined where they cannot. */
function commonTier(left: DateValue, right: DateValue): 'day' | 'longer' | undefined {
  const [one, other] = [tier(left), tier(right)];
  if (one === other) return one;
  return [left, right].every((value) => tier(value) === 'longer' || isWholeDay(value)) ? 'longer' : undefined;
}

/** The date, and the weekday where it is stated and no year tells whether it fits. */
function key(value: DateValue): string {
  const open = value.weekday !== undefined && value.from.day !== undefined && value.from.year === undefined;
  return `${daysKey(value)}${open ? ` ${value.weekday}` : ''}${value.misfit === undefined ? '' : ` ${value.misfit}`}`;
}

function block(claim: Claim<DatedValue>): readonly string[] {
  const { value } = claim;
  const keys = isWholeDay(value)
    ? [...blockKeys(value.happening, 'day'), ...blockKeys(value.happening, 'longer')]
    : blockKeys(value.happening, tier(value));
  const day = value.clash ?? value.from;
  if (!value.happening || day.day === undefined) return keys;
  const ends = [day, ...(value.to === undefined ? [] : [value.to])];
  return [...keys, ...ends.map((end) => `${end.month ?? 'X'}-${end.day ?? 'X'}`)];
}

/** Two weekdays for one day of a month: rarely two happenings. */
function otherWeekdayOfOneDay(left: DateValue, right: DateValue): boolean {
  const [a, b] = [weekdayOf(left), weekdayOf(right)];
  const sameDay =
    left.from.day !== undefined && left.from.day === right.from.day && left.from.month === right.from.month;
  return sameDay && left.basis === right.basis && a !== undefined && b !== undefined && a !== b;
}

/** Whether one is half of a weekday with a date that it does not fit, and the other gives that date, or a weekday near it. */
function misfitMeets(left: DateValue, right: DateValue): boolean {
  if ((left.misfit === undefined) === (right.misfit === undefined)) return false;
  const [half, whole] = left.misfit === undefined ? [right, left] : [left, right];
  const day = half.clash ?? half.from;
  return whole.grain === 'day' && day.day !== undefined && day.day === whole.from.day && day.month === whole.from.month;
}

/** Ranges of one grain that overlap and have one end in common: rarely two things. */
function spansMeet(left: DateValue, right: DateValue): boolean {
  if (!left.to || !right.to || left.grain !== 'span' || right.grain !== 'span' || tier(left) !== tier(right))
    return false;
  const same = (a: CalendarDate, b: CalendarDate): boolean =>
    a.month === b.month && a.day === b.day && (a.year === undefined || b.year === undefined || a.year === b.year);
  return same(left.from, right.from) || same(left.to, right.to);
}

/** Words that the sentences of two ranges of years must share. */
const FEWEST_SHARED = 3;

function sharedWords(left: Happening, right: Happening): number {
  return new Set(left.sentence.filter((word) => right.sentence.includes(word))).size;
}

/** Months and years recur in an article: they need more in common than days do. */
const LONGER_LEAST = 0.55;
/** Years beyond which two dates of a year or month are rather of two happenings. */
const FAR_YEARS = 3;

/**
 * Whether one year may be a slip for the other: one digit differs, or two that stand side by side have changed places. "1955" and
 * "1995", "1921" and "1912"; not "2007" and "2014".
 */
function isSlip(left: number, right: number): boolean {
  const [one, other] = [String(left), String(right)];
  if (one.length !== other.length) return false;
  const [first, second, ...more] = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  if (first === undefined || more.length > 0) return false;
  return second === undefined || (second === first + 1 && one[first] === other[second] && one[second] === other[first]);
}

/** Years between two dates; 0 where one is not known. */
function yearsApart({ from }: DateValue, { from: other }: DateValue): number {
  return from.year === undefined || other.year === undefined ? 0 : Math.abs(from.year - other.year);
}

/** Whether a happening is told to be one of several; the first of them may be the only one so far. */
const isLaterOne = ({ which }: Happening): boolean => which.some((word) => word !== 'first');

/** Whether two dates of a month or year are rather of two happenings: one is numbered and the other not, or their years lie far apart. */
function areRatherTwo(left: DatedValue, right: DatedValue): boolean {
  const [a, b] = [left.happening, right.happening];
  if (a && b && isLaterOne(a) !== isLaterOne(b)) return true;
  return yearsApart(left, right) > FAR_YEARS && !isSlip(left.from.year ?? 0, right.from.year ?? 0);
}

/** Days apart beyond which two dates are rather of two happenings than of one misdated. */
const FAR = 20;
const NEAR = 3;

/** Two stated days of a month next to each other, for one plain verb or noun: rarely two happenings. */
function nearSame(left: DatedValue, right: DatedValue): boolean {
  const [a, b] = [left.happening, right.happening];
  if (!a || !b || a.head !== b.head || a.head === 'be' || a.speech || b.speech || a.planned !== b.planned) return false;
  if (left.grain !== 'day' || right.grain !== 'day') return false;
  if (left.from.month === undefined || left.from.month !== right.from.month) return false;
  const gap = Math.abs((left.from.day ?? 0) - (right.from.day ?? 0));
  return left.weekday === undefined && right.weekday === undefined && gap > 0 && gap <= NEAR;
}

/** Evidence from the dates themselves where the words share nothing. */
function byDateAlone(left: DatedValue, right: DatedValue, clash: boolean): Evidence | undefined {
  if (clash || misfitMeets(left, right)) return { score: 0.3, reasons: ['the same day of the month'] };
  return nearSame(left, right) ? { score: 0.38, reasons: [`both ${left.happening?.head}`] } : undefined;
}

function match(left: Claim<DatedValue>, right: Claim<DatedValue>, view: EventView): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (!a.happening || !b.happening) return undefined;
  if (left.document === right.document && a.happening.at === b.happening.at) {
    const misfits =
      a.misfit !== undefined && b.misfit !== undefined && Math.abs(left.span.start - right.span.start) < 24;
    return misfits ? { score: 1, reasons: ['a weekday and its date'] } : NEVER;
  }
  const grain = commonTier(a, b);
  if (grain === undefined || isOtherOfSeveral(a, b)) return undefined;
  const told = sameHappening(a.happening, b.happening, view.weight);
  if (told && grain === 'longer') {
    if (areRatherTwo(a, b) || (tier(a) !== tier(b) && yearsApart(a, b) > 1)) return undefined;
    const years = yearsApart(a, b);
    const firm = a.happening.figure !== undefined && a.happening.figure === b.happening.figure;
    if (sharedWords(a.happening, b.happening) < FEWEST_SHARED - (firm ? 2 : 1)) return undefined;
    const least = spansMeet(a, b) && a.from.year === b.from.year ? 0.3 : firm ? LONGER_LEAST - 0.1 : LONGER_LEAST;
    if (told.score < least + (years > FAR_YEARS ? 0.2 : 0)) return undefined;
  }
  const spans = spansMeet(a, b) && (grain === 'day' || sharedWords(a.happening, b.happening) >= FEWEST_SHARED);
  const clash = otherWeekdayOfOneDay(a, b);
  const evidence = told ?? byDateAlone(a, b, clash || spans);
  if (!evidence) return undefined;
  const distance = distanceInDays(a, b);
  const same = daysKey(a) === daysKey(b);
  let { score } = evidence;
  if (misfitMeets(a, b)) score += 0.4;
  if (clash || spans) score += 0.35;
  else if (same) score += 0.1;
  if (grain === 'day' && distance !== undefined) score += distance > FAR ? -0.3 : distance <= NEAR ? 0.1 : 0;
  if (endOf(a) !== endOf(b)) score -= 0.2;
  if (left.document === right.document) score -= 0.15;
  return score <= 0 ? undefined : { score: Math.min(1, score), reasons: evidence.reasons };
}

/** What the dates of a happening are called: "day", "year"; "date" where they are of several grains or ranges, none of them a day. */
function unitOf(claims: readonly Claim<DatedValue>[]): string {
  const [grain = 'day', ...others] = new Set(claims.map(({ value }) => value.grain));
  if (grain === 'day' || others.includes('day')) return 'day';
  return others.length > 0 || grain === 'span' ? 'date' : grain;
}

/**
 * Dates: of the event, of what went before and of what is to come. What is taken and what is refused stands over
 * `findDates`. A date is tied to the verb or noun that it dates; two are compared where these are the same.
 */
export const date: Kind<DatedValue> = {
  id: 'date',
  summary: 'days, months, years and ranges of them, stated or implied',
  find: findDates,
  attach,
  key,
  normalize: normalizeDate,
  show: (value) => value.text,
  reading: readingOf,
  block,
  match,
  about: (claims) => headline(unitOf(claims), claims),
  ladder: dateLadder,
};
