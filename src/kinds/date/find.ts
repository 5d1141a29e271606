import type { Article, Token } from '../../core/article.js';
import type { CalendarDate } from '../../core/calendar.js';
import type { Mention } from '../../core/claim.js';
import type { ReadOptions } from '../../core/contracts.js';
import type { Range } from '../../core/span.js';
import { MONTHS, SEASONS, SMALL_NUMBERS, WEEKDAYS } from '../../text/calendar-words.js';
import { perToken } from '../../text/per-word.js';
import { at, MODIFIER } from './patterns.js';
import {
  agoForm,
  deicticForm,
  earlierForm,
  type Form,
  monthStart,
  numberForm,
  partForm,
  relativeDay,
  weekdayStart,
} from './read-form.js';
import { isMonthAlone, isMonthWithDay, isWeekday, isYear } from './refuse.js';
import { type Anchor, isMisfit, resolve } from './resolve.js';
import type { DateValue } from './value.js';

/** A form and where it stands. */
interface Found {
  readonly start: number;
  readonly index: number;
  readonly form: Form;
  /** "early December": the day is open within the month. */
  readonly modified: boolean;
}

const MODIFIERS = new Set(['early', 'late', 'mid', 'end', 'beginning', 'start', 'middle']);
const DEICTICS = new Set(['last', 'past', 'next', 'this', 'coming']);
const FEAST_WORDS = new Set([
  'new',
  'christmas',
  'boxing',
  'valentine',
  "valentine's",
  'st',
  'april',
  'may',
  'bastille',
  'all',
  'armistice',
  'halloween',
  'epiphany',
]);
const QUARTER_WORDS = /^(?:first|second|third|fourth|q[1-4])$/;

