import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ReporterOptions } from '../../src/core/contracts.js';
import type { Report } from '../../src/core/report.js';
import { csv } from '../../src/reporters/csv.js';
import { reportSlugs } from './fixtures.js';
import { literalReport, pin, steers, withAccepted } from './pins.js';

const render = (report: Report, options: Partial<ReporterOptions> = {}): string =>
  csv.render(report, { color: false, width: 80, ...options });

type Row = Readonly<Record<string, string>>;

/** The rows as a program reads them: what guards a cell is taken off, as the page says. */
function rowsOf(text: string): readonly Row[] {
  const rows = parse(text, { columns: true, relax_column_count: false, record_delimiter: '\r\n' }) as Row[];
  const unguarded = (row: Row): Row =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')]));
  return rows.map(unguarded);
}

/** A report whose first finding has these values. */
function withValues(values: readonly string[]): Report {
  const report = literalReport('pier-fire');
  const [finding] = report.discrepancies;
  const [sample] = finding?.values ?? [];
  if (!finding || !sample) throw new Error('no finding');
  return { ...report, discrepancies: [{ ...finding, values: values.map((value) => ({ ...sample, value })) }] };
}

describe('renderings', () => {
  test.each(reportSlugs)('%s', (slug) => pin(`fixtures/reports/${slug}/csv.csv`, render(literalReport(slug))));
});

describe('read by csv-parse', () => {
  test('a row for each value, with its first place and all of them', () => {
    const rows = rowsOf(render(literalReport('pier-fire')));
    expect(rows.length).toBe(12);
    expect(rows[1]).toEqual({
      finding: 'pvykzqnx',
      rule: 'figure-conflict',
      kind: 'figure',
      relation: 'conflict',
      severity: 'error',
      confidence: '0.8',
      status: 'new',
      event: 'fire, pier, Metro City, 2 March 2026',
      about: 'people injured',
      value: 'at least 40',
      normalized: '{"low":40,"high":null,"unit":"person"}',
      consensus: 'majority',
      standing: '',
      sources: '2',
      independent: '2',
      outlet: 'Daily Ledger',
      published: '2026-03-03T13:40Z',
      path: 'pier/daily-ledger.txt',
      line: '2',
      column: '16',
      quote: 'at least 40 people',
      places: 'pier/daily-ledger.txt:2:16; pier/evening-star.txt:3:5',
    });
  });

  test.each(reportSlugs)('%s: every value of every finding, in order', (slug) => {
    const report = literalReport(slug);
    const wanted = report.discrepancies.flatMap(({ id, values }) =>
      values.map(({ documents }) => [id, documents.length]),
    );
    expect(rowsOf(render(report)).map(({ finding, sources }) => [finding, Number(sources)])).toEqual(wanted);
  });

  test('without a finding the header stands alone', () => {
    expect(render(literalReport('agreement'))).toMatch(/^finding,rule,[^\r\n]*,places\r\n$/);
  });

  const values = [
    '=HYPERLINK("http://x.example","14")',
    '+14',
    '-5 °C',
    '@SUM(1)',
    '＝1+1',
    "'quoted'",
    'a "b", c;=d',
    '14',
    '九人, ten',
  ];

  test('values come back as they were, whatever a spreadsheet makes of them', () => {
    expect(rowsOf(render(withValues(values))).map(({ value }) => value)).toEqual(values);
  });

  test('no cell begins with what a spreadsheet runs', () => {
    const cells = parse(render(withValues([...values, '\t=1', '\r=1', ' =1'])), { from_line: 2 }) as string[][];
    expect(cells.flat().filter((cell) => /^[=+\-@＝＋－＠\s]/u.test(cell))).toEqual([]);
    expect(cells.map((row) => row[9]).slice(-3)).toEqual(["'=1", "'=1", "'=1"]);
  });
});

describe('options', () => {
  test('from a severity on', () => {
    expect(rowsOf(render(literalReport('pier-fire'), { minSeverity: 'error' })).length).toBe(5);
  });

  test('accepted findings only where they are asked for', () => {
    const known = withAccepted(literalReport('pier-fire'), ['pvykzqnx']);
    expect(rowsOf(render(known)).length).toBe(10);
    expect(rowsOf(render(known, { showAccepted: true }))[0]).toMatchObject({ finding: 'pvykzqnx', status: 'accepted' });
  });
});

test('hostile articles: nothing steers a terminal, and lines end in CRLF alone', () => {
  const text = render(literalReport('hostile'));
  expect(steers(text.replaceAll('\r\n', '\n').replaceAll('##', ''))).toBe(false);
  expect(text.split('\r\n').length - 1).toBe(1 + 5);
});
