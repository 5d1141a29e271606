import type { Token } from '../../core/article.js';
import { tableClasses } from '../data.js';
import { isIrregularVerb, lemma, stem } from '../lemma.js';
import { perToken } from '../per-word.js';

// Classes of words for what firms, authorities and sides do and have, from a table that is cut out of WordNet:
// scripts/tables/classes/dealings.js says how. Each is a bit.

/** Nine things that an authority or an employer does, and hardly one person: "fined", "privatised", "furloughed". */
export const RULING = 1 << 0;
/** To cancel, close, open, suspend, reduce, cut, increase and raise, as is done to a service or an amount; no other verb. */
export const RUNNING = 1 << 1;
/** To sue and to buy. */
export const TAKING = 1 << 2;
/** Flights, plants, shops, mines, jobs, output, prices, fares and dividends; no other thing that an undertaking runs, makes or charges. */
export const GOING = 1 << 3;
/** Flights, and two of what makes them: airliners and jets. */
export const FLIGHT = 1 << 4;
/** Scores, points, goals, runs, what else is below a score ("touchdown"), and wickets. */
export const SCORING = 1 << 5;
/** Heads, executives, bosses, presidents and founders. */
export const LEADING = 1 << 6;
/** Suppliers and subsidiaries. */
export const SUPPLYING = 1 << 7;

const VERBS: readonly (readonly [string, number])[] = [
  ['ruling', RULING],
  ['running', RUNNING],
  ['taking', TAKING],
];
const NOUNS: readonly (readonly [string, number])[] = [
  ['going', GOING],
  ['flight', FLIGHT],
  ['scoring', SCORING],
  ['leading', LEADING],
  ['supplying', SUPPLYING],
];

/** Each word of some classes, in the form that `form` gives it, with its bits. */
function bitsOf(classes: readonly (readonly [string, number])[], form: (word: string) => string): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [name, bit] of classes)
    for (const word of tableClasses('dealings-words.txt').get(name) ?? [])
      bits.set(form(word), (bits.get(form(word)) ?? 0) | bit);
  return bits;
}

let nouns: ReadonlyMap<string, number> | undefined;
let verbs: ReadonlyMap<string, number> | undefined;

/** The classes of a word, as bits: a noun in the singular or the plural, a verb in any form. */
export const dealingsOf = perToken(({ lower }: Token): number => {
  nouns ??= bitsOf(NOUNS, (word) => word);
  verbs ??= bitsOf(VERBS, stem);
  const doubled = lower.replace(/(?<=l)led$/, 'ed'); // "cancelled", as Britain has it
  const bits = (verbs.get(stem(doubled)) ?? 0) | (verbs.get(stem(doubled.replace(/d$/, ''))) ?? 0); // "sued"
  return bits | (nouns.get(lower) ?? 0) | (isIrregularVerb(lower) ? 0 : (nouns.get(lemma(lower)) ?? 0));
});
