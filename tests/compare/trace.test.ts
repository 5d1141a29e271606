import { describe, expect, it } from 'vitest';
import { type CompareInput, compare, compareTraced } from '../../src/compare/compare.js';
import type { Claim } from '../../src/core/claim.js';
import type { Cluster } from '../../src/core/cluster.js';
import { type Kind, kind, type Rule } from '../../src/core/contracts.js';
import { articleOf } from '../support/articles.js';

/** Words as values: "quay" and "QUAY" are the same, "quay" and "quayside" compatible, "quay" and "quai" variants, else apart. */
const words: Kind<string> = {
  id: 'word',
  summary: 'words',
  find: () => [],
  attach: () => undefined,
  key: (value) => value,
  normalize: (value) => value,
  show: (value) => value,
  block: () => [],
  match: () => undefined,
  about: () => 'word',
  ladder: [
    { id: 'equal', label: 'equal', bearing: 'same', holds: (a, b) => a.toLowerCase() === b.toLowerCase() },
    {
      id: 'longer',
      label: 'a longer form',
      bearing: 'compatible',
      holds: (a, b) => a.startsWith(b) || b.startsWith(a),
    },
    { id: 'slip', label: 'one letter differs', bearing: 'variant', holds: (a, b) => a.slice(0, 3) === b.slice(0, 3) },
    { id: 'other', label: 'other words', bearing: 'apart', holds: () => true },
  ],
};

const rule = (relation: 'conflict' | 'variant', bearing: string, confidence: number): Rule => ({
  id: `word-${relation}`,
  kind: 'word',
  relation,
  severity: relation === 'conflict' ? 'error' : 'warning',
  summary: relation,
  judge: (pair) => (pair.rung.bearing === bearing ? { confidence } : undefined),
  word: (about, sides) => `${about}: ${sides.map((side) => side.shown).join(', ')}`,
});

const clusterOf = (...values: readonly string[]): Cluster => ({
  event: 'event-1',
  kind: 'word',
  about: 'word',
  claims: values.map(
    (value, index): Claim => ({
      id: `c${index + 1}`,
      kind: 'word',
      document: 'abc'[index % 3] ?? '',
      span: { document: 'a', start: 0, end: value.length },
      quote: value,
      subject: value,
      attribute: 'word',
      value,
      qualifiers: { assertion: 'asserted' },
      context: { headline: false, sentence: 0, clause: [], words: [], names: [] },
    }),
  ),
  cohesion: 0.5,
  reasons: ['seen'],
  links: [{ left: ['c1'], right: ['c2'], score: 0.5, reasons: ['seen'] }],
});

const input = (choices: Partial<CompareInput> = {}): CompareInput => ({
  kinds: [kind(words)],
  rules: [rule('conflict', 'apart', 0.9), rule('variant', 'variant', 0.6)],
  documents: new Map(['a', 'b', 'c'].map((name) => [name, articleOf(name, 'Text.')])),
  copies: new Map(),
  ...choices,
});

