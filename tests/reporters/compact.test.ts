import { describe, expect, test } from 'vitest';
import type { ReporterOptions } from '../../src/core/contracts.js';
import type { Report } from '../../src/core/report.js';
import { compact } from '../../src/reporters/compact.js';
import { readProjectFile } from '../support/project.js';
import { reportSlugs } from './fixtures.js';
import { literalReport, pin, steers, withAccepted } from './pins.js';

const render = (report: Report, options: Partial<ReporterOptions> = {}): string =>
  compact.render(report, { color: false, width: 80, ...options });
const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

/** The expression of the page. */
const [, EXPRESSION = ''] = /^ {4}(\^.*\$)$/m.exec(readProjectFile('src/reporters/compact.md')) ?? [];

describe('renderings', () => {
  test.each(reportSlugs)('%s', (slug) => pin(`fixtures/reports/${slug}/compact.txt`, render(literalReport(slug))));
});

describe('lines', () => {
  const pier = literalReport('pier-fire');

  test('one for each value, the value here first', () => {
    expect(linesOf(render(pier)).slice(0, 2)).toEqual([
      'pier/coast-fm.txt:2:12: error: people injured: 14 here (4 sources); at least 40 at pier/daily-ledger.txt:2:16 (2 sources) [figure-conflict] pvykzqnx',
      'pier/daily-ledger.txt:2:16: error: people injured: at least 40 here (2 sources); 14 at pier/coast-fm.txt:2:12 (4 sources) [figure-conflict] pvykzqnx',
    ]);
  });

  test.each(reportSlugs)('%s: the expression of the page takes every line apart', (slug) => {
    const report = literalReport(slug);
    const expression = new RegExp(EXPRESSION);
    const read = linesOf(render(report, { minSeverity: 'info' })).map((line) => expression.exec(line)?.slice(1) ?? []);
    const wanted = report.discrepancies.flatMap(({ rule, id, severity, values }) =>
      values.map(() => [severity, rule, id]),
    );
    expect(read.map(([, , , severity, , rule, id]) => [severity, rule, id])).toEqual(wanted);
    const paths = new Set(report.documents.map(({ path }) => path));
    expect(read.filter(([path = '']) => !paths.has(path))).toEqual([]);
  });

  test('both values inside one article have their own places', () => {
    expect(linesOf(render(literalReport('two-events'))).filter((line) => line.endsWith('ssssssss'))).toEqual([
      'archive/2026/spring/foreign-desk/north-river-chronicle-final-edition.txt:2:23: error: cost of the centre: 75,000,000 crowns here; 110,000,000 crowns at archive/2026/spring/foreign-desk/north-river-chronicle-final-edition.txt:2:70 [figure-conflict] ssssssss',
      'archive/2026/spring/foreign-desk/north-river-chronicle-final-edition.txt:2:70: error: cost of the centre: 110,000,000 crowns here; 75,000,000 crowns at archive/2026/spring/foreign-desk/north-river-chronicle-final-edition.txt:2:23 [figure-conflict] ssssssss',
    ]);
  });

  test('of more than five others the rest is counted', () => {
    const [sample] = pier.discrepancies;
    const [value] = sample?.values ?? [];
    if (!sample || !value) throw new Error('no finding');
    const values = Array.from({ length: 9 }, (_, index) => ({ ...value, value: `${index + 1} lost` }));
    const [line] = linesOf(render({ ...pier, discrepancies: [{ ...sample, values }] }));
    expect(line).toContain(': people injured: 1 lost here (4 sources); 2 lost at ');
    expect(line).toContain('; 3 more values [figure-conflict]');
    expect(line).not.toContain('7 lost');
  });
});

describe('options', () => {
  const pier = literalReport('pier-fire');
  const idsOf = (text: string): readonly string[] => [
    ...new Set(linesOf(text).map((line) => line.slice(line.lastIndexOf(' ') + 1))),
  ];

  test('nothing is written where there is nothing to show', () => {
    expect(render(literalReport('agreement'))).toBe('');
  });

  test.each<[Partial<ReporterOptions>, readonly string[]]>([
    [{}, ['pvykzqnx', 'uolxssym', 'nzqmvlyy', 'zksoltpu']],
    [{ minSeverity: 'error' }, ['pvykzqnx', 'uolxssym']],
    [{ minSeverity: 'info' }, ['pvykzqnx', 'uolxssym', 'nzqmvlyy', 'zksoltpu', 'mnopqrst']],
    [{ maxFindings: 1 }, ['pvykzqnx']],
    [{ maxFindings: Number.POSITIVE_INFINITY }, ['pvykzqnx', 'uolxssym', 'nzqmvlyy', 'zksoltpu']],
  ])('%j', (options, ids) => {
    expect(idsOf(render(pier, options))).toEqual(ids);
  });

  test('accepted findings only where they are asked for, with the reason', () => {
    const known = withAccepted(pier, ['pvykzqnx'], 'both counts\nchecked');
    expect(idsOf(render(known))).not.toContain('pvykzqnx');
    expect(linesOf(render(known, { showAccepted: true }))[0]).toMatch(
      / \(accepted in the configuration: both counts checked\) \[figure-conflict\] pvykzqnx$/,
    );
  });
});

test('hostile articles: every line starts with a path, and nothing steers a terminal or a build server', () => {
  const text = render(literalReport('hostile'));
  expect(steers(text)).toBe(false);
  expect(text).not.toContain('::');
  expect(linesOf(text).filter((line) => !/^(?:calm|evil)\.txt:\d+:\d+: error: /.test(line))).toEqual([]);
});
