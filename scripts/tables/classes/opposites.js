// Verbs and adjectives of opposite meaning; asked by src/kinds/figure/clashes.ts.
import { antonymsOf } from '../synsets.js';

export const about =
  'Verbs and adjectives of one word and their direct antonyms in WordNet, where a tenth of the uses of both, and a text of SemCor, has the sense, but for what a negative prefix makes: the word, the words opposite to it.';

/** Share of a word's uses that must have the opposite: lets in "win" against "lose", keeps out "find". */
const LEAST = 0.1;

/** The negative prefixes (Quirk et al. 1985, appendix I.21), but for a-, which opens many other words; the program takes them off by itself. */
const isNegated = (one, other) => new RegExp(`^(?:un|in|im|il|ir|dis|non)${other}$`).test(one);

/** Lines "word, words". */
export const lines = () =>
  [...antonymsOf(['v', 'a'], LEAST)].flatMap(([word, all]) => {
    const others = all.filter((other) => !isNegated(word, other) && !isNegated(other, word));
    return others.length === 0 ? [] : [`${word}\t${others.join(' ')}`];
  });
