import { distance } from 'fastest-levenshtein';
import { sameBody, wordWeight } from '../../text/forms/bodies.js';
import { relateWords, type Step } from '../../text/forms/compare.js';
import { isCountry } from '../../text/forms/countries.js';
import { type NameForm, oneIsShorter, onlyUnequal, type Sketch, sameWords, sketch } from '../../text/forms/sketch.js';

/** Share of the words' weight that two names must have in common to be taken for one body. */
export const ENOUGH_IN_COMMON = 0.5;

/** How much of a word two words have in common, by relation. */
const COMMON = { equal: 1, form: 0.9, spelling: 0.85, like: 0.75, different: 0 } as const;

/** "Rowing Union of Ruritania": a country after the name tells whose body it is where others have one too, and no other name. */
function isCountryTail(step: Step & { readonly type: 'extra' }): boolean {
  return step.position === 'end' && isCountry(step.word.key);
}

/** Weight of what two names share, over the weight of all words of both; 0 to 1. Words for kinds of bodies weigh half. */
export function overlap(view: Sketch): number {
  let shared = 0;
  let all = 0;
  for (const step of view.steps) {
    if (step.type === 'extra') all += isCountryTail(step) ? 0 : wordWeight(step.word.key);
    else {
      const weight = Math.max(wordWeight(step.left.key), wordWeight(step.right.key));
      const common = sameBody(step.left.key, step.right.key) ? 0.8 : COMMON[step.relation];
      all += weight;
      shared += weight * common;
    }
  }
  return all === 0 ? 0 : shared / all;
}

/** The weight of words that are equal or forms of one word: what holds two names together. */
export function held(view: Sketch): number {
  return view.steps.reduce((sum, step) => {
    if (step.type === 'extra' || step.relation === 'different' || step.relation === 'like') return sum;
    return sum + wordWeight(step.left.key);
  }, 0);
}

/** "Rowing Union" and "Rowing Union of Ruritania": one name lacks words at the start or the end of the other. */
export function isShortForm(view: Sketch): boolean {
  return (
    view.equal > 0 &&
    view.unequal.length === 0 &&
    oneIsShorter(view) &&
    view.extras.every((step) => step.position !== 'inside')
  );
}

/** "Silver Birches" and "Harding Silverbirches": the same letters, parted elsewhere. */
export function isParted(view: Sketch): boolean {
  return view.joined && view.unequal.length === 0 && view.extras.every((step) => step.position !== 'inside');
}

/** Weight of the words before the last that makes a name one body's own, so that its plural is no longer several of a kind. */
const OWN_NAME = 2;

/** "Coastal Marine Rescue Service" and "... Services": one body by its full name; "Tarn and Hale Departments" are two bodies. */
function isOneBody(view: Sketch, left: NameForm, right: NameForm): boolean {
  const last = view.steps.findLast((step) => step.type === 'pair');
  if (!last || wordWeight(last.left.key) === 1 || view.extras.length > 0) return false;
  if ([left, right].some(({ text }) => / (?:and|&) /.test(text))) return false;
  return held(view) - wordWeight(last.left.key) >= OWN_NAME;
}

/** "Harbour Award" and "Harbour Awards": one prize and all of them go by either. */
export function isPluralAtEnd(left: NameForm, right: NameForm): boolean {
  const view = sketch(left, right);
  const [step, ...rest] = view.unequal;
  if (!step || rest.length > 0 || view.equal === 0 || step !== view.steps.findLast(({ type }) => type === 'pair'))
    return false;
  const [short, long] = [step.left.key, step.right.key].sort((one, other) => one.length - other.length);
  return (
    long === `${short}s` && view.extras.every(({ position }) => position !== 'inside') && !isOneBody(view, left, right)
  );
}

const isForm = (left: string, right: string): boolean =>
  left === `${right}s` || right === `${left}s` || relateWords(left, right) === 'form';

/** Fewest words of a name that is known again with its words in another order. */
const FEWEST_REORDERED = 3;

/**
 * "Water and Sewer Commission" and "Commission for Waters and Sewers": all words of one stand in the other, in any order, as they are
 * or in another form, some in another form.
 */
