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

/** Slots of the table of spellings, a power of two: with `MOST_KEPT` words in them, two of five are taken. */
const SLOTS = 1 << 17;

/** Slots that are looked at for one word, so that words made to share a slot cost no more than others; what finds none is not kept. */
const MOST_PROBES = 16;

const spellings: (Spelling | undefined)[] = new Array<Spelling | undefined>(SLOTS).fill(undefined);
let kept = 0;

function spellingFrom(text: string, spelling: number): Spelling {
  const kind = WORD.test(text) ? 'word' : NUMBER.test(text) ? 'number' : 'mark';
  return { kind, text, lower: fold(text), spelling };
}

/** Whether a word stands in a text at an offset, between `start` and `start + word.length`. */
function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/**
 * Equal tokens of all articles get the same strings and the same number: nearly all that is asked of a token is asked of
 * its word, and a string that was looked up once is found again without comparing letters. The table is our own because a
 * map would want the word cut out of the text and hashed before it is known: that was half the time of splitting a text.
 */
function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_KEPT) return spellingFrom(text.slice(start, end), -1);
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 15; // Fibonacci hashing: the upper 17 bits
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const slot = (hash + probe) & (SLOTS - 1);
    const known = spellings[slot];
    if (known === undefined) {
      if (kept === MOST_KEPT) break;
      const made = spellingFrom(text.slice(start, end), kept);
      spellings[slot] = made;
      kept += 1;
      return made;
    }
    if (known.text.length === end - start && standsAt(known.text, text, start)) return known;
  }
  return spellingFrom(text.slice(start, end), -1);
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
  const code = text.charCodeAt(at);
  return code < 128 ? (CLASSES[code] ?? OTHER) : OTHER; // never asked beyond its end (or for NaN): that makes every look-up slow
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
    const { kind, text: word, lower, spelling } = spellingAt(text, start, end);
    tokens.push({ kind, text: word, lower, spelling, start, end });
    start = end;
  }
  return tokens;
}
