import { expect, test } from 'vitest';
import type { Article } from '../../src/core/article.js';
import { copiesOf, shinglesOf } from '../../src/group/copies.js';
import { article } from './articles.js';

const copiesIn = (articles: readonly Article[]): ReadonlyMap<string, string> =>
  copiesOf(articles.map((item) => ({ document: item.document.id, shingles: shinglesOf(item) })));

const WIRE = [
  'A cargo ship ran aground off the northern tip of the island of Varso early on Monday, the coast guard said.',
  'All fourteen members of the crew were lifted off by helicopter and taken to the hospital in Lindby for a check.',
  'The Marstal, which carries timber, was on its way from Riga to Hull when its engine failed in heavy seas.',
];

const OWN = [
  'Fourteen sailors were rescued by helicopter on Monday after their freighter hit rocks near Varso.',
  'Engine trouble in a gale had left the timber ship Marstal adrift between Riga and Hull, according to its owner.',
  'Doctors in Lindby said that nobody was seriously hurt.',
];

test('a text carried whole or lightly edited is a copy of the first by id; a report of its own is none', () => {
  const edited = ['(Wire) ', ...WIRE.slice(0, 2), WIRE[2]?.replace('heavy seas', 'a storm') ?? ''];
  const articles = [
    article('a', OWN),
    article('b', WIRE),
    article('c', edited),
    article('d', [...WIRE, 'More follows.']),
  ];
  expect([...copiesIn(articles)]).toEqual([
    ['c', 'b'],
    ['d', 'b'],
  ]);
});

test('a text too short to say is no copy', () => {
  expect(copiesIn([article('a', ['Ship runs aground.']), article('b', ['Ship runs aground.'])]).size).toBe(0);
});

test('a text cut short is a copy of the longer one; a shared paragraph is none', () => {
  const more = Array.from(
    { length: 12 },
    (_, index) =>
      `Witness ${index} told inspector ${index * 7} of wave ${index * 11} that broke over deck ${index * 13}.`,
  );
  const full = [...WIRE, ...OWN, ...more];
  const articles = [
    article('a', full),
    article('b', [...WIRE, 'The ship was built in 1998.']),
    article('c', [OWN[2] ?? '']),
  ];
  expect([...copiesIn(articles)]).toEqual([['b', 'a']]);
});
