import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../../src/formats/index.js';
import { readProjectFile } from '../support/project.js';
import { inRepository, newRepository, plant } from './git.js';
import { BIN, type Ended, ownScratch } from './run.js';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames: boolean;
  readonly files: string;
}

const hooks = parse(readProjectFile('.pre-commit-hooks.yaml')) as readonly Hook[];
const [hook] = hooks;
if (!hook) throw new Error('no hook');

const folder = ownScratch();

describe('.pre-commit-hooks.yaml', () => {
  test('one hook, which is run once, without names of files', () => {
    expect(hooks.map(({ id, language, pass_filenames }) => [id, language, pass_filenames])).toEqual([
      ['reconcile', 'node', false],
    ]);
  });

  test('its command is one that the package installs', () => {
    const { bin } = JSON.parse(readProjectFile('package.json')) as { bin: Record<string, string> };
    expect(Object.keys(bin)).toContain(hook.entry.split(' ')[0]);
  });

  // Python's flag for any case, which stands in front, is one of the expression's own here.
  const pattern = new RegExp(hook.files.replace(/^\(\?i\)/, ''), 'i');
  const endings = [...new Set(formats.flatMap(({ extensions }) => extensions))];

  test.each(endings.flatMap((ending) => [`articles/a${ending}`, `a${ending.toUpperCase()}`, `b/a${ending}.gz`]))(
    'a change of %s runs it',
    (path) => {
      expect(pattern.test(path)).toBe(true);
    },
  );

  test.each(['reconcile.yaml', 'news/.reconcile.yml', 'reconcile-baseline.json'])('so does one of %s', (path) => {
    expect(pattern.test(path)).toBe(true);
  });

  test.each(['src/main.ts', 'picture.png', 'txt', 'unreconcile.yaml', 'a.txt.bak'])('one of %s does not', (path) => {
    expect(pattern.test(path)).toBe(false);
  });
});

describe('the hook in a repository', () => {
  /** A repository whose commits run the hook's entry as pre-commit does: by its name on the path, with the user's arguments. */
  async function hooked(name: string, args: string): Promise<(line: string) => Promise<Ended>> {
    const path = await newRepository(folder, name);
    const program = folder.write('bin/reconcile', `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
    const script = folder.write(`${name}/.git/hooks/pre-commit`, `#!/bin/sh\nexec ${hook?.entry} ${args}\n`);
    chmodSync(program, 0o755);
    chmodSync(script, 0o755);
    return (line) => inRepository(path, line, { PATH: `${folder.path}/bin:${process.env.PATH}` });
  }

  const COMMIT = 'git add -A && git commit -qm "One more"';
  const COUNT = 'git rev-list --count HEAD';

  test('a planted contradiction stops the commit and says why', async () => {
    const run = await hooked('planted', 'articles');
    plant(folder, 'planted');
    const { status, stdout, stderr } = await run(COMMIT);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/conflict\s+people killed\s+figure-conflict/);
    expect((await run(COUNT)).stdout).toBe('1\n');
  });

  test('articles that agree do not', async () => {
    const run = await hooked('agreeing', 'articles');
    folder.write('agreeing/articles/third.txt', 'Nothing of the sort was reported from Oststadt on Friday.\n');
    expect((await run(COMMIT)).status).toBe(0);
    expect((await run(COUNT)).stdout).toBe('2\n');
  });

  test('nor one that the configuration accepts, until a new value comes', async () => {
    const run = await hooked('accepted', '--quiet articles');
    plant(folder, 'accepted');
    const id = /figure-conflict\s+([k-z]+)$/m.exec((await run('reconcile articles')).stdout)?.[1];
    folder.write('accepted/reconcile.yaml', `accept:\n  - { id: ${id}, reason: the desk has checked the toll }\n`);
    expect(await run(COMMIT)).toMatchObject({ status: 0 });
    expect((await run(COUNT)).stdout).toBe('2\n');

    const other =
      'Mill fire in Norwick kills nine\n\nNORWICK, March 3, 2026 - Nine people were killed when a fire swept through a textile factory in Norwick on Tuesday, rescuers said.\nThe fire at the Halden Mill began before dawn.\n';
    folder.write('accepted/articles/other.txt', other);
    expect((await run(COMMIT)).status).toBe(1);
    expect((await run(COUNT)).stdout).toBe('2\n');
  });
});
