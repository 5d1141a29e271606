import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { readProjectFile } from '../support/project.js';
import { ARTICLES, ownScratch, reconcile, shell } from './run.js';

const folder = ownScratch();
beforeAll(() => {
  folder.write('first.txt', ARTICLES.first);
  folder.write('agreeing.txt', ARTICLES.agreeing);
  folder.write('contradicting.txt', ARTICLES.contradicting);
  const rows = Array.from(
    { length: 120 },
    (_, index) => `Depot ${index} lost ${index + 3} lorries in the flood of May.`,
  );
  folder.write('long.txt', `${rows.join('\n')}\n`);
});

const PIPE_HOLDS = 65_536;
const CONFLICT = ['first.txt', 'contradicting.txt'];

describe('pipes', () => {
  test('more than a pipe holds arrives whole, however slow the reader', async () => {
    const written = await reconcile(['-f', 'json', '-o', 'whole.json', 'long.txt', ...CONFLICT], { cwd: folder.path });
    expect(written.status).toBe(1);
    const whole = readFileSync(join(folder.path, 'whole.json'), 'utf8');
    expect(whole.length).toBeGreaterThan(2 * PIPE_HOLDS);
    const piped = await shell(`$RECONCILE -f json long.txt ${CONFLICT.join(' ')} | (sleep 1; cat)`, {
      cwd: folder.path,
    });
    expect(piped.stdout).toBe(whole);
  });

  test.each([
    ['a report', `-f json long.txt ${CONFLICT.join(' ')}`, 1],
    ['a report of agreeing articles', '-f json --fail-on never long.txt', 0],
    ['claims', 'claims -f jsonl long.txt', 0],
    ['help', '--help', 0],
  ])('a reader that goes away is no error: %s', async (_, args, status) => {
    const line = `{ $RECONCILE ${args}; echo "status $?" >&2; } | head -1`;
    const { stdout, stderr } = await shell(line, { cwd: folder.path });
    expect(stdout).toMatch(/^[^\n]+\n$/);
    expect(stderr).toBe(`status ${status}\n`);
  });

  test('a reader that never reads is no error', async () => {
    const line = `{ $RECONCILE -f json long.txt ${CONFLICT.join(' ')}; echo "status $?" >&2; } | true`;
    expect((await shell(line, { cwd: folder.path })).stderr).toBe('status 1\n');
  });
});

describe('where output goes', () => {
  test('--output writes the file and nothing else', async () => {
    const { stdout, stderr } = await reconcile(['--output', 'report.txt', ...CONFLICT], { cwd: folder.path });
    expect([stdout, stderr]).toEqual(['', '']);
    const direct = await reconcile(CONFLICT, { cwd: folder.path });
    expect(readFileSync(join(folder.path, 'report.txt'), 'utf8')).toBe(direct.stdout);
  });

  test('--output is written even where nothing could be read, so that no old report is taken for this one', async () => {
    folder.write('old.txt', 'an old report');
    const { status } = await reconcile(['missing.txt', '--output', 'old.txt'], { cwd: folder.path });
    expect(readFileSync(join(folder.path, 'old.txt'), 'utf8')).toContain('missing.txt: there is no such file');
    expect(status).toBe(2);
  });

  test('standard input is one article, under the name that is given', async () => {
    const { stdout } = await reconcile(['-', 'first.txt', '-f', 'json', '--stdin-filename', 'wire/late.txt'], {
      cwd: folder.path,
      stdin: ARTICLES.contradicting,
    });
    const report = JSON.parse(stdout) as Report;
    expect(report.documents.map(({ path }) => path)).toEqual(['first.txt', 'wire/late.txt']);
    expect(report.summary.errors).toBe(1);
  });

  test('excluded files are left out', async () => {
    const args = ['.', '-f', 'json', '--exclude', 'long.txt', '--exclude', 'contra*'];
    const { stdout } = await reconcile(args, { cwd: folder.path });
    const paths = (JSON.parse(stdout) as Report).documents.map(({ path }) => path);
    expect(paths).toContain('first.txt');
    expect(paths.filter((path) => /long|contra/.test(path))).toEqual([]);
  });
});

