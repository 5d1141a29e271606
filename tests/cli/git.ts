import { expect } from 'vitest';
import { ARTICLES, type Ended, type Scratch, shell } from './run.js';

/** Who commits, and no settings of the machine: a commit of a test asks nobody. */
const GIT: Readonly<Record<string, string>> = {
  GIT_AUTHOR_NAME: 'Desk',
  GIT_AUTHOR_EMAIL: 'desk@example.org',
  GIT_COMMITTER_NAME: 'Desk',
  GIT_COMMITTER_EMAIL: 'desk@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** Runs a line of shell in a repository. */
export function inRepository(cwd: string, line: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return shell(line, { cwd, env: { ...GIT, ...env } });
}

/** Makes a repository with two articles that agree, committed; gives its path. @param name of its folder */
export async function newRepository(folder: Scratch, name: string): Promise<string> {
  folder.write(`${name}/articles/first.txt`, ARTICLES.first);
  const file = folder.write(`${name}/articles/agreeing.txt`, ARTICLES.agreeing);
  const path = file.slice(0, -'/articles/agreeing.txt'.length);
  expect(await inRepository(path, 'git init -q && git add -A && git commit -qm "Two articles"')).toMatchObject({
    status: 0,
  });
  return path;
}

/** Puts an article into a repository that contradicts the two in one figure. */
export function plant(folder: Scratch, name: string): void {
  folder.write(`${name}/articles/contradicting.txt`, ARTICLES.contradicting);
}
