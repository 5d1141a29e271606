import { describe, expect, test } from 'vitest';
import type { Link, Node } from '../../src/align/block.js';
import { bridge } from '../../src/align/bridge.js';
import type { Claim } from '../../src/core/claim.js';
import type { AnyKind } from '../../src/core/contracts.js';

/** A kind whose values are their own keys. */
const kind = { key: (value: unknown) => String(value) } as unknown as AnyKind;

const nodesWith = (...values: readonly string[]): readonly Node[] =>
  values.map((value) => {
    const claim = { value } as unknown as Claim;
    return { claim, claims: [claim] };
  });

const link = (left: number, right: number, score: number): Link => ({ left, right, evidence: { score, reasons: [] } });

describe('two values that several articles tell', () => {
  const nodes = nodesWith('6', '6', '14', '14');
  const groups = [
    [0, 1],
    [2, 3],
  ];

  test('are held against each other where one pair has evidence enough', () => {
    expect(bridge(groups, nodes, [link(1, 2, 0.65)], kind)).toEqual([[0, 1, 2, 3]]);
    expect(bridge(groups, nodes, [link(1, 2, 0.64)], kind)).toEqual(groups);
  });

  test('are not where any pair is kept apart', () => {
    expect(bridge(groups, nodes, [link(0, 3, 0), link(1, 2, 0.9)], kind)).toEqual(groups);
  });

  test('stay as they are where they are equal', () => {
    expect(bridge(groups, nodesWith('6', '6', '6', '6'), [link(1, 2, 0.9)], kind)).toEqual(groups);
  });

  test('join no group that differs in itself', () => {
    expect(bridge([[0, 1], [2]], nodesWith('6', '14', '20'), [link(1, 2, 0.9)], kind)).toEqual([[0, 1], [2]]);
  });

  test('join the one with the best pair, and no second', () => {
    const three = nodesWith('6', '14', '20');
    expect(bridge([[0], [1], [2]], three, [link(0, 1, 0.7), link(1, 2, 0.8)], kind)).toEqual([[0], [1, 2]]);
    expect(bridge([[0], [1], [2]], three, [link(0, 1, 0.8), link(1, 2, 0.8)], kind)).toEqual([[0, 1], [2]]);
  });
});
