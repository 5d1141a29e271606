import { describe, expect, it } from 'vitest';
import { excerpt, lineStarts, overlaps, position } from '../../src/core/span.js';

describe('position', () => {
  const text = 'one\r\ntwo\nthree\rfour';
  const starts = lineStarts(text);

  it.each([
    [0, 1, 1],
    [5, 2, 1],
    [7, 2, 3],
    [9, 3, 1],
    [15, 4, 1],
    [18, 4, 4],
  ])('offset %d is line %d, column %d', (offset, line, column) => {
    expect(position(starts, offset)).toEqual({ line, column });
  });
});

describe('excerpt', () => {
  it('stays in the line and cuts at words', () => {
    const text = 'Above.\nPolice in the port said five people were hurt on the pier at noon.\nBelow.';
    const start = text.indexOf('five');
    expect(excerpt(text, { start, end: start + 11 }, 16)).toEqual({
      before: '… the port said ',
      quote: 'five people',
      after: ' were hurt on …',
    });
  });
});

describe('overlaps', () => {
  it.each([
    [0, 3, 3, 5, false],
    [0, 4, 3, 5, true],
    [3, 5, 0, 4, true],
  ])('%d-%d and %d-%d: %s', (a, b, c, d, expected) => {
    expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(expected);
  });
});
