import { describe, expect, it } from 'vitest';
import { polarityFindings as findingsOf } from '../../support/pairs.js';

describe('what a court found, and what became of somebody', () => {
  it.each([
    ['another accused', 'The jury found Ned Brook guilty of fraud.', 'Ilse Hartwig was cleared of fraud on Monday.'],
    [
      'no charge',
      'Ned Brook was found guilty of fraud on Monday.',
      'The road to the court was cleared of snow on Monday.',
    ],
    ['open', 'Ned Brook was found guilty of fraud on Monday.', 'Ned Brook may be cleared of fraud on Monday.'],
    ['another missing', 'The boy was found safe near Tolun.', 'The woman was found dead near Tolun.'],
    ['several', 'Two hikers were found alive near Tolun.', 'The hiker was found dead near Tolun.'],
    ['police', 'The officers were unarmed, the watchdog said.', 'The gunman was armed, the watchdog said.'],
    ['another name', 'Ned Brook was denied bail on Monday.', 'Ilse Hartwig was granted bail on Monday.'],
    ['agreed', 'Investigators ruled out arson as the cause of the fire.', 'The fire was ruled an accident.'],
    ['no fire', 'The fire was ruled an accident.', 'The delay of the inquest was deliberate, police said.'],
    ['any fires', 'The fire was ruled an accident.', 'Police in Tolun warn of deliberate fires in dry woods.'],
    ['denied', 'The fire was ruled an accident.', 'The fire was not deliberate, police said.'],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      'The jury in Tolun found Ned Brook guilty of fraud on Monday.',
      'Ned Brook was cleared of fraud in Tolun on Monday.',
      'Outcome of Ned Brook differs: found Ned Brook guilty (a.txt), was cleared (b.txt)',
    ],
    [
      'Judges upheld the ban on rallies in Tolun on Monday.',
      'Judges overturned the ban on rallies in Tolun on Monday.',
      'Outcome of ban differs: upheld (a.txt), overturned (b.txt)',
    ],
    [
      'The boy was found safe near Tolun.',
      'The boy was found dead near Tolun.',
      'How the boy was found differs: was found safe (a.txt), was found dead (b.txt)',
    ],
    [
      'Ned Brook was denied bail on Monday.',
      'Ned Brook was granted bail on Monday.',
      'Whether Brook got bail differs: was denied bail (a.txt), was granted bail (b.txt)',
    ],
    [
      'The gunman was unarmed, the watchdog said.',
      'The suspect was armed, police said.',
      'Whether the gunman was armed differs: was unarmed (a.txt), was armed (b.txt)',
    ],
    [
      'Investigators ruled out arson as the cause of the fire.',
      'The fire was deliberately set, police said.',
      'Whether the fire was set differs: ruled out arson (a.txt), was deliberately set (b.txt)',
    ],
    [
      'The fire was ruled an accident.',
      'The fire was deliberate, police said.',
      'Whether the fire was set differs: fire was ruled an accident (a.txt), fire was deliberate (b.txt)',
    ],
    [
      'The fire was accidental, police said.',
      'Police said it was an incendiary fire.',
      'Whether the fire was set differs: fire was accidental (a.txt), an incendiary fire (b.txt)',
    ],
  ])('speaks: %s / %s', (left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
