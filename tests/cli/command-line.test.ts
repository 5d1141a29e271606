import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { commandLine } from '../../src/cli/command-line.js';
import { ARTICLES, ownScratch, reconcile, shell } from './run.js';

const folder = ownScratch();
beforeAll(() => {
  folder.write('two words.txt', ARTICLES.first);
});

test.each<[words: readonly string[], line: string]>([
  [[], 'reconcile'],
  [['--fail-on', 'warning', 'corpus/a-1.txt'], 'reconcile --fail-on warning corpus/a-1.txt'],
  [['--rule', '*-variant=off', ''], "reconcile --rule '*-variant=off' ''"],
  [['it’s', "it's", '$HOME', 'a b'], "reconcile 'it’s' 'it'\\''s' '$HOME' 'a b'"],
])('%j is %s', (words, line) => {
  expect(commandLine(words)).toBe(line);
});

test('a shell gives the words back', async () => {
  const words = ["it's", '$HOME `x` "y"', '*', 'two\nlines', '', '~', 'a;b', '!1'];
  const line = commandLine(words) ?? '';
  const { stdout } = await shell(line.replace('reconcile', "printf '%s|'"), { cwd: folder.path });
  expect(stdout).toBe(`${words.join('|')}|`);
});

test('a line that nobody would read is none', () => {
  expect(commandLine(['x'.repeat(1989)])).toHaveLength(1999);
  expect(commandLine(['x'.repeat(1991)])).toBeUndefined();
});

test('the page of --format html names the call that made it', async () => {
  await reconcile(['two words.txt', '--report', 'html=out.html'], { cwd: folder.path });
  expect(readFileSync(join(folder.path, 'out.html'), 'utf8')).toContain(
    '<code>reconcile &#39;two words.txt&#39; --report html=out.html</code>',
  );
});
