import { describe, expect, it } from 'vitest';
import { isOfDays, isSpell, opensUnit, unitNamed } from '../../src/text/units.js';
import { isNameOfWay, isShortWay, isWay } from '../../src/text/ways.js';

describe('units', () => {
  it.each([
    ['constructor', undefined],
    ['square', undefined],
    ['kilometres', 'km'],
    ['square-metres', 'm²'],
    ['barrels-a-day', 'bpd'],
    ['bit', undefined],
    ['stones', undefined],
    ['kcal', 'kcal'],
    ['hl', 'hl'],
    ['kn', undefined],
    ['cu-ft', 'ft³'],
    ['cu-feet', 'ft³'],
    ['sq-metres', 'm²'],
    ['sq-miles', 'mi²'],
    ['fl-oz', 'fl oz'],
    ['gigalitres', 'Gl'],
    ['kilometre-an-hour', 'km/h'],
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

  it.each([
    ['kilometre', false, false],
    ['second', false, false],
    ['hours', false, false],
    ['hour', true, false],
    ['nights', false, true],
    ['week', true, true],
  ])('%s is one of time: %s, of days: %s', (word, spell, days) => {
    expect([isSpell(word), isOfDays(word)]).toEqual([spell, days]);
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

  it.each([
    ['Wayne', false],
    ['Street', false],
    ['Tolun Supreme Court', false],
    ['Harrow Street', true],
    ['Mill Rd.', true],
  ])('%s is a name of one: %s', (name, way) => {
    expect(isNameOfWay(name)).toBe(way);
  });
});
