import { describe, expect, test } from 'vitest';
import {
  currencyAfter,
  currencyBefore,
  isCurrencySign,
  opensOwnCurrency,
  ownCurrency,
} from '../../src/text/currencies.js';

describe('currencyBefore', () => {
  test.each(['top', 'try', 'rub', 'XDR', 'XTS', 'b$', ''])('not "%s"', (sign) =>
    expect(currencyBefore(sign)).toBeUndefined(),
  );
  test.each([
    ['$', 'USD'],
    ['Rs', 'INR'],
    ['₺', 'TRY'],
    ['\u20c1', 'SAR'],
    ['₽', 'RUB'],
    ['NOK', 'NOK'],
    ['HRK', 'HRK'],
    ['LTL', 'LTL'],
    ['SLL', 'SLL'],
    ['SVC', 'SVC'],
    ['C$', 'CAD'],
    ['N$', 'NAD'],
    ['TT$', 'TTD'],
    ['Bds$', 'BBD'],
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
    ['soberanos', 'soberanos', 'VED'],
    ['nok', 'NOK', 'NOK'],
  ])('%s as %s is %s', (lower, text, code) => expect(currencyAfter(lower, text)).toBe(code));
});

describe('currencies named with their country', () => {
  test.each(['dollars', 'canadian', 'swiss dollars', 'new francs'])('not "%s"', (name) =>
    expect(ownCurrency(name)).toBeUndefined(),
  );
  test.each([
    ['canadian dollars', 'CAD'],
    ['hong kong dollars', 'HKD'],
    ['trinidad and tobago dollars', 'TTD'],
    ['swiss francs', 'CHF'],
    ['egyptian pounds', 'EGP'],
    ['norwegian kroner', 'NOK'],
    ['u.s. dollar', 'USD'],
  ])('%s: %s', (name, code) => expect(ownCurrency(name)).toBe(code));
  test.each([
    ['kong', false],
    ['hong', true],
    ['mexican', true],
  ])('%s opens one: %s', (word, opens) => expect(opensOwnCurrency(word)).toBe(opens));
});

describe('isCurrencySign', () => {
  test.each(['us$', '%', '#', 'm', ''])('not "%s"', (mark) => expect(isCurrencySign(mark)).toBe(false));
  test.each(['$', '€', '¢', '₺', '₴'])('%s', (mark) => expect(isCurrencySign(mark)).toBe(true));
});
