import type { Rung } from '../core/ladder.js';
import { byKeys } from '../core/order.js';
import type { ValuedSide } from './sides.js';

/** Looks up the rung on which two sides of one cluster stand. */
type RungBetween = (left: ValuedSide, right: ValuedSide) => Rung<unknown> | undefined;

/**
 * The fuller value that a short form belongs to: one it stands to on a rung that folds ("Renner", "Tomas Renner") and beside
 * which it stands to every other value as that does. A short form that fits two values that differ belongs to neither.
 */
function fullerOf(side: ValuedSide, sides: readonly ValuedSide[], rungBetween: RungBetween): ValuedSide | undefined {
  return sides.find((fuller) => {
    if (fuller === side || fuller.shown.length <= side.shown.length || !rungBetween(side, fuller)?.folds) return false;
    return sides.every((other) => {
      if (other === side || other === fuller) return true;
      const [one, two] = [rungBetween(side, other), rungBetween(fuller, other)];
      return one?.id === two?.id || (one?.folds === true && two?.folds === true);
    });
  });
}

/**
 * Puts short forms of a name with the fuller form that they belong to, so that a finding shows one value a form.
 * @param sides the values that a finding would show
 * @returns for each side, the one to show in its place: itself, or one that holds the claims of all that were put together
 */
export function foldShortForms(
  sides: readonly ValuedSide[],
  rungBetween: RungBetween,
  position: (claim: string) => number,
): ReadonlyMap<ValuedSide, ValuedSide> {
  const target = new Map<ValuedSide, ValuedSide>();
  for (const side of sides) target.set(side, fullerOf(side, sides, rungBetween) ?? side);
  const last = (side: ValuedSide): ValuedSide => {
    let at = side;
    for (let next = target.get(at); next !== undefined && next !== at; next = target.get(at)) at = next;
    return at;
  };
  const members = new Map<ValuedSide, ValuedSide[]>();
  for (const side of sides) members.set(last(side), [...(members.get(last(side)) ?? []), side]);
  const shown = new Map<ValuedSide, ValuedSide>();
  for (const [fullest, group] of members) {
    const claims = group.flatMap((side) => side.claims).sort(byKeys((claim) => position(claim.id)));
    const byId = new Map(group.flatMap((side) => side.documents).map((document) => [document.id, document]));
    const documents = [...new Set(claims.map((claim) => claim.document))].flatMap((id) => byId.get(id) ?? []);
    const whole = group.length === 1 ? fullest : { ...fullest, claims, documents };
    for (const side of group) shown.set(side, whole);
  }
  return shown;
}
