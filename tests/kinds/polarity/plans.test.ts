import { describe, expect, it } from 'vitest';
import { polarityFindings as findingsOf } from '../../support/pairs.js';

describe('what became of a plan', () => {
  it.each([
    ['both', 'The regatta in Tolun was cancelled.', 'The regatta in Tolun was postponed, then called off.'],
    ['open', 'The regatta in Tolun was cancelled.', 'The regatta in Tolun could be postponed.'],
    ['denied', 'The regatta in Tolun was cancelled.', 'The mayor denied that the regatta had been postponed.'],
    ['other things', 'The regatta in Tolun was cancelled.', 'The vote in Tolun was postponed.'],
    ['several', 'Flights from Tolun were cancelled.', 'Flights from Tolun were postponed.'],
    ['moved elsewhere', 'The regatta in Tolun was cancelled.', 'The regatta has been moved to the lake at Orvik.'],
    ['another year', 'The regatta in Tolun was cancelled.', 'The regatta was postponed in 1987.'],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      'The Tolun regatta was cancelled.',
      'The regatta has been postponed.',
      'What became of the regatta differs: was cancelled (a.txt), has been postponed (b.txt)',
    ],
    [
      "Tolun's regatta, planned for May 3, has been called off.",
      'The club says that the regatta has been moved to June 7.',
      'What became of the regatta differs: has been called off (a.txt), has been moved to June 7 (b.txt)',
    ],
    [
      'The club scrapped nothing but it cancelled the regatta.',
      'The regatta was put off until Sunday.',
      'What became of the regatta differs: cancelled (a.txt), was put off (b.txt)',
    ],
    [
      'The hearing was rescheduled.',
      'The judge has cancelled the hearing.',
      'What became of the hearing differs: was rescheduled (a.txt), cancelled (b.txt)',
    ],
    [
      'Their wedding has been pushed back to Monday.',
      'The wedding was called off.',
      'What became of the wedding differs: has been pushed back to Monday (a.txt), was called off (b.txt)',
    ],
  ])('speaks: %s / %s', (left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
