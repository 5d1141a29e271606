/**
 * What a rung says of two values: `same`, they are one; `compatible`, both can be right (vaguer, other unit, part of the
 * whole); `variant`, one thing in two forms; `apart`, they cannot both be right; `unknown`, nothing can be said.
 */
export type Bearing = 'same' | 'compatible' | 'variant' | 'apart' | 'unknown';

/** One level of agreement between two values of a kind. */
export interface Rung<V> {
  /** Slug, stable: reports and pages name it. */
  readonly id: string;
  /** For people: "the same quantity in another unit". */
  readonly label: string;
  readonly bearing: Bearing;
  /** On a compatible rung: the shorter value is only a short way to write the other, and is shown with it. */
  readonly folds?: true;
  /** Whether two values stand on this rung; must not depend on their order. */
  holds(left: V, right: V): boolean;
}

/** A kind's rungs, top down: the first that holds decides. The last must hold for every pair. */
export type Ladder<V> = readonly Rung<V>[];

/** The first rung that holds for two values. Throws when none does: a ladder ends in a rung that always holds. */
export function stand<V>(ladder: Ladder<V>, left: V, right: V): Rung<V> {
  const rung = ladder.find((candidate) => candidate.holds(left, right));
  if (!rung) throw new Error('a ladder must end in a rung that always holds');
  return rung;
}
