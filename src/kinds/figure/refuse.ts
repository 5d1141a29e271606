// Numbers that are no figures.
import type { Sentence, Token } from '../../core/article.js';
import { isFunctionWord } from '../../text/function-words.js';
import { perWord } from '../../text/per-word.js';
import { hasCapital } from '../../text/tokens.js';
import { unitNamed } from '../../text/units.js';

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const STREET =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|highway|hwy|square|place|way|terrace|close|court|crescent|parkway|floor)$/;
/**
 * Nouns whose number, behind them, names one thing of a series and counts nothing: "page 14", "Room 12". Parts of texts and laws,
 * routes and vehicles on them, rooms and districts, rounds of play (Quirk et al. 1985, 5.66 and 17.88: postposed cardinals).
 */
const SERIES = new Set(
  (
    'no nos number numbers page pages article articles section sections chapter clause paragraph amendment resolution act verse volume issue ' +
    'figure table part version rule bill case flight route highway interstate motorway bus line platform gate channel room floor suite ' +
    'apartment apt box lot unit district ward precinct phase stage round game match week day season episode grade level'
  ).split(' '),
);

export const isMonth = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isMonthWord(token.lower) && hasCapital(token);

/** Whether a word in lower case is a month, long or short. */
export const isMonthWord = perWord((lower) => MONTH.test(lower));

const glued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && left.end === right?.start;

/** "17 January", "January 17, 2026", "6th of June", "12/04/2025", "2026-01-17". */
function isDate(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  const value = Number(token?.text ?? Number.NaN);
  if (isMonth(before) && (value <= 31 || value >= 1500)) return true;
  const after = tokens[next];
  if (value <= 31 && (isMonth(after) || (after?.lower === 'of' && isMonth(tokens[next + 1])))) return true;
  for (const [left, mark, right] of [
    [at, at + 1, at + 2],
    [at - 2, at - 1, at],
  ] as const) {
    const sign = tokens[mark]?.text;
    if ((sign === '/' || sign === '.') && glued(tokens[left], tokens[mark]) && glued(tokens[mark], tokens[right]))
      if (tokens[left]?.kind === 'number' && tokens[right]?.kind === 'number') return true;
  }
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(token?.text ?? '')) return true;
  return (
    /^(?:19|20)\d\d$/.test(token?.text ?? '') && tokens[at + 1]?.text === '-' && glued(tokens[at + 1], tokens[at + 2])
  );
}

/** "7.30pm", "11:15", "1230 hours", "0300 GMT", "6 o'clock". */
function isTime(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/:/.test(token.text)) return true;
  const after = tokens[next];
  if (!after || after.kind === 'number') return false;
  if (/^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|noon|midnight)$/.test(after.lower)) return true;
  if (after.lower === 'a' || after.lower === 'p')
    return tokens[next + 1]?.text === '.' && tokens[next + 2]?.lower === 'm';
  const four = /^\d{4}$/.test(token.text) || /^\d{1,2}\.\d\d$/.test(token.text);
  return four && /^(?:gmt|bst|est|edt|cet|cest|ist|utc|pst|pdt|hours|hrs|local)$/.test(after.lower);
}

