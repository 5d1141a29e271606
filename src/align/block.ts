import type { Claim } from '../core/claim.js';
import type { Evidence } from '../core/cluster.js';
import type { AnyKind, EventView } from '../core/contracts.js';
import { grouped } from '../core/grouped.js';

/** Evidence between two nodes, by their indexes; `left < right`. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly evidence: Evidence;
}

/** Claims that ALIGN treats as one: all of equal identity, or a single claim. */
export interface Node {
  readonly claims: readonly Claim[];
  /** Stands for the node in matching: the first claim in program order. */
  readonly claim: Claim;
}

/** A blocking key that more nodes share than this tells nothing, and its pairs would cost the square of it. */
const LARGEST_BLOCK = 400;

/** Claims that an article does not assert are compared with none. */
const COMPARED = new Set(['asserted', 'forecast']);

/** Folds a kind's claims into nodes, in program order; what is denied, asked or conditional is left out. */
export function nodesOf(claims: readonly Claim[], kind: AnyKind): readonly Node[] {
  const compared = claims.filter((claim) => claim.kind === kind.id && COMPARED.has(claim.qualifiers.assertion));
  const nodes = grouped(compared, (claim) => kind.identity?.(claim) ?? claim.id);
  return [...nodes.values()].flatMap((group) => (group[0] ? [{ claims: group, claim: group[0] }] : []));
}

/** Pairs of nodes that share a blocking key, each with the kind's evidence; pairs without evidence are left out. */
export function linksOf(nodes: readonly Node[], kind: AnyKind, view: EventView): readonly Link[] {
  const blocks = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    for (const key of new Set(kind.block(node.claim, view))) {
      const known = blocks.get(key);
      if (known) known.push(index);
      else blocks.set(key, [index]);
    }
  });
  const seen = new Set<number>();
  const links: Link[] = [];
  for (const members of blocks.values()) {
    if (members.length > LARGEST_BLOCK) continue;
    for (let a = 0; a < members.length; a += 1) {
      for (let b = a + 1; b < members.length; b += 1) {
        const link = linkBetween(members[a] ?? 0, members[b] ?? 0, nodes, kind, view, seen);
        if (link) links.push(link);
      }
    }
  }
  return links.sort((one, other) => one.left - other.left || one.right - other.right);
}

function linkBetween(
  left: number,
  right: number,
  nodes: readonly Node[],
  kind: AnyKind,
  view: EventView,
  seen: Set<number>,
): Link | undefined {
  const key = left * nodes.length + right;
  const [one, other] = [nodes[left], nodes[right]];
  if (seen.has(key) || !one || !other) return undefined;
  seen.add(key);
  if (one.claim.qualifiers.assertion !== other.claim.qualifiers.assertion) return undefined;
  const evidence = kind.match(one.claim, other.claim, view);
  return evidence && { left, right, evidence };
}
