import { distance } from 'fastest-levenshtein';
import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView } from '../../core/contracts.js';
import {
  isAcronymOf,
  type NameForm,
  nameForm,
  oneIsShorter,
  onlyUnequal,
  type Sketch,
  sameWords,
  sketch,
} from '../../text/forms/sketch.js';
import { placeSureness } from '../../text/names/gazetteer.js';
import { isWay } from '../../text/ways.js';
import { matchOtherWord } from './other-word.js';

/** "Tilden Street" and "Tilden Avenue": all equal but the word for the way. */
export function isOtherWay(view: Sketch): boolean {
  return (
    view.equal > 0 &&
    view.extras.length === 0 &&
    view.unequal.length > 0 &&
    view.unequal.every((step) => isWay(step.left.key) && isWay(step.right.key))
  );
}

/** "Tarvin" and "Tarven": one word or more spelt in two ways, the others equal. */
export function isSpelling(view: Sketch): boolean {
  return view.unequal.length > 0 && onlyUnequal(view, 'spelling') && view.extras.length === 0;
}

/** "Keld" and "Keld Island". */
export function isShortForm(view: Sketch): boolean {
  return view.equal > 0 && view.unequal.length === 0 && oneIsShorter(view);
}

/** The same but for a last -e or -s, with which English and local forms of a city differ: "Bern" and "Berne", "Lyon" and "Lyons". */
function isLocalForm(left: NameForm, right: NameForm): boolean {
  const [short, long] = left.text.length < right.text.length ? [left.text, right.text] : [right.text, left.text];
  return long === `${short}e` || long === `${short}s`;
}

/** Two known places that look alike are two places ("Iran", "Iraq"). */
function areTwoPlaces(left: NameForm, right: NameForm): boolean {
  const known = (form: NameForm): boolean => placeSureness(form.text) !== 'none';
  return known(left) && known(right) && !isLocalForm(left, right);
}

/** Least share of letters that two loose spellings have in common; 1 in 400 pairs of one-word places of the gazetteer has as much. */
const LOOSELY_ALIKE = 0.5;

/** Shortest name that is held against another loosely. */
const SHORTEST_LOOSE = 5;

/**
 * "Marzanieh" and "Marzani", "Tolri" and "Tovalri": names of one word, of places that no gazetteer knows, which begin alike and
 * have half their letters in common. Says something only of names that stand beside the same neighbours.
 */
export function isLooseSpelling(left: NameForm, right: NameForm): boolean {
  const [a, b] = [left.words[0]?.key ?? '', right.words[0]?.key ?? ''];
  if (left.words.length !== 1 || right.words.length !== 1 || a[0] !== b[0]) return false;
  if (Math.min(a.length, b.length) < SHORTEST_LOOSE || left.acronym || right.acronym) return false;
  if (placeSureness(left.text) !== 'none' || placeSureness(right.text) !== 'none') return false;
  return 1 - distance(a, b) / Math.max(a.length, b.length) >= LOOSELY_ALIKE;
}

/** Names of one sentence that are looked at as neighbours; a sentence with more is a table. */
const MOST_NEIGHBOURS = 12;

/** Whether two names stand in sentences that name another rare place in common, under one spelling or two. */
function shareNeighbour(left: Claim, right: Claim, a: NameForm, b: NameForm): boolean {
  const others = ({ context }: Claim): readonly NameForm[] =>
    context.names
      .slice(0, MOST_NEIGHBOURS)
      .map(nameForm)
      .filter((form) => form.words.length === 1 && placeSureness(form.text) === 'none')
      .filter((form) => !sameWords(form, a) && !sameWords(form, b));
  const mine = others(left);
  const theirs = others(right);
  return mine.some((one) => theirs.some((other) => sameWords(one, other) || isSpelling(sketch(one, other))));
}

/** Whether the sentence of a claim names another form too: then the two are two places. */
const namesBoth = ({ context }: Claim, form: NameForm): boolean =>
  context.names.slice(0, MOST_NEIGHBOURS).some((name) => sameWords(nameForm(name), form));

/** Whether one of two names stands in few of the event's articles, as a misspelling does. */
const isRare = (left: Claim, right: Claim, view: EventView): boolean =>
  Math.min(view.spread(left), view.spread(right)) <= Math.max(1, view.size / 3);

/** Whether two names can be meant for one place, with what speaks for it. */
export function matchNames(left: Claim, right: Claim, a: NameForm, b: NameForm, view: EventView): Evidence | undefined {
  if (sameWords(a, b)) return { score: 1, reasons: ['same name'] };
  if (isAcronymOf(a, b)) return { score: 0.9, reasons: ['acronym of the name'] };
  const side = sketch(a, b);
  if (isShortForm(side)) return { score: 0.8, reasons: ['short form of the name'] };
  if (isOtherWay(side)) return { score: 0.8, reasons: ['same name of a way'] };
  if (!isSpelling(side) && isLooseSpelling(a, b) && left.document !== right.document) {
    const apart = !namesBoth(left, b) && !namesBoth(right, a);
    return apart && isRare(left, right, view) && shareNeighbour(left, right, a, b)
      ? { score: 0.75, reasons: ['like names beside the same neighbour'] }
      : undefined;
  }
  if (!isSpelling(side)) return matchOtherWord(side, left, right, view);
  if (areTwoPlaces(a, b)) return undefined;
  if (side.equal === 0 && !isRare(left, right, view)) return undefined;
  return { score: side.equal > 0 ? 0.8 : 0.7, reasons: ['name spelt in two ways'] };
}
