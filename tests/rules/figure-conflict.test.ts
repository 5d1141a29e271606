import { describe, expect, it } from 'vitest';
import { countOf, plainDraft } from '../../src/kinds/figure/draft.js';
import { figure } from '../../src/kinds/figure/index.js';
import type { Figure } from '../../src/kinds/figure/value.js';
import { figureConflict } from '../../src/rules/figure-conflict.js';
import { articleOf } from '../support/articles.js';
import { pairOf } from '../support/pairs.js';

const killed = (low: number, more: Partial<Figure> = {}): Figure => ({
  ...countOf(low, 'people'),
  role: 'killed',
  ...more,
});

const judge = (left: Figure, right: Figure) => figureConflict.judge(pairOf(figure, 'people', left, right));

describe('figure-conflict', () => {
  it.each([
    ['one number', killed(5), killed(5)],
    ['the same number under a hedge', killed(46), killed(46, { bound: 'at least', high: null })],
    ['inside a hedge', killed(57), killed(50, { bound: 'more than', high: null, step: 10 })],
    ['a part of the whole', killed(11), killed(6, { standing: 'part' })],
    ['other dimensions', killed(5), { ...killed(11), dimension: 'money' as const, unit: 'USD' }],
  ])('is silent on %s', (_name, left, right) => {
    expect(judge(left, right)).toBeUndefined();
    expect(judge(right, left)).toBeUndefined();
  });

  it.each([
    ['two tolls', killed(5), killed(11)],
    ['a toll beyond the other hedge', killed(5, { bound: 'at least', high: null }), killed(11)],
    ['two lower bounds', killed(7, { bound: 'at least', high: null }), killed(6, { bound: 'at least', high: null })],
  ])('speaks of %s', (_name, left, right) => {
    expect(judge(left, right)).toEqual({ confidence: 0.9 });
    expect(judge(right, left)).toEqual({ confidence: 0.9 });
  });

  describe('ages in articles that name years', () => {
    const aged = (low: number): Figure => ({
      ...plainDraft(low, low, 'age', 'year'),
      person: 'reid',
    });
    /** Two ages of one person, each in an undated article with the given text. */
    const pairOfAges = (left: string, right: string) => {
      const pair = pairOf(figure, 'Tomas Reid', aged(27), aged(29));
      const side = (one: typeof pair.left, path: string, text: string): typeof pair.left => ({
        ...one,
        documents: [articleOf(path, text)],
        claims: one.claims.map((claim) => ({ ...claim, attribute: 'age' })),
      });
      return { ...pair, left: side(pair.left, 'a.txt', left), right: side(pair.right, 'b.txt', right) };
    };

    it.each([
      [
        'fit the years',
        'He was held on 26 June 2005.',
        'The jury met on 20 March 2007, two years after 2005.',
        undefined,
      ],
      ['one year', 'He was held in 2005.', 'He was held in 2005.', { confidence: 0.9 }],
      ['other years', 'He was held in 2005.', 'He was held in 2015.', { confidence: 0.9 }],
      ['no year', 'He was held in June.', 'He was held in 2007.', { confidence: 0.9 }],
    ])('%s', (_name, left, right, judgement) => {
      expect(figureConflict.judge(pairOfAges(left, right))).toEqual(judgement);
    });
  });

  it('makes a note of what hangs together loosely', () => {
    const pair = pairOf(figure, 'people', killed(5), killed(11));
    expect(figureConflict.judge({ ...pair, cluster: { ...pair.cluster, cohesion: 0.65 } })).toEqual({
      confidence: 0.9,
      severity: 'info',
    });
  });

  it('words the finding, plural or singular', () => {
    const { left, right } = pairOf(figure, 'people', killed(5, { bound: 'at least', high: null }), killed(11));
    expect(figureConflict.word('people killed', [left, right])).toBe(
      'People killed differ: at least 5 (a.txt), 11 (b.txt)',
    );
    expect(figureConflict.word('number of boats', [left, right])).toBe(
      'Number of boats differs: at least 5 (a.txt), 11 (b.txt)',
    );
    expect(figureConflict.word('weeks married', [left, right])).toBe(
      'Weeks married differ: at least 5 (a.txt), 11 (b.txt)',
    );
  });
});
