// Which sentences a finder must look into: a walk over the tokens tells, once an article for all finders together.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { perToken } from '../../text/per-word.js';
import type { Polarity } from './value.js';

/** The signs of each word, a bit a sign. */
const signsOfWord = new Map<string, number>();

/** Signs that no list of words gives. */
const tests: (readonly [sign: number, test: (token: Token) => boolean])[] = [];

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
export function signWhere(test: (token: Token) => boolean): number {
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

/** Whether a word has any sign: most have none, and of them no more than a byte is read. */
const anySign = perToken((token) => (signsOf(token) === 0 ? 0 : 1));

/** A sentence with the signs of its words. */
interface Marked {
  readonly sentence: Sentence;
  readonly signs: number;
  /** Its words that have a sign: [from, to) of the lists of the article. */
  readonly from: number;
  readonly to: number;
  /** Its text with straight apostrophes, made when the first pattern is matched in it; several patterns look into most. */
  text: string | undefined;
}

/** The sentences of an article that have any sign, in order, and the signs that any of them has. */
export interface Marks {
  readonly article: Article;
  readonly signs: number;
  readonly marked: readonly Marked[];
  /** Indexes of the tokens that have a sign, and their signs. */
  readonly at: readonly number[];
  readonly bits: readonly number[];
}

/** Marks the sentences of an article. */
export function marksOf(article: Article): Marks {
  const marked: Marked[] = [];
  const at: number[] = [];
  const bits: number[] = [];
  let all = 0;
  const { tokens } = article;
  for (const sentence of article.sentences) {
    const from = at.length;
    let signs = 0;
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const token = tokens[index];
      if (!token || anySign(token) === 0) continue;
      const own = signsOf(token);
      signs |= own;
      at.push(index);
      bits.push(own);
    }
    if (signs !== 0) marked.push({ sentence, signs, from, to: at.length, text: undefined });
    all |= signs;
  }
  return { article, signs: all, marked, at, bits };
}

/** A token that has a sign, by index, with its sentence. */
export interface Signed {
  readonly sentence: Sentence;
  readonly index: number;
}

/** The tokens that have one of some signs, in order. */
export function tokensWith(marks: Marks, signs: number): readonly Signed[] {
  const found: Signed[] = [];
  if ((marks.signs & signs) === 0) return found;
  const { at, bits } = marks;
  for (const one of marks.marked) {
    if ((one.signs & signs) === 0) continue;
    for (let index = one.from; index < one.to; index += 1) {
      if (((bits[index] ?? 0) & signs) !== 0) found.push({ sentence: one.sentence, index: at[index] ?? 0 });
    }
  }
  return found;
}

/** Reads one sort of fact; only articles that have one of its signs, and one of the others where it has such, are given to it. */
export interface Finder {
  readonly signs: number;
  /** Signs of other words, one of which each of its facts holds too. */
  readonly also?: number;
  readonly find: (marks: Marks) => readonly Mention<Polarity>[];
}

/** A pattern for `matchesIn` of any of some phrases, each a source that begins and ends at a word. */
export function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi');
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

const NOTHING_FOUND: readonly Found[] = [];

/** The text of a sentence, apostrophes straightened. */
function straightened(article: Article, one: Marked): string {
  one.text ??= article.text.slice(one.sentence.start, one.sentence.end).replaceAll('’', "'");
  return one.text;
}

/** Every sign: for patterns that need no second one. */
const ANY = -1;

/**
 * Matches of a pattern in the sentences that have one of some signs, apostrophes straightened.
 * @param pattern global; every match of it is longer than nothing and holds a word of one of the signs
 * @param also signs of other words, one of which every match holds, or the words just before it
 * @param least how many words with a sign every match holds
 */
export function matchesIn(marks: Marks, signs: number, pattern: RegExp, also = ANY, least = 1): readonly Found[] {
  if ((marks.signs & signs) === 0 || (marks.signs & also) === 0) return NOTHING_FOUND;
  const found: Found[] = [];
  for (const one of marks.marked) {
    if ((one.signs & signs) === 0 || (one.signs & also) === 0 || one.to - one.from < least) continue;
    const { sentence } = one;
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const text = straightened(marks.article, one);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = sentence.start + match.index;
      found.push({ sentence, match, start, end: start + match[0].length });
    }
  }
  return found;
}
