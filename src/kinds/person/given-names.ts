import { distance } from 'fastest-levenshtein';
import { tableTest } from '../../text/data.js';
import { romanKey } from '../../text/forms/compare.js';
import type { NameForm, Sketch } from '../../text/forms/sketch.js';
import type { NameWord } from '../../text/forms/words.js';
import { isGivenName } from '../../text/names/gazetteer.js';
import { isHonorific } from '../../text/roles.js';
import { givenNames, onlyDifference } from './other-forms.js';

const inPairs = tableTest('given-name-pairs.txt');

/** The last name of a person's name, as a key: "brandt" of "Harlan Brandt". */
export const surname = (form: NameForm): string => form.words.findLast((word) => !isHonorific(word.key))?.key ?? '';

const firstName = (form: NameForm): string => form.words[0]?.key ?? '';

/** Whether two names of two words or more have one last name. */
const shareSurname = (left: NameForm, right: NameForm): boolean =>
  left.words.length > 1 && right.words.length > 1 && surname(left) === surname(right);

/** "Ben" and "Benjamin": a usual given name and one that begins with it. */
export function isPetName(left: NameForm, right: NameForm): boolean {
  const pair = surname(left) === surname(right) ? givenNames(left, right) : undefined;
  if (!pair) return false;
  const [short, long] = pair;
  return short.length >= 3 && long.startsWith(short);
}

/** Letters by which a given name is longer than its short form, at least: "Paul" and "Paula" are two names. */
const LETTERS_MORE = 2;

/**
 * "Ben Harlow" and "Benjamin Harlow": one paper has the short form, the other the whole name, where both have the same other words. A
 * name in full with its middle names ("Benjamin Owen Harlow") is one way to introduce who goes by the short one.
 */
export function isShortGivenName(left: NameForm, right: NameForm): boolean {
  if (left.words.length < 2 || onlyDifference(left, right) !== 0 || !isPetName(left, right)) return false;
  return Math.abs(firstName(left).length - firstName(right).length) >= LETTERS_MORE;
}

/** Two usual given names that differ by more than a letter are two names ("Charlene", "Charlie"). */
export function areTwoGivenNames(step: { readonly left: NameWord; readonly right: NameWord }): boolean {
  const { left, right } = step;
  if (!isGivenName(left.text) || !isGivenName(right.text)) return false;
  return distance(left.key, right.key) > 1 && romanKey(left.key) !== romanKey(right.key);
}

/** Two given names of one surname where one is a shortened or other form of the other: "John" and "Johnson", "Steve" and "Stephen". */
export function isOtherGivenName(left: NameForm, right: NameForm): boolean {
  if (!shareSurname(left, right)) return false;
  const [a, b] = [firstName(left), firstName(right)];
  if (a === b || Math.min(a.length, b.length) < 3) return false;
  const [one, other] = [romanKey(a), romanKey(b)];
  return one.startsWith(other) || other.startsWith(one);
}

/** "Bill" and "William" of one surname: two first names by which one person goes. */
export function isNickname(left: NameForm, right: NameForm): boolean {
  if (!shareSurname(left, right)) return false;
  const [a, b] = [firstName(left), firstName(right)];
  return inPairs(a < b ? `${a}\t${b}` : `${b}\t${a}`);
}

/** "Dale" and "David Corrin": given names with one first letter before one surname. */
export function isLikeGivenName(left: NameForm, right: NameForm): boolean {
  if (left.words.length !== 2 || right.words.length !== 2 || surname(left) !== surname(right)) return false;
  const [a, b] = [firstName(left), firstName(right)];
  return a !== b && a[0] === b[0] && Math.min(a.length, b.length) > 2;
}

/** "Ann Hansen" and "Erik Hanson": surnames a letter apart, after given names that are not like each other. */
export function areLikeSurnames({ steps }: Sketch): boolean {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first?.type !== 'pair' || last?.type !== 'pair' || steps.length < 2) return false;
  const isInitial = Math.min(first.left.key.length, first.right.key.length) === 1;
  return first.relation === 'different' && last.relation === 'spelling' && !isInitial;
}

/** "Ann Holm" and "Ann Varga": a lone "Ann" may be either, and makes no one person of them. */
export function areTwoSurnames({ steps }: Sketch): boolean {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first?.type !== 'pair' || last?.type !== 'pair' || steps.length < 2) return false;
  return first.relation === 'equal' && last.relation === 'different';
}
