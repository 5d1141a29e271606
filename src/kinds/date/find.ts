import type { Article, Sentence, Token } from '../../core/article.js';
import { type CalendarDate, isCalendarDay } from '../../core/calendar.js';
import type { Mention } from '../../core/claim.js';
import type { ReadOptions } from '../../core/contracts.js';
import type { Range } from '../../core/span.js';
import { DOUBTFUL_MONTHS, MONTHS } from '../../text/calendar-words.js';
import { isFunctionWord } from '../../text/function-words.js';
import { isOrdinalSuffix } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { at } from '../../text/sticky.js';
import type { Form } from './form.js';
import { MODIFIER } from './patterns.js';
import { monthStart, numberForm, partForm, weekdayStart } from './read-form.js';
import { isMonthAlone, isMonthWithDay, isWeekday, isYear } from './refuse.js';
import { agoForm, deicticForm, earlierForm, relativeDay } from './relative-form.js';
import { type Anchor, isMisfit, resolve } from './resolve.js';
import { sidesOf } from './sides.js';
import { mayBegin, mayTrigger, triggerOf } from './trigger.js';
import type { DateValue } from './value.js';

/** A form and where it stands. */
interface Found {
  readonly start: number;
  readonly index: number;
  readonly form: Form;
  /** "early December": the day is open within the month. */
  readonly modified: boolean;
  readonly sentence: Sentence;
}

/** A date that begins at a token; undefined for none. The forms are those of the tables in `patterns.ts`. */
function formAt(article: Article, index: number, options: ReadOptions): Form | undefined {
  const token = article.tokens[index];
  if (!token || !mayBegin(article.tokens, index)) return undefined;
  const { text } = article;
  const { sort, bare } = triggerOf(token);
  switch (sort) {
    case 'day':
    case 'year':
      return numberAt(article, index, token, options);
    case 'part':
      return partForm(text, token.start, bare) ?? (MONTHS.has(bare) ? monthAt(article, index, token) : undefined);
    case 'weekday': {
      const form = weekdayStart(text, token.start, options);
      return form && isWeekday(article, index, form) ? form : undefined;
    }
    case 'month':
      return monthAt(article, index, token);
    case 'deictic':
      return deicticForm(text, token.start);
    case 'earlier':
      return earlierForm(text, token.start);
    case 'count':
      return agoForm(text, token.start);
    case 'day word':
      return relativeDay(token.lower, token.start);
    default:
      return undefined;
  }
}

function monthAt(article: Article, index: number, token: Token): Form | undefined {
  const form = monthStart(article.text, token.start);
  if (!form) return undefined;
  if (form.grain === 'month' && form.from.year === undefined) return isMonthAlone(article, index) ? form : undefined;
  return isMonthWithDay(article, index, form) ? form : undefined;
}

/** Marks before a number that is no date: of money, of a longer number. */
const NO_DATE_BEFORE = '$€£¥#.0123456789/';

