import type { Token } from '../core/article.js';

/**
 * Words: letters with inner apostrophes, hyphens, ampersands and full stops between letters ("d’Affaires", "Anti-Terrorism",
 * "AT&T", "U.S."), and digits that follow letters ("B12"). Numbers: digits with inner commas, stops and colons ("2,001",
 * "6.1", "12:47", "8.40"), and ordinals ("21st") as words after digits are glued ("8.40pm" is a number and a word).
 * Marks: any other single visible code unit.
 */
const TOKEN =
  /(?<word>(?:\p{L}\.(?=\p{L}\.))+\p{L}\.|[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[’'`&‑-]\p{L}[\p{L}\p{M}\p{N}]*|[’'](?=[sS]\b))*)|(?<number>\p{Nd}+(?:[,.:]\p{Nd}+)*)|(?<mark>[^\s\p{L}\p{N}])/gu;

/** Lower case with straight apostrophes and plain hyphens: the form in which words are compared. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/** Splits a text into words, numbers and marks, in order. White space is in no token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = match.groups?.word !== undefined ? 'word' : match.groups?.number !== undefined ? 'number' : 'mark';
    const word = match[0];
    tokens.push({ kind, text: word, lower: fold(word), start: match.index, end: match.index + word.length });
  }
  return tokens;
}
