import type { Basis, CalendarDate, ClockTime, DateOrder } from '../core/calendar.js';
import { isCalendarDay } from '../core/calendar.js';
import type { Range } from '../core/span.js';
import { MONTHS, WEEKDAYS, ZONES } from './calendar-words.js';
import { SEPARATOR } from './repair/furniture.js';

/** A date, and a time of day if there is one, as the head of an article gives it. The range covers both. */
export interface HeadDate {
  readonly date: CalendarDate;
  readonly time?: ClockTime;
  /** `implied` where the order of 04/12 follows from the time zone. */
  readonly basis: Basis;
  readonly range: Range;
}

/** A line that says when an article was published. */
export interface DateLine extends HeadDate {
  /** What the line says besides: the outlet, the section or the place, as written; often empty. */
  readonly rest: string;
  /** Whether the line calls the date one of a change ("Updated"), not of publication. */
  readonly updated: boolean;
}

/** A pattern of words, the longer before those they begin with. */
export const alternatives = (words: Iterable<string>): string =>
  [...words].sort((left, right) => right.length - left.length).join('|');

const MONTH = `(?:${alternatives(MONTHS.keys())})\\b\\.?`;
const WEEKDAY = `(?:${alternatives(WEEKDAYS.keys())})\\b\\.?,?`;
/** Pattern of a day of the month: "3", "3rd". */
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** Dates as heads of articles write them, the most explicit first. */
const DATES: readonly RegExp[] = [
  /\b(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/d,
  new RegExp(`\\b(?<day>${DAY})(?: of)?[ -](?<name>${MONTH})(?:, ?| |-)(?<year>\\d{4})(?!\\d)`, 'di'),
  new RegExp(`\\b(?<name>${MONTH}) ?(?<day>${DAY})(?:, ?| |-)(?<year>\\d{4})(?!\\d)`, 'di'),
  new RegExp(`\\b(?<day>${DAY})[ -](?<name>${MONTH})[ -](?<year>\\d{2})(?= *(?:$|[|,;)–—-]))`, 'di'),
  /(?<!\d)(?<first>\d{1,2}) ?(?<mark>[-./]) ?(?<second>\d{1,2}) ?\k<mark> ?(?<year>\d{4}|\d{2})(?![\d:])/d,
  new RegExp(`\\b(?<name>${MONTH}) (?<day>${DAY})(?!\\w|:)`, 'di'),
  new RegExp(`\\b(?<day>${DAY}) (?<name>${MONTH})(?!\\w)`, 'di'),
];

/**
 * Zones as heads of articles name them: besides those of `ZONES` Britain's ("18:25 UK") and the Z of ISO 8601.
 */
const ZONE = `(?:(?:GMT|UTC)? ?[+-]\\d{1,2}(?:: ?\\d{1,2}|\\d{2})?|${alternatives(ZONES.keys())}|UK|Z)\\b`;

/** Times of day: "4:40 PM", "22.34 BST", "1052 GMT", "7:31 AM ET", "5:55p", "4pm", "18:25", "11:47:35". */
const TIMES: readonly RegExp[] = [
  new RegExp(
    `(?<hour>\\b\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?::\\d{2})? ?(?<half>[ap])(?:\\.?m\\b\\.?|\\b)(?:,? ?\\(?(?<zone>${ZONE})\\)?)?`,
    'di',
  ),
  new RegExp(
    `(?<hour>\\b\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2})?(?! ?[:.]?\\d)(?:,? ?\\(?(?<zone>${ZONE})\\)?| ?hrs\\b)?`,
    'di',
  ),
  new RegExp(`(?<hour>\\b\\d{2})(?<minute>\\d{2}) (?<zone>${ZONE})`, 'di'),
];

/**
 * Zones of those that write the month first: all of the fifty states and their capital, with Canada's share of their names. Left out are
 * those of the territories, which others share ("AST", "SST").
 */
const MONTH_FIRST = /^(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|AKT|AKST|AKDT|HST|HDT)$/i;

/** Two-digit years from this one on are of the last century. */
const PIVOT = 70;

/** The year that digits give; two of them are of the last century from `pivot` on. */
export function fullYear(digits: string, pivot: number): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < pivot ? 2000 : 1900);
}

const yearOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : fullYear(digits, PIVOT);

interface Dated {
  readonly date: CalendarDate;
  readonly basis: Basis;
}

/** Which of the two numbers of 04/12/2025 is the month: as told, as only one can be, or as the zone's country writes it. */
function numeric(first: number, second: number, year: number, order?: DateOrder, zone?: string): Dated | undefined {
  const asDmy = isCalendarDay(year, second, first) ? { year, month: second, day: first } : undefined;
  const asMdy = isCalendarDay(year, first, second) ? { year, month: first, day: second } : undefined;
  if (!asDmy || !asMdy || first === second) {
    const date = asDmy ?? asMdy;
    return date && { date, basis: 'stated' };
  }
  if (order) return { date: order === 'dmy' ? asDmy : asMdy, basis: 'stated' };
  if (zone !== undefined && MONTH_FIRST.test(zone)) return { date: asMdy, basis: 'implied' };
  return { date: { year }, basis: 'stated' };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups, order?: DateOrder, zone?: string): Dated | undefined {
  const year = yearOf(groups.year);
  if (groups.first !== undefined && year !== undefined) {
    return numeric(Number(groups.first), Number(groups.second), year, order, zone);
  }
  const named = groups.name?.toLowerCase().replace('.', '');
  const month = named === undefined ? Number(groups.month) : MONTHS.get(named);
  const day = Number.parseInt(groups.day ?? '', 10);
  if (month === undefined || !isCalendarDay(year ?? 2000, month, day)) return undefined;
  return { date: year === undefined ? { month, day } : { year, month, day }, basis: 'stated' };
}

interface Time {
  readonly time: ClockTime;
  readonly range: Range;
}

function timeIn(text: string): Time | undefined {
  for (const pattern of TIMES) {
    const match = pattern.exec(text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const stated = Number(groups.hour);
    const minute = Number(groups.minute ?? 0);
    const half = groups.half?.toLowerCase();
    if (minute > 59 || stated > 23 || (half !== undefined && (stated > 12 || stated === 0))) continue;
    const hour = half === undefined ? stated : (stated % 12) + (half === 'p' ? 12 : 0);
    const zone = groups.zone?.replace(/\s/g, '').toUpperCase();
    const range = { start: match.index, end: match.index + match[0].length };
    return { time: zone === undefined ? { hour, minute } : { hour, minute, zone }, range };
  }
  return undefined;
}

const blank = (text: string, range: Range): string =>
  text.slice(0, range.start) + ' '.repeat(range.end - range.start) + text.slice(range.end);

/**
 * The first date of a short text, with the first time of day; undefined for none. "3 August 2025 18:25", "May. 3, 2013",
 * "Thu 15 May 2025 20.31 BST", "2012-04-04", "11 / 30 / 09 05:40 PM ET", "Jul. 7" (no year). Refused: "31 June", a bare year.
 * @param order how 04/12 is read; without it and without a hint such a date keeps its year alone
 */
export function headDate(text: string, order?: DateOrder): HeadDate | undefined {
  return dateIn(text.replace(/(?<=\d)T(?=\d)/, ' '), order);
}

function dateIn(text: string, order?: DateOrder): HeadDate | undefined {
  for (const pattern of DATES) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const range = { start: match.index, end: match.index + match[0].trimEnd().length };
    const found = timeIn(blank(text, range));
    const dated = dateOf(match.groups, order, found?.time.zone);
    if (!dated) continue;
    if (!found) return { ...dated, range };
    const start = Math.min(range.start, found.range.start);
    const end = Math.max(range.end, found.range.end);
    return { ...dated, time: found.time, range: { start, end } };
  }
  return undefined;
}

