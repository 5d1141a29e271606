import { decodeAs } from '../decode.js';
import type { Edit } from './mapped.js';

// UTF-8 that was read in an encoding of one byte a letter: "â€™" for ’, "Ã©" for é. Which character stands for which byte is not
// written down here: the decoders of the platform know (WHATWG Encoding Standard, its indexes of single-byte encodings).

/**
 * Encodings that UTF-8 is read in by mistake, by their WHATWG labels; of two that explain as much, the first counts. The defaults of
 * Windows and of the Macintosh for scripts that are written from left to right, in the order of their numbers but for 874 (Encoding Standard, 4.2,
 * "legacy single-byte encodings"), Western first; Vietnamese (windows-1258) writes its marks apart, which UTF-8 does not, and the Macintosh's Cyrillic is left out.
 */
const LABELS = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'windows-874',
  'macintosh',
] as const;

/** Whether a sequence can only be a misreading, may be one where the text has others that are certain, or is none. */
type Judgement = 'certain' | 'likely' | 'no';

interface Suspect extends Edit {
  readonly judgement: Judgement;
}

/** One encoding: what stands for which byte, and where in a text its misreadings may be. */
interface Misreading {
  readonly label: (typeof LABELS)[number];
  readonly byteOf: ReadonlyMap<string, number>;
  /** A character that stands for the first byte of a sequence. */
  readonly lead: RegExp;
  /** First bytes of UTF-8 with as many others behind them as they want. */
  readonly suspects: RegExp;
  /**
   * The two bytes that are left of `”` where the third means nothing in this encoding; undefined where it means something, and for
   * windows-874, in which the surroundings tell (see windows-874.ts).
   */
  readonly halfQuote: string | undefined;
}

function misreadingIn(label: (typeof LABELS)[number]): Misreading {
  const high = decodeAs(
    Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index),
    label,
  );
  const byteOf = new Map<string, number>();
  /** The characters of a range of bytes, as the inside of a character class; a byte without meaning shows as the control of its number. */
  const shown = (first: number, last: number): string => {
    let all = '';
    for (let byte = first; byte <= last; byte += 1) {
      const char = high[byte - 0x80] ?? '';
      const chars = char === '\ufffd' ? [] : [char];
      if (byte < 0xa0 && (char === '\ufffd' || label === 'windows-1252')) chars.push(String.fromCharCode(byte));
      for (const each of chars) {
        if (!byteOf.has(each)) byteOf.set(each, byte);
        all += `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`;
      }
    }
    return all;
  };
  const next = `[${shown(0x80, 0xbf)}]`;
  const leads2 = shown(0xc2, 0xc6) + shown(0xcb, 0xcb) + shown(0xce, 0xd1);
  const leads3 = label === 'windows-1252' ? shown(0xe0, 0xef) : shown(0xe1, 0xe2) + shown(0xef, 0xef);
  const leads4 = shown(0xf0, 0xf4);
  const quote = `${high[0xe2 - 0x80]}${high[0x80 - 0x80]}`;
  const isLost = label !== 'windows-874' && /[\ufffd\u009d]/.test(high[0x9d - 0x80] ?? '');
  return {
    label,
    byteOf,
    lead: new RegExp(`[${leads2}${leads3}${leads4}]`),
    suspects: new RegExp(
      `[${leads2}]${next}|[${leads3}]${next}{2}|[${leads4}]${next}{3}` +
        (isLost ? `|${quote}\\ufffd?` : '') +
        (label === 'windows-1252' ? '|[\\u00c2\\u00c3](?= )' : ''),
      'g',
    ),
    halfQuote: isLost ? quote : undefined,
  };
}

/** All of them, and what a text must hold for a closer look at any. */
interface Misreadings {
  readonly each: readonly Misreading[];
  readonly lead: RegExp;
}

function allMisreadings(): Misreadings {
  const each = LABELS.map(misreadingIn);
  return { each, lead: new RegExp(each.map(({ lead }) => lead.source).join('|')) };
}

let misreadings: Misreadings | undefined;

/** The code point of two to four misread bytes; undefined where they are no well-formed UTF-8 (Unicode 15, table 3-7). */
function decoded(bytes: readonly number[]): string | undefined {
  const [lead = 0, ...rest] = bytes;
  let code = lead & (0xff >> (bytes.length + 1));
  for (const byte of rest) code = (code << 6) | (byte & 0x3f);
  const least = [0x80, 0x800, 0x10000][bytes.length - 2] ?? 0;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}

const LATIN = /\p{Script=Latin}/u;
const LOWER = /(?=\p{Script=Latin})\p{Ll}/u;
const LETTER = /\p{L}/u;
/** What ends or joins words in right text too, so that it may follow a letter: quotes, dashes, dots, spaces. */
const PUNCTUATION = /[\p{P}\p{Z}\u2026]/u;

