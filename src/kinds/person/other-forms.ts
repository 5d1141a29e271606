import { distance } from 'fastest-levenshtein';
import { relateWords } from '../../text/forms/compare.js';
import type { NameForm } from '../../text/forms/sketch.js';
import { isFamilyName, isGivenName } from '../../text/names/gazetteer.js';

// Two names of which one is a slip for the other, or of somebody else: no article has both.

const keysOf = ({ words }: NameForm): readonly string[] => words.map(({ key }) => key);

/** The places at which two names of as many words differ; undefined where they have not as many. */
function differences(left: NameForm, right: NameForm): readonly number[] | undefined {
  if (left.words.length !== right.words.length) return undefined;
  const other = keysOf(right);
  return keysOf(left).flatMap((key, at) => (key === other[at] ? [] : [at]));
}

/** The one place at which they differ. */
function onlyDifference(left: NameForm, right: NameForm): number | undefined {
  const all = differences(left, right);
  return all?.length === 1 ? all[0] : undefined;
}

/** "George W. Corrin" and "George H. Corrin", "Mark Owen Tully" and "Mark David Tully": another middle name or initial; not "W." and "William". */
export function isOtherMiddleName(left: NameForm, right: NameForm): boolean {
  const at = onlyDifference(left, right);
  if (at === undefined || at === 0 || at === left.words.length - 1) return false;
  const [one = '', other = ''] = [left.words[at]?.key, right.words[at]?.key];
  return !one.startsWith(other) && !other.startsWith(one);
}

/** The generations of `isGeneration` as keys, and the first. */
const GENERATION = /^(?:junior|senior|i{1,3}|iv|v)$/;

/** "Owen Harlow Jr." and "Owen Harlow Sr.", "Nick Harlow II" and "Nick Harlow III". */
export function isOtherGeneration(left: NameForm, right: NameForm): boolean {
  const at = onlyDifference(left, right);
  if (at === undefined || at < 2 || at !== left.words.length - 1) return false;
  return [left, right].every(({ words }) => GENERATION.test(words[at]?.key ?? ''));
}

/** Fewest letters of a given name that is the end of another: "Ian" and "Brian" are two. */
const SHORTEST_END = 4;

/** "Drew" and "Andrew Harlow", "Beth" and "Elizabeth Harlow": a usual given name and one that ends in it. */
export function isEndOfGivenName(left: NameForm, right: NameForm): boolean {
  if (left.words.length < 2 || onlyDifference(left, right) !== 0) return false;
  const [a, b] = [left.words[0], right.words[0]];
  if (!a || !b || !isGivenName(a.text) || !isGivenName(b.text)) return false;
  const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
  return short.length >= SHORTEST_END && long.endsWith(short);
}

/** "Geoffrey" and "Jeffrey Harlow": two long given names, at the distance of a misspelling. */
export function isNearGivenName(left: NameForm, right: NameForm): boolean {
  if (left.words.length < 2 || onlyDifference(left, right) !== 0) return false;
  return relateWords(left.words[0]?.key ?? '', right.words[0]?.key ?? '') === 'spelling';
}

/** Fewest letters of the shorter of two surnames that may differ by two, and how many that are. */
const SHORTEST_SURNAME = 6;
const MOST_EDITS = 2;

/** "Karen Olsvig" and "Karen Olafsvig": a given name, and surnames that begin alike and are not both known for two. */
export function isNearSurname(left: NameForm, right: NameForm): boolean {
  const at = onlyDifference(left, right);
  if (at === undefined || at === 0 || at !== left.words.length - 1) return false;
  const [one, other] = [left.words[at], right.words[at]];
  if (!one || !other || one.key[0] !== other.key[0]) return false;
  if (Math.min(one.key.length, other.key.length) < SHORTEST_SURNAME) return false;
  return !(isFamilyName(one.text) && isFamilyName(other.text)) && distance(one.key, other.key) <= MOST_EDITS;
}
