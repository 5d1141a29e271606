import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/core/claim.js';
import { type EventView, kind } from '../../src/core/contracts.js';
import { stand } from '../../src/core/ladder.js';
import { organization } from '../../src/kinds/organization.js';
import { prepare } from '../../src/text/article.js';
import { type NameForm, nameForm } from '../../src/text/forms/sketch.js';
import { articleOf } from '../support/articles.js';
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
  ['Ruritanian Navy', 'Ministry of Fisheries', 'another-organization'],
  // one body under two forms
  ['Silver Birches', 'Silverbirches', 'parted'],
  ['Silver Birches', 'Harding Silverbirches', 'parted'],
  ['Water Crime Agency', 'Water Crimes Agency', 'word-form'],
  ['Anti-Smuggling Assistance Programme', 'Anti-Smuggler Assistance Program', 'word-form'],
  ['Gorton Advisors', 'Gorton Advisers', 'word-form'],
  ['National Water Crime Agency', 'National Water Crime Investigation Agency', 'inner-word'],
  ['Tarn Bank', 'Tarn Investment Bank', 'inner-word'],
  ['Mary Hale Center', 'Mary Hale Clinic', 'another-body'],
  ['Counter-Piracy Wing', 'anti-piracy unit', 'another-body'],
  ['Norwegian Rowing Association', 'Norway Rowing Federation', 'another-body'],
  // words that would name another thing
  ['Centre for Transformational Justice', 'Centre for Transnational Justice', 'another-word'],
  ['Institute of Congregational Studies', 'Institute of Conversational Studies', 'another-word'],
  ['K&L Fittings', 'L&K', 'swapped-initials'],
  ['Keldos', 'Kildaos', 'loose-spelling'],
];

describe('the ladder of organization names', () => {
  it.each(rows)('%s / %s: %s', (left, right, rung) => {
    expect(stand(organization.ladder, nameForm(left), nameForm(right)).id).toBe(rung);
    expect(stand(organization.ladder, nameForm(right), nameForm(left)).id).toBe(rung);
  });
});

/** A team's claim that stands in a sentence with other names. */
function claimOf(name: string, document: string, names: readonly string[]): Claim<NameForm> {
  const span = { document, start: 0, end: name.length };
  const context = { headline: false, sentence: 0, clause: [], words: [], names };
  const qualifiers = { assertion: 'asserted' } as const;
  const value = nameForm(name);
  return {
    id: name,
    kind: 'organization',
    document,
    span,
    quote: name,
    subject: name,
    attribute: 'name',
    value,
    qualifiers,
    context,
  };
}

const viewWith = (spread: number): EventView => ({
  weight: () => 1,
  entity: () => undefined,
  named: () => undefined,
  spread: () => spread,
  together: () => false,
  size: 5,
});

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

describe('finding organizations', () => {
  it.each(rowsOf('organization'))('$sentence', ({ sentence, expect: wanted }) => {
    expect(findIn(kind(organization), sentence)).toEqual(wanted);
  });
});

describe('one acronym with two expansions', () => {
  const short = (text: string) => ({ ...nameForm(text), short: 'ARLF' });

  it('stands apart', () => {
    const rung = stand(
      organization.ladder,
      short('Agriculture Relief Loan Fund'),
      short('Arvanian Revolving Loan Fund'),
    );
    expect(rung).toMatchObject({ id: 'one-acronym', bearing: 'apart' });
  });

  it('is read from the brackets beside a name, for all its mentions', () => {
    const text = 'The Agriculture Relief Loan Fund (ARLF) paid. The Agriculture Relief Loan Fund closed.';
    const values = organization
      .find(prepare(articleOf('a.txt', text)), {})
      .map(({ value }) => [value.text, value.short]);
    expect(values).toEqual([
      ['Agriculture Relief Loan Fund', 'ARLF'],
      ['ARLF', undefined],
      ['Agriculture Relief Loan Fund', 'ARLF'],
    ]);
  });
});
