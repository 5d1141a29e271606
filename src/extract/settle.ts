import type { Mention } from '../core/claim.js';
import type { AnyKind } from '../core/contracts.js';
import { byKeys } from '../core/order.js';
import { overlaps } from '../core/span.js';

/**
 * Drops mentions that lie over one of a kind they yield to ("17" in "January 17", "76" in "Philadelphia 76ers"). Kinds that
 * do not yield to each other may overlap: "US" is a place inside the title "US Ambassador".
 * @returns the rest, by start, then end, then kind.
 */
export function settle(mentions: readonly Mention[], kinds: readonly AnyKind[]): readonly Mention[] {
  const yields = new Map(kinds.map((kind) => [kind.id, new Set(kind.yieldsTo ?? [])]));
  const sorted = [...mentions].sort(
    byKeys(
      (mention) => mention.range.start,
      (mention) => mention.range.end,
      (mention) => mention.kind,
    ),
  );
  const longest = sorted.reduce((most, mention) => Math.max(most, mention.range.end - mention.range.start), 0);
  return sorted.filter((mention, index) => {
    const to = yields.get(mention.kind);
    if (!to?.size) return true;
    const loses = (other: Mention): boolean => to.has(other.kind) && overlaps(other.range, mention.range);
    for (let back = index - 1; back >= 0; back -= 1) {
      const other = sorted[back];
      if (!other || other.range.start + longest <= mention.range.start) break;
      if (loses(other)) return false;
    }
    for (let ahead = index + 1; ahead < sorted.length; ahead += 1) {
      const other = sorted[ahead];
      if (!other || other.range.start >= mention.range.end) break;
      if (loses(other)) return false;
    }
    return true;
  });
}
