import { describe, expect, test } from 'vitest';
import type { Json } from '../src/core/discrepancy.js';
import type { Document } from '../src/core/document.js';
import type { Report } from '../src/core/report.js';
import { compareDocuments } from '../src/pipeline.js';
import { articleOf, corpusFolders, type Folder, fixtureFolders, readArticle } from './support/articles.js';
import { NO_SHARED } from './support/project.js';
import { restyle } from './support/restyle.js';
import { shuffle } from './support/shuffle.js';

/** Claims whose span does not hold their quote, or that stand outside their article. */
function misquoted(report: Report, documents: readonly Document[]): readonly string[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return report.claims
    .filter(({ document, span, quote }) => quote === '' || texts.get(document)?.slice(span.start, span.end) !== quote)
    .map(({ document, span, quote }) => `${document} ${span.start}-${span.end}: ${quote}`);
}

/** Figures whose lower end lies above the upper one. */
function inverted(report: Report): readonly string[] {
  return report.claims
    .filter(({ kind }) => kind === 'figure')
    .filter(({ normalized }) => {
      const { low = null, high = null } = normalized as { readonly [key: string]: Json };
      return typeof low === 'number' && typeof high === 'number' && !(low <= high);
    })
    .map(({ document, quote, normalized }) => `${document} ${quote}: ${JSON.stringify(normalized)}`);
}

/** What is malformed about the discrepancies of a report. */
function malformed(report: Report): readonly string[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const documents = new Set(report.documents.map(({ id }) => id));
  const lines: string[] = [];
  if (claims.size !== report.claims.length) lines.push('two claims have one id');
  const ids = new Set<string>();
  for (const { id, message, values } of report.discrepancies) {
    if (ids.has(id)) lines.push(`${id} stands twice: ${message}`);
    ids.add(id);
    if (values.length < 2) lines.push(`${id} has ${values.length} value: ${message}`);
    const given = values.flatMap((value) => value.claims);
    if (new Set(given).size !== given.length) lines.push(`${id} gives a claim twice: ${message}`);
    for (const value of values) {
      if (value.claims.length === 0) lines.push(`${id} has a value that nothing gives: ${value.value}`);
      const from = value.claims.map((claim) => claims.get(claim)?.document);
      if (from.some((document) => document === undefined)) lines.push(`${id} points at a claim that is not there`);
      const named = [...new Set(from)].sort().join();
      if ([...value.documents].sort().join() !== named) lines.push(`${id} names other articles than its claims do`);
      if (value.documents.some((document) => !documents.has(document))) lines.push(`${id} names an unknown article`);
    }
  }
  return lines;
}

/** What a copied article must leave as it is: which facts differ, in what, on how many independent origins. */
function findingsOf(report: Report): readonly string[] {
  return report.discrepancies
    .map(({ id, rule, severity, values }) => {
      const shown = values.map(({ value, origins }) => `${value} (${origins})`).sort();
      return `${id} ${rule} ${severity}: ${shown.join(' | ')}`;
    })
    .sort();
}

/** The articles of a folder and one of them once more, under a name that sorts last. */
function withCopy({ name, documents }: Folder, index: number): readonly Document[] {
  const original = documents[index % documents.length];
  if (!original) return documents;
  return [...documents, readArticle(`${name}/zz-copy.txt`, new TextEncoder().encode(original.text))];
}

function laws(folders: readonly Folder[]): void {
  test.each(folders.map((folder, index) => ({ folder, index, name: folder.name })))('$name', ({ folder, index }) => {
    const report = compareDocuments(folder.documents);
    expect(report.claims.length, 'claims').toBeGreaterThan(0);
    expect(misquoted(report, folder.documents), 'a span holds its quote').toEqual([]);
    expect(inverted(report), 'low is at most high').toEqual([]);
    expect(malformed(report), 'discrepancies are well formed').toEqual([]);

    const shuffled = compareDocuments(shuffle(folder.documents, index + 1));
    expect(JSON.stringify(shuffled) === JSON.stringify(report), 'the order of the inputs changes no byte').toBe(true);

    const copied = compareDocuments(withCopy(folder, index));
    expect(findingsOf(copied), 'a copy of an article changes no finding').toEqual(findingsOf(report));
  });
}

