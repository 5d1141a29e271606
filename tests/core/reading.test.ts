import { describe, expect, it } from 'vitest';
import { type Reading, toArticle } from '../../src/core/reading.js';
import { plainReading } from '../support/plain-document.js';

// Words before the headline and a line of furniture left out; "OttilieBrand" parted.
const reading: Reading = {
  text: 'Ottilie Brand met\nOfficials',
  runs: [
    { at: 0, from: 5, length: 7 },
    { at: 8, from: 12, length: 9 },
    { at: 18, from: 40, length: 9 },
  ],
  blocks: [],
};

describe('toArticle', () => {
  it('maps a range inside one run', () => {
    expect(toArticle(reading, { start: 8, end: 13 })).toEqual({ start: 12, end: 17 });
  });

  it('maps a range over a space that the repair put in', () => {
    expect(toArticle(reading, { start: 0, end: 13 })).toEqual({ start: 5, end: 17 });
  });

  it('gives nothing for code units that the repair put in', () => {
    expect(toArticle(reading, { start: 7, end: 8 })).toBeUndefined();
  });

  it('maps the plain reading onto itself', () => {
    expect(toArticle(plainReading('a b', []), { start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
  });
});
