import { describe, expect, it } from 'vitest';
import { kind } from '../../src/core/contracts.js';
import { type Place, place, placeNamed } from '../../src/kinds/place/index.js';
import { placeConflict } from '../../src/rules/place-conflict.js';
import { prepare } from '../../src/text/article.js';
import { nameForm } from '../../src/text/forms/sketch.js';
import { articleOf } from '../support/articles.js';
import { pairOf } from '../support/pairs.js';

/** The direction that a sentence gives. */
function directionIn(sentence: string): Place {
  const mentions = kind(place).find(prepare(articleOf('a.txt', sentence)), {});
  const value = mentions.map((mention) => mention.value as Place).find(({ sort }) => sort === 'direction');
  if (!value) throw new Error(`no direction in: ${sentence}`);
  return value;
}

const east = 'The ship was 150 nautical miles east of Aden.';
const west = 'The ship was 150 nautical miles (280 km) west of Aden.';

const judge = (left: Place, right: Place): number | undefined =>
  placeConflict.judge(pairOf(place, 'Aden', left, right))?.confidence;

describe('place-conflict', () => {
  it.each([
    [east, east],
    ['It is in the southern city of Shiraz.', 'It is in the southeastern city of Shiraz.'],
  ])('is silent on %s / %s', (left, right) => {
    expect(judge(directionIn(left), directionIn(right))).toBeUndefined();
    expect(judge(directionIn(right), directionIn(left))).toBeUndefined();
  });

  it('is silent on names', () => {
    expect(judge(placeNamed(nameForm('Toluran')), placeNamed(nameForm('Tolran')))).toBeUndefined();
  });

  it.each([
    [east, west],
    ['It is in the southern city of Shiraz.', 'It struck Shiraz, in central Iran.'],
  ])('speaks of %s / %s', (left, right) => {
    expect(judge(directionIn(left), directionIn(right))).toBe(0.65);
    expect(judge(directionIn(right), directionIn(left))).toBe(0.65);
  });
});
