import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { reporters } from '../../src/reporters/index.js';
import { ARTICLES, type Ended, ownScratch, reconcile } from './run.js';

const folder = ownScratch();
beforeAll(async () => {
  folder.write('first.txt', ARTICLES.first);
  folder.write('agreeing.txt', ARTICLES.agreeing);
  folder.write('contradicting.txt', ARTICLES.contradicting);
  folder.write('.git/HEAD', '');
  await run('-f', 'json', '-o', 'saved.json', ...CONFLICT);
});

const CONFLICT = ['first.txt', 'contradicting.txt'];
const IDS = reporters.map(({ id }) => id);

const run = (...args: readonly string[]): Promise<Ended> => reconcile(args, { cwd: folder.path });
const text = (file: string): string => readFileSync(join(folder.path, file), 'utf8');

describe('--report', () => {
  test('one run prints one format and writes others, each as it would be printed', async () => {
    const ended = await run('--report', 'json=out/deep/a.json', '--report', 'text=b.txt', ...CONFLICT);
    const plain = await run(...CONFLICT);
    expect([ended.status, ended.stdout, ended.stderr]).toEqual([1, plain.stdout, '']);
    expect(text('out/deep/a.json')).toBe((await run('-f', 'json', ...CONFLICT)).stdout);
    expect(text('b.txt')).toBe(plain.stdout);
  });

  test('in every format that there is', async () => {
    const flags = IDS.flatMap((id) => ['--report', `${id}=every/report.${id}`]);
    expect((await run('-q', ...flags, ...CONFLICT)).status).toBe(1);
    expect(IDS.filter((id) => !existsSync(join(folder.path, `every/report.${id}`)))).toEqual([]);
  });

  test('of the configuration, from its folder; a flag goes before it format by format', async () => {
    folder.write('team/reconcile.yaml', 'reports: { json: out/team.json, text: out/team.txt }\n');
    folder.write('team/inner/first.txt', ARTICLES.first);
    const args = ['--report', 'text=mine.txt', 'first.txt'];
    expect((await reconcile(args, { cwd: join(folder.path, 'team/inner') })).status).toBe(0);
    expect(
      ['out/team.json', 'out/team.txt', 'inner/mine.txt'].map((file) => existsSync(join(folder.path, 'team', file))),
    ).toEqual([true, false, true]);
  });

  test.each<[args: readonly string[], message: string]>([
    [['--report', 'pdf=a.pdf'], `--report: there is no format "pdf" (bad-flag). It takes ${IDS.join(', ')}.`],
    [['--report', 'a.json'], `--report: there is no format "a.json" (bad-flag). It takes ${IDS.join(', ')}.`],
    [
      ['--report', 'json'],
      `--report json names no file (bad-flag). Write --report json=FILE. Formats: ${IDS.join(', ')}.`,
    ],
    [
      ['--report', 'json='],
      `--report json= names no file (bad-flag). Write --report json=FILE. Formats: ${IDS.join(', ')}.`,
    ],
    [
      ['--report', 'json=x.out', '--report', 'text=./x.out'],
      './x.out: two reports cannot go into one file (bad-flag). Give each a file of its own.',
    ],
    [
      ['-o', 'x.out', '--report', 'json=x.out'],
      'x.out: two reports cannot go into one file (bad-flag). Give each a file of its own.',
    ],
    [
      ['--report', 'json=first.txt'],
      'first.txt: this file is among the inputs, and a report would end it (unwritable-file). Name another file for the report.',
    ],
    [
      ['-o', './first.txt'],
      './first.txt: this file is among the inputs, and a report would end it (unwritable-file). Name another file for the report.',
    ],
  ])('%j is refused, and nothing is written', async (args, message) => {
    const { status, stdout, stderr } = await run(...args, ...CONFLICT);
    expect([status, stdout, stderr]).toEqual([2, '', `reconcile: ${message}\n`]);
    expect(text('first.txt')).toBe(ARTICLES.first);
    expect(existsSync(join(folder.path, 'x.out'))).toBe(false);
  });

  test('a file that cannot be written leaves the others written, and makes the status 2', async () => {
    const ended = await run('--report', 'json=first.txt/a.json', '--report', 'text=rest.txt', ...CONFLICT);
    expect(ended.stderr).toContain('first.txt/a.json: cannot make the folder of this file');
    expect(ended.status).toBe(2);
    expect(ended.stdout).toContain('people killed');
    expect(text('rest.txt')).toContain('people killed');
  });
});

