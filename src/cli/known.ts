import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config/config.js';
import { type BaselineEntry, isDay } from '../core/acceptance.js';
import type { RuleSettings } from '../core/rule-settings.js';
import { codeOf, ExpectedError } from '../errors.js';
import { baselineFile, readBaseline } from '../gate/baseline.js';
import type { Known } from '../gate/gate.js';
import { toJson } from '../reporters/index.js';
import type { ConfigChoices } from './config.js';
import { deliver } from './output.js';

/** The flags of what is known and accepted, as the parser gives them. */
export interface KnownChoices extends ConfigChoices, Pick<Config, 'accept'> {
  /** A file; false for --no-baseline. */
  readonly baseline?: string | false;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly today?: string;
}

const BASELINE_NAME = 'reconcile-baseline.json';

/** A baseline and the file that it is of. */
export interface LoadedBaseline {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
  /** Whether its file is there. */
  readonly exists: boolean;
}

/**
 * The baseline of a call: the file that is named, or `reconcile-baseline.json` beside the configuration (in the current folder
 * where there is none), if it is there. Undefined for --no-baseline. Throws an `ExpectedError` for a file that is named and
 * missing, unless it is to be written now, for one that is no baseline, and for flags that need one beside --no-baseline.
 */
export function loadBaseline(choices: KnownChoices): LoadedBaseline | undefined {
  const { baseline: named, configPath = '', updateBaseline, pruneBaseline } = choices;
  if (named === false) {
    if (!updateBaseline && !pruneBaseline) return undefined;
    const flag = updateBaseline ? '--update-baseline' : '--prune-baseline';
    throw new ExpectedError('bad-flag', `${flag} and --no-baseline exclude each other`, 'Leave out one of the two.');
  }
  const path = named ?? join(dirname(configPath), BASELINE_NAME).replaceAll('\\', '/');
  if (existsSync(path)) return { path, entries: readBaseline(textOf(path), path), exists: true };
  if (named === undefined || updateBaseline) return { path, entries: [], exists: false };
  const hint = 'Write it with --update-baseline, name another, or use --no-baseline.';
  throw new ExpectedError('bad-baseline', 'there is no such file', hint, path);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = `it cannot be read, ${codeOf(error)}`;
    throw new ExpectedError('bad-baseline', why, 'Name another file with --baseline.', path);
  }
}

/** Writes a baseline to its file. Throws an `ExpectedError`. */
export function writeBaseline(path: string, entries: readonly BaselineEntry[]): void {
  deliver(toJson(baselineFile(entries)), path);
}

/** What is known before a run, from flags and configuration. Throws an `ExpectedError` for a --today that is no day. */
export function knownFrom(
  { accept, today }: KnownChoices,
  baseline: LoadedBaseline | undefined,
  rules: RuleSettings,
): Known {
  if (today !== undefined && !isDay(today)) {
    throw new ExpectedError('bad-flag', `--today cannot be "${today}"`, 'It takes a day: 2026-12-31.');
  }
  return {
    rules,
    ...(baseline && { baseline }),
    ...(accept && { accept }),
    ...(today !== undefined && { today }),
  };
}
