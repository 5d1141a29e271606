import { MOST_BYTES, MOST_DEPTH, MOST_UNITS } from '../core/limits.js';
import { reporters } from '../reporters/index.js';
import type { Flag } from './flag.js';
import { MOST_FINDINGS, numberBetween, numberOrNone, sizeUpTo } from './flag-values.js';
import { ACCEPTING, CHECKING, minConfidence, RENDERING, report, rule } from './gate-flags.js';

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

const inputFormat: Flag = {
  long: 'input-format',
  value: 'ID',
  standard: 'auto',
  group: 'Input',
  help: 'what standard input is, and each file of an unknown ending: html, json and so on; auto looks into it',
};

const encoding: Flag = {
  long: 'encoding',
  value: 'LABEL',
  group: 'Input',
  help: 'encoding of every file, such as windows-1251 (default: found for each)',
};

const maxFileSize: Flag = {
  long: 'max-file-size',
  value: 'SIZE',
  parse: sizeUpTo(MOST_BYTES),
  group: 'Input',
  help: 'read no file that is larger, packed or unpacked (default: 64MiB)',
};

const maxArticleSize: Flag = {
  long: 'max-article-size',
  value: 'SIZE',
  parse: sizeUpTo(MOST_UNITS),
  group: 'Input',
  help: 'compare no article of more characters (default: 400000)',
};

const maxDepth: Flag = {
  long: 'max-depth',
  value: 'N',
  parse: numberBetween(1, MOST_DEPTH, true),
  group: 'Input',
  help: 'follow nested JSON, XML and parts of emails no deeper (default: 512)',
};

const config: Flag = {
  long: 'config',
  short: 'c',
  value: 'FILE',
  group: 'Input',
  help: 'read this configuration (default: RECONCILE_CONFIG, or the nearest reconcile.yaml, from here up to the root of the repository)',
};

const noConfig: Flag = { long: 'no-config', group: 'Input', help: 'read no configuration' };

const printConfig: Flag = {
  long: 'print-config',
  group: 'Input',
  help: 'print what holds, with where each setting comes from, and compare nothing',
};

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
  help: 'write to a file in place of standard output; its folder is made where it is missing',
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

const hyperlinks: Flag = {
  long: 'hyperlinks',
  value: 'WHEN',
  choices: ['auto', 'always', 'never'],
  standard: 'auto',
  group: 'Output',
  help: 'let places in text open the article; auto: in terminals known to show links, and as FORCE_HYPERLINK says',
};

const linkBase: Flag = {
  long: 'link-base',
  value: 'URL',
  group: 'Output',
  help: 'in markdown, link places to URL/path#Lline, such as the blob address of a commit',
};

const maxFindings: Flag = {
  long: 'max-findings',
  value: 'N',
  parse: numberOrNone(MOST_FINDINGS),
  group: 'Output',
  help: 'text, compact and markdown show only the N worst findings, and count the rest; "none" shows all (default: none)',
};

const noProgress: Flag = {
  long: 'no-progress',
  group: 'Output',
  help: 'do not show on standard error how far a long run is; only terminals are shown it at all',
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

/** How articles are read. */
const READING: readonly Flag[] = [
  dateOrder,
  stdinFilename,
  inputFormat,
  encoding,
  maxFileSize,
  maxArticleSize,
  maxDepth,
  config,
  noConfig,
];

/** Where text goes, and how it is laid out. */
const LAYOUT: readonly Flag[] = [output, width, color, noColor, ascii];

/** How findings are shown. */
const SHOWING: readonly Flag[] = [hyperlinks, linkBase, maxFindings];

const quiet: Flag = {
  long: 'quiet',
  short: 'q',
  group: 'Output',
  help: 'findings only: no header, notices or totals',
};

const reportFormat = format(reporters.map(({ id }) => id));

/** Flags of `check`, the default command, in the order of the help. */
export const CHECK_FLAGS: readonly Flag[] = [
  exclude,
  groupBy,
  ...READING,
  printConfig,
  ...CHECKING,
  reportFormat,
  report,
  ...LAYOUT,
  ...SHOWING,
  quiet,
  noProgress,
];

/** Flags of `render`. */
export const RENDER_FLAGS: readonly Flag[] = [
  config,
  noConfig,
  ...RENDERING,
  reportFormat,
  report,
  ...LAYOUT,
  ...SHOWING,
  quiet,
];

/** Flags of `read`. */
export const READ_FLAGS: readonly Flag[] = [exclude, ...READING, format(['text', 'jsonl']), output];

/** Flags of `claims`. */
export const CLAIMS_FLAGS: readonly Flag[] = [
  exclude,
  ...READING,
  kindOnly('only claims of this kind'),
  format(['text', 'jsonl']),
  output,
];

/** Flags of `events`. */
export const EVENTS_FLAGS: readonly Flag[] = [
  exclude,
  groupBy,
  ...READING,
  {
    long: 'why',
    value: 'FILE',
    paired: true,
    repeatable: true,
    group: 'Findings',
    help: 'why two of the articles are in one event or in two: what they share, what parts them, how much it weighs',
  },
  format(['text', 'json']),
  ...LAYOUT,
  noProgress,
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
  ...READING,
  {
    long: 'dismissed',
    group: 'Findings',
    help: 'list the pairs of values that were compared and let go, with the reason',
  },
  kindOnly('with --dismissed, only facts of this kind'),
  { ...minConfidence, help: 'with --dismissed, list findings less sure than N, from 0 to 1, as let go' },
  ...ACCEPTING,
  format(['text', 'json']),
  ...LAYOUT,
  noProgress,
];

/** Flags of `rules`. */
export const RULES_FLAGS: readonly Flag[] = [config, noConfig, rule, format(['text', 'json']), output, width];
