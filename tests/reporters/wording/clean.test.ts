import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/reporters/index.js';

describe('clean', () => {
  test.each<[string, string, string]>([
    ['plain words', 'Five “people” – 75 % of £3 café', 'Five “people” – 75 % of £3 café'],
    ['line breaks and tabs', 'one\r\ntwo\n\nthree\tfour\u2028five\u0085six', 'one two three four five six'],
    ['odd spaces', 'one\u00a0two\u3000three', 'one two three'],
    ['colours', '\x1b[1;31mred\x1b[0m', 'red'],
    ['cursor and screen', 'a\x1b[2Jb\x1b[10;10Hc\x1b7d\x1b(Be', 'abcde'],
    ['a window title', 'a\x1b]0;title\x07b\x1b]0;title\x1b\\c', 'abc'],
    ['a link', '\x1b]8;;http://example.org\x1b\\word\x1b]8;;\x1b\\', 'word'],
    ['a string that never ends takes no words with it', 'a\x1b]0;words that stay', 'a0;words that stay'],
    [
      'C1 controls, as text in a wrong encoding has them',
      'ABCâ\u0080\u0099s \u009b31mâ\u0080\u009cwing',
      'ABCâs 31mâwing',
    ],
    ['backspace and bell', 'ab\x08\x07c\x00', 'abc'],
    ['bidirectional controls', 'a\u202eb\u2066c\u2069d\u200fe\u061cf', 'abcdef'],
    ['characters without width', 'Ot\u200bti\u00adlie\ufeff Br\u2060and', 'Ottilie Brand'],
    ['tags', 'a\u{e0041}b\u{e007f}', 'ab'],
    ['halves of surrogate pairs', 'a\ud800b\udc00c\u{1f525}', 'abc\u{1f525}'],
    ['marks piled on one letter', `z${'\u0301'.repeat(40)}a`, `z${'\u0301'.repeat(4)}a`],
    ['commands to build servers', '::error::x ##[group] ##vso[x] ###', ': :error: :x # #[group] # #vso[x] # # #'],
    ['commands put together by what is taken out', ':\u200b:error #\x1b[0m#[x]', ': :error # #[x]'],
  ])('%s', (_, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  test('takes time in proportion to the text', () => {
    for (const part of ['\x1b[1', '\x1b]', '\x1b ', ':', '#', ' \ufeff', '\u0301', '\x1b]\x1b']) {
      expect(clean(part.repeat(200_000)).length).toBeLessThanOrEqual(part.length * 400_000);
    }
  });
});
