import { describe, expect, test } from 'vitest';
import { importsOf, withoutComments } from './support/imports.js';
import { projectFiles, readProjectFile } from './support/project.js';

/** What the files of a folder of src may import beside the folder itself and `errors`: folders, or single files of others. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  version: [],
  core: [],
  text: ['core'],
  parse: ['core', 'text'],
  formats: ['core', 'text', 'parse'],
  kinds: ['core', 'text'],
  rules: ['core', 'text'],
  reporters: ['core', 'text'],
  config: ['core', 'text'],
  gate: ['core'],
  read: ['core', 'text', 'formats/index'],
  extract: ['core', 'text', 'kinds/index'],
  group: ['core', 'text', 'kinds/index'],
  align: ['core', 'text', 'kinds/index'],
  compare: ['core', 'text', 'kinds/index', 'rules/index'],
  report: ['core', 'text', 'kinds/index', 'rules/index'],
  pipeline: [
    'core',
    'text',
    'version',
    'kinds/index',
    'rules/index',
    'read',
    'extract',
    'group',
    'align',
    'compare',
    'report',
  ],
  cli: ['core', 'version', 'pipeline', 'reporters/index', 'config', 'gate'],
  index: ['core', 'pipeline', 'reporters/index', 'text/data'],
};

/** The four things one can add stand side by side: none of them looks into another of its own sort. */
const SIBLINGS = ['formats', 'kinds', 'rules', 'reporters'];

/** What every reporter stands on: what it says of a finding, and text made fit to show. */
const OPEN = ['reporters/finding', 'reporters/wording'];

/** Only the command line may touch these. */
const OUTSIDE_WORLD: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\(/, 'new Date('],
  [/\bperformance\.now\b/, 'performance.now'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\.toLocale\w*/, 'toLocale…'],
  [/\blocaleCompare\b/, 'localeCompare'],
  [/\bprocess\.env\b/, 'process.env'],
];

/** What may touch files: reading, the command line, and two that load what the package itself carries. */
const TOUCHES_FILES = /^src\/(?:read\/|cli\/|version\.ts$|text\/data\.ts$)/;

const LONGEST_FILE = 400;

