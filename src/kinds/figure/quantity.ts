// A number with its currency or unit, and two of them joined to a range.
import type { Token } from '../../core/article.js';
import { type Numeral, readNumeral } from '../../text/numerals.js';
import { currencyAfter, currencyBefore, needsGlue, type Unit, unitNamed } from '../../text/units.js';
import type { FigureDimension } from './value.js';

/** What a number measures, as far as its own unit tells. */
export interface Measure {
  readonly dimension: FigureDimension;
  readonly unit: string;
  readonly factor: number;
  readonly slack: number;
}

/** A number or a range, with its unit; token indexes half-open. */
export interface Quantity {
  readonly start: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly form: Numeral['form'];
  readonly digits: boolean;
  /** Absent where no unit or currency goes with it: a count, or something the caller has to make out. */
  readonly measure?: Measure;
  readonly tail?: string;
  readonly range: boolean;
  /** "8±2". */
  readonly spread?: boolean;
}

const glued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && left.end === right?.start;

function fromUnit(unit: Unit): Measure {
  return { dimension: unit.dimension, unit: unit.symbol, factor: unit.factor, slack: unit.slack ?? 0 };
}

const money = (code: string): Measure => ({ dimension: 'money', unit: code, factor: 1, slack: 0 });

/** A sign or code of money that ends just before a token: "$", "US$", "£", "Rs", "GH¢". */
function moneyBefore(tokens: readonly Token[], at: number, first: number): { code: string; start: number } | undefined {
  let sign = tokens[at - 1];
  let start = at - 1;
  if (sign?.text === '.' && /^rs$/i.test(tokens[at - 2]?.text ?? '')) {
    start = at - 2;
    sign = tokens[start];
  }
  if (!sign || start < first) return undefined;
  if (sign.kind === 'word') {
    const code = /^(?:Rs|RM|Dh|Dhs|Ksh|[A-Z]{3})$/.test(sign.text) ? currencyBefore(sign.lower) : undefined;
    return code === undefined ? undefined : { code, start };
  }
  if (!/^[$£€¥₹₽₩₦₵₺₪₱฿₫¢]$/.test(sign.text)) return undefined;
  const prefix = tokens[start - 1];
  if (prefix?.kind === 'word' && glued(prefix, sign) && start - 1 >= first) {
    const code = currencyBefore(`${prefix.lower}${sign.text}`);
    if (code !== undefined) return { code, start: start - 1 };
  }
  const code = currencyBefore(sign.text);
  return code === undefined ? undefined : { code, start };
}

const PLACES_OF_DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s': 'USD',
  'u.s.': 'USD',
  american: 'USD',
  australian: 'AUD',
  canadian: 'CAD',
  singapore: 'SGD',
  'hong-kong': 'HKD',
};

/** A currency's name behind a number: "110 billion euros", "one million US dollars", "93 billion pounds". */
function moneyAfter(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
): { code: string; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const place = PLACES_OF_DOLLARS[token.lower];
  const second = tokens[at + 1];
  if (place !== undefined && /^dollars?$/.test(second?.lower ?? '')) return { code: place, next: at + 2 };
  if (/^pounds?$/.test(token.lower)) return numeral.step >= 1e5 ? { code: 'GBP', next: at + 1 } : undefined;
  if (token.lower === 'won' && numeral.value < 1000) return undefined;
  const code = currencyAfter(token.lower, token.text);
  return code === undefined ? undefined : { code, next: at + 1 };
}

/** A unit of measure at a token, of one to three words: "km", "per cent", "nautical miles", "miles an hour", "degrees Celsius". */
function unitAt(tokens: readonly Token[], at: number): { measure: Measure; next: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.text === '%') return { measure: { dimension: 'percent', unit: '%', factor: 1, slack: 0 }, next: at + 1 };
  if (token.text === '°') return degrees(tokens, at + 1);
  if (token.kind !== 'word') return undefined;
  const second = tokens[at + 1];
  if (token.lower === 'per' && second?.lower === 'cent')
    return { measure: { dimension: 'percent', unit: '%', factor: 1, slack: 0 }, next: at + 2 };
  if (/^degrees?$/.test(token.lower)) return degrees(tokens, at + 1);
  if (/^[CF]$/.test(token.text) && tokens[at - 1]?.kind === 'number' && glued(tokens[at - 1], token))
    return degrees(tokens, at);
  if (token.lower === 'km' && second?.text === '/' && tokens[at + 2]?.lower === 'h')
    return { measure: fromUnit(unitNamed('kph') as Unit), next: at + 3 };
  const third = tokens[at + 2];
  if (second?.kind === 'word' && third?.kind === 'word') {
    const unit = unitNamed(`${token.lower}-${second.lower}-${third.lower}`);
    if (unit) return { measure: fromUnit(unit), next: at + 3 };
  }
  if (second?.kind === 'word') {
    const unit = unitNamed(`${token.lower}-${second.lower}`);
    if (unit) return { measure: fromUnit(unit), next: at + 2 };
  }
  const unit = unitNamed(token.lower);
  if (!unit) return undefined;
  const apart = !glued(tokens[at - 1], token);
  if (apart && needsGlue(token.lower) && token.lower !== 'm' && token.lower !== 'min') return undefined;
  if (apart && (token.lower === 'm' || token.lower === 'in' || token.lower === 'second')) return undefined;
  if (token.lower === 'in' || token.lower === 'stone' || token.lower === 'second' || token.lower === 'yard')
    return undefined;
  return { measure: fromUnit(unit), next: at + 1 };
}

