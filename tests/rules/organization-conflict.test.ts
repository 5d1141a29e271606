import { describe, expect, it } from 'vitest';
import { organization } from '../../src/kinds/organization/index.js';
import { organizationConflict } from '../../src/rules/organization-conflict.js';
import { nameForm } from '../../src/text/forms/sketch.js';
import { pairOf } from '../support/pairs.js';

const judge = (left: string, right: string): number | undefined =>
  organizationConflict.judge(pairOf(organization, left, nameForm(left), nameForm(right)))?.confidence;

describe('organization-conflict', () => {
  it.each([
    ['Water Crime Agency', 'Water Crimes Agency'],
    ['NRA', 'National Roads Authority'],
    ['Ministry of Transport', 'Ministry of Fisheries'],
  ])('is silent on %s / %s', (left, right) => {
    expect(judge(left, right)).toBeUndefined();
    expect(judge(right, left)).toBeUndefined();
  });

  it.each([['Centre for Transformational Justice', 'Centre for Transnational Justice', 0.8]])(
    'speaks of %s / %s with confidence %d',
    (left, right, confidence) => {
      expect(judge(left, right)).toBe(confidence);
      expect(judge(right, left)).toBe(confidence);
    },
  );

  it('words the finding with every value and its files', () => {
    const { cluster, left, right } = pairOf(
      organization,
      'Centre for Transformational Justice',
      nameForm('Centre for Transformational Justice'),
      nameForm('Centre for Transnational Justice'),
    );
    expect(organizationConflict.word(cluster.about, [left, right])).toBe(
      'Name of Centre for Transformational Justice differs: Centre for Transformational Justice (a.txt), Centre for Transnational Justice (b.txt)',
    );
  });
});
