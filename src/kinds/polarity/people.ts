// Words for people, and of whom something is said.
import type { Article, Sentence } from '../../core/article.js';
import { isOfPeople } from '../../text/counted-nouns.js';
import { tableTest } from '../../text/data.js';
import { isFunctionWord } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { perToken, perWord } from '../../text/per-word.js';
import { tokensBetween } from './phrases.js';

/** Whether a noun in lower case names somebody by what they do, or are to others. */
export const isRole = tableTest('role-nouns.txt');

/** Whether a word in lower case is a noun for a person or people, or "who". */
export const isPerson = perWord((lower): boolean => {
  if (lower === 'who' || isRole(lower)) return true;
  if (isFunctionWord(lower)) return false;
  const singular = lemma(lower);
  return isRole(singular) || isOfPeople(lower) || isOfPeople(singular);
});

const isPersonToken = perToken(({ lower }) => isPerson(lower));

/** Code units before a verb in which the noun for whom it is said of is looked for. */
const WHOM_REACH = 70;

/**
 * The last noun for people before an offset, lower case: whom the verb there is said of. Undefined where it is somebody else's person
 * ("her successor").
 */
export function whom(article: Article, sentence: Sentence, before: number): string | undefined {
  const tokens = tokensBetween(article, sentence, {
    start: Math.max(sentence.start, before - WHOM_REACH),
    end: before,
  });
  const at = tokens.findLastIndex(isPersonToken);
  return /^(?:his|her)$/.test(tokens[at - 1]?.lower ?? '') ? undefined : tokens[at]?.lower;
}
