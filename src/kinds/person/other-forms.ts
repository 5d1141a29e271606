import { distance } from 'fastest-levenshtein';
import { isGeneration } from '../../text/closed-classes.js';
import { relateWords } from '../../text/forms/compare.js';
import type { NameForm } from '../../text/forms/sketch.js';
import type { NameWord } from '../../text/forms/words.js';
import { isFamilyName, isGivenName } from '../../text/names/gazetteer.js';

// Two names of which one is a slip for the other, or of somebody else: no article has both.

/** The one place at which two names of as many words differ; undefined where they differ at none or more. */
export function onlyDifference({ words: left }: NameForm, { words: right }: NameForm): number | undefined {
  if (left.length !== right.length) return undefined;
  let only: number | undefined;
  for (const [at, { key }] of left.entries()) {
    if (key === right[at]?.key) continue;
    if (only !== undefined) return undefined;
    only = at;
  }
  return only;
}

/** Whether two names stand so to each other; of those who have it already, `at` is their only difference. */
type Test = (left: NameForm, right: NameForm, at?: number) => boolean;

/** "George W. Corrin" and "George H. Corrin", "Mark Owen Tully" and "Mark David Tully": another middle name or initial; not "W." and "William". */
export const isOtherMiddleName: Test = (left, right, at = onlyDifference(left, right)) => {
  if (at === undefined || at === 0 || at === left.words.length - 1) return false;
  const [one = '', other = ''] = [left.words[at]?.key, right.words[at]?.key];
  return !one.startsWith(other) && !other.startsWith(one);
};

/** Whether a word is a generation, in full or the first as well, which behind a name is no pronoun. */
const isOfGeneration = ({ key, text }: NameWord): boolean =>
  isGeneration(text.toLowerCase()) || key === 'junior' || key === 'senior' || key === 'i';

/** "Owen Harlow Jr." and "Owen Harlow Sr.", "Nick Harlow II" and "Nick Harlow III". */
export const isOtherGeneration: Test = (left, right, at = onlyDifference(left, right)) => {
  if (at === undefined || at < 2 || at !== left.words.length - 1) return false;
  const [one, other] = [left.words[at], right.words[at]];
  return one !== undefined && other !== undefined && isOfGeneration(one) && isOfGeneration(other);
};

/** The keys of the usual given names with which two names begin, the shorter first; undefined where they begin with others or the same. */
export function givenNames(left: NameForm, right: NameForm): readonly [string, string] | undefined {
  const [a, b] = [left.words[0], right.words[0]];
  if (!a || !b || a.key === b.key || !isGivenName(a.text) || !isGivenName(b.text)) return undefined;
  return a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
}

/** Fewest letters of a given name that is the end of another: "Ian" and "Brian" are two. */
const SHORTEST_END = 4;

/** "Drew" and "Andrew Harlow", "Beth" and "Elizabeth Harlow": a usual given name and one that ends in it. */
export const isEndOfGivenName: Test = (left, right, at = onlyDifference(left, right)) => {
  if (left.words.length < 2 || at !== 0) return false;
  const pair = givenNames(left, right);
  if (!pair) return false;
  const [short, long] = pair;
  return short.length >= SHORTEST_END && long.endsWith(short);
};

/** "Geoffrey" and "Jeffrey Harlow": two long given names, at the distance of a misspelling. */
export const isNearGivenName: Test = (left, right, at = onlyDifference(left, right)) => {
  if (left.words.length < 2 || at !== 0) return false;
  return relateWords(left.words[0]?.key ?? '', right.words[0]?.key ?? '') === 'spelling';
};

/** Fewest letters of the shorter of two surnames that may differ by two, and how many that are. */
const SHORTEST_SURNAME = 6;
const MOST_EDITS = 2;

/** "Karen Olsvig" and "Karen Olafsvig": a given name, and surnames that begin alike and are not both known for two. */
export const isNearSurname: Test = (left, right, at = onlyDifference(left, right)) => {
  if (at === undefined || at === 0 || at !== left.words.length - 1) return false;
  const [one, other] = [left.words[at], right.words[at]];
  if (!one || !other || one.key[0] !== other.key[0]) return false;
  if (Math.min(one.key.length, other.key.length) < SHORTEST_SURNAME) return false;
  return !(isFamilyName(one.text) && isFamilyName(other.text)) && distance(one.key, other.key) <= MOST_EDITS;
};
