import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { json } from '../../src/reporters/json.js';
import { jsonl } from '../../src/reporters/jsonl.js';
import { readProjectFile } from '../support/project.js';
import { reportSlugs } from './fixtures.js';
import { literalReport, pin, withAccepted } from './pins.js';

const PLAIN = { color: false, width: 80 };
const schemaOf = (name: string): object => JSON.parse(readProjectFile(`src/reporters/${name}`)) as object;
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
  .addSchema(schemaOf('report.schema.json'))
  .compile(schemaOf('jsonl.schema.json'));

type Line = Readonly<Record<string, unknown>> & { readonly type: string };
const linesOf = (text: string): readonly Line[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
const ofType = (lines: readonly Line[], wanted: string): readonly object[] =>
  lines.filter(({ type }) => type === wanted).map(({ type, ...rest }) => rest);

describe('renderings', () => {
  test.each(reportSlugs)('%s', (slug) =>
    pin(`fixtures/reports/${slug}/jsonl.jsonl`, jsonl.render(literalReport(slug), PLAIN)),
  );
});

describe('the schema', () => {
  test.each(reportSlugs)('takes every line of %s', (slug) => {
    for (const line of linesOf(jsonl.render(literalReport(slug), PLAIN))) {
      validate(line);
      expect(validate.errors ?? [], JSON.stringify(line)).toEqual([]);
    }
  });

  const [article] = linesOf(jsonl.render(literalReport('pier-fire'), PLAIN));
  test.each<[string, unknown]>([
    ['a line without a type', { ...article, type: undefined }],
    ['an unknown type', { ...article, type: 'rumour' }],
    ['an article that lacks its path', { ...article, path: undefined }],
    ['a summary that does not say whether the report is complete', { type: 'summary', schemaVersion: 1 }],
  ])('refuses %s', (_, line) => {
    expect(validate(JSON.parse(JSON.stringify(line)))).toBe(false);
  });
});

describe('lines', () => {
  test.each(reportSlugs)('%s: joined they are the report as json has it', (slug) => {
    const lines = linesOf(jsonl.render(literalReport(slug), PLAIN));
    const whole = JSON.parse(json.render(literalReport(slug), PLAIN)) as Report;
    expect(ofType(lines, 'article')).toEqual(whole.documents);
    expect(ofType(lines, 'event')).toEqual(whole.events);
    expect(ofType(lines, 'claim')).toEqual(whole.claims);
    expect(ofType(lines, 'finding')).toEqual(whole.discrepancies);
    expect(ofType(lines, 'notice')).toEqual(whole.notices);
    const { schemaVersion, generator, complete, summary } = whole;
    expect(ofType(lines, 'summary')).toEqual([{ schemaVersion, generator, complete, ...summary }]);
  });

  test('the types follow each other, and the summary is last', () => {
    const types = linesOf(jsonl.render(literalReport('pier-fire'), PLAIN)).map(({ type }) => type);
    const runs = types.filter((type, index) => type !== types[index - 1]);
    expect(runs).toEqual(['article', 'event', 'claim', 'finding', 'notice', 'summary']);
  });

  test('from a severity on; the summary counts all and says how many are hidden', () => {
    const lines = linesOf(jsonl.render(literalReport('pier-fire'), { ...PLAIN, minSeverity: 'error' }));
    expect(ofType(lines, 'finding').length).toBe(2);
    expect(lines.at(-1)).toMatchObject({ type: 'summary', discrepancies: 5, hidden: 3 });
  });

  test('accepted findings are always there', () => {
    const lines = linesOf(jsonl.render(withAccepted(literalReport('pier-fire'), ['pvykzqnx']), PLAIN));
    expect(ofType(lines, 'finding')[0]).toMatchObject({ id: 'pvykzqnx', status: 'accepted' });
  });

  test('no article breaks a line or steers a terminal', () => {
    const text = jsonl.render(literalReport('hostile'), PLAIN);
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
    expect(text).toMatch(/^\{"type":"article"[^\n]*\n/);
  });
});
