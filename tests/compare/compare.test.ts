import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { consensusOf, latestOf } from '../../src/compare/consensus.js';
import type { Claim } from '../../src/core/claim.js';
import type { Cluster } from '../../src/core/cluster.js';
import { kind, type Pair, type Rule } from '../../src/core/contracts.js';
import { findDates } from '../../src/kinds/date/find.js';
import { date } from '../../src/kinds/date/index.js';
import { organization } from '../../src/kinds/organization/index.js';
import { person } from '../../src/kinds/person/index.js';
import { dateConflict } from '../../src/rules/date-conflict.js';
import { organizationConflict } from '../../src/rules/organization-conflict.js';
import { organizationVariant } from '../../src/rules/organization-variant.js';
import { personVariant } from '../../src/rules/person-variant.js';
import { prepare } from '../../src/text/article.js';
import { nameForm } from '../../src/text/forms/sketch.js';
import { articleOf } from '../support/articles.js';
import { plainDocument, publishedOnDay } from '../support/plain-document.js';

const claim = (id: number, document: string, name: string): Claim => ({
  id: `c${id}`,
  kind: 'organization',
  document,
  span: { document, start: 0, end: name.length },
  quote: name,
  subject: name,
  attribute: 'name',
  value: nameForm(name),
  qualifiers: { assertion: 'asserted' },
  context: { headline: false, sentence: 0, clause: [], words: [], names: [] },
});

const cluster = (...claims: readonly Claim[]): Cluster => ({
  event: 'event-1',
  kind: 'organization',
  about: 'name of the centre',
  claims,
  cohesion: 1,
  reasons: [],
});

const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
const run = (
  one: Cluster,
  copies: ReadonlyMap<string, string> = new Map(),
  rules: readonly Rule[] = [organizationConflict, organizationVariant],
) =>
  compare([one], {
    kinds: [kind(organization)],
    rules,
    documents: new Map(names.map((name) => [name, articleOf(name, 'Text.')])),
    copies,
  });

