import { describe, expect, test } from 'vitest';
import { titleVariant } from '../../src/rules/title-variant.js';
import { titlePair } from '../support/title-pair.js';

const judge = (left: string, right: string, documents: readonly string[] = ['b.txt']) => {
  const pair = titlePair({ phrase: left, documents: ['a.txt'] }, { phrase: right, documents });
  const swapped = { ...pair, left: pair.right, right: pair.left };
  expect(titleVariant.judge(swapped)).toEqual(titleVariant.judge(pair));
  return titleVariant.judge(pair);
};

describe('title-variant', () => {
  test.each([
    ['spokesman', 'spokeswoman'],
    ['coach', 'head coach'],
    ['team spokesman', 'Rovers spokesman'],
    ['prosecutor', 'Chief Deputy City Attorney'],
    ['pastor', 'Rev.'],
    ['US Ambassador', 'Acting US Ambassador'],
    ['chair', 'council member'],
  ])('is silent on %s / %s', (left, right) => {
    expect(judge(left, right)).toBeUndefined();
  });

  test('is silent where one article gives both titles', () => {
    expect(judge('spokesman', 'publicist', ['a.txt', 'b.txt'])).toBeUndefined();
  });

  test.each([
    ['Acting US Ambassador', 'Chargé d’Affaires', { confidence: 0.7 }],
    ['spokesman', 'publicist', { confidence: 0.7 }],
    [', vice president of the union', ', deputy head of the union', { confidence: 0.7 }],
    [', chairman of Mill Lane', 'Rovers chairman', { confidence: 0.55 }],
    ['senior adviser', 'deputy chief of staff', { confidence: 0.5 }],
    ['fund chief', 'fund chairman', { confidence: 0.4, severity: 'info' }],
  ])('speaks on %s / %s', (left, right, judgement) => {
    expect(judge(left, right)).toEqual(judgement);
  });

  test('words the title, then each value with its articles', () => {
    const { left, right } = titlePair(
      { phrase: 'Acting US Ambassador', documents: ['a.txt'] },
      { phrase: 'Chargé d’Affaires', documents: ['b.txt'] },
    );
    expect(titleVariant.word('title of Ann Lee', [left, right])).toBe(
      'Title of Ann Lee differs: Acting US Ambassador (a.txt), Chargé d’Affaires (b.txt)',
    );
  });
});
