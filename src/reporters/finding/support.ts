import type { Acceptance, Consensus, Discrepancy, DiscrepancyValue } from '../../core/discrepancy.js';
import type { ReportDocument } from '../../core/report.js';

/** How many articles give any value of a discrepancy. */
export interface Sources {
  readonly count: number;
  /** Copies of one text counted once. */
  readonly independent: number;
}

/** The sources of a discrepancy. @param documents of the report, by id */
export function sourcesOf({ values }: Discrepancy, documents: ReadonlyMap<string, ReportDocument>): Sources {
  const given = [...new Set(values.flatMap((value) => value.documents))];
  return { count: given.length, independent: new Set(given.map((id) => documents.get(id)?.copyOf ?? id)).size };
}

/** "2 of 5 sources (1 independent)". @param sources of the discrepancy, copies included */
export function countedSupport(value: DiscrepancyValue, sources: number): string {
  const given = value.documents.length;
  const independent = value.origins < given ? ` (${value.origins} independent)` : '';
  return `${given} of ${sources} sources${independent}`;
}

/** What the consensus makes of a value, by its index; undefined where it says nothing of it. */
export function standingOf(consensus: Consensus, index: number): 'most common' | 'latest' | undefined {
  if (consensus.state === 'split' || consensus.value !== index) return undefined;
  return consensus.state === 'latest' ? 'latest' : 'most common';
}

/**
 * One line on where the sources stand; empty where the values say it all.
 * @param most values that are named with their support; of more the line ends in an ellipsis
 */
export function consensusLine({ values, consensus }: Discrepancy, sources: Sources, most: number): string {
  if (sources.count < 2) return 'inside one article';
  switch (consensus.state) {
    case 'majority':
      return '';
    case 'latest':
      return 'changes with publication time: the newest value is the first to check';
    case 'plurality':
    case 'split': {
      if (values.length < 3) return '';
      const supports = values.slice(0, most).map((value) => value.origins);
      const shares = [...supports, ...(values.length > most ? ['…'] : [])].join(' / ');
      const isCopied = sources.independent < sources.count;
      const of = isCopied ? `${sources.independent} independent sources` : `${sources.count} sources`;
      return `no majority: ${shares} of ${of}`;
    }
  }
}

/** "accepted in the baseline: the desk has checked". The reason is as the user wrote it. */
export function acceptedLine({ by, reason }: Acceptance): string {
  const where = by === 'baseline' ? 'the baseline' : 'the configuration';
  return `accepted in ${where}${reason === undefined ? '' : `: ${reason}`}`;
}
