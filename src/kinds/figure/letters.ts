// Sums whose sign is letters glued to their digits: "R15 million", "Rs500", "RM1.2bn".
import type { Token } from '../../core/article.js';
import { currencyBefore } from '../../text/currencies.js';
import { MULTIPLIERS, SHORT_MULTIPLIERS } from '../../text/number-words.js';
import { readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import type { Found } from './draft.js';
import { glued, type Line } from './line.js';
import { readMeasured } from './measured.js';
import { readQuantity } from './quantity.js';

/**
 * The narrow symbols of the Unicode CLDR 48 (en, currencies.json) that are one letter, all of them, and the N in which the Central Bank of
 * Nigeria writes its sums; "R15" alone may be a road or a model.
 */
const ONE_LETTER: Readonly<Record<string, string>> = { p: 'BWP', q: 'GTQ', l: 'HNL', k: 'MMK', n: 'NGN', r: 'ZAR' };

/** The code of the letters before the digits of a sum. */
function codeOf(letters: string): string | undefined {
  if (letters.length === 1) return ONE_LETTER[letters.toLowerCase()];
  const code = currencyBefore(letters);
  return code?.toLowerCase() === letters.toLowerCase() && code !== letters ? undefined : code;
}

/** What a word of letters and digits says as a sum: its currency, its digits, and the multiplier behind them, which may be empty. */
interface Letters {
  readonly code: string;
  readonly digits: string;
  readonly times: string;
  /** Whether the sign is one letter, so that a great number has to follow. */
  readonly doubtful: boolean;
}

const lettersOf = perToken(({ kind, text }): Letters | 'none' => {
  if (kind !== 'word' || !/\d/.test(text)) return 'none';
  const [, letters = '', digits = '', times = ''] = /^(\p{Lu}\p{L}{0,2})(\d+)(\p{L}*)$/u.exec(text) ?? [];
  const code = letters === '' ? undefined : codeOf(letters);
  if (code === undefined || (times !== '' && !SHORT_MULTIPLIERS.has(times.toLowerCase()))) return 'none';
  return { code, digits, times, doubtful: letters.length === 1 };
});

/** Whether a token is a sign of letters with the digits of a sum. */
export const opensLetters = (token: Token): boolean => lettersOf(token) !== 'none';

/** A token that no article has: a piece of one that it has, from an offset to another. */
const piece = (kind: Token['kind'], text: string, start: number, end: number): Token => ({
  kind,
  text,
  lower: text.toLowerCase(),
  spelling: -1,
  start,
  end,
});

/** Tokens before and behind a sum that may belong to it: its hedge, its multiplier, what it is for. */
const BEFORE = 5;
const BEHIND = 8;

/** Index after the digits of the number whose first are in a word: "R1|.5", "R2|,500". */
function afterDigits(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (/^[.,]$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === 'number') {
    if (!glued(tokens[next - 1], tokens[next]) || !glued(tokens[next], tokens[next + 1])) break;
    next += 2;
  }
  return next;
}

/** "R15 million", "about R1.5bn", "R2,500", "Rs500 a day", "RM40 million"; not "the R61", "a Yamaha R15". */
export function readLetters(tokens: readonly Token[], at: number, line: Line): Found | undefined {
  const token = tokens[at];
  const told = token ? lettersOf(token) : 'none';
  if (!token || told === 'none') return undefined;
  const next = told.times === '' ? afterDigits(tokens, at) : at + 1;
  const digits = `${told.digits}${tokens
    .slice(at + 1, next)
    .map(({ text }) => text)
    .join('')}`;
  const great = told.times !== '' || MULTIPLIERS.has(tokens[next]?.lower ?? '') || digits.includes(',');
  const short = SHORT_MULTIPLIERS.has(tokens[next]?.lower ?? '') && glued(tokenOf(tokens, next - 1), tokens[next]);
  if (told.doubtful && !great && !short) return undefined;
  const first = Math.max(line.first, at - BEFORE);
  const { start } = token;
  const end = tokens[next - 1]?.end ?? start;
  const behind = end - told.times.length;
  const sign = behind - digits.length;
  const own = [piece('word', told.code, start, sign), piece('number', digits, sign, behind)];
  if (told.times !== '') own.push(piece('word', told.times, behind, end));
  const parted = [...tokens.slice(first, at), ...own, ...tokens.slice(next, Math.min(line.last, next + BEHIND))];
  return asFound(parted, at - first, own.length, first, next);
}

/** The sum at an index of tokens of which some are pieces of one, told in those of the article. */
function asFound(tokens: readonly Token[], at: number, pieces: number, first: number, next: number): Found | undefined {
  const numeral = readNumeral(tokens, at + 1, true);
  const quantity = numeral && readQuantity(tokens, at + 1, 0, tokens.length, numeral);
  if (!quantity?.measure) return undefined;
  const line: Line = { first: 0, last: tokens.length, titled: undefined, before: undefined, ended: -1 };
  const found = readMeasured(tokens, quantity, quantity.measure, line);
  return found && { ...found, start: first + found.start, next: next + found.next - at - pieces };
}