describe('own files among the inputs', () => {
  test('a report and a baseline are passed over with a note, named or found', async () => {
    folder.write('corpus/first.txt', ARTICLES.first);
    folder.write('corpus/old.json', text('saved.json'));
    folder.write('corpus/packed.json', JSON.stringify(JSON.parse(text('saved.json'))));
    folder.write(
      'corpus/reconcile-baseline.json',
      '{"schemaVersion": 1, "generator": {"name": "reconcile"}, "baseline": []}',
    );
    for (const inputs of [
      ['corpus'],
      ['corpus/first.txt', 'corpus/old.json', 'corpus/packed.json', 'corpus/reconcile-baseline.json'],
    ]) {
      const { status, stdout } = await run('-f', 'json', ...inputs);
      const report = JSON.parse(stdout) as Report;
      expect(report.documents.map(({ path }) => path)).toEqual(['corpus/first.txt']);
      expect(report.notices.filter(({ code }) => code === 'own-file').map(({ path }) => path)).toEqual([
        'corpus/old.json',
        'corpus/packed.json',
        'corpus/reconcile-baseline.json',
      ]);
      expect(status).toBe(0);
    }
  });

  test('an article in JSON that speaks of the program is read', async () => {
    const article = { headline: 'Reconcile', generator: { name: 'wire' }, body: ARTICLES.first };
    folder.write('json/article.json', JSON.stringify(article));
    const report = JSON.parse((await run('-f', 'json', 'json')).stdout) as Report;
    expect(report.documents.map(({ path }) => path)).toEqual(['json/article.json']);
  });

  test('nothing but them is no clean bill', async () => {
    folder.write('only/old.json', text('saved.json'));
    const { status, stderr } = await run('only');
    expect(stderr).toContain(
      'no article was left to read. Reports and baselines of reconcile are passed over: name the articles. (no-articles)',
    );
    expect(status).toBe(2);
  });
});

