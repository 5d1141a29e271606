import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, ExpectedError } from '../errors.js';

const run = promisify(execFile);

/** Room for the names of changed files, in bytes. */
const MOST_NAMES = 2 ** 28;

const HINT = 'Name a commit, a tag or a branch that this clone has: --since main.';

/** What git prints; undefined where it ends with an error. Throws an `ExpectedError` where there is no git. */
async function git(...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', args, { maxBuffer: MOST_NAMES });
    return stdout;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      throw new ExpectedError('git-failed', '--since needs git, and there is no such program', 'Install git.');
    }
    return undefined;
  }
}

/** The names that git separates by NUL. */
function names(text: string): readonly string[] {
  return text.split('\0').filter((name) => name !== '');
}

/**
 * Says of a path whether its file differs from what it was where the current branch left `ref`: changed, added or renamed in
 * commits since, in the index or in the folder, or not known to git at all; ignored files are not. Where the two have no common
 * commit in this clone, `ref` itself is compared with. Throws an `ExpectedError` outside a repository and for an unknown ref.
 */
export async function changedSince(ref: string): Promise<(path: string) => boolean> {
  const root = (await git('rev-parse', '--show-cdup'))?.trim();
  if (root === undefined) {
    const hint = 'Run it in a repository, or leave out --since.';
    throw new ExpectedError('git-failed', '--since: the current folder is in no git repository', hint);
  }
  const commit = ref.startsWith('-') ? undefined : await git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (commit === undefined) {
    throw new ExpectedError('git-failed', `--since: git knows no commit "${ref}"`, HINT);
  }
  const base = (await git('merge-base', commit.trim(), 'HEAD'))?.trim() || commit.trim();
  const top = root === '' ? '.' : root;
  const changed = await git('-C', top, 'diff', '--name-only', '--no-renames', '--no-relative', '-z', base, '--');
  const untracked = await git('-C', top, 'ls-files', '--others', '--exclude-standard', '-z');
  if (changed === undefined || untracked === undefined) {
    throw new ExpectedError('git-failed', `--since: git cannot compare with "${ref}"`, HINT);
  }
  const paths = new Set([...names(changed), ...names(untracked)].map((name) => resolve(top, name)));
  return (path) => path === '-' || paths.has(resolve(path));
}
