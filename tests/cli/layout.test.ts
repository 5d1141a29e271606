import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, ownScratch, reconcile } from './run.js';

const folder = ownScratch();
beforeAll(() => {
  folder.write('first.txt', ARTICLES.first);
  folder.write('contradicting.txt', ARTICLES.contradicting);
});

const CONFLICT = ['first.txt', 'contradicting.txt'];
const ask = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await reconcile([...args, ...CONFLICT], { cwd: folder.path, env })).stdout;

describe('colour off a terminal', () => {
  test.each<[readonly string[], Readonly<Record<string, string>>, boolean]>([
    [[], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [['--color', 'always'], { NO_COLOR: '1' }, true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, false],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%j in %j: %s', async (args, env, isColored) => {
    expect((await ask(args, env)).includes('\x1b[')).toBe(isColored);
  });
});

describe('links', () => {
  test('places open the files, where it is asked for', async () => {
    const url = `file://${hostname()}${join(folder.path, 'contradicting.txt')}`;
    expect(await ask(['--hyperlinks', 'always'])).toContain(`\x1b]8;;${url}\x1b\\contradicting.txt:1:31\x1b]8;;\x1b\\`);
    expect(await ask([], { FORCE_HYPERLINK: '1' })).toContain(`\x1b]8;;${url}\x1b\\`);
    expect(await ask(['--hyperlinks', 'never'], { FORCE_HYPERLINK: '1' })).not.toContain('\x1b');
    expect(await ask([])).not.toContain('\x1b');
  });

  test('a file never has them unless asked for, and compact never', async () => {
    expect(await ask(['-f', 'compact', '--hyperlinks', 'always'])).not.toContain('\x1b');
  });

  test('in markdown, below an address', async () => {
    const text = await ask(['-f', 'markdown', '--link-base', 'https://host.example/blob/1/']);
    expect(text).toContain('[contradicting.txt:1:31](<https://host.example/blob/1/contradicting.txt#L1>)');
  });
});

describe('how many findings are shown', () => {
  test.each([
    ['1', 2],
    ['none', 2],
  ])('--max-findings %s', async (most, lines) => {
    const text = await ask(['-f', 'compact', '--only', 'figure', '--max-findings', most]);
    expect(text.split('\n').length - 1).toBe(lines);
  });

  test.each(['0', '1.5', 'all', ''])('%j is refused', async (most) => {
    const { status, stderr } = await reconcile(['--max-findings', most, ...CONFLICT], { cwd: folder.path });
    expect(status).toBe(2);
    expect(stderr).toContain('It takes a whole number from 1 to 1000000, or none.');
  });
});

test('progress is for terminals: nothing on standard error off one', async () => {
  const { stderr } = await reconcile(CONFLICT, { cwd: folder.path });
  expect(stderr).toBe('');
});
