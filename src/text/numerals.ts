import type { Token } from '../core/article.js';
import { perWord } from './per-word.js';

/**
 * English number words, fractions and multipliers: closed classes, with the lakh and crore of South Asian English. No name of
 * a number above a quadrillion is read.
 */
const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen', 12],
]);

/** Multipliers that are glued to digits, or follow a sum of money: "4.5m", "110bn", "$20 bn". */
const SHORT_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Bare plurals: at least two of them, as every reader takes "dozens" or "hundreds". */
const PLURALS: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['tens', 10],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['lakhs', 1e5],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

const ORDINAL_TENS: ReadonlyMap<string, number> = new Map(
  'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index) => [word, 30 + 10 * index]),
);

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

/** A number as an article writes it. */
export interface Numeral {
  readonly value: number;
  /** Worth of the last digit that counts: 100 for 1,500, 0.1 for 6.1, 1e8 for $12.8 billion. What rounding can hide. */
  readonly step: number;
  /** `plural`: "dozens", `several`: "a few", "several hundred", where `value` is the least it says. `fraction`: "two-thirds". */
  readonly form: 'exact' | 'plural' | 'several' | 'fraction';
  /** Index of the first token after it. */
  readonly next: number;
  /** What is glued to it by a hyphen: "year-old" in "33-year-old". */
  readonly tail?: string;
  /** Written in digits, words, or both. */
  readonly digits: boolean;
}

const CAN_START: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...PLURALS.keys(),
  'a',
  'an',
  'half',
  'hundred',
  'dozen',
  'several',
]);

/** Whether a word, or its part before the first hyphen, can open a number in words. A quick test before `readNumeral`. */
export const opensNumeral = perWord((lower) => {
  if (CAN_START.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && CAN_START.has(lower.slice(0, hyphen));
});

/** Whether a word is a number or a multiplier, or names what numbers are of: "six", "million", "percent". Lower case. */
export function isNumberWord(lower: string): boolean {
  if (
    UNITS.has(lower) ||
    TENS.has(lower) ||
    MULTIPLIERS.has(lower) ||
    PLURALS.has(lower) ||
    ordinalWord(lower) !== undefined
  )
    return true;
  return SHORT_MULTIPLIERS.has(lower) || lower === 'percent' || lower === 'cent' || lower === 'half';
}

/** Worth of the last digit that is not a closing zero. */
export function stepOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  let step = 1;
  while (step < Math.abs(value) && value % (step * 10) === 0) step *= 10;
  return step;
}

interface Part {
  readonly text: string;
  readonly token: number;
  /** The hyphenated rest of the token from this part on; '' for a whole token. */
  readonly rest: string;
}

const LONGEST = 9;

/** The words of a few tokens from `at`, hyphenated ones split, up to the first mark that is no hyphen inside a number word. */
function partsFrom(tokens: readonly Token[], at: number): readonly Part[] {
  const parts: Part[] = [];
  for (let index = at; index < tokens.length && parts.length < LONGEST; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    let rest = token.lower;
    for (const piece of token.lower.split('-')) {
      parts.push({ text: piece, token: index, rest });
      rest = rest.slice(piece.length + 1);
    }
  }
  return parts;
}

function finish(parts: readonly Part[], used: number, value: number, step: number, form: Numeral['form']): Numeral {
  const last = parts[used - 1];
  const following = parts[used];
  const inside = last && following && following.token === last.token;
  return {
    value,
    step,
    form,
    next: (last?.token ?? 0) + 1,
    digits: false,
    ...(inside ? { tail: following.rest } : {}),
  };
}

function readPlural(parts: readonly Part[], at: number): Numeral | undefined {
  let value = PLURALS.get(parts[at]?.text ?? '');
  if (value === undefined) return undefined;
  let used = at + 1;
  const further = parts[used]?.text === 'of' ? PLURALS.get(parts[used + 1]?.text ?? '') : undefined;
  if (further !== undefined) {
    value *= further;
    used += 2;
  } else if (value === 10) return undefined; // "tens" alone is rare, and "tens" of a match is no number of people
  return finish(parts, used, 2 * value, 2 * value, 'plural');
}

/** "Several" and "a few" are more than two, and leave open how many. */
const LEAST_OF_SEVERAL = 3;

