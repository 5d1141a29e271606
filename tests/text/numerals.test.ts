import { describe, expect, it } from 'vitest';
import { opensNumeral } from '../../src/text/number-words.js';
import { readNumeral, readOrdinal, stepOf } from '../../src/text/numerals.js';
import { tokenize } from '../../src/text/tokens.js';

const numberOf = (text: string, money = false): number | undefined => readNumeral(tokenize(text), 0, money)?.value;

describe('cardinals', () => {
  it.each([
    ['of', undefined],
    ['another', undefined],
    ['tens', undefined],
    ['1,2,3', undefined],
    ['a man', undefined],
    ['7', 7],
    ['2,001', 2001],
    ['12,34,567', 1234567],
    ['6.1', 6.1],
    ['2.5 million', 2.5e6],
    ['110bn', 110e9],
    ['one-million dollars', 1e6],
    ['seventeen', 17],
    ['twenty-five', 25],
    ['two hundred and five', 205],
    ['three thousand four hundred', 3400],
    ['a hundred', 100],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['a half dozen', 6],
    ['half a million', 5e5],
    ['a couple of', 2],
    ['a trio of', 3],
    ['a quartet', undefined],
    ['two and a half', 2.5],
    ['two-and-a-half-year', 2.5],
    ['dozens', 24],
    ['hundreds', 200],
    ['tens of thousands', 20000],
    ['hundreds of thousands', 200000],
    ['two-thirds', 2 / 3],
    ['half', 0.5],
    ['a quarter', 0.25],
    ['three quarters', 0.75],
    ['three-fourths', 0.75],
    ['one fourth', 1],
    ['seven-twelfths', 7 / 12],
    ['five hundredths', 0.05],
    ['three-hundredth', 3],
    ['two billions', 2e9],
    ['2019 thousands', 2019],
  ])('reads %s as %s', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });

  it('takes a short multiplier apart from the digits only for money', () => {
    expect(numberOf('20 bn')).toBe(20);
    expect(numberOf('20 bn', true)).toBe(20e9);
    expect(numberOf('20 m', true)).toBe(20);
    expect(numberOf('20m')).toBe(20);
    expect(numberOf('20m', true)).toBe(20e6);
    expect(numberOf('5 cr', true)).toBe(5e7);
    expect(numberOf('5 cr')).toBe(5);
    expect(numberOf('5 t', true)).toBe(5);
  });

  it.each([
    ['33-year-old', 'year-old'],
    ['sixty-one-year-old', 'year-old'],
    ['three-month', 'month'],
    ['twenty-five', undefined],
  ])('leaves the rest of %s as %s', (text, tail) => {
    expect(readNumeral(tokenize(text), 0)?.tail).toBe(tail);
  });

  it.each([
    ['1,500', 100],
    ['6.1', 0.1],
    ['12.8 billion', 1e8],
    ['46', 1],
    ['40', 10],
    ['fifteen', 1],
  ])('knows the last digit that counts of %s', (text, step) => {
    expect(readNumeral(tokenize(text), 0)?.step).toBe(step);
  });

  it('says which words can open a number', () => {
    expect(['six', 'sixty-one', 'dozens', 'a', 'sixth', 'the'].map(opensNumeral)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('knows the step of a number', () => {
    expect([0, 7, 40, 1500, 2e6].map(stepOf)).toEqual([1, 1, 10, 100, 1e6]);
  });
});

describe('ordinals', () => {
  it.each([
    ['21 st', undefined],
    ['12345th', undefined],
    ['thirds', undefined],
    ['21st', 21],
    ['3rd', 3],
    ['third', 3],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['sixtieth', 60],
    ['thousandth', 1000],
    ['millionth', 1e6],
  ])('reads %s as %s', (text, value) => {
    expect(readOrdinal(tokenize(text), 0)?.value).toBe(value);
  });
});
