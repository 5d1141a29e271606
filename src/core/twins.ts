import type { Claim } from './claim.js';
import type { Cluster } from './cluster.js';
import type { Document } from './document.js';
import type { Event } from './event.js';
import { grouped } from './grouped.js';
import { byKeys, byText } from './order.js';

/** Documents of equal text: what one says the other says too, so only the first of them is compared. */
export interface Twins {
  /** The first by id of every text, by id. */
  readonly first: readonly Document[];
  /** Ids of the others, by the id of the first. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** Parts documents into the first of each text and its twins, by id. */
export function twinsOf(documents: readonly Document[]): Twins {
  const byContent = grouped([...documents].sort(byKeys(({ id }) => id)), ({ text }) => text);
  const first: Document[] = [];
  const others = new Map<string, readonly string[]>();
  for (const [head, ...rest] of byContent.values()) {
    if (!head) continue;
    first.push(head);
    const ids = rest.map(({ id }) => id);
    if (ids.length > 0) others.set(head.id, ids);
  }
  return { first, others };
}

/** The events with the twins of their documents. */
export function eventsWithTwins<Found extends Event>(events: readonly Found[], twins: Twins): readonly Found[] {
  return events.map((event) => ({
    ...event,
    documents: event.documents.flatMap((id) => [id, ...(twins.others.get(id) ?? [])]).sort(byText),
  }));
}

const placeKey = (document: string, claim: Claim): string =>
  `${document}\n${claim.kind}\n${claim.span.start}\n${claim.span.end}`;

/**
 * The clusters with the claims that the twins of their documents make in the same places.
 * @param claims all claims of the run, in program order
 */
export function clustersWithTwins(
  clusters: readonly Cluster[],
  claims: readonly Claim[],
  twins: Twins,
): readonly Cluster[] {
  if (twins.others.size === 0) return clusters;
  const byPlace = new Map(claims.map((claim) => [placeKey(claim.document, claim), claim]));
  const order = new Map(claims.map((claim, index) => [claim.id, index]));
  return clusters.map((cluster) => ({
    ...cluster,
    joined: cluster.joined ?? cluster.claims.length, // what a copy says again makes no cluster firmer
    claims: cluster.claims
      .flatMap((claim) => [
        claim,
        ...(twins.others.get(claim.document) ?? []).flatMap((id) => byPlace.get(placeKey(id, claim)) ?? []),
      ])
      .sort((left, right) => (order.get(left.id) ?? 0) - (order.get(right.id) ?? 0)),
  }));
}

/**
 * Which documents carry the text of another, with the twins, whose texts are equal to the last letter.
 * @param copies id of a document, with the id of the document whose text it copies
 */
export function copiesWithTwins(copies: ReadonlyMap<string, string>, twins: Twins): ReadonlyMap<string, string> {
  return new Map([
    ...copies,
    ...[...twins.others].flatMap(([id, others]) => others.map((other) => [other, copies.get(id) ?? id] as const)),
  ]);
}
