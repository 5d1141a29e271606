import { lettersApart } from '../core/acceptance.js';
import type { Discrepancy } from '../core/discrepancy.js';
import { byKeys } from '../core/order.js';
import type { Report } from '../core/report.js';
import { ExpectedError } from '../errors.js';
import { gate } from '../gate/gate.js';
import { KIND_IDS, reconcile } from '../pipeline.js';
import { dismissalsOf, explanationOf, loadExplaining, toJson } from '../reporters/index.js';
import { EXIT } from './exit-code.js';
import { groupingOptions } from './grouping-options.js';
import { type InputChoices, pipelineOptions } from './inputs.js';
import { type KnownChoices, knownFrom, loadBaseline } from './known.js';
import { deliver, reportFailures } from './output.js';
import { type ProgressChoices, withProgress } from './progress.js';
import { readReport } from './saved-report.js';
import { type LayoutChoices, layoutFor } from './terminal.js';

/** The flags of `explain`, as the parser gives them. */
export interface ExplainChoices extends InputChoices, LayoutChoices, KnownChoices, ProgressChoices {
  readonly from?: string;
  readonly dismissed?: boolean;
  readonly kind?: readonly string[];
  readonly minConfidence?: number;
  readonly format: string;
}

/** Shows one discrepancy whole (the first word is its id), or with --dismissed what was compared and let go. */
export async function explain(words: readonly string[], choices: ExplainChoices): Promise<number> {
  return choices.dismissed ? explainDismissed(words, choices) : explainDiscrepancy(words, choices);
}

async function explainDiscrepancy(words: readonly string[], choices: ExplainChoices): Promise<number> {
  const [id = '', ...inputs] = words;
  const report = await reportFor(id, inputs, choices);
  const explanation = explanationOf(report, chosen(report, id));
  const lay = await loadExplaining();
  deliver(
    choices.format === 'json' ? toJson(explanation) : lay.explanationText(explanation, layoutFor(choices)),
    choices.output,
  );
  return report.complete || choices.from !== undefined ? EXIT.agree : EXIT.failed;
}

async function reportFor(id: string, inputs: readonly string[], choices: ExplainChoices): Promise<Report> {
  if (choices.from !== undefined) {
    if (inputs.length === 0) return readReport(choices.from);
    throw new ExpectedError(
      'bad-flag',
      'a saved report and articles cannot both be explained',
      'Leave out the articles, or --from.',
    );
  }
  if (inputs.length === 0) {
    throw new ExpectedError(
      'no-inputs',
      'no articles named',
      `Write "reconcile explain ${id} FILE...", with the articles that were compared, or --from REPORT.`,
    );
  }
  const known = knownFrom(choices, loadBaseline(choices), {});
  return gate(await traced(inputs, choices), known).report;
}

/** Everything that was found is there, however unsure: what is asked about must not be missing. */
async function traced(inputs: readonly string[], choices: ExplainChoices): Promise<Report> {
  const options = { ...pipelineOptions(choices), ...groupingOptions(choices), trace: true };
  const report = await withProgress(choices, (hook) => reconcile(inputs, { ...options, ...hook }));
  reportFailures(report.notices);
  return report;
}

/** The discrepancy whose id is given, or begins so. Throws an `ExpectedError` where there is none, or more than one. */
function chosen(report: Report, id: string): Discrepancy {
  const { discrepancies } = report;
  const exact = discrepancies.find((each) => each.id === id);
  const [first, ...more] = exact ? [exact] : discrepancies.filter((each) => each.id.startsWith(id));
  if (first && more.length === 0) return first;
  if (first) {
    const named = [first, ...more].map((each) => `${each.id} (${each.about})`).join(', ');
    throw new ExpectedError('unknown-topic', `${more.length + 1} findings begin with "${id}"`, `Choose: ${named}.`);
  }
  const near = [...discrepancies].sort(byKeys((each) => lettersApart(id, each.id))).slice(0, MOST_NEAR);
  const hint =
    near.length === 0
      ? 'Nothing was found in them at all.'
      : `Nearest: ${near.map((each) => `${each.id} (${each.about})`).join(', ')}.`;
  throw new ExpectedError('unknown-topic', `no finding here has the id "${id}"`, hint);
}

/** Ids that are named where one is not known. */
const MOST_NEAR = 3;

async function explainDismissed(inputs: readonly string[], choices: ExplainChoices): Promise<number> {
  if (choices.from !== undefined) {
    throw new ExpectedError(
      'bad-flag',
      'a saved report does not tell what was let go',
      'Name the articles in place of --from.',
    );
  }
  const strange = choices.kind?.find((kind) => !KIND_IDS.includes(kind));
  if (strange !== undefined) {
    throw new ExpectedError('bad-flag', `--kind cannot be "${strange}"`, `Kinds: ${KIND_IDS.join(', ')}.`);
  }
  const report = await traced(inputs, choices);
  const dismissals = dismissalsOf(report, {
    ...(choices.kind && { kinds: choices.kind }),
    ...(choices.minConfidence !== undefined && { minConfidence: choices.minConfidence }),
  });
  const lay = await loadExplaining();
  deliver(
    choices.format === 'json' ? toJson(dismissals) : lay.dismissalsText(dismissals, layoutFor(choices)),
    choices.output,
  );
  return report.complete ? EXIT.agree : EXIT.failed;
}
