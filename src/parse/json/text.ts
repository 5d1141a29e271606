import type { Run } from '../../core/reading.js';
import type { Mapped } from '../../text/repair/mapped.js';
import type { JsonText, JsonValue } from './tree.js';

/** What an escape of one letter stands for. */
const SHORT: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const LOST = '\ufffd';
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
/** The unit that a \u escape at an offset stands for; NaN where there is none. */
const unitAt = (raw: string, at: number): number =>
  raw.startsWith('\\u', at) ? Number.parseInt(raw.slice(at + 2, at + 6), 16) : Number.NaN;

/** What the escape at an offset stands for, and its length; a pair of surrogates is one, half a pair is U+FFFD. */
function escapeAt(raw: string, at: number): { readonly text: string; readonly covers: number } {
  const unit = unitAt(raw, at);
  if (Number.isNaN(unit)) {
    const letter = raw[at + 1] ?? '';
    return { text: SHORT[letter] ?? letter, covers: 2 };
  }
  const next = unitAt(raw, at + 6);
  if (isHigh(unit) && isLow(next)) return { text: String.fromCharCode(unit, next), covers: 12 };
  return { text: isHigh(unit) || isLow(unit) ? LOST : String.fromCharCode(unit), covers: 6 };
}

/** Calls back for each stretch of a string: as it stands (`covers` its length), or an escape. */
function eachPart({ source, start, end }: JsonText, take: (text: string, from: number, covers: number) => void): void {
  const raw = source.slice(start, end);
  for (let at = 0; at < raw.length; ) {
    const slash = raw.indexOf('\\', at);
    const stop = slash < 0 ? raw.length : slash;
    if (stop > at) take(raw.slice(at, stop), start + at, stop - at);
    if (slash < 0) return;
    const { text, covers } = escapeAt(raw, slash);
    take(text, start + slash, covers);
    at = slash + covers;
  }
}

/** The text that a string stands for. */
export function stringOf(node: JsonText): string {
  if (!node.escaped) return node.source.slice(node.start, node.end);
  const parts: string[] = [];
  eachPart(node, (text) => parts.push(text));
  return parts.join('');
}

/** The text that a string stands for, with the places of its code units in the source. */
export function mappedOf(node: JsonText): Mapped {
  const parts: string[] = [];
  const runs: Run[] = [];
  let at = 0;
  eachPart(node, (text, from, covers) => {
    parts.push(text);
    runs.push({ at, from, length: text.length, ...(covers !== text.length && { covers }) });
    at += text.length;
  });
  return { text: parts.join(''), runs };
}

/** The string that a value is, trimmed; undefined for another value and for white space. */
export function wordsOf(value: JsonValue | undefined): string | undefined {
  const text = value?.kind === 'text' ? stringOf(value).trim() : '';
  return text === '' ? undefined : text;
}

/** The beginning of what a string stands for, cut after about as many units. */
export function headOf(node: JsonText, units: number): string {
  return stringOf({ ...node, end: Math.min(node.end, node.start + units) });
}

const WORDS = /[\p{L}\p{N}]/u;
/** Units within which nearly every text has a letter: the rest is not decoded only to find one. */
const HEAD = 200;

/** Whether a value is a string with a letter or digit in it. */
export function hasWords(value: JsonValue | undefined): value is JsonText {
  return value?.kind === 'text' && (WORDS.test(headOf(value, HEAD)) || WORDS.test(stringOf(value)));
}
