import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/core/claim.js';
import { type EventView, kind } from '../../src/core/contracts.js';
import { stand } from '../../src/core/ladder.js';
import { organization } from '../../src/kinds/organization/index.js';
import { prepare } from '../../src/text/article.js';
import { type NameForm, nameForm } from '../../src/text/forms/sketch.js';
import { articleOf } from '../support/articles.js';
import { bareView, nameClaim } from '../support/claims.js';
import { findIn, rowsOf } from '../support/kind-rows.js';

const rows: readonly (readonly [string, string, string])[] = [
  // traps first: pairs of which nothing may be said
  ['Ministry of Interior', 'Interior Ministry', 'same-name'],
  ['Defence Committee', 'Defense Committee', 'same-name'],
  ['Food Programme', 'Food Program', 'same-name'],
  ['Organisation for Road Safety', 'Organization for Road Safety', 'same-name'],
  ['Harbour Board', 'Harbor Board', 'same-name'],
  ['Dunmore Holdings Ltd.', 'Dunmore Holdings Limited', 'same-name'],
  ['Counter-Piracy Cell', 'counterpiracy cell', 'same-name'],
  ['NRA', 'National Roads Authority', 'acronym'],
  ['N.R.A.', 'National Roads Authority', 'acronym'],
  ['Liberal Party', 'Liberal Party of Ruritania', 'short-form'],
  ['Harbour Award', 'Annual Harbour Awards', 'plural-at-end'],
  ['Roads Authority', 'National Roads Authority', 'short-form'],
  ['Rowing Union', 'Rowing Union of Norway', 'short-form'],
  ['Rowing Union', 'Rowing Union of China', 'short-form'],
  ['Tarn and Hale Department', 'Tarn and Hale Departments', 'plural-at-end'],
  ['Harbour Police Department', 'Harbour Police Departments', 'plural-at-end'],
  ['Water and Sewer Board', 'Board of Water and Sewer', 'same-name'],
  ['Ministry of Interior', 'Ministry of the Interior', 'same-name'],
  ['Water Supply Board', 'Electricity Supply Board', 'another-organization'],
  ['Ruritanian Navy', 'Ministry of Fisheries', 'another-organization'],
  // one body under two forms
  ['Guardians of Nature', 'Guardians of the Nature', 'article'],
  ['Silver Birches', 'Silverbirches', 'parted'],
  ['Silver Birches', 'Harding Silverbirches', 'parted'],
  ['Water Crime Agency', 'Water Crimes Agency', 'word-form'],
  ['Anti-Smuggling Assistance Programme', 'Anti-Smuggler Assistance Program', 'word-form'],
  ['Gorton Advisors', 'Gorton Advisers', 'word-form'],
  ['National Water Crime Agency', 'National Water Crime Investigation Agency', 'inner-word'],
  ['Coastal Marine Rescue Service', 'Coastal Marine Rescue Services', 'word-form'],
  ['Coastal Water Protection Act', 'Coastal Waters Protection Act', 'word-form'],
  ['Water and Sewer Commission', 'Commission for Waters and Sewers', 'word-form'],
  ['Commission for Memoranda and Harbours', 'Harbour and Memorandum Commission', 'word-form'],
  ['Tarn Bank', 'Tarn Investment Bank', 'inner-word'],
  ['Harbour Commission of Norway', 'Harbour and Ferry Commission', 'inner-word'],
  ['Mary Hale Center', 'Mary Hale Clinic', 'another-body'],
  ['Counter-Piracy Wing', 'anti-piracy unit', 'another-body'],
  ['Valmora Fire & Rescue', 'Valmora Fire Department', 'another-body'],
  ['Norwegian Rowing Association', 'Norway Rowing Federation', 'another-body'],
  // words that would name another thing
  ['Centre for Transformational Justice', 'Centre for Transnational Justice', 'another-word'],
  ['Institute of Congregational Studies', 'Institute of Conversational Studies', 'another-word'],
  ['K&L Fittings', 'L&K', 'swapped-initials'],
  ['Keldos', 'Kildaos', 'loose-spelling'],
  ['Tri-Valley Stolen Cars Task Force', 'Tri-State Stolen Cars Task Force', 'other-word'],
  ['Harbour Pilots’ Association', 'Harbour Masters’ Association', 'other-word'],
  ['National Young Farmers Credit Fund', 'National Young Fishers Credit Fund', 'other-word'],
  ['Eastern Stolen Cars Task Force', 'Western Stolen Cars Task Force', 'another-organization'],
  ['Hale Stolen Cars Task Force', 'Norland Stolen Cars Task Force', 'another-organization'],
  ['First Mountain Rescue Training Corps', 'Second Mountain Rescue Training Corps', 'another-organization'],
  ['Sailing Club of the Straits', 'Sailing Club of the Straits Islands', 'longer-end'],
  ['Bank of Ruritania', 'Bank of Ruritania Ltd', 'short-form'],
  ['University of Norland', 'University of Norland Hospital', 'short-form'],
  ['NRA', 'National Roads Authority and Archive', 'acronym'],
];

describe('the ladder of organization names', () => {
  it.each(rows)('%s / %s: %s', (left, right, rung) => {
    expect(stand(organization.ladder, nameForm(left), nameForm(right)).id).toBe(rung);
    expect(stand(organization.ladder, nameForm(right), nameForm(left)).id).toBe(rung);
  });
});

