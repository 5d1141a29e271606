import { type Dirent, type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, posix, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { byText } from '../core/order.js';
import { ExpectedError } from '../errors.js';

/** What the inputs of a run come to. */
export interface Found {
  /** Files to read, as given or joined to the input they lie in; in the order of the inputs. */
  readonly files: readonly string[];
  /** Inputs that could not be resolved. */
  readonly failures: readonly ExpectedError[];
  /** Files in folders that no format reads. */
  readonly passedOver: readonly string[];
}

/** Turns the separators of this system into forward slashes. */
export function forward(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function stat(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The failure to read a file or folder, for people. Anything that is no failure of the file system is thrown on. */
export function unreadable(path: string, error: unknown): ExpectedError {
  const code = codeOf(error);
  if (code === '') throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ExpectedError('missing-file', 'there is no such file', 'Check the path, or quote a glob', path);
  }
  const why = code === 'EACCES' || code === 'EPERM' ? 'this user may not read it' : `it cannot be read, ${code}`;
  return new ExpectedError('unreadable-file', why, 'Change its permissions, or leave it out with --exclude', path);
}

interface Walk {
  readonly known: ReadonlySet<string>;
  readonly excluded: (path: string) => boolean;
  readonly files: string[];
  readonly passedOver: string[];
  readonly failures: ExpectedError[];
}

/** Files below a folder, by name. Names with a leading dot, node_modules and links to folders are not entered. */
async function enter(folder: string, walk: Walk): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    walk.failures.push(unreadable(folder, error));
    return;
  }
  entries.sort((left, right) => byText(left.name, right.name));
  for (const entry of entries) {
    const path = posix.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || walk.excluded(path)) continue;
    if (entry.isDirectory()) await enter(path, walk);
    else if (!entry.isFile() && !(entry.isSymbolicLink() && stat(path)?.isFile() === true)) continue;
    else if (walk.known.has(extname(entry.name).toLowerCase())) walk.files.push(path);
    else walk.passedOver.push(path);
  }
}

async function membersOf(folder: string, walk: Walk): Promise<void> {
  const before = walk.files.length + walk.failures.length;
  await enter(folder, walk);
  if (walk.files.length + walk.failures.length > before) return;
  const endings = [...walk.known].join(', ');
  const message = `no articles in this folder; ${endings} files are looked for in folders`;
  walk.failures.push(new ExpectedError('no-articles', message, 'Name the files, or another folder', folder));
}

async function matchesOf(pattern: string, walk: Walk): Promise<void> {
  const absolute = posix.isAbsolute(pattern) || /^[A-Za-z]:\//.test(pattern);
  const ignore = ['**/node_modules/**'];
  const found = await glob(pattern, { absolute, ignore, onlyFiles: true, expandDirectories: false });
  const matches = found.map(forward).filter((path) => !walk.excluded(path));
  matches.sort(byText);
  walk.files.push(...matches);
  if (matches.length > 0) return;
  const hint = 'Check the pattern; names with a leading dot must be written out';
  walk.failures.push(new ExpectedError('no-match', 'no file matches this pattern', hint, pattern));
}

/**
 * Resolves inputs to files: a file stands for itself, whatever its ending; a folder for the files of known endings below it;
 * anything else with glob characters for what it matches. `-` (standard input) is passed through.
 * @param known file name endings that some format reads, lower case, with the dot
 */
export async function findFiles(
  inputs: readonly string[],
  known: ReadonlySet<string>,
  excluded: (path: string) => boolean,
): Promise<Found> {
  const walk: Walk = { known, excluded, files: [], passedOver: [], failures: [] };
  for (const given of inputs) {
    const input = forward(given);
    try {
      const stats = input === '-' ? undefined : stat(input);
      if (input === '-') walk.files.push(input);
      else if (excluded(input)) continue;
      else if (stats?.isDirectory() === true) await membersOf(input, walk);
      else if (stats !== undefined) walk.files.push(input);
      else if (isDynamicPattern(input)) await matchesOf(input, walk);
      else walk.failures.push(unreadable(input, Object.assign(new Error(), { code: 'ENOENT' })));
    } catch (error) {
      walk.failures.push(unreadable(input, error));
    }
  }
  return walk;
}
