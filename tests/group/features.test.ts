import { describe, expect, test } from 'vitest';
import { featuresOf, fullNamesOf, vocabulary } from '../../src/group/features.js';
import { article } from './articles.js';

/** The terms of an article that weigh as words of names, sorted. */
function namedTerms(...paragraphs: readonly string[]): readonly string[] {
  const words = vocabulary();
  const { all, named } = featuresOf(article('a', paragraphs), words);
  const terms = new Map([...words.numbers].map(([term, number]) => [number, term]));
  return [...all.terms]
    .filter((_, at) => named[at] === 1)
    .map((term) => terms.get(term) ?? '')
    .sort();
}

describe('words of names', () => {
  test.each([
    ['first words of sentences', 'Trucks blocked the bridge. Boats went on.', []],
    ['first words of quotations', 'Asked for his plea, he answered "Yes," and "Guilty" to the rest.', []],
    ['the same with other marks', 'He answered ‘Yes’ and “Guilty” to the rest.', []],
    ['numbers', 'Snow closed Route 88 near Tarnwick.', ['rout', 'tarnwick']],
    ['capitals inside a sentence', 'The ferry to Tarnwick left with Orvik aboard.', ['orvik', 'tarnwick']],
    ['capitals inside a quotation', 'He said "the ferry to Tarnwick left".', ['tarnwick']],
  ])('%s', (_, text, expected) => {
    expect(namedTerms(text)).toEqual(expected);
  });
});

test('full names of persons and places: no single words, no countries, no institutions', () => {
  const { names, ...rest } = article('a', [
    "Mira Holt, of New Zealand, left the Tarnwick Bank. Holt's clerk, Ana Ruiz, wept.",
  ]);
  expect([...fullNamesOf({ ...rest, names }).values()].sort()).toEqual(['Ana Ruiz', 'Mira Holt']);
});
