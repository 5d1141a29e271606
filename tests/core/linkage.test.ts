import { describe, expect, test } from 'vitest';
import { averageLinkage } from '../../src/core/linkage.js';

const always = (threshold: number) => () => threshold;

describe('average linkage', () => {
  test('a chain of single strong pairs does not glue two groups together', () => {
    const edges = [
      { left: 0, right: 1, score: 0.9 },
      { left: 2, right: 3, score: 0.9 },
      { left: 1, right: 2, score: 0.8 },
    ];
    expect(averageLinkage(4, edges, 0, always(0.5))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(averageLinkage(4, edges, 0, always(0.2))).toEqual([[0, 1, 2, 3]]);
  });

  test('the best pair is joined first, and averages are taken over all pairs', () => {
    const edges = [
      { left: 0, right: 1, score: 0.6 },
      { left: 1, right: 2, score: 0.7 },
      { left: 0, right: 2, score: 0.3 },
    ];
    expect(averageLinkage(3, edges, 0, always(0.5))).toEqual([[0], [1, 2]]);
    expect(averageLinkage(3, edges, 0, always(0.44))).toEqual([[0, 1, 2]]);
  });

  test('the threshold may depend on the sizes', () => {
    const edges = [
      { left: 0, right: 1, score: 0.9 },
      { left: 0, right: 2, score: 0.1 },
      { left: 1, right: 2, score: 0.1 },
    ];
    const lenient = (left: number, right: number): number => (left === 1 && right === 1 ? 0.5 : 0.05);
    expect(averageLinkage(3, edges, 0, lenient)).toEqual([[0, 1, 2]]);
    expect(averageLinkage(3, edges, 0, always(0.5))).toEqual([[0, 1], [2]]);
  });

  test('items without an edge stay alone', () => {
    expect(averageLinkage(2, [], 1, always(0))).toEqual([[0], [1]]);
  });
});
