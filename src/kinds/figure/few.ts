// Small numbers in words that are no numerals: "both drivers", "a man was killed", "one in five homes".
import type { Token } from '../../core/article.js';
import { BE, HAVE } from '../../text/closed-classes.js';
import { classOfNoun } from '../../text/counted-nouns.js';
import { lemma } from '../../text/lemma.js';
import { type Numeral, readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { isRoleNoun } from '../../text/roles.js';
import { unitNamed } from '../../text/units.js';
import { countOf, type Draft, type Found, plainDraft } from './draft.js';
import { hedgeBefore } from './hedges.js';
import type { Line } from './line.js';
import { nounPhrase } from './phrases.js';
import { isOwnAct, roleOfToken, TALLY } from './roles.js';
import { FUNCTION, PLURAL, traitsOf } from './traits.js';

/** "Both drivers": two; not "both the mayor and", "both sides and". */
export function readBoth(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const phrase = nounPhrase(tokens, at + 1, end, false);
  const last = tokens[(phrase?.next ?? 1) - 1];
  if (!phrase || !last?.lower.endsWith('s') || tokens[phrase.next]?.lower === 'and') return undefined;
  if (!isPerson(phrase.head)) return undefined;
  const { head, modifiers, next } = phrase;
  return { start: at, next, draft: countOf(2, head, modifiers) };
}

function isPerson(noun: string): boolean {
  const named = classOfNoun(noun);
  return named === 'person' || named === 'group' || isRoleNoun(noun);
}

const isOfOne = (token: Token | undefined): boolean => {
  const role = token?.kind === 'word' ? roleOfToken(token) : 'none';
  return role !== 'none' && TALLY.has(role);
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

/** Whether a figure counts people by a noun: "two women", "12 people". */
export const countsPeople = ({ dimension, counted }: Draft): boolean =>
  dimension === 'count' && counted !== undefined && (counted === 'people' || isPerson(counted));

/** Whether a count of people goes on with "a child": "two women and |a child", "two women, |a man and a child". */
function isTallied(tokens: readonly Token[], at: number, line: Line, next: number): boolean {
  if (line.ended !== at - 1 || line.before === undefined || !countsPeople(line.before)) return false;
  const joint = tokens[at - 1]?.lower;
  return joint === 'and' || (joint === ',' && tokens[next]?.lower === 'and');
}

/** Whether a count of people stands behind "a woman": "a woman |and two children". */
function opensTally(tokens: readonly Token[], next: number, line: Line): boolean {
  if (tokens[next]?.lower !== 'and') return false;
  const numeral = readNumeral(tokens, next + 1);
  const phrase =
    numeral?.tail === undefined && numeral ? nounPhrase(tokens, numeral.next, line.last, false) : undefined;
  return phrase !== undefined && isPerson(phrase.head);
}

/** Whether the verb behind "a man" puts the person in a tally: "a man drowned", "a woman was injured". */
function befalls(tokens: readonly Token[], next: number, end: number): boolean {
  let verb = next;
  while (verb < end && isHelper(tokens[verb]?.lower ?? '')) verb += 1;
  const after = verb < end ? tokens[verb] : undefined;
  return isOfOne(after) && (verb > next || isOwnAct(after?.lower ?? ''));
}

/**
 * "A man" as one, where its verb puts the person in a tally, or a number of people stands beside it: "a man drowned", "a woman was
 * injured", "two women and a child"; not "a man said", "a man hurt his arm", "the mayor and a child", nor "killing a driver", which is
 * often the first of a list.
 */
export function readAPerson(tokens: readonly Token[], at: number, line: Line): Found | undefined {
  const reach = Math.min(line.last, at + 1 + PERSON_REACH);
  const phrase = mayName(tokens, at + 1, reach) ? nounPhrase(tokens, at + 1, reach, true) : undefined;
  if (!phrase || classOfNoun(phrase.head) !== 'group') return undefined;
  const { head, modifiers, next } = phrase;
  if (!befalls(tokens, next, line.last) && !isTallied(tokens, at, line, next) && !opensTally(tokens, next, line))
    return undefined;
  return { start: at, next, draft: countOf(1, head, modifiers) };
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
  const draft = plainDraft(share, share, 'percent', '%');
  if (hedge?.bound === 'about') draft.bound = 'about';
  draft.counted = phrase.head;
  draft.modifiers = phrase.modifiers;
  return { start: hedge?.start ?? at, next: phrase.next, draft };
}