describe('render', () => {
  test('a saved report is shown as the run showed it, with the same status', async () => {
    const plain = await run(...CONFLICT);
    const rendered = await run('render', 'saved.json');
    expect([rendered.status, rendered.stdout, rendered.stderr]).toEqual([1, plain.stdout, '']);
    expect((await run('render', 'saved.json', '-f', 'json')).stdout).toBe(text('saved.json'));
    expect((await run('render', '--fail-on', 'never', 'saved.json')).status).toBe(0);
    const piped = await reconcile(['render', '-'], { cwd: folder.path, stdin: text('saved.json') });
    expect(piped.stdout).toBe(plain.stdout);
  });

  test('with filters of its own, and further reports', async () => {
    const { status, stdout } = await run('render', '--only', 'title', '--report', 'json=part.json', 'saved.json');
    expect([status, stdout.includes('people killed')]).toEqual([0, false]);
    expect((JSON.parse(text('part.json')) as Report).discrepancies).toEqual([]);
    expect((await run('render', 'saved.json', '--min-confidence', '1')).status).toBe(0);
  });

  test('findings that a saved report hides count all the same', async () => {
    await run('-f', 'json', '--rule', '*=warning', '--min-severity', 'error', '-o', 'hidden.json', ...CONFLICT);
    const saved = JSON.parse(text('hidden.json')) as Report & { readonly summary: { readonly hidden: number } };
    expect(saved.discrepancies).toEqual([]);
    expect(saved.summary.hidden).toBe(saved.summary.warnings);
    expect(saved.summary.warnings).toBeGreaterThan(0);
    expect((await run('render', '--fail-on', 'warning', 'hidden.json')).status).toBe(1);
    expect((await run('render', 'hidden.json')).status).toBe(0);
  });

  test('what was accepted stays accepted, and what was incomplete incomplete', async () => {
    folder.write('known/first.txt', ARTICLES.first);
    folder.write('known/contradicting.txt', ARTICLES.contradicting);
    const cwd = join(folder.path, 'known');
    await reconcile(['--update-baseline', '.'], { cwd });
    await reconcile(['-f', 'json', '-o', 'report.json', '.'], { cwd });
    const rendered = await reconcile(['render', 'report.json'], { cwd });
    expect([rendered.status, rendered.stdout.includes('people killed')]).toEqual([0, false]);
    expect((await reconcile(['render', '--show-accepted', 'report.json'], { cwd })).stdout).toContain('people killed');
    await reconcile(['-f', 'json', '-o', 'report.json', '.', 'missing.txt'], { cwd });
    expect((await reconcile(['render', 'report.json'], { cwd })).status).toBe(2);
  });

  test('it leaves files of the configuration alone, and heeds what else it says', async () => {
    folder.write('quiet/reconcile.yaml', 'failOn: never\nreports: { json: out.json }\n');
    folder.write('quiet/saved.json', text('saved.json'));
    const { status } = await reconcile(['render', 'saved.json'], { cwd: join(folder.path, 'quiet') });
    expect([status, existsSync(join(folder.path, 'quiet/out.json'))]).toEqual([0, false]);
  });

  test.each<[name: string, change: (report: Report) => unknown, message: string]>([
    ['no summary', ({ summary: _, ...rest }) => rest, 'summary is no object'],
    ['no notices', ({ notices: _, ...rest }) => rest, 'notices is no list'],
    [
      'a claim without quote',
      (report) => ({ ...report, claims: report.claims.map(({ quote: _, ...claim }) => claim) }),
      'claims[0].quote is no text',
    ],
    ['claims that are gone', (report) => ({ ...report, claims: [] }), 'names articles or claims that are not in it'],
    [
      'a status of its own',
      (report) => ({ ...report, discrepancies: report.discrepancies.map((each) => ({ ...each, status: 'old' })) }),
      'is neither new nor accepted',
    ],
    [
      'verdicts on nothing',
      (report) => ({
        ...report,
        discrepancies: report.discrepancies.map((each) => ({
          ...each,
          verdicts: [{ left: 0, right: 7, rung: 'apart', label: 'apart' }],
        })),
      }),
      'points at no value',
    ],
  ])('a report with %s is refused', async (_, change, message) => {
    folder.write('changed.json', JSON.stringify(change(JSON.parse(text('saved.json')) as Report)));
    const { status, stdout, stderr } = await run('render', 'changed.json');
    expect(stderr).toMatch(/^reconcile: changed\.json: this report cannot be rendered: /);
    expect(stderr).toContain(`${message} (bad-report). Write one with "reconcile --format json`);
    expect([status, stdout]).toEqual([2, '']);
  });

  test.each<[args: readonly string[], message: string]>([
    [['render'], 'reconcile: no report named.'],
    [['render', 'saved.json', 'saved.json'], 'render takes one report, not 2 (bad-flag). Render them one by one.'],
    [['render', 'missing.json'], 'missing.json: there is no such file (bad-report).'],
    [['render', 'first.txt'], 'first.txt: this is not JSON (bad-report).'],
    [['render', '-o', 'saved.json', 'saved.json'], 'saved.json: this file is among the inputs'],
  ])('%j is refused', async (args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect(stderr).toContain(message);
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('which findings', () => {
  const found = async (...args: readonly string[]): Promise<readonly (readonly [string, string])[]> => {
    const report = JSON.parse((await run('-f', 'json', ...args, ...CONFLICT)).stdout) as Report;
    return report.discrepancies.map(({ rule, severity }) => [rule, severity]);
  };

  test('--rule goes before the configuration, however closely that names the rule', async () => {
    const config = ['--config', folder.write('rules.yaml', 'rules: { figure-conflict: info, "*-variant": off }\n')];
    expect(await found(...config)).toContainEqual(['figure-conflict', 'info']);
    expect(await found(...config, '--rule', '*-conflict=warning')).toContainEqual(['figure-conflict', 'warning']);
    expect((await found(...config, '--rule', 'figure-*=off')).map(([rule]) => rule)).not.toContain('figure-conflict');
    expect(await found('--rule', '*=off', '--rule', 'figure-conflict=info')).toEqual([['figure-conflict', 'info']]);
  });

  test('--only takes kinds, rules and patterns, by commas or one by one', async () => {
    expect(await found('--only', 'figure')).toEqual([['figure-conflict', 'error']]);
    expect(await found('--only', 'title, figure-conflict')).toEqual([['figure-conflict', 'error']]);
    expect(await found('--only', 'title', '--only', '*-conflict')).toContainEqual(['figure-conflict', 'error']);
    expect(await found('--only', '*-update')).toEqual([]);
  });

  test('--min-severity hides, says how much, and forgives nothing', async () => {
    const args = ['--only', 'figure', '--rule', 'figure-conflict=warning', '--min-severity', 'error', ...CONFLICT];
    const { status, stdout } = await run('--fail-on', 'warning', ...args);
    expect(stdout).toContain('\nNo finding of severity error in 2 articles');
    expect(stdout).toContain('\n1 milder finding not shown: --min-severity info\n');
    expect(status).toBe(1);
    expect((await run('--max-warnings', '0', ...args)).status).toBe(1);
    expect((await run('--max-warnings', '1', ...args)).status).toBe(0);
  });

  test.each<[args: readonly string[], message: string]>([
    [
      ['--rule', 'figure-conflct=off'],
      '--rule: there is no rule "figure-conflct" (bad-flag). Did you mean "figure-conflict"?',
    ],
    [
      ['--rule', 'figure-conflict'],
      '--rule figure-conflict gives no severity (bad-flag). Write --rule figure-conflict=SEVERITY: error, warning, info, off.',
    ],
    [
      ['--rule', 'figure-conflict=none'],
      '--rule: "figure-conflict" cannot be "none" (bad-flag). Write --rule figure-conflict=SEVERITY: error, warning, info, off.',
    ],
    [['--only', 'figures'], '--only: there is no kind or rule "figures" (bad-flag). Did you mean "figure"?'],
    [['--only', 'figure,'], '--only: there is no kind or rule "" (bad-flag).'],
    [['--max-warnings', '-1'], 'It takes a whole number from 0 to 1000000.'],
  ])('%j is refused', async (args, message) => {
    const { status, stdout, stderr } = await run(...args, ...CONFLICT);
    expect(stderr).toContain(message);
    expect([status, stdout]).toEqual([2, '']);
  });
});
