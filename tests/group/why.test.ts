import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.js';
import type { PairReason } from '../../src/core/pair-reason.js';
import { vocabulary } from '../../src/group/features.js';
import { outliner } from '../../src/group/partition.js';
import { NOTHING_SETTLED, type Settled } from '../../src/group/settled.js';
import { whyGrouped } from '../../src/group/why.js';
import { article } from './articles.js';

const meeting = (id: string, day: string, matter: string, headline: string): Article =>
  article(
    id,
    [
      `Foreign Minister Ingrid Halvorsen and her colleague Daniel Okafor met in Port Selby on ${day} to sign an accord on ${matter}.`,
      `The accord on ${matter} had been in the making for a year, Halvorsen said in Port Selby.`,
    ],
    { headline },
  );

const PILE = [
  meeting(
    'fish-1',
    'January 14',
    'fishing quotas for tuna and mackerel',
    'Halvorsen and Okafor agree on fishing quotas',
  ),
  meeting('fish-2', 'January 14', 'tuna and mackerel quotas', 'Quotas for tuna cut after Port Selby talks'),
  meeting('school', 'June 20', 'scholarships for students and teachers', 'Six hundred scholarships in exchange accord'),
  article('pear', ['Gardeners in Vellmar have bred a pear that keeps until Easter.']),
];

function why(left: string, right: string, settled: Settled = NOTHING_SETTLED): PairReason {
  const words = vocabulary();
  const outlines = PILE.map(outliner(words));
  const articleOf = (id: string): Article => PILE.find(({ document }) => document.id === id) ?? article('none', ['']);
  return whyGrouped(outlines, words, [articleOf(left), articleOf(right)], settled);
}

const weightOf = (reason: PairReason, name: string): number =>
  reason.parts.find((part) => part.name === name)?.weight ?? 0;

describe('whyGrouped', () => {
  test('one event: what is shared, with what it weighs', () => {
    const reason = why('fish-1', 'fish-2');
    expect([reason.together, reason.decision, reason.threshold]).toEqual([true, 'evidence', null]);
    expect(reason.parts.find(({ name }) => name === 'names')?.shared).toEqual(
      expect.arrayContaining(['Halvorsen', 'Okafor', 'Selby', 'Port']),
    );
    expect(reason.parts.find(({ name }) => name === 'other')?.shared).toEqual(
      expect.arrayContaining(['tuna', 'mackerel', 'quotas']),
    );
    expect(reason.parts.find(({ name }) => name === 'days')).toEqual({
      name: 'days',
      weight: 3.4,
      shared: ['14 January'],
      left: ['14 January'],
      right: ['14 January'],
    });
  });

  test('two events: what separates', () => {
    const reason = why('fish-1', 'school');
    expect([reason.together, reason.decision, reason.threshold]).toEqual([false, 'evidence', 0.4]);
    expect(reason.average).toBeLessThan(0.4);
    expect(weightOf(reason, 'days')).toBe(-6.4);
    expect(reason.parts.find(({ name }) => name === 'days')).toMatchObject({
      left: ['14 January'],
      right: ['20 June'],
    });
  });

  test('the parts add up to the sum, the strongest first, the start last', () => {
    const { parts, sum } = why('fish-1', 'fish-2');
    const total = parts.reduce((all, { weight }) => all + weight, 0);
    expect(sum).toBeCloseTo(Math.min(6, total), 10);
    const sizes = parts.slice(0, -1).map(({ weight }) => Math.abs(weight));
    expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
    expect(parts.at(-1)).toEqual({ name: 'start', weight: -2, shared: [], left: [], right: [] });
  });

  test('the sides can be swapped', () => {
    const [one, other] = [why('fish-1', 'school'), why('school', 'fish-1')];
    expect(other.parts.map(({ name, weight }) => [name, weight])).toEqual(
      one.parts.map(({ name, weight }) => [name, weight]),
    );
    expect([other.onlyLeft, other.onlyRight, other.average]).toEqual([one.onlyRight, one.onlyLeft, one.average]);
  });

  test('too unlike to be compared closely', () => {
    const reason = why('fish-1', 'pear');
    expect([reason.together, reason.decision, reason.average]).toEqual([false, 'topic', null]);
    expect(reason.cosine).toBeLessThan(reason.topic);
  });

  test.each<[decision: string, together: boolean, settled: Partial<Settled>]>([
    ['named', true, { named: [{ name: 'Talks', documents: ['fish-1', 'school'] }] }],
    ['named', false, { named: [{ name: 'Talks', documents: ['fish-1', 'fish-2'] }] }],
    ['together', true, { together: [['fish-1', 'school']] }],
    ['apart', false, { apart: [[['fish-1'], ['school']]] }],
  ])('what the user settled: %s', (decision, together, settled) => {
    const reason = why('fish-1', 'school', { ...NOTHING_SETTLED, ...settled });
    expect([reason.decision, reason.together]).toEqual([decision, together]);
  });
});
