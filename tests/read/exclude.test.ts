import { describe, expect, it } from 'vitest';
import { excluder } from '../../src/read/exclude.js';

describe('globs of paths to leave out', () => {
  it.each([
    ['*.bak', 'a/b.bak', true],
    ['*.bak', 'a/b.txt', false],
    ['drafts', 'a/drafts/b.txt', true],
    ['drafts', 'a/drafts.txt', false],
    ['a/*.txt', 'a/b.txt', true],
    ['a/*.txt', 'a/c/b.txt', false],
    ['a/**', 'a/c/b.txt', true],
    ['**/b.txt', 'b.txt', true],
    ['./a/b.txt', 'a/b.txt', true],
    ['a/b.txt', './a/b.txt', true],
    ['a/', 'a/b.txt', true],
    ['?.txt', 'a/bc.txt', false],
    ['{a,b}.txt', 'x/b.txt', true],
    ['a.txt', 'aXtxt', false],
    ['{a', 'x/{a', true],
  ])('%s and %s: %s', (glob, path, left) => {
    expect(excluder([glob])(path)).toBe(left);
  });
});
