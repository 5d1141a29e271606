import type { Claim } from './claim.js';

/** Why two claims were taken to speak of one attribute of one subject: 0 to 1, with what was seen. */
export interface Evidence {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Claims of one event taken to be about the same attribute of the same subject. */
export interface Cluster<V = unknown> {
  readonly event: string;
  readonly kind: string;
  /** What the claims are about, as a headline would name it: "people killed", "title of Natalie Baker". */
  readonly about: string;
  /** Claims in program order (document order, then span). */
  readonly claims: readonly Claim<V>[];
  /** Mean evidence over the cluster's pairs, 0 to 1. */
  readonly cohesion: number;
  /** What joined them, most frequent first. */
  readonly reasons: readonly string[];
}
