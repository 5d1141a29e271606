import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  ExpectedError,
  FORMATS,
  KIND_IDS,
  type Report,
  RULES,
  readArticles,
  reconcile,
  render,
} from '../../src/index.js';
import { kinds } from '../../src/kinds/index.js';
import { reporters } from '../../src/reporters/index.js';
import { rules } from '../../src/rules/index.js';
import { ARTICLES, reconcile as command, ownScratch } from '../cli/run.js';

const folder = ownScratch();
let report: Report;
const PATHS = ['first.txt', 'contradicting.txt'];

beforeAll(async () => {
  for (const [name, text] of Object.entries(ARTICLES)) folder.write(`${name}.txt`, text);
  await command(['-f', 'json', '-o', 'report.json', ...PATHS], { cwd: folder.path });
  report = JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8')) as Report;
});

describe('render', () => {
  test('the formats are those of the command', () => {
    expect(FORMATS).toEqual(reporters.map(({ id }) => id));
    expect(FORMATS[0]).toBe('text');
  });

  test.each(reporters.map(({ id }) => id))('%s: the same as the command prints', async (format) => {
    const { stdout } = await command(['render', 'report.json', '-f', format], { cwd: folder.path });
    expect(await render(report, format)).toBe(stdout);
  });

  test('options reach the reporter', async () => {
    const narrow = await render(report, 'text', { width: 60, quiet: true, ascii: true });
    expect(narrow).toMatch(/^x conflict people killed/);
    expect(narrow.split('\n').filter((line) => line.length > 60)).toEqual([]);
    expect(await render(report, 'text', { color: true })).toContain('\u001b[');
    expect(JSON.parse(await render({ ...report, discrepancies: [] }, 'json'))).toMatchObject({ discrepancies: [] });
  });

  test('an unknown format is refused with those that are there', async () => {
    const refused = render(report, 'pdf');
    await expect(refused).rejects.toThrow(ExpectedError);
    await expect(refused).rejects.toMatchObject({ code: 'unknown-format', hint: `Formats: ${FORMATS.join(', ')}.` });
  });
});

describe('the rest of the library', () => {
  test('reconcile gives what the command does', async () => {
    const given = await reconcile([folder.path]);
    const about = ({ discrepancies }: Report): readonly string[] => discrepancies.map(({ id }) => id);
    expect(about(given)).toEqual(about(report));
    expect(about(await reconcile([folder.path], { rules: { '*-conflict': 'off' } }))).not.toContain(about(report)[0]);
  });

  test('what cannot be read is a notice, and nothing is thrown', async () => {
    const { documents, notices } = await readArticles([join(folder.path, 'missing.txt')]);
    expect(documents).toEqual([]);
    expect(notices.map(({ code, level }) => [code, level])).toEqual([['missing-file', 'failure']]);
    expect((await reconcile([join(folder.path, 'missing.txt')])).complete).toBe(false);
  });

  test('rules and kinds are those of the indexes', () => {
    expect(RULES.map(({ id, severity, summary }) => [id, severity, summary])).toEqual(
      rules.map(({ id, severity, summary }) => [id, severity, summary]),
    );
    expect(KIND_IDS).toEqual(kinds.map(({ id }) => id));
  });
});
