import { describe, expect, test } from 'vitest';
import { nearestDays, statedDays, statedYears } from '../../src/group/days.js';
import { tokenize } from '../../src/text/tokens.js';

describe('days that an article states', () => {
  test.each([
    ['It may rain, and they march on 12 streets.', []],
    ['The vote came in May. In 2024 another followed.', []],
    ['Version 17.1 of January', []],
    ['It happened on January 17, 2026.', [{ year: 2026, month: 1, day: 17 }]],
    ['on 17 January', [{ month: 1, day: 17 }]],
    ['on the 3rd of March 2025', [{ year: 2025, month: 3, day: 3 }]],
    [
      'Dec. 7 and Sept 9, 2001',
      [
        { month: 12, day: 7 },
        { year: 2001, month: 9, day: 9 },
      ],
    ],
  ])('%s', (text, expected) => {
    expect(statedDays(tokenize(text)).map(({ at: _, ...day }) => day)).toEqual(expected);
  });

  test('years in four digits, with the known one', () => {
    expect([...statedYears(tokenize('From 1998 to 2003, about 2500 people and 1850 horses'), 2004)]).toEqual([
      2004, 1998, 2003,
    ]);
  });
});

describe('days between two stories', () => {
  test.each([
    ['nothing stated', [], [{ month: 1, day: 1 }], undefined],
    ['over the turn of the year', [{ month: 12, day: 30 }], [{ month: 1, day: 2 }], 3],
    [
      'the nearest pair counts',
      [
        { month: 5, day: 1 },
        { month: 6, day: 9 },
      ],
      [{ month: 6, day: 10 }],
      1,
    ],
    ['years count where both are known', [{ year: 2023, month: 3, day: 1 }], [{ year: 2024, month: 3, day: 1 }], 366],
    ['and not where one is not', [{ year: 2023, month: 3, day: 1 }], [{ month: 3, day: 1 }], 0],
  ])('%s', (_, left, right, expected) => {
    expect(nearestDays(left, right)).toBe(expected);
    expect(nearestDays(right, left)).toBe(expected);
  });
});
