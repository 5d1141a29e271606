import type { Range } from '../core/span.js';

/**
 * Abbreviations after which a full stop does not end a sentence. Months, weekdays and US states are all there that are shortened
 * to letters; titles, company forms, ways and Latin ones are a choice of ours, open to additions.
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms messrs dr prof rev fr sr jr st mt ft gen lt col maj capt cmdr adm sgt cpl pvt pfc spc brig supt insp det const ' +
    'hon gov sen rep reps sens pres dist atty asst assoc dep amb sec jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues ' +
    'wed thu thur thurs fri sat sun inc corp ltd co bros llc plc no nos vs v etc eg ie al approx est dept univ ave blvd rd hwy ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo'
  ).split(' '),
);

/** Abbreviations that also end sentences ("at 4 p.m. The ..."), where a following capital decides: a choice of ours, open to additions. */
const AMBIGUOUS =
  /(?:\b[ap]\.m|\bU\.S(?:\.A)?|\bU\.K|\bU\.N|\bE\.U|\bInc|\bCorp|\bLtd|\bCo|\bJr|\bSr|\betc|\bD\.C|\bNo)\.$/i;

/** Words that often open a sentence (a choice of ours, open to additions): after an ambiguous abbreviation they show that one begins. */
const OPENERS =
  /^["“‘']?(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|For|This|That|These|Those|His|Her|Its|Their|Our|As|After|Before|When|While|If|There|According|However|Meanwhile|Police|Officials|Authorities|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|One|No|Both|By|With|From|Since)\b/;

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

/** Words of `AMBIGUOUS` without stops inside. */
const AMBIGUOUS_WORDS = new Set(['inc', 'corp', 'ltd', 'co', 'jr', 'sr', 'etc', 'no']);

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
  return !ABBREVIATIONS.has(word) && !AMBIGUOUS_WORDS.has(word);
}

function endsHere(text: string, paragraph: Range, markStart: number, next: number): boolean {
  if (endsPlainly(text, paragraph, markStart, next)) return true;
  const before = text.slice(Math.max(paragraph.start, markStart - 24), markStart);
  const after = text.slice(next, next + 24);
  if (text[markStart] !== '.') return !/^\s*\p{Ll}/u.test(after);
  const word = /(\p{L}[\p{L}.]*)$/u.exec(before)?.[1] ?? '';
  if (/^\s*\p{Ll}/u.test(after)) return false;
  if (/^\s*["”]\s*\p{Ll}/u.test(after)) return false;
  if (AMBIGUOUS.test(`${before}.`)) return OPENERS.test(after.trimStart());
  if (/^\p{Lu}$/u.test(word) && !/^I$/.test(word)) return false; // an initial: "James R. Kirkpatrick"
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return OPENERS.test(after.trimStart());
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
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
