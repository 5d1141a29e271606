import { describe, expect, it } from 'vitest';
import { attachFigure } from '../../../src/kinds/figure/attach.js';
import { findFigures } from '../../../src/kinds/figure/find.js';
import { prepare } from '../../../src/text/article.js';
import { plainDocument } from '../../support/plain-document.js';

/** The roles of a sentence's figures, in order; "-" for none. */
function rolesOf(text: string): readonly string[] {
  const article = prepare(plainDocument('a.txt', text));
  return findFigures(article).map((mention) => attachFigure(mention, article)?.value.role ?? '-');
}

describe('how many live somewhere', () => {
  it.each([
    ['The town, home to about 70,000 people, lies 38 km from the border.', ['population', '-']],
    ['The town has a population of 9,000 and lies 24 miles inland.', ['population', '-']],
    ['Hesk, with a population of 9,000, sold it for $2 million.', ['population', '-']],
  ])('%s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

describe('whom a death befell', () => {
  it.each([
    ['The father of two boys died at once.', ['-']],
    ['The mother to three children was killed.', ['-']],
    ['A group of two boys was killed.', ['killed']],
    ['Two boys died at once.', ['killed']],
  ])('%s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});
