import type { Reporter } from '../core/contracts.js';
import { distinctIds } from './finding/distinct-ids.js';
import { placesIn } from './finding/places.js';
import { SEVERITY_WORDS, type SeverityWords } from './finding/severity-words.js';
import { shownFindings } from './finding/shown.js';
import { valueLines } from './finding/value-lines.js';
import { toJson } from './json.js';
import { clean } from './wording/clean.js';

/** One entry of GitLab's Code Quality report; fields that GitLab ignores are left out. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: SeverityWords['gitlab'];
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The Code Quality report of GitLab: one array, an entry for each finding. */
export const gitlab: Reporter = {
  id: 'gitlab',
  summary: 'Code Quality report of GitLab',
  render(report, options) {
    const findings = shownFindings(report, options, 'info');
    const ids = distinctIds(findings.map(({ id }) => id));
    const placesOf = placesIn(report, options);
    const issues = findings.map((finding, index): Issue => {
      const { rule, message, severity, id } = finding;
      const { first, all } = placesOf(finding);
      const values = valueLines(finding, all, { hasWords: false }).join('; ');
      return {
        // GitLab shows the description alone, in one line.
        description: clean(`${rule}: ${message}. ${values}`),
        check_name: rule,
        fingerprint: ids[index] ?? id,
        severity: SEVERITY_WORDS[severity].gitlab,
        location: { path: relativePath(first.document.path), lines: { begin: first.claim.line } },
      };
    });
    return toJson(issues);
  },
};

/** GitLab matches paths with those of the repository letter by letter: `./a.txt` would be no file of it. */
function relativePath(path: string): string {
  return path.replace(/^(?:\.\/+)+(?=.)/, '');
}