/** The folder of src a file is in; for a file directly in src its own name. */
function layerOf(path: string): string {
  return (
    path
      .replace(/^src\//, '')
      .replace(/\.ts$/, '')
      .split('/')[0] ?? ''
  );
}

/** Why a file may not import another, both as paths from the root without ending; undefined where it may. */
function objection(file: string, target: string): string | undefined {
  if (!target.startsWith('src/')) return `${file} imports ${target}, which is outside src`;
  const from = layerOf(file);
  const to = layerOf(target);
  const inside = target.replace(/^src\//, '');
  const allowed = ALLOWED[from];
  if (!allowed) return `${file} is in no folder that the import rule knows (${from})`;
  if (to === 'errors') return undefined;
  if (from === to) {
    const own = file.replace(/^src\//, '');
    if (!SIBLINGS.includes(from) || own === `${from}/index`) return undefined;
    const [, mine] = own.split('/');
    const [, theirs, neighbour] = inside.split('/');
    if (inside === `${from}/index`) return `${file} imports ${target}, the index that lists it`;
    if (neighbour !== undefined && mine !== theirs && !OPEN.includes(`${from}/${theirs}`))
      return `${file} imports ${target}, a private neighbour of ${theirs}`;
    return undefined;
  }
  if (allowed.includes(to) || allowed.includes(inside)) return undefined;
  return `${file} imports ${target}: ${from} may import only ${['itself', 'errors', ...allowed].join(', ')}`;
}

const sources = projectFiles('src', '.ts').map((path) => ({ path, code: readProjectFile(path) }));

describe('the import rule', () => {
  test('src holds source files', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test.each(sources.map(({ path }) => path))('%s', (path) => {
    const code = sources.find((source) => source.path === path)?.code ?? '';
    const objections = importsOf(path, code)
      .filter((found) => found.target !== undefined)
      .map((found) => objection(path.replace(/\.ts$/, ''), found.target ?? ''))
      .filter((found) => found !== undefined);
    expect(objections).toEqual([]);
  });

  test('sees every way of importing', () => {
    const code = [
      "import { a } from './a.js';",
      "import type { B } from '../core/b.js';",
      'import {\n  c,\n  d,\n} from "../text/c.js";',
      "export { e } from './e.js';",
      "export * from './f.js';",
      "import './g.js';",
      "const h = await import('../kinds/h.js');",
      "import chalk from 'chalk';",
      "// import { x } from './commented.js';",
      "/* export * from './blocked.js'; */",
    ].join('\n');
    expect(importsOf('src/rules/x.ts', code).map((found) => found.target ?? found.specifier)).toEqual([
      'src/rules/a',
      'src/core/b',
      'src/text/c',
      'src/rules/e',
      'src/rules/f',
      'chalk',
      'src/rules/g',
      'src/kinds/h',
    ]);
  });

  test.each([
    ['src/core/span', 'src/text/tokens', false],
    ['src/core/span', 'src/errors', true],
    ['src/text/tokens', 'src/core/span', true],
    ['src/text/tokens', 'src/kinds/figure', false],
    ['src/kinds/figure', 'src/text/tokens', true],
    ['src/kinds/figure', 'src/rules/figure-conflict', false],
    ['src/kinds/figure', 'src/kinds/index', false],
    ['src/kinds/title', 'src/kinds/date/words', false],
    ['src/kinds/date/index', 'src/kinds/date/words', true],
    ['src/kinds/index', 'src/kinds/date/index', true],
    ['src/extract/extract', 'src/kinds/index', true],
    ['src/extract/extract', 'src/kinds/figure', false],
    ['src/extract/extract', 'src/group/group', false],
    ['src/compare/compare', 'src/rules/index', true],
    ['src/pipeline', 'src/align/align', true],
    ['src/cli/main', 'src/pipeline', true],
    ['src/cli/main', 'src/align/align', false],
    ['src/cli/main', 'src/reporters/index', true],
    ['src/reporters/csv', 'src/reporters/wording/clean', true],
    ['src/reporters/csv', 'src/reporters/text/cells', false],
    ['src/cli/main', 'src/reporters/text', false],
    ['src/cli/main', 'tests/support/project', false],
    ['src/tools/x', 'src/core/span', false],
  ])('%s to %s: %s', (file, target, fine) => {
    expect(objection(file, target) === undefined).toBe(fine);
  });
});

describe('files and folders', () => {
  test(`no source file is longer than ${LONGEST_FILE} lines`, () => {
    const long = sources
      .map(({ path, code }) => ({ path, lines: code.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  test('no folder or file is named for holding odds and ends', () => {
    const odd = sources
      .map(({ path }) => path)
      .filter((path) =>
        path.split('/').some((part) => /^(?:utils?|helpers?|common|misc|shared)(?:\.ts)?$/i.test(part)),
      );
    expect(odd).toEqual([]);
  });

  test('names of files are in kebab case', () => {
    const odd = sources
      .map(({ path }) => path)
      .filter((path) => !/^src(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+\.ts$/.test(path));
    expect(odd).toEqual([]);
  });

  test('only reading and the command line touch files, and nothing the network', () => {
    const found = sources.flatMap(({ path, code }) =>
      importsOf(path, code)
        .map(({ specifier }) => specifier.replace(/^node:/, '').split('/')[0] ?? '')
        .filter(
          (name) => (name === 'fs' && !TOUCHES_FILES.test(path)) || /^(?:https?|http2|net|tls|dgram|dns)$/.test(name),
        )
        .map((name) => `${path} imports node:${name}`),
    );
    expect(found).toEqual([]);
  });

  test('only the command line reads the clock, chance, the locale or the environment', () => {
    const found = sources
      .filter(({ path }) => layerOf(path) !== 'cli')
      .flatMap(({ path, code }) =>
        withoutComments(code)
          .split('\n')
          .flatMap((line, index) =>
            OUTSIDE_WORLD.filter(([pattern]) => pattern.test(line)).map(([, name]) => `${path}:${index + 1} ${name}`),
          ),
      );
    expect(found).toEqual([]);
  });
});
