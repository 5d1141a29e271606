import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BIN, ownScratch } from '../cli/run.js';
import { importsOf } from '../support/imports.js';
import { ROOT, readProjectFile } from '../support/project.js';

/** What is packed: the project, or the folder that the program under test lies in. */
const PACKED = join(dirname(BIN), '..');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly man: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readProjectFile('package.json')) as Manifest;
const folder = ownScratch();
let files: readonly { readonly path: string; readonly mode: number }[];
const installed = (...parts: readonly string[]): string => join(folder.path, 'node_modules', manifest.name, ...parts);

function run(command: string, args: readonly string[], cwd = folder.path): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder.path, npm_config_update_notifier: 'false', npm_config_offline: 'true' },
  });
  if (error) throw error;
  expect(`${status}\n${status === 0 ? '' : stdout + stderr}`).toBe('0\n');
  return stdout;
}

const node = (...args: readonly string[]): string => run(process.execPath, args);
const tsc = (project: string): string => node(join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', project);

/** Makes a package of the project's own `node_modules` one of the folder's. */
function link(name: string): void {
  const path = join(folder.path, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', name), path);
}

// Packed as for the registry, and installed as from there, without it: what it says it depends on is linked, and nothing else.
beforeAll(() => {
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder.path], PACKED);
  const [pack] = JSON.parse(packed) as { readonly filename: string; readonly files: typeof files }[];
  files = pack?.files ?? [];
  mkdirSync(installed(), { recursive: true });
  run('tar', ['-xzf', join(folder.path, pack?.filename ?? ''), '-C', installed(), '--strip-components=1']);
  for (const name of Object.keys(manifest.dependencies)) link(name);
  folder.write('package.json', '{ "name": "consumer", "type": "module", "private": true }\n');
});

describe('what the package holds', () => {
  test('the program, its pages and its papers, and nothing of the workshop', () => {
    const tops = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))];
    const wanted = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'bin', 'dist', 'package.json'];
    expect(wanted.filter((name) => !tops.includes(name))).toEqual([]);
    expect(tops.filter((name) => ![...wanted, 'problem-matcher.json'].includes(name))).toEqual([]);
    const inDist = files.map(({ path }) => path).filter((path) => path.startsWith('dist/'));
    expect(inDist.filter((path) => path.startsWith('dist/cli/')).sort()).toEqual([
      'dist/cli/compiled.js',
      'dist/cli/main.js',
      'dist/cli/program.cjs',
      'dist/cli/program.cjs.cache',
    ]);
    const beside = inDist.filter((path) => !path.startsWith('dist/cli/'));
    expect(beside.filter((path) => !/\.(?:js|d\.ts|md|txt|json|css|1)$/.test(path))).toEqual([]);
    expect(files.filter(({ path }) => /(?:^|\/)(?:tests?|fixtures|scripts|src|\.[^/]*)\//.test(path))).toEqual([]);
  });

  test('everything that package.json points to', () => {
    const targets = Object.values(manifest.exports).flatMap((to) =>
      typeof to === 'string' ? [to] : Object.values(to),
    );
    const named = [...Object.values(manifest.bin), manifest.man, ...targets].map((path) => path.replace(/^\.\//, ''));
    const held = new Set(files.map(({ path }) => path));
    expect(named.filter((path) => !held.has(path))).toEqual([]);
    expect(Object.keys(manifest.exports['.'] ?? {})).toEqual(['types', 'default']);
  });

  test('a command that the system can start', () => {
    for (const path of Object.values(manifest.bin)) {
      expect(readFileSync(installed(path), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
      expect((files.find((file) => file.path === path)?.mode ?? 0) & 0o111).toBe(0o111);
    }
    expect(node(installed(manifest.bin.reconcile ?? ''), '--version')).toBe(`${manifest.version}\n`);
    expect(node(installed(manifest.bin.reconcile ?? ''), 'explain', 'api')).toMatch(/^api \(library\)\n/);
  });

  test('no path of the machine that built it', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(({ path }) => readFileSync(installed(path)).includes(ROOT))).toEqual([]);
  });

  test('imports of nothing but itself, Node and what it depends on', () => {
    const scripts = files.filter(({ path }) => /\.c?js$/.test(path) && !path.startsWith('dist/reporters/html/report'));
    const known = new Set([...builtinModules, ...Object.keys(manifest.dependencies)]);
    const strange = scripts.flatMap(({ path }) =>
      importsOf(path, readFileSync(installed(path), 'utf8'))
        .filter(({ target }) => target === undefined)
        .map(({ specifier }) => specifier.replace(/^node:/, ''))
        .filter((name) => !known.has(name) && !known.has(name.split('/')[0] ?? ''))
        .map((name) => `${path} imports ${name}`),
    );
    expect(strange).toEqual([]);
  });
});

