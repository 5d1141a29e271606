import type { Token } from '../core/article.js';
import { dayNumber } from '../core/calendar.js';
import { MONTHS, WEEKDAYS } from '../text/calendar-words.js';

/** A day of the calendar; the year is absent where the article does not give it. */
export interface Day {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** A day that an article states, with its place in `Reading.text`. */
interface StatedDay extends Day {
  readonly at: number;
}

/** Full names and the usual short forms (Jan, Sept), written with a capital: "may" and "march" are no months. */
function monthOf(token: Token): number | undefined {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text) ? MONTHS.get(token.lower) : undefined;
}

function dayOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : undefined;
}

const isEnding = (token: Token | undefined): boolean => token !== undefined && /^(?:st|nd|rd|th)$/.test(token.lower);

function yearOf(token: Token | undefined): number | undefined {
  return token !== undefined && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : undefined;
}

/** The day around the month at `index`: before it ("17 January", "17th of January") or after it ("Jan. 17", "January 17th, 2026"). */
function dayAround(tokens: readonly Token[], index: number): { day: number; next: number } | undefined {
  const afterMonth = tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  const after = dayOf(tokens[afterMonth]);
  if (after !== undefined)
    return { day: after, next: isEnding(tokens[afterMonth + 1]) ? afterMonth + 2 : afterMonth + 1 };
  let before = index - 1;
  if (tokens[before]?.lower === 'of') before -= 1;
  if (isEnding(tokens[before])) before -= 1;
  const day = dayOf(tokens[before]);
  return day === undefined ? undefined : { day, next: afterMonth };
}

/**
 * The days that a text states by month and day, in order: "January 17, 2026", "17th of January", "Dec. 7". Weekdays, months
 * alone and dates in figures are left out: too many stories share the first two, and the third cannot be told month from day.
 */
export function statedDays(tokens: readonly Token[]): readonly StatedDay[] {
  const days: StatedDay[] = [];
  tokens.forEach((token, index) => {
    const month = monthOf(token);
    const found = month === undefined ? undefined : dayAround(tokens, index);
    if (month === undefined || found === undefined) return;
    const year = yearOf(tokens[found.next]?.text === ',' ? tokens[found.next + 1] : tokens[found.next]);
    const day = { month, day: found.day, at: token.start };
    days.push(year === undefined ? day : { ...day, year });
  });
  return days;
}

/** The years that a text states in four digits, 1900 to 2099, and another that is known of it. */
export function statedYears(tokens: readonly Token[], known: number | undefined): ReadonlySet<number> {
  const years = new Set<number>(known === undefined ? [] : [known]);
  for (const token of tokens) {
    const year = token.kind === 'number' ? yearOf(token) : undefined;
    if (year !== undefined) years.add(year);
  }
  return years;
}

/** Whether a word is the full name of a weekday. */
export function isWeekday({ lower }: Token): boolean {
  return lower.endsWith('day') && WEEKDAYS.has(lower);
}

/** Days between two dates; where a year is not known, between their days of the year, the shorter way round. */
function daysApart(left: Day, right: Day): number {
  if (left.year !== undefined && right.year !== undefined) {
    return Math.abs(dayNumber(left.year, left.month, left.day) - dayNumber(right.year, right.month, right.day));
  }
  const apart = Math.abs(dayNumber(2001, left.month, left.day) - dayNumber(2001, right.month, right.day));
  return Math.min(apart, 365 - apart);
}

/** The smallest number of days between a day of one article and one of the other; undefined where one of them has none. */
export function nearestDays(left: readonly Day[], right: readonly Day[]): number | undefined {
  let nearest: number | undefined;
  for (const one of left) {
    for (const other of right) {
      const apart = daysApart(one, other);
      if (nearest === undefined || apart < nearest) nearest = apart;
    }
  }
  return nearest;
}
