import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/core/cluster.js';
import type { Pair, Side } from '../../src/core/contracts.js';
import type { Bearing } from '../../src/core/ladder.js';
import { timeConflict } from '../../src/rules/time-conflict.js';

function side(shown: string, ...paths: readonly string[]): Side {
  const documents = paths.map((path) => ({
    id: path,
    path,
    format: 'plain-text',
    text: '',
    reading: { text: '', runs: [], blocks: [] },
  }));
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
