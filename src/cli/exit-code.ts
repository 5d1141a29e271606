import { SEVERITIES, type Severity } from '../core/discrepancy.js';
import type { Report } from '../core/report.js';

/** The exit statuses of every command. The README's table has the same rows. */
export const EXIT = {
  agree: 0,
  found: 1,
  failed: 2,
  interrupted: 130,
} as const;

/** What each status means, for help and README. Worse statuses win over milder ones. */
export const EXIT_MEANINGS: readonly { readonly status: number; readonly meaning: string }[] = [
  { status: EXIT.agree, meaning: 'ran to the end; nothing at or above --fail-on' },
  { status: EXIT.found, meaning: 'ran to the end; at least one finding at or above --fail-on' },
  {
    status: EXIT.failed,
    meaning:
      'could not do all that was asked: a bad flag, a mistake in the configuration, an input missing or not readable (the rest is still reported)',
  },
  // Left to the signal itself, which ends the process at once, even in the middle of a long computation.
  { status: EXIT.interrupted, meaning: 'interrupted (Ctrl-C)' },
];

export type FailOn = Severity | 'never';

/** Status of a run that ended with a report: 2 where an input failed, else 1 where a finding reaches `failOn`, else 0. */
export function exitStatus(report: Report, failOn: FailOn): number {
  if (!report.complete) return EXIT.failed;
  if (failOn === 'never') return EXIT.agree;
  const limit = SEVERITIES.indexOf(failOn);
  const reached = report.discrepancies.some((each) => SEVERITIES.indexOf(each.severity) <= limit);
  return reached ? EXIT.found : EXIT.agree;
}