/** "several", "a few", "several hundred", "a few dozen". */
function readSeveral(parts: readonly Part[]): Numeral | undefined {
  const few = parts[0]?.text === 'a' && parts[1]?.text === 'few';
  if (!few && parts[0]?.text !== 'several') return undefined;
  const used = few ? 2 : 1;
  const multiplier = MULTIPLIERS.get(parts[used]?.text ?? '');
  const value = LEAST_OF_SEVERAL * (multiplier ?? 1);
  return finish(parts, multiplier === undefined ? used : used + 1, value, value / LEAST_OF_SEVERAL, 'several');
}

function readSmall(parts: readonly Part[], at: number): { value: number; used: number } | undefined {
  const text = parts[at]?.text ?? '';
  const tens = TENS.get(text);
  if (tens !== undefined) {
    const unit = UNITS.get(parts[at + 1]?.text ?? '');
    if (unit !== undefined && unit > 0 && unit < 10 && parts[at + 1]?.token === parts[at]?.token)
      return { value: tens + unit, used: at + 2 };
    return { value: tens, used: at + 1 };
  }
  const unit = UNITS.get(text);
  return unit === undefined ? undefined : { value: unit, used: at + 1 };
}

/** "two and a half", "two-and-a-half": what comes on top of a whole number, and the parts it takes. */
function readAndFraction(parts: readonly Part[], at: number): { value: number; used: number } | undefined {
  if (parts[at]?.text !== 'and' || parts[at + 1]?.text !== 'a') return undefined;
  const below = FRACTIONS.get(parts[at + 2]?.text ?? '');
  return below === undefined || below > 4 ? undefined : { value: 1 / below, used: at + 3 };
}

function readFraction(parts: readonly Part[]): Numeral | undefined {
  const first = parts[0]?.text;
  const second = parts[1]?.text ?? '';
  if (first === 'half') return finish(parts, 1, 0.5, 0.05, 'fraction');
  const below = FRACTIONS.get(second);
  if (
    below === undefined ||
    (below !== 2 && below !== 4 && parts[1]?.token !== parts[0]?.token && second.at(-1) !== 's')
  )
    return undefined;
  const above = first === 'a' ? 1 : UNITS.get(first ?? '');
  if (above === undefined || above === 0 || above >= below) return undefined;
  if (first === 'a' && second !== 'quarter') return undefined; // "a third" is mostly an ordinal
  return finish(parts, 2, above / below, 0.05, 'fraction');
}

function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
  const parts = partsFrom(tokens, at);
  const first = parts[0]?.text;
  if (first === undefined) return undefined;
  const plural = readPlural(parts, 0) ?? readSeveral(parts);
  if (plural) return plural;
  let total = 0;
  let current: number | undefined;
  let index = 0;
  if (first === 'a' || first === 'an') {
    const second = parts[1]?.text ?? '';
    if (second === 'half' && parts[2]?.text === 'dozen') return finish(parts, 3, 6, 1, 'exact');
    if ((second === 'couple' || second === 'pair') && parts[2]?.text === 'of') return finish(parts, 3, 2, 1, 'exact');
    if (!MULTIPLIERS.has(second) || second.endsWith('s')) return readFraction(parts);
    current = 1;
    index = 1;
  } else if (first === 'half') {
    const skip = parts[1]?.text === 'a' ? 2 : 1;
    const multiplier = MULTIPLIERS.get(parts[skip]?.text ?? '');
    if (multiplier !== undefined) return finish(parts, skip + 1, multiplier / 2, stepOf(multiplier / 2), 'exact');
    return readFraction(parts);
  }
  const fraction = readFraction(parts);
  if (fraction) return fraction;
  while (index < parts.length) {
    const multiplier = MULTIPLIERS.get(parts[index]?.text ?? '');
    if (multiplier !== undefined) {
      if (current === undefined && index > 0) break;
      current = (current ?? 1) * multiplier;
      if (multiplier >= 1000) {
        total += current;
        current = undefined;
      }
      index += 1;
      continue;
    }
    const skip = index > 0 && parts[index]?.text === 'and' ? 1 : 0;
    const small = readSmall(parts, index + skip);
    const fits = current === undefined ? index === 0 || total > 0 : current >= 100 && current % 100 === 0;
    if (!small || !fits || (skip === 1 && current === undefined && total === 0)) break;
    current = (current ?? 0) + small.value;
    index = small.used;
  }
  if (index === 0) return undefined;
  let value = total + (current ?? 0);
  const half = readAndFraction(parts, index);
  if (half) {
    value += half.value;
    index = half.used;
    const multiplier = MULTIPLIERS.get(parts[index]?.text ?? '');
    if (multiplier !== undefined) return finish(parts, index + 1, value * multiplier, multiplier / 2, 'exact');
  }
  return finish(parts, index, value, half ? 0.5 : value < 20 ? 1 : stepOf(value), 'exact');
}

