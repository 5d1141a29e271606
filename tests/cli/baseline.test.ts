import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Discrepancy } from '../../src/core/discrepancy.js';
import type { Report } from '../../src/core/report.js';
import type { BaselineFile } from '../../src/gate/baseline.js';
import { ARTICLES, type Ended, ownScratch, reconcile } from './run.js';

const folder = ownScratch();

/** An article on the fire of `ARTICLES` with a number of its own, in words. */
const killed = (number: string): string =>
  `Mill fire in Norwick\n\nNORWICK, March 3, 2026 - ${number} people were killed when a fire swept through a textile factory in Norwick on Tuesday, rescuers said.\nThe fire at the Halden Mill began before dawn, and ${number.toLowerCase()} people were killed in it.\n`;

/** A folder of the scratch with `corpus/` of two contradicting articles; gives what runs in it. */
function corpusIn(name: string): {
  readonly path: string;
  run(...args: readonly string[]): Promise<Ended>;
  report(...args: readonly string[]): Promise<Report>;
  baseline(file?: string): BaselineFile;
} {
  folder.write(`${name}/corpus/first.txt`, ARTICLES.first);
  folder.write(`${name}/corpus/contradicting.txt`, ARTICLES.contradicting);
  folder.write(`${name}/.git/HEAD`, '');
  const path = join(folder.path, name);
  const run = (...args: readonly string[]): Promise<Ended> => reconcile(args, { cwd: path });
  return {
    path,
    run,
    report: async (...args) => JSON.parse((await run('-f', 'json', ...args, 'corpus')).stdout) as Report,
    baseline: (file = 'reconcile-baseline.json') => JSON.parse(readFileSync(join(path, file), 'utf8')) as BaselineFile,
  };
}

const toll = ({ discrepancies }: Report): Discrepancy | undefined =>
  discrepancies.find(({ about }) => about === 'people killed');

test('the life of a finding: new, accepted, repeated by another paper, a new value, gone', async () => {
  const corpus = corpusIn('life');
  const gate = async (): Promise<number | null> => (await corpus.run('corpus')).status;

  const fresh = toll(await corpus.report());
  expect(fresh).toMatchObject({ rule: 'figure-conflict', status: 'new' });
  expect(fresh).not.toHaveProperty('accepted');
  expect(await gate()).toBe(1);

  const { status, stderr } = await corpus.run('--update-baseline', 'corpus');
  const known = corpus.baseline();
  expect([status, stderr]).toEqual([
    0,
    `reconcile: reconcile-baseline.json: ${known.baseline.length} known (${known.baseline.length} added, 0 dropped)\n`,
  ]);
  expect(known.baseline).toContainEqual({
    id: fresh?.id,
    rule: 'figure-conflict',
    about: 'people killed',
    values: ['11', '5'],
  });
  expect(toll(await corpus.report())).toMatchObject({
    id: fresh?.id,
    status: 'accepted',
    accepted: { by: 'baseline' },
  });
  expect(await gate()).toBe(0);
  const { stdout } = await corpus.run('corpus');
  expect(stdout).toContain('\nNothing new in 2 articles');
  expect(stdout).toMatch(new RegExp(`\\n${known.baseline.length} accepted findings? not shown: --show-accepted\\n`));

  // Another paper with a known value, once the first and once the last by its path.
  for (const name of ['again.txt', 'later.txt']) {
    folder.write(`life/corpus/${name}`, ARTICLES.agreeing);
    expect(toll(await corpus.report())).toMatchObject({ id: fresh?.id, status: 'accepted' });
    expect(await gate()).toBe(0);
  }

  folder.write('life/corpus/twelve.txt', killed('Twelve'));
  const reopened = await corpus.report();
  expect(
    toll(reopened)
      ?.values.map(({ value }) => value)
      .sort(),
  ).toEqual(['11', '12', '5']);
  expect(toll(reopened)?.status).toBe('new');
  expect(toll(reopened)?.id).not.toBe(fresh?.id);
  expect(reopened.notices.find(({ code }) => code === 'baseline-stale')?.message).toContain(fresh?.id);
  expect(await gate()).toBe(1);

  for (const name of ['twelve.txt', 'contradicting.txt']) rmSync(join(corpus.path, 'corpus', name));
  const mended = await corpus.report();
  expect(toll(mended)).toBeUndefined();
  expect(mended.notices.find(({ code }) => code === 'baseline-stale')?.message).toContain(fresh?.id);
  expect(await gate()).toBe(0);
  expect(corpus.baseline()).toEqual(known);
  expect((await corpus.run('--prune-baseline', 'corpus')).status).toBe(0);
  expect(corpus.baseline().baseline).toEqual([]);
  expect((await corpus.report()).notices.map(({ code }) => code)).not.toContain('baseline-stale');
});

