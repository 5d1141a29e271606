import type { Article, Sentence, Token } from '../../core/article.js';
import { type CalendarDate, dayNumber, isCalendarDay } from '../../core/calendar.js';
import type { Mention } from '../../core/claim.js';
import type { ReadOptions } from '../../core/contracts.js';
import type { Range } from '../../core/span.js';
import { DOUBTFUL_MONTHS, MONTHS, TIME_PREPOSITIONS } from '../../text/calendar-words.js';
import { isCurrencySign } from '../../text/currencies.js';
import { tableClasses } from '../../text/data.js';
import { isFunctionWord } from '../../text/function-words.js';
import { FOR, FUTURE, NEXT, PAST, PLAN, PLAN_ALONE, signsOf, TO } from '../../text/happening-words.js';
import { stem } from '../../text/lemma.js';
import { isOrdinalSuffix } from '../../text/numerals.js';
import { at } from '../../text/sticky.js';
import type { Form } from './form.js';
import { MODIFIER } from './patterns.js';
import { isAnd, monthStart, numberForm, partForm, weekdayStart } from './read-form.js';
import { isMonthAlone, isMonthWithDay, isWeekday, isYear } from './refuse.js';
import { agoForm, deicticForm, earlierForm, relativeDay } from './relative-form.js';
import { type Anchor, isMisfit, resolve } from './resolve.js';
import { sidesOf } from './sides.js';
import { AFTER_COUNT, beginsCount, MOST_NUMBER_WORDS, mayBegin, NO_START, startOf, triggerOf } from './trigger.js';
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