/** "in 1984", "the 2004 awards", "2003"; a round thousand that counts something ("2000 people") is none. */
function isYear(tokens: readonly Token[], at: number, next: number, counts: boolean): boolean {
  const text = tokens[at]?.text ?? '';
  if (next !== at + 1 || !/^(?:1[5-9]|20)\d\d$/.test(text)) return false;
  if (tokens[next]?.lower === 's' || /^['’]s$/.test(tokens[next]?.text ?? '')) return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (
    /^(?:in|since|from|of|until|till|during|the|before|after|late|early|mid|by|spring|summer|autumn|fall|winter)$/.test(
      before,
    )
  ) {
    const upper = /00$/.test(text) && counts && before !== 'in' && before !== 'since' && before !== 'the';
    return !upper;
  }
  return !counts;
}

/** "473 East 52nd Street", "52nd St." */
function isAddress(tokens: readonly Token[], next: number): boolean {
  for (let index = next; index < next + 5; index += 1) {
    const token = tokens[index];
    if (!token || (token.kind === 'mark' && token.text !== '.')) return false;
    if (token.kind === 'number' || /^(?:st|nd|rd|th)$/.test(token.text)) continue;
    if (token.kind === 'word' && !/^\p{Lu}/u.test(token.text)) return false;
    if (index > next - 1 && STREET.test(token.lower)) return true;
  }
  return false;
}

/** "AK-47", "COVID-19", "Boeing 737", "Flight 370", "No. 9", "version 4.2", "Article 6". */
function isName(tokens: readonly Token[], at: number, sentence: Sentence, counts: boolean, titled: boolean): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || at - 1 < sentence.first) return false;
  if (before.text === '#') return true;
  if (before.text === '-' && glued(before, token) && tokens[at - 2]?.kind === 'word' && glued(tokens[at - 2], before))
    return !/^(?:minus|magnitude|pre|mid)$/.test(tokens[at - 2]?.lower ?? '');
  const word = before.text === '.' ? tokens[at - 2] : before;
  if (word?.kind !== 'word') return false;
  if (before.text === '.' && word.lower !== 'no' && word.lower !== 'nos') return false;
  if (
    SERIES.has(word.lower) &&
    !(counts && !/^\p{Lu}/u.test(word.text)) &&
    !(word.lower === 'no' && before.text !== '.')
  )
    return true;
  if (before.text === '.') return false;
  const capital = /^\p{Lu}/u.test(word.text) && at - 1 > sentence.first && !isFunctionWord(word.lower);
  return capital && !counts && !titled && token.kind === 'number';
}

/** "1. Wash your hands", a lone number in its paragraph. */
function isListItem(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (at !== sentence.first || tokens[at]?.kind !== 'number') return false;
  if (sentence.last - sentence.first <= 2) return true;
  return /^[.)]$/.test(tokens[at + 1]?.text ?? '') && !tokens[at]?.text.includes('.');
}

/** Where a number may stand only with a noun or a unit behind it. */
export interface Candidate {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** Index of the number's first token, and after its last. */
  readonly at: number;
  readonly next: number;
  /** Whether a noun, a unit or money goes with it. */
  readonly counts: boolean;
  /** Whether most words of the sentence are capitalized, so that capitals tell nothing. */
  readonly titled: boolean;
}

/** Whether a number is none of the figures: a date, year, time of day, address, list number, or part of a name. */
export function isRefused(candidate: Candidate): boolean {
  const { tokens, sentence, at, next, counts, titled } = candidate;
  if (isMonth(tokens[next]) && Number(tokens[at]?.text) <= 31) return true;
  if (isTime(tokens, at, next) || isDate(tokens, at, next)) return true;
  if (isYear(tokens, at, next, counts)) return true;
  if (isListItem(tokens, at, sentence)) return true;
  if (isName(tokens, at, sentence, counts, titled)) return true;
  return tokens[at]?.kind === 'number' && unitNamed(tokens[next]?.lower ?? '') === undefined && isAddress(tokens, next);
}

/** Whether an ordinal numbers a day, a street or a century: "January 17th", "52nd Street", "19th century". */
export function isRefusedOrdinal(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  if (isMonth(before) || isMonth(tokens[next]) || (tokens[next]?.lower === 'of' && isMonth(tokens[next + 1])))
    return true;
  if (/^(?:century|centuries|street|st|avenue|ave|floor|amendment|hour|day)$/.test(tokens[next]?.lower ?? ''))
    return true;
  if (before?.lower === 'the' && tokens[next]?.kind === 'mark') return true;
  return isAddress(tokens, next);
}

/** "the AK-47 rounds", "7:30 hours": a number glued to a word by a hyphen, or a time of day, whatever unit follows. */
export function isInName(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1];
  if (/:/.test(tokens[at]?.text ?? '')) return true;
  if (/^\d{4}$/.test(tokens[at]?.text ?? '') && /^(?:hours|hrs)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  if (start < at || before?.text !== '-' || !glued(before, tokens[at])) return false;
  return tokens[at - 2]?.kind === 'word' && glued(tokens[at - 2], before) && tokens[at - 2]?.lower !== 'minus';
}