const glued = (tokens: readonly Token[], index: number): boolean => tokens[index - 1]?.end === tokens[index]?.start;

/** A multiplier behind digits: "2.5 million", "110bn", "3 dozen", "one-million". */
function multiplierAfter(
  tokens: readonly Token[],
  at: number,
  money: boolean,
): { by: number; next: number } | undefined {
  const hyphen = tokens[at]?.text === '-' && glued(tokens, at) && glued(tokens, at + 1) ? 1 : 0;
  const token = tokens[at + hyphen];
  if (token?.kind !== 'word') return undefined;
  const long = MULTIPLIERS.get(token.lower);
  if (long !== undefined) return { by: long, next: at + hyphen + 1 };
  const short = hyphen ? undefined : SHORT_MULTIPLIERS.get(token.lower);
  if (short === undefined || (!money && (!glued(tokens, at) || token.lower.length === 1))) return undefined;
  if (!glued(tokens, at) && token.lower.length === 1) return undefined;
  return { by: short, next: at + 1 };
}

function readDigits(tokens: readonly Token[], at: number, money: boolean): Numeral | undefined {
  const text = tokens[at]?.text ?? '';
  if (!/^\d{1,15}(?:\.\d{1,9})?$|^\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,9})?$/.test(text)) return undefined;
  const plain = text.replace(/,/g, '');
  let value = Number(plain);
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  let step = decimals > 0 ? 10 ** -decimals : stepOf(value);
  let next = at + 1;
  for (;;) {
    const multiplier = multiplierAfter(tokens, next, money);
    if (!multiplier) break;
    value = Number((value * multiplier.by).toPrecision(15));
    step = decimals > 0 ? Number((step * multiplier.by).toPrecision(12)) : step * multiplier.by;
    next = multiplier.next;
  }
  const tail = tailAfter(tokens, next);
  if (tail === 'and-a-half') return { value: value + 0.5, step: 0.5, form: 'exact', next: next + 2, digits: true }; // "12-and-a-half years"
  return {
    value,
    step,
    form: 'exact',
    next: tail === undefined ? next : next + 2,
    digits: true,
    ...(tail === undefined ? {} : { tail }),
  };
}

/** "year-old" in "33-year-old": a hyphen and a word, all glued. */
function tailAfter(tokens: readonly Token[], at: number): string | undefined {
  const mark = tokens[at];
  const word = tokens[at + 1];
  if (mark?.kind !== 'mark' || !/^[-‐‑]$/.test(mark.text) || !glued(tokens, at)) return undefined;
  return word?.kind === 'word' && glued(tokens, at + 1) ? word.lower : undefined;
}

/**
 * Reads the number that starts at a token: "2,001", "110bn", "2.5 million", "two hundred and five", "sixty-one" (with what a
 * hyphen glues to it as `tail`), "half a dozen", "a couple of", "tens of thousands", "two and a half", "two-thirds".
 * Says nothing of what it counts, and takes years and times of day for numbers: the caller refuses those.
 * @param money whether a sign or code of money stands before it, so that "20 m" is twenty million.
 */
export function readNumeral(tokens: readonly Token[], at: number, money = false): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return readDigits(tokens, at, money);
  return token?.kind === 'word' && opensNumeral(token.lower) ? readWords(tokens, at) : undefined;
}

/** Reads an ordinal: "21st", "third", "twenty-first", "hundredth". `next` is the index of the token after it. */
export function readOrdinal(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const suffix = tokens[at + 1];
    if (suffix?.kind !== 'word' || !/^(?:st|nd|rd|th)$/.test(suffix.lower) || suffix.start !== token.end)
      return undefined;
    return /^\d{1,4}$/.test(token.text)
      ? { value: Number(token.text), step: 1, form: 'exact', next: at + 2, digits: true }
      : undefined;
  }
  if (token?.kind !== 'word') return undefined;
  const value = ordinalWord(token.lower);
  return value === undefined ? undefined : { value, step: 1, form: 'exact', next: at + 1, digits: false };
}

function ordinalWord(lower: string): number | undefined {
  const whole = ORDINALS.get(lower) ?? ORDINAL_TENS.get(lower);
  if (whole !== undefined) return whole;
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return undefined;
  const tens = TENS.get(lower.slice(0, hyphen));
  const unit = ORDINALS.get(lower.slice(hyphen + 1));
  return tens !== undefined && unit !== undefined && unit < 10 ? tens + unit : undefined;
}
