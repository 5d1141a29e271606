// Numbers that are no figures.
import type { Token } from '../../core/article.js';
import { MONTHS, PARTS_OF_DAY, SEASONS, ZONES } from '../../text/calendar-words.js';
import { ARTICLES, POSSESSIVES } from '../../text/closed-classes.js';
import { isFunctionWord, PREPOSITIONS } from '../../text/function-words.js';
import { UNITS } from '../../text/number-words.js';
import { isOrdinalSuffix } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital, tokenOf } from '../../text/tokens.js';
import { unitNamed } from '../../text/units.js';
import { isShortWay, isWay } from '../../text/ways.js';
import { glued, isTitled, type Line } from './line.js';
import { COLON, FOUR_DIGITS, HOURS_AND_MINUTES, SHORT_DATE, shapeOf, YEAR } from './shapes.js';
import { PLURAL, traitsOf } from './traits.js';

/**
 * Nouns whose number, behind them, names one thing of a series and counts nothing ("page 14", "Room 12"): parts of texts and laws,
 * routes and vehicles on them, rooms and districts, rounds of play. A choice of ours, open to additions: left out are those that stand
 * before a count as often ("group", "team", "model"), which a capital tells all the same.
 */
const SERIES = new Set(
  (
    'no nos number numbers page pages article articles section sections chapter clause paragraph amendment resolution act verse volume issue ' +
    'figure table part version rule bill case flight route highway interstate motorway bus line platform gate channel room floor suite ' +
    'apartment apt box lot unit district ward precinct phase stage round game match week day season episode grade level'
  ).split(' '),
);

const namesSeries = perToken(({ lower }) => SERIES.has(lower));

/** Whether a word is a month, long or short, with a capital. */
export const isMonthSpelling = ({ kind, text, lower }: Pick<Token, 'kind' | 'text' | 'lower'>): boolean =>
  kind === 'word' && MONTHS.has(lower) && /^\p{Lu}/u.test(text);

const namesMonth = perToken(isMonthSpelling);

/** The same for a token that may be none. */
export const isMonth = (token: Token | undefined): boolean => token !== undefined && namesMonth(token);

/** "12/04", "12.04": two numbers that a mark glues together. */
function isDateMark(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]?.text;
  if (sign !== '/' && sign !== '.') return false;
  const [left, right] = [tokenOf(tokens, at - 1), tokens[at + 1]];
  return left?.kind === 'number' && right?.kind === 'number' && glued(left, tokens[at]) && glued(tokens[at], right);
}

/** "17 January", "January 17, 2026", "6th of June", "12/04/2025", "2026-01-17". */
function isDate(tokens: readonly Token[], at: number, next: number, token: Token): boolean {
  const mark = tokens[at - 1]?.text;
  const before = mark === '.' || mark === ',' ? tokens[at - 2] : tokens[at - 1];
  const value = token.kind === 'number' ? Number(token.text) : Number.NaN;
  if (isMonth(before) && (value <= 31 || value >= 1500)) return true;
  const after = tokens[next];
  if (value <= 31 && (isMonth(after) || (after?.lower === 'of' && isMonth(tokens[next + 1])))) return true;
  if (isDateMark(tokens, at + 1) || isDateMark(tokens, at - 1)) return true;
  const shape = shapeOf(token);
  if ((shape & SHORT_DATE) !== 0) return true;
  return (shape & YEAR) !== 0 && value >= 1900 && tokens[at + 1]?.text === '-' && glued(tokens[at + 1], tokens[at + 2]);
}

/** What makes a time of the number before it: "7.30pm", "6 o'clock", "12 noon". */
const tellsTime = perToken(({ lower }): 'any' | 'letter' | 'zone' | 'none' => {
  if (/^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|noon|midnight)$/.test(lower)) return 'any';
  if (lower === 'a' || lower === 'p') return 'letter';
  return ZONES.has(lower) || /^(?:hours|hrs|local)$/.test(lower) ? 'zone' : 'none';
});

/** "7.30pm", "11:15", "1230 hours", "0300 GMT", "6 o'clock". */
function isTime(tokens: readonly Token[], next: number, token: Token): boolean {
  const shape = shapeOf(token);
  if ((shape & COLON) !== 0) return true;
  const after = tokens[next];
  if (!after || after.kind === 'number') return false;
  const told = tellsTime(after);
  if (told === 'letter') return tokens[next + 1]?.text === '.' && tokens[next + 2]?.lower === 'm';
  return told === 'any' || (told === 'zone' && (shape & (FOUR_DIGITS | HOURS_AND_MINUTES)) !== 0);
}

