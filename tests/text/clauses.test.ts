import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.js';
import { prepare } from '../../src/text/article.js';
import { assertionOf } from '../../src/text/assertion.js';
import {
  clauseOf,
  governorOf,
  sentenceAt,
  stemsAround,
  stemsIn,
  type TokenRange,
  tokenAt,
  tokensIn,
} from '../../src/text/clauses.js';
import { namesWithin, speakerOf } from '../../src/text/speaker.js';
import { articleOf } from '../support/articles.js';

const articleWith = (text: string): Article => prepare(articleOf('a.txt', text));

/** The range of a phrase in an article. */
function rangeOf(article: Article, phrase: string) {
  const start = article.text.indexOf(phrase);
  return { start, end: start + phrase.length };
}

describe('what was asked last', () => {
  it('is not given for another range, sentence or article', () => {
    const one = articleWith('Five rowers drowned on Monday. The ferry left port at noon.');
    const two = articleWith('The mayor met nine divers. Five rowers drowned on Monday.');
    const asked = () =>
      [one, two].map((article) => {
        const range = rangeOf(article, 'Five rowers');
        const at = sentenceAt(article, range.start)?.index;
        return [at, tokensIn(article, range), clauseOf(article, range), governorOf(article, range)?.lower];
      });
    const expected = [
      [0, { first: 0, last: 2 }, { first: 0, last: 6 }, 'drowned'],
      [1, { first: 6, last: 8 }, { first: 6, last: 12 }, 'drowned'],
    ];
    expect(asked()).toEqual(expected);
    expect(governorOf(one, rangeOf(one, 'The ferry'))?.lower).toBe('left');
    expect(asked()).toEqual(expected);
  });

  it('is found among the tokens of a sentence as among all', () => {
    const article = articleWith('The ferry left. Five rowers drowned.');
    const [, second] = article.sentences;
    if (!second) throw new Error('one sentence only');
    const { start } = rangeOf(article, 'rowers');
    expect(tokenAt(article, start)).toBe(5);
    expect(tokenAt(article, start, second)).toBe(5);
    expect(tokenAt(article, article.text.length, { first: 0, last: 3 })).toBe(3);
  });
});

describe('governorOf', () => {
  it.each([
    ['Five rowers had rescued a swimmer.', 'rescued', false],
    ['Five rowers were rescued.', 'rescued', true],
    ['The cox had gotten beaten by Five rowers.', 'beaten', true],
    ['Five rowers panicked.', 'panicked', false],
  ])('%s', (text, lower, passive) => {
    const article = articleWith(text);
    expect(governorOf(article, rangeOf(article, 'Five rowers'))).toMatchObject({ lower, passive });
  });
});

describe('stemsAround', () => {
  const text = 'Divers found the sunken ferry near the harbour after police closed the northern bridge.';
  const article = articleWith(text);
  const [sentence] = article.sentences;
  if (!sentence) throw new Error('no sentence');

  /** The stems of a part, gone through one by one. */
  const stemsWithout = (part: TokenRange, own: TokenRange): readonly string[] => {
    const { stems, at } = stemsIn(article, part);
    return stems.filter((_, index) => {
      const token = at[index] ?? 0;
      return token < own.first || token >= own.last;
    });
  };

  it.each(['Divers', 'sunken ferry', 'the harbour after', 'bridge.', text])(
    'gives the stems of the part but those of "%s"',
    (phrase) => {
      const range = rangeOf(article, phrase);
      const own = tokensIn(article, range);
      const whole = stemsIn(article, sentence);
      const clause = clauseOf(article, range);
      expect(stemsAround(whole, sentence, own)).toEqual(stemsWithout(sentence, own));
      expect(stemsAround(whole, clause, own)).toEqual(stemsWithout(clause, own));
    },
  );

  it('leaves out closed classes and the words of the mention', () => {
    const own = tokensIn(article, rangeOf(article, 'sunken ferry'));
    expect(stemsAround(stemsIn(article, sentence), sentence, own)).toEqual([
      'diver',
      'find',
      'harbour',
      'polic',
      'close',
      'northern',
      'bridg',
    ]);
  });
});

describe('assertionOf', () => {
  it.each([
    ['The council opened 12 schools in May.', '12 schools', 'asserted'],
    ['Did the council open 12 schools?', '12 schools', 'asked'],
    ['The council did not open 12 schools.', '12 schools', 'denied'],
    ['Not only 12 schools were opened.', '12 schools', 'asserted'],
    ['Police denied that 12 schools were closed.', '12 schools', 'denied'],
    ['The council will open 12 schools.', '12 schools', 'forecast'],
    ["They'll open 12 schools.", '12 schools', 'forecast'],
    ["The council mayn't open 12 schools.", '12 schools', 'denied'],
    ['The council is expected to open 12 schools.', '12 schools', 'forecast'],
    ['The council expected rain and opened 12 schools.', '12 schools', 'asserted'],
    ['If the council opens 12 schools, parents will cheer.', '12 schools', 'conditional'],
    ['The council may have opened 12 schools.', '12 schools', 'conditional'],
    ['If the council had planned, we would not have 12 schools in huts.', '12 schools', 'asserted'],
    ["If it had, we wouldn't have 12 schools in huts.", '12 schools', 'asserted'],
    ['We would never have 12 schools in huts if they had planned.', '12 schools', 'asserted'],
    ['If the council had opened 12 schools, we would not be here.', '12 schools', 'conditional'],
    ['If the council had planned, we would have 12 schools.', '12 schools', 'conditional'],
    ['The council would not open 12 schools.', '12 schools', 'denied'],
    ["The council daren't open 12 schools.", '12 schools', 'denied'],
    ["The council oughtn't to open 12 schools.", '12 schools', 'denied'],
    ['The council provided 12 schools with heaters.', '12 schools', 'asserted'],
    ['They paid, lest 12 schools be closed.', '12 schools', 'conditional'],
  ])('%s', (text, phrase, expected) => {
    const article = articleWith(text);
    expect(assertionOf(article, rangeOf(article, phrase))).toBe(expected);
  });
});

describe('speakerOf', () => {
  it.each([
    ['The bridge was closed on Monday.', undefined],
    ['The bridge was closed, police said.', 'police'],
    ['The bridge was closed, police said, according to the harbour office.', 'harbour office'],
    ['The bridge was closed according to plan, it seems.', 'plan'],
    ['Saying little, the crew left.', undefined],
    ['The bridge is safe, said Anna Holm on Monday.', 'Anna Holm'],
  ])('%s', (text, expected) => {
    const article = articleWith(text);
    const [sentence] = article.sentences;
    if (!sentence) throw new Error('no sentence');
    expect(speakerOf(article, sentence)).toBe(expected);
    expect(speakerOf(article, sentence, namesWithin(article, sentence))).toBe(expected);
  });
});
