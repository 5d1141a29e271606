import { describe, expect, it } from 'vitest';
import { polarityFindings as findingsOf } from '../../support/pairs.js';

describe('what somebody is charged with', () => {
  it.each([
    ['a charge of its kind', 'Ned Brook was charged with murder.', 'Ned Brook was charged with first-degree murder.'],
    ['the class of a charge', 'Ned Brook was charged with murder.', 'Ned Brook was charged with homicide.'],
    ['another charge', 'Ned Brook was charged with murder.', 'Ned Brook was charged with robbery.'],
    ['charges of others', 'Ned Brook was charged with murder.', 'Ilse Hartwig was charged with manslaughter.'],
    [
      'a charge that somebody speaks of',
      'Ned Brook, a lawyer, said the charge of murder was absurd.',
      'Ned Brook was charged with manslaughter.',
    ],
    [
      'who brings a charge',
      'The prosecutor filed a murder charge against Ilse Hartwig.',
      'Ned Brook was charged with manslaughter.',
    ],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      'Ned Brook was charged with murder in Tolun on Monday.',
      'Ned Brook has been charged with involuntary manslaughter in Tolun.',
      'Charge of Brook differs: charged with murder (a.txt), charged with involuntary manslaughter (b.txt)',
    ],
    [
      'The lawyer Ilse Hartwig said the charge of murder against Ned Brook was absurd.',
      'Ned Brook was charged with manslaughter in Tolun.',
      'Charge of Brook differs: charge of murder (a.txt), charged with manslaughter (b.txt)',
    ],
    [
      'Ned Brook faces a charge of murder in Tolun.',
      'Ned Brook was charged with manslaughter in Tolun.',
      'Charge of Brook differs: faces a charge of murder (a.txt), charged with manslaughter (b.txt)',
    ],
  ])('speaks: %s / %s', (left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
