import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stand } from '../../src/core/ladder.js';
import { findTimes } from '../../src/kinds/time/find.js';
import { time } from '../../src/kinds/time/index.js';
import { timeLadder } from '../../src/kinds/time/ladder.js';
import { normalizeTime, type TimeValue } from '../../src/kinds/time/value.js';
import { prepare } from '../../src/text/article.js';
import { plainDocument } from '../support/plain-document.js';

interface Row {
  readonly sentence: string;
  readonly expect: readonly { readonly text: string; readonly normalized: string }[];
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../fixtures/kinds/time.json', import.meta.url), 'utf8'),
);

describe('times of the fixture table', () => {
  it.each(rows)('$sentence', (row) => {
    const article = prepare(plainDocument('a.txt', row.sentence));
    const found = findTimes(article).map((mention) => ({
      text: row.sentence.slice(mention.range.start, mention.range.end),
      normalized: normalizeTime(mention.value),
    }));
    expect(found).toEqual(row.expect);
  });
});

/** The only time of a sentence. */
function only(sentence: string): TimeValue {
  const mentions = findTimes(prepare(plainDocument('a.txt', sentence)));
  const [mention] = mentions;
  if (!mention || mentions.length !== 1) throw new Error(`${mentions.length} times in: ${sentence}`);
  return mention.value;
}

describe('hedges of times', () => {
  it.each([
    ['open through 9 p.m.', 'until'],
    ['open till 9 p.m.', 'until'],
    ['just before 9 p.m.', 'before'],
    ['a little after 9 p.m.', 'after'],
    ['around 9 p.m.', 'about'],
  ])('%s: %s', (sentence, hedge) => {
    expect(only(sentence).hedge).toBe(hedge);
  });
});

describe('ladder of times', () => {
  it.each([
    // agree
    ['at 8.40pm', 'at 20:40', 'same', 'same'],
    ['at 8pm CET', 'at 1900 GMT', 'same-moment', 'same'],
    ['at 11am IST', 'at 0530 GMT', 'same-moment', 'same'],
    ['on Sunday morning', 'at 11 a.m. on Sunday', 'vaguer-agrees', 'compatible'],
    ['late Friday', 'on Friday afternoon', 'vaguer-agrees', 'compatible'],
    ['late Friday', 'on Friday morning', 'other-part', 'apart'],
    ['on Friday evening', 'on Friday night', 'vaguer-agrees', 'compatible'],
    ['at around 9 a.m.', 'just after 9 a.m.', 'same', 'same'],
    ['at around 11:30 p.m.', 'just before 11:35 p.m.', 'hedged-agrees', 'compatible'],
    ['shortly before 9pm', 'at 8.49pm', 'hedged-agrees', 'compatible'],
    ['at 20:49 GMT', 'at 8.49pm', 'hedged-agrees', 'compatible'],
    ['at 3:30 a.m.', 'at 3:33 a.m.', 'rounded', 'compatible'],
    ['at 8:40 a.m.', 'at 8:41 a.m.', 'rounded', 'compatible'],
    // nothing can be said
    ['at 1:53 p.m.', 'at 1023 GMT', 'zone-unknown', 'unknown'],
    ['at 9 a.m. on Monday', 'at 11 a.m. on Thursday', 'other-occasion', 'unknown'],
    ['until 5 p.m.', 'at 4 p.m.', 'one-end', 'unknown'],
    ['last night', 'early Saturday', 'day-unknown', 'unknown'],
    // apart
    ['about 8.40pm', 'about 8.45pm', 'other-time', 'apart'],
    ['around 9pm', 'at 8.49pm', 'other-time', 'apart'],
    ['at around 10 a.m.', 'at around 10:30 a.m.', 'other-time', 'apart'],
    ['at 3:30 a.m.', 'at 3:36 a.m.', 'other-time', 'apart'],
    ['at 3:30 a.m.', 'at 3:35 a.m.', 'other-time', 'apart'],
    ['at 8:40 a.m.', 'at 8:43 a.m.', 'other-time', 'apart'],
    ['at 3:31 a.m.', 'at 3:33 a.m.', 'other-time', 'apart'],
    ['at 12:30pm BST', 'at 1230 GMT', 'other-time', 'apart'],
    ['at around noon', 'in the morning', 'other-part', 'apart'],
    ['about 4 p.m.', 'on Friday night', 'other-part', 'apart'],
    ['early Saturday', 'on Friday night', 'other-part', 'apart'],
  ])('%s / %s: %s', (left, right, rung, bearing) => {
    const stood = stand(timeLadder, only(left), only(right));
    expect([stood.id, stood.bearing]).toEqual([rung, bearing]);
    expect(stand(timeLadder, only(right), only(left)).id).toBe(rung);
  });
});

describe('what a time tells the hour of', () => {
  it.each([
    ['A fire broke out in the barn at 8.40pm.', 'fire', 'the fire broke out'],
    ['The session was due to begin at 9:30am.', 'planned begin', 'the session was due to begin'],
    ['The gunman opened fire at 4 p.m.', 'shoot', 'the gunman opened fire'],
    ['Neighbours told a station there were sounds of gunfire at 4 p.m.', 'shoot', 'of the gunfire'],
    ['He had met the clerk at the training ground at 4 p.m.', 'meet', 'of “had met”'],
    ['The pair came in at 4 p.m.', 'enter', 'the pair came'],
  ])('%s', (sentence, attribute, subject) => {
    const article = prepare(plainDocument('a.txt', sentence));
    const [mention] = findTimes(article);
    const attachment = mention && time.attach(mention, article, {});
    expect([attachment?.attribute, attachment?.subject]).toEqual([attribute, subject]);
  });
});
