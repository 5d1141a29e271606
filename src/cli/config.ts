import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../config/config.js';
import { ExpectedError } from '../errors.js';

/** The flags about the configuration, as the parser gives them. */
export interface ConfigChoices {
  /** A file; false for --no-config. */
  readonly config?: string | false;
}

/** Names under which a configuration is looked for in a folder, the first first. */
const FILE_NAMES = ['reconcile.yaml', '.reconcile.yaml'];

/** The nearest configuration from a folder upward, to the root of the repository or of the file system; undefined for none. */
export function findConfig(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = FILE_NAMES.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined;
  }
}

/**
 * The configuration of a call: of the file that is named, or the nearest; empty for none. Throws an `ExpectedError` where the
 * file cannot be read, and `SeveralErrors` with all its mistakes.
 */
export async function loadConfig({ config: choice }: ConfigChoices): Promise<Config> {
  if (choice === false) return {};
  const found = choice ?? findConfig('.');
  if (found === undefined) return {};
  const shown = choice ?? forward(relative('.', found));
  const text = textOf(found, shown);
  // Loaded only here, so that a run without configuration does not wait for them.
  const [{ readConfig }, { RULE_IDS }] = await Promise.all([import('../config/read.js'), import('../pipeline.js')]);
  const config = readConfig(text, shown, RULE_IDS);
  return choice === undefined ? seenFrom(config, forward(relative(dirname(found), '.'))) : config;
}

/** A configuration with its globs as seen from the current folder. @param inside see `fromHere` */
function seenFrom(config: Config, inside: string): Config {
  const here = (globs: readonly string[]): readonly string[] => globs.map((glob) => fromHere(glob, inside));
  const { exclude, events, together, apart } = config;
  return {
    ...config,
    ...(exclude && { exclude: here(exclude) }),
    ...(events && { events: events.map(({ name, files }) => ({ name, files: here(files) })) }),
    ...(together && { together: together.map(here) }),
    ...(apart && { apart: apart.map(here) }),
  };
}

function forward(path: string): string {
  return path.split(sep).join('/');
}

function textOf(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read, ${String(code)}`;
    throw new ExpectedError('bad-config', why, 'Name a configuration file with --config, or use --no-config.', shown);
  }
}

/**
 * A glob of a configuration that lies further up, as seen from the current folder. Globs without a slash mean names anywhere
 * and stay as they are, and so do those that begin with `**`.
 * @param inside path of the current folder from the configuration's; empty where they are the same
 */
export function fromHere(glob: string, inside: string): string {
  const plain = glob.replace(/^\.\//, '');
  if (inside === '' || !plain.replace(/\/+$/, '').includes('/') || /^(?:\*\*|\/)/.test(plain)) return glob;
  const folders = inside.split('/');
  const parts = plain.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}

/** Choices of a call: flags that were given, before the configuration, before what the flags stand at. */
export function settled<Choices extends ConfigChoices>(
  choices: Choices,
  config: Config,
  wasGiven: (flag: string) => boolean,
): Choices & Pick<Config, 'aliases' | 'rules' | 'events' | 'together' | 'apart'> {
  const { exclude, aliases, rules, events, together, apart, ...single } = config;
  const unsaid = Object.entries(single).filter(([flag]) => !wasGiven(flag));
  const left = [...(exclude ?? []), ...((choices as { readonly exclude?: readonly string[] }).exclude ?? [])];
  return {
    ...choices,
    ...Object.fromEntries(unsaid),
    ...(left.length > 0 && { exclude: left }),
    ...(aliases && { aliases }),
    ...(rules && { rules }),
    ...(events && { events }),
    ...(together && { together }),
    ...(apart && { apart }),
  };
}
