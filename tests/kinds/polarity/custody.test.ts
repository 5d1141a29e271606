import { describe, expect, it } from 'vitest';
import { polarityFindings as findingsOf } from '../../support/pairs.js';

describe('whether a suspect was caught', () => {
  it.each([
    [
      'yet it is no denial',
      'The gunman in Tolun was not armed yet was arrested.',
      'The gunman in Tolun was arrested on Monday.',
    ],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      'The gunman in Tolun was not immediately taken into custody.',
      'The gunman in Tolun was arrested on Monday.',
      'Whether the gunman was caught changed: was not immediately taken into custody (a.txt), was arrested (b.txt)',
    ],
    [
      'The inmate has been recaptured.',
      'The inmate is still at large.',
      'Whether the inmate was caught changed: is still at large (b.txt), been recaptured (a.txt)',
    ],
    [
      'The gunman in Tolun has not yet been arrested.',
      'The gunman in Tolun was arrested on Monday.',
      'Whether the gunman was caught changed: has not yet been arrested (a.txt), was arrested (b.txt)',
    ],
    [
      'The gunman in Tolun was not yet in custody.',
      'The gunman in Tolun was arrested on Monday.',
      'Whether the gunman was caught changed: was not yet in custody (a.txt), was arrested (b.txt)',
    ],
    [
      'No suspects have yet been arrested in Tolun.',
      'The gunman in Tolun was arrested on Monday.',
      'Whether the gunman was caught changed: No suspects have yet been arrested (a.txt), was arrested (b.txt)',
    ],
  ])('speaks: %s / %s', (left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
