import type { Token } from '../core/article.js';
import { LONGEST_KEPT, MOST_KEPT, perToken } from './per-word.js';

/**
 * Words: letters with inner apostrophes, hyphens, ampersands and full stops between letters ("d’Affaires", "Anti-Terrorism",
 * "AT&T", "U.S."), and digits that follow letters ("B12"). Numbers: digits with inner commas, stops and colons ("2,001",
 * "6.1", "12:47", "8.40"), and ordinals ("21st") as words after digits are glued ("8.40pm" is a number and a word).
 * Marks: any other single visible code unit.
 */
const TOKEN =
  /(?:\p{L}\.(?=\p{L}\.))+\p{L}\.|[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[’'`&‑-]\p{L}[\p{L}\p{M}\p{N}]*|[’'](?=[sS]\b))*|\p{Nd}+(?:[,.:]\p{Nd}+)*|[^\s\p{L}\p{N}]/gu;

const WORD = /^[\p{L}_]/u;
const NUMBER = /^\p{Nd}/u;

/** Lower case with straight apostrophes and plain hyphens: the form in which words are compared. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/** Whether a token begins with a capital. */
export const hasCapital = perToken(({ text }) => /^\p{Lu}/u.test(text));

/** What every token of one spelling shares. */
type Spelling = Omit<Token, 'start' | 'end'>;

const spellings = new Map<string, Spelling>();

/**
 * Equal tokens of all articles get the same strings and the same number: nearly all that is asked of a token is asked of
 * its word, and a string that was looked up once is found again without comparing letters.
 */
function spellingOf(text: string): Spelling {
  const known = spellings.get(text);
  if (known) return known;
  const kind = WORD.test(text) ? 'word' : NUMBER.test(text) ? 'number' : 'mark';
  const kept = spellings.size < MOST_KEPT && text.length <= LONGEST_KEPT;
  const made: Spelling = { kind, text, lower: fold(text), spelling: kept ? spellings.size : -1 };
  if (kept) spellings.set(text, made);
  return made;
}

/** Classes of the ASCII characters by which the common tokens are told without the pattern. */
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
/** Marks that a word or a number may have inside, or after a single letter ("U.S."): what comes before one is left to the pattern. */
const INNER = 5;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return SPACE;
  if (/[A-Za-z_]/.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  return /['`&,.:-]/.test(char) ? INNER : MARK;
});

const OTHER = 0;
const FULL_STOP = 46;

function classAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? OTHER;
}

/**
 * Where the token ends that starts at an offset, if it is one of plain ASCII that the pattern would read alike: a run of
 * letters or of digits before a space or a mark that it cannot go on with, or a single mark; -1 where the pattern must say.
 */
function plainEnd(text: string, start: number): number {
  const first = classAt(text, start);
  let end = start + 1;
  if (first === MARK || first === INNER) return end;
  if (first === OTHER) return -1;
  let next = classAt(text, end);
  while (end < text.length && (next === first || (first === LETTER && next === DIGIT))) {
    end += 1;
    next = classAt(text, end);
  }
  if (end === text.length || next === SPACE || next === MARK) return end;
  if (first === DIGIT) return next === LETTER ? end : -1;
  // A stop or comma ends a word of two letters or more; a hyphen or an apostrophe may go on with it.
  const code = text.charCodeAt(end);
  const ends = code === FULL_STOP || code === 44 || code === 58;
  return ends && end - start > 1 ? end : -1;
}

/** Splits a text into words, numbers and marks, in order. White space is in no token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    if (classAt(text, start) === SPACE) {
      start += 1;
      continue;
    }
    let end = plainEnd(text, start);
    if (end < 0) {
      TOKEN.lastIndex = start;
      const match = TOKEN.exec(text);
      if (!match) break;
      start = match.index;
      end = TOKEN.lastIndex;
    }
    const { kind, text: word, lower, spelling } = spellingOf(text.slice(start, end));
    tokens.push({ kind, text: word, lower, spelling, start, end });
    start = end;
  }
  return tokens;
}
