import type { Report } from '../core/report.js';
import { withNew, without } from '../gate/baseline.js';
import { type Gated, gate } from '../gate/gate.js';
import { select } from '../gate/select.js';
import { KIND_IDS, RULE_IDS, reconcile } from '../pipeline.js';
import { EXIT, exitStatus, type FailingChoices } from './exit-code.js';
import { groupingOptions } from './grouping-options.js';
import { type InputChoices, pipelineOptions } from './inputs.js';
import { type KnownChoices, knownFrom, type LoadedBaseline, loadBaseline, writeBaseline } from './known.js';
import { complain } from './output.js';
import { type ProgressChoices, withProgress } from './progress.js';
import { type ReportChoices, targetsOf, writeReport } from './reports.js';
import { ruleSettingsOf, type SelectionChoices, selectionOf } from './selection.js';

/** The flags of `check`, as the parser gives them. */
export interface CheckChoices
  extends InputChoices,
    ReportChoices,
    SelectionChoices,
    KnownChoices,
    FailingChoices,
    ProgressChoices {
  /** `ID=SEVERITY`, as often as given. */
  readonly rule?: readonly string[];
  /** A commit. */
  readonly since?: string;
}

/** Compares the articles and writes the report; the exit status says whether something new was found. */
export async function check(inputs: readonly string[], choices: CheckChoices): Promise<number> {
  const targets = targetsOf(choices);
  const rules = ruleSettingsOf(choices.rule, choices.rules, RULE_IDS);
  const selection = selectionOf(choices, KIND_IDS, RULE_IDS);
  const baseline = loadBaseline(choices);
  const known = knownFrom(choices, baseline, rules);
  const { since } = choices;
  const hasChanged = since === undefined ? undefined : await (await import('./since.js')).changedSince(since);

  const whole = await withProgress(choices, (hook) =>
    reconcile(inputs, { ...pipelineOptions(choices), ...groupingOptions(choices), rules, ...hook }),
  );
  const wanted = ({ report }: Gated): Report =>
    select(report, { ...selection, ...(hasChanged && { hasChanged }), ...(since !== undefined && { since }) });
  const gated = gate(whole, known);
  const kept = baseline && keepBaseline(baseline, gated.stale, wanted(gated), choices);
  const report = wanted(kept === undefined ? gated : gate(whole, { ...known, baseline: kept }));

  await writeReport(
    report,
    targets,
    hasChanged ? { ...choices, hasChanged } : choices,
    report.documents.map(({ path }) => path),
  );
  return choices.updateBaseline && report.complete ? EXIT.agree : exitStatus(report, choices);
}

/** The baseline as it stands after this run, written where it has changed; undefined where it was not to be written. */
function keepBaseline(
  baseline: LoadedBaseline,
  stale: Gated['stale'],
  { discrepancies, complete }: Report,
  { updateBaseline, pruneBaseline, quiet }: CheckChoices,
): LoadedBaseline | undefined {
  if (!updateBaseline && !pruneBaseline) return undefined;
  const { path, entries, exists } = baseline;
  if (pruneBaseline && !complete) {
    complain(`${path}: not pruned, since an input could not be read: what it holds would be taken for gone`);
  }
  const left = pruneBaseline && complete ? without(entries, stale) : entries;
  const next = updateBaseline ? withNew(left, discrepancies) : left;
  const [added, dropped] = [next.length - left.length, entries.length - left.length];
  if (updateBaseline || (exists && dropped > 0)) writeBaseline(path, next);
  if (!quiet) complain(`${path}: ${next.length} known (${added} added, ${dropped} dropped)`);
  return { path, entries: next, exists: true };
}
