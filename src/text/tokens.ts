import type { Token } from '../core/article.js';
import { codeUnits } from './code-units.js';
import { LONGEST_KEPT, MOST_KEPT, perToken } from './per-word.js';

/**
 * Words: letters with inner apostrophes, hyphens, ampersands and full stops between letters ("d’Affaires", "Anti-Terrorism",
 * "AT&T", "U.S."), and digits that follow letters ("B12"). Numbers: digits with inner commas, stops and colons ("2,001",
 * "6.1", "12:47", "8.40"), and ordinals ("21st") as words after digits are glued ("8.40pm" is a number and a word).
 * Marks: any other single visible code unit.
 */
const TOKEN =
  /(?:\p{L}\.(?=\p{L}\.))+\p{L}\.|[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[’'`&‑-]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{Nd}+(?:[,.:]\p{Nd}+)*|[^\s\p{L}\p{N}]/gu;

const WORD = /^[\p{L}_]/u;
const NUMBER = /^\p{Nd}/u;

/** Lower case with straight apostrophes and plain hyphens: the form in which words are compared. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/**
 * The token at an index; undefined before the first and behind the last. For asking beside a token: a list that was once asked
 * for an index below zero looks that up by name, and the place in the program that asked stays slow for good.
 */
export function tokenOf(tokens: readonly Token[], index: number): Token | undefined {
  return index >= 0 && index < tokens.length ? tokens[index] : undefined;
}

/** Whether a token begins with a capital. */
export const hasCapital = perToken(({ text }) => /^\p{Lu}/u.test(text));

/** What every token of one spelling shares. */
type Spelling = Omit<Token, 'start' | 'end'>;

/** Slots of the table of spellings, a power of two: with `MOST_KEPT` words in them, two of five are taken. */
const SLOTS = 1 << 17;

/** Slots that are looked at for one word, so that words made to share a slot cost no more than others; what finds none is not kept. */
const MOST_PROBES = 16;

/** By slot, the number of a spelling and one more, which fits into 16 bits; 0 where the slot is free. */
const slots = new Uint16Array(SLOTS);

/** By number of the spelling: what its tokens share. */
const spellings: Spelling[] = [];

/**
 * By number of the spelling, four numbers each, of which the last is free: its last eight code units, a byte each, in two
 * numbers, and its length. Of a short word that is all there is to compare, and stands close together; the length of a longer
 * one, or of one with a unit over a byte, is kept below zero, as the letters themselves must be compared too.
 */
const marks = new Int32Array(4 * MOST_KEPT);

/** Length in code units of the words that two numbers hold whole. */
const SHORT = 8;

const owned: Record<string, true> = Object.create(null);

/**
 * The engine's own copy of a string, which there is once: two such are compared by their place, and a piece cut from a text does
 * not keep all of the text in memory.
 */
function ownCopy(text: string): string {
  owned[text] = true;
  const [copy = text] = Object.keys(owned); // the keys of an object are such copies
  delete owned[text];
  return copy;
}

function spellingFrom(text: string, spelling: number): Spelling {
  const kind = WORD.test(text) ? 'word' : NUMBER.test(text) ? 'number' : 'mark';
  const kept = spelling < 0 ? text : ownCopy(text); // a copy takes a microsecond: too much for words that are not met again
  const lower = fold(text);
  return { kind, text: kept, lower: spelling < 0 ? lower : ownCopy(lower), spelling };
}

/** Whether a word stands in a text at an offset, between `start` and `start + word.length`. */
function standsAt(word: string, codes: Uint16Array, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== codes[start + at]) return false;
  return true;
}

/** The slot at which a word is looked for first, by Fibonacci hashing: the upper 17 bits. */
function hashOf(low: number, high: number, length: number): number {
  const mixed = Math.imul(low ^ (low >>> 15), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35) ^ length;
  return Math.imul(mixed ^ (mixed >>> 16), 0x9e3779b1) >>> 15;
}

/**
 * Equal tokens of all articles get the same strings and the same number: nearly all that is asked of a token is asked of
 * its word, and a string that was looked up once is found again without comparing letters. The table is our own because a
 * map would want the word cut out of the text and hashed before it is known: that was half the time of splitting a text.
 */
function spellingAt(text: string, codes: Uint16Array, start: number, end: number): Spelling {
  if (end - start > LONGEST_KEPT) return spellingFrom(text.slice(start, end), -1);
  let low = 0;
  let high = 0;
  let all = 0;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    high = (high << 8) | (low >>> 24);
    low = (low << 8) | (code & 0xff);
    all |= code;
  }
  const length = end - start <= SHORT && all < 0x100 ? end - start : start - end;
  const hash = hashOf(low, high, length);
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const slot = (hash + probe) & (SLOTS - 1);
    const number = (slots[slot] ?? 0) - 1;
    if (number < 0) {
      if (spellings.length === MOST_KEPT) break;
      const made = spellingFrom(text.slice(start, end), spellings.length);
      slots[slot] = spellings.push(made);
      marks[4 * made.spelling] = low;
      marks[4 * made.spelling + 1] = high;
      marks[4 * made.spelling + 2] = length;
      return made;
    }
    const at = 4 * number;
    if (marks[at] !== low || marks[at + 1] !== high || marks[at + 2] !== length) continue;
    const known = spellings[number];
    if (known && (length > 0 || standsAt(known.text, codes, start))) return known;
  }
  return spellingFrom(text.slice(start, end), -1);
}