describe('colour and width', () => {
  const isColored = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<boolean> =>
    (await reconcile([...args, ...CONFLICT], { cwd: folder.path, env })).stdout.includes('\x1b[');

  test.each<[boolean, readonly string[], Readonly<Record<string, string>>]>([
    [false, [], {}],
    [true, ['--color', 'always'], {}],
    [true, ['--color', 'always'], { NO_COLOR: '1' }],
    [true, [], { FORCE_COLOR: '1' }],
    [true, [], { FORCE_COLOR: '1', NO_COLOR: '1' }],
    [false, [], { FORCE_COLOR: '0' }],
    [false, ['--color', 'never'], { FORCE_COLOR: '1' }],
    [false, ['--no-color'], { FORCE_COLOR: '1' }],
    [false, ['--format', 'json'], { FORCE_COLOR: '1' }],
  ])('coloured is %s for %j in %j', async (colored, args, env) => {
    expect(await isColored(args, env)).toBe(colored);
  });

  test('off a terminal the width is 100, whatever COLUMNS says', async () => {
    const [fixed, told, narrow] = await Promise.all([
      reconcile(CONFLICT, { cwd: folder.path }),
      reconcile(CONFLICT, { cwd: folder.path, env: { COLUMNS: '60' } }),
      reconcile(['--width', '60', ...CONFLICT], { cwd: folder.path }),
    ]);
    expect(Math.max(...fixed.stdout.split('\n').map((line) => line.length))).toBe(100);
    expect(told.stdout).toBe(fixed.stdout);
    expect(Math.max(...narrow.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe('commands', () => {
  test('--version', async () => {
    const { version } = JSON.parse(readProjectFile('package.json')) as { version: string };
    for (const flag of ['--version', '-V']) expect((await reconcile([flag])).stdout).toBe(`${version}\n`);
    expect((await reconcile(['claims', 'first.txt', '--version'])).stdout).toBe(`${version}\n`);
  });

  test('--help leads with examples and fits 80 columns', async () => {
    for (const args of [
      ['--help'],
      ['-h'],
      ['help'],
      ['check', '--help'],
      ['read', '--help'],
      ['claims', '-h'],
      ['explain', '--help'],
      ['schema', '--help'],
      ['help', 'read'],
    ]) {
      const { stdout, status } = await reconcile(args);
      expect(stdout.split('\n').slice(2, 3)).toEqual(['Examples:']);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(status).toBe(0);
    }
  });

  test('schema prints the schemas of the package', async () => {
    const [report, config] = ['src/reporters/report.schema.json', 'src/config/config.schema.json'].map(readProjectFile);
    expect((await reconcile(['schema'])).stdout).toBe(report);
    expect((await reconcile(['schema', 'report'])).stdout).toBe(report);
    expect((await reconcile(['schema', 'config'])).stdout).toBe(config);
  });

  test('read, as text: what is known of the article, then its paragraphs', async () => {
    const { stdout } = await reconcile(['read', 'first.txt'], { cwd: folder.path });
    expect(stdout.split('\n').slice(0, 7)).toEqual([
      'first.txt',
      '  headline   Five killed in Norwick factory fire',
      '  outlet     not known',
      '  byline     not known',
      '  dateline   NORWICK',
      '  published  2026-03-03',
      '',
    ]);
    expect(stdout).toContain('\n  The fire at the Halden Mill began before dawn.\n');
  });

  test('read, as JSON: one object a document, spans count in its text', async () => {
    const { stdout } = await reconcile(['read', '-f', 'jsonl', ...CONFLICT], { cwd: folder.path });
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.map(({ path }) => path)).toEqual(['contradicting.txt', 'first.txt']);
    expect(records[1]).toMatchObject({
      headline: 'Five killed in Norwick factory fire',
      outlet: null,
      published: '2026-03-03',
      text: ARTICLES.first,
    });
  });

  test('claims: one line a claim, with its place and quote', async () => {
    const { stdout } = await reconcile(['claims', '--kind', 'figure', ...CONFLICT], { cwd: folder.path });
    expect(stdout).toMatch(/^contradicting\.txt:3:26: figure {8}people killed: 11 {2}«Eleven people»$/m);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .filter((line) => !/^\S+\.txt:\d+:\d+: figure /.test(line)),
    ).toEqual([]);
  });

  test('claims, as JSON: the claims of the report, each with its path', async () => {
    const { stdout } = await reconcile(['claims', '-f', 'jsonl', ...CONFLICT], { cwd: folder.path });
    const report = JSON.parse((await reconcile(['-f', 'json', ...CONFLICT], { cwd: folder.path })).stdout) as Report;
    const claims = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(claims).toEqual(report.claims.map((claim) => ({ path: claim.document, ...claim })));
  });
});
