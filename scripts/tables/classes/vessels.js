// Sorts of ships and boats of which none is another; asked by src/kinds/polarity/vessels.ts.
import { below, offsetOf, share, synsets } from '../synsets.js';

export const about =
  'Nouns in small letters for ships and boats by what they are built for: the noun, the kind that it names, and its sort, of those that scripts/tables/classes/vessels.js names; single words where a quarter of their uses are such.';

/**
 * What a ship is built for, sixteen sorts that are held apart though a few ships are two (a cruise ferry): each with what lies below it in
 * WordNet. All its other vessels are left out: what a ship of these sorts may be called too, in WordNet's tree or in plain use, as it is more general
 * (warship, cargo ship) or goes by size or drive (motorboat, sailboat, steamship), by use or owner (yacht, flagship, hospital ship) or by
 * state (shipwreck), and all further sorts (icebreaker, lifeboat, fireboat, minelayer). Senses of one row are kept apart by WordNet alone: a
 * gunboat patrols.
 */
const SORTS = [
  'aircraft_carrier.n.1',
  'battleship.n.1',
  'cruiser.n.2',
  'destroyer.n.1',
  'frigate.n.1 frigate.n.2',
  'corvette.n.1',
  'submarine.n.1',
  'minesweeper.n.1',
  'patrol_boat.n.1 gunboat.n.1 police_boat.n.1',
  'oil_tanker.n.1',
  'container_ship.n.1',
  'ferry.n.1',
  'liner.n.4',
  'fishing_boat.n.1 shrimper.n.1 whaler.n.2',
  'tugboat.n.1',
  'barge.n.1',
];

/** Share of a single word's uses from which on it is in; a phrase has no other use. */
const LEAST = 0.25;

/** Steps within which all kinds below a sort lie, its instances left out. */
const STEPS = 4;

const nameOf = (offset) => synsets.n.get(offset).lemmas[0].toLowerCase();

/** Lines "noun, kind and sort". */
export const lines = () =>
  SORTS.flatMap((list) => {
    const roots = list.split(' ').map(offsetOf);
    const all = new Set(roots.flatMap((root) => [...below('n', root, STEPS)]));
    return [...all].flatMap((offset) => {
      const { lemmas, pointers } = synsets.n.get(offset);
      if (pointers.some(([symbol]) => symbol === '@i')) return [];
      return lemmas
        .filter((lemma) => /^[a-z]+(?:[_-][a-z]+)*$/.test(lemma))
        .filter((lemma) => /[_-]/.test(lemma) || share(lemma, 'n', all) >= LEAST)
        .map((lemma) => `${lemma}\t${nameOf(offset)} ${nameOf(roots[0])}`);
    });
  });
