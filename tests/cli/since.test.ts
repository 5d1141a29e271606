import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { ARTICLES, type Ended, ownScratch, reconcile } from './run.js';

const folder = ownScratch();
let root: string;

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'pipe' });
}

/** A repository with two contradicting articles on its branch `main`; the work goes on on `draft`. */
beforeAll(() => {
  root = join(folder.path, 'repository');
  folder.write('repository/news/first.txt', ARTICLES.first);
  folder.write('repository/news/contradicting.txt', ARTICLES.contradicting);
  folder.write('repository/.gitignore', 'ignored.txt\n');
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Two articles');
  git('checkout', '--quiet', '-b', 'draft');
});

const since = (ref: string, ...inputs: readonly string[]): Promise<Ended> =>
  reconcile(['-f', 'json', '--only', 'figure', '--since', ref, ...inputs], { cwd: root });

async function found(ref: string, ...inputs: readonly string[]): Promise<readonly [number | null, number, number]> {
  const { status, stdout } = await since(ref, ...inputs);
  const { discrepancies, documents } = JSON.parse(stdout) as Report;
  return [status, discrepancies.length, documents.length];
}

describe('--since', () => {
  test('everything is compared, and only what touches a changed file is reported', async () => {
    expect(await found('main', 'news')).toEqual([0, 0, 2]);
    const { stdout } = await reconcile(['--only', 'figure', '--since', 'main', 'news'], { cwd: root });
    expect(stdout).toContain('1 finding is left out: no file that has changed since main is touched. (unchanged)');

    folder.write('repository/news/ignored.txt', ARTICLES.contradicting);
    expect((await found('main', 'news')).slice(0, 2)).toEqual([0, 0]);

    folder.write('repository/news/agreeing.txt', ARTICLES.agreeing);
    expect((await found('main', 'news')).slice(0, 2)).toEqual([1, 1]);
    expect((await found('main', '.')).slice(0, 2)).toEqual([1, 1]);
    expect((await found('main', join(root, 'news'))).slice(0, 2)).toEqual([1, 1]);

    git('add', '.');
    expect((await found('main', 'news')).slice(0, 2)).toEqual([1, 1]);
    git('commit', '--quiet', '--message', 'A third');
    expect((await found('main', 'news')).slice(0, 2)).toEqual([1, 1]);
    expect((await found('HEAD', 'news')).slice(0, 2)).toEqual([0, 0]);
    const below = await reconcile(['--since', 'main', '.'], { cwd: join(root, 'news') });
    expect(below.status).toBe(1);
  });

  test('what only the other branch has changed is not changed here', async () => {
    git('checkout', '--quiet', 'main');
    folder.write('repository/news/first.txt', ARTICLES.first.replace('before dawn', 'before sunrise'));
    git('commit', '--quiet', '--all', '--message', 'Another word');
    git('checkout', '--quiet', 'draft');
    git('reset', '--quiet', '--hard', 'HEAD~1');
    expect((await found('main', 'news')).slice(0, 2)).toEqual([0, 0]);
    renameSync(join(root, 'news/first.txt'), join(root, 'news/moved.txt'));
    expect((await found('main', 'news')).slice(0, 2)).toEqual([1, 1]);
    renameSync(join(root, 'news/moved.txt'), join(root, 'news/first.txt'));
  });

  test.each([
    ['no-such-branch', '--since: git knows no commit "no-such-branch" (git-failed). Name a commit, a tag or a branch'],
    ['--help', '--since: git knows no commit "--help" (git-failed).'],
    ['', '--since: git knows no commit "" (git-failed).'],
  ])('an unknown ref is refused: %j', async (ref, message) => {
    const { status, stdout, stderr } = await reconcile([`--since=${ref}`, 'news'], { cwd: root });
    expect(stderr).toContain(message);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('outside a repository it is refused', async () => {
    folder.write('plain/first.txt', ARTICLES.first);
    const { status, stderr } = await reconcile(['--since', 'main', 'first.txt'], { cwd: join(folder.path, 'plain') });
    expect(stderr).toBe(
      'reconcile: --since: the current folder is in no git repository (git-failed). Run it in a repository, or leave out --since.\n',
    );
    expect(status).toBe(2);
  });

  test('without git it is refused', async () => {
    const { status, stderr } = await reconcile(['--since', 'main', 'news'], { cwd: root, env: { PATH: '' } });
    expect(stderr).toBe('reconcile: --since needs git, and there is no such program (git-failed). Install git.\n');
    expect(status).toBe(2);
  });
});
