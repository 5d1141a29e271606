import { describe, expect, test } from 'vitest';
import { aliasMatcher, hasWords } from '../../src/text/forms/aliases.js';

const LISTS = [
  ['Harbour Agency', 'Harbours Agency', 'Port Office'],
  ["Chargé d'Affaires", 'Acting Ambassador'],
  ['Port Office', 'Quay Board'],
];

describe('aliasMatcher', () => {
  test.each<[left: string, right: string, same: boolean]>([
    ['Harbour Agency', 'National Harbours Agency', false],
    ['National Harbour Agency', 'Royal Harbours Agency', false],
    ['Harbour Agency', 'Harbour Trust', false],
    ['Harbour Agency', 'Quay Board', false],
    ["Chargé d'Affaires", 'Ambassador', false],
    ["Chargé d'Affaires", 'Deputy Acting Ambassador', false],
    ['Harbour Agency', 'Harbours Agency', true],
    ['Harbour Agency', 'Port Office', true],
    ['Port Office', 'Quay Board', true],
    ['HARBOR-AGENCY', 'the harbours agency', true],
    ['National Harbour Agency', 'National Harbours Agency', true],
    ["Dutch Chargé d'Affaires", 'Acting Dutch Ambassador', true],
    ['charge d’affaires', 'acting ambassador', true],
  ])('%s / %s: %s', (left, right, same) => {
    const matcher = aliasMatcher(LISTS);
    expect(matcher(left, right)).toBe(same);
    expect(matcher(right, left)).toBe(same);
  });

  test('without lists nothing is the same', () => {
    expect(aliasMatcher([])('Harbour Agency', 'Harbour Agency')).toBe(false);
  });

  test('a form without words never matches', () => {
    expect(hasWords('--')).toBe(false);
    expect(hasWords('The Quay')).toBe(true);
    expect(aliasMatcher([['--', 'Quay']])('Pier', 'Pier Quay')).toBe(false);
  });
});
