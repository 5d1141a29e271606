import { resolve } from 'node:path';
import type { Severity } from '../core/discrepancy.js';
import type { Report } from '../core/report.js';
import { ExpectedError, SeveralErrors } from '../errors.js';
import { reporters } from '../reporters/index.js';
import { linkUnder } from './links.js';
import { deliver, reportFailures } from './output.js';
import { rulePage } from './pages.js';
import { surroundings } from './surroundings.js';
import { type LayoutChoices, layoutFor } from './terminal.js';

/** The flags of where a report goes and how much of it is shown, as the parser gives them. */
export interface ReportChoices extends LayoutChoices {
  readonly format: string;
  /** `FORMAT=FILE`, as often as given. */
  readonly report?: readonly string[];
  /** Files by format, of the configuration. */
  readonly reports?: Readonly<Record<string, string>>;
  readonly minSeverity?: Severity;
  readonly showAccepted?: boolean;
  readonly quiet?: boolean;
  /** Infinity for all. */
  readonly maxFindings?: number;
  /** Address under which `markdown` links places. */
  readonly linkBase?: string;
  /** Says of a path whether its file has changed; not a flag, but what comes of --since. */
  readonly hasChanged?: (path: string) => boolean;
  /** The call itself, for reports that name it; not a flag. */
  readonly command?: string;
}

/** A rendering of the report. */
interface Target {
  readonly format: string;
  /** Absent for standard output. */
  readonly file?: string;
}

const IDS = reporters.map(({ id }) => id);

/**
 * Where the report of a call goes: what is printed, and every further file, a flag before the configuration where both name a
 * format. Throws an `ExpectedError` for an unknown format, a file that is not named, and two reports in one file.
 */
export function targetsOf({ format, output, report = [], reports = {} }: ReportChoices): readonly Target[] {
  const given = report.map(targetFrom);
  const unsaid = Object.entries(reports).filter(([id]) => !given.some((target) => target.format === id));
  const targets: readonly Target[] = [
    { format, ...(output !== undefined && { file: output }) },
    ...unsaid.map(([id, file]) => ({ format: id, file })),
    ...given,
  ];
  const taken = new Set<string>();
  for (const { file } of targets) {
    if (file === undefined) continue;
    if (taken.has(resolve(file))) {
      throw new ExpectedError('bad-flag', 'two reports cannot go into one file', 'Give each a file of its own.', file);
    }
    taken.add(resolve(file));
  }
  return targets;
}

function targetFrom(text: string): Target {
  const at = text.indexOf('=');
  const [format, file] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  if (!IDS.includes(format)) {
    throw new ExpectedError('bad-flag', `--report: there is no format "${format}"`, `It takes ${IDS.join(', ')}.`);
  }
  if (file.trim() === '') {
    const hint = `Write --report ${format}=FILE. Formats: ${IDS.join(', ')}.`;
    throw new ExpectedError('bad-flag', `--report ${text} names no file`, hint);
  }
  return { format, file };
}

/** Refuses to write over what was read. @param inputs paths of files */
function refuseInputs(targets: readonly Target[], inputs: readonly string[]): void {
  const read = new Set(inputs.map((path) => resolve(path)));
  const over = targets.find(({ file }) => file !== undefined && read.has(resolve(file)));
  if (over?.file === undefined) return;
  const hint = 'Name another file for the report.';
  throw new ExpectedError(
    'unwritable-file',
    'this file is among the inputs, and a report would end it',
    hint,
    over.file,
  );
}

/**
 * Writes a report everywhere that it goes: every rendering that can be written is written. Failures to read go to standard error
 * where no one would see them else. Throws an `ExpectedError`, or several, for files that cannot be written.
 * @param inputs paths of the files that were read: none of them is written over
 */
export async function writeReport(
  report: Report,
  targets: readonly Target[],
  choices: ReportChoices,
  inputs: readonly string[],
): Promise<void> {
  refuseInputs(targets, inputs);
  const [printed] = targets;
  const hasReport = report.documents.length > 0 || printed?.format !== 'text' || printed.file !== undefined;
  const isSeen = hasReport && printed?.format === 'text' && surroundings(printed.file).isTTY && !choices.quiet;
  if (!isSeen) reportFailures(report.notices);
  const failures: ExpectedError[] = [];
  for (const target of hasReport ? targets : targets.slice(1)) {
    try {
      await writeOne(report, target, choices);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new SeveralErrors(failures);
}

async function writeOne(report: Report, { format, file }: Target, choices: ReportChoices): Promise<void> {
  const { minSeverity, showAccepted, quiet = false, maxFindings, linkBase, hasChanged, command } = choices;
  const reporter = await reporters.find(({ id }) => id === format)?.load();
  if (!reporter) throw new Error(`no reporter "${format}"`);
  const { linkTo, ...layout } = layoutFor(choices, surroundings(file));
  const links = format === 'markdown' ? linkBase && linkUnder(linkBase) : linkTo;
  const text = reporter.render(report, {
    ...layout,
    quiet,
    ...(links && { linkTo: links }),
    ...(maxFindings !== undefined && { maxFindings }),
    pageOf: rulePage,
    ...(hasChanged && { hasChanged }),
    ...(command !== undefined && { command }),
    ...(minSeverity !== undefined && { minSeverity }),
    ...(showAccepted !== undefined && { showAccepted }),
  });
  deliver(text, file);
}
