import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Config } from '../config/config.js';
import { codeOf, ExpectedError } from '../errors.js';
import { forward } from './paths.js';

/** The flags about the configuration, as the parser gives them. */
export interface ConfigChoices {
  /** A file; false for --no-config. */
  readonly config?: string | false;
  /** Path of the configuration that was read, from the current folder; absent for none. */
  readonly configPath?: string;
}

/** A configuration with where it comes from. */
export interface LoadedConfig {
  readonly config: Config;
  /** From the current folder; absent where none was read. */
  readonly path?: string;
  /** What named it; absent where it was found. */
  readonly namedBy?: '--config' | 'RECONCILE_CONFIG';
}

/** Names under which a configuration is looked for in a folder, the first first. */
export const CONFIG_NAMES: readonly string[] = ['reconcile.yaml', 'reconcile.yml', '.reconcile.yaml', '.reconcile.yml'];

/** The nearest configuration from a folder upward, to the root of the repository or of the file system; undefined for none. */
function findConfig(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = CONFIG_NAMES.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined;
  }
}

/**
 * The configuration of a call: of the file that the flag names, or the environment, or the nearest; empty for none. Throws an
 * `ExpectedError` where the file cannot be read, and `SeveralErrors` with all its mistakes.
 */
export async function loadConfig({ config: flag }: ConfigChoices): Promise<LoadedConfig> {
  if (flag === false) return { config: {} };
  const named = flag ?? (process.env.RECONCILE_CONFIG || undefined);
  const found = named ?? findConfig('.');
  if (found === undefined) return { config: {} };
  const path = named ?? forward(relative('.', found));
  const namedBy = flag === undefined && named !== undefined ? 'RECONCILE_CONFIG' : '--config';
  const text = textOf(found, path, namedBy);
  // Loaded only here, so that a run without configuration does not wait for them.
  const [{ readConfig }, { RULE_IDS, KIND_IDS }, { reporters }] = await Promise.all([
    import('../config/read.js'),
    import('../pipeline.js'),
    import('../reporters/index.js'),
  ]);
  const known = { rules: RULE_IDS, kinds: KIND_IDS, reporters: reporters.map(({ id }) => id) };
  const config = readConfig(text, path, known);
  if (named !== undefined) return { config, path, namedBy };
  return { config: seenFrom(config, forward(relative(dirname(found), '.')), dirname(path)), path };
}

/**
 * A configuration with its globs and files as seen from the current folder.
 * @param inside see `fromHere`
 * @param folder path of the configuration's folder from the current one
 */
function seenFrom(config: Config, inside: string, folder: string): Config {
  const here = (globs: readonly string[]): readonly string[] => globs.map((glob) => fromHere(glob, inside));
  const fileHere = (path: string): string => (isAbsolute(path) ? path : forward(join(folder, path)));
  const { exclude, events, together, apart, baseline, reports } = config;
  const files = reports && Object.entries(reports).map(([format, path]) => [format, fileHere(path)] as const);
  return {
    ...config,
    ...(exclude && { exclude: here(exclude) }),
    ...(events && { events: events.map(({ name, files }) => ({ name, files: here(files) })) }),
    ...(together && { together: together.map(here) }),
    ...(apart && { apart: apart.map(here) }),
    ...(baseline !== undefined && { baseline: fileHere(baseline) }),
    ...(files && { reports: Object.fromEntries(files) }),
  };
}

function textOf(path: string, shown: string, namedBy: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read, ${code}`;
    throw new ExpectedError('bad-config', why, `Name a configuration file with ${namedBy}, or use --no-config.`, shown);
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

/** Keys of a configuration that flags add to, or that no flag says. */
type Joined = 'aliases' | 'rules' | 'accept' | 'reports' | 'events' | 'together' | 'apart';

/** Choices of a call: flags that were given, before the configuration, before what the flags stand at. */
export function settled<Choices extends ConfigChoices>(
  choices: Choices,
  { config, path }: LoadedConfig,
  wasGiven: (flag: string) => boolean,
): Choices & Pick<Config, Joined> {
  const { exclude, aliases, rules, accept, reports, events, together, apart, ...single } = config;
  const unsaid = Object.entries(single).filter(([flag]) => !wasGiven(flag));
  const left = [...(exclude ?? []), ...((choices as { readonly exclude?: readonly string[] }).exclude ?? [])];
  return {
    ...choices,
    ...Object.fromEntries(unsaid),
    ...(path !== undefined && { configPath: path }),
    ...(left.length > 0 && { exclude: left }),
    ...(aliases && { aliases }),
    ...(rules && { rules }),
    ...(accept && { accept }),
    ...(reports && { reports }),
    ...(events && { events }),
    ...(together && { together }),
    ...(apart && { apart }),
  };
}
