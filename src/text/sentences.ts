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

/** Abbreviations that also end sentences ("at 4 p.m. The ..."): a following capital decides. */
const AMBIGUOUS =
  /(?:\b[ap]\.m|\bU\.S(?:\.A)?|\bU\.K|\bU\.N|\bE\.U|\bInc|\bCorp|\bLtd|\bCo|\bJr|\bSr|\betc|\bD\.C|\bNo)\.$/i;

/** Words that often open a sentence: after an ambiguous abbreviation they show that one begins. */
const OPENERS =
  /^["“‘']?(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|For|This|That|These|Those|His|Her|Its|Their|Our|As|After|Before|When|While|If|There|According|However|Meanwhile|Police|Officials|Authorities|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|One|No|Both|By|With|From|Since)\b/;

const END = /([.!?…]+)(["”’')\]]*)(?=(\s+|$)|(?=["“‘]?\p{Lu}\p{Ll}))/gu;

function endsHere(text: string, paragraph: Range, markStart: number, next: number): boolean {
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
    while (from < to && /\s/.test(text[from] ?? '')) from += 1;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
    if (to > from) ranges.push({ start: from, end: to });
    start = end;
  };
  const body = text.slice(paragraph.start, paragraph.end);
  for (const match of body.matchAll(END)) {
    const markStart = paragraph.start + match.index;
    const next = markStart + match[0].length;
    if (next >= paragraph.end) break;
    if (match[3] === undefined && !/^\p{L}{2,}$/u.test(text.slice(markStart - 2, markStart))) continue; // glued: "Dr.Asante", "U.S.A"
    if (match[3] === undefined && /\.\p{L}*$/u.test(text.slice(Math.max(start, markStart - 12), markStart))) continue;
    if (endsHere(text, paragraph, markStart, next)) push(next);
  }
  push(paragraph.end);
  return ranges;
}