function degrees(tokens: readonly Token[], at: number): { measure: Measure; next: number } {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:c|celsius|centigrade)$/.test(word))
    return { measure: { dimension: 'temperature', unit: '°C', factor: 1, slack: 0 }, next: at + 1 };
  if (/^(?:f|fahrenheit)$/.test(word))
    return { measure: { dimension: 'temperature', unit: '°F', factor: 1, slack: 0 }, next: at + 1 };
  return { measure: { dimension: 'temperature', unit: '°', factor: 1, slack: 0 }, next: at };
}

/** The unit that a hyphen glues to a number: "10-metre", "8-year", "170,000-square-foot", "three-month-old" is none. */
function unitOfTail(tail: string | undefined): Measure | undefined {
  if (tail === undefined || /old$/.test(tail)) return undefined;
  const bare = tail.replace(/-(?:long|wide|high|tall|deep|thick|per|plus|strong)$/, '');
  const unit = unitNamed(bare);
  return unit && bare !== 'in' ? fromUnit(unit) : undefined;
}

/** Words between a number and its unit of time: "five consecutive months". */
const RUNNING = /^(?:consecutive|straight|successive|full|whole|long|more|additional|extra|solid)$/;

/** One number with its unit or currency; `at` is the number's first token. */
function single(tokens: readonly Token[], at: number, first: number): Quantity | undefined {
  const before = moneyBefore(tokens, at, first);
  const numeral = readNumeral(tokens, at, before !== undefined);
  if (!numeral) return undefined;
  let start = before?.start ?? at;
  let { next } = numeral;
  let measure: Measure | undefined = before ? money(before.code) : unitOfTail(numeral.tail);
  if (!before && numeral.tail === undefined) {
    const after = numeral.form === 'plural' ? undefined : moneyAfter(tokens, next, numeral);
    const skip = RUNNING.test(tokens[next]?.lower ?? '') ? 1 : 0;
    const timed = skip === 1 ? unitAt(tokens, next + 1) : undefined;
    const unit = after ? undefined : timed?.measure.dimension === 'time-span' ? timed : unitAt(tokens, next);
    if (after) measure = money(after.code);
    else if (unit) measure = unit.measure;
    next = after?.next ?? unit?.next ?? next;
  } else if (
    before &&
    tokens[next]?.kind === 'word' &&
    currencyAfter(tokens[next]?.lower ?? '', tokens[next]?.text ?? '')
  )
    next += 1;
  const fraction = numeral.form === 'fraction';
  const halved = fraction && !measure && /^an?$/.test(tokens[next]?.lower ?? '') ? unitAt(tokens, next + 1) : undefined;
  if (halved) ({ measure, next } = halved); // "half a tonne"
  if (fraction && !measure) measure = { dimension: 'percent', unit: '%', factor: 1, slack: 0 };
  const pence = isPence(tokens, next, measure);
  if (pence) {
    measure = money('GBP');
    next += 1;
  }
  const scale = fraction && measure?.dimension === 'percent' ? 100 : pence ? 0.01 : 1;
  const rest = measure && restInSmaller(tokens, next, measure);
  next = rest?.next ?? next;
  const sign = isNegative(tokens, at, first, measure) ? -1 : 1;
  if (sign < 0) start = at - 1;
  const value = sign * Number((numeral.value * scale + (rest?.value ?? 0)).toPrecision(12));
  return {
    start,
    next,
    low: value,
    high: value,
    step: numeral.step * scale,
    form: numeral.form,
    digits: numeral.digits,
    range: false,
    ...(measure ? { measure } : {}),
    ...(numeral.tail === undefined ? {} : { tail: numeral.tail }),
  };
}

/** "212p", "80p a litre": hundredths of a pound, glued to digits. */
const isPence = (tokens: readonly Token[], at: number, measure: Measure | undefined): boolean =>
  measure === undefined &&
  tokens[at]?.text === 'p' &&
  tokens[at - 1]?.kind === 'number' &&
  glued(tokens[at - 1], tokens[at]);

