// A number with its currency or unit, and two of them joined to a range.
import type { Token } from '../../core/article.js';
import { isCurrencySign } from '../../text/currencies.js';
import { type Numeral, readNumeral } from '../../text/numerals.js';
import { linksNumbers } from '../../text/range-words.js';
import { besideTest } from './beside.js';
import { glued } from './line.js';
import {
  isCurrencyWord,
  type Measure,
  type MeasureAt,
  measureAfter,
  money,
  moneyBefore,
  PERCENT,
  restInSmaller,
  unitAt,
  unitOfTail,
} from './measure.js';

/** A number or a range, with its unit; token indexes half-open. */
export interface Quantity {
  readonly start: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly form: Numeral['form'];
  readonly digits: boolean;
  /** Undefined where no unit or currency goes with it: a count, or something the caller has to make out. */
  readonly measure: Measure | undefined;
  /** What a hyphen glues to it; see `Numeral.tail`. */
  readonly tail: string | undefined;
  readonly range: boolean;
  /** "8±2". */
  readonly spread: boolean;
}

/**
 * One number with its unit or currency; `at` is the number's first token.
 * @param known the numeral at the token, where the caller has read it already
 */
function single(tokens: readonly Token[], at: number, first: number, known?: Numeral): Quantity | undefined {
  const before = moneyBefore(tokens, at, first);
  const numeral = known && !before ? known : readNumeral(tokens, at, before !== undefined);
  if (!numeral) return undefined;
  const { tail, form } = numeral;
  let start = before?.start ?? at;
  let { next } = numeral;
  let measure = before ? money(before.code) : unitOfTail(tail);
  if (before) {
    if (isCurrencyWord(tokens[next])) next += 1;
  } else if (tail === undefined) {
    const after = measureAfter(tokens, next, numeral);
    if (after) ({ measure, next } = after);
  }
  const cut = form === 'fraction' && !measure ? unitOfFraction(tokens, next) : undefined;
  if (cut) ({ measure, next } = cut);
  const share = form === 'fraction' && !measure;
  if (share) measure = PERCENT;
  const pence = isPence(tokens, next, measure);
  if (pence) {
    measure = money('GBP');
    next += 1;
  }
  const scale = share ? 100 : pence ? 0.01 : 1;
  const rest = measure && restInSmaller(tokens, next, measure);
  next = rest?.next ?? next;
  const inches = tail === 'foot' || tail === 'feet' ? inchesAfter(tokens, next) : undefined;
  next = inches?.next ?? next;
  const sign = isNegative(tokens, at, first, measure) ? -1 : 1;
  if (sign < 0) start = at - 1;
  const value = sign * exactly(numeral.value * scale + (rest?.value ?? 0) + (inches?.value ?? 0) / 12);
  return {
    start,
    next,
    low: value,
    high: value,
    step: numeral.step * scale,
    form,
    digits: numeral.digits,
    measure,
    tail,
    range: false,
    spread: false,
  };
}

/** The unit that a fraction is of: "half |a tonne", "a quarter |of a percentage point"; not "a quarter of a herd", which is a share. */
function unitOfFraction(tokens: readonly Token[], at: number): MeasureAt | undefined {
  const article = tokens[at]?.lower === 'of' ? at + 1 : at;
  const opener = tokens[article]?.lower;
  return opener === 'a' || opener === 'an' ? unitAt(tokens, article + 1) : undefined;
}

/** The inches behind feet at a hyphen or a comma: "5-foot-8", "5-feet-8 inches", "5-feet, 6-inches"; also "5-foot-8,135 pounds". */
function inchesAfter(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const hyphened = isHyphen(tokens[at]) && glued(tokens[at - 1], tokens[at]) && glued(tokens[at], tokens[at + 1]);
  if (!hyphened && tokens[at]?.text !== ',') return undefined;
  const value = Number(/^(\d{1,2})(?:,\d{3})?$/.exec(tokens[at + 1]?.text ?? '')?.[1] ?? 12);
  if (value >= 12) return undefined;
  const unit = isHyphen(tokens[at + 2]) ? at + 3 : at + 2;
  if (/^inch(?:es)?$/.test(tokens[unit]?.lower ?? '')) return { value, next: unit + 1 };
  return hyphened ? { value, next: at + 2 } : undefined;
}

/** A number without float noise. */
const exactly = (value: number): number =>
  Number.isSafeInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));

/** "212p", "80p a litre": hundredths of a pound, glued to digits. */
const isPence = (tokens: readonly Token[], at: number, measure: Measure | undefined): boolean =>
  measure === undefined &&
  tokens[at]?.text === 'p' &&
  tokens[at - 1]?.kind === 'number' &&
  glued(tokens[at - 1], tokens[at]);

