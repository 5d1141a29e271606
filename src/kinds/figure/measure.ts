// What stands before or behind a number and says what it measures: a currency, a unit.
import type { Token } from '../../core/article.js';
import { isCompassPoint } from '../../text/compass.js';
import {
  currencyAfter,
  currencyBefore,
  isCurrencySign,
  LONGEST_CURRENCY,
  opensOwnCurrency,
  ownCurrency,
} from '../../text/currencies.js';
import { isFunctionWord } from '../../text/function-words.js';
import { type Numeral, readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { needsGlue, opensUnit, type Unit, unitNamed } from '../../text/units.js';
import { ADDING, besideTest } from './beside.js';
import { COUNTED_FROM } from './frame.js';
import { glued } from './line.js';
import { FUNCTION, isOfRow, PLURAL, traitsOf } from './traits.js';
import type { FigureDimension } from './value.js';

/** What a number measures, as far as its own unit tells. */
export interface Measure {
  readonly dimension: FigureDimension;
  readonly unit: string;
  readonly factor: number;
  readonly slack: number;
}

function fromUnit(unit: Unit): Measure {
  return { dimension: unit.dimension, unit: unit.symbol, factor: unit.factor, slack: unit.slack ?? 0 };
}

/** Per cent. */
export const PERCENT: Measure = { dimension: 'percent', unit: '%', factor: 1, slack: 0 };

/** A sum in a currency, by its ISO 4217 code. */
export const money = (code: string): Measure => ({ dimension: 'money', unit: code, factor: 1, slack: 0 });

/** What a token says of a sum that stands behind it: the code of its currency, or nothing; signs are read with what goes before. */
const moneySign = perToken(({ kind, text, lower }): 'sign' | 'none' | { readonly code: string } => {
  if (kind === 'mark') return isCurrencySign(text) ? 'sign' : 'none';
  const code = kind === 'word' && /^[A-Z]/.test(text) ? currencyBefore(lower) : undefined;
  const isWord = code?.toLowerCase() === lower && text !== code; // "Cad", "Ron"
  return code === undefined || isWord ? 'none' : { code };
});

/** A sign or code of money that ends just before a token: "$", "US$", "£", "Rs", "GH¢". */
export function moneyBefore(
  tokens: readonly Token[],
  at: number,
  first: number,
): { code: string; start: number } | undefined {
  let sign = tokenOf(tokens, at - 1);
  let start = at - 1;
  if (sign?.text === '.' && /^rs$/i.test(tokenOf(tokens, at - 2)?.text ?? '')) {
    start = at - 2;
    sign = tokens[start];
  }
  if (!sign || start < first) return undefined;
  const told = moneySign(sign);
  if (told === 'none') return undefined;
  if (told !== 'sign') return { code: told.code, start };
  const prefix = tokenOf(tokens, start - 1);
  if (prefix?.kind === 'word' && glued(prefix, sign) && start - 1 >= first) {
    const code = currencyBefore(`${prefix.lower}${sign.text}`);
    if (code !== undefined) return { code, start: start - 1 };
  }
  const code = currencyBefore(sign.text);
  return code === undefined ? undefined : { code, start };
}

/** What the token behind a number may begin. */
const MONEY = 1 << 0;
const UNIT = 1 << 1;
const RUN = 1 << 2;

const isFull = besideTest('full');
const isAdded = besideTest('added');

/**
 * Words between a number and its unit of time that leave the length what it is: "five consecutive months", "two full weeks", "two more
 * weeks"; not "two school years".
 */
const standsBeforeTime = (lower: string): boolean =>
  isOfRow(lower) || isFull(lower) || isAdded(lower) || ADDING.has(lower);

/** A quick test that lets most tokens behind a number pass by: the bits above. */
const mayFollow = perToken(({ kind, text, lower }) => {
  if (kind !== 'word') return text === '%' || text === '°' ? UNIT : 0;
  let bits = standsBeforeTime(lower) ? RUN : 0;
  if (opensOwnCurrency(lower) || /^pounds?$/.test(lower) || currencyAfter(lower, text) !== undefined) bits |= MONEY;
  if (opensUnit(lower) || /^(?:per|degrees?|c|f)$/.test(lower)) bits |= UNIT;
  return bits;
});

/** A currency's name behind a number: "110 billion euros", "one million US dollars", "93 billion pounds", "350 pounds sterling". */
function moneyAfter(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
): { code: string; next: number } | undefined {
  const token = tokens[at];
  if (!token || (mayFollow(token) & MONEY) === 0) return undefined;
  const own = opensOwnCurrency(token.lower) ? withOwner(tokens, at) : undefined;
  if (own) return own;
  if (token.lower === 'pound' || token.lower === 'pounds') {
    if (tokens[at + 1]?.lower === 'sterling') return { code: 'GBP', next: at + 2 };
    return numeral.step >= 1e5 ? { code: 'GBP', next: at + 1 } : undefined;
  }
  if (token.lower === 'won' && numeral.value < 1000) return undefined;
  const code = currencyAfter(token.lower, token.text);
  return code === undefined ? undefined : { code, next: at + 1 };
}

/** A currency named with its country: "Canadian dollars", "Hong Kong dollars". */
function withOwner(tokens: readonly Token[], at: number): { code: string; next: number } | undefined {
  let name = tokens[at]?.lower ?? '';
  for (let next = at + 1; next < at + LONGEST_CURRENCY; next += 1) {
    const word = tokens[next];
    if (word?.kind !== 'word') return undefined;
    name += ` ${word.lower}`;
    const code = ownCurrency(name);
    if (code !== undefined) return { code, next: next + 1 };
  }
  return undefined;
}

/** A measure, and the index after the words that give it. */
export interface MeasureAt {
  readonly measure: Measure;
  readonly next: number;
}

/** Whether a unit written out in the singular stands before a plural that the number counts: "two |stone walls", "five |second halves". */
const isBeforePlural = (tokens: readonly Token[], at: number, unit: Unit): boolean => {
  const [word, noun] = [tokens[at], tokens[at + 1]];
  if (!word || word.lower === unit.symbol || word.lower.endsWith('s') || noun?.kind !== 'word') return false;
  return (traitsOf(noun) & (PLURAL | FUNCTION)) === PLURAL;
};

/** A unit that is one only where it is glued to its number: "5m", "30s"; "30 min" has a space as well. */
const standsGlued = perToken(({ lower }) => lower === 'm' || (lower !== 'min' && needsGlue(lower)));

/** The two units of the table that the CLDR writes with a stroke, and a name of theirs. */
const STROKED: ReadonlyMap<string, string> = new Map([
  ['km/h', 'kph'],
  ['m/s', 'metres-per-second'],
]);

/**
 * Whether "nm" is the nautical mile of seafarers, not the nanometre that the CLDR has for it: in capitals, or with what
 * distances are counted from behind it ("13NM", "13nm off the coast", "13nm north"; not "a 4nm chip").
 */
function isAtSea(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower !== 'nm') return false;
  const behind = tokens[at + 1]?.lower ?? '';
  return token.text !== 'nm' || COUNTED_FROM.has(behind) || isCompassPoint(behind);
}

