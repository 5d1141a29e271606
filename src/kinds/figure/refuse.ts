// Numbers that are no figures.
import type { Token } from '../../core/article.js';
import {
  BOUNDS,
  EDGES,
  MONTHS,
  NOONS,
  PARTS_OF_DAY,
  RELATIVE_DAYS,
  SEASONS,
  ZONES,
} from '../../text/calendar-words.js';
import { ARTICLES, MODALS, POSSESSIVES } from '../../text/closed-classes.js';
import { tableTest } from '../../text/data.js';
import { isFunctionToken, isFunctionWord, PREPOSITIONS } from '../../text/function-words.js';
import { isIrregularVerb, lemma, stem } from '../../text/lemma.js';
import { isNumberWord, UNITS } from '../../text/number-words.js';
import { isOrdinalSuffix } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital, tokenOf } from '../../text/tokens.js';
import { unitNamed } from '../../text/units.js';
import { isShortWay, isWay } from '../../text/ways.js';
import { isOfGoing } from './elapsed.js';
import { isHedge } from './hedges.js';
import { glued, isTitled, type Line } from './line.js';
import { roleOfToken } from './roles.js';
import { COLON, FOUR_DIGITS, HOURS_AND_MINUTES, SHORT_DATE, shapeOf, YEAR } from './shapes.js';
import { FUNCTION, PEOPLE, PLURAL, traitsOf } from './traits.js';

/**
 * Whether a word right before a bare number can be a noun that the number names one of ("page 14", "room two", "Line 3"): a word of no
 * closed class, no hedge, no day and no word of a role, without an ending of verbs, adverbs or plurals.
 */
const mayBeNumbered = perToken(
  (token) =>
    token.kind === 'word' &&
    !isFunctionWord(token.lower) &&
    !isIrregularVerb(token.lower) &&
    !isNumberWord(token.lower) &&
    !RELATIVE_DAYS.has(token.lower) &&
    !PARTS_OF_DAY.has(token.lower) &&
    !isHedge(token) &&
    roleOfToken(token) === 'none' &&
    lemma(token.lower) === token.lower &&
    !/(?:ed|ing|ly)$/.test(token.lower),
);

/** The auxiliaries of more than one, in full and without "not": what a number is the subject of, "after the storm |41 were missing". */
const OF_MANY = new Set('are were have do'.split(' '));

/** Whether what follows says that a number counts: it is the subject of more than one, or in words before "of" ("close |two of its plants"). */
const saysMany = (token: Token | undefined, after: Token | undefined): boolean =>
  after !== undefined && (OF_MANY.has(after.lower) || (token?.kind === 'word' && after.lower === 'of'));

/** "to win |18", "will turn |29": a verb before a number. */
const opensVerb = (lower: string): boolean => lower === 'to' || MODALS.has(lower);

/** "page |14": whether a bare number stands behind a noun that it names one of. */
const isNumbered = (tokens: readonly Token[], at: number, next: number, word: Token): boolean =>
  mayBeNumbered(word) && !saysMany(tokens[at], tokens[next]) && !opensVerb(tokenOf(tokens, at - 2)?.lower ?? '');

const isCommon = tableTest('common-words.txt');
const isPlace = tableTest('places.txt');

/** Whether a word with a capital is a common word that names no place: "Flight 370 passengers"; not "in Lima 12 people". */
const titlesSeries = perToken(
  (token) => hasCapital(token) && isCommon(token.lower) && !isFunctionWord(token.lower) && !isPlace(token.text),
);

/** Whether the first word of a sentence, with a number behind it, is no place and no other word that goes before a count: "Orvik |737 flights". */
const opensModel = perToken(
  (token) =>
    !isPlace(token.text) &&
    (mayBeNumbered(token) ||
      ((traitsOf(token) & (PLURAL | FUNCTION)) === 0 && !isCommon(token.lower) && !isCommon(lemma(token.lower)))),
);

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

/** What makes a time of the number before it: "7.30pm", "6 o'clock", "12 noon", "0300 GMT", "1230 hours". */
const tellsTime = perToken(({ lower }): 'any' | 'letter' | 'zone' | 'none' => {
  if (/^[ap]\.?m\.?$/.test(lower) || isMoment(lower)) return 'any';
  if (lower === 'a' || lower === 'p') return 'letter';
  return ZONES.has(lower) || lower === 'local' || unitNamed(lower)?.symbol === 'h' ? 'zone' : 'none';
});

