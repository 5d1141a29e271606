import type { DateOrder } from '../core/calendar.js';
import type { Range } from '../core/span.js';
import { MONTHS, WEEKDAYS, ZONES } from './calendar-words.js';
import { tableSet, tableTest } from './data.js';
import { alternatives, DAY, type HeadDate, headDate } from './dateline.js';
import { stem } from './lemma.js';

/** The dateline of a news agency, at the start of a paragraph. */
export interface Dateline {
  /** From the start of the paragraph; absent where only an agency or a date is given. */
  readonly place?: Range;
  readonly agency?: Range;
  readonly date?: HeadDate;
  /** What is no part of the text: from the end of the place, or from the start, to the first word or to the dash. */
  readonly aside: Range;
  /** What stands in its place: nothing, or a dash where no mark parts the place from the text. */
  readonly instead: string;
}

const cased = (words: Iterable<string>): string =>
  alternatives([...words].flatMap((word) => [word.toUpperCase(), (word[0] ?? '').toUpperCase() + word.slice(1)]));

/** A letter or a digit beyond those of ASCII. */
const FARTHER = /[\u0080-\uffff]/g;

/**
 * A text of the same length in which every letter is one of ASCII, capital or small as it was, and every digit too: the patterns
 * below ask for no more, and one with the capitals of all scripts takes ten milliseconds to compile.
 */
function plain(text: string): string {
  return text.replace(FARTHER, (unit) => {
    if (unit.toLowerCase() !== unit) return 'X';
    if (/\p{L}/u.test(unit)) return 'x';
    return /\p{N}/u.test(unit) ? '0' : unit;
  });
}

const MONTH_NAME = `(?:${cased(MONTHS.keys())})\\b\\.?`;
const CAPITALS = `[A-Z][A-Z'’./-]+(?: [A-Z][A-Z'’.-]*){0,3}(?<![-/])`;
/** Small words inside names of places: "Rio de Janeiro", "Port of Spain". */
const PARTICLE = `[a-z]{1,4}`;
const TITLE = `[A-Z][a-z'’.-]+(?: (?:${PARTICLE} )?[A-Z][a-z'’.-]+){0,2}`;
const WEEKDAY_NAME = `(?:${cased(WEEKDAYS.keys())})\\b\\.?`;
/** "LISBON, Portugal", "Lisbon [Portugal]". */
const REGION = `(?:, (?!${MONTH_NAME}|${WEEKDAY_NAME})(?:${TITLE}|${CAPITALS})| \\[${TITLE}\\])?`;
/**
 * A word as the names of months and weekdays are written. Which words are such is asked of the match, by `isWhen`: a pattern with all of
 * their names in it three times takes six milliseconds to compile, as long as reading a page of articles.
 */
const CALENDAR_NAME = '[A-Z](?:[a-z]{2,8}|[A-Z]{2,8})\\b\\.?';
const WHEN = `(?:(?:${CALENDAR_NAME},? )?(?:${CALENDAR_NAME} ${DAY}|${DAY} ${CALENDAR_NAME})(?:,? \\d{4})?)`;
/** "05.51AM IST", "06.30 PM IST", "17:51 hrs". */
const CLOCK = `\\d{1,2}[.:]\\d{2}(?: ?[AaPp]\\.?[Mm]\\b\\.?)?(?: (?:hrs|${alternatives(ZONES.keys()).toUpperCase()})\\b)?`;
const REST_OF_NAME = "[A-Za-z0-9 .,&’'/-]{0,38}";
const NAME = `[A-Za-z]${REST_OF_NAME}`;
const AGENCY = `\\((?<agency>${NAME})\\)`;
/** An agency behind a place that is not in capitals, as many words may be: its name begins with a capital or is short. */
const NAMED_AGENCY = `\\((?<agency>[A-Z]${REST_OF_NAME}|[a-z]{2,4})\\)`;
const DASH = '(?:\\.?-{1,3}|\\.?[–—_]|- -)(?= |$)';

