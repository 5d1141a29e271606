import type { Claim } from '../core/claim.js';
import type { Cluster } from '../core/cluster.js';
import type { AnyKind } from '../core/contracts.js';
import type { Event } from '../core/event.js';
import { grouped } from '../core/grouped.js';
import { averageLinkage } from '../core/linkage.js';
import type { ClusterLink } from '../core/trace.js';
import { type Link, linksOf, type Node, nodesOf } from './block.js';
import { entitiesOf } from './entities.js';
import { gather } from './gather.js';
import { type GrowingView, viewOf } from './view.js';

/** What a pair without a link counts for in an average: nothing speaks for it, and nothing against. */
const NO_EVIDENCE = 0.3;

/** Mean evidence at which two groups of claims are one. */
const JOIN = 0.5;

/** What a pair with evidence 0 counts for: so much that no chain of other pairs brings the two into one group. */
const EXCLUDED = -1e6;

function reasonsOf(links: readonly Link[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const link of links) {
    for (const reason of link.evidence.reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([reason]) => reason);
}

/** A link as traces hold it: with the claims of its nodes. */
function tracedLink({ left, right, evidence }: Link, nodes: readonly Node[]): ClusterLink {
  const claimsOf = (node: number): readonly string[] => (nodes[node]?.claims ?? []).map((claim) => claim.id);
  return { left: claimsOf(left), right: claimsOf(right), score: evidence.score, reasons: evidence.reasons };
}

function clustersOf(
  event: Event,
  kind: AnyKind,
  nodes: readonly Node[],
  view: GrowingView,
  traced: boolean,
): readonly Cluster[] {
  const links = linksOf(nodes, kind, view);
  const byNode = grouped(links, ({ left }) => left);
  const edges = links.map(({ left, right, evidence }) => ({ left, right, score: evidence.score || EXCLUDED }));
  const isMute = (node: number): boolean => {
    const claim = nodes[node]?.claim;
    return claim !== undefined && kind.isMute?.(claim) === true;
  };
  const alike = averageLinkage(nodes.length, edges, NO_EVIDENCE, () => JOIN, kind.isMute && isMute);
  const groups = kind.naming ? alike.map((members) => ({ core: members, members })) : gather(alike, nodes, links, kind);
  const linksIn = (group: readonly number[]): readonly Link[] => {
    const inside = new Set(group);
    return group.flatMap((node) => (byNode.get(node) ?? []).filter((link) => inside.has(link.right)));
  };
  return groups.map(({ core, members }) => {
    const own = linksIn(core);
    const claims = members
      .flatMap((node) => nodes[node]?.claims ?? [])
      .sort((left, right) => order(left) - order(right));
    const joined = core.reduce((sum, node) => sum + (nodes[node]?.claims.length ?? 0), 0);
    return {
      event: event.id,
      kind: kind.id,
      about: kind.about(claims, view),
      claims,
      cohesion: own.length === 0 ? 1 : own.reduce((sum, link) => sum + link.evidence.score, 0) / own.length,
      ...(joined < claims.length && { joined }),
      reasons: reasonsOf(own),
      ...(traced && { links: linksIn(members).map((link) => tracedLink(link, nodes)) }),
    };
  });
}

/** Claims are numbered in program order. */
const order = (claim: Claim): number => Number(claim.id.slice(1));

/**
 * Puts an event's claims into clusters, each about one attribute of one subject. Kinds are aligned in the order of their
 * index, so that those which ask for entities come after the kinds that name them.
 * @param claims all claims of the event's documents, in program order
 * @param traced whether clusters keep the links inside them
 */
export function align(
  event: Event,
  claims: readonly Claim[],
  kinds: readonly AnyKind[],
  traced = false,
): readonly Cluster[] {
  const view = viewOf(claims, event.documents.length, kinds);
  return kinds.flatMap((kind) => {
    const clusters = clustersOf(event, kind, nodesOf(claims, kind), view, traced);
    if (kind.naming) view.add(entitiesOf(clusters));
    return clusters.filter((cluster) => cluster.claims.length > 1);
  });
}
