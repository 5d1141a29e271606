import { describe, expect, test } from 'vitest';
import { toIso } from '../../src/core/published.js';
import { buildReport, type Findings } from '../../src/report/report.js';
import { article, claim, discrepancy, literalKind, side } from './literals.js';

const kinds = [literalKind('figure')];
const base: Findings = {
  version: '1.2.3',
  documents: [],
  copies: new Map(),
  events: [],
  claims: [],
  kinds,
  discrepancies: [],
  notices: [],
};

const day = { date: { year: 2026, month: 1, day: 17 } };
const one = article('b/one.txt', '\ufeffTwo hurt\r\nPolice said five people were hurt,\r\nnot two.\r\n', {
  outlet: 'Gazette',
  headline: 'Two hurt',
  published: { ...day, time: { hour: 9, minute: 5, zone: 'GMT' } },
});
const two = article('a/two.txt', 'Five hurt, and five more.', {});
const five = { low: 5, high: 5, unit: 'person' };
const ofTwo = claim(one, 'figure', 'Two', '2', { low: 2, high: 2, unit: 'person' }, { headline: true });
const ofFive = claim(one, 'figure', 'five people', '5', five);
const ofFiveToo = claim(two, 'figure', 'Five', '5', five);
const event = { id: 'e', label: 'accident', documents: ['a/two.txt', 'b/one.txt'] };

describe('documents', () => {
  test('are sorted by path, and say what is not known', () => {
    const { documents } = buildReport({
      ...base,
      documents: [one, two],
      copies: new Map([['b/one.txt', 'a/two.txt']]),
    });
    expect(documents).toEqual([
      {
        id: 'a/two.txt',
        path: 'a/two.txt',
        format: 'plain-text',
        headline: null,
        outlet: null,
        byline: null,
        dateline: null,
        published: null,
        publishedBasis: null,
        length: 25,
        copyOf: null,
      },
      {
        id: 'b/one.txt',
        path: 'b/one.txt',
        format: 'plain-text',
        headline: 'Two hurt',
        outlet: 'Gazette',
        byline: null,
        dateline: null,
        published: '2026-01-17T09:05Z',
        publishedBasis: 'stated',
        length: 57,
        copyOf: 'a/two.txt',
      },
    ]);
  });
});

describe('claims', () => {
  const report = buildReport({ ...base, documents: [one, two], events: [event], claims: [ofFive, ofTwo, ofFiveToo] });

  test('stand in the order of the articles and their text', () => {
    expect(report.claims.map((each) => each.id)).toEqual([ofFiveToo.id, ofTwo.id, ofFive.id]);
  });

  test('point into the file: a byte-order mark counts one unit, CRLF ends one line', () => {
    expect(report.claims.map(({ line, column, span }) => ({ line, column, span }))).toEqual([
      { line: 1, column: 1, span: { start: 0, end: 4 } },
      { line: 1, column: 2, span: { start: 1, end: 4 } },
      { line: 2, column: 13, span: { start: 23, end: 34 } },
    ]);
  });

  test('carry value, qualifiers, event and the words around them', () => {
    expect(report.claims[2]).toEqual({
      id: ofFive.id,
      document: 'b/one.txt',
      event: 'e',
      kind: 'figure',
      subject: 'people',
      attribute: 'injured',
      value: '5',
      normalized: five,
      assertion: 'asserted',
      speaker: null,
      quote: 'five people',
      span: { start: 23, end: 34 },
      line: 2,
      column: 13,
      endLine: 2,
      endColumn: 24,
      headline: false,
      excerpt: { before: 'Police said ', quote: 'five people', after: ' were hurt,' },
    });
  });

  test('of an article in no event have none', () => {
    const { claims } = buildReport({ ...base, documents: [one], claims: [ofFive] });
    expect(claims[0]?.event).toBeNull();
  });

  test('of an unknown kind or document are a bug', () => {
    expect(() => buildReport({ ...base, documents: [one], claims: [ofFive], kinds: [] })).toThrow('no kind "figure"');
    expect(() => buildReport({ ...base, documents: [two], claims: [ofFive] })).toThrow('b/one.txt');
  });
});

