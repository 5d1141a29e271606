import { MOST_WARNINGS } from '../config/config.js';
import { SEVERITIES } from '../core/discrepancy.js';
import type { Flag } from './flag.js';
import { numberBetween } from './flag-values.js';

/** Drops findings that are less sure. */
export const minConfidence: Flag = {
  long: 'min-confidence',
  value: 'N',
  parse: numberBetween(0, 1, false),
  group: 'Findings',
  help: 'drop findings less sure than N, from 0 to 1',
};

/** Sets the severity of rules. */
export const rule: Flag = {
  long: 'rule',
  value: 'ID=SEVERITY',
  repeatable: true,
  group: 'Findings',
  help: "how grave a rule's findings are: error, warning, info, or off; * stands for any letters: '*-variant=off'; may be given several times",
};

const since: Flag = {
  long: 'since',
  value: 'REF',
  group: 'Findings',
  help: 'compare everything, report only what touches a file changed since this commit or branch of git, or not committed yet',
};

/** Which findings are shown, in every command that shows a report. */
const SHOWN: readonly Flag[] = [
  {
    long: 'only',
    value: 'KIND,RULE',
    repeatable: true,
    group: 'Findings',
    help: "only findings of these kinds and rules: figure,title-variant or '*-conflict'",
  },
  minConfidence,
  {
    long: 'min-severity',
    value: 'SEVERITY',
    choices: SEVERITIES,
    group: 'Findings',
    help: 'show findings from this severity on; hidden ones still count for the exit status (default: warning in text, compact, markdown, github and junit; info in the others)',
  },
];

/** What fails a run, in every command that has a report. */
const FAILING: readonly Flag[] = [
  {
    long: 'fail-on',
    value: 'SEVERITY',
    choices: [...SEVERITIES, 'never'],
    standard: 'error',
    group: 'Gate',
    help: 'exit status 1 from this severity on',
  },
  {
    long: 'max-warnings',
    value: 'N',
    parse: numberBetween(0, MOST_WARNINGS, true),
    group: 'Gate',
    help: 'exit status 1 for more than N warnings too',
  },
];

const showAccepted: Flag = {
  long: 'show-accepted',
  group: 'Gate',
  help: 'show findings that are accepted too; they never count for the exit status',
};

/** What is known before a run. */
const KNOWN: readonly Flag[] = [
  {
    long: 'baseline',
    value: 'FILE',
    group: 'Gate',
    help: 'accept the findings that this file knows (default: reconcile-baseline.json beside the configuration, if it is there)',
  },
  { long: 'no-baseline', group: 'Gate', help: 'use no baseline' },
];

const today: Flag = {
  long: 'today',
  value: 'DATE',
  group: 'Gate',
  help: 'judge by this day, such as 2026-12-31, what the configuration accepts until a day; without it, nothing expires',
};

/** What makes a finding accepted; flags of `explain`. */
export const ACCEPTING: readonly Flag[] = [...KNOWN, today];

/** How findings are chosen and what of them fails a run; flags of `check`. */
export const CHECKING: readonly Flag[] = [
  rule,
  ...SHOWN,
  since,
  ...FAILING,
  ...KNOWN,
  {
    long: 'update-baseline',
    group: 'Gate',
    help: 'add what is new to the baseline and end with 0; drops nothing',
  },
  {
    long: 'prune-baseline',
    group: 'Gate',
    help: 'take out of the baseline what nothing met; give it all articles',
  },
  showAccepted,
  today,
];

/** The same for a saved report; flags of `render`. */
export const RENDERING: readonly Flag[] = [...SHOWN, ...FAILING, showAccepted];

/** Further files of one run. */
export const report: Flag = {
  long: 'report',
  value: 'FORMAT=FILE',
  repeatable: true,
  group: 'Output',
  help: 'write the report to a file in this format too; may be given several times',
};
