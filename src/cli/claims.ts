import type { ReportClaim } from '../core/report.js';
import { reconcile } from '../pipeline.js';
import { clean } from '../reporters/index.js';
import { EXIT } from './exit-code.js';
import { groupingOptions } from './grouping-options.js';
import { type InputChoices, pipelineOptions } from './inputs.js';
import { deliver, reportFailures } from './output.js';

/** The flags of `claims`, as the parser gives them. */
export interface ClaimsChoices extends InputChoices {
  readonly format: string;
  readonly kind?: readonly string[];
  readonly output?: string;
}

/** Writes every claim that the articles make, by path and place: one line a claim, for people or as JSON. */
export async function claims(inputs: readonly string[], choices: ClaimsChoices): Promise<number> {
  const report = await reconcile(inputs, { ...pipelineOptions(choices), ...groupingOptions(choices) });
  reportFailures(report.notices);
  const paths = new Map(report.documents.map((document) => [document.id, document.path]));
  const lines = report.claims
    .filter((claim) => !choices.kind || choices.kind.includes(claim.kind))
    .map((claim) => {
      const path = paths.get(claim.document) ?? claim.document;
      return choices.format === 'jsonl' ? JSON.stringify({ path, ...claim }) : claimLine(path, claim);
    });
  deliver(lines.map((line) => `${line}\n`).join(''), choices.output);
  return report.complete ? EXIT.agree : EXIT.failed;
}

/** Kinds line up to this width: "organization" is the longest. */
const KIND_WIDTH = 12;

/** `path:line:column: figure        people killed: 5  «five people»`, the place as compilers and grep have it. */
function claimLine(path: string, claim: ReportClaim): string {
  const { subject, attribute, value, quote, assertion } = claim;
  const about = subject.split(' ').includes(attribute) ? subject : `${subject} ${attribute}`;
  return [
    `${clean(path)}:${claim.line}:${claim.column}: ${claim.kind.padEnd(KIND_WIDTH)}`,
    `${clean(about)}: ${clean(value)}`,
    `«${clean(quote)}»`,
    ...(assertion === 'asserted' ? [] : [`(${assertion})`]),
  ].join('  ');
}
