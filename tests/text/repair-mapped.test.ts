import { describe, expect, it } from 'vitest';
import { toArticle } from '../../src/core/reading.js';
import { applyEdits, compose, unchanged } from '../../src/text/repair/mapped.js';

describe('edits', () => {
  it('keep what they do not touch', () => {
    const mapped = applyEdits('abcdef', [
      { start: 1, end: 2, text: '' },
      { start: 3, end: 3, text: ' ' },
      { start: 4, end: 6, text: 'X', meant: true },
    ]);
    expect(mapped).toEqual({
      text: 'ac dX',
      runs: [
        { at: 0, from: 0, length: 1 },
        { at: 1, from: 2, length: 1 },
        { at: 3, from: 3, length: 1 },
        { at: 4, from: 4, length: 1, covers: 2 },
      ],
    });
  });

  it('of one unit for one stand in its run', () => {
    expect(applyEdits('a\u00a0b', [{ start: 1, end: 2, text: ' ', meant: true }])).toEqual({
      text: 'a b',
      runs: [{ at: 0, from: 0, length: 3 }],
    });
  });

  it('of nothing leave the text', () => {
    expect(applyEdits('abc', [])).toEqual(unchanged('abc'));
  });
});

describe('two layers of edits', () => {
  it('tie the last text to the first', () => {
    const inner = applyEdits('xxAAbc', [
      { start: 0, end: 2, text: '' },
      { start: 2, end: 4, text: 'a', meant: true },
    ]);
    const outer = applyEdits(inner.text, [{ start: 2, end: 2, text: ' ' }]);
    const both = compose(inner, outer);
    expect(both.text).toBe('ab c');
    const reading = { ...both, blocks: [] };
    expect(toArticle(reading, { start: 0, end: 1 })).toEqual({ start: 2, end: 4 });
    expect(toArticle(reading, { start: 1, end: 2 })).toEqual({ start: 4, end: 5 });
    expect(toArticle(reading, { start: 2, end: 3 })).toBeUndefined();
    expect(toArticle(reading, { start: 1, end: 4 })).toEqual({ start: 4, end: 6 });
  });

  it('keep the text of an outer layer of replacements', () => {
    const inner = unchanged('a\u00a0b');
    expect(compose(inner, applyEdits(inner.text, [{ start: 1, end: 2, text: ' ', meant: true }])).text).toBe('a b');
  });
});
