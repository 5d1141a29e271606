import { isUtf8 } from 'node:buffer';
import type { Run } from '../../core/reading.js';
import { decodeAs } from '../../text/decode.js';
import { applyEdits, compose, type Edit, type Mapped, unchanged } from '../../text/repair/mapped.js';

/** A stretch of the file as it stands. */
export function stretch(text: string, start: number, end: number): Mapped {
  return { text: text.slice(start, end), runs: end > start ? [{ at: 0, from: start, length: end - start }] : [] };
}

/** A part of a text that was made from the file. */
export function slice(mapped: Mapped, start: number, end: number): Mapped {
  const part = { text: mapped.text.slice(start, end), runs: [{ at: 0, from: start, length: end - start }] };
  return end > start ? compose(mapped, part) : { text: '', runs: [] };
}

const utf8Bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const QUOTED = /(?<octets>(?:=[\dA-Fa-f]{2})+)|=[ \t]*(?:\r\n|\n|\r|$)|(?<![ \t])[ \t]+(?=[\r\n])|(?<raw>[^\0-\x7f]+)/g;

/**
 * Octets of a quoted-printable text (RFC 2045, 6.7), a code unit each. Characters that should not stand in it stay, those beyond
 * ASCII as their UTF-8.
 * @param bytes whether code units beyond ASCII are octets already
 */
export function quotedPrintable(encoded: Mapped, bytes: boolean): Mapped {
  const edits: Edit[] = [];
  for (const match of encoded.text.matchAll(QUOTED)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const { octets, raw } = match.groups ?? {};
    if (octets !== undefined) {
      const text = Buffer.from(octets.replaceAll('=', ''), 'hex').toString('latin1');
      edits.push({ start, end, text, meant: true });
    } else if (raw === undefined) edits.push({ start, end, text: '' });
    else if (!bytes) edits.push({ start, end, text: utf8Bytes(raw), meant: true });
  }
  return compose(encoded, applyEdits(encoded.text, edits));
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIX_BITS = new Int8Array(128).fill(-1);
for (let at = 0; at < ALPHABET.length; at += 1) SIX_BITS[ALPHABET.charCodeAt(at)] = at;
SIX_BITS['-'.charCodeAt(0)] = 62;
SIX_BITS['_'.charCodeAt(0)] = 63;

/** Four characters are three octets, which share a place; in texts longer than this a line of 76 characters does, to save memory. */
const PRECISE_UNITS = 4_000_000;
const LINE_CHARACTERS = 76;

/** Octets of a base64 text (RFC 2045, 6.8), a code unit each; other characters are passed over. */
export function base64(encoded: Mapped): Mapped {
  const { text } = encoded;
  const group = text.length > PRECISE_UNITS ? LINE_CHARACTERS : 4;
  const octets = Buffer.alloc(Math.ceil((text.length * 3) / 4));
  const runs: Run[] = [];
  let size = 0;
  let bits = 0;
  let characters = 0;
  let start = 0;
  let begun = 0;
  const flush = (end: number): void => {
    if (size > begun) runs.push({ at: begun, from: start, length: size - begun, covers: end - start });
    begun = size;
    characters = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const value = code < 128 ? (SIX_BITS[code] ?? -1) : -1;
    if (code === 0x3d) flush(at);
    if (value < 0) continue;
    if (characters === 0) start = at;
    bits = ((bits << 6) | value) & 0xffffff;
    const place = characters % 4;
    if (place > 0) {
      octets[size] = (bits >> (6 - 2 * place)) & 0xff;
      size += 1;
    }
    characters += 1;
    if (characters === group) flush(at + 1);
  }
  flush(text.length);
  return compose(encoded, { text: octets.toString('latin1', 0, size), runs });
}

/** Encodings in which an octet is a character, by their names in the WHATWG Encoding Standard. */
const SINGLE = /^(?:iso-8859-|windows-|koi8-|ibm866$|macintosh$|x-mac-)/;

type Decoder = InstanceType<typeof TextDecoder>;

function decoderOf(label: string | undefined): Decoder | undefined {
  try {
    return new TextDecoder(label?.trim() === '' ? undefined : label?.trim(), { ignoreBOM: true });
  } catch {
    return undefined;
  }
}

const areUtf8 = (octets: string): boolean => isUtf8(Buffer.from(octets, 'latin1'));

const octetsAs = (octets: string, label: string): string => decodeAs(Buffer.from(octets, 'latin1'), label);

/** In texts with more stretches beyond ASCII than this all letters of a line share a place: twenty megabytes of Cyrillic took 2.7 GB. */
const MOST_STRETCHES = 200_000;

/**
 * The text that octets stand for. As UTF-8 where they are valid UTF-8 and no double-byte encoding is declared, whatever single-byte one
 * is; else by the label; as windows-1252 where nobody knows it. Letters beyond ASCII that follow one another share a place, in
 * double-byte encodings all of a line do.
 */
export function decodeOctets(octets: Mapped, label: string | undefined): Mapped {
  const { text } = octets;
  const named = decoderOf(label);
  const wide = named !== undefined && !SINGLE.test(named.encoding) && named.encoding !== 'utf-8';
  if (!wide && !/[^\0-\x7f]/.test(text)) return octets;
  const decoder = wide || !areUtf8(text) ? named : decoderOf('utf-8');
  if (decoder === undefined || (decoder.encoding === 'utf-8' && !areUtf8(text) && !isMostly(text)))
    return { text: octetsAs(text, 'windows-1252'), runs: octets.runs };
  if (SINGLE.test(decoder.encoding)) return { text: octetsAs(text, decoder.encoding), runs: octets.runs };
  const words = wide ? [] : [...text.matchAll(/[\x80-\xff]+/g)];
  const found = wide || words.length > MOST_STRETCHES ? [...text.matchAll(/[^\r\n]*[\x1b\x80-\xff][^\r\n]*/g)] : words;
  const edits = found.map(({ 0: part, index }): Edit => {
    const decoded = decoder.decode(Buffer.from(part, 'latin1'));
    return { start: index, end: index + part.length, text: decoded, meant: true };
  });
  return compose(octets, edits.length === 0 ? unchanged(text) : applyEdits(text, edits));
}

/** Whether most stretches beyond ASCII are UTF-8: a text that was cut, or joined from parts. */
function isMostly(text: string): boolean {
  const stretches = text.match(/[\x80-\xff]+/g) ?? [];
  return stretches.filter(areUtf8).length * 2 > stretches.length;
}
