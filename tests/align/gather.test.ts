import { describe, expect, test } from 'vitest';
import type { Link, Node } from '../../src/align/block.js';
import { gather as gathered } from '../../src/align/gather.js';
import type { Claim } from '../../src/core/claim.js';
import type { AnyKind } from '../../src/core/contracts.js';

/** The members of the groups that are left. */
const gather = (...given: Parameters<typeof gathered>): readonly (readonly number[])[] =>
  gathered(...given).map(({ members }) => members);

/** A kind whose values are their own keys. */
const kind = { key: (value: unknown) => String(value) } as unknown as AnyKind;

const nodesWith = (...values: readonly string[]): readonly Node[] =>
  values.map((value) => {
    const claim = { value } as unknown as Claim;
    return { claim, claims: [claim] };
  });

const link = (left: number, right: number, score: number): Link => ({ left, right, evidence: { score, reasons: [] } });

test('what a group was stays known', () => {
  const nodes = ['52', '53', '52'].map((value) => {
    const claim = { value } as unknown as Claim;
    return { claim, claims: [claim] };
  });
  const link = { left: 0, right: 2, evidence: { score: 0.9, reasons: [] } };
  expect(gathered([[0, 1], [2]], nodes, [link], kind)).toEqual([{ core: [0, 1], members: [0, 1, 2] }]);
});

describe('equal values are gathered', () => {
  const nodes = nodesWith('52', '53', '52', '52');

  test('to the group whose values differ, where one pair has evidence enough', () => {
    expect(gather([[0, 1], [2], [3]], nodes, [link(0, 1, 0.8), link(0, 2, 0.5), link(0, 3, 0.49)], kind)).toEqual([
      [0, 1, 2],
      [3],
    ]);
  });

  test('a whole group at a time, by rising first member', () => {
    expect(gather([[0], [1, 2], [3]], nodesWith('7', '7', '8', '9'), [link(0, 1, 0.6)], kind)).toEqual([
      [0, 1, 2],
      [3],
    ]);
  });

  test('to the group with the best pair', () => {
    const two = nodesWith('52', '53', '52', '54', '52');
    const links = [link(0, 4, 0.6), link(2, 4, 0.7)];
    expect(gather([[0, 1], [2, 3], [4]], two, links, kind)).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
  });

  test('never other values, nor to a group of one value', () => {
    expect(gather([[0, 1], [2]], nodesWith('52', '53', '54'), [link(0, 2, 0.9)], kind)).toEqual([[0, 1], [2]]);
    expect(gather([[0], [1]], nodesWith('52', '52'), [link(0, 1, 0.9)], kind)).toEqual([[0], [1]]);
  });

  test('never where a pair is known to be of two things', () => {
    expect(gather([[0, 1], [2]], nodes, [link(0, 2, 0.9), link(1, 2, 0)], kind)).toEqual([[0, 1], [2]]);
  });
});