/** "minus 17 degrees", "minus-20 degree", "−3°C". */
function isNegative(tokens: readonly Token[], at: number, first: number, measure: Measure | undefined): boolean {
  if (measure && measure.dimension !== 'temperature') return false;
  const before = tokens[at - 1];
  if (!before || at - 1 < first) return false;
  if (before.lower === 'minus') return true;
  if (before.text === '−') return glued(before, tokens[at]);
  if (before.text === '-' && measure !== undefined && glued(before, tokens[at]) && !glued(tokens[at - 2], before))
    return true;
  return isHyphen(before) && tokens[at - 2]?.lower === 'minus';
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';

/** What leads from the lower end of a range to the upper: the prepositions of it, a hyphen or a dash. */
export const isRangeMark = (lower: string): boolean => linksNumbers(lower) || /^[-–—]$/.test(lower);

/** The conjunctions that join two numbers: "40 or 50", "between 40 and 50". */
const isJoint = (lower: string): boolean => lower === 'or' || lower === 'and';

/** Whether two numbers join to a range at a connector: "10 to 15", "40 or 50", "24- to 30-foot", "between 50 and 60". */
function connectorAt(tokens: readonly Token[], left: Quantity, first: number): number | undefined {
  let at = left.next;
  if (isHyphen(tokens[at]) && tokens[at + 1]?.lower === 'to') at += 1; // "24- to 30-foot"
  const token = tokens[at];
  if (!token || !(isRangeMark(token.lower) || isJoint(token.lower))) return undefined;
  const opener = openerBefore(tokens, left.start, first);
  if (token.lower === 'and') return opener === 'between' ? at + 1 : undefined;
  if (token.lower === 'to' && opener === 'from') return undefined; // "from 26.6 percent to 24.2 percent" is a change
  if (token.text === '—' && !glued(tokens[at - 1], token)) return undefined;
  return at + 1;
}

function openerBefore(tokens: readonly Token[], start: number, first: number): string | undefined {
  const before = tokens[start - 1];
  if (!before || start - 1 < first) return undefined;
  if (before.lower === 'between') return 'between';
  if (before.lower !== 'from') return undefined;
  const verb = tokens[start - 2]?.lower ?? '';
  return verb === 'anywhere' || isRanging(verb) ? undefined : 'from';
}

/** "Ranging from 5 to 9", "varied from 5 to 9": a range, and no change. */
const isRanging = besideTest('ranging');

/**
 * The quantity whose number starts at a token: a number with its currency or unit, or a range of two. "8±2 percent" and
 * "8 percent plus or minus 2" are the range 6 to 10.
 * @param end the index after the sentence's last token
 * @param numeral the numeral at the token
 */
export function readQuantity(
  tokens: readonly Token[],
  at: number,
  first: number,
  end: number,
  numeral: Numeral,
): Quantity | undefined {
  const left = single(tokens, at, first, numeral);
  if (!left || left.next > end) return undefined;
  const spread = plusMinus(tokens, left, end);
  if (spread) return spread;
  const behind = connectorAt(tokens, left, first);
  if (behind === undefined || behind >= end || left.form === 'plural' || left.form === 'several') return left;
  const numberAt = isCurrencySign(tokens[behind]?.text ?? '') ? behind + 1 : behind;
  const right = single(tokens, numberAt, behind);
  if (!right || right.next > end || right.form === 'plural') return left;
  return join(left, right) ?? left;
}

function plusMinus(tokens: readonly Token[], left: Quantity, end: number): Quantity | undefined {
  let at = left.next;
  if (tokens[at]?.text === ',') at += 1;
  if (tokens[at]?.text === '±') at += 1;
  else if (tokens[at]?.text === '+' && /^[-/]$/.test(tokens[at + 1]?.text ?? ''))
    at += tokens[at + 2]?.text === '-' ? 3 : 2;
  else if (tokens[at]?.lower === 'plus' && tokens[at + 1]?.lower === 'or' && tokens[at + 2]?.lower === 'minus') at += 3;
  else return undefined;
  const right = single(tokens, at, at);
  if (!right || right.next > end) return undefined;
  return {
    ...left,
    low: Number((left.low - right.low).toPrecision(12)),
    high: Number((left.high + right.high).toPrecision(12)),
    next: right.next,
    range: true,
    spread: true,
    measure: left.measure ?? right.measure,
  };
}

function join(left: Quantity, right: Quantity): Quantity | undefined {
  if (left.measure && right.measure && left.measure.unit !== right.measure.unit) return undefined;
  if (left.measure && !right.measure && left.measure.dimension !== 'money') return undefined;
  if (left.tail !== undefined && left.measure === undefined) return undefined;
  let { low } = left;
  // "10 to 15 million": the multiplier belongs to both
  const worth =
    right.step >= 1000 && low < 1000 && right.high / low >= 1000
      ? 10 ** (Math.floor(Math.log10(right.high / low) / 3) * 3)
      : 1;
  low *= worth;
  if (!(low < right.high)) return undefined;
  return {
    start: left.start,
    next: right.next,
    low,
    high: right.high,
    step: Math.min(left.step * worth, right.step),
    form: 'exact',
    digits: left.digits && right.digits,
    measure: left.measure ?? right.measure,
    tail: right.tail,
    range: true,
    spread: false,
  };
}