/** A date that begins at a token, where `mayBegin` holds; undefined for none. The forms are those of the tables in `patterns.ts`. */
function formAt(article: Article, index: number, token: Token, options: ReadOptions): Form | undefined {
  const { text } = article;
  const { sort, bare } = triggerOf(token);
  switch (sort) {
    case 'day':
    case 'year':
      return numberAt(article, index, token, options);
    case 'part':
      return partForm(text, token.start, bare) ?? (MONTHS.has(bare) ? monthAt(article, index, token) : undefined);
    case 'weekday': {
      const form = stated(article.tokens, index, weekdayStart(text, token.start, options));
      return form && isWeekday(article, index, form) ? form : undefined;
    }
    case 'month':
      return monthAt(article, index, token);
    case 'deictic':
      // "last quarter of 2012" counts from no day
      return deicticAt(article, index, token, options) ?? partForm(text, token.start, bare);
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

/** "last week", "next Friday"; with the date that follows the weekday: "next Friday, March 19". */
function deicticAt(article: Article, index: number, token: Token, options: ReadOptions): Form | undefined {
  const told = deicticForm(article.text, token.start);
  const next = article.tokens[index + 1];
  if (told?.weekday === undefined || !next) return told;
  const dated = weekdayStart(article.text, next.start, options);
  return dated?.dayStart === undefined ? told : dated;
}

let moving: ReadonlySet<string> | undefined;

/** Whether a word is a form of a verb of putting off. */
function isMoving(lower: string): boolean {
  moving ??= new Set([...(tableClasses('when-words.txt').get('moved') ?? [])].map(stem));
  return moving.has(stem(lower));
}

/**
 * A range, or the first of its ends where its words tell of two dates: "on April 19 and May 7", "moved from Tuesday to Friday".
 * "And" makes a range behind "between", and of two days in a row ("on 28 and 29 July").
 */
function stated(tokens: readonly Token[], index: number, form: Form | undefined): Form | undefined {
  if (!form?.first) return form;
  const before = tokens[index - 1]?.lower;
  if (isAnd(form.by)) return before === 'between' || areNeighbours(form) ? form : form.first;
  const verb = before === 'from' ? tokens[index - 2] : undefined;
  return verb?.kind === 'word' && isMoving(verb.lower) ? form.first : form;
}

/** Whether the second day of a range follows the first. */
function areNeighbours({ from, to }: Form): boolean {
  if (from.month === undefined || from.day === undefined || to?.month === undefined || to.day === undefined)
    return false;
  const year = from.year ?? 2001;
  const wraps = to.month < from.month;
  return dayNumber(wraps ? year + 1 : year, to.month, to.day) - dayNumber(year, from.month, from.day) === 1;
}

function monthAt(article: Article, index: number, token: Token): Form | undefined {
  const form = stated(article.tokens, index, monthStart(article.text, token.start));
  if (!form) return undefined;
  if (form.grain === 'month' && form.from.year === undefined) return isMonthAlone(article, index) ? form : undefined;
  return isMonthWithDay(article, index, form) ? form : undefined;
}

/** Marks before a number that is no date: of numbering, of a longer number. */
const NO_DATE_BEFORE = '#.0123456789/';

function numberAt(article: Article, index: number, token: Token, options: ReadOptions): Form | undefined {
  const mark = article.text[token.start - 1] ?? ' ';
  if (token.start > 0 && (NO_DATE_BEFORE.includes(mark) || isCurrencySign(mark))) return undefined;
  const form = stated(article.tokens, index, numberForm(article.text, token.start, options));
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
function foundAt(
  article: Article,
  sentence: Sentence,
  index: number,
  token: Token,
  options: ReadOptions,
): Found | undefined {
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
  const form = formAt(article, index, token, options);
  return form && { start: token.start, index, form, modified: false, sentence };
}

function modified(article: Article, index: number, start: number, options: ReadOptions): Form | undefined {
  for (let ahead = index; ahead < index + 4; ahead += 1) {
    const token = article.tokens[ahead];
    if (token?.start === start)
      return mayBegin(article.tokens, ahead, token) ? formAt(article, ahead, token, options) : undefined;
    if (token && token.start < start && token.end > start) return monthStart(article.text, start) ?? undefined; // "mid-December"
  }
  return undefined;
}

/**
 * A day by its ordinal alone, in the month of the last full date before it in the sentence: "on the 9th of November and on the |10th".
 * Not "the 10th runner", "on the 10th floor", which a noun follows.
 */
function bareDay(article: Article, sentence: Sentence, index: number, last: Found): Found | undefined {
  const month = last.form.to?.month ?? last.form.from.month;
  if (month === undefined || last.form.relative || article.tokens[index]?.kind !== 'number') return undefined;
  const [token, second, third, fourth] = article.tokens.slice(index, index + 4);
  if (!token) return undefined;
  const day = Number(token.text);
  if (!(day >= 1 && day <= 31)) return undefined;
  const suffix = second && second.start === token.end && isOrdinalSuffix(second) ? second : undefined;
  const [next, after] = suffix ? [third, fourth] : [second, third];
  const [before, earlier] = [article.tokens[index - 1], article.tokens[index - 2]];
  const joined = before?.lower === 'and' && earlier?.end === last.form.end; // "on June 4 and |18."
  if (joined ? next && next.kind !== 'mark' : !suffix || before?.lower !== 'the' || !isOfTime(earlier))
    return undefined;
  if (next && next.start < sentence.end && (next.kind === 'number' || next.text === '-' || next.text === '%'))
    return undefined;
  if (next?.lower === 'and' && after?.kind === 'number') return undefined; // "on the 9th and 10th holes"
  if (next?.kind === 'word' && (next.lower === 'of' || !isFunctionWord(next.lower))) return undefined;
  const year = last.form.to?.year ?? last.form.from.year;
  const from = { ...(year === undefined ? {} : { year }), month, day };
  if (!isCalendarDay(year ?? 2000, month, day)) return undefined;
  const { end } = suffix ?? token;
  return { start: token.start, index, form: { end, grain: 'day', from }, modified: false, sentence };
}

const isOfTime = (token: Token | undefined): boolean => TIME_PREPOSITIONS.has(token?.lower ?? '');

const AHEAD_WINDOW = 14;

/**
 * Whether the words around a date look ahead: "will open on", "is due to meet", "next Saturday", "set for May"; "was due" and "set the
 * house on fire" do not.
 */
function looksAhead(article: Article, index: number, sentence: Sentence): boolean {
  const from = Math.max(sentence.first, index - AHEAD_WINDOW);
  const to = Math.min(sentence.last, index + AHEAD_WINDOW);
  let ahead = isUntil(article.tokens[index - 1]);
  for (let at = from; at < to; at += 1) {
    const token = article.tokens[at];
    if (!token) break;
    const signs = signsOf(token);
    if ((signs & PAST) !== 0) return false;
    ahead ||= (signs & (FUTURE | NEXT)) !== 0 || ((signs & PLAN) !== 0 && isPlanAt(article.tokens, at));
  }
  return ahead;
}

/** The same of a date found, asked where its words leave the year, or the week, open. */
const forwardOf = (article: Article, { form, index, sentence }: Found): boolean =>
  form.from.year === undefined && looksAhead(article, index, sentence);

/** What goes on up to a date is not over, as far as no past tense says so. */
const isUntil = (token: Token | undefined): boolean => token !== undefined && UNTIL.has(token.lower);

const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'through']);

/** Whether a word of planning is one where it stands: "set to open", "planned for May"; not "set the house on fire". */
function isPlanAt(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  return token !== undefined && (signsOf(token) & PLAN_ALONE) !== 0
    ? true
    : next !== undefined && (signsOf(next) & (TO | FOR)) !== 0;
}

/** The one year that all full dates of the article share, where no other year it names is later; undefined for none. */
function sharedYear(founds: readonly Found[]): number | undefined {
  let shared: number | undefined;
  let latest = 0;
  for (const { form } of founds) {
    const { year, day } = form.from;
    if (year === undefined) continue;
    latest = Math.max(latest, year);
    if (day === undefined) continue;
    if (shared !== undefined && shared !== year) return undefined;
    shared = year;
  }
  return shared === undefined || latest > shared ? undefined : shared;
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
 * festival", "1940s", "July 28 to 30", "2025-2030", "from 2005 to 2009", "between 1987 and 1991", "Monday to Thursday", "third quarter of 2012", "last summer", "Saturday",
 * "yesterday", "last week", "two years ago", "earlier this month", "Christmas Day", "early December", "November-end", "on the 10th" behind a full date.
 *
 * Refused: "march", "sun", "may", "sat" as words; "10 to 15 years"; "version 2.0.2012"; "20-12"; "in her 30s"; "$2012";
 * "555 2012"; "Theresa May", "April Lopez"; "2,012 sheep", "1950 people"; "1330 GMT"; "Sundays"; "The Sunday Times"; "the
 * September 11 attacks", which names an event; "Orvik's 1977", a work. "April 19 and May 7" are two dates.
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
      if (!token) continue;
      const start = startOf(token);
      if (start === NO_START || token.start < end) continue;
      let found: Found | undefined;
      if (start === AFTER_COUNT) found = countedBack(article, sentence, index, end);
      else if (mayBegin(tokens, index, token)) found = foundAt(article, sentence, index, token, options);
      if (!found && last) found = bareDay(article, sentence, index, last);
      if (!found || found.form.end > sentence.end || goesOn(article.text, found.form.end)) continue;
      founds.push(found);
      last = found;
      end = found.form.end;
    }
  }
  if (founds.length === 0) return [];
  const published = publicationDay(article);
  const year = sharedYear(founds);
  const mentions: Mention<DateValue>[] = [];
  for (const found of founds) {
    const forward = published !== undefined && forwardOf(article, found);
    addMentions(article, found, { published, year, forward }, mentions);
  }
  return mentions;
}

