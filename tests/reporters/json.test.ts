import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { compareDocuments } from '../../src/pipeline.js';
import { buildReport } from '../../src/report/report.js';
import { json } from '../../src/reporters/json.js';
import { fixtureFolders } from '../support/articles.js';
import { ROOT, readProjectFile } from '../support/project.js';
import { reportFixture, reportSlugs } from './fixtures.js';
import { literalReports } from './literal-reports.js';

const schema: object = JSON.parse(readProjectFile('src/reporters/report.schema.json')) as object;
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
const PLAIN = { color: false, width: 80 };

function objections(text: string): unknown {
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

describe('the schema', () => {
  test.each(reportSlugs)('takes the report %s', (slug) => {
    expect(objections(json.render(reportFixture(slug), PLAIN))).toEqual([]);
  });

  test.each(fixtureFolders())('takes what the pipeline makes of $name', ({ documents }) => {
    expect(objections(json.render(compareDocuments(documents), PLAIN))).toEqual([]);
  });

  test('takes fields that it does not know', () => {
    const report = { ...reportFixture('agreement'), later: { more: true } };
    expect(objections(json.render(report, PLAIN))).toEqual([]);
  });

  const report = reportFixture('pier-fire');
  const [first, ...others] = report.discrepancies;
  test.each<[string, object]>([
    ['another version', { ...report, schemaVersion: 2 }],
    ['no notices', { ...report, notices: undefined }],
    ['an unknown severity', { ...report, discrepancies: [{ ...first, severity: 'fatal' }, ...others] }],
    ['a finding with one value', { ...report, discrepancies: [{ ...first, values: first?.values.slice(1) }] }],
    ['a line before the first', { ...report, claims: [{ ...report.claims[0], line: 0 }] }],
    ['a date in words', { ...report, documents: [{ ...report.documents[0], published: '3 March 2026' }] }],
  ])('refuses %s', (_, wrong) => {
    expect(objections(JSON.stringify(wrong))).not.toEqual([]);
  });

  test('describes every field of the report that pipelines make', () => {
    const properties = (schema as { properties: object }).properties;
    expect(Object.keys(properties).sort()).toEqual(Object.keys(reportFixture('agreement')).sort());
  });
});

describe('json', () => {
  test.each(Object.entries(literalReports))('renders %s as it is pinned', (slug, findings) => {
    const path = `fixtures/reports/${slug}/report.json`;
    const given = json.render(buildReport(findings), PLAIN);
    if (process.env.RECONCILE_GOLDENS === 'write') writeFileSync(join(ROOT, path), given);
    expect(given).toBe(readProjectFile(path));
  });

  test('ends in one line break and holds no character that steers a terminal', () => {
    const text = json.render(reportFixture('hostile'), PLAIN);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
    expect(JSON.parse(text)).toEqual(reportFixture('hostile'));
  });

  test.each<['error' | 'warning' | 'info' | undefined, number]>([
    ['error', 2],
    ['warning', 4],
    ['info', 5],
    [undefined, 5],
  ])('from severity %s on there are %i findings, and the summary counts all', (minSeverity, count) => {
    const options = minSeverity === undefined ? PLAIN : { ...PLAIN, minSeverity };
    const shown = JSON.parse(json.render(reportFixture('pier-fire'), options)) as Report;
    expect(shown.discrepancies.length).toBe(count);
    expect(shown.summary.discrepancies).toBe(5);
  });
});