export function isReordered(left: NameForm, right: NameForm): boolean {
  if (left.words.length !== right.words.length || left.words.length < FEWEST_REORDERED) return false;
  const rest = right.words.map((word) => word.key);
  const forms: string[] = [];
  for (const { key } of left.words) {
    const at = rest.indexOf(key);
    if (at < 0) forms.push(key);
    else rest.splice(at, 1);
  }
  if (forms.length === 0 || forms.length === left.words.length) return false;
  return forms.every((key) => {
    const at = rest.findIndex((other) => isForm(key, other));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/**
 * "Central Voting Commission" and "Central Commission for Voting and Counting": all words of the shorter stand in the longer, in any
 * order and form, a country at its end left out.
 */
export function isContained(left: NameForm, right: NameForm): boolean {
  const [short, long] = left.words.length <= right.words.length ? [left, right] : [right, left];
  const last = short.words.at(-1);
  const words = last && isCountry(last.key) ? short.words.slice(0, -1) : short.words;
  if (words.length < FEWEST_REORDERED || words.reduce((sum, { key }) => sum + wordWeight(key), 0) < OWN_NAME)
    return false;
  const rest = long.words.map((word) => word.key);
  return words.every(({ key }) => {
    const at = rest.findIndex((other) => other === key || isForm(key, other));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/** "Guardians of the | Nature": the people of a body that is named by what they are for. */
const PEOPLE_OF_THE = /^(?:the )?\p{Lu}\p{Ll}+s of the (?=\p{L})/iu;

/** Whether a name of such a body has an article inside: part of it, and not only of the sentence. */
export const hasInnerArticle = ({ text }: NameForm): boolean => /s of the /i.test(text) && PEOPLE_OF_THE.test(text);

/** "Guardians of Nature" and "Guardians of the Nature". */
export function isOtherArticle(left: NameForm, right: NameForm): boolean {
  return (
    hasInnerArticle(left) !== hasInnerArticle(right) &&
    sameWords(left, right) &&
    left.text.includes(' of ') &&
    right.text.includes(' of ')
  );
}

/** The two letters around "&" that a name starts with, as they stand: "k&l" of "K&L Fittings". */
export const ampersand = (form: NameForm): string | undefined => /^\p{L}&\p{L}$/u.exec(form.words[0]?.key ?? '')?.[0];

/** "K&L Fittings" and "L&K": the initials of the partners in another order. */
export function isSwapped(left: NameForm, right: NameForm): boolean {
  const [a, b] = [ampersand(left), ampersand(right)];
  if (a === undefined || b === undefined || a === b || a !== [...b].reverse().join('')) return false;
  const rest = ({ words }: NameForm): string =>
    words
      .slice(1)
      .map((word) => word.key)
      .join(' ');
  return rest(left) === rest(right) || rest(left) === '' || rest(right) === '';
}

/** Shortest plural that is held against another loosely. */
const SHORTEST_PLURAL = 6;

/** Most edits between two such plurals. */
const LOOSE_EDITS = 2;

/** "Keldos" and "Kildaos": two plurals, as teams have them, that begin alike and differ by a letter or two. */
export function isLoosePlural(left: NameForm, right: NameForm): boolean {
  const [a, b] = [left.words[0]?.key ?? '', right.words[0]?.key ?? ''];
  if (left.words.length !== 1 || right.words.length !== 1 || a === b || a[0] !== b[0]) return false;
  if (Math.min(a.length, b.length) < SHORTEST_PLURAL || !a.endsWith('s') || !b.endsWith('s')) return false;
  return distance(a, b) <= LOOSE_EDITS;
}

/** "Crime Agency" and "Crimes Agency", "Norwegian" and "Norway": the same words in other forms or spellings. */
export function isWordForm(view: Sketch): boolean {
  return (
    view.unequal.length > 0 &&
    onlyUnequal(view, 'form', 'spelling') &&
    view.extras.every((step) => step.position !== 'inside')
  );
}

/** Whether no more than one of two names has words that the other lacks, a country at the end of either left out. */
export function isOneShorter({ extras }: Sketch): boolean {
  return new Set(extras.filter((step) => !isCountryTail(step)).map((step) => step.side)).size <= 1;
}

/** "Tarn Bank" and "Tarn Investment Bank": one name has words between those of the other. */
export function isInnerWord(view: Sketch): boolean {
  return (
    view.extras.some((step) => step.position === 'inside') &&
    onlyUnequal(view, 'form', 'spelling') &&
    isOneShorter(view)
  );
}

/** All equal but the word for the kind of body: "Mary Hale Center" and "Mary Hale Clinic". */
export function isOtherBody(view: Sketch): boolean {
  return (
    view.unequal.length > 0 &&
    view.unequal.every(
      (step) => sameBody(step.left.key, step.right.key) || step.relation === 'form' || step.relation === 'spelling',
    )
  );
}
