import { describe, expect, it } from 'vitest';
import { polarityFindings as findingsOf } from '../../support/pairs.js';

describe('whether the police have suspects', () => {
  it.each([
    [
      'both',
      'The police have no suspects.',
      'The police had no suspects on Monday but have since identified a suspect.',
    ],
    [
      'a relative of suspects',
      'The police in Tolun have no suspects.',
      'The mother of two suspects was identified in Tolun.',
    ],
    [
      'what suspects are known by',
      'The police in Tolun have no suspects.',
      'Detectives in Tolun identified suspects by their shoes.',
    ],
    ['open', 'The police in Tolun have no suspects.', 'The police in Tolun may have a suspect in mind.'],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      'The police in Tolun do not have any suspects.',
      'The police in Tolun have begun to identify suspects.',
      'Whether the police have suspects changed: do not have any suspects (a.txt), identify suspects (b.txt)',
    ],
  ])('speaks: %s / %s', (left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
