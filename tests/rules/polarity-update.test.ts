import { describe, expect, it } from 'vitest';
import type { Pair, Side } from '../../src/core/contracts.js';
import { polarityUpdate } from '../../src/rules/polarity-update.js';
import { datedSide, pairOn, swapped } from '../support/dated.js';

const side = (state: string, day: number | undefined): Side =>
  datedSide(state, day, { normalized: { scale: 'any', state } });

const about = { kind: 'polarity', about: 'whether the offer stands' };

const pair = (id: string, left: Side, right: Side, more: Parameters<typeof pairOn>[3] = {}): Pair =>
  pairOn(id, about, [left, right], more);

/** What the rule says, asserted to be the same with the sides swapped. */
function judge(found: Pair) {
  const said = polarityUpdate.judge(found);
  expect(polarityUpdate.judge(swapped(found))).toEqual(said);
  return said;
}

describe('polarity-update', () => {
  it.each<[string, Pair]>([
    ['an offer made again', pair('taken-back', side('withdrawn', 2), side('made', 5))],
    ['articles of one day', pair('taken-back', side('made', 2), side('withdrawn', 2))],
    ['an undated article', pair('taken-back', side('made', undefined), side('withdrawn', 5))],
    ['a suspicion that follows on certainty', pair('less-sure', side('arson', 2), side('suspicious', 5))],
    ['damage that turned out worse', pair('nearly', side('badly damaged', 2), side('destroyed', 5))],
    ['an arrest before the search, by the dates', pair('caught', side('caught', 2), side('at large', 5))],
    ['a plea taken back to not guilty', pair('other-plea', side('guilty', 2), side('not guilty', 5))],
    ['values that agree', pair('taken-back', side('made', 2), side('withdrawn', 5), { bearing: 'compatible' })],
  ])('is silent on %s', (_, found) => {
    expect(judge(found)).toBeUndefined();
  });

  it.each<[string, Pair]>([
    ['an offer withdrawn later', pair('taken-back', side('made', 2), side('withdrawn', 5))],
    ['an arrest, dates not known', pair('caught', side('at large', undefined), side('caught', undefined))],
    ['an arrest that later articles tell of', pair('caught', side('at large', 2), side('caught', 5))],
    ['suspects found later', pair('identified', side('none', 2), side('some', 5))],
    ['power restored, dates not known', pair('restored', side('out', undefined), side('back', undefined))],
    ['a plea changed later', pair('other-plea', side('not guilty', 2), side('guilty', 5))],
    ['a suspicion confirmed later', pair('less-sure', side('suspected arson', 2), side('arson', 5))],
  ])('speaks of %s', (_, found) => {
    expect(judge(found)).toEqual({ confidence: 0.75 });
  });

  it('only notes what hangs together loosely', () => {
    const found = pair('taken-back', side('made', 2), side('withdrawn', 5), { cohesion: 0.6 });
    expect(judge(found)).toEqual({ confidence: 0.75, severity: 'info' });
  });

  it('names the earlier word first', () => {
    expect(polarityUpdate.word('whether the offer stands', [side('withdrawn', 5), side('made', 2)])).toBe(
      'Whether the offer stands changed: made (made.txt), withdrawn (withdrawn.txt)',
    );
  });
});