describe('compareTraced', () => {
  it('tells of every pair its rung and who spoke', () => {
    const { discrepancies, trace } = compareTraced([clusterOf('quay', 'quayside', 'quai', 'pier')], input());
    const [cluster, ...rest] = trace;
    expect(rest).toEqual([]);
    expect(cluster?.values.map(({ value, documents, claims }) => [value, documents, claims])).toEqual([
      ['quay', ['a'], ['c1']],
      ['quayside', ['b'], ['c2']],
      ['quai', ['c'], ['c3']],
      ['pier', ['a'], ['c4']],
    ]);
    const conflict = { rule: 'word-conflict', confidence: 0.9, severity: 'error' };
    const variant = { rule: 'word-variant', confidence: 0.6, severity: 'warning' };
    expect(cluster?.pairs.map(({ left, right, rung, bearing, spoke }) => [left, right, rung, bearing, spoke])).toEqual([
      [0, 1, 'longer', 'compatible', null],
      [0, 2, 'slip', 'variant', variant],
      [0, 3, 'other', 'apart', conflict],
      [1, 2, 'slip', 'variant', variant],
      [1, 3, 'other', 'apart', conflict],
      [2, 3, 'other', 'apart', conflict],
    ]);
    expect(cluster?.links).toEqual([{ left: ['c1'], right: ['c2'], score: 0.5, reasons: ['seen'] }]);
    expect(cluster?.discrepancy).toBe(discrepancies[0]?.id);
    expect(cluster?.leftOut).toBe(0);
  });

  it('keeps what came to nothing, and leaves out what holds one value', () => {
    const { discrepancies, trace } = compareTraced([clusterOf('quay', 'QUAY'), clusterOf('quay', 'quayside')], input());
    expect(discrepancies).toEqual([]);
    expect(trace.map(({ values, discrepancy }) => [values.length, discrepancy])).toEqual([[2, null]]);
  });

  it('finds what an untraced run finds', () => {
    const clusters = [clusterOf('quay', 'pier'), clusterOf('quay', 'pier'), clusterOf('quay', 'quai', 'QUAY')];
    const { discrepancies, trace } = compareTraced(clusters, input());
    expect(discrepancies).toEqual(compare(clusters, input()));
    expect(trace.map(({ discrepancy }) => discrepancy)).toEqual(discrepancies.map(({ id }) => id));
    expect(new Set(discrepancies.map(({ id }) => id)).size).toBe(3);
  });

  it('says how many values were too many to compare', () => {
    const many = Array.from({ length: 63 }, (_, index) => `w${index}x`);
    const [cluster] = compareTraced([clusterOf(...many)], input()).trace;
    expect([cluster?.values.length, cluster?.leftOut]).toEqual([60, 3]);
  });
});

describe('settings of rules', () => {
  it('a rule that is off takes its pairs and says nothing', () => {
    const { discrepancies, trace } = compareTraced(
      [clusterOf('quay', 'quai', 'pier')],
      input({ settings: { 'word-conflict': 'off' } }),
    );
    expect(discrepancies.map(({ rule, values }) => [rule, values.map(({ value }) => value)])).toEqual([
      ['word-variant', ['quay', 'quai']],
    ]);
    expect(trace[0]?.pairs.map(({ spoke }) => spoke?.severity)).toEqual(['warning', 'off', 'off']);
  });

  it('another severity takes the place of the rule’s own', () => {
    const graveOf = (settings: CompareInput['settings'] & object): readonly string[] =>
      compare([clusterOf('quay', 'pier')], input({ settings })).map(({ severity }) => severity);
    expect(graveOf({})).toEqual(['error']);
    expect(graveOf({ '*-conflict': 'info' })).toEqual(['info']);
    expect(graveOf({ 'word-*': 'off' })).toEqual([]);
  });

  it('what a rule holds for a note stays one', () => {
    const mild: Rule = { ...rule('conflict', 'apart', 0.9), judge: () => ({ confidence: 0.9, severity: 'info' }) };
    const [finding] = compare([clusterOf('quay', 'pier')], input({ rules: [mild], settings: { '*': 'error' } }));
    expect(finding?.severity).toBe('info');
  });
});

describe('aliases', () => {
  it('make two values one, never three in a chain', () => {
    const aliases = [
      ['quay', 'pier'],
      ['pier', 'mole'],
    ];
    const { discrepancies, trace } = compareTraced([clusterOf('quay', 'pier', 'mole')], input({ aliases }));
    expect(discrepancies[0]?.values.map(({ value, claims }) => [value, claims])).toEqual([
      ['quay', ['c1', 'c2']],
      ['mole', ['c3']],
    ]);
    expect(trace[0]?.values.map(({ aliases: also }) => also.map(({ value, claims }) => [value, claims]))).toEqual([
      [['pier', ['c2']]],
      [],
    ]);
  });

  it('silence a finding for good, and the trace says so', () => {
    const { discrepancies, trace } = compareTraced([clusterOf('quay', 'pier')], input({ aliases: [['Pier', 'Quay']] }));
    expect(discrepancies).toEqual([]);
    expect(trace.map(({ values }) => values.map(({ value }) => value))).toEqual([['quay']]);
  });

  it('values that the ladder holds for the same need none', () => {
    const { trace } = compareTraced([clusterOf('quay', 'QUAY', 'pier')], input({ aliases: [['quay', 'quay']] }));
    expect(trace[0]?.values[0]?.aliases).toEqual([]);
  });
});
