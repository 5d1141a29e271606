import type { Range } from '../core/span.js';
import { MONTHS, WEEKDAYS } from './calendar-words.js';
import { isGeneration } from './closed-classes.js';
import { tableTest } from './data.js';
import { isFunctionWord } from './function-words.js';
import { isStateAbbreviation } from './names/gazetteer.js';
import { isCompanyForm } from './names/heads.js';
import { isNumberWord } from './number-words.js';
import { perWord } from './per-word.js';
import { isHonorific } from './roles.js';
import { isShortWay } from './ways.js';

/**
 * Abbreviations of English after which a full stop ends no sentence: all that the Unicode CLDR 46 (en, suppressions of sentence breaks) has of
 * two letters or more without a stop inside, but for those that are a word of `data/common-words.txt`, a closed class or a given name as well,
 * and those of the lists that are asked below: titles, months, days, states, ways and the generations of a family. Initials and single letters need no list.
 */
const CLDR_ABBREVIATIONS = new Set(
  'aa abs adj adv alt approx comm cont dc def dept diff est etc ex exec fn gb hz id kb mb mgr misc mt nr num op org pc phys pp var vs'.split(
    ' ',
  ),
);

const isCommon = tableTest('common-words.txt');

/** Whether a word, as written and without its stop, is an abbreviation: "Gen", "Sept", "Calif", "Ave", "etc"; not "General", "May". */
const isAbbreviation = perWord((word): boolean => {
  const lower = word.toLowerCase();
  if (CLDR_ABBREVIATIONS.has(lower) || isStateAbbreviation(word) || isShortWay(lower) || isGeneration(lower))
    return true;
  if (FULL_NAMES.has(lower) || lower === word) return false;
  if (MONTHS.has(lower) || WEEKDAYS.has(lower)) return true;
  return isHonorific(lower) && (lower.length <= 3 || (lower.length <= LONGEST_TITLE && !isCommon(lower)));
});

/** The names of the months and days written out: the longest of each number. */
const FULL_NAMES: ReadonlySet<string> = new Set([MONTHS, WEEKDAYS].flatMap(longestNames));

function longestNames(names: ReadonlyMap<string, number>): readonly string[] {
  const longest = new Map<number, string>();
  for (const [name, number] of names) if (name.length > (longest.get(number)?.length ?? 0)) longest.set(number, name);
  return [...longest.values()];
}

/** Letters of the longest abbreviation of a title, "messrs". */
const LONGEST_TITLE = 6;

/** The first word of what follows a stop, behind an opening quotation mark. */
const FIRST_WORD = /^\s*["“‘']?(\p{Lu}\p{L}*)/u;

/**
 * Whether what follows the stop of an abbreviation opens a sentence: a word of a closed class or a number with a capital, which seldom
 * goes on a name ("at 4 p.m. The ...", "of Acme Corp. In ...").
 */
function opensSentence(after: string): boolean {
  const lower = FIRST_WORD.exec(after)?.[1]?.toLowerCase();
  return lower !== undefined && (isFunctionWord(lower) || isNumberWord(lower));
}

/** What may end a sentence, with the closing quotes and brackets after it. */
const END = /[.!?…]+["”’')\]]*/g;

/** A capitalized word, as after a stop that lost its space. */
const CAPITALIZED = /["“‘]?\p{Lu}\p{Ll}/uy;

function isSpace(code: number): boolean {
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(String.fromCharCode(code));
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Longer words are no abbreviations, and none that are made of letters only are shorter than two. */
const LONGEST_ABBREVIATION = 7;

/**
 * Whether a stop plainly ends a sentence, as most do: a word in small ASCII letters that is no abbreviation stands before
 * it, a space and a capital after. What is not plain is left to the patterns.
 */
function endsPlainly(text: string, paragraph: Range, markStart: number, next: number): boolean {
  if (text.charCodeAt(next) !== 32 || !isCapital(text.charCodeAt(next + 1))) return false;
  let start = markStart;
  while (start > paragraph.start && markStart - start <= LONGEST_ABBREVIATION && isSmall(text.charCodeAt(start - 1)))
    start -= 1;
  const length = markStart - start;
  if (length > LONGEST_ABBREVIATION) return true;
  if (length < 2 || start === paragraph.start || !isSpace(text.charCodeAt(start - 1))) return false;
  const word = text.slice(start, markStart);
  return !isAbbreviation(word);
}

function endsHere(text: string, paragraph: Range, markStart: number, next: number): boolean {
  if (endsPlainly(text, paragraph, markStart, next)) return true;
  const before = text.slice(Math.max(paragraph.start, markStart - 24), markStart);
  const after = text.slice(next, next + 24);
  if (text[markStart] !== '.') return !/^\s*\p{Ll}/u.test(after);
  const word = /(\p{L}[\p{L}.]*)$/u.exec(before)?.[1] ?? '';
  if (/^\s*\p{Ll}/u.test(after)) return false;
  if (/^\s*["”]\s*\p{Ll}/u.test(after)) return false;
  if (/^\p{L}$/u.test(word) && !/^I$/.test(word)) return false; // an initial: "James R. Kirkpatrick", "Orvik v. Holm"
  if (word === 'No') return !/^\s*\p{Nd}/u.test(after); // "No. 5"
  if (isCompanyForm(word.toLowerCase()) || isAbbreviation(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return opensSentence(after);
  if (/\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(text.slice(next, next + 1))) return false;
  return true;
}

/** Whether a stop without a space after it ends a sentence: "the FIA.These"; not "Dr.Asante", "U.S.A". */
function endsGlued(text: string, from: number, markStart: number, next: number): boolean {
  CAPITALIZED.lastIndex = next;
  if (!CAPITALIZED.test(text) || !/^\p{L}{2,}$/u.test(text.slice(markStart - 2, markStart))) return false;
  return !/\.\p{L}*$/u.test(text.slice(Math.max(from, markStart - 12), markStart));
}

/**
 * Sentences of a paragraph, as ranges of the text without surrounding white space. A full stop ends one unless it belongs
 * to an abbreviation, an initial or a number; a stop glued to the next capital ("the FIA.These") ends one too.
 */
export function sentenceRanges(text: string, paragraph: Range): readonly Range[] {
  const ranges: Range[] = [];
  let start = paragraph.start;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) ranges.push({ start: from, end: to });
    start = end;
  };
  const body = text.slice(paragraph.start, paragraph.end); // a search in the whole text might run far beyond the paragraph
  END.lastIndex = 0;
  for (let match = END.exec(body); match; match = END.exec(body)) {
    const markStart = paragraph.start + match.index;
    const next = paragraph.start + END.lastIndex;
    if (next >= paragraph.end) break;
    if (!isSpace(text.charCodeAt(next)) && !endsGlued(text, start, markStart, next)) continue;
    if (endsHere(text, paragraph, markStart, next)) push(next);
  }
  push(paragraph.end);
  return ranges;
}
