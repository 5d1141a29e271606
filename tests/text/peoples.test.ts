import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/text/article.js';
import { peopleSlips } from '../../src/text/forms/peoples.js';
import { articleOf } from '../support/articles.js';

const peopleIn = (text: string): readonly string[] =>
  peopleSlips(prepare(articleOf('a.txt', text))).map((people) => people.text);

describe('peoples a letter off', () => {
  it.each([
    ['a people that is known', 'The Iranian navy met Iraqi sailors. The Iraqi crew was safe.'],
    ['a last name', 'The Danish crew was safe. Danesh said so. The Danish captain agreed.'],
    ['part of a name', 'The Norwegian crew was safe, said the Norvegian Star office in Tarn.'],
    ['no people beside it', 'The Norvegian sailors were safe. The Swedish crew was not.'],
    ['behind no noun', 'The Norwegian crew was safe. They met Norvegian, and left.'],
  ])('refuses %s', (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it.each([
    [
      'a letter exchanged',
      'Police held 12 Norvegian sailors. The Norwegian crew was taken ashore.',
      ['Norvegian', 'Norwegian'],
    ],
    ['a letter more', 'Three Brazillian divers drowned. A Brazilian boat found them.', ['Brazillian', 'Brazilian']],
    ['a letter less', 'Three Portugese sailors drowned. The Portuguese navy came.', ['Portugese', 'Portuguese']],
  ])('%s', (_, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});
