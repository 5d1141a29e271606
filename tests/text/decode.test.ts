import { describe, expect, it } from 'vitest';
import { decode, decodeAs, isEncoding, wideEncodingOf } from '../../src/text/decode.js';

const TEXT = 'Five people were hurt in Łódź – “badly” 😀.\n';
const CYRILLIC = 'Пожар в Норвике: пять погибших, 12 раненых.\n';
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => utf16le(text).swap16();

function utf32(text: string, littleEndian: boolean): Buffer {
  const points = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [at, point] of points.entries()) {
    if (littleEndian) bytes.writeUInt32LE(point, at * 4);
    else bytes.writeUInt32BE(point, at * 4);
  }
  return bytes;
}

describe('bytes whose encoding shows', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', TEXT],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8', `\ufeff${TEXT}`],
    ['UTF-16LE with a mark', utf16le(`\ufeff${TEXT}`), 'utf-16le', `\ufeff${TEXT}`],
    ['UTF-16BE with a mark', utf16be(`\ufeff${TEXT}`), 'utf-16be', `\ufeff${TEXT}`],
    ['UTF-16LE without', utf16le(TEXT), 'utf-16le', TEXT],
    ['UTF-16BE without', utf16be(TEXT), 'utf-16be', TEXT],
    ['UTF-16LE without, Cyrillic', utf16le(CYRILLIC), 'utf-16le', CYRILLIC],
    ['UTF-16BE without, long', utf16be(TEXT.repeat(400)), 'utf-16be', TEXT.repeat(400)],
    ['UTF-32LE with a mark', utf32(`\ufeff${TEXT}`, true), 'utf-32le', `\ufeff${TEXT}`],
    ['UTF-32BE with a mark', utf32(`\ufeff${TEXT}`, false), 'utf-32be', `\ufeff${TEXT}`],
    ['windows-1252', Buffer.from('It\x92s \x80 5, caf\xe9', 'latin1'), 'windows-1252', 'It’s € 5, café'],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('%s', (_name, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  it('a number that is no character is U+FFFD', () => {
    expect(decodeAs(Uint8Array.from([0xff, 0xff, 0xff, 0xff, 0x41, 0, 0, 0]), 'utf-32le')).toBe('\ufffdA');
  });
});

describe('bytes that are not UTF-16', () => {
  it.each<[string, readonly number[]]>([
    ['a NUL on either side', [0x41, 0, 0, 0x42]],
    ['an odd count', [0x41, 0, 0x42]],
    ['one NUL in a text of one byte a letter', [...Buffer.from('A text with one fault in it'), 0]],
    ['half of a pair of surrogates', [0x00, 0xd8, 0x41, 0x00, 0x42, 0x00]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ])('%s', (_name, bytes) => {
    expect(wideEncodingOf(Uint8Array.from(bytes))).toBeUndefined();
  });
});

describe('an encoding that is named', () => {
  it.each([
    ['windows-1251', [0xcf, 0xee, 0xe6, 0xe0, 0xf0], 'Пожар'],
    ['iso-8859-2', [0xa3, 0xf3, 0x64, 0xbc], 'Łódź'],
    ['CP1252', [0x92, 0xe9], '’é'],
    ['latin1', [0x92, 0xe9], '’é'],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['utf-16le', [0x41, 0x00], 'A'],
  ])('%s', (label, bytes, text) => {
    expect(decodeAs(Uint8Array.from(bytes), label)).toBe(text);
  });

  it('is known or not', () => {
    expect(['utf-8', ' KOI8-R ', 'utf-32be', 'macintosh'].map(isEncoding)).toEqual([true, true, true, true]);
    expect(['', 'utf-9', 'cyrillic-ish'].map(isEncoding)).toEqual([false, false, false]);
  });
});