/** "two years ago", told from "ago"; it begins behind the date before it, which ends at an offset. */
function countedBack(article: Article, sentence: Sentence, ago: number, from: number): Found | undefined {
  for (let index = Math.max(sentence.first, ago - MOST_NUMBER_WORDS - 1); index < ago - 1; index += 1) {
    const token = article.tokens[index];
    if (!token || token.start < from || !beginsCount(article.tokens, index, token)) continue;
    const form = agoForm(article.text, token.start);
    if (form) return { start: token.start, index, form, modified: false, sentence };
  }
  return undefined;
}

/** Whether a letter or a digit stands at an offset. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x20 || code === 0x2c || code === 0x2e || code === 0x0a) return false; // nearly all
  return /[\p{L}\p{N}]/u.test(text[at] ?? '');
}

/** Adds the mention of a date: two where its weekday does not fit it. */
function addMentions(article: Article, found: Found, anchor: Anchor, mentions: Mention<DateValue>[]): void {
  const { form, start } = found;
  const { text } = article;
  const add = (range: Range, value: DateValue): void => {
    const sides = sidesOf(article.tokens, found.index, range);
    const loose = value.loose || found.modified;
    mentions.push({ kind: 'date', range, value: sides || loose ? { ...value, ...sides, loose } : value });
  };
  const value = resolve(form, text.slice(start, form.end), anchor);
  if (form.dayStart === undefined || form.weekdayEnd === undefined || !isMisfit(value, anchor)) {
    add({ start, end: form.end }, value);
    return;
  }
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
  add(weekdayRange, weekdayOnly);
  add(dayRange, { ...day, text: text.slice(dayRange.start, dayRange.end), misfit: 'day' });
}
