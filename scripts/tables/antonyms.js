// Verbs that say opposite things, cut out of WordNet's verb network.
import { below, offsetOf, share, synsets } from './synsets.js';

/**
 * The scales that directions are told on, each with the senses of its two sides: what an amount or a gap does, how an offer is answered, what a court
 * finds, and what becomes of strength and worth. One story cannot hold both sides of one thing. These scales and no others: of most
 * opposites a story holds both, one after the other (open and close) or of several people (agree and disagree).
 */
const PAIRS = [
  {
    name: 'more/less',
    left: [
      'increase.v.1',
      'increase.v.2',
      'rise.v.2',
      'lift.v.1',
      'raise.v.1',
      'gain.v.6',
      'climb.v.6',
      'jump.v.4',
      'surge.v.2',
      'soar.v.1',
      'skyrocket.v.1',
    ],
    right: [
      'decrease.v.1',
      'decrease.v.2',
      'fall.v.11',
      'lower.v.1',
      'lower.v.2',
      'drop.v.3',
      'decline.v.6',
      'slump.v.3',
      'tumble.v.8',
      'plunge.v.6',
      'plummet.v.1',
      'narrow.v.1',
    ],
    depth: 2,
  },
  { name: 'accept/refuse', left: ['accept.v.2', 'approve.v.1'], right: ['refuse.v.2', 'reject.v.3'], depth: 0 },
  { name: 'convict/acquit', left: ['convict.v.1'], right: ['acquit.v.1'], depth: 0 },
  {
    name: 'strengthen/weaken',
    left: ['strengthen.v.1', 'strengthen.v.2'],
    right: ['weaken.v.1', 'weaken.v.2'],
    depth: 0,
  },
  { name: 'improve/worsen', left: ['better.v.2', 'better.v.3'], right: ['worsen.v.1', 'worsen.v.2'], depth: 0 },
];

/** Share of a verb's uses that must be of a side, but for the verbs that name its senses: lets in "shrink". */
const LEAST = 1 / 8;

/** Lines "verb, pair, side": single words with so many of their uses in the pair, each in the side it is used in most. */
export function antonyms() {
  const best = new Map();
  for (const { name, left, right, depth } of PAIRS) {
    for (const [side, roots] of [left, right].entries()) {
      const offsets = new Set(roots.flatMap((root) => [...below('v', offsetOf(root), depth)]));
      for (const word of [...offsets].flatMap((offset) => synsets.v.get(offset).lemmas)) {
        const weight = share(word, 'v', offsets);
        const isNamed = roots.some((root) => root.startsWith(`${word}.`));
        if (!/^[a-z]{2,}$/.test(word) || (weight < LEAST && !isNamed) || weight <= (best.get(word)?.weight ?? 0))
          continue;
        best.set(word, { weight, line: `${word}\t${name}\t${name.split('/')[side]}` });
      }
    }
  }
  return [...best.values()].map(({ line }) => line);
}
