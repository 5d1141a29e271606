import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromHere } from '../../src/cli/config.js';
import type { Report } from '../../src/core/report.js';
import { ARTICLES, reconcile, type Scratch, scratch } from './run.js';

let folder: Scratch;
beforeAll(() => {
  folder = scratch();
});
afterAll(() => folder.remove());

const CONFLICT = ['first.txt', 'contradicting.txt'];

/** A folder of the scratch with two contradicting articles; gives its path. */
function articlesIn(name: string): string {
  folder.write(`${name}/first.txt`, ARTICLES.first);
  folder.write(`${name}/contradicting.txt`, ARTICLES.contradicting);
  return join(folder.path, name);
}

async function reportIn(cwd: string, ...args: readonly string[]): Promise<Report> {
  return JSON.parse((await reconcile(['-f', 'json', ...args, ...CONFLICT], { cwd })).stdout) as Report;
}

describe('which configuration is read', () => {
  test('the nearest from the current folder upward', async () => {
    const cwd = articlesIn('near/inner');
    expect((await reconcile(CONFLICT, { cwd })).status).toBe(1);
    folder.write('near/reconcile.yaml', 'failOn: never\n');
    expect((await reconcile(CONFLICT, { cwd })).status).toBe(0);
    folder.write('near/inner/.reconcile.yaml', 'failOn: error\n');
    expect((await reconcile(CONFLICT, { cwd })).status).toBe(1);
    folder.write('near/inner/reconcile.yaml', 'failOn: never\n');
    expect((await reconcile(CONFLICT, { cwd })).status).toBe(0);
  });

  test('none from beyond the root of the repository', async () => {
    const cwd = articlesIn('outer/repository/inner');
    folder.write('outer/reconcile.yaml', 'failOn: never\n');
    expect((await reconcile(CONFLICT, { cwd })).status).toBe(0);
    mkdirSync(join(folder.path, 'outer/repository/.git'));
    expect((await reconcile(CONFLICT, { cwd })).status).toBe(1);
    folder.write('outer/repository/reconcile.yaml', 'failOn: never\n');
    expect((await reconcile(CONFLICT, { cwd })).status).toBe(0);
  });

  test('the one that is named, or none', async () => {
    const cwd = articlesIn('named');
    folder.write('named/reconcile.yaml', 'failOn: never\n');
    folder.write('named/strict.yaml', 'failOn: info\n');
    expect((await reconcile(['-c', 'strict.yaml', ...CONFLICT], { cwd })).status).toBe(1);
    expect((await reconcile(['--no-config', ...CONFLICT], { cwd })).status).toBe(1);
    const { status, stderr } = await reconcile(['-c', 'missing.yaml', ...CONFLICT], { cwd });
    expect(stderr).toBe(
      'reconcile: missing.yaml: there is no such file (bad-config). Name a configuration file with --config, or use --no-config.\n',
    );
    expect(status).toBe(2);
  });

  test('mistakes are told all at once, with the place as seen from here, by every command', async () => {
    const cwd = articlesIn('wrong/inner');
    folder.write('wrong/reconcile.yaml', 'alias: []\nfailOn: warn\n');
    for (const command of ['check', 'read', 'claims', 'explain']) {
      const words = command === 'explain' ? ['explain', 'zzzz', ...CONFLICT] : [command, ...CONFLICT];
      const { status, stdout, stderr } = await reconcile(words, { cwd });
      expect(stderr).toBe(
        'reconcile: ../reconcile.yaml:1:1: there is no key "alias" (bad-config). Did you mean "aliases"?\n' +
          'reconcile: ../reconcile.yaml:2:9: "failOn" cannot be "warn" (bad-config). Did you mean "warning"? It takes error, warning, info, never.\n',
      );
      expect([status, stdout]).toEqual([2, '']);
    }
  });
});

