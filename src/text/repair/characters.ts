import { WINDOWS_1252 } from '../decode.js';
import { applyEdits, compose, type Edit, type Mapped, unchanged } from './mapped.js';
import { thaiEdits } from './windows-874.js';

/** Code unit -> byte, for text that was written as UTF-8 and read as windows-1252 (or Latin-1, whose bytes 80 to 9F are controls). */
const BYTES: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 128 }, (_, index): [string, number] => [String.fromCharCode(0x80 + index), 0x80 + index]),
  ...Array.from(WINDOWS_1252, (char, index): [string, number] => [char, 0x80 + index]),
]);

const CONTINUATION = `[\\u0080-\\u00bf${WINDOWS_1252}]`;

/** Lead bytes as Latin-1 letters, each with the continuation bytes that UTF-8 wants after it; and what is left of `”`. */
const SUSPECTS = new RegExp(
  `[\\u00c2-\\u00c5\\u00ce-\\u00d1]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}|[\\u00f0-\\u00f4]${CONTINUATION}{3}` +
    '|\\u00e2\\u20ac|\\u00c2(?= )',
  'g',
);

/** Letters that begin what a wrong decoding makes of UTF-8; a text without any of them needs no look. */
const LEADS = /[\u00c2-\u00c5\u00ce-\u00d1\u00e0-\u00ef\u00f0-\u00f4]/;

/** The code point of two to four misread bytes; undefined where they are no well-formed UTF-8 (Unicode 15, table 3-7). */
function decoded(chars: string): string | undefined {
  const lead = BYTES.get(chars[0] ?? '') ?? 0;
  let code = lead & (0xff >> (chars.length + 1));
  for (let at = 1; at < chars.length; at += 1) code = (code << 6) | ((BYTES.get(chars[at] ?? '') ?? 0) & 0x3f);
  const least = [0x80, 0x800, 0x10000][chars.length - 2] ?? 0;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}

type Judgement = 'certain' | 'likely' | 'no';

/**
 * Whether a sequence can only be a misreading ("Ã©", "â€™", "Â£"), may be one where the text has others that are certain
 * ("Ã”" is Ô, but also the end of a quote in capitals: “AMANHÔ), or is none.
 */
function judge(chars: string, meaning: string, before: string): Judgement {
  const code = meaning.codePointAt(0) ?? 0;
  const lead = chars[0] ?? '';
  if (/[\u0080-\u009f]/.test(meaning)) return 'no';
  if (lead === '\u00c2') return /[\u00ab\u00bb\u00a0]/.test(meaning) || /\p{Lu}/u.test(before) ? 'likely' : 'certain';
  if (lead === '\u00c3') return code >= 0xe1 && !/[\u00ab\u00bb]/.test(chars) ? 'certain' : 'likely';
  if (chars.length === 2) return 'likely';
  if (chars.length === 4) return code >= 0x1f000 ? 'certain' : 'no';
  if (lead === '\u00e2' || lead === '\u00ef') {
    return (code >= 0x2000 && code <= 0x27bf) || code === 0xfeff || code === 0xfffd ? 'certain' : 'no';
  }
  return code >= 0x0e00 ? 'likely' : 'no';
}

interface Suspect extends Edit {
  readonly judgement: Judgement;
}

function suspectsOf(text: string): readonly Suspect[] {
  const suspects: Suspect[] = [];
  for (const match of text.matchAll(SUSPECTS)) {
    const chars = match[0];
    const start = match.index;
    const end = start + chars.length;
    const before = text[start - 1] ?? ' ';
    if (chars === '\u00e2\u20ac') suspects.push({ start, end, text: '”', meant: true, judgement: 'certain' });
    else if (chars === '\u00c2') {
      if (/[^\p{L}]/u.test(before)) suspects.push({ start, end, text: '', judgement: 'likely' });
    } else {
      const meaning = decoded(chars);
      if (meaning === undefined) continue;
      suspects.push({ start, end, text: meaning, meant: true, judgement: judge(chars, meaning, before) });
    }
  }
  return suspects;
}

/** One layer of misreading taken off. A likely sequence counts only beside a certain one. */
function latinEdits(text: string): readonly Edit[] {
  if (!LEADS.test(text)) return [];
  const suspects = suspectsOf(text);
  if (!suspects.some((suspect) => suspect.judgement === 'certain')) return [];
  return suspects.filter((suspect) => suspect.judgement !== 'no');
}

/** Text saved and misread more often than this does not occur. */
const MOST_LAYERS = 3;

const INVISIBLE = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff';
const CONTROLS = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f';
const SPACES = '\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** Joiners have a meaning in other scripts, and none beside Latin letters, digits, marks and spaces. */
const JOINERS = '(?<![^\\u0000-\\u024f\\u2000-\\u206f])[\\u200c\\u200d](?![^\\u0000-\\u024f\\u2000-\\u206f])';
const UNSEEN = new RegExp(`(?<space>[${SPACES}])|[${INVISIBLE}${CONTROLS}]|${JOINERS}`, 'gu');

function unseenEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(UNSEEN)) {
    const space = match.groups?.space !== undefined;
    edits.push({ start: match.index, end: match.index + match[0].length, text: space ? ' ' : '', meant: space });
  }
  return edits;
}

/**
 * Repairs characters: UTF-8 that was read as windows-1252 or Latin-1, up to three times over ("â€™", "Ã©", "Ã¢â‚¬â„¢"), or as
 * windows-874 ("Pakistanโ€™s", and "Pakistanโs" where two of three bytes were lost); leaves out soft hyphens, zero-width,
 * direction and control characters; makes every kind of space a plain one. Right text of any language stays as it is.
 */
export function repairCharacters(text: string): Mapped {
  let mapped = unchanged(text);
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const edits = latinEdits(mapped.text);
    if (edits.length === 0) break;
    mapped = compose(mapped, applyEdits(mapped.text, edits));
  }
  mapped = compose(mapped, applyEdits(mapped.text, thaiEdits(mapped.text)));
  return compose(mapped, applyEdits(mapped.text, unseenEdits(mapped.text)));
}
