import type { AnyKind } from '../core/contracts.js';
import { byKeys } from '../core/order.js';
import type { Link, Node } from './block.js';

/**
 * Evidence of one pair from which two values, each told over and over, are taken to be of one thing. Of .55, .6, .65 and .7 tried, .6 and
 * .65 found most on the annotated events with nothing wrong; the stricter was taken.
 */
const ENOUGH = 0.65;

type Group = readonly number[];

/** Two groups, by their indexes, and the best evidence between them. */
interface Span {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

/**
 * Joins two groups that each give one value, and not the same, where one pair has evidence enough. Articles that repeat one value find each
 * other first, and average linkage then weighs the pair in which another value meets them against all the tellings in other words: the more often
 * a value is told, the harder it is to contradict. Each group is joined with one other at most, the pairs of the best evidence first.
 * @param groups of nodes, by their indexes
 * @returns the groups, members rising, each joined one in the place of its first
 */
export function bridge(
  groups: readonly Group[],
  nodes: readonly Node[],
  links: readonly Link[],
  kind: AnyKind,
): readonly Group[] {
  const joined = new Map<number, number>();
  const taken = new Set<number>();
  for (const { one, other } of spansOf(groups, nodes, links, kind)) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    joined.set(one, other);
  }
  const gone = new Set(joined.values());
  return groups.flatMap((group, index) => {
    if (gone.has(index)) return [];
    const more = groups[joined.get(index) ?? -1];
    return [more ? [...group, ...more].sort((left, right) => left - right) : group];
  });
}

/** The pairs of groups of one value each that evidence joins and none keeps apart, the best first. */
function spansOf(
  groups: readonly Group[],
  nodes: readonly Node[],
  links: readonly Link[],
  kind: AnyKind,
): readonly Span[] {
  const keys = nodes.map(({ claim }) => kind.key(claim.value));
  const groupOf = new Map(groups.flatMap((group, index) => group.map((node) => [node, index] as const)));
  const tellsOne = groups.map((group) => group.every((node) => keys[node] === keys[group[0] ?? node]));
  const spans = new Map<string, Span>();
  const barred = new Set<string>();
  for (const { left, right, evidence } of links) {
    const [a = 0, b = 0] = [groupOf.get(left), groupOf.get(right)];
    if (a === b || keys[left] === keys[right] || !tellsOne[a] || !tellsOne[b]) continue;
    const [one, other] = a < b ? [a, b] : [b, a];
    const id = `${one} ${other}`;
    if (evidence.score === 0) barred.add(id);
    if (evidence.score >= ENOUGH && evidence.score > (spans.get(id)?.score ?? 0))
      spans.set(id, { one, other, score: evidence.score });
  }
  return [...spans]
    .flatMap(([id, span]) => (barred.has(id) ? [] : [span]))
    .sort(
      byKeys(
        ({ score }) => -score,
        ({ one }) => one,
        ({ other }) => other,
      ),
    );
}
