import type { Range } from '../../core/span.js';
import { applyEdits, compose, type Edit, joined, type Mapped } from '../../text/repair/mapped.js';
import { base64, decodeOctets, quotedPrintable, slice, stretch } from './octets.js';

/** Where the values of header fields stand in the file, by lower-case name; of several of one name the first. */
export type Headers = ReadonlyMap<string, Range>;

const FIELD = /(?<name>[!-9;-~]{1,200})[ \t]*:(?<value>[^\r\n]*(?:(?:\r\n|\n|\r)[ \t][^\r\n]*)*)(?:\r\n|\n|\r|$)/y;
const EMPTY_LINE = /\r\n|\n|\r/y;

/** Reads header fields from an offset on (RFC 5322, 2.2); `end` is where the body begins. */
export function readHeaders(text: string, start: number): { readonly headers: Headers; readonly end: number } {
  const headers = new Map<string, Range>();
  let at = start;
  for (;;) {
    FIELD.lastIndex = at;
    const groups = FIELD.exec(text)?.groups;
    if (groups?.name === undefined || groups.value === undefined) break;
    const from = text.indexOf(':', at + groups.name.length) + 1;
    const name = groups.name.toLowerCase();
    if (!headers.has(name)) headers.set(name, { start: from, end: from + groups.value.length });
    at = FIELD.lastIndex;
  }
  EMPTY_LINE.lastIndex = at;
  return { headers, end: EMPTY_LINE.test(text) ? EMPTY_LINE.lastIndex : at };
}

/** `=?utf-8?Q?=C3=98rland?=` (RFC 2047), with the language that RFC 2231 allows behind the charset. */
const ENCODED = /=\?(?<charset>[^?*\s]{1,60})(?:\*[^?\s]{0,60})?\?(?<how>[bq])\?(?<payload>[^?]{0,5000})\?=/gi;

/** White space folded to single spaces, at both ends taken off. */
function folded(value: Mapped): Mapped {
  const { text } = value;
  const edits: Edit[] = [];
  for (const match of text.matchAll(/\s+/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const outer = start === 0 || end === text.length;
    if (outer || match[0] !== ' ') edits.push({ start, end, text: outer ? '' : ' ', meant: !outer });
  }
  return compose(value, applyEdits(text, edits));
}

/**
 * The text of a header field, unfolded, its encoded words decoded. Words that follow one another and share a charset are decoded
 * together: some programs part a letter between them.
 * @param bytes whether code units of the file beyond ASCII are octets
 */
export function headerText(text: string, range: Range | undefined, bytes: boolean): Mapped {
  if (!range) return { text: '', runs: [] };
  const raw = stretch(text, range.start, range.end);
  const pieces: Mapped[] = [];
  let octets: Mapped[] = [];
  let charset = '';
  const flush = (): void => {
    if (octets.length > 0) pieces.push(decodeOctets(joined(octets), charset));
    octets = [];
  };
  let from = 0;
  for (const match of raw.text.matchAll(ENCODED)) {
    const { charset: label = '', how = '', payload = '' } = match.groups ?? {};
    const between = slice(raw, from, match.index);
    const adjacent = octets.length > 0 && /^\s*$/.test(between.text);
    if (!adjacent || label.toLowerCase() !== charset.toLowerCase()) flush();
    if (!adjacent) pieces.push(bytes ? decodeOctets(between, undefined) : between);
    charset = label;
    const end = match.index + match[0].length - 2;
    const word = slice(raw, end - payload.length, end);
    const spaced = { text: word.text.replaceAll('_', ' '), runs: word.runs };
    octets.push(how.toLowerCase() === 'b' ? base64(word) : quotedPrintable(spaced, bytes));
    from = end + 2;
  }
  flush();
  const rest = slice(raw, from, raw.text.length);
  pieces.push(bytes ? decodeOctets(rest, undefined) : rest);
  return folded(joined(pieces));
}

/** A field with parameters (RFC 2045, 5.1): `text/plain; charset="utf-8"; format=flowed`. Names and value in lower case. */
export interface Parameters {
  readonly value: string;
  readonly of: ReadonlyMap<string, string>;
}

const PARAMETER =
  /;\s*(?<name>[^\s=;*]{1,60})(?:\*0?\*?)?\s*=\s*(?:"(?<quoted>(?:[^"\\]|\\.){0,2000})"|(?<token>[^\s;"]{0,2000}))/g;

/** The value and the parameters of a field; empty where the part has no such field. */
export function parametersOf(text: string, range: Range | undefined): Parameters {
  const raw = range ? text.slice(range.start, range.end) : '';
  const of = new Map<string, string>();
  for (const { groups } of raw.matchAll(PARAMETER)) {
    const name = groups?.name?.toLowerCase();
    const value = groups?.quoted?.replace(/\\(.)/g, '$1') ?? groups?.token;
    if (name !== undefined && value !== undefined && !of.has(name)) of.set(name, value);
  }
  return { value: /^[^;(]*/.exec(raw)?.[0].trim().toLowerCase() ?? '', of };
}
