// Verbs that say opposite things, cut out of WordNet's verb network.
import { lemmasOf, sensesIn } from './figures.js';
import { FALLING, RISING } from './shared-senses.js';
import { share } from './synsets.js';

/**
 * The scales that directions are told on, each with the senses of its two sides: what an amount or a gap does, how an offer is answered, what a court
 * finds, and what becomes of strength and worth. One story cannot hold both sides of one thing. These scales and no others: of most
 * opposites a story holds both, one after the other (open and close) or of several people (agree and disagree). `+1` takes what lies right below.
 */
const PAIRS = [
  {
    name: 'more/less',
    left: `${RISING} raise.v.1 increase.v.1+1 increase.v.2+1 grow.v.2+1 expand.v.1+1 multiply.v.2+1 hike.v.1 intensify.v.1 prolong.v.1 accelerate.v.1`,
    right: `${FALLING} lower.v.2 decrease.v.1+1 decrease.v.2+1 reduce.v.1+1 halve.v.1 curtail.v.1 narrow.v.1`,
  },
  { name: 'accept/refuse', left: 'accept.v.2 approve.v.1', right: 'refuse.v.2 reject.v.3' },
  { name: 'convict/acquit', left: 'convict.v.1', right: 'acquit.v.1' },
  { name: 'strengthen/weaken', left: 'strengthen.v.1 strengthen.v.2', right: 'weaken.v.1 weaken.v.2' },
  { name: 'improve/worsen', left: 'better.v.2 better.v.3', right: 'worsen.v.1 worsen.v.2' },
];

/** Share of a verb's uses that must be of a side, but for the verbs that name its senses: lets in "shrink". */
const LEAST = 1 / 8;

/** Lines "verb, pair, side": verbs of one word, each in the side of which it names a sense, else in that of which it has most uses, if these are so many. */
export function antonyms() {
  const best = new Map();
  for (const { name, left, right } of PAIRS) {
    for (const [side, list] of [left, right].entries()) {
      const { offsets, named } = sensesIn(list);
      for (const word of lemmasOf('v', offsets.v)) {
        const weight = named.v.has(word) ? 1 : share(word, 'v', offsets.v);
        if (weight < LEAST || weight <= (best.get(word)?.weight ?? 0)) continue;
        best.set(word, { weight, line: `${word}\t${name}\t${name.split('/')[side]}` });
      }
    }
  }
  return [...best.values()].map(({ line }) => line);
}
