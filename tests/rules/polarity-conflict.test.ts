import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/claim.js';
import { kind, type Pair, type Side } from '../../src/core/contracts.js';
import { stand } from '../../src/core/ladder.js';
import { type Polarity, polarity } from '../../src/kinds/polarity/index.js';
import { polarityConflict } from '../../src/rules/polarity-conflict.js';
import { articleOf } from '../support/articles.js';
import { claimsOf } from '../support/claims.js';

interface Sided {
  readonly side: Side;
  readonly claim: Claim<Polarity>;
}

function sideOf(text: string, name: string): Sided {
  const [claim] = claimsOf(polarity, text, name);
  if (!claim) throw new Error(`no claim in: ${text}`);
  const side: Side = {
    key: polarity.key(claim.value),
    shown: polarity.show(claim.value),
    normalized: polarity.normalize(claim.value),
    claims: [claim],
    documents: [articleOf(name, text)],
  };
  return { side, claim };
}

function pairOf(left: string, right: string, cohesion: number): Pair {
  const [one, other] = [sideOf(left, 'a.txt'), sideOf(right, 'b.txt')];
  return {
    cluster: { event: 'e1', kind: 'polarity', about: 'it', claims: [one.claim, other.claim], cohesion, reasons: [] },
    left: one.side,
    right: other.side,
    rung: stand(kind(polarity).ladder, one.claim.value, other.claim.value),
  };
}

function judge(left: string, right: string, cohesion = 0.9) {
  const pair = pairOf(left, right, cohesion);
  const said = polarityConflict.judge(pair);
  expect(polarityConflict.judge({ ...pair, left: pair.right, right: pair.left })).toEqual(said);
  return said;
}

describe('polarity-conflict', () => {
  test.each([
    ['Ned Brook was let go on Monday.', 'Ned Brook was fired on Monday.'],
    ['The chapel was damaged.', 'The chapel was badly damaged.'],
    ['The chapel was devastated.', 'The storm destroyed the chapel.'],
    ['The blaze was treated as suspicious.', 'Police suspect arson.'],
    ['He used a rifle or a shotgun in the raid.', 'He opened fire with a shotgun.'],
    ['The mill raised wages by 3.5 percent.', 'The mill increased wages by 3.5 percent.'],
    ['The mill raised wages by 3.5 percent.', 'The chapel was damaged.'],
  ])('is silent on %s / %s', (left, right) => {
    expect(judge(left, right)).toBeUndefined();
  });

  test.each([
    ['The mill raised wages by 3.5 percent.', 'The mill cut wages by 3.5 percent.', { confidence: 0.85 }],
    ['Ned Brook was fired on Monday.', 'Ned Brook resigned on Monday.', { confidence: 0.75 }],
    ['The chapel was badly damaged.', 'The storm destroyed the chapel.', { confidence: 0.7, severity: 'warning' }],
    ['The fire was deliberately set.', 'Police suspect arson.', { confidence: 0.65, severity: 'warning' }],
    ['He opened fire with a rifle.', 'He opened fire with a shotgun.', { confidence: 0.7, severity: 'warning' }],
  ])('speaks on %s / %s', (left, right, said) => {
    expect(judge(left, right)).toEqual(said);
  });

  test('only notes what hangs together loosely', () => {
    expect(judge('Ned Brook was fired on Monday.', 'A recently laid-off worker left.', 0.65)).toEqual({
      confidence: 0.75,
      severity: 'info',
    });
  });

  test('words what it is about, then each value with its articles', () => {
    const { left, right } = pairOf('The chapel was left intact.', 'The storm destroyed the chapel.', 0.9);
    expect(polarityConflict.word('damage to the chapel', [left, right])).toBe(
      'Damage to the chapel differs: intact (a.txt), destroyed (b.txt)',
    );
  });
});