describe('compare', () => {
  it('is a conflict where only some of the values came one after the other', () => {
    const isLast = (pair: Pair): boolean =>
      pair.left.documents.concat(pair.right.documents).every(({ id }) => id !== 'a.txt');
    const update: Rule = {
      ...organizationConflict,
      id: 'organization-update',
      relation: 'update',
      judge: (pair) => (isLast(pair) ? { confidence: 0.9 } : undefined),
    };
    const claims = [
      claim(1, 'a.txt', 'Centre for Transnational Justice'),
      claim(2, 'b.txt', 'Centre for Transformational Justice'),
      claim(3, 'c.txt', 'Centre for Transformation Justice'),
    ];
    const ruled = (...documents: readonly string[]): string | undefined =>
      run(cluster(...claims.filter(({ document }) => documents.includes(document))), undefined, [
        update,
        organizationConflict,
      ])[0]?.rule;
    expect(ruled('b.txt', 'c.txt')).toBe('organization-update');
    expect(ruled('a.txt', 'b.txt')).toBe('organization-conflict');
    expect(ruled('a.txt', 'b.txt', 'c.txt')).toBe('organization-conflict');
  });

  it('puts all forms of one fact into one finding, under the gravest rule that spoke', () => {
    const [finding, ...rest] = run(
      cluster(
        claim(1, 'a.txt', 'Centre for Transformational Justice'),
        claim(2, 'b.txt', 'Centre for Transformation Justice'),
        claim(3, 'c.txt', 'Centre for Transnational Justice'),
        claim(4, 'd.txt', 'Center for Transnational Justice'),
      ),
    );
    expect(rest).toEqual([]);
    expect(finding?.rule).toBe('organization-conflict');
    expect(finding?.severity).toBe('error');
    expect(finding?.values.map((value) => [value.value, value.documents])).toEqual([
      ['Centre for Transnational Justice', ['c.txt', 'd.txt']],
      ['Centre for Transformational Justice', ['a.txt']],
      ['Centre for Transformation Justice', ['b.txt']],
    ]);
    expect(finding?.verdicts.map(({ left, right, rung }) => [left, right, rung])).toEqual([
      [0, 1, 'another-word'],
      [0, 2, 'another-word'],
      [1, 2, 'word-form'],
    ]);
  });

  it('is silent where all values are the same or compatible', () => {
    expect(run(cluster(claim(1, 'a.txt', 'Liberal Party'), claim(2, 'b.txt', 'Liberal Party of Ruritania')))).toEqual(
      [],
    );
  });

  it('leaves out values that no rule spoke of', () => {
    const [finding] = run(
      cluster(claim(1, 'a.txt', 'Tarn Bank'), claim(2, 'b.txt', 'Tarn Investment Bank'), claim(3, 'c.txt', 'TIB')),
    );
    expect(finding?.values.map((value) => value.value)).toEqual(['Tarn Bank', 'Tarn Investment Bank']);
  });

  it('shows a short form with the fuller form that it belongs to, unless it fits two that differ', () => {
    const values = (...forms: readonly string[]) =>
      run(cluster(...forms.map((form, index) => claim(index + 1, names[index] ?? '', form))))[0]?.values.map(
        (value) => [value.value, value.documents],
      );
    expect(values('Water Crime Agency', 'National Water Crimes Agency', 'National Water Crime Agency')).toEqual([
      ['National Water Crime Agency', ['a.txt', 'c.txt']],
      ['National Water Crimes Agency', ['b.txt']],
    ]);
    expect(values('Tarn', 'Tarn Bank', 'Tarn Investment Bank')).toEqual([
      ['Tarn Bank', ['b.txt']],
      ['Tarn Investment Bank', ['c.txt']],
    ]);
  });

  it('shows behind the words of a date what they were read as, and puts the same words unread with them', () => {
    const said = (id: number, document: string, sentence: string, published?: string): Claim => {
      const [mention] = findDates(prepare(plainDocument(document, sentence, publishedOnDay(published))), {});
      return { ...claim(id, document, 'date'), kind: 'date', value: mention?.value };
    };
    const [finding] = compare(
      [
        {
          ...cluster(
            said(1, 'a.txt', 'The rule was changed in January.', '2009-04-27'),
            said(2, 'b.txt', 'The rule was changed last December.', '2009-03-03'),
            said(3, 'c.txt', 'The rule was changed in January.'),
          ),
          kind: 'date',
          about: 'month of the change',
        },
      ],
      {
        kinds: [kind(date)],
        rules: [dateConflict],
        documents: new Map(names.map((name) => [name, articleOf(name, `Text of ${name}.`)])),
        copies: new Map(),
      },
    );
    expect(finding?.message).toBe(
      'Month of the change differs: January [2009-01] (a.txt, c.txt), last December [2008-12] (b.txt)',
    );
  });

  it('puts a short form that fits two spellings with the one of its article, and elsewhere with the commonest', () => {
    const named = (id: number, document: string, name: string): Claim => ({
      ...claim(id, document, name),
      kind: 'person',
    });
    const [finding] = compare(
      [
        {
          ...cluster(
            named(1, 'a.txt', 'Mattie Renner'),
            named(2, 'b.txt', 'Mattie Renner'),
            named(3, 'b.txt', 'Renner'),
            named(4, 'c.txt', 'Matty Renner'),
            named(5, 'c.txt', 'Renner'),
            named(6, 'd.txt', 'Reinner'),
            named(7, 'e.txt', 'Renner'),
          ),
          kind: 'person',
        },
      ],
      {
        kinds: [kind(person)],
        rules: [personVariant],
        documents: new Map([...names, 'e.txt'].map((name) => [name, articleOf(name, 'Text.')])),
        copies: new Map(),
      },
    );
    expect(finding?.values.map(({ value, claims, documents }) => [value, claims, documents])).toEqual([
      ['Mattie Renner', ['c1', 'c2', 'c3', 'c7'], ['a.txt', 'b.txt', 'e.txt']],
      ['Matty Renner', ['c4', 'c5'], ['c.txt']],
      ['Reinner', ['c6'], ['d.txt']],
    ]);
  });

  it('counts copies of one text as one origin', () => {
    const one = cluster(
      claim(1, 'a.txt', 'Tarn Bank'),
      claim(2, 'b.txt', 'Tarn Bank'),
      claim(3, 'c.txt', 'Tarn Investment Bank'),
    );
    expect(run(one)[0]?.consensus).toEqual({ state: 'majority', value: 0, support: 2, of: 3 });
    expect(run(one, new Map([['b.txt', 'a.txt']]))[0]?.consensus).toEqual({ state: 'split', of: 2 });
  });
});

describe('consensusOf', () => {
  it.each([
    [[3, 1], { state: 'majority', value: 0, support: 3, of: 4 }],
    [[2, 1, 1], { state: 'plurality', value: 0, support: 2, of: 4 }],
    [[1, 1], { state: 'split', of: 2 }],
  ])('%o', (origins, consensus) => {
    expect(consensusOf(origins)).toEqual(consensus);
  });
});

describe('latestOf', () => {
  it('is the value of the newest article', () => {
    expect(latestOf([[100, 300], [500]], [2, 1])).toEqual({ state: 'latest', value: 1, support: 1, of: 3 });
  });

  it('is unknown where a moment is not known or shared', () => {
    expect(latestOf([[100], [undefined]], [1, 1])).toBeUndefined();
    expect(latestOf([[500], [500]], [1, 1])).toBeUndefined();
  });
});
