import { dayNumber, toEdtf } from './calendar.js';
import type { Document, PublicationTime } from './document.js';

/** Zone names that have one fixed offset, from RFC 5322, section 4.3 ("obsolete date and time"), with UTC beside UT. */
const NAMED_ZONES: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UT', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
]);

/** "+03:00", "+0300" and "GMT+3" as `+03:00`; a name that stands for several offsets ("IST") as nothing. */
function offset(zone: string): string {
  const name = zone.trim().toUpperCase();
  const named = NAMED_ZONES.get(name);
  if (named !== undefined) return named;
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name.replace('−', '-'));
  if (!numeric) return '';
  const [, sign = '+', hours = '0', minutes = '00'] = numeric;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** ISO 8601 or EDTF, as precise as the article: `2026-01-17T14:05+05:00`, `2026-01-17`, `2026-01`. */
export function toIso(published: PublicationTime): string {
  const { date, time } = published;
  const whole = date.year !== undefined && date.month !== undefined && date.day !== undefined;
  if (!time || !whole) return toEdtf(date);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${toEdtf(date)}T${pad(time.hour)}:${pad(time.minute)}${time.zone === undefined ? '' : offset(time.zone)}`;
}

/** Minutes from 0000-03-01 to a publication, in the article's own zone; undefined where its day is not known. For order only. */
export function publishedMinutes(published: PublicationTime | undefined): number | undefined {
  const { year, month, day } = published?.date ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const { hour = 0, minute = 0 } = published?.time ?? {};
  return dayNumber(year, month, day) * 1440 + hour * 60 + minute;
}

/** Whether every article of one list is known to have come out after every one of another. */
export function cameAfter(later: readonly Document[], earlier: readonly Document[]): boolean {
  const minutes = (documents: readonly Document[]): readonly (number | undefined)[] =>
    documents.map((document) => publishedMinutes(document.published?.value));
  const [after, before] = [minutes(later), minutes(earlier)];
  if (after.includes(undefined) || before.includes(undefined)) return false;
  return Math.min(...after.map((time) => time ?? 0)) > Math.max(...before.map((time) => time ?? 0));
}
