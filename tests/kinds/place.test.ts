import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/core/claim.js';
import { kind } from '../../src/core/contracts.js';
import { stand } from '../../src/core/ladder.js';
import { type Place, place, placeNamed } from '../../src/kinds/place/index.js';
import { nameForm } from '../../src/text/forms/sketch.js';
import { bareView, nameClaim } from '../support/claims.js';
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
  ['Toluran', 'Tolran', 'spelling'],
  ['Thurso', 'Turso', 'spelling'],
  ['Zainabad', 'Zaynabad', 'spelling'],
  ['Tolri', 'Tovalri', 'loose-spelling'],
  ['Harnwater Ranch', 'Harnbrook Ranch', 'like-word'],
  ['Keller’s Quarry', 'Kiler’s Quarry', 'like-word'],
  ['Harnwater Street', 'Harnbrook Street', 'another-place'],
  ['Northern Quarry', 'Norwegian Quarry', 'another-place'],
  ['Harn Ground', 'Harn Park', 'other-sort'],
  ['Harn Creek', 'Harn River', 'other-sort'],
  ['Oslo Stadium', 'Oslo Park', 'another-place'],
  ['Harn Park', 'Harn Hospital', 'another-place'],
  ['Harn Park', 'Harn Street', 'another-place'],
  ['Tolri', 'Marzanieh', 'another-place'],
  ['Paris', 'Palermo', 'another-place'],
];

describe('the ladder of places', () => {
  it.each(rows)('%s / %s: %s', (left, right, rung) => {
    expect(stand(place.ladder, placeNamed(nameForm(left)), placeNamed(nameForm(right))).id).toBe(rung);
    expect(stand(place.ladder, placeNamed(nameForm(right)), placeNamed(nameForm(left))).id).toBe(rung);
  });
});

/** A place's claim that stands in a sentence with other names. */
function claimOf(name: string, document: string, names: readonly string[]): Claim<Place> {
  return nameClaim('place', name, document, placeNamed(nameForm(name)), names);
}

const view = bareView({ size: 5 });

describe('names that are only somewhat alike are one place beside the same neighbour', () => {
  const left = claimOf('Tolri', 'a', ['Marzanieh', 'Tolri']);
  it.each([
    ['another neighbour', claimOf('Tovalri', 'b', ['Tovalri', 'Keldoun']), undefined],
    ['a neighbour that the gazetteer knows', claimOf('Tovalri', 'b', ['Tovalri', 'Paris']), undefined],
    ['both in one sentence', claimOf('Tovalri', 'b', ['Tovalri', 'Tolri', 'Marzanieh']), undefined],
    ['the same article', claimOf('Tovalri', 'a', ['Tovalri', 'Marzanieh']), undefined],
    ['the same neighbour', claimOf('Tovalri', 'b', ['Tovalri', 'Marzanieh']), 0.75],
    ['the same neighbour in another spelling', claimOf('Tovalri', 'b', ['Marzaneh', 'Tovalri']), 0.75],
  ])('%s', (_, right, score) => {
    expect(place.match(left, right, view)?.score).toBe(score);
    expect(place.match(right, left, view)?.score).toBe(score);
  });
});

describe('finding places', () => {
  it.each(rowsOf('place'))('$sentence', ({ sentence, expect: wanted }) => {
    expect(findIn(kind(place), sentence)).toEqual(wanted);
  });
});
