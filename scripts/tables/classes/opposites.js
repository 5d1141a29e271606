// Verbs and adjectives of opposite meaning; asked by src/kinds/figure/clashes.ts.
import { antonymsOf } from '../synsets.js';

export const about =
  'Verbs and adjectives that mean the opposite, but for those that a negative prefix makes: the word, the words opposite to it.';

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