/** What tells of a change, and what of the first time, for `PUBLISHING`. */
const CHANGING = 'updated|edited|modified';
const MAKING = 'created|published|posted|issued|uploaded|released';
/**
 * What a date of an article is called, as participles, by its making, its publishing and its change: those that schema.org (dateCreated, datePublished, dateModified, uploadDate,
 * releaseDate), Dublin Core (created, issued, modified), Atom (published, updated; edited in RFC 5023) and Netnews (posted, RFC 5536) have.
 */
export const PUBLISHING = `${MAKING}|${CHANGING}`;
/** What a date line calls its date: "Posted on:", "First published", "Publish Date". */
const LABEL = new RegExp(
  `^[\\s|,(]*(?:\\p{L}+\\s+)?(?:${PUBLISHING}|publi(?:cation|sh|shed) date|date|on)(?:\\s+(?:on|at|time))?\\b\\s*:?`,
  'iu',
);
/** Such a label anywhere in a part of the line, with one word before it that opens it or follows a mark or a date: "Last updated:", "Story posted on". */
const INNER_LABEL = new RegExp(
  `(?:(?<=^\\s*|\\s{2}|[,;:(]\\s?)\\p{L}+ )?\\b(?:${PUBLISHING})\\b(?: on| time)?:?`,
  'giu',
);
const LABELLED = new RegExp(`\\b(?:${PUBLISHING})\\b`, 'i');
const OPENS_LABELLED = new RegExp(`^\\W*(?:\\p{L}+ )?(?:${PUBLISHING})\\b`, 'iu');
const FIRST = new RegExp(`^\\W*(?:first|originally) (?:${MAKING})\\b`, 'i');

/** Whether a line calls a date that of the article's making, publishing or change. */
export const isLabelled = (line: string): boolean => LABELLED.test(line);

/** Whether a line begins by doing so: "Last updated on 4 May". */
export const opensLabelled = (line: string): boolean => OPENS_LABELLED.test(line);

/** Whether it tells when the article was published for the first time: "Originally published 3 May". */
export const isFirstPublished = (line: string): boolean => FIRST.test(line);

/** Those of them that tell of a change. */
const UPDATE = new RegExp(`\\b(?:${CHANGING})\\b`, 'i');
/** Those that tell of the first time, with "Publication date". */
const MADE = new RegExp(`\\b(?:${MAKING}|publi(?:sh|cation))\\b`, 'i');
/** What belongs to a date or a time and is not in the patterns above: its weekday, its preposition, "hrs", "local time", "local". */
const FILLER = new RegExp(`\\b(?:${WEEKDAY}|at|on|hrs|local(?: time)?)(?!\\w)`, 'gi');
/** How long ago something was: "3 hours ago". */
const AGO = /\b(?:\d+|an?|one) [a-z]{2,9} ago\b/gi;
/** A zone that stands apart from the time ("07:05 PM ET EDT"), or the time in a second zone. */
const STRAY_ZONE = new RegExp(`\\(\\d{4} [A-Z]{2,4}\\)|\\b(?:${alternatives(ZONES.keys()).toUpperCase()})\\b`, 'g');
/** A date line is short: the longest of 197 in the corpus, two stamps with labels, has 71 units. */
const LONGEST = 120;
/** Words inside the name of a paper, a section or a place: "and", "of the", "de". */
const isSmall = (word: string): boolean => /^\p{Ll}{1,3}$/u.test(word);
/** What a date line may say besides the date: an outlet, a section, a place; in words. */
const MOST_WORDS = 6;

/** What is left of a date line when its labels, dates and times are taken out. */
function remainder(line: string, order?: DateOrder): string {
  let rest = line.replace(/(?<=\d)T(?=\d)/, ' ');
  for (let round = 0; round < 4; round += 1) {
    const found = headDate(rest, order);
    if (!found) break;
    rest = blank(rest, found.range);
  }
  for (let found = timeIn(rest); found; found = timeIn(rest)) rest = blank(rest, found.range);
  return rest;
}

