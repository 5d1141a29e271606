import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { describe, ExpectedError, SeveralErrors } from '../errors.js';
import { version } from '../version.js';
import type { CheckChoices } from './check.js';
import type { ClaimsChoices } from './claims.js';
import { commandLine } from './command-line.js';
import { COMMANDS, SHELLS, type Shell } from './commands.js';
import { type ConfigChoices, loadConfig, settled } from './config.js';
import type { EventsChoices } from './events.js';
import { EXIT } from './exit-code.js';
import type { ExplainChoices } from './explain.js';
import type { Flag } from './flag.js';
import { helpText, shortHelp } from './help.js';
import { refuseMistypedCommand } from './inputs.js';
import { complain, deliver, tolerateClosedPipes } from './output.js';
import type { ReadChoices } from './read.js';
import type { RenderChoices } from './render.js';
import type { RulesChoices } from './rules.js';
import { SCHEMA_NAMES, type SchemaName, schema } from './schema.js';

/** Runs one call of the command line and sets the exit status; never ends the process, so that output arrives whole. */
export async function run(words: readonly string[]): Promise<void> {
  tolerateClosedPipes();
  try {
    await program(words).parseAsync([...withPairs(words)], { from: 'user' });
  } catch (error) {
    process.exitCode = failure(error);
  }
}

/** Says what went wrong, unless the parser has said it, and gives the exit status. */
function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.agree : EXIT.failed;
  if (error instanceof ExpectedError) complain(describe(error));
  else if (error instanceof SeveralErrors) for (const each of error.errors) complain(describe(each));
  else complain(`this is a bug, please report it: ${error instanceof Error ? error.stack : String(error)}`);
  return EXIT.failed;
}

/** Writes flags that take two values as the parser knows them: `--why A B` as `--why A --why B`. */
function withPairs(words: readonly string[]): readonly string[] {
  const paired = new Set(
    COMMANDS.flatMap(({ flags }) => flags.filter((flag) => flag.paired).map(({ long }) => `--${long}`)),
  );
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const out: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    out.push(word);
    const [one, other] = [words[at + 1], words[at + 2]];
    if (at >= end || !paired.has(word) || one === undefined) continue;
    out.push(one);
    at += 1;
    if (other === undefined || other.startsWith('--') || at + 1 >= end) continue;
    out.push(word, other);
    at += 1;
  }
  return out;
}

/** @param words of the call, which a report may name */
function program(words: readonly string[]): Command {
  const root = new Command('reconcile')
    .exitOverride()
    .configureHelp({ formatHelp: (command) => helpText(command.name() === 'reconcile' ? undefined : command.name()) })
    .configureOutput({
      outputError: (text, write) => write(`${text.replace(/^error: /, 'reconcile: ')}See "reconcile --help".\n`),
    })
    .version(version(), '-V, --version')
    .helpOption('-h, --help');
  for (const page of COMMANDS) {
    const made = root.command(page.name, { isDefault: page.name === 'check' }).description(page.summary);
    for (const flag of page.flags) made.addOption(optionOf(flag));
  }
  const command = commandLine(words);
  whenCalled(
    root,
    'check',
    async (inputs, choices: CheckChoices) =>
      (await import('./check.js')).check(inputs, { ...choices, ...(command !== undefined && { command }) }),
    (inputs) =>
      refuseMistypedCommand(
        inputs,
        COMMANDS.map((page) => page.name),
      ),
  );
  whenCalled(root, 'render', async (reports, choices: RenderChoices) =>
    (await import('./render.js')).render(reports, choices),
  );
  commandOf(root, 'init').action(async () => (await import('./init.js')).init());
  whenCalled(root, 'read', async (inputs, choices: ReadChoices) => (await import('./read.js')).read(inputs, choices));
  whenCalled(root, 'claims', async (inputs, choices: ClaimsChoices) =>
    (await import('./claims.js')).claims(inputs, choices),
  );
  whenCalled(root, 'events', async (inputs, choices: EventsChoices) =>
    (await import('./events.js')).events(inputs, choices),
  );
  whenCalled(
    root,
    'explain',
    async (topics, choices: ExplainChoices) => (await import('./explain.js')).explain(topics, choices),
    async (topics, choices) => (await import('./pages.js')).explainPage(topics, choices),
  );
  commandOf(root, 'schema')
    .addArgument(new Argument('[what]').choices(SCHEMA_NAMES).default('report'))
    .action((what: SchemaName) => deliver(schema(what), undefined));
  commandOf(root, 'rules').action(async (choices: RulesChoices, command: Command) => {
    const loaded = await loadConfig(choices);
    process.exitCode = (await import('./rules.js')).rules(settled(choices, loaded, givenTo(command)));
  });
  commandOf(root, 'completion')
    .addArgument(new Argument('[shell]').choices(SHELLS))
    .action(async (shell?: Shell) => {
      if (shell === undefined) return refuseNothing('completion');
      deliver((await import('./completion/index.js')).completion(shell), undefined);
    });
  return root;
}

/** Answers a call of a command that names nothing to work on. */
function refuseNothing(command: string): void {
  process.stderr.write(shortHelp(command));
  process.exitCode = EXIT.failed;
}

/** Tells of each flag whether the call itself gives it. */
function givenTo(command: Command): (flag: string) => boolean {
  return (flag) => command.getOptionValueSource(flag) === 'cli';
}

function commandOf(root: Command, name: string): Command {
  const command = root.commands.find((each) => each.name() === name);
  if (!command) throw new Error(`no command "${name}"`);
  return command;
}

/**
 * Ties a command that takes articles to what it does, with the configuration under its flags; the exit status is what the
 * action gives.
 * @param before asked first, without the configuration: a status if that was all
 */
function whenCalled<Choices extends ConfigChoices>(
  root: Command,
  name: string,
  action: (inputs: readonly string[], choices: Choices) => Promise<number>,
  before?: (inputs: readonly string[], choices: Choices) => Promise<number | undefined>,
): void {
  const command = commandOf(root, name).argument('[inputs...]');
  command.action(async (inputs: readonly string[], choices: Choices & { readonly printConfig?: boolean }) => {
    const wasGiven = givenTo(command);
    if (choices.printConfig) {
      const loaded = await loadConfig(choices);
      (await import('./print-config.js')).printConfig(settled(choices, loaded, wasGiven), loaded, wasGiven);
      return;
    }
    if (inputs.length === 0) return refuseNothing(name);
    const status = await before?.(inputs, choices);
    if (status !== undefined) {
      process.exitCode = status;
      return;
    }
    process.exitCode = await action(inputs, settled(choices, await loadConfig(choices), wasGiven));
  });
}

function optionOf(flag: Flag): Option {
  const { short, long, value, choices, parse, standard } = flag;
  const option = new Option(`${short ? `-${short}, ` : ''}--${long}${value ? ` <${value}>` : ''}`, flag.help);
  if (choices) option.choices([...choices]);
  if (standard !== undefined) option.default(standard);
  if (flag.repeatable) option.argParser((text: string, before: readonly string[] = []) => [...before, text]);
  if (parse) option.argParser((text: string) => parsed(parse, text));
  return option;
}

function parsed(parse: (text: string) => number, text: string): number {
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof RangeError ? new InvalidArgumentError(error.message) : error;
  }
}
