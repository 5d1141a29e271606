import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/core/cluster.js';
import type { Pair, Side } from '../../src/core/contracts.js';
import type { Bearing } from '../../src/core/ladder.js';
import { dateConflict } from '../../src/rules/date-conflict.js';
import { plainDocument } from '../support/plain-document.js';

function side(shown: string, ...paths: readonly string[]): Side {
  const documents = paths.map((path) => plainDocument(path, `the article ${path.replace(/^copy-of-/, '')}`));
  return { key: shown, shown, normalized: shown, claims: [], documents };
}

function pair(id: string, bearing: Bearing, cohesion = 0.8): Pair {
  const cluster: Cluster = { event: 'e', kind: 'date', about: 'date', claims: [], cohesion, reasons: [] };
  return {
    cluster,
    left: side('one', 'a.txt'),
    right: side('other', 'b.txt'),
    rung: { id, label: '', bearing, holds: () => true },
  };
}

describe('date-conflict', () => {
  it.each<Bearing>(['same', 'compatible', 'variant', 'unknown'])('is silent on %s', (bearing) => {
    expect(dateConflict.judge(pair('any', bearing))).toBeUndefined();
  });

  const inOne = (id: string, left: string, right: string): Pair => ({
    ...pair(id, 'apart'),
    left: side(left, 'a.txt'),
    right: side(right, 'a.txt'),
  });

  it.each([
    ['other-date', '2026-08', '2026-09'],
    ['other-date', '2025', '2026-01-17'],
    ['far-from-told', '2026-03-02', '2026-03-09'],
  ])('is silent on %s of one article, %s and %s', (id, left, right) => {
    expect(dateConflict.judge(inOne(id, left, right))).toBeUndefined();
    expect(dateConflict.judge(inOne(id, right, left))).toBeUndefined();
  });

  it('takes the copies of one article for one', () => {
    const copied = {
      ...pair('other-date', 'apart'),
      left: side('2026-08', 'a.txt', 'copy-of-a.txt'),
      right: side('2026-09', 'a.txt'),
    };
    expect(dateConflict.judge(copied)).toBeUndefined();
  });

  it.each([
    ['other-date', '2026-03-02', 'XXXX-03-09', 0.7],
    ['weekday-misfit', 'Tuesday', '2025-09-17', 0.95],
  ])('speaks of %s of one article, %s and %s', (id, left, right, confidence) => {
    expect(dateConflict.judge(inOne(id, left, right))).toEqual({ confidence });
  });

  it('is less sure of what the publication date told', () => {
    expect(dateConflict.judge(pair('far-from-told', 'apart'))).toEqual({ confidence: 0.55 });
  });

  it('speaks of values that stand apart, whichever side is left', () => {
    const found = pair('other-date', 'apart');
    expect(dateConflict.judge(found)).toEqual({ confidence: 0.7 });
    expect(dateConflict.judge({ ...found, left: found.right, right: found.left })).toEqual({ confidence: 0.7 });
  });

  it('only notes them where the claims are hardly of one happening', () => {
    expect(dateConflict.judge(pair('other-date', 'apart', 0.4))).toEqual({ confidence: 0.7, severity: 'info' });
  });

  it('names what differs, then each value with its files', () => {
    expect(dateConflict.word('date of the vote', [side('one', 'in/a.txt', 'in/b.txt'), side('other', 'c.txt')])).toBe(
      'Date of the vote differs: one (a.txt, b.txt), other (c.txt)',
    );
  });
});