/** Words that a date may begin with, small numbers aside; all others are passed over at once. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...MODIFIERS,
  ...DEICTICS,
  ...FEAST_WORDS,
  ...SEASONS.keys(),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...'first second third fourth q1 q2 q3 q4 earlier later yesterday today tonight tomorrow'.split(' '),
]);

/** Endings that a word of the calendar may have: "Friday's", "November-end". */
const withoutEnding = (lower: string): string => lower.replace(/(?:'s|-end)$/, '');

/** A number that may be a year, day or count of years, or a date by itself ("4.12.2025"). */
const DATE_NUMBER = /^(?:\p{Nd}{1,3}|(?:1\d|20)\d\d|\d\d?\.\d\d?\.\d{4}.*)$/u;

/** What a token may begin, so that the patterns are tried on few: a date, or a count that "ago" must follow ("two years ago"). */
const trigger = perToken(({ kind, lower }): 'date' | 'count' | 'none' => {
  if (kind === 'number') return DATE_NUMBER.test(lower) ? 'date' : 'none';
  const bare = withoutEnding(lower);
  if (TRIGGERS.has(lower) || TRIGGERS.has(bare) || lower.startsWith('mid-')) return 'date';
  return SMALL_NUMBERS.has(bare) ? 'count' : 'none';
});

function mayBegin(article: Article, index: number, token: Token): boolean {
  const what = trigger(token);
  return what === 'date' || (what === 'count' && article.tokens[index + 2]?.lower.startsWith('ago') === true);
}

/** A date that begins at a token; undefined for none. The forms are those of the tables in `patterns.ts`. */
function formAt(article: Article, index: number, options: ReadOptions): Form | undefined {
  const token = article.tokens[index];
  if (!token) return undefined;
  const { text } = article;
  if (token.kind === 'number') return numberAt(article, index, token, options);
  const lower = withoutEnding(token.lower);
  if (FEAST_WORDS.has(lower) || SEASONS.has(lower) || QUARTER_WORDS.test(lower)) {
    const form = partForm(text, token.start, lower);
    if (form) return form;
  }
  if (WEEKDAYS.has(lower)) {
    const form = weekdayStart(text, token.start, options);
    return form && isWeekday(article, index, form) ? form : undefined;
  }
  if (MONTHS.has(lower)) return monthAt(article, index, token);
  if (DEICTICS.has(lower)) return deicticForm(text, token.start);
  if (lower === 'earlier' || lower === 'later') return earlierForm(text, token.start);
  if (SMALL_NUMBERS.has(lower)) return agoForm(text, token.start);
  return relativeDay(token.lower, token.start);
}

function monthAt(article: Article, index: number, token: Token): Form | undefined {
  const form = monthStart(article.text, token.start);
  if (!form) return undefined;
  if (form.grain === 'month' && form.from.year === undefined) return isMonthAlone(article, index) ? form : undefined;
  return isMonthWithDay(article, index, form) ? form : undefined;
}

function numberAt(article: Article, index: number, token: Token, options: ReadOptions): Form | undefined {
  const before = article.text[token.start - 1] ?? '';
  if (/[$€£¥#.\d/]/.test(before)) return undefined;
  const form = numberForm(article.text, token.start, options);
  if (!form) return undefined;
  if (form.from.month !== undefined) {
    const month = monthToken(article, index, form.end);
    return month === undefined || /^\p{Lu}/u.test(month.text) || !/^(?:may|march|sun|sat|mar|dec)$/.test(month.lower)
      ? form
      : undefined;
  }
  if (form.relative) return form;
  return isYear(article, index, form) ? form : undefined;
}

function monthToken(article: Article, index: number, end: number): Token | undefined {
  for (let ahead = index + 1; ahead < index + 9; ahead += 1) {
    const token = article.tokens[ahead];
    if (!token || token.start >= end) return undefined;
    if (MONTHS.has(token.lower)) return token;
  }
  return undefined;
}

/** A date at a token with "early", "end of" before it; the words before it are part of the mention. */
function foundAt(article: Article, index: number, options: ReadOptions): Found | undefined {
  const token = article.tokens[index];
  if (!token) return undefined;
  if (MODIFIERS.has(token.lower.replace(/^mid-.*/, 'mid'))) {
    const modifier = at(MODIFIER, article.text, token.start);
    const next = modifier ? token.start + modifier[0].length : undefined;
    if (next === undefined) return undefined;
    const inner = modified(article, index, next, options);
    if (
      inner &&
      (inner.grain === 'month' || inner.grain === 'year' || inner.grain === 'decade' || inner.grain === 'season')
    )
      return { start: token.start, index, form: inner, modified: true };
    return undefined;
  }
  const form = formAt(article, index, options);
  return form && { start: token.start, index, form, modified: false };
}

function modified(article: Article, index: number, start: number, options: ReadOptions): Form | undefined {
  for (let ahead = index; ahead < index + 4; ahead += 1) {
    const token = article.tokens[ahead];
    if (token && token.start === start) return formAt(article, ahead, options);
    if (token && token.start < start && token.end > start) return monthStart(article.text, start) ?? undefined; // "mid-December"
  }
  return undefined;
}

const AHEAD = new Set(
  "will won't 'll next due upcoming scheduled expected set planned plans until tomorrow later".split(' '),
);
const AHEAD_WINDOW = 14;

/** Whether the words around a date look ahead: "will open on", "is due", "next Saturday"; "was due" does not. */
function looksAhead(
  article: Article,
  index: number,
  sentence: { readonly first: number; readonly last: number },
): boolean {
  const from = Math.max(sentence.first, index - AHEAD_WINDOW);
  const to = Math.min(sentence.last, index + AHEAD_WINDOW);
  let ahead = false;
  for (let at = from; at < to; at += 1) {
    const token = article.tokens[at];
    const way = token ? lookOf(token) : 'neither';
    if (way === 'back') return false;
    if (way === 'ahead') ahead = true;
  }
  return ahead;
}

/** Asked of some thirty words around each date. */
const lookOf = perToken(({ lower }): 'back' | 'ahead' | 'neither' => {
  if (lower === 'was' || lower === 'were' || lower === 'had') return 'back';
  return AHEAD.has(lower) ? 'ahead' : 'neither';
});

/** The one year that all full dates of the article share; undefined for none or several. */
function sharedYear(founds: readonly Found[]): number | undefined {
  const years = new Set(
    founds.flatMap(({ form }) => (form.from.day !== undefined && form.from.year !== undefined ? [form.from.year] : [])),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

function publicationDay(article: Article): Required<CalendarDate> | undefined {
  const date = article.document.published?.value.date;
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  return { year: date.year, month: date.month, day: date.day };
}

const EARLY_BEFORE = /\bearly\s{1,2}(?:on\s{1,2})?$/i;
const NIGHT_AFTER = /^\s{1,2}(?:late\s{1,2})?(?:at\s{1,2})?(?:night|evening)\b/i;
const EARLY_AFTER = /^\s{1,2}early\b/i;
const LATE_BEFORE = /\b(?:late|overnight)\s{1,2}(?:on\s{1,2})?$/i;
const SINCE_BEFORE = /\b(?:since|after)\s{1,2}(?:the\s{1,2})?$/i;
const UNTIL_BEFORE = /\b(?:until|till|by|before|through)\s{1,2}(?:the\s{1,2}|at\s{1,2}least\s{1,2})?$/i;

/** What the words right before and after a mention add: a bound, and on which edge of the day it falls. */
function sides(text: string, range: Range): Pick<DateValue, 'bound' | 'edge'> {
  const before = text.slice(Math.max(0, range.start - 20), range.start);
  const after = text.slice(range.end, range.end + 16);
  const word = text.slice(range.start, range.end).toLowerCase();
  const edge =
    word === 'tonight' || NIGHT_AFTER.test(after) || LATE_BEFORE.test(before)
      ? 'night'
      : EARLY_BEFORE.test(before) || EARLY_AFTER.test(after)
        ? 'early'
        : undefined;
  const bound = SINCE_BEFORE.test(before) ? 'since' : UNTIL_BEFORE.test(before) ? 'until' : undefined;
  return { ...(bound === undefined ? {} : { bound }), ...(edge === undefined ? {} : { edge }) };
}

/**
 * Dates of an article.
 *
 * Taken: "January 17, 2026", "17 January", "Jan. 17", "the 3rd of May", "Tuesday, 16th September 2025", "2026-01-17",
 * "04/12/2025" (two readings unless `dateOrder` says which), "June 1998", "Earlier in November", "in 2012", "the 2007
 * festival", "1940s", "July 28 to 30", "2025-2030", "from 2005 to 2009", "third quarter of 2012", "last summer", "Saturday",
 * "yesterday", "last week", "two years ago", "earlier this month", "Christmas Day", "early December", "November-end".
 *
 * Refused: "march", "sun", "may", "sat" as words; "10 to 15 years"; "version 2.0.2012"; "20-12"; "in her 30s"; "$2012";
 * "555 2012"; "Theresa May", "April Lopez"; "2,012 sheep", "1950 people"; "1330 GMT"; "Sundays"; "The Sunday Times"; "the
 * September 11 attacks", which names an event.
 *
 * A weekday that does not fit its date gives two mentions, the weekday and the day.
 */
export function findDates(article: Article, options: ReadOptions): readonly Mention<DateValue>[] {
  const founds: Found[] = [];
  const sentenceOf = new Map<Found, { readonly first: number; readonly last: number }>();
  for (const sentence of article.sentences) {
    let end = 0;
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const token = article.tokens[index];
      if (!token || token.start < end || !mayBegin(article, index, token)) continue;
      const found = foundAt(article, index, options);
      if (!found || found.form.end > sentence.end || /[\p{L}\p{N}]/u.test(article.text[found.form.end] ?? '')) continue;
      founds.push(found);
      sentenceOf.set(found, sentence);
      end = found.form.end;
    }
  }
  const published = publicationDay(article);
  const year = sharedYear(founds);
  const base = { ...(published === undefined ? {} : { published }), ...(year === undefined ? {} : { year }) };
  return founds.flatMap((found) => {
    const sentence = sentenceOf.get(found) ?? { first: 0, last: 0 };
    return mentionsOf(article, found, { ...base, forward: looksAhead(article, found.index, sentence) });
  });
}

function mentionsOf(article: Article, found: Found, anchor: Anchor): readonly Mention<DateValue>[] {
  const { form, start } = found;
  const { text } = article;
  const whole: Range = { start, end: form.end };
  const mention = (range: Range, value: DateValue): Mention<DateValue> => ({
    kind: 'date',
    range,
    value: { ...value, ...sides(text, range), loose: value.loose || found.modified },
  });
  const value = resolve(form, text.slice(start, form.end), anchor);
  if (form.dayStart === undefined || form.weekdayEnd === undefined || !isMisfit(value, anchor))
    return [mention(whole, value)];
  const weekdayRange = { start, end: form.weekdayEnd };
  const dayRange = { start: form.dayStart, end: form.end };
  const { weekday: named, ...day } = value;
  const weekdayOnly: DateValue = {
    text: text.slice(start, form.weekdayEnd),
    grain: 'day',
    from: {},
    ...(named === undefined ? {} : { weekday: named }),
    basis: 'stated',
    yearBasis: 'stated',
    loose: false,
    misfit: 'weekday',
    clash: value.from,
  };
  return [
    mention(weekdayRange, weekdayOnly),
    mention(dayRange, { ...day, text: text.slice(dayRange.start, dayRange.end), misfit: 'day' }),
  ];
}
