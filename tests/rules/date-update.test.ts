import { describe, expect, it } from 'vitest';
import type { Assertion, Claim } from '../../src/core/claim.js';
import type { Pair, Side } from '../../src/core/contracts.js';
import type { Document } from '../../src/core/document.js';
import type { Bearing } from '../../src/core/ladder.js';
import { dateUpdate } from '../../src/rules/date-update.js';

function side(shown: string, day: number | undefined, assertion: Assertion = 'forecast'): Side {
  const path = `${shown.replace(' ', '-')}.txt`;
  const document: Document = {
    id: path,
    path,
    format: 'plain-text',
    text: '',
    reading: { text: '', runs: [], blocks: [] },
    ...(day === undefined
      ? {}
      : { published: { value: { date: { year: 2026, month: 3, day } }, basis: 'stated' as const } }),
  };
  const claim = { qualifiers: { assertion } } as Claim;
  return { key: shown, shown, normalized: shown, claims: [claim], documents: [document] };
}

function pair(left: Side, right: Side, bearing: Bearing = 'apart'): Pair {
  const cluster = { event: 'e', kind: 'date', about: 'date of the vote', claims: [], cohesion: 0.8, reasons: [] };
  return { cluster, left, right, rung: { id: 'other-date', label: '', bearing, holds: () => true } };
}

const spoken = { confidence: 0.7 };

describe('date-update', () => {
  it.each<[string, Pair]>([
    ['articles of one day', pair(side('March 10', 2), side('March 17', 2))],
    ['an undated article', pair(side('March 10', 2), side('March 17', undefined))],
    ['a date that has passed', pair(side('March 10', 2, 'asserted'), side('March 17', 5))],
    ['dates that agree', pair(side('March', 2), side('March 17', 5), 'compatible')],
  ])('is silent on %s', (_, found) => {
    expect(dateUpdate.judge(found)).toBeUndefined();
    expect(dateUpdate.judge({ ...found, left: found.right, right: found.left })).toBeUndefined();
  });

  it('speaks where a later article gives another planned date, whichever side is left', () => {
    const found = pair(side('March 10', 2), side('March 17', 5));
    expect(dateUpdate.judge(found)).toEqual(spoken);
    expect(dateUpdate.judge({ ...found, left: found.right, right: found.left })).toEqual(spoken);
  });

  it('names the earlier word first', () => {
    expect(dateUpdate.word('date of the vote', [side('March 17', 5), side('March 10', 2)])).toBe(
      'Date of the vote changed: March 10 (March-10.txt), March 17 (March-17.txt)',
    );
  });
});