/** Where a paper says in print of itself: "Published in Dawn, January 18th, 2026." */
const PRINTED = /^\s*published in (?=\p{Lu}|the )/iu;

function strip(text: string): string {
  return text
    .split('|')
    .map((part) => {
      let rest = part.replace(INNER_LABEL, ' ');
      rest = rest.replace(LABEL, ' ').replace(AGO, ' ').replace(STRAY_ZONE, ' ').replace(FILLER, ' ');
      return rest.replace(/^[\s,;:@()\-–—._]+|[\s,;@()\-–—_]+$/g, '').replace(/\s+/g, ' ');
    })
    .filter((part) => part !== '')
    .join(' | ');
}

/**
 * A line of labels parted by strokes of which one is a date and no more: "quaynotes / ships / 22.06.25". The others are short and may be
 * written in any way; those with figures, "212 comments", say nothing of the article.
 */
function datedLabels(line: string, order?: DateOrder): DateLine | undefined {
  const labels = line.split(SEPARATOR).map((label) => label.trim());
  if (labels.length < 2 || labels.some((label) => label.split(/\s+/).length > MOST_WORDS)) return undefined;
  const lines = labels.map((label) => wholeDateLine(label, order));
  const at = lines.findIndex((read) => read?.rest === '');
  const dated = at < 0 ? undefined : lines[at];
  if (!dated) return undefined;
  const shift = line.indexOf(labels[at] ?? '');
  const { start, end } = dated.range;
  const rest = labels.filter((label, index) => index !== at && !/\d/.test(label)).join(' | ');
  return { ...dated, range: { start: start + shift, end: end + shift }, rest };
}

/** Whether a line without a year is an outlet, a place maybe, and a day behind a comma: "Quay Herald, April 18". */
const endsInDay = (line: string, { start, end }: Range): boolean =>
  /,\s*$/.test(line.slice(0, start)) && /^[\s.]*$/.test(line.slice(end));

/**
 * Reads a whole line as one that dates the article: "Published: July 30, 2025", "WED, 17 SEP 2025 | Economy & Investments",
 * "Harbour Herald, Saturday 21 June 2025", "POSTED: 1052 GMT (1852 HKT), April 10, 2007". Refused: sentences ("They met on
 * 3 May 2024."), labels of something else ("End of Watch: Friday, June 24, 2005"), lines that say more than an outlet.
 * @param below whether it stands right below the headline, where an outlet and a day need no year: "Quay Herald, April 18"
 */
export function dateLine(line: string, order?: DateOrder, below = false): DateLine | undefined {
  if (line.length > LONGEST || !/\d/.test(line)) return undefined;
  return wholeDateLine(line, order, below) ?? datedLabels(line, order);
}

function wholeDateLine(line: string, order?: DateOrder, below = false): DateLine | undefined {
  const found = headDate(line, order);
  if (!found) return undefined;
  const labelled = LABEL.test(line);
  const rest = strip(remainder(PRINTED.test(line) ? line.replace(PRINTED, '').replace(/\.$/, '') : line, order));
  const words = rest === '' ? [] : rest.split(/[\s|]+/);
  if (words.length > MOST_WORDS || /[:?!"“”\d]/.test(rest) || /\p{Ll}\.$/u.test(rest)) return undefined;
  if (!words.every((word) => /^[\p{Lu}&|/]/u.test(word) || isSmall(word))) return undefined;
  const named =
    found.date.year !== undefined || found.time !== undefined || labelled || (below && endsInDay(line, found.range));
  if (!named && rest !== '') return undefined;
  const updated = UPDATE.test(line.slice(0, found.range.start)) && !MADE.test(line.slice(0, found.range.start));
  return { ...found, rest, updated };
}

/** Whether a line gives a time of day alone, with the label of a date line: "Updated 5:40 p.m. ET", "8:24am:". */
export function isTimeLine(line: string): boolean {
  return line.length <= LONGEST && timeIn(line) !== undefined && /^[\s:]*$/.test(strip(remainder(line)));
}
