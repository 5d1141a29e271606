import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../../src/core/report.js';
import { ROOT, readProjectFile } from '../support/project.js';
import { inRepository, newRepository, plant } from './git.js';
import { ARTICLES, BIN, type Ended, ownScratch, scratch } from './run.js';

interface Step {
  readonly run: string;
  readonly shell: string;
  readonly 'working-directory': string;
  readonly env: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readProjectFile('action.yml')) as Action;
/** A folder that holds the package as it is installed. */
const PACKAGE = dirname(dirname(BIN));

const folder = ownScratch();

interface Done extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/**
 * Does what GitHub's runner does with the steps of the action: puts inputs where the expressions are, sets the variables of a job, and
 * has bash run each `run` with the flags of `shell: bash`.
 */
async function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Done> {
  const given = { ...inputDefaults(), path: PACKAGE, ...inputs };
  const values = new Map<string, string>([
    ...Object.entries(given).map(([name, value]) => [`inputs.${name}`, value] as const),
    ['github.action_path', ROOT] as const,
  ]);
  const evaluated = (text: string): string =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`nothing is known of ${name}`);
      return value;
    });
  const job = scratch();
  try {
    const ended: Ended[] = [];
    for (const step of action.runs.steps) {
      const script = job.write('step.sh', step.run);
      const variables = {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: join(job.path, 'output'),
        GITHUB_STEP_SUMMARY: join(job.path, 'summary'),
        RUNNER_TEMP: folder.path,
        ...Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, evaluated(value)])),
        ...env,
      };
      const line = `bash --noprofile --norc -eo pipefail ${script}`;
      ended.push(await inRepository(join(workspace, evaluated(step['working-directory'])), line, variables));
    }
    const [last] = ended.slice(-1);
    if (!last) throw new Error('the action has no step');
    const lines = textOf(join(job.path, 'output'))
      .split('\n')
      .filter((line) => line !== '');
    const outputs = Object.fromEntries(lines.map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]));
    return { ...last, outputs: outputs as Record<string, string>, summary: textOf(join(job.path, 'summary')) };
  } finally {
    job.remove();
  }
}

const inputDefaults = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']));

describe('action.yml', () => {
  test('is composite, and every step runs in bash', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps.map(({ shell }) => shell)).toEqual(['bash']);
  });

  test('no script holds an expression: an input would be run as a command', () => {
    expect(action.runs.steps.filter(({ run }) => run.includes('${{'))).toEqual([]);
  });

  test('what is not required has a default', () => {
    const without = Object.entries(action.inputs).filter(([, input]) => input.default === undefined);
    expect(without.map(([name, { required }]) => [name, required])).toEqual([['files', true]]);
  });
});

