import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/text/article.js';
import { lawTitles } from '../../src/text/forms/laws.js';
import { unitPhrases } from '../../src/text/forms/units.js';
import { articleOf } from '../support/articles.js';

const textsOf = (text: string, find: typeof lawTitles): readonly string[] =>
  find(prepare(articleOf('a.txt', text))).map(({ range }) => text.slice(range.start, range.end));

describe('titles of laws', () => {
  it.each([
    ['The Act was passed in May.', []],
    ['Under Act 5 the port may close.', []],
    ['The Patriot acted.', []],
    ['They called it the Harbour Act.', []],
    ['The Coastal Waters Protection Act was passed in May.', ['Coastal Waters Protection Act']],
    ['Critics of the Coastal Waters Act met.', ['Coastal Waters Act']],
    [
      'The Coastal Waters Act fell. Defence to the Coastal Waters Act came.',
      ['Coastal Waters Act', 'Coastal Waters Act'],
    ],
    ['On Monday to the Coastal Waters Act came a change.', ['Coastal Waters Act']],
    ['Minister Drops Nets From Coastal Waters Act After Angry Vote', []],
    ['Under the Protection of Coastal Waters Act, nets are banned.', ['Protection of Coastal Waters Act']],
  ])('%s', (text, titles) => {
    expect(textsOf(text, lawTitles)).toEqual(titles);
  });
});

describe('units in lower case', () => {
  it.each([
    ['The new unit opened.', []],
    ['Its services team won.', []],
    ['The housing unit burned.', []],
    ['The anti-smuggling unit was called.', ['anti-smuggling unit']],
    ['They met the police victim services unit.', ['victim services unit']],
    ["Help came from the victim's services team.", ["victim's services team"]],
    ["Help came from the victims' services branch.", ["victims' services branch"]],
  ])('%s', (text, units) => {
    expect(textsOf(text, unitPhrases)).toEqual(units);
  });
});