describe('laws, over the fixture events', () => {
  laws(fixtureFolders());

  test.each(fixtureFolders())(
    '$name: a trace changes nothing else, and the order of the inputs nothing in it',
    ({ documents }) => {
      const { trace, ...report } = compareDocuments(documents, { trace: true });
      expect(report).toEqual(compareDocuments(documents));
      expect(trace?.length, 'clusters').toBeGreaterThan(0);
      expect(compareDocuments(shuffle(documents, 3), { trace: true }).trace).toEqual(trace);
      const explained = trace?.flatMap(({ discrepancy }) => discrepancy ?? []) ?? [];
      expect([...explained].sort()).toEqual(report.discrepancies.map(({ id }) => id).sort());
    },
  );

  test.each(fixtureFolders())(
    '$name in another house style: no fact differs that did not differ before',
    ({ documents }) => {
      const conflicts = (given: readonly Document[]): readonly string[] =>
        compareDocuments(given)
          .discrepancies.filter(({ relation }) => relation !== 'variant')
          .map(({ id, rule }) => `${id} ${rule}`)
          .sort();
      const before = conflicts(documents);
      for (const [index, { id, text }] of documents.entries()) {
        const after = conflicts(documents.with(index, articleOf(id, restyle(text))));
        expect(
          after.filter((found) => !before.includes(found)),
          id,
        ).toEqual([]);
      }
    },
  );
});

const corpus = corpusFolders();
if (corpus.length > 0) {
  describe('laws, over the shared corpus', () => {
    laws(corpus);
  });
} else test.skip(NO_SHARED);

describe('the checks themselves', () => {
  const document = { id: 'a.txt', text: 'Five died.' } as Document;
  const claim = { id: 'c1', document: 'a.txt', kind: 'figure', quote: 'Five', span: { start: 0, end: 4 } };
  const reportOf = (parts: object): Report =>
    ({ documents: [{ id: 'a.txt' }], claims: [claim], discrepancies: [], ...parts }) as unknown as Report;

  test('see a quote that is not where it should be', () => {
    expect(misquoted(reportOf({}), [document])).toEqual([]);
    expect(misquoted(reportOf({ claims: [{ ...claim, span: { start: 1, end: 5 } }] }), [document])).toHaveLength(1);
    expect(misquoted(reportOf({ claims: [{ ...claim, document: 'b.txt' }] }), [document])).toHaveLength(1);
  });

  test.each([
    [{ low: 5, high: 5, unit: 'people' }, 0],
    [{ low: 5, high: null, unit: 'people' }, 0],
    [{ low: 6, high: 5, unit: 'people' }, 1],
  ])('see an inverted figure: %o', (normalized, count) => {
    expect(inverted(reportOf({ claims: [{ ...claim, normalized }] }))).toHaveLength(count);
  });

  test('see malformed discrepancies', () => {
    const value = { value: '5', claims: ['c1'], documents: ['a.txt'], origins: 1 };
    const found = (values: readonly object[]): readonly string[] =>
      malformed(reportOf({ discrepancies: [{ id: 'x', message: 'toll differs', values }] }));
    expect(found([value])).toEqual(['x has 1 value: toll differs']);
    expect(found([value, value])).toEqual(['x gives a claim twice: toll differs']);
    expect(found([value, { ...value, claims: ['c2'] }])).toContain('x points at a claim that is not there');
    expect(found([value, { ...value, claims: [] }])).toContain('x has a value that nothing gives: 5');
  });

  test.each([
    ['on 2 March', 'on March 2'],
    ['January 17, 2026', '17 January 2026'],
    ['11 October 2026.', 'October 11, 2026.'],
    ['4.75% or 4.75 percent', '4.75 per cent or 4.75%'],
    ['£38 million, $11.2 billion', '£38m, $11.2bn'],
    ['at 4:40 a.m. sharp', 'at 4.40am sharp'],
    ['Five people and many people', '5 people and many people'],
  ])('restyling %s gives %s', (text, other) => {
    expect(restyle(text)).toBe(other);
  });

  test('shuffling is the same for the same seed, and keeps everything', () => {
    const items = Array.from({ length: 20 }, (_, index) => index);
    expect(shuffle(items, 7)).toEqual(shuffle(items, 7));
    expect(shuffle(items, 7)).not.toEqual(items);
    expect([...shuffle(items, 7)].sort((a, b) => a - b)).toEqual(items);
  });
});
