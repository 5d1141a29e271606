import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/text/happening.js';
import { sameHappening } from '../../src/text/same-happening.js';

/** A deed told by a verb in the middle of an article. */
function deed(head: string, words: string, more: Partial<Happening> = {}): Happening {
  const stems = words.split(' ');
  return {
    head,
    shown: head,
    form: 'verb',
    speech: false,
    planned: false,
    arguments: stems,
    people: [],
    sentence: stems,
    event: false,
    opening: false,
    lasting: false,
    distance: 3,
    which: [],
    at: 9,
    besideOtherDay: false,
    ...more,
  };
}

/** The sentence at the top of an article. */
const LEADING = ['bell', 'town', 'ferri', 'crew', 'reef'];

const EVERY_WORD = (): number => 1;

function scoreOf(left: Happening, right: Happening, weight: (word: string) => number = EVERY_WORD): number | undefined {
  const found = sameHappening(left, right, weight);
  expect(sameHappening(right, left, weight)).toEqual(found);
  return found && Math.round(found.score * 100) / 100;
}

describe('whether two dated deeds are one', () => {
  it.each<[string, Happening, Happening]>([
    ['two stages of one case', deed('arrest', 'baker mill ross'), deed('charge', 'baker mill ross harn')],
    ['a verdict and a sentence', deed('convict', 'clerk fraud harn'), deed('sentenc', 'clerk fraud harn')],
    ['a plea and a sentence', deed('plead', 'clerk fraud harn'), deed('sentenc', 'clerk fraud harn')],
    [
      'a deed and the attempt at it',
      deed('convict', 'clerk murder harn'),
      deed('convict', 'clerk attempt murder harn'),
    ],
    ['what was thwarted and what was done', deed('foil', 'guard raid'), deed('attack', 'guard raid depot fuel')],
    ['one word for the deed and nothing else', deed('foil', 'guard raid'), deed('thwart', 'navy pirat')],
    ['a shooting that need not have killed', deed('shoot', 'clerk bank'), deed('kill', 'clerk bank harn quay')],
    ['what was planned and what was done', deed('foil', 'guard raid', { planned: true }), deed('foil', 'guard raid')],
    [
      'two that are numbered',
      deed('strike', 'quake', { which: ['first'] }),
      deed('strike', 'quake', { which: ['second'] }),
    ],
    [
      'what the top of an article tells beside the event, on a day of its own',
      deed('ring', 'bell town', { at: 0, sentence: LEADING, besideOtherDay: true }),
      deed('die', 'crew reef', { at: 0, sentence: LEADING, event: true }),
    ],
  ])('is not said of %s', (_, left, right) => {
    expect(scoreOf(left, right)).toBeUndefined();
  });

  it.each<[string, Happening, Happening, number]>([
    [
      'the tops of two articles',
      deed('ring', 'bell town', { at: 0, sentence: LEADING }),
      deed('die', 'crew reef', { at: 0, sentence: LEADING, event: true }),
      1,
    ],
    ['one verb', deed('foil', 'guard raid'), deed('foil', 'guard depot'), 0.95],
    ['two verbs for it', deed('foil', 'guard raid'), deed('thwart', 'guard depot'), 0.65],
    ['a thwarted attempt', deed('foil', 'guard attempt'), deed('foil', 'guard raid'), 0.95],
    ['going out of sight', deed('disappear', 'actress public eye'), deed('vanish', 'actress public view'), 0.8],
    ['a killing and how', deed('shoot', 'fatal clerk bank'), deed('kill', 'clerk bank quay'), 0.8],
  ])('is said of %s', (_, left, right, score) => {
    expect(scoreOf(left, right)).toBe(score);
  });

  it('takes a shooting for the killing where most articles tell of both', () => {
    const common = (word: string): number => (word === 'shoot' || word === 'kill' ? 0.3 : 1);
    const [one, other] = [deed('shoot', 'clerk bank', { form: 'noun', event: true }), deed('kill', 'clerk quay')];
    expect([scoreOf(one, other), scoreOf(one, other, common)]).toEqual([undefined, 0.85]);
  });

  it('is surer of one deed of one person', () => {
    const [one, other] = [deed('convict', 'harn fraud', { people: ['harn'] }), deed('convict', 'harn mill ross')];
    const named = deed('convict', 'harn mill ross', { people: ['harn'] });
    expect([scoreOf(one, other), scoreOf(one, named)]).toEqual([0.87, 0.99]);
  });

  it('is surer of the deed that most articles of the event tell', () => {
    const common = (word: string): number => (word === 'foil' ? 0.2 : 1);
    const [one, other] = [deed('thwart', 'navy raid'), deed('foil', 'navy pirat')];
    expect([scoreOf(one, other), scoreOf(one, other, common)]).toEqual([0.65, 0.8]);
  });
});
