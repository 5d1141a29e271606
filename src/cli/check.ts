import type { Severity } from '../core/discrepancy.js';
import { type GroupBy, reconcile } from '../pipeline.js';
import { reporters } from '../reporters/index.js';
import { exitStatus, type FailOn } from './exit-code.js';
import { groupingOptions } from './grouping.js';
import { type InputChoices, pipelineOptions } from './inputs.js';
import { deliver, reportFailures } from './output.js';
import { asciiOnly, layoutWidth, surroundings, wantsColor } from './terminal.js';

/** The flags of `check`, as the parser gives them. */
export interface CheckChoices extends InputChoices {
  readonly format: string;
  readonly groupBy: GroupBy;
  readonly failOn: FailOn;
  readonly minSeverity?: Severity;
  readonly minConfidence?: number;
  readonly output?: string;
  readonly width?: number;
  /** False for --no-color. */
  readonly color: string | false;
  readonly ascii?: boolean;
  readonly quiet?: boolean;
}

/** Compares the articles and writes the report; the exit status says whether something was found. */
export async function check(inputs: readonly string[], choices: CheckChoices): Promise<number> {
  const { minConfidence, groupBy, minSeverity } = choices;
  const report = await reconcile(inputs, {
    ...pipelineOptions(choices),
    ...groupingOptions(choices),
    groupBy,
    ...(minConfidence !== undefined && { minConfidence }),
  });
  const status = exitStatus(report, choices.failOn);
  const target = surroundings(choices.output);
  const hasReport = report.documents.length > 0 || choices.format !== 'text' || choices.output !== undefined;
  const seesNotices = hasReport && choices.format === 'text' && target.isTTY && !choices.quiet;
  if (!seesNotices) reportFailures(report.notices);
  if (!hasReport) return status;

  const reporter = await reporters.find(({ id }) => id === choices.format)?.load();
  if (!reporter) throw new Error(`no reporter "${choices.format}"`);
  const text = reporter.render(report, {
    color: wantsColor(choices.color === false ? 'never' : choices.color, target),
    width: layoutWidth(choices.width, target),
    ascii: choices.ascii ?? asciiOnly(target),
    quiet: choices.quiet ?? false,
    ...(minSeverity !== undefined && { minSeverity }),
  });
  deliver(text, choices.output);
  return status;
}
