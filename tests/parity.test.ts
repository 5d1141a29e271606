import { describe, expect, test } from 'vitest';
import { formats } from '../src/formats/index.js';
import { kinds } from '../src/kinds/index.js';
import { reporters } from '../src/reporters/index.js';
import { rules } from '../src/rules/index.js';
import { readPage } from './support/pages.js';
import { entriesOf, hasProjectFile, projectFiles, readProjectFile } from './support/project.js';

const READS = ['## What it reads', '## Example', '## Limits'];
const WRITES = ['## What it writes', '## Example', '## Limits'];
const JUDGES = ['## What it flags', '## Why an editor cares', '## Flagged', '## Not flagged', '## What it cannot see'];

/** One of the four things that can be added: its folder, the ids its index lists, the headings of its pages. */
interface Shelf {
  readonly folder: string;
  readonly ids: readonly string[];
  readonly headings: readonly string[];
}

const shelves: readonly Shelf[] = [
  { folder: 'formats', ids: formats.map(({ id }) => id), headings: READS },
  { folder: 'kinds', ids: kinds.map(({ id }) => id), headings: READS },
  { folder: 'rules', ids: rules.map(({ id }) => id), headings: JUDGES },
  { folder: 'reporters', ids: reporters.map(({ id }) => id), headings: WRITES },
];

/** The file that holds what has this id, from the root; undefined where there is none. */
function codeOf(folder: string, id: string): string | undefined {
  return [`src/${folder}/${id}.ts`, `src/${folder}/${id}/index.ts`].find(hasProjectFile);
}

describe.each(shelves)('$folder', ({ folder, ids, headings }) => {
  test('the index lists at least one, each once', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect([...new Set(ids)]).toEqual(ids);
  });

  test.each(ids)('%s has its code, page and test', (id) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(codeOf(folder, id), `src/${folder}/${id}.ts`).toBeDefined();
    expect(hasProjectFile(`src/${folder}/${id}.md`), `src/${folder}/${id}.md`).toBe(true);
    expect(hasProjectFile(`tests/${folder}/${id}.test.ts`), `tests/${folder}/${id}.test.ts`).toBe(true);
  });

  test.each(ids)('%s: the page has the fixed headings, in order, each with words under it', (id) => {
    const path = `src/${folder}/${id}.md`;
    expect(readPage(path).headings).toEqual([`# ${id}`, ...headings]);
    const sections = readProjectFile(path).split(/^#{1,2} .*$/m);
    expect(sections.slice(2).map((section) => section.trim() === '')).toEqual(headings.map(() => false));
  });

  test('every page belongs to something in the index', () => {
    const pages = projectFiles(`src/${folder}`, '.md').map((path) => path.replace(`src/${folder}/`, ''));
    expect(pages).toEqual(ids.map((id) => `${id}.md`).sort());
  });

  test('every test belongs to something in the index', () => {
    const tests = entriesOf(`tests/${folder}`).filter((name) => name.endsWith('.test.ts'));
    expect(tests.filter((name) => !ids.includes(name.replace('.test.ts', '')))).toEqual([]);
  });

  test('every file with a definition is in the index', () => {
    const sort = { formats: 'Format', kinds: 'Kind', rules: 'Rule', reporters: 'Reporter' }[folder] ?? '';
    const defines = new RegExp(`^export const \\w+(?:: (?:Any)?${sort}(?:<[^=]*>)?)? = (?:\\{|kind\\b)`, 'm');
    const unlisted = projectFiles(`src/${folder}`, '.ts')
      .filter((path) => path !== `src/${folder}/index.ts`)
      .filter((path) => defines.test(readProjectFile(path)) && /^ {2}id: '/m.test(readProjectFile(path)))
      .filter((path) => !ids.some((id) => codeOf(folder, id) === path));
    expect(unlisted).toEqual([]);
  });
});

describe('rules', () => {
  test.each(rules.map((rule) => ({ rule, id: rule.id })))('$id is named for its kind and relation', ({ rule }) => {
    expect(rule.id).toBe(`${rule.kind}-${rule.relation}`);
    expect(kinds.map(({ id }) => id)).toContain(rule.kind);
  });

  test('every kind has a rule', () => {
    const judged = new Set(rules.map(({ kind }) => kind));
    expect(kinds.map(({ id }) => id).filter((id) => !judged.has(id))).toEqual([]);
  });
});

describe('kinds', () => {
  test.each(kinds.map(({ id }) => id))(
    '%s has fixture rows: sentences with claims, and sentences that it refuses',
    (id) => {
      const rows = JSON.parse(readProjectFile(`fixtures/kinds/${id}.json`)) as readonly object[];
      const lists = rows.map(
        (row) => Object.values(row).find((value) => Array.isArray(value)) as unknown[] | undefined,
      );
      expect(lists.filter((list) => list === undefined)).toEqual([]);
      expect(lists.filter((list) => list?.length !== 0).length).toBeGreaterThan(0);
      expect(lists.filter((list) => list?.length === 0).length).toBeGreaterThan(0);
    },
  );

  test('every file of fixture rows belongs to a kind', () => {
    const ids = kinds.map(({ id }) => `${id}.json`);
    expect(entriesOf('fixtures/kinds').filter((name) => !ids.includes(name))).toEqual([]);
  });

  test.each(kinds.map((kind) => ({ kind, id: kind.id })))(
    '$id: the rungs have ids and labels of their own',
    ({ kind }) => {
      const ids = kind.ladder.map((rung) => rung.id);
      expect(ids.length).toBeGreaterThan(1);
      expect([...new Set(ids)]).toEqual(ids);
      expect(kind.ladder.filter((rung) => rung.label.trim() === '')).toEqual([]);
    },
  );
});
