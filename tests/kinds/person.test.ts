import { describe, expect, it } from 'vitest';
import { kind } from '../../src/core/contracts.js';
import { stand } from '../../src/core/ladder.js';
import { person } from '../../src/kinds/person.js';
import { nameForm } from '../../src/text/forms/sketch.js';
import { findIn, rowsOf } from '../support/kind-rows.js';

const rows: readonly (readonly [string, string, string])[] = [
  // traps first
  ['Ana Ferreira', 'ANA FERREIRA', 'same-name'],
  ['José Núñez', 'Jose Nunez', 'same-name'],
  ['P.J.Carver', 'PJ Carver', 'same-name'],
  ['Ana Ferreira', 'Ferreira', 'short-form'],
  ['Ana Ferreira', 'Ana', 'short-form'],
  ['Mark Owen Tully', 'Mark Tully', 'short-form'],
  ['Sam Petrie Jr.', 'Sam Petrie', 'short-form'],
  ['Ben Harlow', 'Benjamin Harlow', 'pet-name'],
  ['Charlene Harlow', 'Robert Harlow', 'another-person'],
  ['A. Ferreira', 'Ana Ferreira', 'initials'],
  ['Ana Ferreira', 'Luis Ferreira', 'another-person'],
  ['Ana Ferreira', 'Jonas Brandt', 'another-person'],
  // one person in two spellings
  ['Mehdi Iranpour', 'Mehdi Iran-Pour', 'parted'],
  ['Giannis Markou', 'Yiannis Markou', 'spelling'],
  ['Wael Sabry', 'Wael Sabri', 'spelling'],
  ['Ilse Wolfe', 'Ilse Wolff', 'spelling'],
  ['Massoud Karimi', 'Masoud Karimi', 'spelling'],
  ['Mohammed Anwar', 'Muhammad Anwar', 'spelling'],
  ['Kurbanguly Orazov', 'Gurbanguly Orazov', 'spelling'],
  ['Reagan', 'Regan', 'spelling'],
  ['John Asante', 'Johnson Asante', 'given-name'],
  ['Charlene Harlow', 'Charlie Harlow', 'other-given-name'],
  ['Dale Corrin', 'David Corrin', 'other-given-name'],
  ['Steve Mallory', 'Stephen Mallory', 'given-name'],
  ['Aleksander Horvat', 'Alexander Horvat', 'spelling'],
];

describe('the ladder of people', () => {
  it.each(rows)('%s / %s: %s', (left, right, rung) => {
    expect(stand(person.ladder, nameForm(left), nameForm(right)).id).toBe(rung);
    expect(stand(person.ladder, nameForm(right), nameForm(left)).id).toBe(rung);
  });
});

describe('finding persons', () => {
  it.each(rowsOf('person'))('$sentence', ({ sentence, expect: wanted }) => {
    expect(findIn(kind(person), sentence)).toEqual(wanted);
  });
});
