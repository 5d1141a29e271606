/** The parts of the evidence that two articles report one event; `start` is what holds before any is seen. */
export type EvidenceName =
  | 'names'
  | 'other'
  | 'lead'
  | 'company'
  | 'fullNames'
  | 'copies'
  | 'days'
  | 'years'
  | 'leadYears'
  | 'weekdays'
  | 'start';

/** One part of the evidence about two articles. */
export interface EvidencePart {
  readonly name: EvidenceName;
  /** What it adds to the log-odds that they report one event: above 0 shared, below 0 separating. */
  readonly weight: number;
  /** Words that both articles have, or what each states; the most telling first. */
  readonly shared: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** What decided whether two articles are in one event. */
export type Decision =
  /** One text, to the last letter. */
  | 'same-text'
  /** An event of the configuration holds one of them, or both. */
  | 'named'
  /** Pinned by the configuration. */
  | 'together'
  | 'apart'
  /** They share too few words to be compared closely. */
  | 'topic'
  /** The evidence, averaged over their events. */
  | 'evidence';

/** Why two articles are in one event, or in two. */
export interface PairReason {
  readonly left: string;
  readonly right: string;
  readonly together: boolean;
  readonly decision: Decision;
  /** Cosine of all their words, 0 to 1, and the average from which articles are of one topic. */
  readonly cosine: number;
  readonly topic: number;
  /** The strongest first, by size of weight; `start` last. */
  readonly parts: readonly EvidencePart[];
  /** Log-odds of the two alone; the sum of the parts, kept within bounds. */
  readonly sum: number;
  /** Mean log-odds over the pairs of the two events, or of the one; null where nothing is averaged. */
  readonly average: number | null;
  /** The average from which two groups of these sizes are one event; null where they are one. */
  readonly threshold: number | null;
  /** Words of names that tell in this topic and that only one of the two has. */
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
}
