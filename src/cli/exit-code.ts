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
  { status: EXIT.agree, meaning: 'ran to the end; nothing new at or above --fail-on' },
  {
    status: EXIT.found,
    meaning: 'ran to the end; at least one new finding at or above --fail-on, or more new warnings than --max-warnings',
  },
  {
    status: EXIT.failed,
    meaning:
      'could not do all that was asked: a bad flag, a mistake in the configuration or the baseline, an input missing or not readable, a report that cannot be written (the rest is still reported)',
  },
  // Left to the signal itself, which ends the process at once, even in the middle of a long computation.
  { status: EXIT.interrupted, meaning: 'interrupted (Ctrl-C)' },
];

export type FailOn = Severity | 'never';

/** The flags of what fails a run, as the parser gives them. */
export interface FailingChoices {
  readonly failOn: FailOn;
  readonly maxWarnings?: number;
}

/**
 * Status of a run that ended with a report: 2 where an input failed, else 1 where a new finding reaches `failOn` or there are
 * more new warnings than allowed, else 0. Findings that are only hidden count; with `never` none does.
 */
export function exitStatus({ complete, summary }: Report, { failOn, maxWarnings }: FailingChoices): number {
  if (!complete) return EXIT.failed;
  if (failOn === 'never') return EXIT.agree;
  const { errors, warnings, infos } = summary.new ?? summary;
  const counts = [errors, warnings, infos].slice(0, SEVERITIES.indexOf(failOn) + 1);
  const isTooMany = maxWarnings !== undefined && warnings > maxWarnings;
  return isTooMany || counts.some((count) => count > 0) ? EXIT.found : EXIT.agree;
}