describe('discrepancies', () => {
  const of = (id: string, more: Parameters<typeof discrepancy>[6], origins = 1) =>
    discrepancy(
      id,
      'figure',
      'conflict',
      id,
      [side([ofTwo], origins), side([ofFive])],
      { state: 'split', of: 2 },
      more,
    );
  const early = discrepancy('early', 'figure', 'conflict', 'x', [side([ofFiveToo]), side([ofTwo])], {
    state: 'split',
    of: 2,
  });

  test('go by severity, then by support, then by place', () => {
    const found = [
      of('mild', { severity: 'info' }),
      of('warn', { severity: 'warning' }),
      of('late', {}),
      early,
      of('many', {}, 3),
    ];
    const report = buildReport({
      ...base,
      documents: [one, two],
      events: [event],
      claims: [ofTwo, ofFive, ofFiveToo],
      discrepancies: found,
    });
    expect(report.discrepancies.map(({ id }) => id)).toEqual(['many', 'early', 'late', 'warn', 'mild']);
    expect(report.summary).toEqual({
      documents: 2,
      events: 1,
      claims: 3,
      discrepancies: 5,
      errors: 3,
      warnings: 1,
      infos: 1,
      alone: 0,
    });
  });
});

describe('notices', () => {
  const codes = (findings: Findings) => buildReport(findings).notices.map(({ code, path }) => [code, path]);

  test('name every undated article, and every article compared with no other', () => {
    expect(codes({ ...base, documents: [one, two] })).toEqual([
      ['alone', 'a/two.txt'],
      ['alone', 'b/one.txt'],
      ['undated', 'a/two.txt'],
    ]);
    expect(codes({ ...base, documents: [one, two], events: [event] })).toEqual([['undated', 'a/two.txt']]);
  });

  test('an event of one article compares it with nothing', () => {
    const report = buildReport({ ...base, documents: [one], events: [{ ...event, documents: ['b/one.txt'] }] });
    expect(report.notices.map(({ code }) => code)).toEqual(['alone']);
    expect(report.summary.alone).toBe(1);
  });

  test('failures come first and make the report incomplete', () => {
    const notices = [
      { code: 'kept-once', path: 'a', message: 'twice.', level: 'note' },
      { code: 'missing-file', path: 'z', message: 'gone.', level: 'failure' },
    ] as const;
    const report = buildReport({ ...base, notices });
    expect(report.notices.map(({ code }) => code)).toEqual(['missing-file', 'kept-once']);
    expect(report.complete).toBe(false);
    expect(buildReport({ ...base, notices: notices.slice(0, 1) }).complete).toBe(true);
  });
});

test('the order in which the stages give things changes nothing', () => {
  const findings: Findings = {
    ...base,
    documents: [one, two],
    events: [event, { id: 'f', label: 'other', documents: [] }],
    claims: [ofTwo, ofFive, ofFiveToo],
    discrepancies: [
      discrepancy('p', 'figure', 'conflict', 'x', [side([ofTwo]), side([ofFive])], { state: 'split', of: 2 }),
      discrepancy('q', 'figure', 'conflict', 'y', [side([ofTwo]), side([ofFive])], { state: 'split', of: 2 }),
    ],
    notices: [
      { code: 'b', message: 'm', level: 'note' },
      { code: 'a', message: 'm', level: 'note' },
    ],
  };
  const backward: Findings = {
    ...findings,
    documents: [...findings.documents].reverse(),
    events: [...findings.events].reverse(),
    claims: [...findings.claims].reverse(),
    discrepancies: [...findings.discrepancies].reverse(),
    notices: [...findings.notices].reverse(),
  };
  expect(JSON.stringify(buildReport(backward))).toBe(JSON.stringify(buildReport(findings)));
});

describe('published', () => {
  const at = (zone?: string) => ({ ...day, time: { hour: 14, minute: 5, ...(zone !== undefined && { zone }) } });
  test.each([
    [day, '2026-01-17'],
    [{ date: { year: 2026, month: 1 } }, '2026-01'],
    [{ date: { month: 1, day: 17 } }, 'XXXX-01-17'],
    [{ date: { month: 1, day: 17 }, time: { hour: 9, minute: 0 } }, 'XXXX-01-17'],
    [at(), '2026-01-17T14:05'],
    [at('GMT'), '2026-01-17T14:05Z'],
    [at('Z'), '2026-01-17T14:05Z'],
    [at('+05:00'), '2026-01-17T14:05+05:00'],
    [at('-0330'), '2026-01-17T14:05-03:30'],
    [at('GMT+3'), '2026-01-17T14:05+03:00'],
    [at('EST'), '2026-01-17T14:05-05:00'],
    [at('IST'), '2026-01-17T14:05'],
  ])('%j is %s', (published, iso) => {
    expect(toIso(published)).toBe(iso);
  });
});
