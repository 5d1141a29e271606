// Which sentences a finder must look into: a walk over the tokens tells, once an article for all finders together.
import type { Article, Sentence, Token } from '../../core/article.js';
import { perToken } from '../../text/per-word.js';

type Word = Pick<Token, 'text' | 'lower' | 'kind'>;

/** The signs of each word, a bit a sign. */
const signsOfWord = new Map<string, number>();

/** Signs that no list of words gives. */
const tests: (readonly [sign: number, test: (token: Word) => boolean])[] = [];

/** Bits of a number that stay whole under `|`. */
const MOST_SIGNS = 31;

let made = 0;

function nextSign(): number {
  if (made === MOST_SIGNS) throw new RangeError(`more than ${MOST_SIGNS} signs: let patterns share one`);
  made += 1;
  return 1 << (made - 1);
}

/**
 * Makes a sign of some words: a sentence that holds none of them is not searched for what has the sign.
 * @param words lower case, parted by spaces; each stands whole, or whole between the hyphens of a compound ("fire-damaged").
 * Called while the module loads.
 * @returns one bit; several may be asked for together with `|`
 */
export function sign(words: string): number {
  const bit = nextSign();
  for (const word of words.split(' ')) signsOfWord.set(word, (signsOfWord.get(word) ?? 0) | bit);
  return bit;
}

/** Makes a sign of whatever words a test holds for; asked once a spelling. */
export function signWhere(test: (token: Word) => boolean): number {
  const bit = nextSign();
  tests.push([bit, test]);
  return bit;
}

const signsOf = perToken((token) => {
  let signs = signsOfWord.get(token.lower) ?? 0;
  if (/\w\W\w/.test(token.lower)) {
    for (const part of token.lower.split(/\W+/)) signs |= signsOfWord.get(part) ?? 0;
  }
  for (const [bit, test] of tests) if (test(token)) signs |= bit;
  return signs;
});

/** A sentence with the signs of its words. */
interface Marked {
  readonly sentence: Sentence;
  readonly signs: number;
}

/** The sentences of an article that have any sign, in order, and the signs that any of them has. */
export interface Marks {
  readonly article: Article;
  readonly signs: number;
  readonly marked: readonly Marked[];
}

/** Marks the sentences of an article. */
export function marksOf(article: Article): Marks {
  const marked: Marked[] = [];
  let all = 0;
  for (const sentence of article.sentences) {
    let signs = 0;
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const token = article.tokens[index];
      if (token) signs |= signsOf(token);
    }
    if (signs !== 0) marked.push({ sentence, signs });
    all |= signs;
  }
  return { article, signs: all, marked };
}

/** The sentences that have one of some signs. */
export function sentencesWith(marks: Marks, signs: number): readonly Sentence[] {
  const found: Sentence[] = [];
  if ((marks.signs & signs) === 0) return found;
  for (const one of marks.marked) if ((one.signs & signs) !== 0) found.push(one.sentence);
  return found;
}

/** A match of a pattern within one sentence, with its range of the reading. */
export interface Found {
  readonly sentence: Sentence;
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}

/** A sentence beyond this many characters is broken text: nothing is matched in it. */
const LONGEST_SENTENCE = 2000;

/**
 * Matches of a pattern in the sentences that have one of some signs, apostrophes straightened.
 * @param pattern global; every match of it is longer than nothing and holds a word of one of the signs
 */
export function matchesIn(marks: Marks, signs: number, pattern: RegExp): readonly Found[] {
  const found: Found[] = [];
  for (const sentence of sentencesWith(marks, signs)) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const text = marks.article.text.slice(sentence.start, sentence.end).replaceAll('’', "'");
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = sentence.start + match.index;
      found.push({ sentence, match, start, end: start + match[0].length });
    }
  }
  return found;
}
