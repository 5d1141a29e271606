import { EXIT_MEANINGS } from './exit-code.js';
import { CHECK_FLAGS, CLAIMS_FLAGS, EVENTS_FLAGS, EXPLAIN_FLAGS, type Flag, READ_FLAGS } from './flags.js';

/** A command: what help says of it. */
export interface CommandPage {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** What is said where nothing was named; absent, that no articles were. */
  readonly unnamed?: string;
  readonly flags: readonly Flag[];
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
    examples: [
      ['reconcile articles/*.txt', 'where do these articles differ?'],
      ['reconcile articles/', 'the same, for a whole folder'],
      ['reconcile --fail-on warning -q corpus/', 'in CI: fail on variants too'],
      ['reconcile -f json -o report.json articles/', 'for other programs'],
      ['curl -s URL | reconcile - archive/*.txt', 'one more from standard input'],
    ],
  },
  {
    name: 'read',
    summary: 'show how each article was read: headline, outlet, date, text',
    usage: 'reconcile read [flags] FILE...',
    flags: READ_FLAGS,
    examples: [
      ['reconcile read article.txt', 'which headline, outlet and date were found?'],
      ['reconcile read -f jsonl articles/', 'one JSON object for each article'],
    ],
  },
  {
    name: 'claims',
    summary: 'list every claim taken from the articles, with its place',
    usage: 'reconcile claims [flags] FILE...',
    flags: CLAIMS_FLAGS,
    examples: [
      ['reconcile claims article.txt', 'which dates, figures and names were found?'],
      ['reconcile claims --kind figure articles/', 'every figure with its sources'],
    ],
  },
  {
    name: 'events',
    summary: 'list the events that the articles report, and why',
    usage: 'reconcile events [flags] FILE...',
    flags: EVENTS_FLAGS,
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
    examples: [
      ['reconcile explain pvykzqnx articles/', 'why was this flagged?'],
      ['reconcile explain pvyk --from report.json', 'the same, from a report'],
      ['reconcile explain --dismissed articles/', 'what was let go, and why?'],
      ['reconcile explain figure-conflict', 'what does this rule flag?'],
    ],
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of the report, or of the configuration',
    usage: 'reconcile schema [report | config]',
    flags: [],
    examples: [
      ['reconcile schema > report.schema.json', 'to check reports against'],
      ['reconcile schema config > config.schema.json', 'for editors'],
    ],
  },
];

const [CHECK] = COMMANDS;

/** Column at which explanations start, and the width of help. */
const TEXT_AT = 27;
const HELP_WIDTH = 80;

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function entry(term: string, text: string, at = TEXT_AT): readonly string[] {
  const [first = '', ...rest] = wrap(text, HELP_WIDTH - at);
  const following = rest.map((line) => ' '.repeat(at) + line);
  const fits = term.length + 4 <= at;
  return fits
    ? [`  ${term.padEnd(at - 2)}${first}`, ...following]
    : [`  ${term}`, `${' '.repeat(at)}${first}`, ...following];
}

function exampleLines(page: CommandPage): readonly string[] {
  const longest = Math.max(...page.examples.map(([call]) => call.length));
  const onOneLine = page.examples.every(([, purpose]) => longest + purpose.length + 6 <= HELP_WIDTH);
  return page.examples.flatMap(([call, purpose]) =>
    onOneLine ? [`  ${call.padEnd(longest + 2)}${purpose}`] : [`  # ${purpose}`, `  ${call}`],
  );
}

function flagLines(flags: readonly Flag[]): readonly string[] {
  const groups = [...new Set(flags.map((flag) => flag.group))];
  return groups.flatMap((group) => [
    '',
    `${group}:`,
    ...flags
      .filter((flag) => flag.group === group)
      .flatMap((flag) => {
        const names = `${flag.short ? `-${flag.short}, ` : '    '}--${flag.long}${flag.value ? ` ${flag.value}` : ''}${flag.paired ? ` ${flag.value}` : ''}`;
        const choices = flag.choices ? ` (${flag.choices.join(', ')})` : '';
        const standard = flag.standard === undefined ? '' : ` (default: ${flag.standard})`;
        return entry(names, `${flag.help}${choices}${standard}`);
      }),
  ]);
}

const COMMON_FLAGS = [...entry('-V, --version', 'print the version'), ...entry('-h, --help', 'print help')];

/** Full help: of one command, or of the program where none is named. Ends in a line break. */
export function helpText(name?: string): string {
  const page = COMMANDS.find((command) => command.name === name) ?? CHECK;
  if (!page) throw new Error('no commands');
  const whole = name === undefined;
  const lines = [
    ...(whole ? ['Lays news articles side by side and shows where they contradict each other.'] : [`${page.summary}.`]),
    '',
    'Examples:',
    ...exampleLines(page),
    '',
    `Usage: ${whole ? 'reconcile [command] [flags] FILE...' : page.usage}`,
    ...(whole
      ? [
          '',
          'FILE is a text file, a folder, a quoted glob, or - for standard input.',
          '',
          'Commands:',
          ...COMMANDS.flatMap((command) => entry(command.name, command.summary, 12)),
        ]
      : []),
    ...flagLines(page.flags),
    '',
    'Other:',
    ...COMMON_FLAGS,
    ...(whole
      ? [
          '',
          'Exit status:',
          ...EXIT_MEANINGS.flatMap(({ status, meaning }) => entry(String(status), meaning, 8)),
          '',
          'Flags of another command: reconcile COMMAND --help',
        ]
      : []),
  ];
  const text = `${lines.join('\n')}\n`;
  return whole ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is answered where nothing was named. */
export function shortHelp(name: string): string {
  const page = COMMANDS.find((command) => command.name === name) ?? CHECK;
  if (!page) throw new Error('no commands');
  return [
    `reconcile: ${page.unnamed ?? 'no articles named'}.`,
    '',
    ...exampleLines(page),
    '',
    `Usage: ${page.usage}`,
    `All flags: reconcile ${page === CHECK ? '' : `${page.name} `}--help`,
    '',
  ].join('\n');
}
