import type { CalendarDate } from '../../core/calendar.js';
import { isCalendarDay } from '../../core/calendar.js';
import type { ReadOptions } from '../../core/contracts.js';
import { FEASTS, MONTHS, ORDINAL_QUARTERS, SEASONS, WEEKDAYS } from '../../text/calendar-words.js';
import { at } from '../../text/sticky.js';
import type { Form } from './form.js';
import * as forms from './patterns.js';
import { agoForm } from './relative-form.js';

const monthOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : MONTHS.get(text.toLowerCase().replace('.', ''));
const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** A calendar date without its unknown components. */
function calendarDate(year?: number, month?: number, day?: number): CalendarDate {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** Whether the word between two dates is "and", with the space around it. */
export const isAnd = (by: string | undefined): boolean => by?.trim().toLowerCase() === 'and';

/** Whether some year has the day: February 29 counts where no year is said. */
function possible(date: CalendarDate): boolean {
  if (date.day === undefined || date.month === undefined) return true;
  return isCalendarDay(date.year ?? 2000, date.month, date.day);
}

/** Where the first of two dates ends: before the word that joins them. */
const firstEnd = (match: RegExpExecArray, by: string): number => match.index + match[0].indexOf(by);

/** Months between two days beyond which the second is rather the earlier one. */
const MOST_MONTHS = 8;

function dayForm(match: RegExpExecArray): Form | undefined {
  const { d, d2, m, m0, m2, y, y0, by } = match.groups ?? {};
  const [firstYear, year] = [numberOf(y0), numberOf(y)];
  const [firstMonth, lastMonth] = [monthOf(m0 ?? m), monthOf(m2 ?? m)];
  const wraps = firstMonth !== undefined && lastMonth !== undefined && lastMonth < firstMonth;
  const from = calendarDate(firstYear ?? (year === undefined || !wraps ? year : year - 1), firstMonth, numberOf(d));
  if (!possible(from) || (m0 !== undefined && d2 === undefined)) return undefined;
  const end = match.index + match[0].length;
  if (d2 === undefined) return { end, grain: 'day', from };
  const to = calendarDate(year, lastMonth, numberOf(d2));
  if (!possible(to)) return undefined;
  const first: Form | undefined = by === undefined ? undefined : { end: firstEnd(match, by), grain: 'day', from };
  const months = ((lastMonth ?? 0) - (firstMonth ?? 0) + 12) % 12;
  const years = year === undefined || firstYear === undefined ? 0 : year - firstYear;
  const rising = years > 0 || (months > 0 ? months <= MOST_MONTHS : (to.day ?? 0) > (from.day ?? 0));
  if (!rising || years < 0) return m0 === undefined && m2 === undefined ? undefined : first;
  return { end, grain: 'span', from, to, ...(first === undefined ? {} : { first, by }) };
}

function monthForm(match: RegExpExecArray): Form {
  const { m, y, m2, y2, end: monthEnd, by } = match.groups ?? {};
  const end = match.index + match[0].length;
  const month = monthOf(m);
  if (m2 !== undefined) {
    const single = by === undefined ? undefined : firstEnd(match, by);
    return {
      end,
      grain: 'span',
      from: calendarDate(numberOf(y ?? y2), month),
      to: calendarDate(numberOf(y2 ?? y), monthOf(m2)),
      ...(single === undefined
        ? {}
        : { first: { end: single, grain: 'month', from: calendarDate(numberOf(y), month) }, by }),
    };
  }
  return {
    end,
    grain: 'month',
    from: calendarDate(numberOf(y), month),
    ...(monthEnd === undefined ? {} : { loose: true }),
  };
}

/** "04/12/2025" in both readings unless only one is a day, or the user said which. */
function numericForm(match: RegExpExecArray, options: ReadOptions): Form | undefined {
  const { a, b, y } = match.groups ?? {};
  const [one, two, year] = [Number(a), Number(b), Number(y)];
  const monthFirst = calendarDate(year, one, two);
  const dayFirst = calendarDate(year, two, one);
  const end = match.index + match[0].length;
  const readings = [monthFirst, dayFirst].filter(
    (date) => (date.month ?? 0) <= 12 && isCalendarDay(year, date.month ?? 0, date.day ?? 0),
  );
  const [first, second] = readings;
  if (!first) return undefined;
  if (!second || one === two) return { end, grain: 'day', from: first };
  if (options.dateOrder !== undefined)
    return { end, grain: 'day', from: options.dateOrder === 'mdy' ? monthFirst : dayFirst };
  return { end, grain: 'day', from: monthFirst, other: dayFirst };
}

function yearsForm(match: RegExpExecArray): Form | undefined {
  const { y, y2, s, by } = match.groups ?? {};
  const year = Number(y);
  const end = match.index + match[0].length;
  if (s !== undefined) return year % 10 === 0 ? { end, grain: 'decade', from: { year } } : undefined;
  if (y2 === undefined) return { end, grain: 'year', from: { year } };
  const last = y2.length === 2 ? Math.floor(year / 100) * 100 + Number(y2) : Number(y2);
  const first: Form | undefined =
    by === undefined ? undefined : { end: firstEnd(match, by), grain: 'year', from: { year } };
  if (last <= year || last - year > 200) return first && isAnd(by) ? first : undefined;
  return { end, grain: 'span', from: { year }, to: { year: last }, ...(first === undefined ? {} : { first, by }) };
}

/** A date that begins with a number: "17 January", "2026-01-17", "04/12/2025", "2005 to 2009", "10 years ago". */
export function numberForm(text: string, start: number, options: ReadOptions): Form | undefined {
  if (isDigit(text, start + 1) && isDigit(text, start + 2)) return yearStart(text, start); // three digits or more are no day
  const numeric = at(forms.NUMERIC, text, start);
  if (numeric) return numericForm(numeric, options);
  const dayMonth = at(forms.DAY_MONTH, text, start);
  const form = dayMonth && dayForm(dayMonth);
  if (form) return form;
  return agoForm(text, start);
}

const isDigit = (text: string, at: number): boolean => /[0-9]/.test(text[at] ?? '');

/** A date that begins with a year, or "150 years ago". */
function yearStart(text: string, start: number): Form | undefined {
  const iso = at(forms.ISO, text, start);
  if (iso?.groups) {
    const { y, m, d } = iso.groups;
    const from = calendarDate(Number(y), Number(m), Number(d));
    return possible(from) ? { end: start + iso[0].length, grain: 'day', from } : undefined;
  }
  const years = at(forms.YEARS, text, start);
  return years ? yearsForm(years) : agoForm(text, start);
}

/** A date that begins with a month's name. */
export function monthStart(text: string, start: number): Form | undefined {
  const monthDay = at(forms.MONTH_DAY, text, start);
  const form = monthDay && dayForm(monthDay);
  if (form) return form;
  const only = at(forms.MONTH_ONLY, text, start);
  return only ? monthForm(only) : undefined;
}

/** The date that begins at an offset behind a weekday: "17 January", "January 17". */
function dayAt(text: string, start: number, options: ReadOptions): Form | undefined {
  const first = text[start] ?? '';
  if (/[0-9]/.test(first)) return numberForm(text, start, options);
  return /[a-z]/i.test(first) ? monthStart(text, start) : undefined;
}

/** A weekday, with the date that follows it if one does: "Tuesday", "Wed, 17 SEP 2025". */
export function weekdayStart(text: string, start: number, options: ReadOptions): Form | undefined {
  const match = at(forms.WEEKDAY_WORD, text, start);
  const name = match?.groups?.w;
  if (!match || name === undefined) return undefined;
  const weekday = WEEKDAYS.get(name.toLowerCase().replace('.', ''));
  if (weekday === undefined) return undefined;
  const possessive = /['’]s$/i.test(match[0]);
  const weekdayEnd = start + name.length;
  const between = possessive ? null : at(forms.AFTER_WEEKDAY, text, start + match[0].length);
  const dayStart = between ? between.index + between[0].length : undefined;
  const day = dayStart === undefined ? undefined : dayAt(text, dayStart, options);
  if (day?.grain === 'day' && day.relative === undefined && dayStart !== undefined)
    return { ...day, weekday, dayStart, weekdayEnd };
  const first: Form = { end: weekdayEnd, grain: 'day', from: {}, weekday };
  return (possessive ? undefined : weekdaysForm(text, weekdayEnd, weekday, first)) ?? first;
}

/** "Monday to Thursday", "Friday-Sunday": a range from a weekday to the next of a name. */
function weekdaysForm(text: string, start: number, weekday: number, first: Form): Form | undefined {
  const match = at(forms.TO_WEEKDAY, text, start);
  const { w = '', by } = match?.groups ?? {};
  const last = WEEKDAYS.get(w.toLowerCase().replace('.', ''));
  if (!match || last === undefined || last === weekday) return undefined;
  return { end: start + match[0].length, grain: 'span', from: {}, weekdays: [weekday, last], first, by };
}

/**
 * "third quarter of 2012", "Q3 2012", "summer of 2019", "Christmas Day".
 * @param lower the word at the offset; it tells which of the three patterns may fit, so that the others are not tried
 */
export function partForm(text: string, start: number, lower: string): Form | undefined {
  if (SEASONS.has(lower)) return seasonForm(text, start);
  return ORDINAL_QUARTERS.has(lower) || lower.startsWith('q') ? quarterForm(text, start) : feastForm(text, start);
}

function quarterForm(text: string, start: number): Form | undefined {
  const quarter = at(forms.QUARTER, text, start);
  if (quarter?.groups) {
    const { n, q, y } = quarter.groups;
    const number = n === undefined ? Number(q) : (ORDINAL_QUARTERS.get(n.toLowerCase()) ?? 1);
    return { end: start + quarter[0].length, grain: 'quarter', from: { year: Number(y) }, part: 32 + number };
  }
  return undefined;
}

function seasonForm(text: string, start: number): Form | undefined {
  const season = at(forms.SEASON, text, start);
  if (!season?.groups) return undefined;
  const { s = '', y } = season.groups;
  const part = SEASONS.get(s.toLowerCase());
  return part === undefined
    ? undefined
    : { end: start + season[0].length, grain: 'season', from: { year: Number(y) }, part };
}

function feastForm(text: string, start: number): Form | undefined {
  const feast = at(forms.FEAST, text, start);
  const name = feast?.groups?.f?.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
  const day = name === undefined ? undefined : FEASTS.get(name);
  if (!feast || !day || name === undefined) return undefined;
  if (!name.includes(' ') && !/^\p{Lu}/u.test(feast[0])) return undefined; // "an epiphany"
  return { end: start + feast[0].length, grain: 'day', from: { month: day[0], day: day[1] } };
}
