import { expect, test } from 'vitest';
import { POINT_ADJECTIVES, POINT_NOUNS } from '../../src/text/compass.js';

test('points of the compass, joined and with a hyphen', () => {
  expect([...POINT_NOUNS].sort()).toEqual(
    'east north north-east north-west northeast northwest south south-east south-west southeast southwest west'.split(
      ' ',
    ),
  );
  expect(POINT_ADJECTIVES.has('north-eastern')).toBe(true);
  expect(POINT_ADJECTIVES.size).toBe(12);
});
