/** `conflict`: cannot both be right. `update`: changed while the story developed. `variant`: one thing under two forms. */
export type Relation = 'conflict' | 'update' | 'variant';

/** From worst to mildest. */
export type Severity = 'error' | 'warning' | 'info';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A value as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One side of a discrepancy: a value and everything that gives it. */
export interface DiscrepancyValue {
  /** For people, as the first article gives it. */
  readonly value: string;
  readonly normalized: Json;
  /** Ids of the documents that give it, in program order. */
  readonly documents: readonly string[];
  /** Ids of the claims that give it, in program order. */
  readonly claims: readonly string[];
  /** Independent origins among the documents: copies of one text count once. */
  readonly origins: number;
}

/** Where a pair of values stood. Indexes point into `Discrepancy.values`. */
export interface Verdict {
  readonly left: number;
  readonly right: number;
  readonly rung: string;
  readonly label: string;
}

/** Which value most origins give; nobody is declared right. */
export type Consensus =
  | {
      readonly state: 'majority' | 'plurality' | 'latest';
      readonly value: number;
      readonly support: number;
      readonly of: number;
    }
  | { readonly state: 'split'; readonly of: number };

/** By what a discrepancy is known and accepted, and why where the user has said so. */
export interface Acceptance {
  readonly by: 'baseline' | 'config';
  readonly reason?: string;
}

/** Claims of one event about one attribute of one subject whose values differ in fact or in form. */
export interface Discrepancy {
  /** Fingerprint of what differs; see `fingerprint`. */
  readonly id: string;
  /** Where several findings of the report have one rule, attribute and set of values, what the id of each would be alone. */
  readonly sharedId?: string;
  readonly rule: string;
  readonly kind: string;
  readonly relation: Relation;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
  readonly event: string;
  readonly about: string;
  readonly message: string;
  /** The value fewest origins give comes first in `primary`; the order here is by support, then position. */
  readonly values: readonly DiscrepancyValue[];
  readonly verdicts: readonly Verdict[];
  readonly consensus: Consensus;
  /** Why the claims count as one fact. */
  readonly reasons: readonly string[];
  /** Whether it is known and accepted; absent where nothing was asked of what is known, which means new. */
  readonly status?: 'new' | 'accepted';
  /** Only of what is accepted. */
  readonly accepted?: Acceptance;
}
