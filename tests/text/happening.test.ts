import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/text/article.js';
import { happeningOf } from '../../src/text/happening.js';
import { happeningClass, verbClass } from '../../src/text/happening-words.js';
import { stem } from '../../src/text/lemma.js';
import { plainDocument } from '../support/plain-document.js';

describe('the number beside a date', () => {
  test.each([
    ['The mill paid 2 crore on Saturday.', '2 crore'],
    ['The mill paid 3 million on Saturday.', '3 million'],
    ['The mill paid 13.7 percent on Saturday.', '13.7 %'],
    ['The mill hired 2 clerks on Saturday.', undefined],
  ])('%s', (sentence, figure) => {
    const start = sentence.indexOf('Saturday');
    const happening = happeningOf(prepare(plainDocument('a.txt', sentence)), { start, end: start + 8 });
    expect(happening?.figure).toBe(figure);
  });
});

describe('sorts of happenings', () => {
  test.each([
    ['foil', 'thwart', 'two verbs of one synset'],
    ['arrival', 'arrive', 'a noun and its verb'],
    ['inferno', 'fire', 'a sort by name'],
    ['house', 'hous', 'no happening'],
  ])('%s is of %s: %s', (key, sort) => {
    expect(happeningClass(stem(key))).toBe(sort);
  });

  test.each([
    ['break', 'out', 'begin'],
    ['come', 'into', 'enter'],
    ['hold', 'on', 'meet'],
    ['take', 'over', 'take_over'],
  ])('%s %s is of %s', (key, next, sort) => {
    expect(verbClass(stem(key), next)).toBe(sort);
  });
});
