import { isUtf8 } from 'node:buffer';

/** How bytes were turned into text. `windows-1252` also stands for bytes that no encoding explains. */
export type Encoding = 'utf-8' | WideEncoding | 'windows-1252';

/** Encodings in which letters take two or four bytes, most of them with NUL among them. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Bytes 80 to 9F of windows-1252; the other bytes are those of Latin-1 (WHATWG Encoding Standard, index windows-1252).
 * Own table: the decoder of Node 20 leaves these bytes as control characters.
 */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Byte-order marks (Unicode 15, 23.8), the longer first: FF FE 00 00 begins as FF FE does. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: WideEncoding])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes that are looked at to see whether NUL stands where UTF-16 has it. */
const REACH = 4096;
/** Share of code units with a NUL byte: running text of any alphabet has spaces, stops and line breaks, one in ten or more. */
const FEWEST_NULS = 0.1;

/** Share of NUL bytes on the other side: a few characters have them there too (U+0100, U+1F600), and what a binary file has are many. */
const MOST_ASTRAY = 0.05;

/** UTF-16 without a mark: NUL on one side of the pairs, hardly any on the other, and no half of a surrogate pair without the other. */
function unmarkedUtf16(bytes: Uint8Array): WideEncoding | undefined {
  if (bytes.length % 2 !== 0 || bytes.length === 0) return undefined;
  const head = bytes.subarray(0, REACH);
  const nuls: [even: number, odd: number] = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) nuls[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = nuls;
  const most = Math.max(even, odd);
  if (most < (head.length / 2) * FEWEST_NULS || Math.min(even, odd) > most * MOST_ASTRAY) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  try {
    // A pair that the end of the look parts is no fault: `stream` waits for the rest.
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    return encoding;
  } catch {
    return undefined;
  }
}

/** UTF-16 or UTF-32, by its mark or by where its NUL bytes stand; undefined for other bytes, binary files among them. */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | undefined {
  const marked = MARKS.find(
    ([mark, encoding]) =>
      mark.every((byte, at) => bytes[at] === byte) && (encoding.startsWith('utf-16') || bytes.length % 4 === 0),
  );
  return marked?.[1] ?? unmarkedUtf16(bytes);
}

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    const isScalar = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    parts.push(isScalar ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('');
}

/**
 * Text of bytes in an encoding that is known, by any of its labels of the WHATWG Encoding Standard or as UTF-32; a byte-order mark
 * stays in the text. Bytes that mean nothing become U+FFFD. Throws a `RangeError` for a label that nobody knows; see `isEncoding`.
 */
export function decodeAs(bytes: Uint8Array, label: string): string {
  const name = label.trim().toLowerCase();
  if (name === 'utf-32le' || name === 'utf-32be') return decodeUtf32(bytes, name === 'utf-32le');
  const decoder = new TextDecoder(name, { ignoreBOM: true });
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

/** Whether `decodeAs` knows a label. */
export function isEncoding(label: string): boolean {
  try {
    decodeAs(new Uint8Array(), label);
    return true;
  } catch {
    return false;
  }
}

/**
 * Turns the bytes of a file into text: UTF-16 or UTF-32 where a byte-order mark says so, UTF-16 too where its NUL bytes show it, UTF-8
 * where the bytes are valid UTF-8, else windows-1252, which explains any bytes. A byte-order mark stays in the text as one code unit
 * (U+FEFF). Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return { text: decodeAs(bytes, wide), encoding: wide };
  if (!isUtf8(bytes)) return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
}
