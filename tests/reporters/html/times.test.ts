import { describe, expect, test } from 'vitest';
import { gapBetween, publicationOrder, timeForPeople } from '../../../src/reporters/wording/times.js';

describe('times for people', () => {
  test.each([
    ['2026-03-03T14:05Z', '3 Mar 2026, 14:05 UTC'],
    ['2026-03-03T14:05+05:00', '3 Mar 2026, 14:05 UTC+5'],
    ['2026-03-03T14:05-09:30', '3 Mar 2026, 14:05 UTC−9:30'],
    ['2026-03-03T14:05', '3 Mar 2026, 14:05'],
    ['2026-03-03', '3 Mar 2026'],
    ['2026-03', 'Mar 2026'],
    ['XXXX-03-03', '3 Mar'],
    ['2026', '2026'],
    ['2026-13-40', '2026-13-40'],
    ['on Monday', 'on Monday'],
    [null, ''],
  ])('%s: %s', (published, shown) => {
    expect(timeForPeople(published)).toBe(shown);
  });
});

describe('gaps', () => {
  test.each([
    ['2026-03-03T13:40Z', '2026-03-03T15:30Z', '1 h 50 min later'],
    ['2026-03-03T13:40Z', '2026-03-03T13:45Z', '5 min later'],
    ['2026-03-03T23:00Z', '2026-03-04T01:00Z', '2 h later'],
    ['2026-03-03T20:00+05:00', '2026-03-03T16:00Z', '1 h later'],
    ['2026-03-03T13:40', '2026-03-05T13:40', '2 days later'],
    ['2026-03-03', '2026-03-04T09:00Z', '1 day later'],
    ['2026-03-03', '2026-03-03T09:00Z', ''],
    ['2026-03-03T09:00Z', '2026-03-03T09:00Z', ''],
    ['2026-03', '2026-04-01', ''],
    [null, '2026-03-03', ''],
  ])('from %s to %s: %s', (earlier, later, shown) => {
    expect(gapBetween(earlier, later)).toBe(shown);
  });
});

test('order goes by the moment where zones are known, and what has no day comes last', () => {
  const times = [
    '2026-03',
    null,
    '2026-03-03T16:30+05:00',
    '2026-03-03T12:00Z',
    '2026-03-03',
    '2026-03-03T10:00-05:00',
  ];
  expect([...times].sort((left, right) => publicationOrder(left) - publicationOrder(right))).toEqual([
    '2026-03-03',
    '2026-03-03T16:30+05:00',
    '2026-03-03T12:00Z',
    '2026-03-03T10:00-05:00',
    '2026-03',
    null,
  ]);
});
