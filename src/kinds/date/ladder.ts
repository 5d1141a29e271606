import { dayNumber } from '../../core/calendar.js';
import type { Ladder } from '../../core/ladder.js';
import { MONTHS } from '../../text/calendar-words.js';
import { type DateValue, type DayRange, daysKey, daysOf, endOf, isWeekdayOnly, weekdayOf } from './value.js';

/** Days by which "two weeks ago" and other loose words may miss, by grain. */
const SLACK = { day: 4, week: 7, span: 7, month: 45, quarter: 60, season: 120, year: 366, decade: 3660 } as const;

const isKnown = (value: DateValue): boolean =>
  value.weekday !== undefined ||
  value.from.year !== undefined ||
  value.from.month !== undefined ||
  value.from.day !== undefined;

/** Whether a month's name stands in the text: "in December", "last May". Only its year is inferred then. */
const namesMonth = (value: DateValue): boolean =>
  value.from.month !== undefined &&
  value.text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => MONTHS.get(word) === value.from.month);

/** Inferred from the publication date without a weekday or a month in the text: "yesterday", "last week". */
const isRelative = (value: DateValue): boolean =>
  value.basis === 'implied' &&
  value.weekday === undefined &&
  value.yearBasis === 'implied' &&
  !/\d/.test(value.text) &&
  !namesMonth(value);

/**
 * Days by which a word read against the publication date may still miss, by grain: a piece is dated by its next edition, "last
 * month" is said on the first of the next but one, and the week of many begins on Sunday. Grains without an entry ("last season", "last
 * summer") prove nothing, nor does a week beside a month.
 */
const RELATIVE_SLACK: Partial<Record<DateValue['grain'], number>> = { day: 2, week: 6, month: 15, year: 0 };

/** Whether words read against the publication date lie so far from the other value that no late edition explains it. */
function farFromTold(left: DateValue, right: DateValue): boolean {
  const slacks = [left, right].filter(isRelative).map((value) => RELATIVE_SLACK[value.grain]);
  const distance = gap(left, right);
  if (slacks.length === 0 || distance === undefined || left.loose || right.loose) return false;
  if ((left.grain === 'week' || right.grain === 'week') && left.grain !== 'day' && right.grain !== 'day') return false;
  return slacks.every((slack) => slack !== undefined && distance > slack);
}

const within = (inner: DayRange, outer: DayRange): boolean => inner.low >= outer.low && inner.high <= outer.high;

/** Whether the components that both have are equal. */
function componentsAgree(left: DateValue, right: DateValue): boolean {
  const agree = (a: number | undefined, b: number | undefined): boolean =>
    a === undefined || b === undefined || a === b;
  return (
    agree(left.from.year, right.from.year) &&
    agree(left.from.month, right.from.month) &&
    agree(left.from.day, right.from.day)
  );
}

function monthDayWithin(day: DateValue, span: DateValue): boolean {
  const position = (month: number | undefined, date: number | undefined): number => (month ?? 0) * 32 + (date ?? 0);
  if (day.from.day === undefined || span.to === undefined) return false;
  const at = position(day.from.month, day.from.day);
  return at >= position(span.from.month, span.from.day) && at <= position(span.to.month, span.to.day);
}

/** Whether one value says the same as the other, only less exactly. */
function vaguerAgrees(left: DateValue, right: DateValue): boolean {
  if (left.grain === 'span' && right.grain === 'span') return false;
  const [a, b] = [daysOf(left), daysOf(right)];
  if (a && b) return (left.grain !== right.grain || left.loose || right.loose) && (within(a, b) || within(b, a));
  if (left.grain === 'span' || right.grain === 'span') {
    return left.grain === 'span' ? monthDayWithin(right, left) : monthDayWithin(left, right);
  }
  return componentsAgree(left, right);
}

const weekdaysDiffer = (left: DateValue, right: DateValue): boolean => {
  const [a, b] = [weekdayOf(left), weekdayOf(right)];
  return a !== undefined && b !== undefined && a !== b;
};

/** Gap in days between two values whose days are known; 0 where they touch. */
function gap(left: DateValue, right: DateValue): number | undefined {
  const [a, b] = [daysOf(left), daysOf(right)];
  if (!a || !b) return undefined;
  return Math.max(0, a.low - b.high, b.low - a.high);
}

/** Whether two days follow each other with midnight between the moments: "Friday night", "early Saturday". */
function aroundMidnight(left: DateValue, right: DateValue): boolean {
  if (left.edge === undefined && right.edge === undefined) return false;
  const [a, b] = [weekdayOf(left), weekdayOf(right)];
  if (a === undefined || b === undefined) return gap(left, right) === 1;
  const step = (b - a + 7) % 7;
  if (step === 1) return left.edge === 'night' || right.edge === 'early';
  return step === 6 && (right.edge === 'night' || left.edge === 'early');
}

const bothDays = (left: DateValue, right: DateValue): boolean => left.grain === 'day' && right.grain === 'day';

