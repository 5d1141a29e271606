import { type CalendarDate, dayNumber, isCalendarDay, weekday } from '../../core/calendar.js';
import type { Form, Relative } from './form.js';
import { coverage, type DateValue, shift } from './value.js';

/** What a date's words are read against. */
export interface Anchor {
  /** Day of publication; absent where the article does not say. */
  readonly published?: Required<CalendarDate> | undefined;
  /** The one year of all full dates of an undated article. */
  readonly year?: number | undefined;
  /** The sentence looks ahead: "will", "next", "is due". */
  readonly forward: boolean;
}

/** A day without a year this far ahead of publication is rather last year's: news looks back. */
const AHEAD_DAYS = 75;

const numberOf = (date: Required<CalendarDate>): number => dayNumber(date.year, date.month, date.day);

/** The year of a month (and day) named without one. */
function yearFor(month: number, day: number | undefined, anchor: Anchor): number | undefined {
  const { published, forward } = anchor;
  if (!published) return anchor.year;
  const now = numberOf(published);
  const distance = (year: number): number => dayNumber(year, month, day ?? 15) - now;
  if (forward) {
    const ahead = day === undefined ? month >= published.month : distance(published.year) >= 0;
    return ahead ? published.year : published.year + 1;
  }
  let best: number | undefined;
  for (let year = published.year - 1; year <= published.year + 1; year += 1) {
    if (distance(year) > AHEAD_DAYS || (day !== undefined && !isCalendarDay(year, month, day))) continue;
    if (best === undefined || Math.abs(distance(year)) < Math.abs(distance(best))) best = year;
  }
  return best;
}

function nearestWeekday(
  day: number,
  anchor: Anchor,
  which: 'last' | 'this' | 'next' | undefined,
): Required<CalendarDate> | undefined {
  const { published } = anchor;
  if (!published) return undefined;
  const today = weekday(published);
  const forward = which === 'next' || (which !== 'last' && anchor.forward);
  const back = (today - day + 7) % 7;
  const ahead = (day - today + 7) % 7;
  if (which === 'last') return shift(published, -(back || 7));
  if (which === 'next') return shift(published, ahead || 7);
  return forward ? shift(published, ahead) : shift(published, -back);
}

