import { SEVERITIES } from '../core/discrepancy.js';
import { reporters } from '../reporters/index.js';

/** One flag: everything that the parser, the help and the pages say of it. */
export interface Flag {
  readonly long: string;
  readonly short?: string;
  /** Name of its value in help; absent for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** What the program takes where the flag is not given, as the user would write it. */
  readonly standard?: string;
  /** May be given several times. */
  readonly repeatable?: boolean;
  /** Takes two values at once, each named by `value`; the parser has it as one value given twice. */
  readonly paired?: boolean;
  /** Reads the value; throws a `RangeError` that says what is allowed. */
  readonly parse?: (text: string) => number;
  readonly group: 'Input' | 'Findings' | 'Output';
  readonly help: string;
}

function numberBetween(least: number, most: number, whole: boolean): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (!(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
      throw new RangeError(`It takes a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`);
    }
    return value;
  };
}

const exclude: Flag = {
  long: 'exclude',
  value: 'GLOB',
  repeatable: true,
  group: 'Input',
  help: 'leave out the files that match; may be given several times',
};

const dateOrder: Flag = {
  long: 'date-order',
  value: 'ORDER',
  choices: ['dmy', 'mdy'],
  group: 'Input',
  help: 'how to read 04/12; without it, such a date stays ambiguous',
};

const stdinFilename: Flag = {
  long: 'stdin-filename',
  value: 'NAME',
  standard: '-',
  group: 'Input',
  help: 'path under which the article from standard input (the input "-") is reported',
};

const config: Flag = {
  long: 'config',
  short: 'c',
  value: 'FILE',
  group: 'Input',
  help: 'read this configuration (default: the nearest reconcile.yaml, from here up to the root of the repository)',
};

const noConfig: Flag = { long: 'no-config', group: 'Input', help: 'read no configuration' };

const kindOnly = (help: string): Flag => ({
  long: 'kind',
  value: 'KIND',
  repeatable: true,
  group: 'Findings',
  help: `${help} (date, figure, person and so on); may be given several times`,
});

const output: Flag = {
  long: 'output',
  short: 'o',
  value: 'FILE',
  group: 'Output',
  help: 'write to a file in place of standard output',
};

const color: Flag = {
  long: 'color',
  value: 'WHEN',
  choices: ['auto', 'always', 'never'],
  standard: 'auto',
  group: 'Output',
  help: 'colour only repeats what words say; auto heeds NO_COLOR, FORCE_COLOR and TERM',
};

const noColor: Flag = { long: 'no-color', group: 'Output', help: 'the same as --color never' };

const width: Flag = {
  long: 'width',
  value: 'N',
  parse: numberBetween(40, 1000, true),
  group: 'Output',
  help: 'columns to lay out in (default: the terminal, or 100)',
};

const ascii: Flag = {
  long: 'ascii',
  group: 'Output',
  help: 'symbols and quote marks in ASCII, for terminals that show no others',
};

const minConfidence: Flag = {
  long: 'min-confidence',
  value: 'N',
  parse: numberBetween(0, 1, false),
  group: 'Findings',
  help: 'drop findings less sure than N, from 0 to 1',
};

function format(ids: readonly string[]): Flag {
  return {
    long: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: ids,
    standard: ids[0] ?? '',
    group: 'Output',
    help: 'what to print',
  };
}

const groupBy: Flag = {
  long: 'group-by',
  value: 'HOW',
  choices: ['auto', 'dir', 'all'],
  standard: 'auto',
  group: 'Input',
  help: 'which articles report one event: auto: found by what they say; dir: those of one folder; all: every one',
};

/** Flags of `check`, the default command, in the order of the help. */
export const CHECK_FLAGS: readonly Flag[] = [
  exclude,
  groupBy,
  dateOrder,
  stdinFilename,
  config,
  noConfig,
  {
    long: 'fail-on',
    value: 'SEVERITY',
    choices: [...SEVERITIES, 'never'],
    standard: 'error',
    group: 'Findings',
    help: 'exit status 1 from this severity on',
  },
  {
    long: 'min-severity',
    value: 'SEVERITY',
    choices: SEVERITIES,
    group: 'Findings',
    help: 'show findings from this severity on (default: text warning, json info); hidden ones still count for --fail-on',
  },
  minConfidence,
  format(reporters.map((reporter) => reporter.id)),
  output,
  width,
  color,
  noColor,
  ascii,
  { long: 'quiet', short: 'q', group: 'Output', help: 'findings only: no header, notices or totals' },
];

/** Flags of `read`. */
export const READ_FLAGS: readonly Flag[] = [
  exclude,
  dateOrder,
  stdinFilename,
  config,
  noConfig,
  format(['text', 'jsonl']),
  output,
];

/** Flags of `claims`. */
export const CLAIMS_FLAGS: readonly Flag[] = [
  exclude,
  dateOrder,
  stdinFilename,
  config,
  noConfig,
  kindOnly('only claims of this kind'),
  format(['text', 'jsonl']),
  output,
];

/** Flags of `events`. */
export const EVENTS_FLAGS: readonly Flag[] = [
  exclude,
  groupBy,
  dateOrder,
  stdinFilename,
  config,
  noConfig,
  {
    long: 'why',
    value: 'FILE',
    paired: true,
    repeatable: true,
    group: 'Findings',
    help: 'why two of the articles are in one event or in two: what they share, what parts them, how much it weighs',
  },
  format(['text', 'json']),
  output,
  width,
  color,
  noColor,
  ascii,
];

/** Flags of `explain`. */
export const EXPLAIN_FLAGS: readonly Flag[] = [
  {
    long: 'from',
    value: 'REPORT',
    group: 'Input',
    help: 'explain from a saved JSON report, as far as it tells, without reading the articles again',
  },
  exclude,
  groupBy,
  dateOrder,
  stdinFilename,
  config,
  noConfig,
  {
    long: 'dismissed',
    group: 'Findings',
    help: 'list the pairs of values that were compared and let go, with the reason',
  },
  kindOnly('with --dismissed, only facts of this kind'),
  { ...minConfidence, help: 'with --dismissed, list findings less sure than N, from 0 to 1, as let go' },
  format(['text', 'json']),
  output,
  width,
  color,
  noColor,
  ascii,
];
