import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { ARTICLES, ownScratch, reconcile } from './run.js';

const folder = ownScratch();
const first = folder.write('first.txt', ARTICLES.first);

describe('limits', () => {
  test.each([
    ['500000', 0],
    ['64K', 0],
    ['1kb', 0],
    ['0.5 MiB', 0],
    ['1G', 0],
    ['100', 2],
    ['0.1K', 2],
  ])('--max-file-size %s ends in %d', async (size, expected) => {
    const { status } = await reconcile(['read', '--max-file-size', size, first]);
    expect(status).toBe(expected);
  });

  test('a file above its limit: what was met, what is allowed, what raises it', async () => {
    const { stderr } = await reconcile(['read', '--max-file-size', '100', first]);
    const bytes = Buffer.byteLength(ARTICLES.first);
    expect(stderr).toBe(
      `reconcile: ${first}: the file has ${bytes} bytes; at most 100 bytes are read. Split it into one file an article, or allow more with --max-file-size. (too-large)\n`,
    );
  });

  test('an article above its limit is read, and not compared', async () => {
    const { status, stderr } = await reconcile(['--max-article-size', '0.1K', first]);
    expect(stderr).toMatch(
      /the article has \d+ characters; articles of at most 102 are compared\. .*--max-article-size\./,
    );
    expect(status).toBe(2);
    expect((await reconcile(['read', '--max-article-size', '100', first])).status).toBe(0);
  });

  test.each([
    [['--max-file-size', '0', 'a.txt'], 'It takes a size such as 500000, 64K, 64MiB or 1G'],
    [['--max-file-size', '5X', 'a.txt'], 'It takes a size such as 500000, 64K, 64MiB or 1G'],
    [['--max-article-size', '-5', 'a.txt'], 'It takes a size such as 500000, 64K, 64MiB or 1G'],
    [['--max-depth', '0', 'a.txt'], 'It takes a whole number from 1 to'],
    [['--encoding', 'utf-9', 'a.txt'], '--encoding: there is no "utf-9" (bad-flag). It takes a name of the WHATWG'],
    [['--input-format', 'word', 'a.txt'], '--input-format: there is no "word" (bad-flag). It takes auto, plain-text, '],
  ])('%j is refused', async (args, message) => {
    const { status, stderr } = await reconcile(args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe('the format of what has no ending', () => {
  const page =
    '<!doctype html><html><body><article><p>Five people were killed in Norwick on Monday.</p></article></body></html>';
  const formatsOf = (stdout: string): readonly string[] =>
    stdout
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { readonly format: string }).format]));

  test.each([
    [page, [], 'html'],
    [ARTICLES.first, [], 'plain-text'],
    ['{"title": "Mill fire", "text": "Five people were killed in Norwick on Monday."}', [], 'json'],
    [ARTICLES.first, ['--input-format', 'auto'], 'plain-text'],
    ['<p>Five people were killed in Norwick on Monday, the police said.</p>', ['--input-format', 'html'], 'html'],
  ])('standard input %#', async (stdin, flags, format) => {
    const { status, stdout, stderr } = await reconcile(['read', '-f', 'jsonl', ...flags, '-'], { stdin });
    expect(stderr).toBe('');
    expect(formatsOf(stdout)).toEqual([format]);
    expect(status).toBe(0);
  });

  test('a file of an unknown ending is read where its format is named, and the others as ever', async () => {
    const odd = folder.write('page.asp', page);
    const refused = await reconcile(['read', odd]);
    expect(refused.stderr).toMatch(/cannot read this format; .*say what it is with --input-format/);
    const { status, stdout } = await reconcile(['read', '-f', 'jsonl', '--input-format', 'html', first, odd]);
    expect(formatsOf(stdout)).toEqual(['plain-text', 'html']);
    expect(status).toBe(0);
  });
});

describe('a file of several articles', () => {
  test('shows the id of each', async () => {
    const lines = ['Mill fire', 'Quay fire'].map((title) =>
      JSON.stringify({ title, text: 'Five people were killed in Norwick on Monday, the police said.' }),
    );
    const path = folder.write('fires.jsonl', `${lines.join('\n')}\n`);
    const { stdout } = await reconcile(['read', '-f', 'jsonl', first, path]);
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly id?: string; readonly path: string });
    expect(ids.map(({ id }) => id)).toEqual([`${path}#1`, `${path}#2`, undefined]);
    expect(ids.map(({ path: shown }) => shown)).toEqual([path, path, first]);
    const text = (await reconcile(['read', path])).stdout.split('\n');
    expect(text.filter((line) => line.startsWith(path))).toEqual([`${path}#1`, `${path}#2`]);
  });
});

describe('languages', () => {
  const FRENCH =
    'Cinq personnes ont été tuées lundi dans un incendie qui a ravagé une usine, a indiqué la police de la ville.\n';

  test('what is not English is named, left out and no failure', async () => {
    const path = folder.write('incendie.txt', FRENCH);
    const { status, stdout } = await reconcile([first, path, '--format', 'json']);
    const report = JSON.parse(stdout) as Report;
    expect(report.complete).toBe(true);
    expect(report.notices.filter((notice) => notice.path === path)).toEqual([
      {
        code: 'not-english',
        path,
        level: 'note',
        message: 'the article is in French, and only English is compared; "reconcile read" shows it.',
      },
    ]);
    expect(report.claims.filter(({ document }) => document === path)).toEqual([]);
    expect(report.documents.map((document) => document.path)).toEqual([first, path].sort());
    expect(status).toBe(0);
    expect((await reconcile(['read', path])).stdout).toContain('Cinq personnes ont été tuées');
  });

  test('an encoding that is named', async () => {
    const path = folder.write(
      'pozhar.txt',
      Buffer.from('cfeee6e0f020e220cdeef0e2e8eae52c20efffF2fc20efeee3e8e1f8e8f5'.toLowerCase(), 'hex'),
    );
    const { stdout } = await reconcile(['read', '-f', 'jsonl', '--encoding', 'windows-1251', path]);
    expect((JSON.parse(stdout) as { readonly text: string }).text).toBe('Пожар в Норвике, пять погибших');
  });
});
