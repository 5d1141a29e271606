import { isWord, knownness } from './words.js';

/** The words of one article, as they stand: the evidence by which glued words are told from names with an inner capital. */
export interface Lexicon {
  /** How often a run of letters stands in the article. */
  count(word: string): number;
  /** The words that stand once, in order. */
  once(): readonly string[];
  /** How well a half may stand alone: 0 not, 1 or 2 known, 3 where the article itself has it alone. */
  standing(half: string): 0 | 1 | 2 | 3;
  /** Whether the article has two words next to each other, with a space between. */
  together(left: string, right: string): boolean;
}

/** Letters; an apostrophe, a hyphen or a digit ends a word. */
export const LETTERS = /[\p{L}\p{M}]+/gu;

/** Takes stock of the words of a text. */
export function lexiconOf(text: string): Lexicon {
  const counts = new Map<string, number>();
  for (const word of text.match(LETTERS) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const count = (word: string): number => counts.get(word) ?? 0;
  return {
    count,
    once: () => [...counts].flatMap(([word, count]) => (count === 1 ? [word] : [])),
    standing: (half) => (count(half) > 0 ? 3 : knownness(half.toLowerCase()) || (isWord(half.toLowerCase()) ? 1 : 0)),
    together: (left, right) => count(left) > 0 && count(right) > 0 && text.includes(`${left} ${right}`),
  };
}