/** "O'clock", and the moments of the day that have a name. */
const isMoment = (lower: string): boolean => lower === "o'clock" || NOONS.has(lower);

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

/** Whether a preposition of time takes a moment of the day: "at", and those that set a bound; "through" is oftener of space. */
const isOfMoment = (lower: string): boolean => lower === 'at' || (BOUNDS.has(lower) && lower !== 'through');

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
  if (before === 'past' || isOfMoment(before)) return before !== 'by' || leadsToHour(tokens, next);
  if (before === 'to') return tokens[at - 2]?.lower === 'quarter' || isOfMoment(tokens[at - 3]?.lower ?? '');
  const part = tokens[next]?.lower === 'in' && tokens[next + 1]?.lower === 'the' ? tokens[next + 2]?.lower : undefined;
  return part !== undefined && PARTS_OF_DAY.has(part) && PREPOSITIONS.has(before);
}

/** Whether a number is a date or a time of day; `next` is the index after it. */
export function isDateOrTime(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  return token !== undefined && (isTime(tokens, next, token) || isDate(tokens, at, next, token));
}

/** Words before a year: seasons, "the", any preposition but those that hedge, and what parts a year ("early 2004"). */
const beforeYear = perToken(
  (token) =>
    SEASONS.has(token.lower) ||
    token.lower === 'the' ||
    (PREPOSITIONS.has(token.lower) && !isHedge(token)) ||
    EDGES.has(token.lower),
);

/**
 * "in 1984", "the 2004 awards", "2003"; a round hundred that counts something ("2000 people") is none, but behind "in", "since" and "the", where
 * a noun follows on a year too ("in 2000 people left", "the 2000 awards").
 */
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

/** Whether a number goes with a street by what stands from an index on: "473 |East 52nd Street", "52nd |St.", "the 4200 |block of". */
function isAddress(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.lower === 'block')
    return tokens[next + 1]?.lower === 'of' && (tokens[next - 1]?.text.length ?? 0) > 2;
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
 * where number and noun do not agree, as with a maker's model, "Boeing |747 engine". Not "the dead number |16 people", "in Lima |12 people".
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
  if (!hasCapital(word) || isFunctionToken(word)) return false;
  return isOne ? isPlural : /^\d+$/.test(token.text) && !hasPlural(tokens, at + 1);
}

/** Words behind a number in which the plural that it counts stands. */
const PLURAL_REACH = 5;

/** Whether the words from an index on, up to the next of a closed class or a mark, have a plural or people that a number can count. */
function hasPlural(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + PLURAL_REACH; index += 1) {
    const token = tokens[index];
    const traits = token?.kind === 'word' ? traitsOf(token) : FUNCTION;
    if ((traits & (PLURAL | PEOPLE)) !== 0) return true;
    if ((traits & FUNCTION) !== 0) return false;
  }
  return true;
}

/** "at |45|, Mill Lane", "at |22| and 24 Mill Lane": the number of a house that a mark or another number parts from its street. */
export function isHouseAt(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, link] = [tokenOf(tokens, at - 1), tokens[next]];
  return before?.lower === 'at' && (link?.text === ',' || link?.lower === 'and') && isAddress(tokens, next + 1);
}

/** "AK-47", "COVID-19", "Boeing 737", "Flight 370", "No. 9", "version 4.2", "Article 6". */
function isName({ tokens, at, next, line, counts }: Candidate): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || at - 1 < line.first) return false;
  if (before.text === '#') return true;
  if (before.text === '-' && glued(before, token) && tokens[at - 2]?.kind === 'word' && glued(tokens[at - 2], before))
    return tokens[at - 2]?.lower !== 'minus' && tokens[at - 2]?.lower !== 'magnitude';
  const word = before.text === '.' ? tokens[at - 2] : before;
  if (word?.kind !== 'word') return false;
  if (counts && before.text !== '.' && isNumberOfOne(tokens, at)) return true;
  if (before.text === '.' && word.lower !== 'no' && word.lower !== 'nos') return false;
  if (before.text === '.') return true;
  const first = at - 1 === line.first;
  if (!counts && (first || !hasCapital(word))) return isNumbered(tokens, at, next, word);
  if (token.kind !== 'number' || !hasCapital(word) || isTitled(tokens, line)) return false;
  if (!counts) return !isFunctionToken(word);
  return first ? opensModel(word) : titlesSeries(word); // "Bus |14 stops at", "Orvik |737 flights to"
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

