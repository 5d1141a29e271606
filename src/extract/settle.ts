import type { Mention } from '../core/claim.js';
import type { AnyKind } from '../core/contracts.js';
import { byText } from '../core/order.js';
import { overlaps } from '../core/span.js';

/** The kinds that a kind yields to, by its id; kinds that yield to none are not in it. */
type Yields = ReadonlyMap<string, ReadonlySet<string>>;

/** Made once for a list of kinds, not for each article. */
const known = new WeakMap<readonly AnyKind[], Yields>();

/** Who yields to whom. */
function yieldsOf(kinds: readonly AnyKind[]): Yields {
  let yields = known.get(kinds);
  if (yields === undefined) {
    yields = new Map(kinds.flatMap(({ id, yieldsTo }) => (yieldsTo?.length ? [[id, new Set(yieldsTo)] as const] : [])));
    known.set(kinds, yields);
  }
  return yields;
}

/** By start, then end, then kind. */
function byPlace(left: Mention, right: Mention): number {
  return left.range.start - right.range.start || left.range.end - right.range.end || byText(left.kind, right.kind);
}

/**
 * Drops mentions that lie over one of a kind they yield to ("17" in "January 17", "76" in "Philadelphia 76ers"). Kinds that
 * do not yield to each other may overlap: "US" is a place inside the title "US Ambassador".
 * @returns the rest, by start, then end, then kind.
 */
export function settle(mentions: readonly Mention[], kinds: readonly AnyKind[]): readonly Mention[] {
  const yields = yieldsOf(kinds);
  const sorted = [...mentions].sort(byPlace);
  let longest = 0;
  for (const { range } of sorted) longest = Math.max(longest, range.end - range.start);
  return sorted.filter((mention, index) => {
    const to = yields.get(mention.kind);
    return to === undefined || !losesIn(sorted, index, mention, to, longest);
  });
}

/** Whether a mention lies over one of the kinds it yields to; looks to both sides as far as one could reach. */
function losesIn(
  sorted: readonly Mention[],
  index: number,
  mention: Mention,
  to: ReadonlySet<string>,
  longest: number,
): boolean {
  for (let back = index - 1; back >= 0; back -= 1) {
    const other = sorted[back];
    if (!other || other.range.start + longest <= mention.range.start) break;
    if (overlaps(other.range, mention.range) && to.has(other.kind)) return true;
  }
  for (let ahead = index + 1; ahead < sorted.length; ahead += 1) {
    const other = sorted[ahead];
    if (!other || other.range.start >= mention.range.end) break;
    if (overlaps(other.range, mention.range) && to.has(other.kind)) return true;
  }
  return false;
}
