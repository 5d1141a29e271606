import { describe, expect, test } from 'vitest';
import { isFunctionWord, isSpeechStem } from '../../src/text/function-words.js';

describe('isFunctionWord', () => {
  test.each('following given pending round plus need bank say'.split(' '))('not %s', (word) =>
    expect(isFunctionWord(word)).toBe(false),
  );
  test.each(
    "of including excluding circa albeit whereupon whence whomsoever oneself yourselves can't mayn't daren't".split(
      ' ',
    ),
  )('%s', (word) => expect(isFunctionWord(word)).toBe(true));
});

describe('isSpeechStem', () => {
  test.each(['say', 'argu', 'write'])('%s', (key) => expect(isSpeechStem(key)).toBe(true));
  test.each(['kill', 'argue'])('not %s', (key) => expect(isSpeechStem(key)).toBe(false));
});
