import { tableTest } from './data.js';
import { irregularSingular, irregularVerb } from './irregular-forms.js';
import { perToken, perWord } from './per-word.js';

/** Whether a word, in lower case, is an irregular form of a verb ("struck", "left"). */
export function isIrregularVerb(lower: string): boolean {
  return irregularVerb(lower) !== undefined;
}

/** Words in lower case that SemCor's texts hold. */
const isCommon = tableTest('common-words.txt');

/**
 * The dictionary form of an English word in lower case, as far as tables and the regular -s, -es and -ies endings give it:
 * "people" for "people", "boat" for "boats", "strike" for "struck" (irregular verbs only). For showing.
 */
export const lemma = perWord((lower) => {
  const word = lower.replace(/'s?$/, '');
  const irregular = irregularVerb(word) ?? irregularSingular(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3 || !/^[\p{Ll}-]+$/u.test(word)) return word;
  // "Movies", "ties"; a known word in -ie is hardly ever one in -y too.
  if (/[^aeiou]ies$/.test(word)) return isCommon(word.slice(0, -1)) ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  // "Viruses", "gases", but "houses".
  if (/[^s]ses$/.test(word) && isCommon(word.slice(0, -2)) && !isCommon(word.slice(0, -1))) return word.slice(0, -2);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/s$/.test(word) && !/(?:ss|is|us|ous|ics)$/.test(word)) return word.slice(0, -1);
  return word;
});

/** No English word is longer; what is longer is no word, and keeps its form. */
const LONGEST_WORD = 45;

/**
 * One syllable that ends in one vowel and one consonant: before -ed and -ing the consonant is doubled ("planned"), so that what is not doubled
 * there has a silent -e ("planed"). Not "c", "h", "j", "q", "w", "x" and "y", which are never doubled.
 */
const SHORT_SYLLABLE = /^(?:[^aeiou]*qu|[^aeiou]*)[aeiouy][bdfgklmnprstvz]$/;

/**
 * A key that the forms of one English word share: the lemma with -ed, -ing, a doubled consonant and a silent -e taken off
 * ("arriv" for arrive, arrived, arriving); one short syllable keeps its -e, which makes it another word ("fate", "fat"). For comparing,
 * never for showing.
 */
export const stem = perWord((lower) => {
  if (lower.length > LONGEST_WORD) return lower;
  const base = lemma(lower);
  let result = base;
  const cut = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(base)?.[1];
  if (/[^aeiou]ied$/.test(base)) result = `${base.slice(0, -3)}y`;
  else if (cut !== undefined && cut.length >= 3 && !/eed$/.test(base)) {
    result = cut.replace(/([bdgkmnprtvz])\1$/, '$1');
    if (result === cut && SHORT_SYLLABLE.test(cut)) result = `${cut}e`;
  }
  const bare = result.length > 3 ? result.replace(/e$/, '') : result;
  return bare !== result && SHORT_SYLLABLE.test(bare) ? result : bare;
});

/** `lemma` and `stem` of a token's word: the same answers, found by the number of its spelling. */
export const lemmaOf = perToken(({ lower }) => lemma(lower));
export const stemOf = perToken(({ lower }) => stem(lower));
