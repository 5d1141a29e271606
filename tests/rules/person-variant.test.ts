import { describe, expect, it } from 'vitest';
import { person } from '../../src/kinds/person/index.js';
import { personVariant } from '../../src/rules/person-variant.js';
import { nameForm } from '../../src/text/forms/sketch.js';
import { pairOf } from '../support/pairs.js';

const judge = (left: string, right: string): number | undefined =>
  personVariant.judge(pairOf(person, left, nameForm(left), nameForm(right)))?.confidence;

describe('person-variant', () => {
  it.each([
    ['Mark Owen Tully', 'Tully'],
    ['A. Ferreira', 'Ana Ferreira'],
    ['Ana Ferreira', 'Luis Ferreira'],
  ])('is silent on %s / %s', (left, right) => {
    expect(judge(left, right)).toBeUndefined();
    expect(judge(right, left)).toBeUndefined();
  });

  it.each([
    ['Wael Sabry', 'Wael Sabri', 0.85],
    ['Steve Mallory', 'Stephen Mallory', 0.7],
  ])('speaks of %s / %s with confidence %d', (left, right, confidence) => {
    expect(judge(left, right)).toBe(confidence);
    expect(judge(right, left)).toBe(confidence);
  });

  it('words the finding with every value and its files', () => {
    const { cluster, left, right } = pairOf(person, 'Wael Sabry', nameForm('Wael Sabry'), nameForm('Wael Sabri'));
    expect(personVariant.word(cluster.about, [left, right])).toBe(
      'Name of Wael Sabry differs: Wael Sabry (a.txt), Wael Sabri (b.txt)',
    );
  });
});
