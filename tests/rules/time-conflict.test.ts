import { describe, expect, it } from 'vitest';
import type { Assertion, Claim } from '../../src/core/claim.js';
import type { Cluster } from '../../src/core/cluster.js';
import type { Pair, Side } from '../../src/core/contracts.js';
import type { Bearing } from '../../src/core/ladder.js';
import { timeConflict } from '../../src/rules/time-conflict.js';
import { plainDocument } from '../support/plain-document.js';

function side(shown: string, ...paths: readonly string[]): Side {
  const documents = paths.map((path) => plainDocument(path, ''));
  return { key: shown, shown, normalized: shown, claims: [], documents };
}

function pair(id: string, bearing: Bearing, cohesion = 0.8): Pair {
  const cluster: Cluster = { event: 'e', kind: 'time', about: 'time', claims: [], cohesion, reasons: [] };
  return {
    cluster,
    left: side('one', 'a.txt'),
    right: side('other', 'b.txt'),
    rung: { id, label: '', bearing, holds: () => true },
  };
}

describe('time-conflict', () => {
  it.each<Bearing>(['same', 'compatible', 'variant', 'unknown'])('is silent on %s', (bearing) => {
    expect(timeConflict.judge(pair('any', bearing))).toBeUndefined();
  });

  const told = (left: string, right: string, assertion: Assertion): Pair => {
    const claim = { qualifiers: { assertion } } as Claim;
    return {
      ...pair('other-time', 'apart'),
      left: { ...side(left, 'a.txt'), claims: [claim] },
      right: { ...side(right, 'b.txt'), claims: [claim] },
    };
  };

  it('is silent on two hours by which a thing was done, whichever side is left', () => {
    expect(timeConflict.judge(told('by 7 a.m.', 'By 6:40 a.m.', 'asserted'))).toBeUndefined();
    expect(timeConflict.judge(told('By 6:40 a.m.', 'by 7 a.m.', 'asserted'))).toBeUndefined();
  });

  it.each<[string, string, Assertion]>([
    ['by 7 a.m.', 'by 6:40 a.m.', 'forecast'],
    ['by 7 a.m.', 'at 7:40 a.m.', 'asserted'],
  ])('speaks of %s and %s where it is %s', (left, right, assertion) => {
    expect(timeConflict.judge(told(left, right, assertion))).toEqual({ confidence: 0.7 });
  });

  it('speaks of values that stand apart, whichever side is left', () => {
    const found = pair('other-time', 'apart');
    expect(timeConflict.judge(found)).toEqual({ confidence: 0.7 });
    expect(timeConflict.judge({ ...found, left: found.right, right: found.left })).toEqual({ confidence: 0.7 });
  });

  it('only notes them where the claims are hardly of one happening', () => {
    expect(timeConflict.judge(pair('other-time', 'apart', 0.4))).toEqual({ confidence: 0.7, severity: 'info' });
  });

  it('names what differs, then each value with its files', () => {
    expect(timeConflict.word('time of the vote', [side('one', 'in/a.txt', 'in/b.txt'), side('other', 'c.txt')])).toBe(
      'Time of the vote differs: one (a.txt, b.txt), other (c.txt)',
    );
  });
});
