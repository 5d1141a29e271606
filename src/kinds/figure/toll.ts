// The noun of a toll before its number: "death toll rose to 11", "number of injured reached 80".
import type { Token } from '../../core/article.js';
import { ARTICLES, BE, HAVE } from '../../text/closed-classes.js';
import { PREPOSITIONS } from '../../text/function-words.js';
import { lemma, stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { wordTest } from './around.js';
import { namesPeople, roleOfNoun, roleOfWord, TALLY } from './roles.js';
import { FUNCTION, PEOPLE, PLURAL, traitsOf } from './traits.js';

/** What a word before a number says of a toll: its noun, a word of grammar or a verb of reaching between the two, or neither. */
const tollWord = perToken((token): 'noun' | 'between' | 'other' => {
  const { lower } = token;
  if (namesToll(lower)) return 'noun';
  return PREPOSITIONS.has(lower) || ARTICLES.has(lower) || BE.has(lower) || HAVE.has(lower) || isOfReaching(lower)
    ? 'between'
    : 'other';
});

const isCrowd = wordTest('crowd');
const isPopulace = wordTest('populace');

/** Whether the noun before a bare number says that it is of people: "a |crowd of 9,000". */
export const isOfPeople = (lower: string): boolean => isCrowd(lower) || isPopulace(lower);

const isBand = wordTest('band');

/** Whether a bare number at an index is of the members of a group: "a crew of |five", "a family of |four". */
export const isMembers = (tokens: readonly Token[], start: number, first: number): boolean =>
  start - 2 >= first && tokens[start - 1]?.lower === 'of' && isBand(tokens[start - 2]?.lower ?? '');

/** "toll" and "number", of the nouns for a sum these two; "crowd", "injuries", "dead", "killed". */
function namesToll(lower: string): boolean {
  if (lower === 'toll' || lower === 'number' || isOfPeople(lower) || namesPeople(lower)) return true;
  const role = roleOfNoun(lemma(lower));
  return role !== undefined && TALLY.has(role) && lower.endsWith('s');
}

const isReaching = wordTest('reaching');

/** "rose", "climbs", "reached", "stood". */
const isOfReaching = (lower: string): boolean =>
  roleOfWord(lower) === 'raised-by' || isReaching(lower) || (lower.endsWith('ed') && isReaching(stem(lower)));

/** Words between a verb of reaching and its subject: "cases |have now| risen to 38". */
const SUBJECT_REACH = 3;

/**
 * What a bare number is told to be of by the subject of a verb of reaching: "cases |rise to 38|", "complaints |have climbed to 1,200|"; a plural in
 * lower case, as a lemma. Refused: "the index rose to 38", "shares of Calder rose to 38".
 */
export function grownNoun(tokens: readonly Token[], at: number, first: number): string | undefined {
  let index = tokens[at - 1]?.lower === 'to' ? at - 2 : at - 1;
  if (index <= first || !isOfReaching(tokens[index]?.lower ?? '')) return undefined;
  index -= 1;
  for (let left = SUBJECT_REACH; left > 0 && index > first && leadsToReaching(tokens[index]); left -= 1) index -= 1;
  const noun = index < first ? undefined : tokens[index];
  if (noun?.kind !== 'word' || (traitsOf(noun) & (PLURAL | FUNCTION | PEOPLE)) !== PLURAL) return undefined;
  if (tokens[index - 1] !== undefined && index > first && PREPOSITIONS.has(tokens[index - 1]?.lower ?? ''))
    return undefined;
  return noun.text === noun.lower || index === first ? lemma(noun.lower) : undefined;
}

const leadsToReaching = (token: Token | undefined): boolean =>
  token !== undefined &&
  (HAVE.has(token.lower) || BE.has(token.lower) || token.lower === 'now' || token.lower.endsWith('ly'));

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
    const before = index > first ? roleOfNoun(tokens[index - 1]?.lower ?? '') : undefined;
    const whole = before !== undefined && TALLY.has(before); // "death toll"
    return whole ? index - 1 : index;
  }
  return undefined;
}