describe('as a library', () => {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'ES2022',
    lib: ['ES2022'],
    skipLibCheck: false,
  };

  /** A project of one file, and the options that read it. */
  function project(name: string, code: string, options: object): string {
    folder.write(`${name}.ts`, code);
    return folder.write(`${name}.tsconfig.json`, JSON.stringify({ compilerOptions: options, files: [`${name}.ts`] }));
  }

  test('the example of its page is typed, and prints what the page says', () => {
    link('@types/node');
    const page = readProjectFile('src/api.md');
    const [, code = ''] = /^```ts\n(.*?)^```$/ms.exec(page) ?? [];
    const [, printed] = /^It prints `(.*)`\.$/m.exec(page) ?? [];
    tsc(project('example', code, { ...strict, module: 'NodeNext', types: ['node'] }));
    expect(node('example.js')).toBe(`${printed}\n`);
    expect(readFileSync(join(folder.path, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  const CONSUMER = `
import {
  type Consensus, type Discrepancy, type DiscrepancyValue, type Document, type ErrorCode, type Event, type ListedRule,
  type Notice, type ReconcileOptions, type Relation, type RenderOptions, type Report, type ReportClaim, type ReportDocument,
  type RuleSettings, type Severity, type Summary,
  compareDocuments, ExpectedError, FORMATS, KIND_IDS, readArticles, reconcile, render, RULES,
} from 'reconcile-news';

export const rules: RuleSettings = { '*-variant': 'off' };
export const options: ReconcileOptions = { rules, groupBy: 'all', minConfidence: 0.1, aliases: [['A', 'B']] };
export const layout: RenderOptions = { width: 80, color: false, minSeverity: 'info' };
export async function told(paths: readonly string[]): Promise<readonly string[]> {
  const report: Report = await reconcile(paths, options);
  const { documents, notices }: { documents: readonly Document[]; notices: readonly Notice[] } = await readArticles(paths);
  const again: Report = compareDocuments(documents, options, notices);
  const worst: Discrepancy | undefined = again.discrepancies[0];
  const relation: Relation | undefined = worst?.relation;
  const severity: Severity | undefined = worst?.severity;
  const consensus: Consensus | undefined = worst?.consensus;
  const value: DiscrepancyValue | undefined = worst?.values[0];
  const claim: ReportClaim | undefined = report.claims[0];
  const article: ReportDocument | undefined = report.documents[0];
  const event: Event | undefined = report.events[0];
  const summary: Summary = report.summary;
  const own: ListedRule | undefined = RULES[0];
  return [relation, severity, consensus?.state, value?.value, claim?.quote, article?.path, event?.label, own?.id,
    String(summary.discrepancies), ...KIND_IDS, await render(report, FORMATS[0] ?? 'text', layout)].map(String);
}
export const isMissing = (error: unknown): boolean =>
  error instanceof ExpectedError && error.code === ('missing-file' satisfies ErrorCode);
// @ts-expect-error an option that is none
export const wrong: ReconcileOptions = { minimumConfidence: 1 };
// @ts-expect-error a severity that is none
export const graver: RuleSettings = { '*': 'fatal' };
`;

  test.each([
    ['NodeNext', { module: 'NodeNext' }],
    ['a bundler', { module: 'ESNext', moduleResolution: 'bundler' }],
  ])('its types hold for %s, without those of Node', (_, options) => {
    tsc(project('consumer', CONSUMER, { ...strict, ...options, types: [], noEmit: true }));
  });

  test('nothing else can be imported but the schemas', () => {
    const script = `
      const got = async (name) => import(name, name.endsWith('.json') ? { with: { type: 'json' } } : {}).then(() => 'there', ({ code }) => code);
      const names = ${JSON.stringify(['/schema/report.json', '/schema/jsonl.json', '/schema/config.json', '/schema/baseline.json', '/package.json', '/dist/pipeline.js', '/dist/index.js'])};
      for (const name of names) console.log(await got('${manifest.name}' + name));
    `;
    const refused = 'ERR_PACKAGE_PATH_NOT_EXPORTED';
    const got = node('--no-warnings', '--input-type=module', '-e', script).trim().split('\n');
    expect(got).toEqual(['there', 'there', 'there', 'there', 'there', refused, refused]);
  });

  test('loading it reads no article and writes nothing', () => {
    const before = readdirSync(folder.path);
    writeFileSync(join(folder.path, 'load.mjs'), `import '${manifest.name}';\n`);
    expect(node('load.mjs')).toBe('');
    expect(readdirSync(folder.path).filter((name) => !before.includes(name))).toEqual(['load.mjs']);
  });
});