describe('what a configuration does', () => {
  test('flags go before it, it goes before what flags stand at', async () => {
    const cwd = articlesIn('order');
    folder.write('order/reconcile.yaml', 'failOn: never\nminConfidence: 1\n');
    expect((await reportIn(cwd)).discrepancies).toEqual([]);
    const sure = await reconcile(['--min-confidence', '0', ...CONFLICT], { cwd });
    expect([sure.status, sure.stdout.includes('people killed')]).toEqual([0, true]);
    const failing = await reconcile(['--min-confidence', '0', '--fail-on', 'error', ...CONFLICT], { cwd });
    expect(failing.status).toBe(1);
  });

  test('rules: severities and off', async () => {
    const cwd = articlesIn('rules');
    const severities = async (): Promise<readonly string[]> =>
      (await reportIn(cwd)).discrepancies.filter(({ kind }) => kind === 'figure').map(({ severity }) => severity);
    expect(await severities()).toEqual(['error']);
    folder.write('rules/reconcile.yaml', 'rules:\n  "*-conflict": warning\n');
    expect(await severities()).toEqual(['warning']);
    folder.write('rules/reconcile.yaml', 'rules:\n  figure-conflict: off\n  "*": info\n');
    expect(await severities()).toEqual([]);
  });

  test('aliases: a name and its other form are never a variant again', async () => {
    const article = (agency: string): string =>
      `Inquiry into the Norwick fire\n\nNORWICK, March 4, 2026 - The ${agency} said on Wednesday that it had opened an inquiry into the fire at the Halden Mill in Norwick.\nInspectors of the ${agency} were at the mill before dawn.\n`;
    folder.write('aliases/a.txt', article('National Fire Agency'));
    folder.write('aliases/b.txt', article('National Fires Agency'));
    const cwd = join(folder.path, 'aliases');
    const rules = async (): Promise<readonly string[]> => {
      const { stdout } = await reconcile(['-f', 'json', 'a.txt', 'b.txt'], { cwd });
      return (JSON.parse(stdout) as Report).discrepancies.map(({ rule }) => rule);
    };
    expect(await rules()).toEqual(['organization-variant']);
    folder.write('aliases/reconcile.yaml', 'aliases:\n  - [Water Agency, Fires Agency]\n');
    expect(await rules()).toEqual(['organization-variant']);
    folder.write('aliases/reconcile.yaml', 'aliases:\n  - [national fire agency, National Fires-Agency]\n');
    expect(await rules()).toEqual([]);
    const { stdout } = await reconcile(['explain', '--dismissed', 'a.txt', 'b.txt'], { cwd });
    expect(stdout).toContain('· one and the same by an alias of the configuration');
  });

  test('exclude: from the folder of the file, and beside what flags exclude', async () => {
    articlesIn('exclude/inner');
    folder.write('exclude/inner/drafts/draft.txt', ARTICLES.agreeing);
    folder.write('exclude/inner/more/late.txt', ARTICLES.agreeing);
    folder.write('exclude/reconcile.yaml', 'exclude: [inner/drafts]\n');
    const paths = async (cwd: string, ...args: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await reconcile(['read', '-f', 'jsonl', '.', ...args], { cwd: join(folder.path, cwd) });
      return [...stdout.matchAll(/"path":"([^"]*)"/g)].map((match) => match[1] ?? '');
    };
    expect(await paths('exclude')).toEqual(['inner/contradicting.txt', 'inner/first.txt', 'inner/more/late.txt']);
    expect(await paths('exclude/inner')).toEqual(['contradicting.txt', 'first.txt', 'more/late.txt']);
    expect(await paths('exclude/inner', '--exclude', 'late.txt')).toEqual(['contradicting.txt', 'first.txt']);
  });

  test.each<[glob: string, inside: string, here: string]>([
    ['drafts', 'a/b', 'drafts'],
    ['drafts/', 'a/b', 'drafts/'],
    ['drafts/*.txt', '', 'drafts/*.txt'],
    ['a/drafts/*.txt', 'a', 'drafts/*.txt'],
    ['./a/drafts/*.txt', 'a', 'drafts/*.txt'],
    ['a/b/drafts/*.txt', 'a', 'b/drafts/*.txt'],
    ['drafts/*.txt', 'a/b', '../../drafts/*.txt'],
    ['a/drafts/*.txt', 'a/b', '../drafts/*.txt'],
    ['**/drafts/*.txt', 'a', '**/drafts/*.txt'],
  ])('%s, seen from %s, is %s', (glob, inside, here) => {
    expect(fromHere(glob, inside)).toBe(here);
  });

  test('equal input gives equal bytes: a configuration that says nothing changes nothing', async () => {
    const cwd = articlesIn('nothing');
    const without = await reconcile(['-f', 'json', ...CONFLICT], { cwd });
    folder.write('nothing/reconcile.yaml', '# nothing yet\n');
    expect((await reconcile(['-f', 'json', ...CONFLICT], { cwd })).stdout).toBe(without.stdout);
  });
});
