import { describe, expect, test } from 'vitest';
import { currencyAfter, currencyBefore } from '../../src/text/currencies.js';

describe('currencyBefore', () => {
  test.each(['top', 'try', 'rub', 'XDR', 'XTS', ''])('not "%s"', (sign) =>
    expect(currencyBefore(sign)).toBeUndefined(),
  );
  test.each([
    ['$', 'USD'],
    ['Rs', 'INR'],
    ['₺', 'TRY'],
    ['₽', 'RUB'],
    ['NOK', 'NOK'],
    ['HRK', 'HRK'],
    ['LTL', 'LTL'],
    ['SLL', 'SLL'],
  ])('%s is %s', (sign, code) => expect(currencyBefore(sign)).toBe(code));
});

describe('currencyAfter', () => {
  test.each([
    ['pounds', 'pounds'],
    ['try', 'TRY'],
    ['nok', 'nok'],
  ])('not %s as %s', (lower, text) => expect(currencyAfter(lower, text)).toBeUndefined());
  test.each([
    ['euros', 'euros', 'EUR'],
    ['lira', 'lira', 'TRY'],
    ['roubles', 'roubles', 'RUB'],
    ['nok', 'NOK', 'NOK'],
  ])('%s as %s is %s', (lower, text, code) => expect(currencyAfter(lower, text)).toBe(code));
});
