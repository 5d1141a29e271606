import { describe, expect, it } from 'vitest';
import { marksOf, matchesIn, sign, signWhere, tokensWith } from '../../../src/kinds/polarity/signs.js';
import { prepare } from '../../../src/text/article.js';
import { articleOf } from '../../support/articles.js';

const CANOE = sign('canoe canoes');
const KAYAK = sign('kayak');
const LONG = signWhere(({ lower }) => lower.length > 15);

const marks = (text: string) => marksOf(prepare(articleOf('a.txt', text)));

/** The sentences of a text in which a token has one of some signs. */
const sentences = (text: string, signs: number): readonly string[] => {
  const found = marks(text);
  const signed = new Set(tokensWith(found, signs).map(({ sentence }) => sentence));
  return [...signed].map(({ start, end }) => found.article.text.slice(start, end));
};

describe('tokensWith', () => {
  it.each([
    ['The ferry left. Nobody saw it.', []],
    ['The ferry left. A canoe sank at noon.', ['A canoe sank at noon.']],
    ['Canoes were lost. The ferry left.', ['Canoes were lost.']],
    ['They found a canoe-like hull. The ferry left.', ['They found a canoe-like hull.']],
    ['They were canoeing on Monday. The ferry left.', []],
  ])('%s', (text, expected) => {
    expect(sentences(text, CANOE)).toEqual(expected);
  });

  it('asks for several signs at once, and for those that a test gives', () => {
    const text = 'A kayak sank. The ferry left. A canoe sank. An uncharacteristically calm day followed.';
    expect(sentences(text, CANOE | KAYAK)).toEqual(['A kayak sank.', 'A canoe sank.']);
    expect(sentences(text, LONG)).toEqual(['An uncharacteristically calm day followed.']);
  });
});

describe('sign', () => {
  it('has room for one bit each of a number, and fails as the module loads beyond that', () => {
    const made = [CANOE, KAYAK, LONG];
    while (made.length < 31) made.push(sign(`vessel${made.length}`));
    expect(new Set(made).size).toBe(31);
    expect(made.every((bit) => bit > 0)).toBe(true);
    expect(() => sign('barge')).toThrow(RangeError);
    expect(() => signWhere(() => true)).toThrow(RangeError);
  });
});

describe('matchesIn', () => {
  it('gives ranges of the reading, with apostrophes straightened for the pattern', () => {
    const text = 'The ferry left. The club’s canoe sank, the rower’s canoe did not.';
    const found = matchesIn(marks(text), CANOE, /\w+'s canoe/g);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['club’s canoe', 'rower’s canoe']);
  });

  it('does not look into sentences without the sign, nor across their ends', () => {
    expect(matchesIn(marks('The ferry sank. The canoe left.'), KAYAK, /sank/g)).toEqual([]);
    expect(matchesIn(marks('They lost a canoe. Sank it was.'), CANOE, /canoe\W+sank/gi)).toEqual([]);
  });

  it('leaves sentences of more than 2000 characters alone', () => {
    const long = `The canoe ${'and the ferry '.repeat(150)}sank.`;
    expect(matchesIn(marks(long), CANOE, /canoe/g)).toEqual([]);
  });
});
