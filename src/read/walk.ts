import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { posix, sep } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { glob, isDynamicPattern } from 'tinyglobby';
import { byText } from '../core/order.js';
import { codeOf, ExpectedError } from '../errors.js';
import { endingOf } from './endings.js';

/** What the inputs of a run come to. */
export interface Found {
  /** Files to read, as given or joined to the input they lie in; in the order of the inputs. */
  readonly files: readonly string[];
  /** Inputs that could not be resolved. */
  readonly failures: readonly ExpectedError[];
  /** Those of the files that were not named, but lie in a folder that was. */
  readonly inFolders: ReadonlySet<string>;
  /** Files in folders that no format reads, or that are about the folder. */
  readonly passedOver: readonly string[];
}

/**
 * Files that speak of the folder they lie in: GitHub's community health files (its documentation, "Creating a default community health
 * file", issue and pull request templates among them), licences and their notices (Apache License 2.0, 4), and those that GNU Automake
 * requires (3.2, "Strictness") but NEWS, as articles are called too.
 */
const ABOUT_FOLDER =
  /^(?:licen[cs]e|code_of_conduct|contributing|funding|governance|security|support|(?:issue|pull_request)_template|notice|readme|authors|changelog|copying|install|thanks)(?:\.(?:md|markdown|txt))?$/i;

/** Turns the separators of this system into forward slashes. */
export function forward(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function stat(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** Share of a name's letters that a slip changes at most: "artcles" for "articles", not "june.txt" for "july-2.txt". */
const MOST_SLIPS = 0.25;

/** What lies in the folder of a path under the name most like its own; undefined where none is like it. */
function nearestTo(path: string): string | undefined {
  const { dir, base } = posix.parse(path);
  let names: readonly string[];
  try {
    names = readdirSync(dir || '.');
  } catch {
    return undefined;
  }
  const [nearest] = names
    .map((name) => ({ name, slips: distance(base, name) }))
    .filter(({ slips }) => slips <= base.length * MOST_SLIPS)
    .sort((left, right) => left.slips - right.slips || byText(left.name, right.name));
  return nearest && posix.join(dir, nearest.name);
}

/** The failure to read a file or folder, for people. Anything that is no failure of the file system is thrown on. */
export function unreadable(path: string, error: unknown): ExpectedError {
  const code = codeOf(error);
  if (code === '') throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const message = endingOf(path) === '' ? 'there is no such file or folder' : 'there is no such file';
    const near = nearestTo(path);
    const hint = near === undefined ? 'Check the path, or quote a glob' : `Perhaps "${near}" is meant`;
    return new ExpectedError('missing-file', message, hint, path);
  }
  const why = code === 'EACCES' || code === 'EPERM' ? 'this user may not read it' : `it cannot be read, ${code}`;
  return new ExpectedError('unreadable-file', why, 'Change its permissions, or leave it out with --exclude', path);
}

interface Walk {
  readonly known: ReadonlySet<string>;
  readonly excluded: (path: string) => boolean;
  readonly files: string[];
  readonly inFolders: Set<string>;
  readonly passedOver: string[];
  readonly failures: ExpectedError[];
}

/** Configurations of our own, by the names that are looked for: to be read as such, not told as passed over. */
const OWN_CONFIG = /^\.?reconcile\.ya?ml$/;

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
    if (OWN_CONFIG.test(entry.name)) continue;
    if (entry.isDirectory()) await enter(path, walk);
    else if (!entry.isFile() && !(entry.isSymbolicLink() && stat(path)?.isFile() === true)) continue;
    else if (walk.known.has(endingOf(entry.name)) && !ABOUT_FOLDER.test(entry.name)) {
      walk.files.push(path);
      walk.inFolders.add(path);
    } else walk.passedOver.push(path);
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
 * Resolves inputs to files: a file stands for itself, whatever its ending; a folder for the files of known endings below it,
 * save those that are about the folder (README.md); anything else with glob characters for what it matches. `-` (standard input) is passed through.
 * @param known file name endings that some format reads, lower case, with the dot
 */
export async function findFiles(
  inputs: readonly string[],
  known: ReadonlySet<string>,
  excluded: (path: string) => boolean,
): Promise<Found> {
  const walk: Walk = { known, excluded, files: [], inFolders: new Set(), passedOver: [], failures: [] };
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
