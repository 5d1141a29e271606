import { expect, test } from 'vitest';
import { isDay, isDiscrepancyId, lettersApart } from '../../src/core/acceptance.js';

test.each<[string, boolean]>([
  ['2026-12-31', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['31-12-2026', false],
  ['2026-12-31T00:00', false],
  ['', false],
])('%j is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test.each<[string, boolean]>([
  ['uolxssym', true],
  ['uolxssy', false],
  ['uolxssyma', false],
  ['abcdefgh', false],
  ['UOLXSSYM', false],
])('%j is an id: %s', (text, is) => {
  expect(isDiscrepancyId(text)).toBe(is);
});

test.each<[string, string, number]>([
  ['uolxssym', 'uolxssym', 0],
  ['uolxsszm', 'uolxssym', 1],
  ['uolx', 'uolxssym', 0],
  ['oulx', 'uolxssym', 2],
])('%s is so many letters from %s: %d', (typed, id, apart) => {
  expect(lettersApart(typed, id)).toBe(apart);
});
