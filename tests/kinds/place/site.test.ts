import { describe, expect, it } from 'vitest';
import { findingsOn } from '../../support/pairs.js';

/** Messages of the findings on where things were done in two articles of one event. */
const findingsOf = (left: string, right: string): readonly string[] =>
  findingsOn(left, right, (rule) => rule === 'place-conflict');

describe('two articles that put one deed in one place or in two', () => {
  it.each([
    [
      'another deed',
      'Two guards were shot inside the courtroom on Monday. The gunman fled.',
      'The gunman was arrested outside the courthouse on Monday.',
    ],
    [
      'where a speaker stood',
      'Ilse Hartwig was sentenced inside the courtroom on Monday.',
      'Ilse Hartwig was sentenced on Monday, her lawyer told reporters outside the courthouse.',
    ],
    [
      'a vaguer preposition',
      'A guard was shot outside the courthouse in Tolun on Monday.',
      'A guard was shot at the courthouse in Tolun on Monday.',
    ],
    [
      'one article tells of both',
      'A guard was shot inside the courthouse in Tolun. A clerk was shot outside the courthouse.',
      'A guard was shot outside the courthouse in Tolun, police said.',
    ],
    [
      'planned and done',
      'Nurses will protest outside the hospital in Tolun on Friday.',
      'Nurses protested inside the hospital in Tolun on Friday.',
    ],
    [
      'a way from one to the other',
      'The clerk was moved from inside the courthouse to a clinic on Monday.',
      'The clerk was moved to a car outside the courthouse on Monday.',
    ],
    [
      'the ground floor of some is the first of others',
      'A guard was stabbed on the ground floor of the Hamra Hotel on Monday.',
      'A guard was stabbed on the first floor of the Hamra Hotel on Monday.',
    ],
    [
      'no deed against anybody',
      'The fire in the Hamra Hotel broke out on the third floor.',
      'The fire in the Hamra Hotel broke out on the fifth floor.',
    ],
    [
      'a yard is not a room',
      'The guard was stabbed inside the churchyard on Sunday.',
      'The guard was stabbed outside the church on Sunday.',
    ],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      'a room and its building',
      'A guard was shot inside the courtroom in Tolun on Monday.',
      'A guard was shot outside the courthouse in Tolun on Monday.',
      'Place the guard was shot differs: inside the courtroom (a.txt), outside the courthouse (b.txt)',
    ],
    [
      'one building',
      'The shooting inside the nightclub in Tolun killed three people.',
      'Three people died in the shooting outside the nightclub in Tolun.',
      'Place of the shooting differs: inside the nightclub (a.txt), outside the nightclub (b.txt)',
    ],
    [
      'in for inside, of a room',
      'A guard was stabbed in the courtroom in Tolun on Monday.',
      'A guard was stabbed outside the courthouse in Tolun on Monday.',
      'Place the guard was stabbed differs: in the courtroom (a.txt), outside the courthouse (b.txt)',
    ],
    [
      'roof and basement',
      'A guard was stabbed on the roof of the hotel in Tolun on Monday.',
      'A guard was stabbed in the basement of the hotel in Tolun on Monday.',
      'Place the guard was stabbed differs: on the roof (a.txt), in the basement (b.txt)',
    ],
    [
      'two storeys',
      'A guard was stabbed on the third floor of the Hamra Hotel on Monday.',
      'A guard was stabbed on the fifth floor of the Hamra Hotel on Monday.',
      'Place the guard was stabbed differs: on the third floor (a.txt), on the fifth floor (b.txt)',
    ],
    [
      'a deed as a noun and as a verb',
      'The stabbing outside the theatre left Ned Brook with a wound.',
      'Ned Brook was wounded in the stabbing inside the theatre.',
      'Place of the stabbing differs: outside the theatre (a.txt), inside the theatre (b.txt)',
    ],
    [
      'a fight',
      'A guard was hurt in the clash inside the nightclub in Tolun on Monday.',
      'A guard was hurt in the clash outside the nightclub in Tolun on Monday.',
      'Place of the clash differs: inside the nightclub (a.txt), outside the nightclub (b.txt)',
    ],
  ])('speaks: %s', (_, left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
