import type { Reporter } from '../core/contracts.js';
import { type Discrepancy, SEVERITIES, type Severity } from '../core/discrepancy.js';
import type { Report } from '../core/report.js';
import { endOf, type Places, placesIn } from './finding/places.js';
import { SEVERITY_WORDS } from './finding/severity-words.js';
import { shownFindings } from './finding/shown.js';
import { valueLines } from './finding/value-lines.js';
import { clean } from './wording/clean.js';
import { plural } from './wording/plural.js';

/** GitHub shows no more annotations of one level of one step. */
const MOST_OF_A_LEVEL = 10;

/** Inputs that could not be read are told together; of more than these only the number is. */
const MOST_FAILURES = 10;

/** Workflow commands of GitHub Actions: an annotation for each of the worst findings, then how many more there are. */
export const github: Reporter = {
  id: 'github',
  summary: 'annotations for GitHub Actions: the worst ten errors and ten warnings',
  render(report, options) {
    const findings = shownFindings(report, options, 'warning');
    const placesOf = placesIn(report, options);
    const failure = failureLine(report);
    const lines = SEVERITIES.flatMap((severity) => {
      // What could not be read takes the place of an error, what is left to tell that of a notice.
      const isTaken = severity === 'info' || (severity === 'error' && failure !== undefined);
      return findings
        .filter((each) => each.severity === severity)
        .slice(0, isTaken ? MOST_OF_A_LEVEL - 1 : MOST_OF_A_LEVEL)
        .map((finding) => annotation(finding, placesOf(finding)));
    });
    const all = [...(failure === undefined ? [] : [failure]), ...lines, ...moreLines(findings, lines.length)];
    return all.map((line) => `${line}\n`).join('');
  },
};

function annotation(finding: Discrepancy, { first, all }: Places): string {
  const { rule, id, message, severity } = finding;
  const { claim, document } = first;
  const { endLine, endColumn } = endOf(claim);
  const isOneLine = endLine === claim.line;
  return command(
    severity,
    {
      file: document.path,
      line: claim.line,
      // GitHub takes columns only where the place is on one line.
      ...(isOneLine ? { col: claim.column, endColumn } : { endLine }),
      title: `${rule} ${id}`,
    },
    [message, ...valueLines(finding, all, { hasWords: true })],
  );
}

/** What could not be read, in one annotation, which comes first: nothing else shows that the run is not complete. */
function failureLine({ notices }: Report): string | undefined {
  const failures = notices.filter(({ level }) => level === 'failure');
  if (failures.length === 0) return undefined;
  const told = failures
    .slice(0, MOST_FAILURES)
    .map(({ path, message }) => (path === undefined ? message : `${path}: ${message}`));
  const more = failures.length > told.length ? [`${failures.length - told.length} more`] : [];
  const title = `reconcile: ${plural(failures.length, 'input')} could not be read`;
  return command('error', { title }, [...told, ...more]);
}

function moreLines(findings: readonly Discrepancy[], shown: number): readonly string[] {
  const left = findings.length - shown;
  if (left === 0) return [];
  const text = `${plural(left, 'more finding')}, not annotated: GitHub shows ${MOST_OF_A_LEVEL} of a level in a step.`;
  return [command('info', { title: 'reconcile' }, [text])];
}

/**
 * A workflow command on a line of its own. A line break inside it is written %0A, so that no word of an article ever begins a line,
 * and the signs that end a property are written as GitHub's runner reads them back.
 */
function command(
  severity: Severity,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const stated = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(clean(String(value)))}`);
  const text = lines.map((line) => inMessage(clean(line))).join('%0A');
  return `::${SEVERITY_WORDS[severity].github} ${stated.join(',')}::${text}`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
