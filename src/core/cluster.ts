import type { Claim } from './claim.js';
import type { ClusterLink } from './trace.js';

/** Why two claims were taken to speak of one attribute of one subject: 0 to 1, with what was seen. */
export interface Evidence {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Claims of one event taken to be about the same attribute of the same subject. */
export interface Cluster<V = unknown> {
  readonly event: string;
  readonly kind: string;
  /** What the claims are about, as a headline would name it: "people killed", "title of Ilse Hartwig". */
  readonly about: string;
  /** Claims in program order (document order, then span). */
  readonly claims: readonly Claim<V>[];
  /** Mean evidence over the cluster's pairs, 0 to 1; those that were only gathered for an equal value left out. */
  readonly cohesion: number;
  /** How many of the claims the mean evidence joined; absent where it was all of them and no text is there twice. */
  readonly joined?: number;
  /** What joined them, most frequent first. */
  readonly reasons: readonly string[];
  /** The evidence inside it, part by part, by place; only where a trace was asked for. */
  readonly links?: readonly ClusterLink[];
}

/** Cohesion below which a cluster of few claims is not worth a warning; see `isLoose`. */
const LEAST_COHESION = 0.66;

/** So many claims make up for less cohesion: an average over many pairs is lower than that of one good pair. */
const MANY_CLAIMS = 4;

/**
 * Whether a cluster hangs together too loosely for more than a note. Measured on figures: over the annotated events, 7 of 10
 * findings in loose clusters were wrong, 2 of 10 in the others.
 */
export function isLoose(cluster: Cluster): boolean {
  return cluster.cohesion < LEAST_COHESION && (cluster.joined ?? cluster.claims.length) < MANY_CLAIMS;
}