function numberAt(article: Article, index: number, token: Token, options: ReadOptions): Form | undefined {
  if (token.start > 0 && NO_DATE_BEFORE.includes(article.text[token.start - 1] ?? ' ')) return undefined;
  const form = numberForm(article.text, token.start, options);
  if (!form) return undefined;
  if (form.from.month !== undefined) {
    const month = monthToken(article, index, form.end);
    return month === undefined || /^\p{Lu}/u.test(month.text) || !DOUBTFUL_MONTHS.has(month.lower) ? form : undefined;
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
function foundAt(article: Article, sentence: Sentence, index: number, options: ReadOptions): Found | undefined {
  const token = article.tokens[index];
  if (!token) return undefined;
  if (triggerOf(token).sort === 'modifier') {
    const modifier = at(MODIFIER, article.text, token.start);
    const next = modifier ? token.start + modifier[0].length : undefined;
    if (next === undefined) return undefined;
    const inner = modified(article, index, next, options);
    if (
      inner &&
      (inner.grain === 'month' || inner.grain === 'year' || inner.grain === 'decade' || inner.grain === 'season')
    )
      return { start: token.start, index, form: inner, modified: true, sentence };
    return undefined;
  }
  const form = formAt(article, index, options);
  return form && { start: token.start, index, form, modified: false, sentence };
}

function modified(article: Article, index: number, start: number, options: ReadOptions): Form | undefined {
  for (let ahead = index; ahead < index + 4; ahead += 1) {
    const token = article.tokens[ahead];
    if (token && token.start === start) return formAt(article, ahead, options);
    if (token && token.start < start && token.end > start) return monthStart(article.text, start) ?? undefined; // "mid-December"
  }
  return undefined;
}

/** Prepositions that a day of the month stands behind: a choice of ours; those of place and order ("to", "at") are left out. */
const BEFORE_DAY = new Set('on by until till from since before after'.split(' '));

/**
 * A day by its ordinal alone, in the month of the last full date before it in the sentence: "on the 9th of November and on the |10th".
 * Not "the 10th runner", "on the 10th floor", which a noun follows.
 */
function bareDay(article: Article, sentence: Sentence, index: number, last: Found | undefined): Found | undefined {
  const month = last?.form.to?.month ?? last?.form.from.month;
  const [token, suffix, next, after] = article.tokens.slice(index, index + 4);
  if (!token || !suffix || month === undefined || last?.form.relative || token.kind !== 'number') return undefined;
  if (article.tokens[index - 1]?.lower !== 'the' || !BEFORE_DAY.has(article.tokens[index - 2]?.lower ?? ''))
    return undefined;
  const day = Number(token.text);
  if (suffix.start !== token.end || !isOrdinalSuffix(suffix) || !(day >= 1 && day <= 31)) return undefined;
  if (next && next.start < sentence.end && (next.kind === 'number' || next.text === '-')) return undefined;
  if (next?.lower === 'and' && after?.kind === 'number') return undefined; // "on the 9th and 10th holes"
  if (next?.kind === 'word' && (next.lower === 'of' || !isFunctionWord(next.lower))) return undefined;
  const year = last?.form.to?.year ?? last?.form.from.year;
  const from = { ...(year === undefined ? {} : { year }), month, day };
  if (!isCalendarDay(year ?? 2000, month, day)) return undefined;
  return { start: token.start, index, form: { end: suffix.end, grain: 'day', from }, modified: false, sentence };
}

/** Words that look ahead: the modal of the future, participles of planning and words of order, a choice of ours. Wishes are left out. */
const AHEAD = new Set(
  "will won't 'll next due upcoming scheduled expected set planned plans until tomorrow later".split(' '),
);
const AHEAD_WINDOW = 14;

/** Whether the words around a date look ahead: "will open on", "is due", "next Saturday"; "was due" does not. */
function looksAhead(article: Article, index: number, sentence: Sentence): boolean {
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

/** The one year that all full dates of the article share, where no other year it names is later; undefined for none. */
function sharedYear(founds: readonly Found[]): number | undefined {
  const stated = founds.flatMap(({ form }) => (form.from.year === undefined ? [] : [form.from]));
  const [year, ...others] = new Set(stated.flatMap((from) => (from.day === undefined ? [] : [from.year])));
  if (year === undefined || others.length > 0) return undefined;
  return stated.some((from) => (from.year ?? 0) > year) ? undefined : year;
}

function publicationDay(article: Article): Required<CalendarDate> | undefined {
  const date = article.document.published?.value.date;
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  return { year: date.year, month: date.month, day: date.day };
}

/**
 * Dates of an article.
 *
 * Taken: "January 17, 2026", "17 January", "Jan. 17", "the 3rd of May", "Tuesday, 16th September 2025", "2026-01-17",
 * "04/12/2025" (two readings unless `dateOrder` says which), "June 1998", "Earlier in November", "in 2012", "the 2007
 * festival", "1940s", "July 28 to 30", "2025-2030", "from 2005 to 2009", "third quarter of 2012", "last summer", "Saturday",
 * "yesterday", "last week", "two years ago", "earlier this month", "Christmas Day", "early December", "November-end", "on the 10th" behind a full date.
 *
 * Refused: "march", "sun", "may", "sat" as words; "10 to 15 years"; "version 2.0.2012"; "20-12"; "in her 30s"; "$2012";
 * "555 2012"; "Theresa May", "April Lopez"; "2,012 sheep", "1950 people"; "1330 GMT"; "Sundays"; "The Sunday Times"; "the
 * September 11 attacks", which names an event.
 *
 * A weekday that does not fit its date gives two mentions, the weekday and the day.
 */
export function findDates(article: Article, options: ReadOptions): readonly Mention<DateValue>[] {
  const founds: Found[] = [];
  const { tokens } = article;
  for (const sentence of article.sentences) {
    let end = 0;
    let last: Found | undefined;
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const token = tokens[index];
      if (!token || mayTrigger(token) === 0 || token.start < end) continue;
      const found = foundAt(article, sentence, index, options) ?? bareDay(article, sentence, index, last);
      if (!found || found.form.end > sentence.end || /[\p{L}\p{N}]/u.test(article.text[found.form.end] ?? '')) continue;
      founds.push(found);
      last = found;
      end = found.form.end;
    }
  }
  if (founds.length === 0) return [];
  const published = publicationDay(article);
  const year = sharedYear(founds);
  const base = { ...(published === undefined ? {} : { published }), ...(year === undefined ? {} : { year }) };
  return founds.flatMap((found) =>
    mentionsOf(article, found, { ...base, forward: looksAhead(article, found.index, found.sentence) }),
  );
}

function mentionsOf(article: Article, found: Found, anchor: Anchor): readonly Mention<DateValue>[] {
  const { form, start } = found;
  const { text } = article;
  const whole: Range = { start, end: form.end };
  const mention = (range: Range, value: DateValue): Mention<DateValue> => ({
    kind: 'date',
    range,
    value: { ...value, ...sidesOf(article.tokens, found.index, range), loose: value.loose || found.modified },
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
