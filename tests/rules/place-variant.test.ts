import { describe, expect, it } from 'vitest';
import { place, placeNamed } from '../../src/kinds/place/index.js';
import { placeVariant } from '../../src/rules/place-variant.js';
import { nameForm } from '../../src/text/forms/sketch.js';
import { pairOf } from '../support/pairs.js';

const judge = (left: string, right: string): number | undefined =>
  placeVariant.judge(pairOf(place, left, placeNamed(nameForm(left)), placeNamed(nameForm(right))))?.confidence;

describe('place-variant', () => {
  it.each([
    ['Keld', 'Keld Island'],
    ['United States', 'US'],
    ['Valmora', 'Port Haven'],
  ])('is silent on %s / %s', (left, right) => {
    expect(judge(left, right)).toBeUndefined();
    expect(judge(right, left)).toBeUndefined();
  });

  it.each([
    ['Toluran', 'Tolran', 0.75],
    ['Hormuz Street', 'Hormuz Avenue', 0.8],
  ])('speaks of %s / %s with confidence %d', (left, right, confidence) => {
    expect(judge(left, right)).toBe(confidence);
    expect(judge(right, left)).toBe(confidence);
  });

  it('words the finding with every value and its files', () => {
    const { cluster, left, right } = pairOf(
      place,
      'Toluran',
      placeNamed(nameForm('Toluran')),
      placeNamed(nameForm('Tolran')),
    );
    expect(placeVariant.word(cluster.about, [left, right])).toBe(
      'Name of Toluran differs: Toluran (a.txt), Tolran (b.txt)',
    );
  });
});