/** The spellings of ASCII marks: one token of eight is such, and needs no search. */
const ofMarks: (Spelling | undefined)[] = Array.from({ length: 0x80 }, () => undefined);

function markAt(text: string, codes: Uint16Array, at: number): Spelling {
  const code = codes[at] ?? 0;
  const known = code < ofMarks.length ? ofMarks[code] : undefined;
  if (known) return known;
  const found = spellingAt(text, codes, at, at + 1);
  if (code < ofMarks.length && found.spelling >= 0) ofMarks[code] = found;
  return found;
}

/** Classes of the characters by which the common tokens are told without the pattern. */
const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
/** Marks that a word may have between two letters. */
const WORD_INNER = 5;
/** Marks that a number may have between two digits. */
const NUMBER_INNER = 6;

/** ASCII, the Latin letters of western Europe, and the dashes, quotes and stops of print; all others are left to the pattern. */
const CLASSES = Uint8Array.from({ length: 0x2030 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (code > 0xff && !/[–—‘’“”…‑]/.test(char)) return OTHER;
  if (/[\s]/.test(char)) return SPACE;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  if (/[’'`&‑-]/.test(char)) return WORD_INNER;
  if (/[,.:]/.test(char)) return NUMBER_INNER;
  return /[_\p{N}\p{M}]/u.test(char) ? OTHER : MARK;
});

const FULL_STOP = 46;

/** The class of the code unit at an offset; a space beyond the end. */
function classAt(codes: Uint16Array, at: number): number {
  if (at >= codes.length) return SPACE; // never asked beyond its end: that makes every look-up slow
  const code = codes[at] ?? 0;
  return code < CLASSES.length ? (CLASSES[code] ?? OTHER) : OTHER;
}

/** Where a run of letters, and digits among them, ends. */
function runEnd(codes: Uint16Array, start: number): number {
  let end = start + 1;
  while (true) {
    const next = classAt(codes, end);
    if (next !== LETTER && next !== DIGIT) return end;
    end += 1;
  }
}

/** Where the word ends that starts with a letter; -1 where the pattern must say: at rare letters, and in "U.S.". */
function wordEnd(codes: Uint16Array, start: number): number {
  let end = runEnd(codes, start);
  let next = classAt(codes, end);
  if (end === start + 1 && codes[end] === FULL_STOP && end < codes.length) {
    const after = classAt(codes, end + 1);
    return after === LETTER || after === OTHER ? -1 : end;
  }
  while (next === WORD_INNER) {
    const after = classAt(codes, end + 1);
    if (after === OTHER) return -1;
    if (after !== LETTER) return end;
    end = runEnd(codes, end + 1);
    next = classAt(codes, end);
  }
  return next === OTHER ? -1 : end;
}

/** Where the number ends that starts with a digit; -1 where the pattern must say. */
function numberEnd(codes: Uint16Array, start: number): number {
  let end = start + 1;
  while (true) {
    const next = classAt(codes, end);
    if (next === DIGIT) end += 1;
    else if (next === NUMBER_INNER && classAt(codes, end + 1) === DIGIT) end += 2;
    else if (next === OTHER || (next === NUMBER_INNER && classAt(codes, end + 1) === OTHER)) return -1;
    else return end;
  }
}

/** Splits a text into words, numbers and marks, in order. White space is in no token. */
export function tokenize(text: string): readonly Token[] {
  const codes = codeUnits(text);
  const tokens: Token[] = [];
  let start = 0;
  while (start < codes.length) {
    const first = classAt(codes, start);
    if (first === SPACE) {
      start += 1;
      continue;
    }
    let end = start + 1; // of a mark
    if (first === LETTER) end = wordEnd(codes, start);
    else if (first === DIGIT) end = numberEnd(codes, start);
    if (first === OTHER || end < 0) {
      TOKEN.lastIndex = start;
      const match = TOKEN.exec(text);
      if (!match) break;
      start = match.index;
      end = TOKEN.lastIndex;
    }
    const marked = end === start + 1 && first !== LETTER;
    const {
      kind,
      text: word,
      lower,
      spelling,
    } = marked ? markAt(text, codes, start) : spellingAt(text, codes, start, end);
    tokens.push({ kind, text: word, lower, spelling, start, end });
    start = end;
  }
  return tokens;
}
