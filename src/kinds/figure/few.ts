// Small numbers in words that are no numerals: "both drivers", "a man was killed", "one in five homes".
import type { Token } from '../../core/article.js';
import { BE, HAVE } from '../../text/closed-classes.js';
import { lemma } from '../../text/lemma.js';
import { type Numeral, readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { isRoleNoun } from '../../text/roles.js';
import { unitNamed } from '../../text/units.js';
import { COUNT, type Found } from './draft.js';
import { hedgeBefore } from './hedges.js';
import type { Line } from './line.js';
import { nounPhrase } from './phrases.js';
import { classOfNoun, isOwnAct, roleOfToken } from './roles.js';
import { FUNCTION, PLURAL, traitsOf } from './traits.js';
import type { Role } from './value.js';

/** "Both drivers": two; not "both the mayor and", "both sides and". */
export function readBoth(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const phrase = nounPhrase(tokens, at + 1, end, false);
  const last = tokens[(phrase?.next ?? 1) - 1];
  if (!phrase || !last?.lower.endsWith('s') || tokens[phrase.next]?.lower === 'and') return undefined;
  if (!isPerson(phrase.head)) return undefined;
  const { head, modifiers, next } = phrase;
  return { start: at, next, draft: { ...COUNT, low: 2, high: 2, unit: head, counted: head, modifiers } };
}

function isPerson(noun: string): boolean {
  const named = classOfNoun(noun);
  return named === 'person' || named === 'group' || isRoleNoun(noun);
}

/** What befalls one person and makes a tally of one. */
const OF_ONE: ReadonlySet<Role> = new Set(['killed', 'injured', 'missing', 'arrested', 'rescued']);

const isOfOne = (token: Token | undefined): boolean => {
  const role = token?.kind === 'word' ? roleOfToken(token) : 'none';
  return role !== 'none' && OF_ONE.has(role);
};

/** Whether a word, or what its last hyphen parts off, is one of people who are told apart in any crowd: "man", "policeman". */
const namesOne = perToken(
  ({ lower }) =>
    classOfNoun(lower) === 'group' || lower.split('-').some((piece) => classOfNoun(lemma(piece)) === 'group'),
);

const isHelper = (lower: string): boolean => BE.has(lower) || HAVE.has(lower);

/** Tokens behind "a" in which the person stands. */
const PERSON_REACH = 4;

/** Whether one of the tokens behind "a" can be the head of "a man": a quick test that lets most pass by. */
function mayName(tokens: readonly Token[], from: number, end: number): boolean {
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'word' && namesOne(token)) return true;
  }
  return false;
}

/**
 * "A man" as one, where its verb puts the person in a tally: "a man drowned", "a woman was injured"; not "a man said", "a man
 * hurt his arm", nor "killing a driver", which is often the first of a list.
 */
export function readAPerson(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const reach = Math.min(end, at + 1 + PERSON_REACH);
  const phrase = mayName(tokens, at + 1, reach) ? nounPhrase(tokens, at + 1, reach, true) : undefined;
  if (!phrase || classOfNoun(phrase.head) !== 'group') return undefined;
  const { head, modifiers, next } = phrase;
  let verb = next;
  while (verb < end && isHelper(tokens[verb]?.lower ?? '')) verb += 1;
  const passive = verb > next;
  const after = verb < end ? tokens[verb] : undefined;
  if (!isOfOne(after) || !(passive || isOwnAct(after?.lower ?? ''))) return undefined;
  return { start: at, next, draft: { ...COUNT, low: 1, high: 1, unit: head, counted: head, modifiers } };
}

/** "homes", "women"; not "this", "was". */
const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && (traitsOf(token) & (PLURAL | FUNCTION)) === PLURAL;

/** The first plural of the few words from an index on: the head of what a share is of ("one in five homes lacks"). */
function firstPlural(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let index = from; index < Math.min(end, from + 4) && tokens[index]?.kind === 'word'; index += 1)
    if (isPlural(tokens[index])) return index;
  return undefined;
}

/**
 * "One in five homes", "seven out of ten voters", "1 in 8 trains": a share. Not "two in five days".
 * @param above the numeral at the token
 */
export function readRatio(tokens: readonly Token[], at: number, line: Line, above: Numeral): Found | undefined {
  const joint = tokens[above.next]?.lower;
  const out = joint === 'out' && tokens[above.next + 1]?.lower === 'of';
  if (!out && joint !== 'in') return undefined;
  if (above.form !== 'exact' || above.tail !== undefined || !Number.isInteger(above.value)) return undefined;
  const below = readNumeral(tokens, above.next + (out ? 2 : 1));
  if (below?.form !== 'exact' || below.tail !== undefined || below.value <= above.value || above.value < 1)
    return undefined;
  if (!out && (below.value > 1000 || above.value > 10)) return undefined; // "two in 2009"
  const plural = firstPlural(tokens, below.next, line.last);
  const phrase = plural === undefined ? undefined : nounPhrase(tokens, below.next, plural + 1, false);
  if (!phrase || unitNamed(phrase.head) !== undefined) return undefined;
  const share = (100 * above.value) / below.value;
  const hedge = hedgeBefore(tokens, at, line.first);
  return {
    start: hedge?.start ?? at,
    next: phrase.next,
    draft: {
      ...COUNT,
      low: share,
      high: share,
      bound: hedge?.bound === 'about' ? 'about' : 'exact',
      dimension: 'percent',
      unit: '%',
      counted: phrase.head,
      modifiers: phrase.modifiers,
    },
  };
}