describe('which baseline', () => {
  test('the one beside the configuration, from any folder below; another that is named; none', async () => {
    const corpus = corpusIn('which');
    folder.write('which/reconcile.yaml', 'failOn: error\n');
    await corpus.run('--update-baseline', 'corpus');
    expect(existsSync(join(corpus.path, 'reconcile-baseline.json'))).toBe(true);
    const below = { cwd: join(corpus.path, 'corpus') };
    expect((await reconcile(['.'], below)).status).toBe(0);
    expect((await reconcile(['--no-baseline', '.'], below)).status).toBe(1);
    folder.write('which/empty.json', '{"schemaVersion": 1, "baseline": []}');
    expect((await reconcile(['--baseline', '../empty.json', '.'], below)).status).toBe(1);
    folder.write('which/reconcile.yaml', 'baseline: empty.json\n');
    expect((await reconcile(['.'], below)).status).toBe(1);
    expect((await reconcile(['--baseline', '../reconcile-baseline.json', '.'], below)).status).toBe(0);
  });

  test('one that is named and missing is refused, unless it is written now', async () => {
    const corpus = corpusIn('missing');
    const { status, stderr, stdout } = await corpus.run('--baseline', 'known.json', 'corpus');
    expect(stderr).toBe(
      'reconcile: known.json: there is no such file (bad-baseline). Write it with --update-baseline, name another, or use --no-baseline.\n',
    );
    expect([status, stdout]).toEqual([2, '']);
    expect((await corpus.run('--baseline', 'known.json', '--update-baseline', 'corpus')).status).toBe(0);
    expect((await corpus.run('--baseline', 'known.json', 'corpus')).status).toBe(0);
  });

  test('what is no baseline is refused, and never written over', async () => {
    const corpus = corpusIn('damaged');
    folder.write('damaged/reconcile-baseline.json', '{"discrepancies": []}');
    for (const flag of ['--update-baseline', '--prune-baseline', '--show-accepted']) {
      const { status, stderr } = await corpus.run(flag, 'corpus');
      expect(stderr).toContain('reconcile-baseline.json: this is no baseline of reconcile');
      expect(status).toBe(2);
    }
    expect(corpus.baseline()).toEqual({ discrepancies: [] });
  });

  test.each(['--update-baseline', '--prune-baseline'])('%s and --no-baseline exclude each other', async (flag) => {
    const { status, stderr } = await corpusIn('exclude').run(flag, '--no-baseline', 'corpus');
    expect(stderr).toBe(
      `reconcile: ${flag} and --no-baseline exclude each other (bad-flag). Leave out one of the two.\n`,
    );
    expect(status).toBe(2);
  });
});

