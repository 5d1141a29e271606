import { describe, expect, test } from 'vitest';
import { wordDifferences } from '../../src/text/word-difference.js';

/** The texts with the words that differ in brackets. */
const marked = (texts: readonly string[]): readonly string[] =>
  wordDifferences(texts).map((parts) => parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''));

describe('the words that differ', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [
      ['Institute for Coastal Law', 'Institute for Costal Law'],
      ['Institute for [Coastal] Law', 'Institute for [Costal] Law'],
    ],
    [
      ['Acting Harbour Master', 'Harbour Master'],
      ['[Acting] Harbour Master', 'Harbour Master'],
    ],
    [
      ['Deputy Chief Clerk of Works', 'Clerk of the Works'],
      ['[Deputy Chief] Clerk of Works', 'Clerk of [the] Works'],
    ],
    [
      ['River Police', 'River Police Force', 'Rivers Police Force'],
      ['[River] Police', '[River] Police [Force]', '[Rivers] Police [Force]'],
    ],
    [
      ['$5 million', '€5 million', '5% of it'],
      ['[$]5 [million]', '[€]5 [million]', '5[% of it]'],
    ],
    [
      ['“We saw it, all of us”', 'we saw it all of them'],
      ['“We saw it, all of [us]”', 'we saw it all of [them]'],
    ],
    [
      ['the the mill', 'the mill'],
      ['the [the] mill', 'the mill'],
    ],
  ];
  test.each(cases)('%j', (texts, expected) => {
    expect(marked(texts)).toEqual(expected);
    expect(marked([...texts].reverse())).toEqual([...expected].reverse());
  });
});

describe('what is not marked', () => {
  const silent: readonly (readonly string[])[] = [
    [],
    ['', ''],
    ['14'],
    ['14', 'at least 40'],
    ['Harbour Master', 'HARBOUR MASTER'],
    ['Harbour Master', 'Harbour, Master.'],
    ['Chief Clerk', 'Registrar'],
  ];
  test.each(silent.map((texts) => ({ texts })))('$texts', ({ texts }) => {
    expect(marked(texts)).toEqual(texts);
  });

  test('a text without a word of the others does not mark those that have words in common', () => {
    expect(marked(['Acting Envoy', 'Registrar', 'Envoy'])).toEqual(['[Acting] Envoy', 'Registrar', 'Envoy']);
  });
});

test('the stretches of a text joined are the text, spaces and signs kept', () => {
  const texts = ['  Bank  of\tthe North ', 'Bank of – the South!'];
  expect(wordDifferences(texts).map((parts) => parts.map(({ text }) => text).join(''))).toEqual(texts);
});

test('two texts of twenty thousand words are told apart between their equal ends', () => {
  const middle = (word: string): string => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
  const parts = wordDifferences([`So ${middle('a')} ends`, `So ${middle('b')} ends`]);
  expect(parts.map((own) => own.map(({ differs }) => differs))).toEqual([
    [false, true, false],
    [false, true, false],
  ]);
});
