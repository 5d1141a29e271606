import { describe, expect, it } from 'vitest';
import { LONGEST_KEPT, perToken, perWord } from '../../src/text/per-word.js';
import { tokenize } from '../../src/text/tokens.js';

/** Asks of every token of a text; gives the answers and the words that had to be looked at. */
function asked<T>(texts: readonly string[], answer: (lower: string) => T) {
  const looked: string[] = [];
  const ask = perToken(({ lower }) => {
    looked.push(lower);
    return answer(lower);
  });
  return { answers: texts.map((text) => tokenize(text).map(ask)), looked };
}

describe('perToken', () => {
  it('looks at each spelling once, whatever the answer', () => {
    for (const answer of [0, '', false, null]) {
      expect(asked(['one two one', 'two'], () => answer)).toEqual({
        answers: [[answer, answer, answer], [answer]],
        looked: ['one', 'two'],
      });
    }
  });

  it('keeps the answers of a question with more of them than a byte can number', () => {
    const words = Array.from({ length: 300 }, (_, index) => `w${index}`);
    const text = words.join(' ');
    expect(asked([text, text], (lower) => `${lower}!`)).toEqual({
      answers: [words.map((word) => `${word}!`), words.map((word) => `${word}!`)],
      looked: words,
    });
  });

  it('answers for words too long to be kept', () => {
    const long = 'a'.repeat(LONGEST_KEPT + 1);
    expect(asked([`${long} ${long}`], (lower) => lower.length)).toEqual({
      answers: [[LONGEST_KEPT + 1, LONGEST_KEPT + 1]],
      looked: [long, long],
    });
  });
});

describe('perWord', () => {
  it('looks at each word once, undefined answers too', () => {
    const looked: string[] = [];
    const ask = perWord((word) => {
      looked.push(word);
      return word === 'one' ? undefined : word.length;
    });
    expect(['one', 'three', 'one', 'three'].map(ask)).toEqual([undefined, 5, undefined, 5]);
    expect(looked).toEqual(['one', 'three']);
  });
});
