// Words that British and American English spell in two ways, by the synsets of WordNet that have both: those that differ by one of the
// pairs of letters below; what differs by other letters ("storey", "gaol", "draught", "moustache", "cosy", "disc", "axe") is not read.
import { synsets } from '../synsets.js';

export const about =
  'British spellings and the American ones of the same word, where they differ by one of some pairs of letters.';

/**
 * Some letters by which the two differ and surnames do not ("Grey" and "Gray", "Coulter" and "Colter" are families): the British ones, the
 * American ones; where one part of speech alone differs so, that part.
 */
const PAIRS = [
  [/oeuvre/, 'euver'],
  [/our/, 'or'],
  [/re$/, 'er'],
  [/ce$/, 'se', 'n'],
  [/yse$/, 'yze'],
  [/ogue$/, 'og'],
  [/amme$/, 'am'],
  [/ll(?=(?:or|er|ed|ing|ery)$)/, 'l'],
  [/l(?=(?:ment|ful)$)/, 'll'],
  [/que$/, 'ck'],
  [/ae|oe/, 'e'],
  [/ium$/, 'um'],
  [/^ty(?=re)/, 'ti'],
  [/ough$/, 'ow'],
  [/sc(?=e)/, 'sk'],
  [/mou(?=l[dt])/, 'mo'],
  [/dgement/, 'dgment'],
  [/ll(?=en|ous)/, 'l'],
  [/l$/, 'll', 'v'],
  [/eable$/, 'able'],
  [/ageing$/, 'aging'],
  [/ph(?=u)/, 'f'],
  [/^artef/, 'artif'],
  [/llery$/, 'lry'],
];

/** Letters of a word in a table: shorter ones are other words as often. */
const SHORTEST = 4;

/** Lines "British, American": words of one synset that differ by one of the pairs. */
export function lines() {
  const found = new Map();
  for (const [part, all] of Object.entries(synsets)) {
    for (const { lemmas } of all.values()) {
      const words = new Set(lemmas.filter((lemma) => /^[a-z]+$/.test(lemma) && lemma.length >= SHORTEST));
      for (const word of words) {
        for (const [british, american, only = part] of PAIRS) {
          if (only !== part) continue;
          const other = word.replace(british, american);
          if (other !== word && words.has(other) && !found.has(word)) found.set(word, other);
        }
      }
    }
  }
  return [...found].map(([british, american]) => `${british}\t${american}`).sort();
}
