import { describe, expect, it } from 'vitest';
import { lemma, stem } from '../../src/text/lemma.js';
import { tokenize, tokenOf } from '../../src/text/tokens.js';

describe('tokenize', () => {
  it.each([
    ['Chargé d’Affaires Natalie', ['Chargé', 'd’Affaires', 'Natalie']],
    ['Anti-Terrorism, AT&T', ['Anti-Terrorism', ',', 'AT&T']],
    ['the U.S. Navy.', ['the', 'U.S.', 'Navy', '.']],
    ['2,001 suspects at 12:47', ['2,001', 'suspects', 'at', '12:47']],
    ['8.40pm; $6.1m', ['8.40', 'pm', ';', '$', '6.1', 'm']],
    ["Ana's 'x' isn't x'a- x' ‘y’s’", ["Ana's", "'", 'x', "'", "isn't", "x'a", '-', 'x', "'", '‘', 'y’s', '’']],
    [
      'U.S.-led, J. R. Berg, a.m. e.g',
      ['U.S.', '-', 'led', ',', 'J', '.', 'R', '.', 'Berg', ',', 'a.m.', 'e', '.', 'g'],
    ],
    ['1,000,5. 3:2, 12.x 7é 8½', ['1,000,5', '.', '3:2', ',', '12', '.', 'x', '7', 'é', '8']],
    ['m² a_b _c é’é Łódź’s 中文 “Q”…', ['m²', 'a_b', '_c', 'é’é', 'Łódź’s', '中文', '“', 'Q', '”', '…']],
    ['FIA’s 33-year-old', ['FIA’s', '33', '-', 'year-old']],
    ['__proto__ constructor 2001 0 2001', ['__proto__', 'constructor', '2001', '0', '2001']],
  ])('%s', (text, words) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(words);
  });
});

describe('tokenOf', () => {
  it('gives the token at an index, and nothing beyond either end', () => {
    const tokens = tokenize('one two');
    expect([-2, -1, 0, 1, 2].map((index) => tokenOf(tokens, index)?.text)).toEqual([
      undefined,
      undefined,
      'one',
      'two',
      undefined,
    ]);
  });
});

describe('spellings', () => {
  it('gives equal words one number, and reads words alike when no more are kept', () => {
    const word = (index: number): string => `q${index.toString(36)}x`;
    const words = Array.from({ length: 120_000 }, (_, index) => word(index));
    const text = words.join(' ');
    const first = tokenize(text);
    const again = tokenize(text);
    expect(first.map((token) => token.text)).toEqual(words);
    expect(again.map((token) => token.spelling)).toEqual(first.map((token) => token.spelling));
    const kept = first.map((token) => token.spelling).filter((spelling) => spelling >= 0);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept.length).toBeLessThan(words.length);
  });
});

describe('lemma and stem', () => {
  it.each([
    ['boats', 'boat'],
    ['agencies', 'agency'],
    ['people', 'people'],
    ['children', 'child'],
    ['crises', 'crisis'],
    ['bus', 'bus'],
    ['churches', 'church'],
  ])('lemma of %s is %s', (word, base) => {
    expect(lemma(word)).toBe(base);
  });

  it.each([
    ['arrive', 'arrived', 'arriving', 'arrives'],
    ['stop', 'stopped', 'stopping', 'stops'],
    ['kill', 'killed', 'killing', 'kills'],
    ['release', 'released', 'releasing', 'releases'],
    ['strike', 'struck', 'striking', 'strikes'],
    ['carry', 'carried', 'carrying', 'carries'],
  ])('%s, %s, %s and %s share a stem', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });
});