interface Resolved {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

const STEP = { last: -1, this: 0, next: 1 } as const;

function relativeDate(relative: Relative, form: Form, anchor: Anchor): Resolved {
  const { published } = anchor;
  if (!published) return { from: form.from };
  if (relative.kind === 'days') return { from: shift(published, relative.shift) };
  if (relative.kind === 'ago') {
    const { count, unit } = relative;
    if (unit === 'week' || unit === 'fortnight') return { from: shift(published, -count * (unit === 'week' ? 7 : 14)) };
    if (unit === 'month') {
      const months = published.year * 12 + published.month - 1 - count;
      return { from: { year: Math.floor(months / 12), month: (months % 12) + 1 } };
    }
    if (unit === 'weekend') {
      const saturday = shift(published, 5 - weekday(published) - 7 * count);
      return { from: saturday, to: shift(saturday, 1) };
    }
    if (unit === 'century' || unit === 'millennium') {
      const year = published.year - (unit === 'century' ? 100 : 1000) * count;
      return { from: { year: year - (year % 10) } }; // its decade: a century is not said to the year
    }
    return { from: { year: published.year - count * (unit === 'decade' ? 10 : 1) } };
  }
  const step = STEP[relative.which];
  switch (relative.unit) {
    case 'weekday':
      return { from: nearestWeekday(form.weekday ?? 0, anchor, relative.which) ?? {} };
    case 'week': {
      const monday = shift(published, -weekday(published) + 7 * step);
      return { from: monday, to: shift(monday, 6) };
    }
    case 'weekend': {
      const back = step < 0 || (step === 0 && !anchor.forward && weekday(published) < 5) ? -7 : 0;
      const saturday = shift(published, 5 - weekday(published) + back + (step > 0 ? 7 : 0));
      return { from: saturday, to: shift(saturday, 1) };
    }
    case 'month': {
      const months = published.year * 12 + published.month - 1 + step;
      return { from: { year: Math.floor(months / 12), month: (months % 12) + 1 } };
    }
    case 'named-month': {
      const month = form.from.month ?? 1;
      const past = month < published.month ? published.year : published.year - 1;
      const ahead = month > published.month ? published.year : published.year + 1;
      return { from: { year: step < 0 ? past : step > 0 ? ahead : published.year, month } };
    }
    default:
      return {
        from: { year: published.year + (relative.unit === 'season' && step < 0 ? lastSeason(form, published) : step) },
      };
  }
}

/** "last summer" said in January is of the year before, said in October of this one. */
function lastSeason(form: Form, published: Required<CalendarDate>): number {
  const end = form.part === 21 ? 5 : form.part === 22 ? 8 : form.part === 23 ? 11 : 2;
  return published.month > end ? 0 : -1;
}

/** Days from publication beyond which a day without a year may be of another year: "June 24" in a piece of the next May. */
const FAR = 180;

/** The year inferred for a day, unless that day would lie so far from publication that another year is as likely. */
function nearYear(date: CalendarDate, year: number | undefined, anchor: Anchor): number | undefined {
  if (year === undefined || date.day === undefined || !anchor.published) return year;
  const days = coverage({ ...date, year });
  return days === undefined || Math.abs(days.low - numberOf(anchor.published)) > FAR ? undefined : year;
}

function withYear(date: CalendarDate, year: number | undefined): CalendarDate {
  return year === undefined || date.year !== undefined ? date : { ...date, year };
}

/**
 * A date's value: what its words say, completed from the publication date. "Saturday" is the last one, a month without a
 * year the last one, unless the sentence looks ahead. Without a publication date nothing is inferred but the one year that
 * all full dates of the article share.
 */
export function resolve(form: Form, text: string, anchor: Anchor): DateValue {
  let { from } = form;
  let to = form.to;
  let inferred = false;
  if (form.relative) {
    ({ from, to } = { to: undefined, ...relativeDate(form.relative, form, anchor) });
    inferred = true;
  } else if (form.weekdays) {
    const [first, last] = form.weekdays;
    const day = nearestWeekday(first, anchor, undefined);
    inferred = true;
    from = day ?? {};
    to = day && shift(day, (last - first + 7) % 7);
  } else if (form.grain === 'day' && form.weekday !== undefined && from.day === undefined) {
    from = nearestWeekday(form.weekday, anchor, undefined) ?? {};
    inferred = from.day !== undefined;
  } else if (from.year === undefined && from.month !== undefined) {
    const year = nearYear(from, yearFor(from.month, from.day, anchor), anchor);
    inferred = year !== undefined;
    from = withYear(from, year);
    const wraps = to?.month !== undefined && from.month !== undefined && to.month < from.month;
    if (to) to = withYear(to, year === undefined || !wraps ? year : year + 1);
  }
  const basis = inferred ? 'implied' : 'stated';
  const value: Building = { text, grain: form.grain, from, basis, yearBasis: basis, loose: form.loose ?? false };
  if (to !== undefined) value.to = to;
  if (form.weekday !== undefined) value.weekday = form.weekday;
  if (form.weekdays !== undefined) value.weekdays = form.weekdays;
  if (form.part !== undefined) value.part = form.part;
  if (form.other !== undefined) value.other = form.other;
  return value;
}

/** A value while its parts are added. */
type Building = { -readonly [key in keyof DateValue]: DateValue[key] };

/**
 * Whether the weekday that stands with a date is not that date's. Where the year is inferred and the date is far from
 * publication, the weekday may tell of another year: then it fits.
 */
export function isMisfit(value: DateValue, anchor: Anchor): boolean {
  const { year, month, day } = value.from;
  if (value.weekday === undefined || year === undefined || month === undefined || day === undefined) return false;
  const fits = (candidate: number): boolean =>
    isCalendarDay(candidate, month, day) && weekday({ year: candidate, month, day }) === value.weekday;
  if (fits(year)) return false;
  if (value.yearBasis === 'stated') return true;
  if (!anchor.published) return !fits(year - 1) && !fits(year + 1);
  const days = coverage(value.from);
  const far = days === undefined || Math.abs(days.low - numberOf(anchor.published)) > 120;
  return !far || (!fits(year - 1) && !fits(year + 1));
}
