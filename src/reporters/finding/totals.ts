import type { ReporterOptions } from '../../core/contracts.js';
import type { Discrepancy, Relation } from '../../core/discrepancy.js';
import type { Report } from '../../core/report.js';
import { plural } from '../wording/plural.js';

/** From worst to mildest. */
export const RELATIONS: readonly Relation[] = ['conflict', 'update', 'variant'];

/** What stands for a relation beside its word. */
export const RELATION_SIGNS: Readonly<Record<Relation, string>> = { conflict: '✖', update: '▲', variant: '●' };

/** How many of the findings are of each relation, worst first: "2 conflicts", "1 update"; relations without one are left out. */
export function relationCounts(
  findings: readonly Discrepancy[],
): readonly { readonly relation: Relation; readonly counted: string }[] {
  return RELATIONS.flatMap((relation) => {
    const count = findings.filter((each) => each.relation === relation).length;
    return count === 0 ? [] : [{ relation, counted: plural(count, relation) }];
  });
}

/** Findings of a report that a rendering leaves out, by why. */
export interface LeftOut {
  readonly milder: number;
  readonly accepted: number;
}

/** What a rendering leaves out. @param shown how many findings it shows, or would if there were room */
export function leftOutOf(
  { summary }: Report,
  shown: number,
  { showAccepted }: Pick<ReporterOptions, 'showAccepted'>,
): LeftOut {
  const accepted = showAccepted ? 0 : (summary.accepted ?? 0);
  return { milder: summary.discrepancies - shown - accepted, accepted };
}

/** What a rendering leaves out, in words ("2 milder findings"), each with the flag that shows it; nothing for none. */
export function notShown({
  milder,
  accepted,
}: LeftOut): readonly { readonly counted: string; readonly flag: string }[] {
  return [
    ...(milder > 0 ? [{ counted: plural(milder, 'milder finding'), flag: '--min-severity info' }] : []),
    ...(accepted > 0 ? [{ counted: plural(accepted, 'accepted finding'), flag: '--show-accepted' }] : []),
  ];
}

/**
 * What stands in place of the counts where nothing is shown. Where milder findings were left out, or no two articles were
 * compared, it is no clean bill.
 */
export function nothingShown(
  { summary }: Report,
  { milder, accepted }: LeftOut,
  { minSeverity: least = 'warning' }: Pick<ReporterOptions, 'minSeverity'>,
): string {
  if (summary.alone >= summary.documents) return 'Nothing flagged, but no two articles were compared,';
  if (milder > 0) {
    return `No ${accepted > 0 ? 'new ' : ''}finding of severity ${least === 'error' ? 'error' : `${least} or worse`}`;
  }
  return accepted > 0 ? 'Nothing new' : 'Nothing flagged';
}
