import type { Claim } from '../core/claim.js';
import type { Cluster } from '../core/cluster.js';
import type { AnyKind, Side } from '../core/contracts.js';
import type { DiscrepancyValue } from '../core/discrepancy.js';
import type { Document } from '../core/document.js';
import { grouped } from '../core/grouped.js';
import { stand } from '../core/ladder.js';
import type { SameByAlias } from '../text/forms/aliases.js';

/** A side with the value that its ladder compares. */
export interface ValuedSide extends Side {
  readonly value: unknown;
  /** As `Kind.show` gives it. */
  readonly words: string;
  /** Values that only the user's aliases hold for this one; their claims are among the side's. */
  readonly aliases: readonly Side[];
}

function sideOf(
  key: string,
  claims: readonly Claim[],
  kind: AnyKind,
  documents: ReadonlyMap<string, Document>,
  aliases: readonly Side[] = [],
): ValuedSide[] {
  const [first] = claims;
  if (!first) return [];
  const words = kind.show(first.value);
  const reading = kind.reading?.(first.value);
  const ids = [...new Set(claims.map((claim) => claim.document))];
  return [
    {
      key,
      value: first.value,
      words,
      shown: reading === undefined ? words : `${words} [${reading}]`,
      normalized: kind.normalize(first.value),
      claims,
      documents: ids.flatMap((id) => documents.get(id) ?? []),
      aliases,
    },
  ];
}

/**
 * The distinct values of a cluster, each with all claims that give it: equal keys first, then values whose rung says that
 * they are the same, or which the user's aliases hold for the same. A value joins the first it equals, so that "same" never
 * chains through a third.
 */
export function sidesOf(
  cluster: Cluster,
  kind: AnyKind,
  documents: ReadonlyMap<string, Document>,
  sameByAlias: SameByAlias,
): readonly ValuedSide[] {
  const byKey = grouped(cluster.claims, ({ value }) => kind.key(value));
  const merged: { key: string; value: unknown; claims: Claim[]; aliases: Side[] }[] = [];
  for (const [key, claims] of byKey) {
    const value = claims[0]?.value;
    const isSame = (other: unknown): boolean => stand(kind.ladder, other, value).bearing === 'same';
    const isAlias = (other: unknown): boolean => sameByAlias(kind.show(other), kind.show(value));
    const same = merged.find((side) => isSame(side.value) || isAlias(side.value));
    if (!same) merged.push({ key, value, claims: [...claims], aliases: [] });
    else {
      if (!isSame(same.value)) same.aliases.push(...sideOf(key, claims, kind, documents));
      same.claims.push(...claims);
    }
  }
  const order = new Map(cluster.claims.map((claim, index) => [claim.id, index]));
  return merged.flatMap((side) =>
    sideOf(
      side.key,
      side.claims.sort((left, right) => (order.get(left.id) ?? 0) - (order.get(right.id) ?? 0)),
      kind,
      documents,
      side.aliases,
    ),
  );
}

/** A value as reports and traces name it: in words and normalized, with the articles and claims that give it. */
export function shownValue(side: Side): Omit<DiscrepancyValue, 'origins'> {
  return {
    value: side.shown,
    normalized: side.normalized,
    documents: side.documents.map((document) => document.id),
    claims: side.claims.map((claim) => claim.id),
  };
}
