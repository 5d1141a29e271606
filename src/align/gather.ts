import type { AnyKind } from '../core/contracts.js';
import type { Link, Node } from './block.js';

/** Evidence of one pair from which an equal value elsewhere is taken to be said of the same thing: that at which groups are joined. */
const ENOUGH = 0.5;

type Group = readonly number[];

/** A group with what was brought to it; `core` is what it was, and how sure it is that it speaks of one thing depends on that alone. */
export interface Gathered {
  readonly core: Group;
  readonly members: Group;
}

/**
 * Brings to each group whose values differ the groups that give one of its values and nothing else, where one pair of equal values
 * has evidence enough: more sources for a value that is there. Average linkage leaves them out, since what they say is often told in
 * other words; a single pair is enough here because an equal value can contradict nothing.
 * @param groups of nodes, by their indexes
 * @returns the groups that are left, members rising, in the order of `groups`
 */
export function gather(
  groups: readonly Group[],
  nodes: readonly Node[],
  links: readonly Link[],
  kind: AnyKind,
): readonly Gathered[] {
  const keys = nodes.map(({ claim }) => kind.key(claim.value));
  const groupOf = new Map(groups.flatMap((group, index) => group.map((node) => [node, index] as const)));
  const keysOf = groups.map((group) => new Set(group.map((node) => keys[node] ?? '')));
  const isSplit = (group: number): boolean => (keysOf[group]?.size ?? 0) > 1;
  const best = new Map<number, { readonly into: number; readonly score: number }>();
  const barred = new Set<string>();
  for (const { left, right, evidence } of links) {
    const [one, other] = [groupOf.get(left) ?? -1, groupOf.get(right) ?? -1];
    if (one === other || isSplit(one) === isSplit(other)) continue;
    const [into, from] = isSplit(one) ? [one, other] : [other, one];
    if (evidence.score === 0) barred.add(`${into} ${from}`);
    if (keys[left] !== keys[right] || evidence.score < ENOUGH) continue;
    const known = best.get(from);
    const isBetter = known === undefined || evidence.score > known.score;
    if (isBetter || (evidence.score === known.score && into < known.into))
      best.set(from, { into, score: evidence.score });
  }
  const brought = groups.map((): number[] => []);
  const left = new Set(groups.keys());
  for (const [from, { into }] of best) {
    if (barred.has(`${into} ${from}`)) continue;
    brought[into]?.push(...(groups[from] ?? []));
    left.delete(from);
  }
  return groups.flatMap((core, index) =>
    left.has(index) ? [{ core, members: [...core, ...(brought[index] ?? [])].sort((one, other) => one - other) }] : [],
  );
}
