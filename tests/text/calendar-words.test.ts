import { describe, expect, it } from 'vitest';
import { FEASTS, ZONE_NAMES, ZONES } from '../../src/text/calendar-words.js';

describe('zones written out', () => {
  it.each([
    ['hawaii', undefined],
    ['central time zone', undefined],
    ['central time', 'CT'],
    ['eastern daylight time', 'EDT'],
    ['central european standard time', 'CET'],
    ['central european summer time', 'CEST'],
    ['east africa time', 'EAT'],
    ['philippine standard time', 'PST'],
    ['hawaii time', 'HST'],
    ['newfoundland daylight time', 'NDT'],
    ['moscow time', 'MSK'],
  ])('%s: %s', (name, abbreviation) => {
    expect(ZONE_NAMES.get(name)).toBe(abbreviation);
  });

  it('each stands for an abbreviation whose offsets are known', () => {
    expect([...ZONE_NAMES.values()].filter((zone) => !ZONES.has(zone.toLowerCase()))).toEqual([]);
  });
});

describe('feasts', () => {
  it.each([
    ['christmas', undefined],
    ['columbus day', undefined],
    ['v-e day', undefined],
    ["april fool's day", [4, 1]],
    ["saint patrick's day", [3, 17]],
    ['allhallows eve', [10, 31]],
  ])('%s: %j', (name, day) => {
    expect(FEASTS.get(name)).toEqual(day);
  });
});