/** Marks, signs and arrows that prose is written with, of those that E2 begins. */
function isProseMark(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x203a) ||
    (code >= 0x20a0 && code <= 0x20bf) ||
    (code >= 0x2100 && code <= 0x214f) ||
    (code >= 0x2190 && code <= 0x22ff)
  );
}

/** Signs of ordinals, which stand behind numbers and, as note marks, behind words in capitals. */
const ORDINAL = /[\u00aa\u00ba]/;

interface Place {
  readonly chars: string;
  readonly lead: number;
  readonly meaning: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Signs that C2 begins. Taken: "Â£12", "5Â°C", "ВЈ12" (before a digit), "5В°". Left unless others are certain: "Â«", "NÂ°" (after a
 * capital), "В «", which right text may hold.
 */
function judgeSign({ meaning, before, after }: Place, { label }: Misreading): Judgement {
  if (/[\u0080-\u009f]/.test(meaning)) return 'likely';
  if (label === 'windows-1252' || label === 'windows-1254') {
    if (ORDINAL.test(meaning)) return /\d/.test(before) ? 'certain' : 'likely';
    return /[\u00ab\u00bb\u00a0]/.test(meaning) || /\p{Lu}/u.test(before) ? 'likely' : 'certain';
  }
  if (/[\u00a2\u00a3\u00a5]/.test(meaning) && /\d/.test(after)) return 'certain';
  if (/[\u00b0\u00ba\u00b2\u00b3\u00bd]/.test(meaning) && /\d/.test(before)) return 'certain';
  return LETTER.test(before) || (LETTER.test(after) && !LATIN.test(after)) ? 'no' : 'likely';
}

/** Encodings that show the first bytes as Latin letters; the others as Cyrillic, Greek or Thai ones, or as signs. */
const LATIN_LEADS: ReadonlySet<string> = new Set(['windows-1252', 'windows-1250', 'windows-1254', 'windows-1257']);

/**
 * Letters that C3 to C5 begin. Taken: "cafÃ©", "WaÅ‚Ä™sa", "Ã‰mile", "MГјnchen", "s√≥lo". Left: "AMANHÔ (the end of a quotation in
 * capitals), "Ăştia", "Гірський", "5 Å".
 */
function judgeLetter({ chars, lead, meaning, before, after }: Place, { label }: Misreading): Judgement {
  const second = chars[1] ?? '';
  if (!LETTER.test(meaning) && lead === 0xc3) return 'likely';
  if (!LATIN_LEADS.has(label)) {
    if (label === 'windows-874' && LETTER.test(after) && !LATIN.test(after)) return 'no';
    if (!LATIN.test(before) && !LATIN.test(after)) return LETTER.test(before) || LETTER.test(after) ? 'no' : 'likely';
    return LOWER.test(meaning) || LOWER.test(after) ? 'certain' : 'likely';
  }
  if (ORDINAL.test(second) && !LOWER.test(before) && !LOWER.test(after)) return 'likely';
  const isCased = LOWER.test(before) || LOWER.test(second) || (LETTER.test(second) && LOWER.test(after));
  const begins = !LETTER.test(before) && LOWER.test(after);
  if (LOWER.test(before) && LOWER.test(meaning)) return 'certain';
  if (lead === 0xc3 && LOWER.test(meaning)) {
    const isOdd = !LETTER.test(second) || label === 'windows-1252' || (LATIN.test(before) && isCased);
    return isOdd && !/[\u00ab\u00bb\u00a0]/.test(second) ? 'certain' : 'likely';
  }
  if (lead === 0xc3) return begins && !/[\u00ab\u00bb\u00a0]/.test(second) ? 'certain' : 'likely';
  return begins && !LETTER.test(second) && !PUNCTUATION.test(second) ? 'certain' : 'likely';
}

/** Sequences of three: punctuation ("â€™", "вЂ™", "‚Äô"), the byte-order mark, and Vietnamese letters inside a word ("Viá»‡t"). */
function judgeThree({ chars, lead, meaning, before, after }: Place, { label }: Misreading): Judgement {
  const code = meaning.codePointAt(0) ?? 0;
  if (lead === 0xef) return code === 0xfeff || code === 0xfffd ? 'certain' : 'no';
  if (lead === 0xe2 && label === 'windows-1252') return code >= 0x2000 && code <= 0x27bf ? 'certain' : 'no';
  if (lead === 0xe2) return isProseMark(code) ? 'certain' : 'no';
  if (lead === 0xe1) {
    if (code < 0x1ea0 || code > 0x1eff) return 'no';
    const isInWord = LATIN.test(after) || (LATIN.test(before) && !PUNCTUATION.test(chars[2] ?? ''));
    return isInWord ? 'certain' : 'likely';
  }
  return code >= 0x0e00 && label === 'windows-1252' ? 'likely' : 'no';
}

/** Signs of windows-1252 and windows-1250 between ƒ and ˝ that are misread themselves where a text was misread twice. */
const TWICE = /[\u0192\u02c6\u02c7\u02d8-\u02dd]/;

function judge(place: Place, misreading: Misreading): Judgement {
  if (place.chars.length === 4) return (place.meaning.codePointAt(0) ?? 0) >= 0x1f000 ? 'certain' : 'no';
  if (place.chars.length === 3) return judgeThree(place, misreading);
  if (place.lead === 0xc2) return judgeSign(place, misreading);
  if (place.lead <= 0xc5) return judgeLetter(place, misreading);
  return place.lead >= 0xce || TWICE.test(place.meaning) ? 'likely' : 'no';
}

/** Letters of Greek and Cyrillic in a row from which on they are a misread word ("Ð¡Ð¿Ð»", "РњРѕСЃРє"): right text has no two. */
const FEWEST_IN_ROW = 3;

/** Misread Greek and Cyrillic is certain where its letters stand in a row, and nothing where few letters stand among right ones. */
function judgeRows(suspects: readonly Suspect[], isRow: (suspect: Suspect) => boolean): readonly Suspect[] {
  const judged: Suspect[] = [];
  let row: Suspect[] = [];
  const close = (): void => {
    const judgement = row.length >= FEWEST_IN_ROW ? 'certain' : 'likely';
    judged.push(...row.map((suspect): Suspect => ({ ...suspect, judgement })));
    row = [];
  };
  for (const suspect of suspects) {
    if (row[row.length - 1]?.end !== suspect.start || !isRow(suspect)) close();
    if (isRow(suspect)) row.push(suspect);
    else judged.push(suspect);
  }
  close();
  return judged;
}

function suspectsIn(text: string, misreading: Misreading): readonly Suspect[] {
  const { byteOf, suspects, halfQuote } = misreading;
  const found: Suspect[] = [];
  for (const { 0: chars, index: start } of text.matchAll(suspects)) {
    const end = start + chars.length;
    const isBehind = found[found.length - 1]?.end === start;
    const before = isBehind ? ' ' : (text[start - 1] ?? ' ');
    const after = text[end] ?? ' ';
    if (halfQuote !== undefined && chars.startsWith(halfQuote) && /^\ufffd?$/.test(chars.slice(2))) {
      found.push({ start, end, text: '”', meant: true, judgement: 'certain' });
    } else if (chars.length === 1) {
      found.push(...lostSpace(text, chars, start, before));
    } else {
      const bytes = Array.from(chars, (char) => byteOf.get(char) ?? 0);
      const meaning = decoded(bytes);
      if (meaning === undefined) continue;
      const place = { chars, lead: bytes[0] ?? 0, meaning, before, after };
      found.push({ start, end, text: meaning, meant: true, judgement: judge(place, misreading) });
    }
  }
  const isRow = ({ start, end }: Suspect): boolean => {
    const lead = byteOf.get(text[start] ?? '') ?? 0;
    return end - start === 2 && lead >= 0xce && lead <= 0xd1;
  };
  return judgeRows(found, isRow);
}

/** A lead byte before a space that was a no-break space once: "10Â km" had one itself, "Ã  Paris" is à. */
function lostSpace(text: string, chars: string, start: number, before: string): readonly Suspect[] {
  if (/\p{L}/u.test(before)) return [];
  if (chars === '\u00c2') return [{ start, end: start + 1, text: '', judgement: 'likely' }];
  const end = start + (text.startsWith('  ', start + 1) ? 2 : 1);
  return [{ start, end, text: 'à', meant: true, judgement: 'likely' }];
}

/**
 * One layer of misreading taken off: the edits for the encoding that explains most code units for certain; none where nothing is. Likely
 * sequences count beside certain ones only.
 */
export function misreadEdits(text: string): readonly Edit[] {
  misreadings ??= allMisreadings();
  if (!misreadings.lead.test(text)) return [];
  let best: readonly Suspect[] = [];
  let most = 0;
  for (const misreading of misreadings.each) {
    if (!misreading.lead.test(text)) continue;
    const suspects = suspectsIn(text, misreading);
    let certain = 0;
    for (const { start, end, judgement } of suspects) if (judgement === 'certain') certain += end - start;
    if (certain > most) {
      most = certain;
      best = suspects;
    }
  }
  return best.filter(({ judgement }) => judgement !== 'no');
}
