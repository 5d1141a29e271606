import { describe, expect, it } from 'vitest';
import { opensUnit, unitNamed } from '../../src/text/units.js';
import { isShortWay, isWay } from '../../src/text/ways.js';

describe('units', () => {
  it.each([
    ['constructor', undefined],
    ['square', undefined],
    ['kilometres', 'km'],
    ['square-metres', 'm²'],
    ['barrels-a-day', 'bpd'],
  ])('%s: %s', (name, symbol) => {
    expect(unitNamed(name)?.symbol).toBe(symbol);
  });

  it.each([
    ['boats', false],
    ['metres-square', false],
    ['km', true],
    ['square', true],
    ['barrels-a', true],
    ['barrels-a-day', true],
  ])('%s opens one: %s', (word, opens) => {
    expect(opensUnit(word)).toBe(opens);
  });
});

describe('ways', () => {
  it.each([
    ['boat', false, false],
    ['street', true, false],
    ['st', false, true],
  ])('%s', (word, way, short) => {
    expect([isWay(word), isShortWay(word)]).toEqual([way, short]);
  });
});
