import { describe, expect, it } from 'vitest';
import { isCompassPoint, isGeneration } from '../../src/text/closed-classes.js';

describe('points of the compass', () => {
  it.each(['northern', 'northsouth', 'eastwest', 'n'])('not %s', (word) => {
    expect(isCompassPoint(word)).toBe(false);
  });
  it.each(['north', 'south-east', 'northwest', 'north-northeast', 'east-south-east'])('%s', (word) => {
    expect(isCompassPoint(word)).toBe(true);
  });
});

describe('generations', () => {
  it.each(['junior', 'vi', 'i', ''])('not "%s"', (word) => {
    expect(isGeneration(word)).toBe(false);
  });
  it.each(['jr', 'sr.', 'iii'])('%s', (word) => {
    expect(isGeneration(word)).toBe(true);
  });
});
