import type { Claim } from '../core/claim.js';
import type { Rung } from '../core/ladder.js';
import { byKeys } from '../core/order.js';
import type { ValuedSide } from './sides.js';

/** Looks up the rung on which two sides of one cluster stand. */
type RungBetween = (left: ValuedSide, right: ValuedSide) => Rung<unknown> | undefined;

/** Whether a value says more than another: in longer words, or in equally long ones with a longer reading ("January [2009-01]"). */
const isFuller = (side: ValuedSide, other: ValuedSide): boolean =>
  side.words.length > other.words.length ||
  (side.words.length === other.words.length && side.shown.length > other.shown.length);

/**
 * The fuller values that a short form may belong to: those to which it stands on a rung that folds ("Renner", "Tomas Renner"), where it
 * stands to every other value as they do. Several where it fits forms that differ ("Renner" beside "Tomas Renner" and "Thomas Renner").
 */
function fullersOf(
  side: ValuedSide,
  sides: readonly ValuedSide[],
  rungBetween: RungBetween,
): readonly [] | readonly [ValuedSide, ...ValuedSide[]] {
  const fits = (other: ValuedSide): boolean => rungBetween(side, other)?.folds === true;
  const [first, ...rest] = sides.filter(
    (fuller) =>
      fuller !== side &&
      isFuller(fuller, side) &&
      fits(fuller) &&
      sides.every(
        (other) =>
          other === side ||
          other === fuller ||
          fits(other) ||
          rungBetween(side, other)?.id === rungBetween(fuller, other)?.id,
      ),
  );
  return first ? [first, ...rest] : [];
}

/** The commonest of several values, by the articles that give it; of equally common ones the first. */
const commonest = (sides: readonly [ValuedSide, ...ValuedSide[]]): ValuedSide =>
  sides.reduce((most, side) => (side.documents.length > most.documents.length ? side : most));

/**
 * Puts short forms of a name with the fuller form that they belong to, so that a finding shows one value a form. A short form that fits
 * several belongs, article by article, to the one that the article gives, and elsewhere to the commonest.
 * @param sides the values that a finding would show
 * @returns for each side, the one to show in its place: itself, or one that holds the claims of all that were put together
 */
export function foldShortForms(
  sides: readonly ValuedSide[],
  rungBetween: RungBetween,
  position: (claim: string) => number,
): ReadonlyMap<ValuedSide, ValuedSide> {
  const fullers = new Map(sides.map((side) => [side, fullersOf(side, sides, rungBetween)]));
  /** Where a side's claims of one article, or of any, go: along fuller and fuller forms to one that is itself shown. */
  const owner = (side: ValuedSide, document?: string): ValuedSide => {
    const [first, ...rest] = fullers.get(side) ?? [];
    if (!first) return side;
    const [own, ...others] = [first, ...rest].filter((fuller) => fuller.documents.some(({ id }) => id === document));
    return owner(own && others.length === 0 ? own : commonest([first, ...rest]), document);
  };
  const claims = new Map<ValuedSide, Claim[]>();
  for (const side of sides) {
    for (const claim of side.claims) {
      const to = owner(side, claim.document);
      claims.set(to, [...(claims.get(to) ?? []), claim]);
    }
  }
  const byId = new Map(sides.flatMap((side) => side.documents).map((document) => [document.id, document]));
  const shown = new Map<ValuedSide, ValuedSide>();
  for (const [side, own] of claims) {
    own.sort(byKeys((claim) => position(claim.id)));
    const documents = [...new Set(own.map((claim) => claim.document))].flatMap((id) => byId.get(id) ?? []);
    shown.set(side, own.length === side.claims.length ? side : { ...side, claims: own, documents });
  }
  return new Map(sides.map((side) => [side, shown.get(owner(side)) ?? side]));
}
