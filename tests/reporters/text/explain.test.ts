import { describe, expect, test } from 'vitest';
import type { ReportClaim } from '../../../src/core/report.js';
import type { TracedCluster, TracedPair } from '../../../src/core/trace.js';
import { dismissalsText, explanationText } from '../../../src/reporters/text/explain.js';
import type { Dismissals, Explanation } from '../../../src/reporters/text/explanation.js';

const OPTIONS = { color: false, width: 80 };

const claim = (id: string, document: string, value: string): ReportClaim => ({
  id,
  document,
  event: 'event-1',
  kind: 'organization',
  subject: value,
  attribute: 'name',
  value,
  normalized: value,
  assertion: 'asserted',
  speaker: null,
  quote: value,
  span: { start: 4, end: 4 + value.length },
  line: 1,
  column: 5,
  headline: false,
  excerpt: { before: 'the ', quote: value, after: ' said' },
});

const documentOf = (id: string, outlet: string | null = null): Explanation['documents'][number] => ({
  id,
  path: id,
  format: 'plain-text',
  headline: null,
  outlet,
  byline: null,
  dateline: null,
  published: null,
  publishedBasis: null,
  length: 40,
  copyOf: null,
});

const claims = [claim('c1', 'a.txt', 'Quay Agency'), claim('c2', 'b.txt', 'Quays Agency'), claim('c3', 'b.txt', 'QA')];
const documents = [documentOf('a.txt', 'Harbour Post'), documentOf('b.txt')];

const givenBy = (id: string, value: string) => ({
  value,
  normalized: value,
  documents: [claims.find((each) => each.id === id)?.document ?? ''],
  claims: [id],
});

const pair = (left: number, right: number, spoken: boolean): TracedPair => ({
  left,
  right,
  ...(spoken
    ? { rung: 'word-form', label: 'the same words in other forms', bearing: 'variant' }
    : { rung: 'acronym', label: 'a name and its acronym', bearing: 'compatible' }),
  spoke: spoken ? { rule: 'organization-variant', confidence: 0.85, severity: 'warning' } : null,
});

const cluster: TracedCluster = {
  event: 'event-1',
  kind: 'organization',
  about: 'name of Quay Agency',
  cohesion: 0.9,
  links: [
    { left: ['c1'], right: ['c2'], score: 0.85, reasons: ['most words in common'] },
    { left: ['c1'], right: ['c3'], score: 0.95, reasons: ['acronym', 'beside it'] },
  ],
  values: [
    { ...givenBy('c3', 'QA'), aliases: [] },
    { ...givenBy('c1', 'Quay Agency'), aliases: [] },
    { ...givenBy('c2', 'Quays Agency'), aliases: [] },
  ],
  pairs: [pair(0, 1, false), pair(0, 2, false), pair(1, 2, true)],
  leftOut: 2,
  discrepancy: 'pvykzqnx',
};

const explanation: Explanation = {
  schemaVersion: 1,
  discrepancy: {
    id: 'pvykzqnx',
    rule: 'organization-variant',
    kind: 'organization',
    relation: 'variant',
    severity: 'warning',
    confidence: 0.77,
    event: 'event-1',
    about: 'name of Quay Agency',
    message: 'Name of Quay Agency differs: Quay Agency (a.txt), Quays Agency (b.txt)',
    values: [
      { ...givenBy('c1', 'Quay Agency'), origins: 1 },
      { ...givenBy('c2', 'Quays Agency'), origins: 1 },
    ],
    verdicts: [{ left: 0, right: 1, rung: 'word-form', label: 'the same words in other forms' }],
    consensus: { state: 'split', of: 2 },
    reasons: ['most words in common'],
  },
  event: { id: 'event-1', label: 'Agency opens quay', documents: ['a.txt', 'b.txt'] },
  documents,
  claims,
  cluster,
};