/** A unit of measure at a token, of one to three words: "km", "per cent", "nautical miles", "miles an hour", "degrees Celsius". */
export function unitAt(tokens: readonly Token[], at: number): MeasureAt | undefined {
  const token = tokens[at];
  if (!token || (mayFollow(token) & UNIT) === 0) return undefined;
  const { lower } = token;
  if (token.text === '%') return { measure: PERCENT, next: at + 1 };
  if (token.text === '°') return degrees(tokens, at + 1);
  const second = tokens[at + 1];
  if (lower === 'per' && second?.lower === 'cent') return { measure: PERCENT, next: at + 2 };
  if (lower === 'degree' || lower === 'degrees') return degrees(tokens, at + 1);
  if (
    (token.text === 'C' || token.text === 'F') &&
    tokenOf(tokens, at - 1)?.kind === 'number' &&
    glued(tokenOf(tokens, at - 1), token)
  )
    return degrees(tokens, at);
  const stroked = second?.text === '/' ? STROKED.get(`${lower}/${tokens[at + 2]?.lower}`) : undefined;
  if (stroked !== undefined) return { measure: fromUnit(unitNamed(stroked) as Unit), next: at + 3 };
  const after = second?.text === '.' && (lower === 'sq' || lower === 'cu') ? at + 2 : at + 1; // "2,000 sq. ft."
  const long = longUnit(tokens, after, lower);
  if (long) return long;
  const apart = !glued(tokenOf(tokens, at - 1), token);
  const unit = unitNamed(isAtSea(tokens, at) ? 'nmi' : lower);
  if (!unit || isFunctionWord(lower) || token.text === 'G') return undefined; // "5G"
  if (apart && isBeforePlural(tokens, at, unit)) return undefined;
  if (apart && standsGlued(token)) return undefined;
  return { measure: fromUnit(unit), next: at + 1 };
}

