import { type CalendarDate, type DateOrder, isCalendarDay } from '../core/calendar.js';
import type { Known, PublicationTime } from '../core/document.js';
import { MONTHS } from '../text/calendar-words.js';
import { headDate } from '../text/dateline.js';

/** Longer ones are no dates. */
const LONGEST = 500;

const fold = (text: string): string => text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();

/** A time as machines write it (ISO 8601, with a space for the T and the zone by name where a database wrote it). */
const MACHINE =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)? ?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4,6}Z?)?$/;
/** Before the web: what says so is a default ("0001-01-01", "1970-01-01"). */
const FIRST_YEAR = 1990;

/**
 * Reads a time of publication: "2026-01-17T14:05:00+05:00", "2026-01-17 14:05", "20260117", and what `headDate` reads. Midnight
 * is taken for no time. Undefined for what is none and for dates before the web.
 */
export function publishedAt(value: string, order?: DateOrder): Known<PublicationTime> | undefined {
  const text = fold(value);
  const groups = (MACHINE.exec(text) ?? COMPACT.exec(text))?.groups;
  if (!groups) {
    const found = text.length <= 80 ? headDate(text, order) : undefined;
    if (!found || (found.date.year ?? 0) < FIRST_YEAR) return undefined;
    return { value: { date: found.date, ...(found.time && { time: found.time }) }, basis: found.basis };
  }
  const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
  if (year < FIRST_YEAR || !isCalendarDay(year, month, day)) return undefined;
  const [hour, minute] = [Number(groups.hour ?? 0), Number(groups.minute ?? 0)];
  const midnight = hour === 0 && minute === 0;
  const zone = groups.zone?.toUpperCase();
  const time =
    midnight || hour > 23 || minute > 59 ? {} : { time: { hour, minute, ...(zone !== undefined && { zone }) } };
  return { value: { date: { year, month, day }, ...time }, basis: 'stated' };
}

/** A date in an address: "/2026/01/17/", "/2026-01-17-", "/2026/jan/17/", "20260117" in a name; the month alone at the least. */
const ADDRESS_DATES: readonly RegExp[] = [
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?=[/_-]|$)/,
  /\/(?<year>(?:19|20)\d{2})\/(?<name>[a-z]{3})\/(?<day>\d{1,2})\//i,
  /[/_-](?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=[^\d]|\d{6,12}\b)/,
  /[/_-](?<year>20\d{2})-(?<month>\d{2})-(?<day>\d{2})(?=[/_.?-]|$)/,
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>0?[1-9]|1[0-2])\//,
];

/** The date that an address implies; undefined for none. */
export function dateInAddress(address: string): Known<PublicationTime> | undefined {
  for (const pattern of ADDRESS_DATES) {
    const groups = pattern.exec(address)?.groups;
    if (!groups) continue;
    const year = Number(groups.year);
    const month = groups.name === undefined ? Number(groups.month) : (MONTHS.get(groups.name.toLowerCase()) ?? 0);
    if (year < FIRST_YEAR || !isCalendarDay(year, month, Number(groups.day ?? 1))) continue;
    const date = groups.day === undefined ? { year, month } : { year, month, day: Number(groups.day) };
    return { value: { date }, basis: 'implied' };
  }
  return undefined;
}

/** Whether two dates name one day, month or year, as precisely. */
export const isSameDate = (left: CalendarDate, right: CalendarDate): boolean =>
  left.year === right.year && left.month === right.month && left.day === right.day;

/**
 * What several statements say of one time, the likeliest first: the first, save that one without a time of day, or without a
 * zone, gives way to one that has it and agrees in all else. Undefined for none.
 */
export function mostPrecise(times: readonly Known<PublicationTime>[]): Known<PublicationTime> | undefined {
  const [first, ...others] = times;
  const { date, time } = first?.value ?? {};
  if (!first || !date || time?.zone !== undefined) return first;
  const agreeing = others.filter(({ value }) => {
    if (!value.time || !isSameDate(value.date, date)) return false;
    return !time || (value.time.hour === time.hour && value.time.minute === time.minute);
  });
  return agreeing.find(({ value }) => value.time?.zone !== undefined) ?? (time ? first : (agreeing[0] ?? first));
}
