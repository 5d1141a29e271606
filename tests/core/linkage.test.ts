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

  test('pairs of mute items without an edge do not count', () => {
    // 0 "Ana Lund", 1 "Ana", 2 "Lunt", 3 "Lund": 1 has nothing to say of 2 and 3
    const edges = [
      { left: 0, right: 1, score: 0.9 },
      { left: 0, right: 3, score: 0.9 },
      { left: 0, right: 2, score: 0.55 },
      { left: 2, right: 3, score: 0.6 },
    ];
    const isMute = (item: number): boolean => item > 0;
    expect(averageLinkage(4, edges, 0, always(0.5))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(averageLinkage(4, edges, 0, always(0.5), isMute)).toEqual([[0, 1, 2, 3]]);
  });

  test('a mute item does not bring two others together', () => {
    // 0 "Ana Lund", 1 "Ana", 2 "Ana Varga", 3 "Varga"
    const edges = [
      { left: 0, right: 1, score: 0.9 },
      { left: 1, right: 2, score: 0.9 },
      { left: 2, right: 3, score: 0.9 },
      { left: 0, right: 2, score: -1e6 },
    ];
    const isMute = (item: number): boolean => item % 2 === 1;
    expect(averageLinkage(4, edges, 0, always(0.5), isMute)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('items without an edge stay alone', () => {
    expect(averageLinkage(2, [], 1, always(0))).toEqual([[0], [1]]);
  });
});
