import type { Edit } from './mapped.js';

/**
 * UTF-8 read as windows-874, where the lead byte E2 is the Thai letter โ, C3 is ร and C2 is ย (WHATWG Encoding Standard, index
 * windows-874). Such a letter between Latin ones is no Thai: Thai text has other Thai letters beside it.
 */
const THAI = /[\u0e01-\u0e5b]/;
const THAI_LETTER = /[\u0e01-\u0e5b]/g;

/**
 * Third byte of E2 80 xx, as windows-874, windows-1252 or Latin-1 shows it: the hyphens, dashes, quotation marks, the ellipsis and the
 * bullet of Unicode's block General Punctuation, as far as CLDR's English data has them among its punctuation, with ‑ ― ‚ „ ‹ ›.
 */
const PUNCTUATION: readonly (readonly [shown: string, meant: string])[] = [
  ['\u0090', '‐'],
  ['\u0091\u2018', '‑'],
  ['\u0095\u2022', '―'],
  ['\u009a\u0161', '‚'],
  ['\u009e\u017e', '„'],
  ['\u0e19\u00b9', '‹'],
  ['\u0e1a\u00ba', '›'],
  ['\u0098\u02dc', '‘'],
  ['\u0099\u2122', '’'],
  ['\u009c\u0153', '“'],
  ['\u009d', '”'],
  ['\u0093\u201c', '–'],
  ['\u0094\u201d', '—'],
  ['\u0e06\u00a6', '…'],
  ['\u0e02\u00a2', '•'],
];

const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/** What a lone โ stood for, by its surroundings: the two other bytes of ’ “ ” – are lost. */
function lost(before: string, after: string): string | undefined {
  const word = (char: string): boolean => LATIN.test(char);
  if (word(before) && word(after)) return '’';
  if (/\s/.test(before) && /\s/.test(after)) return '–';
  if (/^$|[\s([]/.test(before) && word(after)) return '“';
  if (/[\p{Script=Latin}\p{Nd}.,!?]/u.test(before) && /^$|[\s.,;:!?)\]]/.test(after)) return '”';
  return undefined;
}

/** Latin-1 code point of a windows-874 code unit: bytes A1 to DA and DF to FB are Thai letters in order. */
function byteOf(char: string): number {
  const code = char.charCodeAt(0);
  return code >= 0x0e01 && code <= 0x0e5b ? code - 0x0e00 + 0xa0 : code;
}

function editAt(text: string, at: number): Edit | undefined {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (THAI.test(before)) return undefined;
  if (text[at] === '\u0e42') {
    const third = text[at + 2] ?? '';
    if (after === '\u20ac' || after === '\u0080') {
      const meant = PUNCTUATION.find(([shown]) => third !== '' && shown.includes(third))?.[1];
      if (meant !== undefined) return { start: at, end: at + 3, text: meant, meant: true };
      const guess = lost(before, third);
      return guess === undefined ? undefined : { start: at, end: at + 2, text: guess, meant: true };
    }
    const guess = THAI.test(after) ? undefined : lost(before, after);
    return guess === undefined ? undefined : { start: at, end: at + 1, text: guess, meant: true };
  }
  if (THAI.test(text[at + 2] ?? '')) return undefined;
  const byte = byteOf(after);
  if (byte < 0x80 || byte > 0xbf) return undefined;
  if (text[at] === '\u0e23' && (LATIN.test(before) || LATIN.test(text[at + 2] ?? ''))) {
    return { start: at, end: at + 2, text: String.fromCharCode(byte + 0x40), meant: true };
  }
  if (text[at] === '\u0e22' && byte >= 0xa0 && (LATIN.test(before) || LATIN.test(text[at + 2] ?? ''))) {
    return { start: at, end: at + 2, text: String.fromCharCode(byte), meant: true };
  }
  return undefined;
}

/** Edits that undo a reading of UTF-8 as windows-874: "Pakistanโ€™s", "cafรฉ", "ยฃ12", and "Pakistanโs" for lost bytes. */
export function thaiEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(THAI_LETTER)) {
    if (!'\u0e42\u0e23\u0e22'.includes(match[0]) || match.index < (edits[edits.length - 1]?.end ?? 0)) continue;
    const edit = editAt(text, match.index);
    if (edit) edits.push(edit);
  }
  return edits;
}
