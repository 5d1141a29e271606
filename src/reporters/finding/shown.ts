import type { ReporterOptions } from '../../core/contracts.js';
import { type Discrepancy, SEVERITIES, type Severity } from '../../core/discrepancy.js';
import type { Report } from '../../core/report.js';

/** Whether a finding is at least as grave as a severity. */
export function reaches({ severity }: Discrepancy, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/**
 * The findings that a rendering shows, in the order of the report: from a severity on, and without what is accepted unless that was
 * asked for.
 * @param least the reporter's own choice where the user has made none
 */
export function shownFindings(
  { discrepancies }: Report,
  { minSeverity, showAccepted }: Pick<ReporterOptions, 'minSeverity' | 'showAccepted'>,
  least: Severity,
): readonly Discrepancy[] {
  return discrepancies.filter(
    (each) => reaches(each, minSeverity ?? least) && (each.status !== 'accepted' || showAccepted === true),
  );
}

/** The findings that a rendering has room for; all of them where the user has set no number. */
export function firstOf(findings: readonly Discrepancy[], most: number | undefined): readonly Discrepancy[] {
  return most === undefined ? findings : findings.slice(0, most);
}
