import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromHere } from '../../src/cli/config.js';
import { STARTER } from '../../src/cli/init.js';
import { SHAPES } from '../../src/config/config.js';
import { readConfig } from '../../src/config/read.js';
import type { Report } from '../../src/core/report.js';
import { KIND_IDS, RULE_IDS } from '../../src/pipeline.js';
import { reporters } from '../../src/reporters/index.js';
import { ARTICLES, type Ended, ownScratch, reconcile } from './run.js';

const folder = ownScratch();

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

  test('under four names, the first first', async () => {
    const cwd = articlesIn('names');
    const names = ['reconcile.yaml', 'reconcile.yml', '.reconcile.yaml', '.reconcile.yml'];
    for (const [index, name] of [...names].reverse().entries()) {
      folder.write(`names/${name}`, `failOn: ${index % 2 === 0 ? 'never' : 'error'}\n`);
      expect((await reconcile(CONFLICT, { cwd })).status).toBe(index % 2);
    }
  });

  test('a flag goes before the environment, the environment before what is found', async () => {
    const cwd = articlesIn('order/environment');
    folder.write('order/environment/reconcile.yaml', 'failOn: error\n');
    folder.write('order/environment/lenient.yaml', 'failOn: never\n');
    const run = async (config: string, ...args: readonly string[]): Promise<Ended> =>
      reconcile([...args, ...CONFLICT], { cwd, env: { RECONCILE_CONFIG: config } });
    expect((await run('')).status).toBe(1);
    expect((await run('lenient.yaml')).status).toBe(0);
    expect((await run('lenient.yaml', '--fail-on', 'error')).status).toBe(1);
    expect((await run('lenient.yaml', '-c', 'reconcile.yaml')).status).toBe(1);
    expect((await run('lenient.yaml', '--no-config')).status).toBe(1);
    const missing = await run('missing.yaml');
    expect(missing.stderr).toBe(
      'reconcile: missing.yaml: there is no such file (bad-config). Name a configuration file with RECONCILE_CONFIG, or use --no-config.\n',
    );
    expect(missing.status).toBe(2);
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

  test('groupBy: for claims too, which have no flag for it', async () => {
    folder.write('lots/a/first.txt', ARTICLES.first);
    folder.write('lots/b/contradicting.txt', ARTICLES.contradicting);
    const events = async (): Promise<number> => {
      const { stdout } = await reconcile(['claims', '-f', 'jsonl', 'a', 'b'], { cwd: join(folder.path, 'lots') });
      return new Set([...stdout.matchAll(/"event":"([^"]*)"/g)].map((match) => match[1])).size;
    };
    expect(await events()).toBe(1);
    folder.write('lots/reconcile.yaml', 'groupBy: dir\n');
    expect(await events()).toBe(2);
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

describe('--print-config', () => {
  test('prints what holds and where it comes from; what it prints is a configuration that says the same', async () => {
    folder.write('printed/.git/HEAD', '');
    folder.write(
      'printed/reconcile.yaml',
      'rules: { "*-variant": info }\nfailOn: warning\nminConfidence: 0.3\nbaseline: known.json\nexclude: [drafts]\nreports: { json: out.json }\n',
    );
    folder.write('printed/inner/first.txt', ARTICLES.first);
    const cwd = join(folder.path, 'printed/inner');
    const args = [
      '--print-config',
      '--fail-on',
      'never',
      '--rule',
      'figure-update=off',
      '--exclude',
      '*.bak',
      '--no-baseline',
    ];
    const { status, stdout } = await reconcile(args, { cwd });
    // Rule by rule: as patterns, the configuration's would go before what a flag says of fewer letters.
    const settings = Object.fromEntries(
      RULE_IDS.flatMap((id) =>
        id === 'figure-update' ? [[id, 'off']] : id.endsWith('-variant') ? [[id, 'info']] : [],
      ),
    );
    expect(stdout).toBe(`# configuration: ../reconcile.yaml; files are as seen from the current folder
# aliases: not set
rules: ${JSON.stringify(settings)} # --rule, ../reconcile.yaml
failOn: never # --fail-on
# maxWarnings: not set
# minSeverity: not set
minConfidence: 0.3 # ../reconcile.yaml
# only: not set
# accept: not set
# baseline: none (--no-baseline)
reports: {"json":"../out.json"} # ../reconcile.yaml
# dateOrder: not set
# maxFileSize: not set
# maxArticleSize: not set
# maxDepth: not set
groupBy: auto # default
# events: not set
# together: not set
# apart: not set
exclude: ["drafts","*.bak"] # --exclude, ../reconcile.yaml
`);
    expect(status).toBe(0);
    const again = folder.write('printed/inner/again.yaml', stdout);
    const second = await reconcile(['--print-config', '--config', again], { cwd });
    const values = (text: string): string => text.replace(/ ?# .*/g, '');
    expect(values(second.stdout)).toBe(values(stdout));
    expect(second.stdout).toContain(`# configuration: ${again}, named by --config; files`);
  });

  test('the baseline that is found is told, and flags that a run would refuse are refused', async () => {
    const cwd = articlesIn('told');
    folder.write('told/.git/HEAD', '');
    folder.write('told/reconcile-baseline.json', '{"schemaVersion": 1, "baseline": []}');
    const { stdout } = await reconcile(['--print-config', '--only', 'figure,*-update'], { cwd });
    expect(stdout).toContain('\nbaseline: reconcile-baseline.json # default\n');
    expect(stdout).toContain('\nonly: ["figure","*-update"] # --only\n');
    for (const flag of ['--rule=figures=off', '--only=figures', '--report=pdf=a', '--baseline=no.json']) {
      expect((await reconcile(['--print-config', flag], { cwd })).status).toBe(2);
    }
  });

  test('without a configuration, defaults; with one that the environment names, by what', async () => {
    const cwd = articlesIn('bare');
    folder.write('bare/.git/HEAD', '');
    const bare = await reconcile(['--print-config'], { cwd });
    expect(bare.stdout).toContain('# no configuration was read\n');
    expect(bare.stdout).toContain('\nfailOn: error # default\n');
    folder.write('bare/mine.yaml', 'failOn: info\n');
    const named = await reconcile(['--print-config'], { cwd, env: { RECONCILE_CONFIG: 'mine.yaml' } });
    expect(named.stdout).toContain('# configuration: mine.yaml, named by RECONCILE_CONFIG; files');
    expect(named.stdout).toContain('\nfailOn: info # mine.yaml\n');
  });
});

describe('reconcile init', () => {
  test('writes a configuration that changes nothing, and holds every key', async () => {
    const cwd = articlesIn('init');
    folder.write('init/.git/HEAD', '');
    const before = (await reconcile(['--print-config'], { cwd })).stdout.replace(/^.*\n/, '');
    const { status, stdout, stderr } = await reconcile(['init'], { cwd });
    expect([status, stdout, stderr]).toEqual([
      0,
      '',
      'reconcile: wrote reconcile.yaml; every setting in it is a comment yet\n',
    ]);
    expect((await reconcile(['--print-config'], { cwd })).stdout.replace(/^.*\n/, '')).toBe(before);
    const text = readFileSync(join(cwd, 'reconcile.yaml'), 'utf8');
    expect(text).toBe(STARTER);
    const settings = text
      .split('\n')
      .filter((line) => /^# (?: *- |\s*[\w"*-]+: )|^# \w+:$/.test(line))
      .map((line) => line.slice(2))
      .join('\n');
    const known = { rules: RULE_IDS, kinds: KIND_IDS, reporters: reporters.map(({ id }) => id) };
    expect(Object.keys(readConfig(settings, 'reconcile.yaml', known)).sort()).toEqual(Object.keys(SHAPES).sort());
  });

  test.each(['reconcile.yaml', '.reconcile.yml'])('never writes over %s', async (name) => {
    folder.write(`init-${name}/${name}`, 'failOn: info\n');
    const cwd = join(folder.path, `init-${name}`);
    const { status, stderr } = await reconcile(['init'], { cwd });
    expect(stderr).toBe(
      `reconcile: ${name}: there is a configuration already, and it is left as it is (file-exists). Change it, or move it away first.\n`,
    );
    expect([status, readFileSync(join(cwd, name), 'utf8')]).toEqual([2, 'failOn: info\n']);
  });
});
