import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/claim.js';
import { figure } from '../../../src/kinds/figure/index.js';
import type { Figure } from '../../../src/kinds/figure/value.js';
import { kinds } from '../../../src/kinds/index.js';
import { claimsOf } from '../../support/claims.js';
import { findingsOn } from '../../support/pairs.js';

/** What the lengths of time of a text are said to be of. */
function doingsOf(text: string): readonly string[] {
  const claims: readonly Claim<Figure>[] = claimsOf(figure, text, 'a.txt', kinds);
  return claims.flatMap(({ value }) => (value.dimension === 'time-span' ? [(value.doings ?? ['-'])[0] ?? '-'] : []));
}

describe('what a length of time is the length of', () => {
  it.each([
    // of no doing
    ['He faces 12 years of prison.', '-'],
    ['The dog was ill for two weeks.', '-'],
    ['The house is 40 minutes from Tolun.', '-'],
    // of the verb before "for"
    ['Jurors deliberated her fate for 40 hours.', 'deliberat'],
    ['Divers searched the bay for about six hours.', 'search'],
    ['The airline and its pilots negotiated for three days before they agreed.', 'negotiat'],
    ['Rolf Amsel was questioned for seven hours.', 'question'],
    // of the noun behind "of"
    ['The verdict came after 30 hours of deliberations.', 'deliberat'],
    ['They agreed after five days of often heated talks.', 'negotiat'],
    ['It ended after nine hours of searching.', 'search'],
    // of the noun behind a hyphen, of a subject, of a word in -ing
    ['He was found after a nine-hour search.', 'search'],
    ['The negotiations lasted 14 hours before they broke down.', 'negotiat'],
    ['The search took nine hours.', 'search'],
    ['It took them six hours to search the house.', 'search'],
    ['The panel spent 11 hours deliberating.', 'deliberat'],
  ])('%s', (text, expected) => expect(doingsOf(text)).toEqual([expected]));
});

describe('lengths of one doing', () => {
  const findingsOf = (left: string, right: string): readonly string[] =>
    findingsOn(left, right, (rule) => rule === 'figure-conflict');

  it.each([
    [
      'other people do it',
      'Ann Reyes worked at the bank in Tolun for two years.',
      'Tom Hale worked at the bank in Tolun for four years.',
    ],
    [
      'the same in days and in hours',
      'The panel deliberated for two days before it cleared Rosa Kilmer.',
      'The panel deliberated for 48 hours before it cleared Rosa Kilmer.',
    ],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      'a verb and a noun',
      'Jurors deliberated her fate for 40 hours before they convicted Dana Mulvane on Tuesday.',
      'After 30 hours of deliberations, a jury convicted Dana Mulvane on Tuesday.',
      'Length of time to deliberate differs: 40 h (a.txt), 30 h (b.txt)',
    ],
    [
      'a noun with its length at a hyphen',
      'Rescuers searched for six hours for Otto Brandt, the lost climber, on Mount Kell.',
      'Otto Brandt, the lost climber, was found dead on Mount Kell after a nine-hour search.',
      'Length of the search differs: 6 h (a.txt), 9 h (b.txt)',
    ],
    [
      'talks',
      'The airline and its pilots negotiated for three days before they agreed on Sunday.',
      'The airline and its pilots agreed on Sunday after five days of talks.',
      'Length of time to negotiate differs: 3 days (a.txt), 5 days (b.txt)',
    ],
    [
      'what is spent and what lasts',
      'The panel spent 11 hours deliberating before it cleared Rosa Kilmer.',
      'The deliberations lasted 14 hours before the panel cleared Rosa Kilmer.',
      'Length of time to deliberate differs: 11 h (a.txt), 14 h (b.txt)',
    ],
  ])('flagged: %s', (_, left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
  });
});