describe('explanationText', () => {
  test('whole', () => {
    expect(explanationText(explanation, OPTIONS)).toBe(`● variant name of Quay Agency
  Name of Quay Agency differs: Quay Agency (a.txt), Quays Agency (b.txt)
  warning, confidence 0.77, rule organization-variant, id pvykzqnx
  in: Agency opens quay

Values and their claims
  A  Quay Agency
  [1] a.txt:1:5  Harbour Post
      the «Quay Agency» said
  B  Quays Agency
  [2] b.txt:1:5
      the «Quays Agency» said
  C  QA  (compared, not reported)
  [3] b.txt:1:5
      the «QA» said

Why they count as one fact: evidence of pairs of claims, 0 to 1
  0.95  [1] and [3]
        acronym; beside it
  0.85  [1] and [2]
        most words in common
  mean: 0.90

How the values stand to each other
  A / B  the same words in other forms (word-form, variant)
         organization-variant spoke, confidence 0.85
  A / C  a name and its acronym (acronym, compatible)
         no rule spoke
  B / C  a name and its acronym (acronym, compatible)
         no rule spoke
  +2 values that were not compared: too many for one fact
  confidence 0.77: 0.85 of the surest rule, times the mean of the evidence, 0.90

Where the sources stand
  split: no value is given by more sources than another
  independent sources: A 1, B 1
`);
  });

  test('without a trace, what the report tells', () => {
    const text = explanationText({ ...explanation, cluster: null, claims: claims.slice(0, 2) }, OPTIONS);
    expect(text).toContain('\nWhy they count as one fact\n  most words in common\n');
    expect(text).toContain('\n  A / B  the same words in other forms (word-form)\n');
    expect(text).not.toContain('QA');
  });

  test('a majority is named, and nobody is declared right', () => {
    const consensus = { state: 'majority', value: 1, support: 2, of: 3 } as const;
    const text = explanationText({ ...explanation, discrepancy: { ...explanation.discrepancy, consensus } }, OPTIONS);
    expect(text).toContain('\n  most common: B, 2 of 3 (more than half); nobody is declared right\n');
  });

  test('many links are cut, the strongest kept', () => {
    const links = Array.from({ length: 50 }, (_, index) => ({
      left: ['c1'],
      right: ['c2'],
      score: index / 100,
      reasons: [`reason ${index}`],
    }));
    const text = explanationText({ ...explanation, cluster: { ...cluster, links } }, OPTIONS);
    expect(text).toContain('  0.49  [1] and [2]\n        reason 49\n');
    expect(text).toContain('\n  +10 more pairs, all in --format json\n');
    expect(text).not.toContain('reason 9\n');
  });

  test('a name that all claims share needs no evidence', () => {
    const text = explanationText({ ...explanation, cluster: { ...cluster, links: [] } }, OPTIONS);
    expect(text).toContain('\nWhy they count as one fact\n  all claims give the same name\n');
  });

  test('what comes from articles and reports never reaches the terminal raw', () => {
    const evil = '\x1b[31mred\x1b[0m\u202e\n::error';
    const spoiled: Explanation = {
      ...explanation,
      discrepancy: {
        ...explanation.discrepancy,
        id: evil,
        rule: evil,
        about: evil,
        message: evil,
        values: [{ ...givenBy('c1', evil), origins: 1 }],
        verdicts: [{ left: 0, right: 0, rung: evil, label: evil }],
        reasons: [evil],
      },
      event: { id: 'event-1', label: evil, documents: [] },
      documents: [documentOf(evil, evil)],
      claims: [{ ...claim('c1', evil, evil), excerpt: { before: evil, quote: evil, after: evil } }],
      cluster: null,
    };
    const text = explanationText(spoiled, OPTIONS);
    expect(text).toContain('red');
    expect(text).not.toMatch(/[\x1b\u202e]|::/);
  });

  test('in ASCII where the terminal shows no more', () => {
    const text = explanationText(explanation, { ...OPTIONS, ascii: true });
    expect(text).toMatch(/^i variant name of Quay Agency\n/);
    expect(text).toContain('the >>Quay Agency<< said');
    expect([...text].filter((character) => character > '~')).toEqual([]);
  });

  test.each([40, 80, 140])('keeps within %i columns', (width) => {
    const lines = explanationText(explanation, { color: false, width }).split('\n');
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });
});

describe('dismissalsText', () => {
  const dismissed = [
    {
      event: 'event-1',
      kind: 'organization',
      about: 'name of Quay Agency',
      left: givenBy('c1', 'Quay Agency'),
      right: givenBy('c3', 'QA'),
      rung: 'acronym',
      label: 'a name and its acronym',
      bearing: 'compatible',
      reason: 'a name and its acronym',
      rule: null,
    },
  ] as const;
  const dismissals: Dismissals = { schemaVersion: 1, complete: true, dismissed, documents, claims };

  test('by what it is about, with reason and quotes', () => {
    expect(
      dismissalsText(dismissals, { ...OPTIONS, width: 60 }),
    ).toBe(`name of Quay Agency                             organization
  · a name and its acronym
    Quay Agency
      a.txt:1:5  Harbour Post
        the «Quay Agency» said
    QA
      b.txt:1:5
        the «QA» said

1 pair of values let go, of 1 fact
What was never taken for one fact was not compared:
reconcile claims FILE shows every claim
`);
  });

  test('says so where there is nothing, or not everything', () => {
    expect(dismissalsText({ ...dismissals, dismissed: [], complete: false }, OPTIONS)).toBe(
      'Nothing was let go: no two different values were compared of which no rule spoke\n' +
        'Not complete: an input could not be read.\n' +
        'What was never taken for one fact was not compared: reconcile claims FILE shows\nevery claim\n',
    );
  });
});
