import type { Flag } from './flag.js';
import {
  CHECK_FLAGS,
  CLAIMS_FLAGS,
  EVENTS_FLAGS,
  EXPLAIN_FLAGS,
  READ_FLAGS,
  RENDER_FLAGS,
  RULES_FLAGS,
} from './flags.js';
import { SCHEMA_NAMES } from './schema.js';

/** Shells that `completion` writes for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof SHELLS)[number];

/** A command: what the parser, the help, the manual and the completions say of it. */
export interface CommandPage {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** What is said where nothing was named; absent, that no articles were. */
  readonly unnamed?: string;
  readonly flags: readonly Flag[];
  /** What its words are: files (an article, a folder, a report), topics that have a page, or one of these; absent, it takes none. */
  readonly takes?: 'files' | 'topics' | readonly string[];
  /** Calls to copy, each with what it is for. */
  readonly examples: readonly (readonly [call: string, purpose: string])[];
}

/** Every command, in the order of the help; the first is the one that runs where none is named. */
export const COMMANDS: readonly CommandPage[] = [
  {
    name: 'check',
    summary: 'compare articles and show where they differ (the default)',
    usage: 'reconcile [check] [flags] FILE...',
    flags: CHECK_FLAGS,
    takes: 'files',
    examples: [
      ['reconcile articles/*.txt', 'where do these articles differ?'],
      ['reconcile articles/', 'the same, for a whole folder'],
      ['reconcile --fail-on warning -q corpus/', 'in CI: fail on variants too'],
      ['reconcile --update-baseline corpus/', 'accept all that is known so far'],
      ['reconcile --since main corpus/', 'only what this branch touched'],
      ['reconcile -f json -o report.json articles/', 'for other programs'],
      ['reconcile --report html=out.html articles/', 'and a page to hand over'],
      ['curl -s URL | reconcile - archive/*.txt', 'one more from standard input'],
    ],
  },
  {
    name: 'read',
    summary: 'show how each article was read: headline, outlet, date, text',
    usage: 'reconcile read [flags] FILE...',
    flags: READ_FLAGS,
    takes: 'files',
    examples: [
      ['reconcile read article.txt', 'which headline, outlet, date?'],
      ['reconcile read -f jsonl articles/', 'one JSON object for each article'],
    ],
  },
  {
    name: 'claims',
    summary: 'list every claim taken from the articles, with its place',
    usage: 'reconcile claims [flags] FILE...',
    flags: CLAIMS_FLAGS,
    takes: 'files',
    examples: [
      ['reconcile claims article.txt', 'which dates, figures, names?'],
      ['reconcile claims --kind figure articles/', 'every figure with its place'],
    ],
  },
  {
    name: 'events',
    summary: 'list the events that the articles report, and why',
    usage: 'reconcile events [flags] FILE...',
    flags: EVENTS_FLAGS,
    takes: 'files',
    examples: [
      ['reconcile events articles/', 'which articles report one event?'],
      ['reconcile events . --why a.txt b.txt', 'why these two together, or not?'],
      ['reconcile events -f json articles/', 'for other programs'],
    ],
  },
  {
    name: 'explain',
    summary: 'show why something was flagged or let go, or the page of a rule',
    usage: 'reconcile explain [flags] ID FILE... | --dismissed FILE... | RULE',
    unnamed: 'nothing named to explain',
    flags: EXPLAIN_FLAGS,
    takes: 'topics',
    examples: [
      ['reconcile explain pvykzqnx articles/', 'why was this flagged?'],
      ['reconcile explain pvyk --from report.json', 'the same, from a report'],
      ['reconcile explain --dismissed articles/', 'what was let go, and why?'],
      ['reconcile explain figure-conflict', 'what does this rule flag?'],
    ],
  },
  {
    name: 'rules',
    summary: 'list every rule with its severity and what it flags',
    usage: 'reconcile rules [flags]',
    flags: RULES_FLAGS,
    examples: [
      ['reconcile rules', 'with the severities that are in force'],
      ['reconcile rules --format json', 'for other programs'],
    ],
  },
  {
    name: 'render',
    summary: 'show a saved JSON report again, in any format',
    usage: 'reconcile render [flags] REPORT',
    unnamed: 'no report named',
    flags: RENDER_FLAGS,
    takes: 'files',
    examples: [
      ['reconcile render report.json', 'read it in the terminal'],
      ['reconcile render report.json --only figure', 'a part of it'],
      ['reconcile render report.json -f html -o report.html', 'a page of it'],
    ],
  },
  {
    name: 'init',
    summary: 'write a commented reconcile.yaml to start from',
    usage: 'reconcile init',
    flags: [],
    examples: [['reconcile init', 'in the current folder; never over a file that is there']],
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of a report, the configuration or the baseline',
    usage: 'reconcile schema [report | jsonl | config | baseline]',
    flags: [],
    takes: SCHEMA_NAMES,
    examples: [
      ['reconcile schema > report.schema.json', 'to check reports against'],
      ['reconcile schema jsonl > line.schema.json', 'the same for a line of jsonl'],
      ['reconcile schema config > config.schema.json', 'for editors'],
    ],
  },
  {
    name: 'completion',
    summary: 'print the completions of a shell: commands, flags, values, files',
    usage: `reconcile completion ${SHELLS.join(' | ')}`,
    unnamed: 'no shell named',
    flags: [],
    takes: SHELLS,
    examples: [
      ['eval "$(reconcile completion bash)"', 'in ~/.bashrc'],
      ['eval "$(reconcile completion zsh)"', 'in ~/.zshrc, below compinit'],
      ['reconcile completion fish | source', 'in ~/.config/fish/config.fish'],
      ['reconcile completion powershell | Out-String | Invoke-Expression', 'in $PROFILE'],
    ],
  },
];
