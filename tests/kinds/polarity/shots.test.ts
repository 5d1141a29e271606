import { describe, expect, it } from 'vitest';
import { polarityFindings as findingsOf } from '../../support/pairs.js';

describe('whether a shot was fired', () => {
  const FIRED = 'One of the men fired a single shot into the wall.';

  it.each([
    ['by the police', FIRED, 'No shots were fired by the police in Tolun.'],
    ['nobody did', 'Nobody fired a shot in Tolun.', 'The men fired no shots in Tolun.'],
    ['none, told twice', 'No shots were fired in Tolun.', 'The men fired no shots in Tolun.'],
    ['not one by the police', FIRED, 'Not a single shot was fired by the police in Tolun.'],
    ['not a single one', 'The man fired not a single shot in Tolun.', 'No shots were fired in Tolun.'],
    ['into the crowd', FIRED, 'No shots were fired into the crowd in Tolun.'],
    ['at the arrest', FIRED, 'The men were arrested in Tolun. No shots were fired.'],
    ['both', FIRED, 'No shots were fired in Tolun, police said, but a clerk said that shots were fired.'],
    ['open', 'No shots were fired in Tolun.', 'One of the men may have fired a shot.'],
    ['denied', 'No shots were fired in Tolun.', 'Police denied that the men had fired a shot.'],
    ['another year', 'No shots were fired in Tolun.', 'Shots were fired at the bank in 1987.'],
    ['no gun', 'No shots were fired in Tolun.', 'The bank in Tolun fired two clerks.'],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      FIRED,
      'Police in Tolun say no shots were fired.',
      'Whether shots were fired differs: fired a single shot (a.txt), no shots were fired (b.txt)',
    ],
    [
      'The robbers left the shop in Tolun without firing a shot.',
      'Shots were fired in the shop in Tolun.',
      'Whether shots were fired differs: without firing a shot (a.txt), Shots were fired (b.txt)',
    ],
    [
      'Two shots were fired in the shop in Tolun.',
      'Not a single shot was fired in the shop in Tolun.',
      'Whether shots were fired differs: shots were fired (a.txt), Not a single shot was fired (b.txt)',
    ],
    [
      'A hooded man fired several rounds through the door.',
      'No shot was fired in Tolun.',
      'Whether shots were fired differs: fired several rounds (a.txt), No shot was fired (b.txt)',
    ],
  ])('speaks: %s / %s', (left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