describe('writing a baseline', () => {
  test('twice gives the same bytes, whatever the order of the articles', async () => {
    const corpus = corpusIn('bytes');
    const text = (): string => readFileSync(join(corpus.path, 'reconcile-baseline.json'), 'utf8');
    await corpus.run('--update-baseline', 'corpus/first.txt', 'corpus/contradicting.txt');
    const first = text();
    await corpus.run('--update-baseline', 'corpus');
    expect(text()).toBe(first);
    rmSync(join(corpus.path, 'reconcile-baseline.json'));
    await corpus.run('--update-baseline', 'corpus/contradicting.txt', 'corpus/first.txt');
    expect(text()).toBe(first);
  });

  test('an update over a part of the articles loses nothing; a reason written by hand stays', async () => {
    const corpus = corpusIn('part');
    await corpus.run('--update-baseline', 'corpus');
    const known = corpus.baseline();
    const withReason = { ...known, baseline: known.baseline.map((entry) => ({ ...entry, reason: 'by phone' })) };
    folder.write('part/reconcile-baseline.json', JSON.stringify(withReason));
    expect((await corpus.run('--update-baseline', 'corpus/first.txt')).status).toBe(0);
    expect(corpus.baseline()).toEqual(withReason);
    const { stdout } = await corpus.run('--show-accepted', 'corpus');
    expect(stdout).toContain('\n  accepted in the baseline: by phone\n');
  });

  test('update and prune together leave what was found', async () => {
    const corpus = corpusIn('both');
    await corpus.run('--update-baseline', 'corpus');
    folder.write('both/corpus/first.txt', killed('Twelve'));
    const { stderr } = await corpus.run('--update-baseline', '--prune-baseline', 'corpus');
    expect(stderr).toMatch(/: 1 known \(1 added, \d dropped\)\n$/);
    expect(corpus.baseline().baseline.map(({ values }) => values)).toEqual([['11', '12']]);
  });

  test('nothing is pruned where an input could not be read, and the status is 2 for an update too', async () => {
    const corpus = corpusIn('incomplete');
    await corpus.run('--update-baseline', 'corpus');
    const known = corpus.baseline();
    const { status, stderr } = await corpus.run('--prune-baseline', 'corpus/first.txt', 'missing.txt');
    expect(stderr).toContain('reconcile-baseline.json: not pruned, since an input could not be read');
    expect([status, corpus.baseline()]).toEqual([2, known]);
    expect((await corpus.run('--update-baseline', 'corpus', 'missing.txt')).status).toBe(2);
  });

  test('what --only and --since leave out is not added; entries of other kinds and of rules that are off are not stale', async () => {
    const corpus = corpusIn('only');
    await corpus.run('--update-baseline', '--only', 'title', 'corpus');
    expect(corpus.baseline().baseline).toEqual([]);
    await corpus.run('--update-baseline', 'corpus');
    const known = corpus.baseline();
    await corpus.run('--prune-baseline', '--only', 'title', 'corpus');
    await corpus.run('--prune-baseline', '--rule', 'figure-*=off', 'corpus');
    await corpus.run('--prune-baseline', '--min-confidence', '1', 'corpus');
    expect(corpus.baseline().baseline.filter(({ rule }) => rule === 'figure-conflict')).toEqual(
      known.baseline.filter(({ rule }) => rule === 'figure-conflict'),
    );
    expect(known.baseline.length).toBeGreaterThan(0);
  });
});

describe('accept', () => {
  test('with reason and expiry, judged by --today alone', async () => {
    const corpus = corpusIn('accept');
    const { id = '' } = toll(await corpus.report()) ?? {};
    folder.write(
      'accept/reconcile.yaml',
      `accept:\n  - { id: ${id}, reason: confirmed by phone, expires: 2026-12-31 }\n`,
    );
    const status = async (...args: readonly string[]): Promise<number | null> =>
      (await corpus.run('--only', 'figure', ...args, 'corpus')).status;
    expect(toll(await corpus.report())).toMatchObject({
      status: 'accepted',
      accepted: { by: 'config', reason: 'confirmed by phone' },
    });
    expect(await status()).toBe(0);
    expect(await status('--today', '2026-12-31')).toBe(0);
    expect(await status('--today', '2027-01-01')).toBe(1);
    const unjudged = await corpus.run('corpus');
    expect(unjudged.stdout.replace(/\s+/g, ' ')).toContain(
      `1 acceptance with a last day; give --today to have it checked: ${id} (2026-12-31). (acceptance-unjudged)`,
    );
    const shown = await corpus.run('--show-accepted', 'corpus');
    expect(shown.stdout).toContain('\n  accepted in the configuration: confirmed by phone\n');
  });

  test.each(['yesterday', '2026-02-30', '26-1-1'])('--today %s is refused', async (day) => {
    const { status, stderr } = await corpusIn('day').run('--today', day, 'corpus');
    expect(stderr).toBe(`reconcile: --today cannot be "${day}" (bad-flag). It takes a day: 2026-12-31.\n`);
    expect(status).toBe(2);
  });
});
