import { describe, expect, it } from 'vitest';
import { polarityFindings as findingsOf } from '../../support/pairs.js';

describe('what became of so many people', () => {
  it.each([
    ['so many others', 'The blast in Tolun killed 14 workers.', 'The blast in Tolun injured 14 guests.'],
    ['both fates', 'The blast killed 14 workers.', 'The blast injured 14 workers and killed 12 guests.'],
    ['about so many', 'About 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['at least so many', 'At least 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['nearly so many', 'Nearly 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['more than so many', 'More than 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['up to so many', 'Up to 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['some so many', 'Some 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['an estimate', 'An estimated 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['between so many', 'Between 20 and 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['so many at most', '20–26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    [
      'so many at most, in words',
      'Between twenty and 26 miners were rescued in Tolun.',
      'The blast in Tolun killed 26 miners.',
    ],
    [
      'so many at most of a loose number',
      'Between 20-odd and 26 miners were rescued in Tolun.',
      'The blast in Tolun killed 26 miners.',
    ],
    ['others than those', 'Men guarding the 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    [
      'between so many and more',
      'Between 26 and 30 miners were rescued in Tolun.',
      'The blast in Tolun killed 26 miners.',
    ],
    ['so many or more', '20 or 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['some of so many', 'Ten of the 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['most of so many', 'Most of these 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['half of so many', 'Half the 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['nearly all of so many', 'Nearly all 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['a third of so many', 'Two thirds the 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['kin of so many', 'In Tolun relatives of all 26 miners were rescued.', 'The blast in Tolun killed 26 miners.'],
    ['all but those so many', 'All but the 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    ['all but so many', 'All but 26 miners were rescued in Tolun.', 'The blast in Tolun killed 26 miners.'],
    [
      'captured, then freed',
      'Rebels captured 26 sailors off Tolun on Monday.',
      'The navy rescued 26 sailors off Tolun on Tuesday.',
    ],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      'The blast at the mill in Tolun killed 14 workers.',
      'The blast at the mill in Tolun injured 14 workers.',
      'Fate of 14 people differs: killed 14 workers (a.txt), injured 14 workers (b.txt)',
    ],
    [
      'Police in Tolun said 26 miners were rescued.',
      'The blast in Tolun killed 26 miners.',
      'Fate of 26 people differs: 26 miners were rescued (a.txt), killed 26 miners (b.txt)',
    ],
    [
      'On Friday all 26 miners were rescued in Tolun.',
      'The blast in Tolun killed 26 miners.',
      'Fate of 26 people differs: 26 miners were rescued (a.txt), killed 26 miners (b.txt)',
    ],
    [
      'A fire broke out in Tolun and all the 26 miners were rescued.',
      'The blast in Tolun killed 26 miners.',
      'Fate of 26 people differs: 26 miners were rescued (a.txt), killed 26 miners (b.txt)',
    ],
    [
      'In Tolun the 26 miners were rescued.',
      'The blast in Tolun killed 26 miners.',
      'Fate of 26 people differs: 26 miners were rescued (a.txt), killed 26 miners (b.txt)',
    ],
  ])('speaks: %s / %s', (left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
