import type { Token } from '../core/article.js';
import {
  FRACTIONS,
  GROUPS,
  MULTIPLIERS,
  opensNumeral,
  ordinalWord,
  PLURALS,
  SHORT_MULTIPLIERS,
  TENS,
  UNITS,
} from './number-words.js';
import { perToken } from './per-word.js';
import { unitNamed } from './units.js';

/** A number as an article writes it. */
export interface Numeral {
  readonly value: number;
  /** Worth of the last digit that counts: 100 for 1,500, 0.1 for 6.1, 1e8 for $12.8 billion. What rounding can hide. */
  readonly step: number;
  /** `plural`: "dozens", `several`: "a few", "several hundred", where `value` is the least it says. `fraction`: "two-thirds". */
  readonly form: 'exact' | 'plural' | 'several' | 'fraction';
  /** Index of the first token after it. */
  readonly next: number;
  /** What is glued to it by a hyphen: "year-old" in "33-year-old"; undefined for nothing. */
  readonly tail: string | undefined;
  /** Written in digits, words, or both. */
  readonly digits: boolean;
}

/** Worth of the last digit that is not a closing zero. */
export function stepOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  let step = 1;
  while (step < Math.abs(value) && value % (step * 10) === 0) step *= 10;
  return step;
}

/** A word of a number, hyphenated ones split. */
interface Part {
  readonly text: string;
  /** Index of its token, and which of the token's pieces it is. */
  readonly token: number;
  readonly piece: number;
}

/** Longest number in words that is read, in parts. */
const LONGEST = 9;

const piecesOf = perToken(({ lower }) => lower.split('-'));

/** The words of a few tokens from `at`, up to the first mark that is no hyphen inside a number word. */
function partsFrom(tokens: readonly Token[], at: number): readonly Part[] {
  const parts: Part[] = [];
  for (let index = at; index < tokens.length && parts.length < LONGEST; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    const pieces = piecesOf(token);
    for (let piece = 0; piece < pieces.length; piece += 1)
      parts.push({ text: pieces[piece] ?? '', token: index, piece });
  }
  return parts;
}

/** The numeral that the first `used` parts of `parts` give. */
function finish(
  tokens: readonly Token[],
  parts: readonly Part[],
  used: number,
  value: number,
  step: number,
  form: Numeral['form'],
): Numeral {
  const last = parts[used - 1];
  const following = parts[used];
  const token = last && following?.token === last.token ? tokens[last.token] : undefined;
  return {
    value,
    step,
    form,
    next: (last?.token ?? 0) + 1,
    digits: false,
    tail: token && following ? piecesOf(token).slice(following.piece).join('-') : undefined,
  };
}

function readPlural(tokens: readonly Token[], parts: readonly Part[]): Numeral | undefined {
  let value = PLURALS.get(parts[0]?.text ?? '');
  if (value === undefined) return undefined;
  let used = 1;
  const further = parts[used]?.text === 'of' ? PLURALS.get(parts[used + 1]?.text ?? '') : undefined;
  if (further !== undefined) {
    value *= further;
    used += 2;
  } else if (value === 10) return undefined; // "tens" alone is rare, and "tens" of a match is no number of people
  return finish(tokens, parts, used, 2 * value, 2 * value, 'plural');
}

/** "Several" and "a few" are more than two, and leave open how many. */
const LEAST_OF_SEVERAL = 3;

