// The noun of a toll before its number: "death toll rose to 11", "number of injured reached 80".
import type { Token } from '../../core/article.js';
import { BE, HAVE } from '../../text/closed-classes.js';
import { lemma, stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { namesPeople, roleOfNoun, roleOfWord, TALLY } from './roles.js';

/** What a word before a number says of a toll: its noun, a word between the two, or neither. */
const tollWord = perToken((token): 'noun' | 'between' | 'other' => {
  const { lower } = token;
  if (namesToll(lower)) return 'noun';
  return BETWEEN.has(lower) || BE.has(lower) || HAVE.has(lower) || isOfReaching(lower) ? 'between' : 'other';
});

/**
 * Nouns of people come together or living together, whose number is of people: crowd.n.01, audience.n.01 and congregation.n.01 of
 * WordNet 3.1 and their synonyms of one word, and what counts such. A choice of ours; those of a meeting as such ("assembly") are left out.
 */
const OF_PEOPLE = new Set('attendance audience congregation crowd faithful fold population turnout'.split(' '));

/** Whether the noun before a bare number says that it is of people: "a |crowd of 9,000". */
export const isOfPeople = (lower: string): boolean => OF_PEOPLE.has(lower);

/** Nouns that are tolls and turnouts by themselves; a choice of ours, open to additions. Those of a tally are in the table of roles. */
const TOLLS = new Set(['toll', 'number', ...OF_PEOPLE]);

/** "toll", "injuries", "dead", "killed". */
function namesToll(lower: string): boolean {
  if (TOLLS.has(lower) || namesPeople(lower)) return true;
  const role = roleOfNoun(lemma(lower));
  return role !== undefined && TALLY.has(role) && lower.endsWith('s');
}

/** Verbs of reaching a number that the table of roles lacks, as stems: a choice of ours, open to additions. */
const REACHING = new Set('reach stand hit put pass top'.split(' ').map(stem));

/** "rose", "climbs", "reached". */
const isOfReaching = (lower: string): boolean => roleOfWord(lower) === 'raised-by' || REACHING.has(stem(lower));

/** The small words around such a verb: a choice of ours, open to additions. */
const BETWEEN = new Set('to at of as by the now from up people'.split(' '));

/** Tokens before a number in which its toll is looked for. */
const TOLL_REACH = 6;

/** "death toll rose to 11", "number of injured reached 80": the mention starts at the noun, so that it reads alone. */
export function tollBefore(tokens: readonly Token[], start: number, first: number): number | undefined {
  for (let index = start - 1; index >= first && index >= start - TOLL_REACH; index -= 1) {
    const token = tokens[index];
    const told = token ? tollWord(token) : 'other';
    if (told === 'other') return undefined;
    if (told === 'between') continue;
    if (index === start - 1) return undefined;
    const whole = index > first && /^(?:death|injury|casualty)$/.test(tokens[index - 1]?.lower ?? '');
    return whole ? index - 1 : index;
  }
  return undefined;
}
