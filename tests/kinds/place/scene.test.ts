import { describe, expect, it } from 'vitest';
import { findingsOn } from '../../support/pairs.js';

/** Messages of the findings on where something was done in two articles of one event. */
const findingsOf = (left: string, right: string): readonly string[] =>
  findingsOn(left, right, (rule) => rule === 'place-conflict');

describe('two articles that have one thing done in one town or in two', () => {
  it.each([
    [
      'a town and its state',
      'Omar Lind was arrested in Fresno on Friday over the theft of the painting.',
      'Omar Lind was arrested in California on Friday over the theft of the painting.',
    ],
    [
      'a town and its country',
      'A train derailed in Ludlow on Monday, killing six people.',
      'Six people were killed when a train derailed in England on Monday.',
    ],
    [
      'a ground and its town',
      'The wedding of Ada Holt and Ben Marsh took place at Harn Hall on Saturday.',
      'The wedding of Ada Holt and Ben Marsh took place in Ludlow on Saturday.',
    ],
    [
      'one article has both',
      'A train derailed in Madeley, a part of Telford, on Monday, killing six people.',
      'Six people were killed when a train derailed in Telford on Monday.',
    ],
    [
      'two deeds',
      'Omar Lind was arrested in Geneva on Friday over the theft of the painting.',
      'The painting was stolen in Basel on Monday.',
    ],
    [
      'two places of speaking',
      'Ada Holt told reporters in Geneva on Friday that the painting was found.',
      'Ada Holt said in Basel on Friday that the painting was found.',
    ],
    [
      'whence and whither',
      'The minister travelled from Geneva on Friday to meet his colleagues.',
      'The minister travelled to Basel on Friday to meet his colleagues.',
    ],
    [
      'a point of the compass',
      'A train derailed in Northern Tarvin on Monday, killing six people.',
      'Six people were killed when a train derailed in North Tarvin on Monday.',
    ],
    [
      'two spellings',
      'A train derailed in Tolvari on Monday, killing six people.',
      'Six people were killed when a train derailed in Tolwari on Monday.',
    ],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      'The wedding of singer Ada Holt and Ben Marsh took place in Ludlow on Saturday.',
      'Singer Ada Holt and Ben Marsh were married in Telford on Saturday.',
    ],
    [
      'A train derailed in Ludlow on Monday, killing six people.',
      'Six people were killed when a train derailed in Telford on Monday.',
    ],
    [
      'Police arrested Omar Lind in Geneva on Friday over the theft of the painting.',
      'Omar Lind was arrested in Basel on Friday over the theft of the painting.',
    ],
    [
      'The ministers will meet in Geneva on Monday to discuss the ceasefire.',
      'The ministers’ meeting in Vienna on Monday will discuss the ceasefire.',
    ],
    [
      'The company will build the plant in Seville by 2027.',
      'The plant, which the company will build in Malaga, is to open in 2027.',
    ],
    [
      'Omar Lind was arrested in Arizona on Friday over the theft of the painting.',
      'Omar Lind was arrested in New Mexico on Friday over the theft of the painting.',
    ],
  ])('speaks: %s / %s', (left, right) => {
    expect(findingsOf(left, right)).toHaveLength(1);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