/** What people dial for help: the N11 code of the North American Numbering Plan, and of Ofcom's two for the United Kingdom 999; 112 counts people oftener. */
const EMERGENCY = new Set(['911', '999']);

/** To telephone, by stems: the verbs of that sense in WordNet ("call", "phone", "ring", "telephone"), and "dial", whose l may be doubled. */
const CALLING = new Set([...['call', 'phone', 'ring', 'telephone', 'dial'].map(stem), 'diall']);

/** A call, and the commonest words for who makes it, takes it and passes it on: these four. */
const OF_CALLS = new Set(['call', 'caller', 'operator', 'dispatcher']);

const isCalling = perToken(({ lower }) => CALLING.has(stem(lower)));
const isOfCalls = perToken(({ lower }) => OF_CALLS.has(lemma(lower)));

/** Words before such a number among which the call to it stands: "a |call| was made to 911". */
const CALL_REACH = 5;

/**
 * "a |911| caller", "the |999| call", "|911| calls", "a |911| recording", "dialled |911|", "a call to |911|": a number that is dialled; not
 * "911 people", "the 911 passengers", "at least 911 were killed", "The toll rose to 911". Asked where the number is one of those.
 */
function isDialled({ tokens, at, next, counts }: Candidate): boolean {
  const [noun, before] = [tokens[next], tokenOf(tokens, at - 1)];
  if ((noun && isOfCalls(noun)) || (before && isCalling(before))) return true;
  if (before?.lower === 'to' && tokens.slice(Math.max(0, at - CALL_REACH), at).some(isOfCalls)) return true;
  return counts && noun !== undefined && (traitsOf(noun) & (PLURAL | PEOPLE)) === 0;
}

/** Whether a number that is no date is none of the figures all the same: a year, an address, a list number, part of a name. */
export function isRefused(candidate: Candidate): boolean {
  const { tokens, line, at, next, counts } = candidate;
  if (EMERGENCY.has(tokens[at]?.text ?? '') && isDialled(candidate)) return true;
  if (isYear(tokens, at, next, counts) || isListItem(tokens, at, line) || isName(candidate)) return true;
  if (tokens[at]?.kind !== 'number' || unitNamed(tokens[next]?.lower ?? '') !== undefined) return false;
  return isAddress(tokens, next) || isHouseAt(tokens, at, next);
}

/** Nouns with which an ordinal is a name or a time: ways, floors, quarters, centuries, and units of time up to a day. */
const numbersNothing = perToken(({ lower }) => {
  if (namesStreet(lower) || lower === 'quarter') return true;
  const unit = unitNamed(lower);
  return unit?.dimension === 'time-span' && (unit.factor <= 1 || unit.symbol === 'century');
});

/** Whether an ordinal numbers a day, a street or a century: "January 17th", "52nd Street", "19th century"; not "the eighth day of riots". */
export function isRefusedOrdinal(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  if (isMonth(before) || isMonth(tokens[next]) || (tokens[next]?.lower === 'of' && isMonth(tokens[next + 1])))
    return true;
  const noun = tokens[next];
  if (noun && numbersNothing(noun) && !isOfGoing(tokens, next + 1)) return true;
  if (before?.lower === 'the' && tokens[next]?.kind === 'mark') return true;
  return isAddress(tokens, next);
}

/** "the AK-47 rounds", "7:30 hours": a number glued to a word by a hyphen, or a time of day, whatever unit follows. */
export function isInName(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const shape = token ? shapeOf(token) : 0;
  if ((shape & COLON) !== 0) return true;
  const after = (shape & FOUR_DIGITS) === 0 ? undefined : tokens[at + 1]?.lower;
  if (after !== undefined && unitNamed(after)?.symbol === 'h') return true;
  const before = tokens[at - 1];
  if (start < at || before?.text !== '-' || !glued(before, token)) return false;
  return tokens[at - 2]?.kind === 'word' && glued(tokens[at - 2], before) && tokens[at - 2]?.lower !== 'minus';
}
