import { isCalendarDay } from '../core/calendar.js';
import type { Known, PublicationTime } from '../core/document.js';
import { MONTHS } from '../text/calendar-words.js';
import { fullYear } from '../text/dateline.js';
import { publishedAt } from './published-at.js';

/** A date as mail and feeds write it (RFC 822, 5, and RFC 5322, 3.3 and 4.3): "Tue, 03 Feb 26 19:15:00 EST". */
const MAIL_DATE =
  /^(?:\p{L}{2,9}\.?,? +)?(?<day>\d{1,2})[ -]+(?<name>\p{L}{3,9})\.?,?[ -]+(?<year>\d{4}|\d{2})(?:,? +(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?: *(?<zone>[+-]\d{2}:?\d{2}|[A-Za-z]{1,5})(?![\p{L}\d]))?)?/u;

/** Longer ones are no dates. */
const LONGEST = 100;

/** RFC 5322, 4.3: two digits from 00 to 49 are years of this century, and "19" stands before those from here on. */
const PIVOT = 50;

/** A zone as reports write it: RFC 822 calls UTC "UT", and "-0000" tells the time in UTC but not the place (RFC 5322, 3.3). */
function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  if (/^(?:ut|z|-00:?00)$/i.test(zone)) return 'Z';
  return zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
}

/**
 * Reads a time of publication as feeds and mail write it, else as `publishedAt` does. Midnight is taken for no time. Undefined for what is none.
 */
export function mailDate(value: string): Known<PublicationTime> | undefined {
  const text = value.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const groups = MAIL_DATE.exec(text)?.groups;
  const month = MONTHS.get(groups?.name?.toLowerCase() ?? '');
  if (!groups || month === undefined) return publishedAt(value);
  const [year, day] = [fullYear(groups.year ?? '', PIVOT), Number(groups.day)];
  if (!isCalendarDay(year, month, day)) return undefined;
  const [hour, minute] = [Number(groups.hour ?? 0), Number(groups.minute ?? 0)];
  const date = { year, month, day };
  if ((hour === 0 && minute === 0) || hour > 23 || minute > 59) return { value: { date }, basis: 'stated' };
  const zone = zoneOf(groups.zone);
  return { value: { date, time: { hour, minute, ...(zone !== undefined && { zone }) } }, basis: 'stated' };
}
