// Titles of works between quotation marks.
import { distance } from 'fastest-levenshtein';
import type { Article, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import type { Range } from '../../core/span.js';
import { isFunctionWord } from '../../text/function-words.js';
import { plainSpelling } from './align-words.js';
import { isTitleOf, quotedRanges, sentenceFrom } from './find.js';
import { rootOf } from './reworded.js';
import type { Quotation } from './value.js';

/** Words of a title: one word in marks is oftener no title, and a longer one is compared as a quotation is. */
const [FEWEST_WORDS, MOST_WORDS] = [2, 8];

/** The title that a range of a sentence holds. */
function titleIn(article: Article, sentence: Sentence, range: Range): Mention<Quotation> | undefined {
  const inside = article.tokens
    .slice(sentence.first, sentence.last)
    .filter(({ kind, start, end }) => kind !== 'mark' && start >= range.start && end <= range.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || inside.length < FEWEST_WORDS || inside.length > MOST_WORDS) return undefined;
  if (!isTitleOf(sentence, inside, FEWEST_WORDS)) return undefined;
  const text = article.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  const words = inside.map(({ lower }) => lower);
  return {
    kind: 'quote',
    range: { start: first.start, end: last.end },
    value: { text, words, cuts: [], isWork: true },
  };
}

/**
 * Titles of works in double quotation marks, of two words to eight, told by the capitals of their words.
 * Taken: `her song "Harbour Lights"`, `"The Lock of the Canal"`. Refused: `called it "Very late"`, `"OK"`, one that runs over sentences.
 */
export function findWorks(article: Article): readonly Mention<Quotation>[] {
  return quotedRanges(article.text).flatMap((range) => {
    const sentence = article.sentences[sentenceFrom(article, range.start)];
    return (sentence && sentence.end >= range.end && titleIn(article, sentence, range)) || [];
  });
}

/** Letters of a word from which one may be another; a number or a sequel's is another work ("Part II"). */
const LONG_ENOUGH = 4;

/** Whether two words are a slip apart: forms of one word, or a letter put in, left out or exchanged. */
function isSlip(left: string, right: string): boolean {
  if (!/^\p{L}+$/u.test(left) || !/^\p{L}+$/u.test(right)) return false;
  if (Math.min(left.length, right.length) < LONG_ENOUGH || isFunctionWord(left) || isFunctionWord(right)) return false;
  return rootOf(left) === rootOf(right) || distance(left, right) === 1;
}

/** How two titles relate. */
export type TitleRelation = 'same' | 'slip' | 'other';

/** Same: but for marks, capitals and British spelling. Slip: word for word but for one, which is a slip apart. */
export function titleRelation(left: Quotation, right: Quotation): TitleRelation {
  if (left.words.map(plainSpelling).join('') === right.words.map(plainSpelling).join('')) return 'same';
  if (left.words.length !== right.words.length) return 'other';
  const unlike = left.words.flatMap((word, at) => (word === right.words[at] ? [] : [[word, right.words[at] ?? '']]));
  const [pair] = unlike;
  return unlike.length === 1 && pair && isSlip(pair[0] ?? '', pair[1] ?? '') ? 'slip' : 'other';
}

/** Keys that two titles a slip apart share: each telling word that is no slip. */
export const titleKeys = ({ words }: Quotation): readonly string[] =>
  words.filter((word) => !isFunctionWord(word)).map((word) => `work ${rootOf(word)}`);
