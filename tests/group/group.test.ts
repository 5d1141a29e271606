import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.js';
import { byKeys } from '../../src/core/order.js';
import { groupArticles } from '../../src/group/group.js';
import { article } from './articles.js';
import { type Event, NEAR_TWINS } from './near-twins.js';

function written(name: string, event: Event): readonly Article[] {
  return event.map(([headline, ...paragraphs], index) => article(`${name}-${index}`, paragraphs, { headline }));
}

const groupsOf = (articles: readonly Article[]): readonly (readonly string[])[] =>
  groupArticles(articles).events.map(({ documents }) => documents);

const PILE = NEAR_TWINS.flatMap(([, one, other], index) => [
  ...written(`${index}-one`, one),
  ...written(`${index}-other`, other),
]);

const idsOf = (name: string, event: Event): readonly string[] => event.map((_, index) => `${name}-${index}`);

const EXPECTED = NEAR_TWINS.flatMap(([, one, other], index) => [
  idsOf(`${index}-one`, one),
  idsOf(`${index}-other`, other),
]).sort(byKeys(([first]) => first ?? ''));

describe('near twins', () => {
  test.each(NEAR_TWINS)('%s', (_, one, other) => {
    const pile = [...written('one', one), ...written('other', other)];
    expect(groupsOf(pile)).toEqual([idsOf('one', one), idsOf('other', other)]);
  });

  test('all in one pile', () => {
    expect(groupsOf(PILE)).toEqual(EXPECTED);
  });
});

describe('laws', () => {
  test('the order of the articles changes nothing', () => {
    const forward = groupArticles(PILE);
    const backward = groupArticles([...PILE].reverse());
    expect(backward).toEqual(forward);
  });

  test('an unrelated article changes no other group', () => {
    const stranger = article('stranger', [
      'Gardeners in Vellmar have bred a pear that keeps until Easter.',
      'It ripens late and tastes of honey.',
    ]);
    expect(groupsOf([...PILE, stranger])).toEqual([...EXPECTED, ['stranger']]);
  });

  test('paths change neither groups nor the ids of events', () => {
    const named = (prefix: string): ReadonlySet<string> =>
      new Set(
        groupArticles(NEAR_TWINS.flatMap(([, one], index) => written(`${prefix}${index}`, one))).events.map(
          ({ id }) => id,
        ),
      );
    expect(named('a')).toEqual(named('b'));
    expect(named('a').size).toBe(NEAR_TWINS.length);
  });
});

describe('what separates and what does not', () => {
  const lead = 'A bus overturned on the road from Malden to Ferrow on Friday';
  const report = (id: string, killed: string, injured: string): Article =>
    article(id, [
      `${lead}, killing ${killed} people and injuring ${injured}.`,
      'The bus of the Skyway company carried pilgrims to the shrine of Ferrow, police chief Ana Ruiz said.',
      `Ferrow hospital counted ${killed} dead, and the driver was arrested.`,
    ]);

  test('figures that conflict', () => {
    expect(groupsOf([report('a', '7', '31'), report('b', '19', '4'), report('c', '12', '55')])).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  const first = (day: string): Article =>
    article('a', [
      `The council of Harrow Bay met on ${day} and heard planner Mia Stone on the new library.`,
      'It put off its vote, and residents protested outside the town hall.',
    ]);
  const second = (day: string): Article =>
    article('b', [
      `On ${day} planner Mia Stone told the Harrow Bay council how the library is to look.`,
      'Readers had come to the town hall with posters.',
    ]);

  test.each([
    ['the same day', 'March 3', 'March 3', [['a', 'b']]],
    ['a slip of a few days', 'March 3', 'March 8', [['a', 'b']]],
    ['weeks apart', 'March 3', 'June 9', [['a'], ['b']]],
  ])('stated days: %s', (_, one, other, expected) => {
    expect(groupsOf([first(one), second(other)])).toEqual(expected);
  });

  test('one text under two dates weeks apart is still one text', () => {
    const copy = article('b', first('June 9').text.split('\n'));
    expect(groupsOf([first('March 3'), copy])).toEqual([['a', 'b']]);
  });
});

describe('edges', () => {
  test('no articles', () => {
    expect(groupArticles([])).toEqual({ events: [], copies: new Map() });
  });

  test('every article is in exactly one event, also one without words', () => {
    const articles = [article('a', ['...']), article('b', ['...']), article('c', ['One single report.'])];
    const { events } = groupArticles(articles);
    expect(events.flatMap(({ documents }) => documents).sort()).toEqual(['a', 'b', 'c']);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });
});
