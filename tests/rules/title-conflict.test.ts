import { describe, expect, test } from 'vitest';
import { titleConflict } from '../../src/rules/title-conflict.js';
import { titlePair } from '../support/title-pair.js';

const judge = (left: string, right: string, documents: readonly string[] = ['b.txt']) => {
  const pair = titlePair({ phrase: left, documents: ['a.txt'] }, { phrase: right, documents });
  const swapped = { ...pair, left: pair.right, right: pair.left };
  expect(titleConflict.judge(swapped)).toEqual(titleConflict.judge(pair));
  return titleConflict.judge(pair);
};

describe('title-conflict', () => {
  test.each([
    ['Interior Minister', 'Minister'],
    ['Commander', 'navy spokesman'],
    ['General', 'Lt. Gen.'],
    ['former coach', 'coach'],
    ['former president', 'President'],
    ['Acting US Ambassador', 'Chargé d’Affaires'],
    ['actress', 'swimmer'],
  ])('is silent on %s / %s', (left, right) => {
    expect(judge(left, right)).toBeUndefined();
  });

  test('is silent where one article gives both titles', () => {
    expect(judge('Acting Mayor', 'Mayor', ['a.txt', 'b.txt'])).toBeUndefined();
  });

  test('speaks on two ranks inside one article', () => {
    expect(judge('Commander', 'Commodore', ['a.txt'])).toEqual({ confidence: 0.8 });
  });

  test.each([
    ['Commander', 'Commodore', 0.8],
    ['Acting Mayor', 'Mayor', 0.8],
    ['former US president', 'US President', 0.75],
    ['Deputy Finance Minister', 'Finance Minister', 0.7],
  ])('speaks on %s / %s', (left, right, confidence) => {
    expect(judge(left, right)).toEqual({ confidence });
  });

  test('words the title, then each value with its articles', () => {
    const { left, right } = titlePair(
      { phrase: 'Commander', documents: ['a.txt'] },
      { phrase: 'Commodore', documents: ['b.txt', 'c.txt'] },
    );
    expect(titleConflict.word('title of Ann Lee', [right, left])).toBe(
      'Title of Ann Lee differs: Commodore (b.txt, c.txt), Commander (a.txt)',
    );
  });
});
