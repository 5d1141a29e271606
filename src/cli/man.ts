import { COMMANDS, type CommandPage } from './commands.js';
import { EXIT_MEANINGS } from './exit-code.js';
import { type Flag, valuesOf } from './flag.js';
import { meaningOf, wrap } from './help.js';

const WHAT_IT_DOES =
  'Reads several news articles, finds which of them report the same event, and shows where they differ: in dates, times, figures, people, their titles, institutions, places, quotations, and what happened at all. Nobody is declared right.';
const WHAT_IT_READS =
  'FILE is an article (text, web page, feed, JSON, email; also .gz), a folder, a quoted glob, or - for standard input. A command stands before every flag. Equal input gives equal bytes.';
const WHERE_MORE_IS =
  '"reconcile rules" lists what is flagged; "reconcile explain figure-conflict" prints the page of a rule, a kind of claim, a format or a report.';

const ENVIRONMENT: readonly (readonly [name: string, meaning: string])[] = [
  ['RECONCILE_CONFIG', 'the configuration to read, where --config does not name one'],
  ['NO_COLOR', 'not empty: no colour'],
  ['FORCE_COLOR', 'not empty: colour, also where output goes to no terminal; 0 and false: none. Goes before NO_COLOR.'],
  ['TERM', 'dumb: no colour; linux: symbols in ASCII'],
  [
    'FORCE_HYPERLINK',
    'not empty: places in text are links, also where the terminal is not known to show them; 0: none',
  ],
  ['COLUMNS', 'columns of a terminal that does not tell them itself'],
  ['LC_ALL, LC_CTYPE, LANG', 'a character set other than UTF-8 there: symbols in ASCII on a terminal'],
];

const FILES: readonly (readonly [name: string, meaning: string])[] = [
  [
    'reconcile.yaml',
    'the configuration, looked for from the current folder up to the root of the repository; "reconcile explain config" tells of each key',
  ],
  [
    'reconcile-baseline.json',
    'what is known and accepted, beside the configuration; "reconcile explain gate" tells of it',
  ],
];

/** Signs that roff would set in another way, such as curly quotes for straight ones, and what gives them as they are. */
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '~': '\\(ti',
  '^': '\\(ha',
};

/** A text in roff on one line, which is no request. */
function roff(text: string): string {
  return text.replace(/[-\\'`~^]/g, (sign) => ESCAPED[sign] ?? sign).replace(/^\./, '\\&.');
}

/** A text in roff on lines of a length that its readers like. */
function filled(text: string): readonly string[] {
  return wrap(text, 72).map(roff);
}

/** A text inside an argument of a request: between double quotes, which are doubled in it. */
function argument(text: string): string {
  return `"${roff(text).replaceAll('"', '""')}"`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`.SH ${argument(title)}`, ...lines];
}

/** A term, in bold, and below it what is said of it. */
function item(term: string, text: string): readonly string[] {
  return ['.TP 12', `.B ${argument(term)}`, ...filled(text)];
}

/** A flag's names in bold, its values in italics. */
function flagItem(flag: Flag): readonly string[] {
  const names = [...(flag.short === undefined ? [] : [`-${flag.short}`]), `--${flag.long}`];
  const bold = names.map((name) => `\\fB${roff(name)}\\fR`).join(', ');
  const values = valuesOf(flag).map((value) => `\\fI${roff(value)}\\fR`);
  return ['.TP', [bold, ...values].join(' '), ...filled(meaningOf(flag))];
}

function groups(flags: readonly Flag[]): readonly string[] {
  const titles = [...new Set(flags.map(({ group }) => group))];
  return titles.flatMap((title) => [
    `.SS ${argument(title)}`,
    ...flags.filter(({ group }) => group === title).flatMap(flagItem),
  ]);
}

/** The flags of a command: in full those that the first command does not have in the same way, of the others the names. */
function flagsBeside(page: CommandPage, told: readonly Flag[]): readonly string[] {
  const sameAs = (flag: Flag): boolean =>
    told.some(
      ({ long, help, choices }) => long === flag.long && help === flag.help && `${choices}` === `${flag.choices}`,
    );
  const shared = page.flags.filter(sameAs).map(({ long }) => `\\fB${roff(`--${long}`)}\\fR`);
  const own = page.flags.filter((flag) => !sameAs(flag));
  if (page.flags.length === 0) return [];
  return [
    `.SS ${argument(`reconcile ${page.name}`)}`,
    ...own.flatMap(flagItem),
    ...(own.length === 0 || shared.length === 0 ? [] : ['.PP']),
    ...(shared.length === 0 ? [] : ['As above:', `${shared.join(',\n')}.`]),
  ];
}

function examples({ examples: calls }: CommandPage): readonly string[] {
  return calls.flatMap(([call, purpose]) => [
    '.TP',
    ...filled(`${purpose.charAt(0).toUpperCase()}${purpose.slice(1)}`),
    `.B ${argument(call)}`,
  ]);
}

/** The manual page in roff, from the tables that the parser and the help use. */
export function manPage(version: string): string {
  const [check, ...others] = COMMANDS;
  if (!check) throw new Error('no commands');
  const lines = [
    `.TH RECONCILE 1 "" ${argument(`reconcile ${version}`)} "User Commands"`,
    // Names of flags are not hyphenated, nor their lines filled up with blanks.
    '.nh',
    '.ad l',
    ...section('NAME', [`reconcile \\- ${roff('show where news articles about one event contradict each other')}`]),
    ...section(
      'SYNOPSIS',
      COMMANDS.flatMap(({ usage }, at) => [...(at === 0 ? [] : ['.br']), roff(usage)]),
    ),
    ...section('DESCRIPTION', [...filled(WHAT_IT_DOES), '.PP', ...filled(WHAT_IT_READS)]),
    ...section(
      'COMMANDS',
      COMMANDS.flatMap(({ name, summary }) => item(name, summary)),
    ),
    ...section('OPTIONS', [
      roff('Flags of check, the command that runs where none is named:'),
      ...groups(check.flags),
      `.SS ${argument('Other')}`,
      ...item('-V, --version', 'print the version'),
      ...item('-h, --help', 'print help'),
      ...others.flatMap((page) => flagsBeside(page, check.flags)),
    ]),
    ...section(
      'EXIT STATUS',
      EXIT_MEANINGS.flatMap(({ status, meaning }) => item(String(status), meaning)),
    ),
    ...section(
      'ENVIRONMENT',
      ENVIRONMENT.flatMap(([name, meaning]) => item(name, meaning)),
    ),
    ...section(
      'FILES',
      FILES.flatMap(([name, meaning]) => item(name, meaning)),
    ),
    ...section('EXAMPLES', COMMANDS.flatMap(examples)),
    ...section('SEE ALSO', filled(WHERE_MORE_IS)),
  ];
  return `${lines.join('\n')}\n`;
}
