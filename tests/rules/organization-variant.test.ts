import { describe, expect, it } from 'vitest';
import { organization } from '../../src/kinds/organization/index.js';
import { organizationVariant } from '../../src/rules/organization-variant.js';
import { nameForm } from '../../src/text/forms/sketch.js';
import { pairOf } from '../support/pairs.js';

const judge = (left: string, right: string): number | undefined =>
  organizationVariant.judge(pairOf(organization, left, nameForm(left), nameForm(right)))?.confidence;

describe('organization-variant', () => {
  it.each([
    ['NRA', 'National Roads Authority'],
    ['Interior Ministry', 'Ministry of Interior'],
    ['Liberal Party', 'Liberal Party of Ruritania'],
    ['Centre for Transformational Justice', 'Centre for Transnational Justice'],
  ])('is silent on %s / %s', (left, right) => {
    expect(judge(left, right)).toBeUndefined();
    expect(judge(right, left)).toBeUndefined();
  });

  it.each([
    ['Water Crime Agency', 'Water Crimes Agency', 0.85],
    ['Tarn Bank', 'Tarn Investment Bank', 0.65],
    ['Silver Birches', 'Silverbirches', 0.8],
  ])('speaks of %s / %s with confidence %d', (left, right, confidence) => {
    expect(judge(left, right)).toBe(confidence);
    expect(judge(right, left)).toBe(confidence);
  });

  it('words the finding with every value and its files', () => {
    const { cluster, left, right } = pairOf(
      organization,
      'Water Crime Agency',
      nameForm('Water Crime Agency'),
      nameForm('Water Crimes Agency'),
    );
    expect(organizationVariant.word(cluster.about, [left, right])).toBe(
      'Name of Water Crime Agency differs: Water Crime Agency (a.txt), Water Crimes Agency (b.txt)',
    );
  });
});
