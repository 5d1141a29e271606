import { describe, expect, it } from 'vitest';
import { kind } from '../../src/core/contracts.js';
import { stand } from '../../src/core/ladder.js';
import { place, placeNamed } from '../../src/kinds/place/index.js';
import { nameForm } from '../../src/text/forms/sketch.js';
import { findIn, rowsOf } from '../support/kind-rows.js';

const rows: readonly (readonly [string, string, string])[] = [
  // traps first
  ['VALMORA', 'Valmora', 'same-name'],
  ['Asunción', 'Asuncion', 'same-name'],
  ['U.S.', 'US', 'same-name'],
  ['United States', 'US', 'acronym'],
  ['Keld', 'Keld Island', 'short-form'],
  ['Port Haven', 'Valmora', 'another-place'],
  // one place in two forms
  ['Hormuz Street', 'Hormuz Avenue', 'another-way'],
  ['Karavan', 'Karvan', 'spelling'],
  ['Thurso', 'Turso', 'spelling'],
  ['Zainabad', 'Zaynabad', 'spelling'],
];

describe('the ladder of places', () => {
  it.each(rows)('%s / %s: %s', (left, right, rung) => {
    expect(stand(place.ladder, placeNamed(nameForm(left)), placeNamed(nameForm(right))).id).toBe(rung);
    expect(stand(place.ladder, placeNamed(nameForm(right)), placeNamed(nameForm(left))).id).toBe(rung);
  });
});

describe('finding places', () => {
  it.each(rowsOf('place'))('$sentence', ({ sentence, expect: wanted }) => {
    expect(findIn(kind(place), sentence)).toEqual(wanted);
  });
});
