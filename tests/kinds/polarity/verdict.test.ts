import { describe, expect, it } from 'vitest';
import { findingsOn } from '../../support/pairs.js';

/** Messages of the findings on which side of a scale two articles of one event put something. */
const findingsOf = (left: string, right: string): readonly string[] =>
  findingsOn(left, right, (rule) => rule.startsWith('polarity'));

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
    ['a charge of its kind', 'Ned Brook was charged with murder.', 'Ned Brook was charged with first-degree murder.'],
    ['the class of a charge', 'Ned Brook was charged with murder.', 'Ned Brook was charged with homicide.'],
    ['another charge', 'Ned Brook was charged with murder.', 'Ned Brook was charged with robbery.'],
    ['charges of others', 'Ned Brook was charged with murder.', 'Ilse Hartwig was charged with manslaughter.'],
    [
      'both',
      'The police have no suspects.',
      'The police had no suspects on Monday but have since identified a suspect.',
    ],
    ['so many others', 'The blast in Tolun killed 14 workers.', 'The blast in Tolun injured 14 guests.'],
    ['both fates', 'The blast killed 14 workers.', 'The blast injured 14 workers and killed 12 guests.'],
    ['a frigate is a warship', 'The warship INS Aster ran aground.', 'The frigate INS Aster ran aground.'],
    ['two ships', 'The ferry MV Aster ran aground.', 'The tanker MV Linden ran aground.'],
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
      'Ned Brook was charged with murder in Tolun on Monday.',
      'Ned Brook has been charged with involuntary manslaughter in Tolun.',
      'Charge of Brook differs: charged with murder (a.txt), charged with involuntary manslaughter (b.txt)',
    ],
    [
      'The police in Tolun do not have any suspects.',
      'The police in Tolun have begun to identify suspects.',
      'Whether the police have suspects changed: do not have any suspects (a.txt), identify suspects (b.txt)',
    ],
    [
      'The gunman in Tolun was not immediately taken into custody.',
      'The gunman in Tolun was arrested on Monday.',
      'Whether the gunman was caught changed: was not immediately taken into custody (a.txt), was arrested (b.txt)',
    ],
    [
      'The blast at the mill in Tolun killed 14 workers.',
      'The blast at the mill in Tolun injured 14 workers.',
      'Fate of 14 people differs: killed 14 workers (a.txt), injured 14 workers (b.txt)',
    ],
    [
      'The ferry MV Aster ran aground off Tolun on Monday.',
      'The tanker MV Aster ran aground off Tolun on Monday.',
      'Sort of ship of MV Aster differs: ferry (a.txt), tanker (b.txt)',
    ],
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
    [
      'The inmate has been recaptured.',
      'The inmate is still at large.',
      'Whether the inmate was caught changed: is still at large (b.txt), been recaptured (a.txt)',
    ],
  ])('speaks: %s / %s', (left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
