import { dayNumber, MONTH_NAMES } from '../../core/calendar.js';

/** A time of publication that can be reckoned with. */
interface Moment {
  /** Minutes from 0000-03-01, in UTC where the zone is known, else in the article's own. */
  readonly minutes: number;
  readonly day: number;
  /** Whether the time of day is known. */
  readonly isExact: boolean;
}

/** A day, with or without time and zone, as `toIso` in core/published writes it. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?:(Z)|([+-])(\d{2}):(\d{2}))?)?$/;

function momentOf(published: string | null): Moment | undefined {
  const match = ISO.exec(published ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, , sign, zoneHours, zoneMinutes] = match;
  const days = dayNumber(Number(year), Number(month), Number(day));
  const zone = sign === undefined ? 0 : (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const minutes = days * 1440 + Number(hour ?? 0) * 60 + Number(minute ?? 0) - zone;
  return { minutes, day: days, isExact: hour !== undefined };
}

/** Minutes of a publication, for order: what has no known day comes last. */
export function publicationOrder(published: string | null): number {
  return momentOf(published)?.minutes ?? Number.MAX_SAFE_INTEGER;
}

function zoneForPeople(sign: string | undefined, hours: string | undefined, minutes: string | undefined): string {
  if (sign === undefined) return ' UTC';
  const whole = `UTC${sign === '-' ? '−' : '+'}${Number(hours)}`;
  return minutes === '00' ? ` ${whole}` : ` ${whole}:${minutes}`;
}

/** "3 Mar 2026, 14:05 UTC+5" of `2026-03-03T14:05+05:00`, "Mar 2026" of `2026-03`; what is no date stays as it is, null is empty. */
export function timeForPeople(published: string | null): string {
  if (published === null) return '';
  const [date = '', time] = published.split('T');
  const [year = '', month = '', day] = date.split('-');
  const name = MONTH_NAMES[Number(month) - 1]?.slice(0, 3);
  if (name === undefined) return published;
  const shownDay = day === undefined ? '' : `${Number(day)} `;
  const shownDate = `${shownDay}${name}${/^\d+$/.test(year) ? ` ${year}` : ''}`;
  const [, clock, utc, sign, hours, minutes] = /^(\d{2}:\d{2})(?:(Z)|([+-])(\d{2}):(\d{2}))?$/.exec(time ?? '') ?? [];
  if (clock === undefined) return shownDate;
  const hasZone = utc !== undefined || sign !== undefined;
  return `${shownDate}, ${clock}${hasZone ? zoneForPeople(sign, hours, minutes) : ''}`;
}

/** "1 h 50 min later", "3 days later": how long after one publication another came; empty where that cannot be said, or not at all. */
export function gapBetween(earlier: string | null, later: string | null): string {
  const [from, to] = [momentOf(earlier), momentOf(later)];
  if (!from || !to) return '';
  const minutes = to.minutes - from.minutes;
  const days = to.day - from.day;
  if (!from.isExact || !to.isExact || minutes >= 2 * 1440) {
    return days <= 0 ? '' : `${days === 1 ? '1 day' : `${days} days`} later`;
  }
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])];
  return parts.length === 0 ? '' : `${parts.join(' ')} later`;
}