/** Units that are named in pairs, and how many of the smaller make the greater (NIST SP 811, appendix B). */
const SMALLER: Readonly<Record<string, readonly [string, number]>> = {
  ft: ['in', 12],
  st: ['lb', 14],
  lb: ['oz', 16],
  h: ['min', 60],
  min: ['s', 60],
};

/** "6ft 3in", "two hours and 15 minutes": what a smaller unit adds, in the greater one. */
function restInSmaller(
  tokens: readonly Token[],
  at: number,
  measure: Measure,
): { value: number; next: number } | undefined {
  const [unit, many] = SMALLER[measure.unit] ?? [];
  if (unit === undefined || many === undefined) return undefined;
  const from = tokens[at]?.lower === 'and' ? at + 1 : at;
  const numeral = readNumeral(tokens, from);
  if (numeral?.form !== 'exact' || numeral.value >= many) return undefined;
  const symbol = unitNamed(tokens[numeral.next]?.lower ?? '')?.symbol;
  const inches =
    unit === 'in' &&
    /^ins?$/.test(tokens[numeral.next]?.lower ?? '') &&
    glued(tokens[numeral.next - 1], tokens[numeral.next]);
  return symbol === unit || inches ? { value: numeral.value / many, next: numeral.next + 1 } : undefined;
}

/** "minus 17 degrees", "minus-20 degree", "−3°C". */
function isNegative(tokens: readonly Token[], at: number, first: number, measure: Measure | undefined): boolean {
  if (measure && measure.dimension !== 'temperature') return false;
  const before = tokens[at - 1];
  if (!before || at - 1 < first) return false;
  if (before.lower === 'minus') return true;
  if (before.text === '−') return glued(before, tokens[at]);
  if (before.text === '-' && measure !== undefined && glued(before, tokens[at]) && !glued(tokens[at - 2], before))
    return true;
  return /^[-‑]$/.test(before.text) && tokens[at - 2]?.lower === 'minus';
}

const CONNECTORS = new Set(['to', 'or', '-', '–', '—', 'and']);

/** Whether two numbers join to a range at a connector: "10 to 15", "40 or 50", "24- to 30-foot", "between 50 and 60". */
function connectorAt(tokens: readonly Token[], left: Quantity, first: number): number | undefined {
  let at = left.next;
  if (/^[-‑]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 'to') at += 1; // "24- to 30-foot"
  const token = tokens[at];
  if (!token || !CONNECTORS.has(token.lower)) return undefined;
  const opener = openerBefore(tokens, left.start, first);
  if (token.lower === 'and') return opener === 'between' ? at + 1 : undefined;
  if (token.lower === 'to' && opener === 'from') return undefined; // "from 26.6 percent to 24.2 percent" is a change
  if (/^[-–—]$/.test(token.text) && token.text === '—' && !glued(tokens[at - 1], token)) return undefined;
  return at + 1;
}

function openerBefore(tokens: readonly Token[], start: number, first: number): string | undefined {
  const before = tokens[start - 1];
  if (!before || start - 1 < first) return undefined;
  if (before.lower === 'between') return 'between';
  if (before.lower !== 'from') return undefined;
  return /^(?:rang|vary|varying|varied|anywhere)/.test(tokens[start - 2]?.lower ?? '') ? undefined : 'from';
}

/**
 * The quantity whose number starts at a token: a number with its currency or unit, or a range of two. "8±2 percent" and
 * "8 percent plus or minus 2" are the range 6 to 10. `end` is the index after the sentence's last token.
 */
export function readQuantity(tokens: readonly Token[], at: number, first: number, end: number): Quantity | undefined {
  const left = single(tokens, at, first);
  if (!left || left.next > end) return undefined;
  const spread = plusMinus(tokens, left, end);
  if (spread) return spread;
  const behind = connectorAt(tokens, left, first);
  if (behind === undefined || behind >= end || left.form === 'plural' || left.form === 'several') return left;
  const numberAt = /^[$£€¥₹]$/.test(tokens[behind]?.text ?? '') ? behind + 1 : behind;
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
  const measure = left.measure ?? right.measure;
  return {
    ...left,
    low: Number((left.low - right.low).toPrecision(12)),
    high: Number((left.high + right.high).toPrecision(12)),
    next: right.next,
    range: true,
    spread: true,
    ...(measure ? { measure } : {}),
  };
}

function join(left: Quantity, right: Quantity): Quantity | undefined {
  const measure = left.measure ?? right.measure;
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
    range: true,
    ...(measure ? { measure } : {}),
    ...(right.tail === undefined ? {} : { tail: right.tail }),
  };
}
