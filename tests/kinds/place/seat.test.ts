import { describe, expect, it } from 'vitest';
import { findingsOn } from '../../support/pairs.js';

/** Messages of the findings on where a named house stands in two articles of one event. */
const findingsOf = (left: string, right: string): readonly string[] =>
  findingsOn(left, right, (rule) => rule === 'place-conflict');

describe('two articles that put one house in one town or in two', () => {
  it.each([
    [
      'a town and its state',
      'Ilse Hartwig checked into the Holm Treatment Center in Fresno, California, on Monday.',
      'Ilse Hartwig checked into the Holm Treatment Center in California on Monday.',
    ],
    [
      'a town of which nothing tells that it is one',
      'Ilse Hartwig checked into the Holm Treatment Center in Fresno, California, on Monday.',
      'Ilse Hartwig checked into the Holm Treatment Center in Sacramento on Monday.',
    ],
    [
      'two houses',
      'Ilse Hartwig checked into the Holm Treatment Center in Fresno, California, on Monday.',
      'Ilse Hartwig checked into the Brook Treatment Center in Sacramento, California, on Monday.',
    ],
    [
      'two houses of one name',
      'Two teachers of the Norra Valley School in Houston, Texas, were hurt on Monday.',
      'Two nurses of the Norra Valley Hospital in Dallas, Texas, were hurt on Monday.',
    ],
    [
      'a body of many seats',
      'Ilse Hartwig spoke for Brenner Mills in Fresno, California, on Monday.',
      'Ilse Hartwig spoke for Brenner Mills in Sacramento, California, on Monday.',
    ],
    [
      'one article has both',
      'Ilse Hartwig moved from the Holm Treatment Center in Fresno, California, to the Holm Treatment Center in Sacramento, California.',
      'Ilse Hartwig checked into the Holm Treatment Center in Sacramento, California, on Monday.',
    ],
    [
      'two spellings',
      'Ilse Hartwig checked into the Holm Treatment Center in Sacramento, California, on Monday.',
      'Ilse Hartwig checked into the Holm Treatment Center in Sacremento, California, on Monday.',
    ],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      'Ilse Hartwig checked into the Holm Treatment Center in Fresno, California, on Monday.',
      'Ilse Hartwig checked into the Holm Treatment Centre in Sacramento, California, on Monday.',
      'Town of Holm Treatment Center differs: Fresno (a.txt), Sacramento (b.txt)',
    ],
    [
      'Two teachers of the Norra Valley School in Houston, Texas, were hurt on Monday.',
      'Two teachers of the Norra Valley School in Dallas, Texas, were hurt on Monday.',
      'Town of Norra Valley School differs: Houston (a.txt), Dallas (b.txt)',
    ],
    [
      'A gunman walked into Ravel Lane Hospital in Houston, Texas, on Monday.',
      'A gunman walked into Ravel Lane Hospital in Dallas, Texas, on Monday.',
      'Town of Ravel Lane Hospital differs: Houston (a.txt), Dallas (b.txt)',
    ],
  ])('speaks: %s / %s', (left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
