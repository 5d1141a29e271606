import { ExpectedError } from '../errors.js';
import { select } from '../gate/select.js';
import { KIND_IDS, RULE_IDS } from '../pipeline.js';
import type { ConfigChoices } from './config.js';
import { exitStatus, type FailingChoices } from './exit-code.js';
import { type ReportChoices, targetsOf, writeReport } from './reports.js';
import { readRendered } from './saved-report.js';
import { type SelectionChoices, selectionOf } from './selection.js';

/** The flags of `render`, as the parser gives them. */
export interface RenderChoices extends ConfigChoices, ReportChoices, SelectionChoices, FailingChoices {}

/**
 * Shows a saved report again; the exit status follows the rule of the run that made it. What the report says of each finding,
 * accepted or new, stands; files that the configuration has reports written to are left as they are.
 */
export async function render(words: readonly string[], choices: RenderChoices): Promise<number> {
  const [path = '', ...more] = words;
  if (more.length > 0) {
    throw new ExpectedError('bad-flag', `render takes one report, not ${words.length}`, 'Render them one by one.');
  }
  const { reports: _, ...flags } = choices;
  const targets = targetsOf(flags);
  const report = select(readRendered(path), selectionOf(choices, KIND_IDS, RULE_IDS));
  await writeReport(report, targets, flags, [path]);
  return exitStatus(report, choices);
}