/** A unit of two or three words, the first of them given, the second at an index. */
function longUnit(tokens: readonly Token[], at: number, first: string): MeasureAt | undefined {
  const second = tokens[at];
  const two = `${first}-${second?.lower}`;
  if (second?.kind !== 'word' || !opensUnit(two)) return undefined;
  const third = tokens[at + 1];
  const longest = third?.kind === 'word' ? unitNamed(`${two}-${third.lower}`) : undefined;
  if (longest) return { measure: fromUnit(longest), next: at + 2 };
  const unit = unitNamed(two);
  return unit && { measure: fromUnit(unit), next: at + 1 };
}

/** Degrees with their scale, of those of temperature Celsius, Fahrenheit and Kelvin, or without one. */
function degrees(tokens: readonly Token[], at: number): { measure: Measure; next: number } {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:c|celsius|centigrade)$/.test(word))
    return { measure: { dimension: 'temperature', unit: '°C', factor: 1, slack: 0 }, next: at + 1 };
  if (/^(?:f|fahrenheit)$/.test(word))
    return { measure: { dimension: 'temperature', unit: '°F', factor: 1, slack: 0 }, next: at + 1 };
  if (/^kelvins?$/.test(word))
    return { measure: { dimension: 'temperature', unit: 'K', factor: 1, slack: 0 }, next: at + 1 };
  return { measure: { dimension: 'temperature', unit: '°', factor: 1, slack: 0 }, next: at };
}

const isDimension = besideTest('size');

/** "Tall" of "5-feet-8 inches tall": how something is measured, and nothing that is. Lower case. */
export const isOfSize = (lower: string): boolean => isDimension(lower);

/** The unit that a hyphen glues to a number, also with its dimension: "10-metre", "8-year", "10-metre-long"; "three-month-old" is none. */
export function unitOfTail(tail: string | undefined): Measure | undefined {
  if (tail === undefined || tail.endsWith('old')) return undefined;
  const last = tail.lastIndexOf('-');
  const bare = last > 0 && isDimension(tail.slice(last + 1)) ? tail.slice(0, last) : tail;
  const unit = unitNamed(bare);
  return unit && bare !== 'in' && bare !== 'g' ? fromUnit(unit) : undefined;
}

/** The unit or currency behind a number, and the index after it. */
export function measureAfter(tokens: readonly Token[], at: number, numeral: Numeral): MeasureAt | undefined {
  const token = tokens[at];
  if (!token || mayFollow(token) === 0) return undefined;
  const sum = numeral.form === 'plural' ? undefined : moneyAfter(tokens, at, numeral);
  if (sum) return { measure: money(sum.code), next: sum.next };
  const timed = (mayFollow(token) & RUN) === 0 ? undefined : unitAt(tokens, at + 1);
  return timed?.measure.dimension === 'time-span' ? timed : unitAt(tokens, at);
}

/** The word of a currency behind a sum that has its sign already: "$5m USD". */
export const isCurrencyWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && currencyAfter(token.lower, token.text) !== undefined;

/**
 * How many of a smaller unit of one dimension make a greater, where it is a whole number: "6ft 3in", "two hours and 15 minutes"; else 0.
 * Units of a day and more are left apart: "four years and six months" are two spells.
 */
function partsOf(greater: Measure, smaller: Unit): number {
  if (greater.dimension !== smaller.dimension || (greater.dimension === 'time-span' && greater.factor >= 1)) return 0;
  const many = greater.factor / smaller.factor;
  const whole = Math.round(many);
  return whole > 1 && Math.abs(many - whole) < 1e-6 * whole ? whole : 0;
}

/** "6ft 3in", "two hours and 15 minutes": what a smaller unit adds, in the greater one. */
export function restInSmaller(
  tokens: readonly Token[],
  at: number,
  measure: Measure,
): { value: number; next: number } | undefined {
  const from = tokens[at]?.lower === 'and' ? at + 1 : at;
  const numeral = readNumeral(tokens, from);
  if (numeral?.form !== 'exact') return undefined;
  const name = tokens[numeral.next];
  const isInch = /^ins?$/.test(name?.lower ?? '') && glued(tokenOf(tokens, numeral.next - 1), name);
  const unit = unitNamed(isInch ? 'inch' : (name?.lower ?? ''));
  const many = unit === undefined ? 0 : partsOf(measure, unit);
  return numeral.value < many ? { value: numeral.value / many, next: numeral.next + 1 } : undefined;
}