/** "several", "a few", "several hundred", "a few dozen". */
function readSeveral(tokens: readonly Token[], parts: readonly Part[]): Numeral | undefined {
  const few = parts[0]?.text === 'a' && parts[1]?.text === 'few';
  if (!few && parts[0]?.text !== 'several') return undefined;
  const used = few ? 2 : 1;
  const multiplier = MULTIPLIERS.get(parts[used]?.text ?? '');
  const value = LEAST_OF_SEVERAL * (multiplier ?? 1);
  return finish(tokens, parts, multiplier === undefined ? used : used + 1, value, value / LEAST_OF_SEVERAL, 'several');
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

function readFraction(tokens: readonly Token[], parts: readonly Part[]): Numeral | undefined {
  const first = parts[0]?.text;
  const second = parts[1]?.text ?? '';
  if (first === 'half') return finish(tokens, parts, 1, 0.5, 0.05, 'fraction');
  const below = FRACTIONS.get(second);
  if (
    below === undefined ||
    (below !== 2 && second !== 'quarter' && parts[1]?.token !== parts[0]?.token && second.at(-1) !== 's')
  )
    return undefined;
  const above = first === 'a' ? 1 : UNITS.get(first ?? '');
  if (above === undefined || above === 0 || above >= below) return undefined;
  if (first === 'a' && second !== 'quarter') return undefined; // "a third" is mostly an ordinal
  return finish(tokens, parts, 2, above / below, 0.05, 'fraction');
}

/** What a token can begin of a number in words. */
type Opening =
  | 'none'
  /** "a", "an": of a number only before the words of `GOES_ON`. */
  | 'article'
  /** Everything else: "twenty-five", "dozens", "half", "several". */
  | 'other'
  /** "five", "thirty": a number by itself, and what it is worth. */
  | number;

const openingOf = perToken(({ kind, lower }): Opening => {
  if (kind !== 'word' || !opensNumeral(lower)) return 'none';
  if (lower === 'a' || lower === 'an') return 'article';
  return UNITS.get(lower) ?? TENS.get(lower) ?? 'other';
});

/**
 * Words behind "a" and "an" with which a number goes on, besides the multipliers: "a few", "a half dozen", "a quarter", and those of groups, "a
 * couple of". Left out are "a score", mostly of a match, and the fractions that are ordinals too: "a third" is mostly one more.
 */
const AFTER_ARTICLE: ReadonlySet<string> = new Set(['few', 'half', 'quarter', ...GROUPS.keys()]);

/** Whether a number in words may go on with a token: "five hundred", "two and a half", "three quarters". */
const goesOn = perToken(({ lower }) => {
  const [first = ''] = lower.split('-', 1);
  return first === 'and' || MULTIPLIERS.has(first) || FRACTIONS.has(first);
});

const goesOnAfterArticle = perToken(({ lower }) => {
  const [first = ''] = lower.split('-', 1);
  return AFTER_ARTICLE.has(first) || MULTIPLIERS.has(first);
});

/** The number in words at a token. Nearly all are one word, or an article that opens none: those are told without splitting. */
function readInWords(tokens: readonly Token[], at: number, token: Token): Numeral | undefined {
  const opening = openingOf(token);
  if (opening === 'none') return undefined;
  const next = tokens[at + 1];
  if (opening === 'article') return next && goesOnAfterArticle(next) ? readWords(tokens, at) : undefined;
  if (opening === 'other' || (next && goesOn(next))) return readWords(tokens, at);
  return {
    value: opening,
    step: opening < 20 ? 1 : stepOf(opening),
    form: 'exact',
    next: at + 1,
    digits: false,
    tail: undefined,
  };
}

function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
  const parts = partsFrom(tokens, at);
  const first = parts[0]?.text;
  if (first === undefined) return undefined;
  const plural = readPlural(tokens, parts) ?? readSeveral(tokens, parts);
  if (plural) return plural;
  let total = 0;
  let current: number | undefined;
  let index = 0;
  if (first === 'a' || first === 'an') {
    const second = parts[1]?.text ?? '';
    if (second === 'half' && parts[2]?.text === 'dozen') return finish(tokens, parts, 3, 6, 1, 'exact');
    const group = parts[2]?.text === 'of' ? GROUPS.get(second) : undefined;
    if (group !== undefined) return finish(tokens, parts, 3, group, 1, 'exact');
    if (!MULTIPLIERS.has(second) || second.endsWith('s')) return readFraction(tokens, parts);
    current = 1;
    index = 1;
  } else if (first === 'half') {
    const skip = parts[1]?.text === 'a' ? 2 : 1;
    const multiplier = MULTIPLIERS.get(parts[skip]?.text ?? '');
    if (multiplier !== undefined)
      return finish(tokens, parts, skip + 1, multiplier / 2, stepOf(multiplier / 2), 'exact');
    return readFraction(tokens, parts);
  }
  const fraction = readFraction(tokens, parts);
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
    if (multiplier !== undefined) return finish(tokens, parts, index + 1, value * multiplier, multiplier / 2, 'exact');
  }
  return finish(tokens, parts, index, value, half ? 0.5 : value < 20 ? 1 : stepOf(value), 'exact');
}

const glued = (tokens: readonly Token[], index: number): boolean => tokens[index - 1]?.end === tokens[index]?.start;

/** The multiplier that a word is, long or short; 0 for none. */
const longMultiplier = perToken(({ lower }) => MULTIPLIERS.get(lower) ?? 0);
const shortMultiplier = perToken(({ lower }) => SHORT_MULTIPLIERS.get(lower) ?? 0);
/** Whether a short multiplier is also a unit, which it is but behind money: "80mm" of rain, "$80mm". */
const isUnitToo = perToken(({ lower }) => unitNamed(lower) !== undefined);

/** A multiplier behind digits: "2.5 million", "110bn", "3 dozen", "one-million". */
function multiplierAfter(
  tokens: readonly Token[],
  at: number,
  money: boolean,
): { by: number; next: number } | undefined {
  const hyphen = tokens[at]?.text === '-' && glued(tokens, at) && glued(tokens, at + 1) ? 1 : 0;
  const token = tokens[at + hyphen];
  if (token?.kind !== 'word') return undefined;
  const long = longMultiplier(token);
  if (long > 0) return { by: long, next: at + hyphen + 1 };
  const short = hyphen ? 0 : shortMultiplier(token);
  if (short === 0 || (!money && (!glued(tokens, at) || token.lower.length === 1 || isUnitToo(token)))) return undefined;
  if (!glued(tokens, at) && token.lower.length === 1) return undefined;
  return { by: short, next: at + 1 };
}

