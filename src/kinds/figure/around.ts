// What the words around a figure say of it, by the classes of `figure-words.txt`.
import type { Token } from '../../core/article.js';
import { classTest, tableClasses } from '../../text/data.js';
import { PREPOSITIONS } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { perToken, perWord } from '../../text/per-word.js';

/** The classes of the table; what each holds is said in `scripts/tables/classes/figure.js`. */
export type Around =
  | 'contest'
  | 'voters'
  | 'asking'
  | 'paced'
  | 'crowd'
  | 'populace'
  | 'band'
  | 'reaching'
  | 'row'
  | 'window'
  | 'later'
  | 'earlier'
  | 'ahead'
  | 'turning out'
  | 'parley'
  | 'share'
  | 'stretch'
  | 'costing'
  | 'paying';

/** The words of a class, an underscore between those of a phrase. */
export const wordsAround = (name: Around): ReadonlySet<string> =>
  tableClasses('figure-words.txt').get(name) ?? new Set();

/** Whether a word in lower case, or what it is a form of, is of a class: "audiences" of `crowd`. */
export function wordTest(name: Around): (lower: string) => boolean {
  const isOf = classTest('figure-words.txt', name);
  return perWord((lower) => isOf(lower) || isOf(lemma(lower)));
}

/** The same for a token. */
export function tokenTest(name: Around): (token: Token) => boolean {
  const isOf = wordTest(name);
  return perToken(({ kind, lower }) => kind === 'word' && isOf(lower));
}

const isOfEarlier = wordTest('earlier');

/** "previous", "earlier", "previously"; not "before", which is a preposition. */
export const isEarlier = perWord((lower) => isOfEarlier(lower) && !PREPOSITIONS.has(lower));