/** A team's claim that stands in a sentence with other names. */
function claimOf(name: string, document: string, names: readonly string[]): Claim<NameForm> {
  return nameClaim('organization', name, document, nameForm(name), names);
}

const viewWith = (spread: number): EventView => bareView({ spread: () => spread, size: 5 });

describe('plurals that are only somewhat alike are one team beside the same neighbour', () => {
  const left = claimOf('Keldos', 'a', ['Pirates', 'Keldos']);
  it.each([
    ['no neighbour', claimOf('Kildaos', 'b', ['Kildaos']), 1, undefined],
    ['another neighbour', claimOf('Kildaos', 'b', ['Kildaos', 'Herons']), 1, undefined],
    ['the same article', claimOf('Kildaos', 'a', ['Kildaos', 'Pirates']), 1, undefined],
    ['both common', claimOf('Kildaos', 'b', ['Kildaos', 'Pirates']), 3, undefined],
    ['the same neighbour', claimOf('Kildaos', 'b', ['Pirates', 'Kildaos']), 1, 0.75],
  ])('%s', (_, right, spread, score) => {
    expect(organization.match(left, right, viewWith(spread))?.score).toBe(score);
    expect(organization.match(right, left, viewWith(spread))?.score).toBe(score);
  });
});

describe('what brings two names of a body together', () => {
  it.each([
    // traps first
    ['Water Supply Board', 'Electricity Supply Board', undefined],
    ['Bank of Norway', 'Bank of Denmark', undefined],
    ['Rowing Union of Norway', 'Rowing Union', 0.9],
    ['Harbour Commission', 'Harbours Commission of Norway', 0.82],
    ['Harbour Commission of Norway', 'Harbour and Ferry Commission', 0.65],
    ['Water and Sewer Commission', 'Commission for Waters and Sewers', 0.85],
    ['Central Voting Commission', 'Central Commission for Trade and Ports', undefined],
    ['Central Voting Commission of Norway', 'Central Commission for Voting and Counting', 0.6],
  ])('%s / %s', (left, right, score) => {
    const found = organization.match(claimOf(left, 'a', []), claimOf(right, 'b', []), viewWith(2))?.score;
    expect(found === undefined ? undefined : Math.round(found * 100) / 100).toBe(score);
  });
});

describe('what keeps two names of a body apart', () => {
  const told = (together: boolean): EventView => ({ ...viewWith(1), together: () => together });
  it.each([
    ['Tarn Dairy', 'Tarn Maid Dairy', true, undefined],
    ['Tarn Dairy', 'Tarn Maid Dairy', false, 0.68],
    ['National Water Crime Agency', 'National Water Crime Investigation Agency', true, 0.73],
    ['Wager', 'Wafer', false, undefined],
    ['Wavel', 'Navel', false, undefined],
    ['Wavelat', 'Wavelot', false, 0.6],
  ])('%s / %s, in one article: %s', (left, right, together, score) => {
    const found = organization.match(claimOf(left, 'a', []), claimOf(right, 'b', []), told(together))?.score;
    expect(found === undefined ? undefined : Math.round(found * 100) / 100).toBe(score);
  });
});

describe("a team's misspelt name is held against the last word of the full one", () => {
  const full = claimOf('Port Haven Keldos', 'a', ['Port Haven Keldos', 'Valmora Pirates']);
  it.each([
    ['the same neighbour', claimOf('Kildaos', 'b', ['Pirates', 'Kildaos']), 1, 0.75],
    ['no neighbour', claimOf('Kildaos', 'b', ['Kildaos']), 1, undefined],
    ['one letter', claimOf('Keldas', 'b', ['Keldas']), 1, 0.6],
    ['both common', claimOf('Keldas', 'b', ['Keldas']), 3, undefined],
    ['the town', claimOf('Havens', 'b', ['Havens', 'Pirates']), 1, undefined],
  ])('%s', (_, lone, spread, score) => {
    expect(organization.match(full, lone, viewWith(spread))?.score).toBe(score);
    expect(organization.match(lone, full, viewWith(spread))?.score).toBe(score);
  });
  it('meets it in a block', () => {
    const [one, other] = [full, claimOf('Kildaos', 'b', [])].map((claim) => organization.block(claim, viewWith(1)));
    expect(one?.filter((key) => other?.includes(key))).toEqual(['~k']);
  });
});

describe('finding organizations', () => {
  it.each(rowsOf('organization'))('$sentence', ({ sentence, expect: wanted }) => {
    expect(findIn(kind(organization), sentence)).toEqual(wanted);
  });
});

describe('one acronym with two expansions', () => {
  const short = (text: string) => ({ ...nameForm(text), short: 'ORLF' });

  it('stands apart', () => {
    const rung = stand(organization.ladder, short('Orchard Relief Loan Fund'), short('Arvanian Revolving Loan Fund'));
    expect(rung).toMatchObject({ id: 'one-acronym', bearing: 'apart' });
  });

  it('is read from the brackets beside a name, for all its mentions', () => {
    const text = 'The Orchard Relief Loan Fund (ORLF) paid. The Orchard Relief Loan Fund closed.';
    const values = organization
      .find(prepare(articleOf('a.txt', text)), {})
      .map(({ value }) => [value.text, value.short]);
    expect(values).toEqual([
      ['Orchard Relief Loan Fund', 'ORLF'],
      ['ORLF', undefined],
      ['Orchard Relief Loan Fund', 'ORLF'],
    ]);
  });
});