/** Days between two dates as far as they are known; of dates without a year, within one year. */
export function distanceInDays(left: DateValue, right: DateValue): number | undefined {
  const known = gap(left, right);
  if (known !== undefined) return known;
  const { month, day } = left.from;
  const other = right.from;
  if (month === undefined || other.month === undefined) return undefined;
  return Math.abs(dayNumber(2001, month, day ?? 15) - dayNumber(2001, other.month, other.day ?? 15));
}

/**
 * How two dates relate, top down. "Saturday" and "January 17" agree where the 17th was a Saturday, "2026" and "January 2026"
 * agree; "July 28 to 29" and "July 28 to 30" do not; a day inferred from "yesterday" is held against another only from three days
on, a "last year" against any other year.
 */
export const dateLadder: Ladder<DateValue> = [
  {
    id: 'misfit-day',
    label: 'the same day, with another weekday beside it',
    bearing: 'compatible',
    holds: (left, right) => (left.misfit === 'day') !== (right.misfit === 'day') && daysKey(left) === daysKey(right),
  },
  {
    id: 'same',
    label: 'the same date',
    bearing: 'same',
    holds: (left, right) => daysKey(left) === daysKey(right) && !weekdaysDiffer(left, right),
  },
  {
    id: 'weekday-misfit',
    label: 'weekday does not fit the date',
    bearing: 'apart',
    holds: (left, right) =>
      left.misfit !== undefined &&
      right.misfit !== undefined &&
      left.misfit !== right.misfit &&
      weekdaysDiffer(left, right),
  },
  {
    id: 'unresolved',
    label: 'a day that only the publication date would tell',
    bearing: 'unknown',
    holds: (left, right) => !isKnown(left) || !isKnown(right),
  },
  {
    id: 'other-reading',
    label: 'the same date in one of its readings',
    bearing: 'compatible',
    holds: (left, right) =>
      [left, right].some(
        (value) => value.other && componentsAgree({ ...value, from: value.other }, value === left ? right : left),
      ),
  },
  {
    id: 'one-end',
    label: 'one end of a stretch, and a moment',
    bearing: 'unknown',
    holds: (left, right) => endOf(left) !== endOf(right),
  },
  {
    id: 'weekday-fits',
    label: 'the weekday fits the date',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) =>
      bothDays(left, right) &&
      (isWeekdayOnly(left) || isWeekdayOnly(right)) &&
      weekdayOf(left) !== undefined &&
      weekdayOf(left) === weekdayOf(right),
  },
  {
    id: 'around-midnight',
    label: 'either side of one midnight',
    bearing: 'unknown',
    holds: aroundMidnight,
  },
  {
    id: 'vaguer-agrees',
    label: 'one vaguer, and they agree',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) =>
      !weekdaysDiffer(left, right) && !isWeekdayOnly(left) && !isWeekdayOnly(right) && vaguerAgrees(left, right),
  },
  {
    id: 'within',
    label: 'the day lies within the other',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) => !bothDays(left, right) && vaguerAgrees(left, right),
  },
  {
    id: 'weekday-and-day',
    label: 'a weekday and a day of which the year is not known',
    bearing: 'unknown',
    holds: (left, right) =>
      isWeekdayOnly(left) !== isWeekdayOnly(right) && (weekdayOf(left) === undefined || weekdayOf(right) === undefined),
  },
  {
    id: 'inferred-year',
    label: 'the same day of the month, a year inferred',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) =>
      bothDays(left, right) &&
      (left.yearBasis === 'implied' || right.yearBasis === 'implied') &&
      left.weekday === undefined &&
      right.weekday === undefined &&
      left.from.day !== undefined &&
      left.from.day === right.from.day &&
      left.from.month === right.from.month,
  },
  {
    id: 'loosely-agrees',
    label: 'loosely said, and close enough',
    bearing: 'compatible',
    holds: (left, right) => {
      const distance = gap(left, right);
      if (distance === undefined || !(left.loose || right.loose)) return false;
      return distance <= Math.max(left.loose ? SLACK[left.grain] : 0, right.loose ? SLACK[right.grain] : 0);
    },
  },
  {
    id: 'far-from-told',
    label: 'a day or year told from the publication date, and another well away from it',
    bearing: 'apart',
    holds: farFromTold,
  },
  {
    id: 'implied-apart',
    label: 'a day inferred from the publication date, and another',
    bearing: 'unknown',
    holds: (left, right) => isRelative(left) || isRelative(right),
  },
  {
    id: 'other-weekday',
    label: 'another day of the week',
    bearing: 'apart',
    holds: (left, right) => isWeekdayOnly(left) || isWeekdayOnly(right),
  },
  {
    id: 'other-range',
    label: 'ranges with other ends',
    bearing: 'apart',
    holds: (left, right) => left.grain === 'span' && right.grain === 'span',
  },
  {
    id: 'other-date',
    label: 'another date',
    bearing: 'apart',
    holds: () => true,
  },
];
