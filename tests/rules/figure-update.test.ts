import { describe, expect, it } from 'vitest';
import type { Pair, Side } from '../../src/core/contracts.js';
import { countOf } from '../../src/kinds/figure/draft.js';
import { figure } from '../../src/kinds/figure/index.js';
import { TALLY } from '../../src/kinds/figure/roles.js';
import type { Figure } from '../../src/kinds/figure/value.js';
import { figureUpdate } from '../../src/rules/figure-update.js';
import { publishedOn, swapped } from '../support/dated.js';
import { pairOf } from '../support/pairs.js';

const toll = (low: number): Figure => ({ ...countOf(low, 'people'), role: 'killed' });

function side(from: Side, attribute: string, day: number | undefined): Side {
  return {
    ...from,
    claims: from.claims.map((claim) => ({ ...claim, attribute })),
    documents: from.documents.map(({ published: _, ...document }) => ({ ...document, ...publishedOn(day) })),
  };
}

/** 5 and 11 people, published on two days of March 2026. */
function pair(attribute: string, first: number | undefined, second: number | undefined): Pair {
  const whole = pairOf(figure, 'people', toll(5), toll(11));
  return { ...whole, left: side(whole.left, attribute, first), right: side(whole.right, attribute, second) };
}

describe('figure-update', () => {
  it.each([
    ['the greater figure came first', pair('killed', 3, 2)],
    ['both came on one day', pair('killed', 2, 2)],
    ['a day is not known', pair('killed', 2, undefined)],
    ['no day is known', pair('killed', undefined, undefined)],
    ['the attribute does not grow', pair('age', 2, 3)],
  ])('is silent where %s', (_name, whole) => {
    expect(figureUpdate.judge(whole)).toBeUndefined();
    expect(figureUpdate.judge(swapped(whole))).toBeUndefined();
  });

  it.each([...TALLY, 'turnout'])('speaks where later articles give more %s', (attribute) => {
    expect(figureUpdate.judge(pair(attribute, 2, 3))).toEqual({ confidence: 0.9 });
    expect(figureUpdate.judge(swapped(pair(attribute, 2, 3)))).toEqual({ confidence: 0.9 });
  });

  it('words the finding from the smaller to the greater', () => {
    const { left, right } = pair('killed', 2, 3);
    expect(figureUpdate.word('people killed', [right, left])).toBe('People killed rose: 5 (a.txt), 11 (b.txt)');
  });
});
