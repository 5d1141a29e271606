import { COMMANDS, type CommandPage } from './commands.js';
import { EXIT_MEANINGS } from './exit-code.js';
import { type Flag, valuesOf } from './flag.js';

const [CHECK] = COMMANDS;

/** Column at which explanations start, and the width of help. */
const TEXT_AT = 27;
const HELP_WIDTH = 80;

/** Lines of at most `width` characters, broken between words; for text of the program's own, which is ASCII. */
export function wrap(text: string, width: number): readonly string[] {
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

/** A flag as it is written: "-f, --format FORMAT". */
function namesOf(flag: Flag): string {
  const { short, long } = flag;
  return [...(short === undefined ? [] : [`-${short},`]), `--${long}`, ...valuesOf(flag)].join(' ');
}

/** What a flag does, with what it takes and where it stands without being given. */
export function meaningOf({ help, choices, standard }: Flag): string {
  const taken = choices ? ` (${choices.join(', ')})` : '';
  return `${help}${taken}${standard === undefined ? '' : ` (default: ${standard})`}`;
}

function flagLines(flags: readonly Flag[]): readonly string[] {
  const groups = [...new Set(flags.map((flag) => flag.group))];
  return groups.flatMap((group) => [
    '',
    `${group}:`,
    ...flags
      .filter((flag) => flag.group === group)
      .flatMap((flag) => entry(`${flag.short ? '' : '    '}${namesOf(flag)}`, meaningOf(flag))),
  ]);
}

const COMMON_FLAGS = [...entry('-V, --version', 'print the version'), ...entry('-h, --help', 'print help')];

/** Whether the exit status of a command says what was found. */
function failsOnFindings({ flags }: CommandPage): boolean {
  return flags.some(({ long }) => long === 'fail-on');
}

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
          'FILE is a file of articles (text, Markdown, web page, feed, JSON, email, web',
          'archive; also .gz), a folder, a quoted glob, or - for standard input.',
          '',
          'Commands:',
          ...COMMANDS.flatMap((command) => entry(command.name, command.summary, 14)),
        ]
      : []),
    ...flagLines(page.flags),
    '',
    'Other:',
    ...COMMON_FLAGS,
    ...(whole || failsOnFindings(page)
      ? ['', 'Exit status:', ...EXIT_MEANINGS.flatMap(({ status, meaning }) => entry(String(status), meaning, 8))]
      : []),
    ...(whole ? ['', 'Flags of another command: reconcile COMMAND --help'] : []),
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