/** What a time of day stands behind and a count seldom does: a choice of ours, of prepositions of a moment. */
const OF_MOMENT = new Set('at by until till'.split(' '));

const isHourWord = (token: Token | undefined): boolean => {
  const hour = UNITS.get(token?.lower ?? '') ?? 0;
  return hour > 0 && hour <= 12;
};

/** Whether the words from an index on say how many minutes it is to or past which hour: "|past ten", "|to six". */
const leadsToHour = (tokens: readonly Token[], next: number): boolean =>
  /^(?:past|to)$/.test(tokens[next]?.lower ?? '') && isHourWord(tokens[next + 1]);

/**
 * Whether a number in words is of a time in words: "half |past ten", "quarter to |nine", "at |ten to six", "at |ten", "about |six in the
 * morning"; not "at ten homes", "ten to twelve boats", "ten to six against".
 * @param at index of the number's first token
 * @param next index after its last
 * @param counts whether a noun or a unit goes with it
 */
export function isSpokenTime(tokens: readonly Token[], at: number, next: number, counts: boolean): boolean {
  const last = tokens[next - 1]?.lower;
  if (last === 'half' || last === 'quarter') return leadsToHour(tokens, next);
  if (tokens[next]?.lower === 'past' && isHourWord(tokens[next + 1])) return true;
  if (counts || tokens[at]?.kind !== 'word') return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (!isHourWord(tokens[next - 1])) return false;
  if (before === 'past' || OF_MOMENT.has(before)) return before !== 'by' || leadsToHour(tokens, next);
  if (before === 'to') return tokens[at - 2]?.lower === 'quarter' || OF_MOMENT.has(tokens[at - 3]?.lower ?? '');
  const part = tokens[next]?.lower === 'in' && tokens[next + 1]?.lower === 'the' ? tokens[next + 2]?.lower : undefined;
  return part !== undefined && PARTS_OF_DAY.has(part) && PREPOSITIONS.has(before);
}

/** Whether a number is a date or a time of day; `next` is the index after it. */
export function isDateOrTime(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  return token !== undefined && (isTime(tokens, next, token) || isDate(tokens, at, next, token));
}

/** Words before a year: prepositions but those of `OF_NO_TIME`, seasons, "the", and its parts; a choice of ours, nouns ("fiscal") are left out. */
const beforeYear = perToken(
  ({ lower }) =>
    SEASONS.has(lower) || (PREPOSITIONS.has(lower) && !OF_NO_TIME.has(lower)) || /^(?:the|late|early|mid)$/.test(lower),
);

/** Prepositions that a count follows oftener than a year: those that hedge, and "to", "with", "for", "at", "on"; a choice of ours. */
const OF_NO_TIME = new Set('about above around over under below near to with for at on per than'.split(' '));

/** "in 1984", "the 2004 awards", "2003"; a round thousand that counts something ("2000 people") is none. */
function isYear(tokens: readonly Token[], at: number, next: number, counts: boolean): boolean {
  const token = tokens[at];
  if (next !== at + 1 || !token || (shapeOf(token) & YEAR) === 0) return false;
  const after = tokens[next];
  if (after?.lower === 's' || after?.text === "'s" || after?.text === '’s') return true;
  const before = tokens[at - 1];
  if (!before || !beforeYear(before)) return !counts;
  const { lower } = before;
  return !(token.text.endsWith('00') && counts && lower !== 'in' && lower !== 'since' && lower !== 'the');
}

const namesStreet = (lower: string): boolean => isWay(lower) || isShortWay(lower) || lower === 'floor';

const isStreet = perToken(({ lower }) => namesStreet(lower));

/** "473 East 52nd Street", "52nd St." */
function isAddress(tokens: readonly Token[], next: number): boolean {
  for (let index = next; index < next + 5; index += 1) {
    const token = tokens[index];
    if (!token || (token.kind === 'mark' && token.text !== '.')) return false;
    if (token.kind === 'number' || (isOrdinalSuffix(token) && token.text === token.lower)) continue; // "St" is a street
    if (token.kind === 'word' && !hasCapital(token)) return false;
    if (isStreet(token)) return true;
  }
  return false;
}

/**
 * Whether a number in digits numbers the one thing of which the words around it are the name: "the number |16 bus"; "Formula |1 drivers",
 * where number and noun do not agree. Not "the dead number |16 people", "in Lima |12 people".
 */
