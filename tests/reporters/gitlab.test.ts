import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { ReporterOptions } from '../../src/core/contracts.js';
import type { Report } from '../../src/core/report.js';
import { gitlab } from '../../src/reporters/gitlab.js';
import { readProjectFile } from '../support/project.js';
import { reportSlugs } from './fixtures.js';
import { literalReport, manyFindings, pin, steers, withAccepted } from './pins.js';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const schema = JSON.parse(readProjectFile('tests/reporters/gitlab.schema.json')) as object;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const render = (report: Report, options: Partial<ReporterOptions> = {}): string =>
  gitlab.render(report, { color: false, width: 80, ...options });
const issuesOf = (report: Report, options: Partial<ReporterOptions> = {}): readonly Issue[] =>
  JSON.parse(render(report, options)) as readonly Issue[];

describe('renderings', () => {
  test.each(reportSlugs)('%s', (slug) => pin(`fixtures/reports/${slug}/gitlab.json`, render(literalReport(slug))));
});

describe('the fields that GitLab documents', () => {
  test.each(reportSlugs)('%s has them and no others', (slug) => {
    validate(issuesOf(literalReport(slug)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each<[string, (issue: Issue | undefined) => object]>([
    ['a severity of its own', (issue) => ({ ...issue, severity: 'error' })],
    ['no fingerprint', (issue) => ({ ...issue, fingerprint: undefined })],
    ['a line before the first', (issue) => ({ ...issue, location: { path: 'a.txt', lines: { begin: 0 } } })],
  ])('the schema refuses %s', (_, change) => {
    const [issue] = issuesOf(literalReport('pier-fire'));
    expect(validate(JSON.parse(JSON.stringify([change(issue)])))).toBe(false);
  });

  test('the first issue whole', () => {
    expect(issuesOf(literalReport('pier-fire'))[0]).toEqual({
      description:
        'figure-conflict: people injured differs: 14 (pier/coast-fm.txt, pier/harbor-post.txt, pier/inland-mail.txt, pier/metro-wire.txt), at least 40 (pier/daily-ledger.txt, pier/evening-star.txt). 14: pier/coast-fm.txt:2:12, pier/harbor-post.txt:2:1, pier/inland-mail.txt:2:60, pier/metro-wire.txt:1:19; at least 40: pier/daily-ledger.txt:2:16, pier/evening-star.txt:3:5',
      check_name: 'figure-conflict',
      fingerprint: 'pvykzqnx',
      severity: 'major',
      location: { path: 'pier/daily-ledger.txt', lines: { begin: 2 } },
    });
  });

  test('fingerprints are unique where two events hold one finding', () => {
    const issues = issuesOf(manyFindings(literalReport('pier-fire'), 3));
    expect(issues.map(({ fingerprint }) => fingerprint)).toEqual(['pvykzqnx', 'pvykzqnx:2', 'pvykzqnx:3']);
  });

  test('a path that begins with ./ is that of the repository', () => {
    const report = literalReport('pier-fire');
    const documents = report.documents.map((each) => ({ ...each, path: `./${each.path}` }));
    expect(issuesOf({ ...report, documents })[0]?.location.path).toBe('pier/daily-ledger.txt');
  });
});

describe('what is shown', () => {
  test('every severity has its word', () => {
    expect(issuesOf(literalReport('pier-fire')).map(({ severity }) => severity)).toEqual([
      'major',
      'major',
      'minor',
      'minor',
      'info',
    ]);
  });

  test('less where less is asked for, and what is accepted only on demand', () => {
    const report = withAccepted(literalReport('pier-fire'), ['pvykzqnx']);
    const count = (options: Partial<ReporterOptions>): number => issuesOf(report, options).length;
    expect([count({}), count({ showAccepted: true }), count({ minSeverity: 'error' })]).toEqual([4, 5, 1]);
  });

  test('nothing flagged is an empty array', () => {
    expect(render(literalReport('agreement'))).toBe('[]\n');
  });

  test('nothing that an article holds steers a terminal or a build server', () => {
    expect(steers(render(literalReport('hostile')))).toBe(false);
  });
});
