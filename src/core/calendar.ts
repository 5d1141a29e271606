/** A day, a month or a year of the Gregorian calendar, as precise as the article is. Month and day count from 1. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A time of day as the article gives it: `zone` as written ("GMT", "+03:00"), absent where none is stated. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly zone?: string;
}

/** How the program came to know something: the article says it, or it follows from what the article says. */
export type Basis = 'stated' | 'implied';

/** The order in which 04/12 is read. */
export type DateOrder = 'dmy' | 'mdy';

/** The months as English writes them, January first. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** EDTF (ISO 8601-2) of a calendar date: `2026-01-17`, `2026-01`, `2026`, `XXXX-01-17` where the year is not known. */
export function toEdtf(date: CalendarDate): string {
  const year = date.year === undefined ? 'XXXX' : pad(date.year, 4);
  if (date.month === undefined) return date.day === undefined ? year : `${year}-XX-${pad(date.day)}`;
  return date.day === undefined ? `${year}-${pad(date.month)}` : `${year}-${pad(date.month)}-${pad(date.day)}`;
}

/** Days since 0000-03-01 of the proleptic Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** The inverse of `dayNumber`. */
export function fromDayNumber(days: number): Required<CalendarDate> {
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Day of the week, 0 for Monday to 6 for Sunday. */
export function weekday(date: Required<CalendarDate>): number {
  return (((dayNumber(date.year, date.month, date.day) + 2) % 7) + 7) % 7;
}

/** Whether the calendar has such a day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const back = fromDayNumber(dayNumber(year, month, day));
  return back.year === year && back.month === month && back.day === day;
}
