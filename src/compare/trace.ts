import type { Trace, TracedCluster, TracedJudgement, TracedPair } from '../core/trace.js';
import type { Compared, Held } from './compared.js';
import { shownValue, type ValuedSide } from './sides.js';

function judgementOf({ speech }: Held): TracedJudgement | null {
  if (!speech) return null;
  const { rule, judgement, setting } = speech;
  return { rule: rule.id, confidence: judgement.confidence, severity: setting };
}

function pairOf(held: Held, sides: readonly ValuedSide[]): TracedPair {
  const { id, label, bearing } = held.pair.rung;
  return {
    left: sides.indexOf(held.left),
    right: sides.indexOf(held.right),
    rung: id,
    label,
    bearing,
    spoke: judgementOf(held),
  };
}

function clusterOf({ cluster, sides, leftOut, held, discrepancy }: Compared): TracedCluster {
  return {
    event: cluster.event,
    kind: cluster.kind,
    about: cluster.about,
    cohesion: cluster.cohesion,
    links: cluster.links ?? [],
    values: sides.map((side) => ({ ...shownValue(side), aliases: side.aliases.map(shownValue) })),
    pairs: held.map((one) => pairOf(one, sides)),
    leftOut,
    discrepancy: discrepancy?.id ?? null,
  };
}

/** What COMPARE did, for whoever asks why. Clusters whose claims all give one value have nothing to tell and are left out. */
export function traceOf(compared: readonly Compared[]): Trace {
  return compared
    .filter(({ sides }) => sides.length > 1 || sides.some((side) => side.aliases.length > 0))
    .map(clusterOf);
}
