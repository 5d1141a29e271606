import { describe, expect, it } from 'vitest';
import type { Assertion, Claim } from '../../src/core/claim.js';
import type { Pair, Side } from '../../src/core/contracts.js';
import type { Bearing } from '../../src/core/ladder.js';
import { dateUpdate } from '../../src/rules/date-update.js';
import { datedSide, pairOn, swapped } from '../support/dated.js';

function side(shown: string, day: number | undefined, assertion: Assertion = 'forecast'): Side {
  return datedSide(shown, day, { claims: [{ qualifiers: { assertion } } as Claim] });
}

const pair = (left: Side, right: Side, bearing: Bearing = 'apart'): Pair =>
  pairOn('other-date', { kind: 'date', about: 'date of the vote' }, [left, right], { bearing });

const spoken = { confidence: 0.7 };

describe('date-update', () => {
  it.each<[string, Pair]>([
    ['articles of one day', pair(side('March 10', 2), side('March 17', 2))],
    ['an undated article', pair(side('March 10', 2), side('March 17', undefined))],
    ['a date that has passed', pair(side('March 10', 2, 'asserted'), side('March 17', 5))],
    ['dates that agree', pair(side('March', 2), side('March 17', 5), 'compatible')],
  ])('is silent on %s', (_, found) => {
    expect(dateUpdate.judge(found)).toBeUndefined();
    expect(dateUpdate.judge(swapped(found))).toBeUndefined();
  });

  it('speaks where a later article gives another planned date, whichever side is left', () => {
    const found = pair(side('March 10', 2), side('March 17', 5));
    expect(dateUpdate.judge(found)).toEqual(spoken);
    expect(dateUpdate.judge(swapped(found))).toEqual(spoken);
  });

  it('names the earlier word first', () => {
    expect(dateUpdate.word('date of the vote', [side('March 17', 5), side('March 10', 2)])).toBe(
      'Date of the vote changed: March 10 (March-10.txt), March 17 (March-17.txt)',
    );
  });
});
