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
  /** How many of its edges lie between two items that have nothing to say of each other by rule. */
  readonly spoken: number;
}

const noneIsMute = (): boolean => false;

/**
 * Average linkage (UPGMA; Sokal and Michener 1958): joins the two groups whose members are most alike on average, until no
 * two reach the threshold. One strong pair never glues two groups together, as it would under single linkage. Works on a
 * sparse graph: pairs without an edge count with `missing`, and two groups without any edge are never joined. Groups are joined in
 * the order of the average over all pairs, mute ones too: of two groups that an item fits, that wins which more of it fits.
 * @param size number of items, numbered from 0
 * @param threshold the average from which two groups of these sizes are joined
 * @param isMute whether an item has nothing to say of another such: a pair of them without an edge does not count against joining two groups
 * @returns the groups, members rising, by first member
 */
export function averageLinkage(
  size: number,
  edges: readonly Edge[],
  missing: number,
  threshold: (left: number, right: number) => number,
  isMute: (item: number) => boolean = noneIsMute,
): readonly (readonly number[])[] {
  const mutes: number[] = Array.from({ length: size }, (_, item) => (isMute(item) ? 1 : 0));
  const links: (Map<number, Link> | undefined)[] = Array.from({ length: size }, () => new Map());
  const members: number[][] = Array.from({ length: size }, (_, item) => [item]);
  const linkOf = ({ left, right, score }: Edge): Link => ({
    sum: score,
    count: 1,
    spoken: (mutes[left] ?? 0) * (mutes[right] ?? 0),
  });
  for (const edge of edges) {
    const { left, right } = edge;
    const link = linkOf(edge);
    links[left]?.set(right, link);
    links[right]?.set(left, link);
  }
  const count = (item: number): number => members[item]?.length ?? 0;
  const averageOf = (left: number, right: number, link: Link): number => {
    const pairs = count(left) * count(right);
    return (link.sum + missing * (pairs - link.count)) / pairs;
  };
  /** The average that decides: over the pairs that have anything to say. */
  const spokenAverage = (left: number, right: number, link: Link): number => {
    const pairs = count(left) * count(right) - (mutes[left] ?? 0) * (mutes[right] ?? 0) + link.spoken;
    return (link.sum + missing * (pairs - link.count)) / pairs;
  };
  const heap: Candidate[] = [];
  const offer = (one: number, other: number, link: Link): void => {
    if (spokenAverage(one, other, link) < threshold(count(one), count(other))) return;
    const average = averageOf(one, other, link);
    push(heap, { left: Math.min(one, other), right: Math.max(one, other), average });
  };
  for (const edge of edges) offer(edge.left, edge.right, linkOf(edge));
  for (let best = pop(heap); best !== undefined; best = pop(heap)) {
    const { left, right } = best;
    const into = links[left];
    const from = links[right];
    const link = into?.get(right);
    if (into === undefined || from === undefined || link === undefined) continue;
    if (averageOf(left, right, link) !== best.average) continue;
    into.delete(right);
    from.delete(left);
    for (const [other, { sum, count: edgesTo, spoken }] of from) {
      const known = into.get(other);
      const joined = {
        sum: sum + (known?.sum ?? 0),
        count: edgesTo + (known?.count ?? 0),
        spoken: spoken + (known?.spoken ?? 0),
      };
      into.set(other, joined);
      links[other]?.delete(right);
      links[other]?.set(left, joined);
    }
    members[left]?.push(...(members[right] ?? []));
    members[right] = [];
    mutes[left] = (mutes[left] ?? 0) + (mutes[right] ?? 0);
    links[right] = undefined;
    for (const [other, joined] of into) offer(left, other, joined);
  }
  return members.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b));
}