function isNumberOfOne(tokens: readonly Token[], at: number): boolean {
  const [opener, word, token, noun] = [tokenOf(tokens, at - 2), tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!word || token?.kind !== 'number' || noun?.kind !== 'word') return false;
  const isOne = token.text === '1';
  const isPlural = (traitsOf(noun) & PLURAL) !== 0;
  if (word.lower === 'number') {
    const { lower = '' } = opener ?? {};
    return ARTICLES.has(lower) || POSSESSIVES.has(lower) || lower.endsWith("'s") || isOne === isPlural;
  }
  return hasCapital(word) && !isFunctionWord(word.lower) && isOne && isPlural;
}

/** "AK-47", "COVID-19", "Boeing 737", "Flight 370", "No. 9", "version 4.2", "Article 6". */
function isName(tokens: readonly Token[], at: number, line: Line, counts: boolean): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || at - 1 < line.first) return false;
  if (before.text === '#') return true;
  if (before.text === '-' && glued(before, token) && tokens[at - 2]?.kind === 'word' && glued(tokens[at - 2], before))
    return !/^(?:minus|magnitude|pre|mid)$/.test(tokens[at - 2]?.lower ?? '');
  const word = before.text === '.' ? tokens[at - 2] : before;
  if (word?.kind !== 'word') return false;
  if (counts && before.text !== '.' && isNumberOfOne(tokens, at)) return true;
  if (before.text === '.' && word.lower !== 'no' && word.lower !== 'nos') return false;
  if (namesSeries(word) && !(counts && !hasCapital(word)) && !(word.lower === 'no' && before.text !== '.')) return true;
  if (before.text === '.') return false;
  if (counts || token.kind !== 'number' || !hasCapital(word)) return false;
  return at - 1 > line.first && !isFunctionWord(word.lower) && !isTitled(tokens, line);
}

/** "1. Wash your hands", a lone number in its paragraph. */
function isListItem(tokens: readonly Token[], at: number, line: Line): boolean {
  if (at !== line.first || tokens[at]?.kind !== 'number') return false;
  if (line.last - line.first <= 2) return true;
  return /^[.)]$/.test(tokens[at + 1]?.text ?? '') && !tokens[at]?.text.includes('.');
}

/** Where a number may stand only with a noun or a unit behind it. */
export interface Candidate {
  readonly tokens: readonly Token[];
  readonly line: Line;
  /** Index of the number's first token, and after its last. */
  readonly at: number;
  readonly next: number;
  /** Whether a noun, a unit or money goes with it. */
  readonly counts: boolean;
}

/** Whether a number that is no date is none of the figures all the same: a year, an address, a list number, part of a name. */
export function isRefused({ tokens, line, at, next, counts }: Candidate): boolean {
  if (isYear(tokens, at, next, counts) || isListItem(tokens, at, line) || isName(tokens, at, line, counts)) return true;
  return tokens[at]?.kind === 'number' && unitNamed(tokens[next]?.lower ?? '') === undefined && isAddress(tokens, next);
}

/**
 * Nouns with which an ordinal is a name or a time: ways, centuries, hours and days, and "floor", "amendment": a choice of ours. Left out are
 * those that news counts by the ordinal itself ("anniversary", "week", "district", "battalion").
 */
const numbersNothing = perToken(
  ({ lower }) => namesStreet(lower) || /^(?:century|centuries|amendment|hour|day)$/.test(lower),
);

/** Whether an ordinal numbers a day, a street or a century: "January 17th", "52nd Street", "19th century". */
export function isRefusedOrdinal(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  if (isMonth(before) || isMonth(tokens[next]) || (tokens[next]?.lower === 'of' && isMonth(tokens[next + 1])))
    return true;
  const noun = tokens[next];
  if (noun && numbersNothing(noun)) return true;
  if (before?.lower === 'the' && tokens[next]?.kind === 'mark') return true;
  return isAddress(tokens, next);
}

/** "the AK-47 rounds", "7:30 hours": a number glued to a word by a hyphen, or a time of day, whatever unit follows. */
export function isInName(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const shape = token ? shapeOf(token) : 0;
  if ((shape & COLON) !== 0) return true;
  const after = (shape & FOUR_DIGITS) === 0 ? undefined : tokens[at + 1]?.lower;
  if (after === 'hours' || after === 'hrs') return true;
  const before = tokens[at - 1];
  if (start < at || before?.text !== '-' || !glued(before, token)) return false;
  return tokens[at - 2]?.kind === 'word' && glued(tokens[at - 2], before) && tokens[at - 2]?.lower !== 'minus';
}