/** A number in digits, as its own spelling gives it. */
interface Digits {
  readonly value: number;
  readonly step: number;
  /** Digits behind the decimal point. */
  readonly decimals: number;
}

const digitsOf = perToken(({ text }): Digits | 'none' => {
  if (!/^\d{1,15}(?:\.\d{1,9})?$|^\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,9})?$/.test(text)) return 'none';
  const plain = text.replace(/,/g, '');
  const value = Number(plain);
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  return { value, step: decimals > 0 ? 10 ** -decimals : stepOf(value), decimals };
});

function readDigits(tokens: readonly Token[], at: number, token: Token, money: boolean): Numeral | undefined {
  const digits = digitsOf(token);
  if (digits === 'none') return undefined;
  let { value, step } = digits;
  let next = at + 1;
  for (;;) {
    const multiplier = multiplierAfter(tokens, next, money);
    if (!multiplier) break;
    value = Number((value * multiplier.by).toPrecision(15));
    step = digits.decimals > 0 ? Number((step * multiplier.by).toPrecision(12)) : step * multiplier.by;
    next = multiplier.next;
  }
  const above = digits.decimals === 0 && next === at + 1 ? fractionAfter(tokens, next) : 0;
  if (above > 0) {
    value += above;
    step = above;
    next += 3;
  }
  const tail = tailAfter(tokens, next);
  const half = tail === 'and-a-half'; // "12-and-a-half years"
  return {
    value: half ? value + 0.5 : value,
    step: half ? 0.5 : step,
    form: 'exact',
    next: tail === undefined ? next : next + 2,
    digits: true,
    tail: half ? undefined : tail,
  };
}

/** Lowest terms that rulers and recipes have: halves, thirds, quarters, eighths, sixteenths. */
const DIVISORS: ReadonlySet<number> = new Set([2, 3, 4, 8, 16]);

/** The half of "3 1/2-inch": a fraction behind a space; 0 for none. */
function fractionAfter(tokens: readonly Token[], at: number): number {
  const [above, mark, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (mark?.text !== '/' || above?.kind !== 'number' || below?.kind !== 'number' || glued(tokens, at)) return 0;
  if (!glued(tokens, at + 1) || !glued(tokens, at + 2) || tokens[at + 3]?.text === '/') return 0;
  const [part, whole] = [Number(above.text), Number(below.text)];
  return part > 0 && part < whole && DIVISORS.has(whole) ? part / whole : 0;
}

const isHyphen = (token: Token): boolean => token.text === '-' || token.text === '‐' || token.text === '‑';

/** "year-old" in "33-year-old": a hyphen and a word, all glued. */
function tailAfter(tokens: readonly Token[], at: number): string | undefined {
  const mark = tokens[at];
  if (mark?.kind !== 'mark' || !isHyphen(mark) || !glued(tokens, at)) return undefined;
  const word = tokens[at + 1];
  return word?.kind === 'word' && glued(tokens, at + 1) ? word.lower : undefined;
}

/**
 * Reads the number that starts at a token: "2,001", "3 1/2", "110bn", "2.5 million", "two hundred and five", "sixty-one" (with what a
 * hyphen glues to it as `tail`), "half a dozen", "a couple of", "tens of thousands", "two and a half", "two-thirds".
 * Says nothing of what it counts, and takes years and times of day for numbers: the caller refuses those.
 * @param money whether a sign or code of money stands before it, so that "20 m" is twenty million.
 */
export function readNumeral(tokens: readonly Token[], at: number, money = false): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return readDigits(tokens, at, token, money);
  return token?.kind === 'word' ? readInWords(tokens, at, token) : undefined;
}

/** The ordinal that a word is: "third", "twenty-first"; 0 for none. */
const ordinalOf = perToken(({ lower }) => ordinalWord(lower) ?? 0);

/** "st" in "21st". */
export const isOrdinalSuffix = ({ lower }: Token): boolean =>
  lower === 'st' || lower === 'nd' || lower === 'rd' || lower === 'th';

/** Reads an ordinal: "21st", "third", "twenty-first", "hundredth". `next` is the index of the token after it. */
export function readOrdinal(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  if (token.kind === 'number') {
    const suffix = tokens[at + 1];
    if (suffix === undefined || suffix.start !== token.end || !isOrdinalSuffix(suffix)) return undefined;
    if (!/^\d{1,4}$/.test(token.text)) return undefined;
    return { value: Number(token.text), step: 1, form: 'exact', next: at + 2, digits: true, tail: undefined };
  }
  const ordinal = ordinalOf(token);
  if (ordinal === 0) return undefined;
  return { value: ordinal, step: 1, form: 'exact', next: at + 1, digits: false, tail: undefined };
}
