// Kinds of ships and boats with what they are kinds of; asked by src/kinds/polarity/vessels.ts.
import { below, offsetOf, share, synsets } from '../synsets.js';

export const about =
  'Nouns for ships and boats that WordNet has below a vessel, single words where a quarter of their uses are such (not liner, tug, cutter): the noun, the kind that it names and the kinds above that.';

/** Share of a single word's uses from which on it is in; a phrase has no other use. */
const LEAST = 0.25;

/** All kinds below a vessel, its instances left out: WordNet goes seven steps down. */
const STEPS = 9;

/** Lines "noun, kinds": the kind that it names first, then those above, the nearest first. */
export const lines = () => {
  const root = offsetOf('vessel.n.2');
  const all = below('n', root, STEPS);
  const nameOf = (offset) => synsets.n.get(offset).lemmas[0].toLowerCase();
  const above = (offset) => {
    if (offset === root) return [nameOf(root)];
    const parents = synsets.n.get(offset).pointers.filter(([symbol, to]) => symbol === '@' && all.has(to));
    return [nameOf(offset), ...parents.flatMap(([, to]) => above(to))];
  };
  const kinds = new Map();
  for (const offset of all) {
    const { lemmas, pointers } = synsets.n.get(offset);
    if (pointers.some(([symbol]) => symbol === '@i')) continue;
    for (const lemma of lemmas) {
      if (!/^[a-z]+(?:[_-][a-z]+)*$/.test(lemma)) continue;
      if (!/[_-]/.test(lemma) && share(lemma, 'n', all) < LEAST) continue;
      kinds.set(lemma, new Set([...(kinds.get(lemma) ?? []), ...above(offset)]));
    }
  }
  return [...kinds]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([lemma, set]) => `${lemma}\t${[...set].join(' ')}`);
};
