/** How alike two items are; `left` is below `right`. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly average: number;
}

/** A binary heap, best average first; ties by the lower items, so that equal input gives equal groups. */
function precedes(a: Candidate, b: Candidate): boolean {
  if (a.average !== b.average) return a.average > b.average;
  return a.left !== b.left ? a.left < b.left : a.right < b.right;
}

function push(heap: Candidate[], item: Candidate): void {
  let at = heap.length;
  heap.push(item);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || !precedes(item, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = item;
}

function pop(heap: Candidate[]): Candidate | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    let below = heap[child];
    if (below === undefined) break;
    const other = heap[child + 1];
    if (other !== undefined && precedes(other, below)) {
      child += 1;
      below = other;
    }
    if (!precedes(below, last)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = last;
  return top;
}

interface Link {
  readonly sum: number;
  readonly count: number;
}

/**
 * Average linkage (UPGMA; Sokal and Michener 1958): joins the two groups whose members are most alike on average, until no
 * two reach the threshold. One strong pair never glues two groups together, as it would under single linkage. Works on a
 * sparse graph: pairs without an edge count with `missing`, and two groups without any edge are never joined.
 * @param size number of items, numbered from 0
 * @param threshold the average from which two groups of these sizes are joined
 * @returns the groups, members rising, by first member
 */
export function averageLinkage(
  size: number,
  edges: readonly Edge[],
  missing: number,
  threshold: (left: number, right: number) => number,
): readonly (readonly number[])[] {
  const links: (Map<number, Link> | undefined)[] = Array.from({ length: size }, () => new Map());
  const members: number[][] = Array.from({ length: size }, (_, item) => [item]);
  for (const { left, right, score } of edges) {
    const link = { sum: score, count: 1 };
    links[left]?.set(right, link);
    links[right]?.set(left, link);
  }
  const count = (item: number): number => members[item]?.length ?? 0;
  const averageOf = (left: number, right: number, link: Link): number => {
    const pairs = count(left) * count(right);
    return (link.sum + missing * (pairs - link.count)) / pairs;
  };
  const heap: Candidate[] = [];
  const offer = (one: number, other: number, link: Link): void => {
    const average = averageOf(one, other, link);
    if (average >= threshold(count(one), count(other)))
      push(heap, { left: Math.min(one, other), right: Math.max(one, other), average });
  };
  for (const { left, right, score } of edges) offer(left, right, { sum: score, count: 1 });
  for (let best = pop(heap); best !== undefined; best = pop(heap)) {
    const { left, right } = best;
    const into = links[left];
    const from = links[right];
    const link = into?.get(right);
    if (into === undefined || from === undefined || link === undefined) continue;
    if (averageOf(left, right, link) !== best.average) continue;
    into.delete(right);
    from.delete(left);
    for (const [other, { sum, count: edgesTo }] of from) {
      const known = into.get(other);
      const joined = { sum: sum + (known?.sum ?? 0), count: edgesTo + (known?.count ?? 0) };
      into.set(other, joined);
      links[other]?.delete(right);
      links[other]?.set(left, joined);
    }
    members[left]?.push(...(members[right] ?? []));
    members[right] = [];
    links[right] = undefined;
    for (const [other, joined] of into) offer(left, other, joined);
  }
  return members.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b));
}
