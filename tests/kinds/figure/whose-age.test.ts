import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/claim.js';
import { figure } from '../../../src/kinds/figure/index.js';
import type { Figure } from '../../../src/kinds/figure/value.js';
import { kinds } from '../../../src/kinds/index.js';
import { claimsOf } from '../../support/claims.js';

/** "given surname value deed" of each age of a text; "-" where nobody is told. */
function agesOf(text: string): readonly string[] {
  const claims: readonly Claim<Figure>[] = claimsOf(figure, text, 'a.txt', kinds);
  return claims.flatMap(({ value }) => {
    if (value.dimension !== 'age') return [];
    const who = value.person === undefined ? ['-'] : [value.given ?? '', value.person];
    return [[...who, String(value.low), value.deed ?? ''].filter((part) => part !== '').join(' ')];
  });
}

describe('whose age a figure is', () => {
  it.each([
    // no ages, and ages of nobody who is told
    ['Three men were killed at 14 Harrow Street.', []],
    ['The index closed at 34, its lowest.', []],
    ['Anna Holm was 45 minutes late.', []],
    ['He was 16 when he left.', []],
    ['The count was 45.', []],
    ['A man was killed at 45, Mill Lane.', []],
    ['At 34, Harrow Street, a man died.', []],
    ['Two men died at 22 and 24 Mill Lane.', []],
    ['The high in New York was 45.', []],
    ['At noon, New York was 45.', []],
    ['Anna Holm, a star at the age of 34.', ['- 34']],
    ['In Hesk, a 38-year-old man was shot.', ['- 38']],
    ["Anna Holm's mother died at the age of 91.", ['- 91']],
    ['Police arrested Marek Dolny, a 38-year-old man and two boys.', ['- 38']],
    ['A friend of Anna Holm died at the age of 91.', ['- 91']],
    ['Anna Holm met Ida Brandt. She was 85.', ['- 85']],
    ['Anna Holm met Ida Brandt. The 85-year-old said no.', ['- 85']],
    // beside the name
    ['They are 34-year-old Marek Dolny, 29-year-old Ivo Dolny and Ida Brandt.', ['marek dolny 34', 'ivo dolny 29']],
    ['Anna Holm fell. The 59-year-old said so.', ['anna holm 59']],
    ['Marek Dolny, a 38-year-old Hesk baker, was charged.', ['marek dolny 38']],
    ['The body of a 15-year-old boy, Ivo Brandt, was found.', ['ivo brandt 15']],
    ['Their 8-year-old son, Oscar Holm, slept.', ['oscar holm 8']],
    ['Marek Dolny, now 93, wept.', ['marek dolny 93']],
    ['They held 34-year-old Marek Dolny, 29-year-old Ty Dolny.', ['marek dolny 34', 'ty dolny 29']],
    ['Marek Dolny lost. The 36-year-old champion Dolny, unbeaten for years, wept.', ['dolny 36']],
    ['Marek Dolny Jr. lost. The 36-year-old champion Dolny, unbeaten for years, wept.', ['dolny 36']],
    // the subject of the clause
    ['Anna Holm died on Thursday at the age of 85.', ['anna holm 85']],
    ['Anna Holm passed away in Hesk on Thursday, aged 85.', ['anna holm 85']],
    ['The singer Anna Holm, who died on Thursday at 85, was born here.', ['anna holm 85']],
    ['Actress Anna Holm dead at 87', ['anna holm 87']],
    ['Anna Holm dies at age 91', ['anna holm 91']],
    ['Anna Holm died on Monday. She was 85.', ['anna holm 85']],
    ['Tomas Holm, who is 45, was charged.', ['tomas holm 45']],
    ['Tomas Holm was 45.', ['tomas holm 45']],
    ['Anna Holm was 35 years old.', ['anna holm 35']],
    ['At 34, Anna Holm gave up the stage.', ['anna holm 34 give']],
    ['Anna Holm gave up the stage at the age of 35.', ['anna holm 35 give']],
  ])('%s', (text, expected) => {
    expect(agesOf(text)).toEqual(expected);
  });
});
