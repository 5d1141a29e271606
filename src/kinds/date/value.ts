import { type Basis, type CalendarDate, dayNumber, fromDayNumber, toEdtf, weekday } from '../../core/calendar.js';
import { WEEKDAY_NAMES } from '../../text/calendar-words.js';

/** How much of the calendar a date covers. `span` is a range of days, months or years with two stated ends. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'span';

/** Days as `dayNumber` counts them, both included. */
export interface DayRange {
  readonly low: number;
  readonly high: number;
}

/** A date as an article gives it, with what follows from its day of publication. */
export interface DateValue {
  /** As written, for showing. */
  readonly text: string;
  readonly grain: Grain;
  /** What is said of the day, or of the first one; empty where nothing of the calendar is known ("yesterday", undated). */
  readonly from: CalendarDate;
  /** The other end of a `span`. */
  readonly to?: CalendarDate;
  /** Day of the week where the article names it, 0 for Monday. */
  readonly weekday?: number;
  /** The first and last day of a range of weekdays: "Monday to Thursday". */
  readonly weekdays?: readonly [number, number];
  /** The season's EDTF number (21 to 24), or the quarter's (33 to 36). */
  readonly part?: number;
  /** Whether the components of `from` are all in the text, or some were inferred from the publication date. */
  readonly basis: Basis;
  /** Whether the year, in particular, is in the text. */
  readonly yearBasis: Basis;
  /** The other reading of 04/12/2025. */
  readonly other?: CalendarDate;
  /** "two years ago", "about": not to be taken to the day. */
  readonly loose: boolean;
  /** "since", "until", "by": one end of a stretch, not the moment itself. */
  readonly bound?: 'since' | 'until';
  /** Whether the stretch goes on from or up to the date without another end: "since", "until"; not "after", "by". */
  readonly open?: true;
  /** What goes on since then began then: "have been held since Monday". */
  readonly began?: true;
  /** Which side of midnight the words beside it put the moment: "Friday night", "early Saturday". */
  readonly edge?: 'night' | 'early';
  /** Weekday or day of a date whose weekday does not fit: the two are claims of their own. */
  readonly misfit?: 'weekday' | 'day';
  /** Of the weekday of such a pair: the date beside it. */
  readonly clash?: CalendarDate;
}

/** The days a partial calendar date covers; undefined where the year, or the month of a day, is not known. */
export function coverage(date: CalendarDate): DayRange | undefined {
  const { year, month, day } = date;
  if (year === undefined) return undefined;
  if (month === undefined) return { low: dayNumber(year, 1, 1), high: dayNumber(year, 12, 31) };
  if (day !== undefined) return { low: dayNumber(year, month, day), high: dayNumber(year, month, day) };
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return { low: dayNumber(year, month, 1), high: next - 1 };
}

/** The days a value covers, so far as they are known. Seasons take the year whole: no hemisphere is said. */
export function daysOf(value: DateValue): DayRange | undefined {
  const first = coverage(value.from);
  if (!first) return undefined;
  if (value.grain === 'decade') return { low: first.low, high: first.high + 3652 - 365 };
  if (value.part !== undefined && value.part >= 33 && value.from.year !== undefined) {
    const month = (value.part - 33) * 3 + 1;
    const end = coverage({ year: value.from.year, month: month + 2 });
    return { low: dayNumber(value.from.year, month, 1), high: end?.high ?? first.high };
  }
  const last = value.to ? coverage(value.to) : undefined;
  if (value.to && !last) return undefined;
  return { low: first.low, high: last?.high ?? first.high };
}

/** A weekday without a date, whatever was inferred for it. */
export const isWeekdayOnly = (value: DateValue): boolean =>
  value.weekday !== undefined && (value.basis === 'implied' || value.from.day === undefined);

/** The weekday a value names or implies; undefined for grains above the day. */
export function weekdayOf(value: DateValue): number | undefined {
  if (value.weekday !== undefined) return value.weekday;
  const { year, month, day } = value.from;
  if (value.grain !== 'day' || year === undefined || month === undefined || day === undefined) return undefined;
  return weekday({ year, month, day });
}

/**
 * EDTF (ISO 8601-2) of a value: "2025-09-16", "XXXX-01-17", "2025-07-28/2025-07-30", "194X", "2025-22" for a summer,
 * "[2025-04-12,2025-12-04]" for one of two readings, "2009/.." for "since 2009", "../2026-05" for "until May". A bare weekday
 * gives its name, what nothing is known of its words.
 */
export function normalizeDate(value: DateValue): string {
  const days = daysKey(value);
  if (!value.open || !isDated(value) || value.to || value.other) return days;
  return value.bound === 'since' ? `${days}/..` : `../${days}`;
}

/**
 * The date that words were read as, where part of it is not theirs but follows from the day of publication: "2026-01-16" for "last
 * Friday", "2026-01" for "January". Not for a day that its words number ("January 17", "the 10th"): within one event the month or year
 * that is inferred tells nothing new.
 */
export function readingOf(value: DateValue): string | undefined {
  if (value.basis === 'stated' || !isDated(value) || value.loose) return undefined;
  return value.grain === 'day' && namesDay(value) ? undefined : daysKey(value);
}

const namesDay = ({ text }: DateValue): boolean => /\d/.test(text);

const isDated = ({ from }: DateValue): boolean =>
  from.year !== undefined || from.month !== undefined || from.day !== undefined;

/** Of which stretch a value is one end; of none where it is told as the moment at which that began. */
export const endOf = ({ bound, began }: DateValue): DateValue['bound'] => (began ? undefined : bound);

/** The days of a value as `normalizeDate` writes them, without its open end: "in 2009" and "since 2009" give one key. */
export function daysKey(value: DateValue): string {
  const { from } = value;
  if (!isDated(value)) {
    if (value.weekdays) return value.weekdays.map((day) => WEEKDAY_NAMES[day] ?? '').join('/');
    return value.weekday === undefined ? value.text.toLowerCase() : (WEEKDAY_NAMES[value.weekday] ?? value.text);
  }
  if (value.other) return `[${[toEdtf(from), toEdtf(value.other)].sort().join(',')}]`;
  if (value.grain === 'decade') return String(from.year).slice(0, 3).padEnd(4, 'X');
  if (value.part !== undefined)
    return `${toEdtf({ ...(from.year === undefined ? {} : { year: from.year }) })}-${value.part}`;
  return value.to ? `${toEdtf(from)}/${toEdtf(value.to)}` : toEdtf(from);
}

/** The calendar day a number of days after another. */
export function shift(date: Required<CalendarDate>, days: number): Required<CalendarDate> {
  return fromDayNumber(dayNumber(date.year, date.month, date.day) + days);
}
