import type { Severity } from '../../core/discrepancy.js';

/** What other programs call a severity; the only place where that is said. */
export interface SeverityWords {
  /** `level` of a result of SARIF 2.1.0. */
  readonly sarif: 'error' | 'warning' | 'note';
  /** Workflow command of GitHub Actions. */
  readonly github: 'error' | 'warning' | 'notice';
  /** `severity` of GitLab's Code Quality. Its two worst words mean what stops a release, which no discrepancy does by itself. */
  readonly gitlab: 'major' | 'minor' | 'info';
}

export const SEVERITY_WORDS: Readonly<Record<Severity, SeverityWords>> = {
  error: { sarif: 'error', github: 'error', gitlab: 'major' },
  warning: { sarif: 'warning', github: 'warning', gitlab: 'minor' },
  info: { sarif: 'note', github: 'notice', gitlab: 'info' },
};