describe('the README', () => {
  const [, section = ''] = readProjectFile('README.md').split('\n## In CI\n');
  const [github, gitlab, hooks] = [...section.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  const { name, version } = JSON.parse(readProjectFile('package.json')) as { name: string; version: string };

  test('names inputs that the action has, and its version', () => {
    const steps = parse(github ?? '') as readonly { uses: string; with?: Record<string, string> }[];
    const own = steps.find(({ uses }) => uses === `OWNER/${name}@v${version}`);
    expect(Object.keys(own?.with ?? {})).toEqual(['files', 'sarif', 'flags']);
    expect(own?.with?.flags).toMatch(/^--today=\$\{\{ steps\.day\.outputs\.d \}\}$/);
    for (const said of [
      ...Object.keys(own?.with ?? {}),
      'config',
      'fail-on',
      'flags',
      'version',
      'working-directory',
    ]) {
      expect(Object.keys(action.inputs)).toContain(said);
    }
    for (const output of Object.keys(action.outputs)) expect(section).toContain(`\`${output}\``);
  });

  test('gives GitLab and pre-commit the package that there is', () => {
    const { script, artifacts } = (parse(gitlab ?? '') as { reconcile: { script: string; artifacts: object } })
      .reconcile;
    expect(script).toBe(`npx --yes ${name} --report gitlab=quality.json --report junit=junit.xml articles`);
    expect(artifacts).toMatchObject({ reports: { codequality: 'quality.json', junit: 'junit.xml' } });
    const { repos } = parse(hooks ?? '') as { repos: readonly { hooks: readonly object[] }[] };
    expect(repos[0]?.hooks[0]).toMatchObject({ entry: 'reconcile', additional_dependencies: [`${name}@${version}`] });
  });
});

describe('the steps of the action in a repository', () => {
  test('articles that agree pass', async () => {
    const path = await newRepository(folder, 'agreeing');
    const { status, stdout, outputs, summary } = await runAction(path, { files: 'articles' });
    expect([status, stdout]).toEqual([0, '']);
    expect(outputs).toMatchObject({ status: '0', complete: 'true', errors: '0', warnings: '0', infos: '0' });
    expect(summary).toContain('2 articles');
  });

  test('the summary links each place to its commit, from the folder of the run', async () => {
    const path = await newRepository(folder, 'linked');
    plant(folder, 'linked');
    const job = { GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'desk/news', GITHUB_SHA: 'c0ffee' };
    const blob = 'https://git.example/desk/news/blob/c0ffee/articles/contradicting.txt#L';
    expect((await runAction(path, { files: 'articles' }, job)).summary).toContain(blob);
    const inside = await runAction(path, { files: '.', 'working-directory': 'articles' }, job);
    expect(inside.summary).toContain(blob);
    expect((await runAction(path, { files: 'articles' })).summary).not.toContain('blob');
  });

  test('a planted contradiction fails the run, with an annotation, a summary and every output', async () => {
    const path = await newRepository(folder, 'planted');
    plant(folder, 'planted');
    const { status, stdout, outputs, summary } = await runAction(path, { files: 'articles', sarif: 'out/found.sarif' });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=articles\/contradicting\.txt,line=1,.*title=figure-conflict [k-z]+::People killed differ: /,
    );
    expect(outputs).toMatchObject({ status: '1', complete: 'true', errors: '1' });
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(
      Object.entries(action.outputs).map(([name, { value }]) => value === `\${{ steps.compare.outputs.${name} }}`),
    ).toEqual(Object.keys(action.outputs).map(() => true));
    const report = JSON.parse(textOf(outputs.report ?? '')) as Report;
    expect(report.summary.errors).toBe(1);
    expect(summary).toContain('people killed');
    const log = JSON.parse(textOf(join(path, 'out/found.sarif'))) as Log;
    expect(log.runs[0]?.results?.map(({ ruleId }) => ruleId)).toContain('figure-conflict');
    expect(log.runs[0]?.tool.driver.rules?.[0]?.help?.markdown).toMatch(/^# figure-conflict\n/);
  });

  test('the same contradiction, accepted in the baseline, does not', async () => {
    const path = await newRepository(folder, 'accepted');
    plant(folder, 'accepted');
    expect((await inRepository(path, '$RECONCILE -q --update-baseline articles')).status).toBe(0);
    const { status, stdout, outputs } = await runAction(path, { files: 'articles' });
    expect([status, stdout]).toEqual([0, '']);
    expect(outputs).toMatchObject({ status: '0', errors: '0' });
  });

  test('nor where it fails on nothing', async () => {
    const path = await newRepository(folder, 'never');
    plant(folder, 'never');
    const { status, stdout, outputs } = await runAction(path, { files: 'articles', 'fail-on': 'never' });
    expect([status, outputs.errors]).toEqual([0, '1']);
    expect(stdout).toMatch(/^::error /);
  });

  test('files and flags are one a line, spaces and quotes part of them', async () => {
    const path = await newRepository(folder, 'lines');
    folder.write(
      'lines/more news/it"s $(touch run).txt',
      'Nothing of the sort was reported from Oststadt on Friday.\n',
    );
    const files = '  articles/first.txt\n\nmore news/it"s $(touch run).txt\narticles/agreeing.txt';
    const { status, outputs } = await runAction(path, { files, flags: '--group-by=dir\n--rule=*-variant=off' });
    expect(status).toBe(0);
    expect(existsSync(join(path, 'run'))).toBe(false);
    const report = JSON.parse(textOf(outputs.report ?? '')) as Report;
    expect(report.documents.map((document) => document.path)).toEqual([
      'articles/agreeing.txt',
      'articles/first.txt',
      'more news/it"s $(touch run).txt',
    ]);
  });

  test('the value of a flag follows = or a space', async () => {
    const path = await newRepository(folder, 'spaced');
    plant(folder, 'spaced');
    folder.write('spaced/all (old).yaml', 'rules: { figure-conflict: warning }\n');
    const flags = '--today 2026-11-22\n  --config   all (old).yaml';
    const { status, outputs } = await runAction(path, { files: 'articles', flags });
    expect([status, outputs.warnings]).toEqual([0, '1']);
  });

  test('since a commit, annotates the article that has come, be it the dissent or not', async () => {
    const path = await newRepository(folder, 'since');
    plant(folder, 'since');
    expect((await inRepository(path, 'git add -A && git commit -qm "A dissent"')).status).toBe(0);
    folder.write('since/articles/third.txt', ARTICLES.agreeing.replace('police said', 'the police of Norwick said'));
    const annotated = async (flags: string): Promise<string | undefined> =>
      /^::error file=([^,]*),/.exec((await runAction(path, { files: 'articles', flags })).stdout)?.[1];
    expect(await annotated('')).toBe('articles/contradicting.txt');
    expect(await annotated('--since=HEAD')).toBe('articles/third.txt');
  });

  test('runs in another folder, with its configuration', async () => {
    const path = await newRepository(folder, 'checkout/corpus');
    plant(folder, 'checkout/corpus');
    folder.write('checkout/corpus/gate.yaml', 'rules: { figure-conflict: warning }\n');
    const inputs = { files: 'articles', config: 'gate.yaml', 'working-directory': 'corpus' };
    const { status, outputs } = await runAction(dirname(path), inputs);
    expect([status, outputs.errors, outputs.warnings]).toEqual([0, '0', '1']);
  });

  test('what cannot be read is status 2, told in an annotation and in the outputs', async () => {
    const path = await newRepository(folder, 'missing');
    const { status, stdout, outputs } = await runAction(path, { files: 'articles\nnowhere.txt' });
    expect([status, outputs.status, outputs.complete]).toEqual([2, '2', 'false']);
    expect(stdout).toMatch(/^::error title=reconcile%3A 1 input could not be read::nowhere\.txt: /);
  });

  test('a flag that is not known is status 2, without a report', async () => {
    const path = await newRepository(folder, 'unknown');
    const { status, stdout, outputs } = await runAction(path, { files: 'articles', flags: '--colour=100%red' });
    expect([status, outputs]).toEqual([2, { status: '2' }]);
    expect(stdout).toBe(
      `::error title=reconcile could not run::reconcile: unknown option '--colour=100%25red'%0ASee "reconcile --help".\n`,
    );
  });
});

describe('where it comes from', () => {
  const npx = '#!/bin/sh\nprintf "%s " "$@"\n';
  const { version } = JSON.parse(readProjectFile('package.json')) as { version: string };

  test.each([
    ['', version],
    ['7.8.9', '7.8.9'],
  ])('version "%s" is asked for as %s', async (asked, expected) => {
    const path = await newRepository(folder, `npx-${expected}-${asked.length}`);
    chmodSync(folder.write('fake/npx', npx), 0o755);
    const env = { PATH: `${folder.path}/fake:${process.env.PATH}` };
    const { status, stdout } = await runAction(path, { files: 'articles', path: '', version: asked }, env);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      new RegExp(
        `^--yes --package reconcile-news@${expected.replaceAll('.', '\\.')} -- reconcile check .* -- articles $`,
      ),
    );
  });
});
