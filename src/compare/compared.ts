import type { Cluster } from '../core/cluster.js';
import type { Judgement, Pair, Rule } from '../core/contracts.js';
import type { Discrepancy } from '../core/discrepancy.js';
import type { RuleSetting } from '../core/rule-settings.js';
import type { ValuedSide } from './sides.js';

/** What a rule said of a pair, and how grave its findings are at most. */
interface Speech {
  readonly rule: Rule;
  readonly judgement: Judgement;
  readonly setting: RuleSetting;
}

/** Two values held against each other: their rung, and the first rule that spoke. */
export interface Held {
  readonly pair: Pair;
  readonly left: ValuedSide;
  readonly right: ValuedSide;
  readonly speech?: Speech;
}

/** A cluster once its values were held against each other. */
export interface Compared {
  readonly cluster: Cluster;
  /** The values that were compared. */
  readonly sides: readonly ValuedSide[];
  /** Values beyond those. */
  readonly leftOut: number;
  readonly held: readonly Held[];
  readonly discrepancy?: Discrepancy;
}
