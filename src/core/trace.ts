import type { Json, Severity } from './discrepancy.js';
import type { Bearing } from './ladder.js';

/**
 * What ALIGN saw between two parts of a cluster. A part is one claim, or all claims that the kind takes for one wherever they
 * stand (all that give a name in one form).
 */
export interface ClusterLink {
  /** Ids of the claims of either part, in program order. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A value that COMPARE held against the others of its cluster. */
export interface TracedValue {
  readonly value: string;
  readonly normalized: Json;
  /** Ids of the documents and claims that give it, in program order. */
  readonly documents: readonly string[];
  readonly claims: readonly string[];
  /** Other values that the user's aliases hold for this one; their claims are among `claims`. */
  readonly aliases: readonly Omit<TracedValue, 'aliases'>[];
}

/** What came of two values of a cluster. Indexes point into `TracedCluster.values`. */
export interface TracedPair {
  readonly left: number;
  readonly right: number;
  readonly rung: string;
  readonly label: string;
  readonly bearing: Bearing;
  /** The first rule that spoke; null where none did. */
  readonly spoke: TracedJudgement | null;
}

export interface TracedJudgement {
  readonly rule: string;
  /** Of the rule alone, 0 to 1; the discrepancy's own takes the cluster's cohesion into account. */
  readonly confidence: number;
  /** `off`: the user has switched the rule off, so that nothing came of it. */
  readonly severity: Severity | 'off';
}

/** All that COMPARE did with one cluster of two values or more, or of values that only the user's aliases hold for one. */
export interface TracedCluster {
  readonly event: string;
  readonly kind: string;
  readonly about: string;
  /** Mean evidence over the links, 0 to 1. */
  readonly cohesion: number;
  readonly links: readonly ClusterLink[];
  readonly values: readonly TracedValue[];
  /** Every pair of the values, by `left`, then `right`. */
  readonly pairs: readonly TracedPair[];
  /** Values beyond those that are compared. */
  readonly leftOut: number;
  /** Id of the discrepancy that came of it; null for none. */
  readonly discrepancy: string | null;
}

/** How a run came to its findings, and what it considered and let go. */
export type Trace = readonly TracedCluster[];