/** A form of dateline, with the sign that a paragraph must show before the pattern is worth its cost. */
interface DatelineForm {
  readonly sign: RegExp;
  readonly source: string;
  /** Whether the place is capitals and a dash alone, which may be a label: it must be the name of a place. */
  readonly bare?: boolean;
}

const CAPITALS_AND_BRACKET = /^[^a-z\s]{2}[^(]{0,80}\(/;
const BRACKET_AND_DASH = /^[^a-z\s][^(]{0,80}\([^)]{1,39}\) ?\.?[-–—_:]/;
const DATE_AND_BRACKET = /^[^a-z\s][^(\d]{0,80}\d[^(]{0,12}\(/;
const DATE_AND_DASH = /\d.{0,20}(?:[-–—_]|:)(?: |$)/;

/** Each form is that of some agency's style; several agencies share most of them. */
const DATELINES: readonly DatelineForm[] = [
  // ISLAMABAD (Dunya News) - / LONDON, March 3 (Reuters) - / RIYADH (Realist Report).
  {
    sign: CAPITALS_AND_BRACKET,
    source: `^(?<place>${CAPITALS}${REGION})(?<aside>(?:(?:,| ?-)? (?<date>${WHEN}))?(?:,? ?|--)${AGENCY})(?: ?${DASH}|--|[:.](?= )| (?=[A-Z]))`,
  },
  // New Delhi, 12 November (PTI): / Lima, Mar 3 (EFE).-
  {
    sign: BRACKET_AND_DASH,
    source: `^(?<place>${TITLE}${REGION})(?<aside>(?:, (?<date>${WHEN}))? ?${NAMED_AGENCY}) ?(?:${DASH}|:(?= ))`,
  },
  // New Delhi, Nov 12 (PTI) The ...
  {
    sign: DATE_AND_BRACKET,
    source: `^(?<place>${TITLE}${REGION})(?<aside>, (?<date>${WHEN}) ?${NAMED_AGENCY})(?= [A-Z])`,
  },
  // MOSCOW, March 3. /TASS/.
  {
    sign: /^[^a-z\s]{2}[^/]{0,80}\d[^/]{0,12}\//,
    source: `^(?<place>${CAPITALS}${REGION})(?<aside>(?:,| ?-)? (?<date>${WHEN})[.,]? /(?<agency>${NAME})/)(?: ?${DASH}|[:.](?= ))`,
  },
  // Riyadh, March 3, 2026, SPA -- / New Delhi, Nov 12, 2011, DHNS:
  {
    sign: DATE_AND_DASH,
    source: `^(?<place>(?:${CAPITALS}|${TITLE})${REGION})(?<aside>(?:,| -)? (?<date>${WHEN}), (?<agency>[A-Z]{2,8})) ?(?:${DASH}|:(?= ))`,
  },
  // TNN Nov 12, 2011, 05.51AM IST MUMBAI: / PTI | Nov 12, 2011, 06.30 PM IST | MUMBAI:
  {
    sign: /^[A-Z]{2,8}[ |,].{0,30}\d[.:]\d\d/,
    source: `^(?<aside>(?<agency>[A-Z]{2,8})(?: \\||,)? (?<date>${WHEN},? ${CLOCK})(?: \\||,)? )(?<place>${CAPITALS}${REGION})(?: ?${DASH}|:(?= ))`,
  },
  // Mumbai, Nov 11 -
  {
    sign: DATE_AND_DASH,
    source: `^(?<place>(?:${CAPITALS}|${TITLE})${REGION})(?<aside>(?:,| -)? (?<date>${WHEN})) ?(?:${DASH}|:(?= ))`,
  },
  // KUMASI - / NEW YORK -
  { sign: /^[^a-z]{4}/, source: `^(?<place>${CAPITALS}${REGION})(?<aside>)(?: ${DASH}|:(?= ))`, bare: true },
  // (ANSA) - ROME, MAR 3 -
  {
    sign: /^\(/,
    source: `^(?<aside>${AGENCY} ?${DASH} (?<place>${CAPITALS}${REGION})(?:, (?<date>${WHEN}))? ?${DASH} )`,
  },
  // (Terminal) --
  { sign: /^\(/, source: `^(?<aside>${AGENCY} ?${DASH} )` },
  // May 16 - / May 16 (Reuters) -
  { sign: DATE_AND_DASH, source: `^(?<aside>(?<date>${WHEN})(?: ?${AGENCY})? ?[–—-]{1,2} )(?=[A-Z])` },
];

const compiled = new Map<DatelineForm, RegExp>();

/** The pattern of a form, compiled when a paragraph first shows its sign. */
function patternOf(form: DatelineForm): RegExp {
  const known = compiled.get(form);
  if (known) return known;
  const made = new RegExp(form.source, 'd');
  compiled.set(form, made);
  return made;
}

/** Whether the first words of a date are a month, or a weekday and a month. */
function isWhen(date: string): boolean {
  const [first = '', second = ''] = date.toLowerCase().match(/(?<![a-z\d])[a-z]+/g) ?? [];
  return MONTHS.has(WEEKDAYS.has(first) ? second : first);
}

const titled = (capitals: string): string =>
  capitals.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());

/** Whether capitals name a place by themselves: a name of the table of places, or one with its region. */
function namesPlace(capitals: string): boolean {
  const [name = '', region] = capitals.split(',');
  return region !== undefined || tableSet('places.txt').has(titled(name));
}

const isCommon = tableTest('common-words.txt');

/** Whether capitals are an ordinary word that is no place: "UPDATE", "VIDEO". */
function isLabel(capitals: string): boolean {
  const lower = capitals.toLowerCase();
  return /^\p{Lu}+$/u.test(capitals) && (isCommon(lower) || isCommon(stem(lower))) && !namesPlace(capitals);
}

/** The place without the stop that parts it from the date: "MOSCOW. March 3". Refused: "ST. JOHN'S, N.L.". */
function withoutStop(head: string, place: Range): Range {
  const text = head.slice(place.start, place.end);
  return /^[^.,]{4,}\.$/.test(text) ? { start: place.start, end: place.end - 1 } : place;
}

/** A dateline stands in the first units of a paragraph. */
const REACH = 120;

function rangeOf(match: RegExpExecArray, group: string): Range | undefined {
  const indices = match.indices?.groups?.[group];
  return indices && { start: indices[0], end: indices[1] };
}

/**
 * The agency dateline that opens a paragraph: "ISLAMABAD (Dunya News) - ", "LONDON, March 3 (Reuters) -", "TEHRAN, Iran (AP) _",
 * "RIYADH (Realist Report). ", "KUMASI - ", "Mumbai, Nov 11 -", "(Terminal) -- ", "May 16 – ". Refused: "UPDATE: ", "FBI - ",
 * "GDP GROWTH - ".
 * Ranges count from the start of `paragraph`.
 */
export function agencyDateline(paragraph: string, order?: DateOrder): Dateline | undefined {
  const head = paragraph.slice(0, REACH);
  if (!/[-–—_:(/]/.test(head)) return undefined;
  const letters = plain(head);
  for (const form of DATELINES) {
    const match = form.sign.test(letters) ? patternOf(form).exec(letters) : null;
    const aside = match && rangeOf(match, 'aside');
    if (!match || !aside) continue;
    const when = rangeOf(match, 'date');
    if (when && !isWhen(head.slice(when.start, when.end))) continue;
    const written = rangeOf(match, 'place');
    const capitals = written ? head.slice(written.start, written.end) : '';
    if (written && (form.bare ? !namesPlace(capitals) : isLabel(capitals))) continue;
    const place = written && withoutStop(head, written);
    const agency = rangeOf(match, 'agency');
    const found = when && headDate(head.slice(when.start, when.end), order);
    const date = found && when && { ...found, range: when };
    const instead = match[0].length === aside.end && place && aside.start > 0 ? ' –' : '';
    return { aside, instead, ...(place && { place }), ...(agency && { agency }), ...(date && { date }) };
  }
  return undefined;
}
