// Which tokens a time of day may begin with, told from the token and its neighbours, so that the patterns are tried on few.
import type { Token } from '../../core/article.js';
import {
  BARE_ZONE_NAMES,
  HALVES,
  NOONS,
  PARTS_OF_DAY,
  RELATIVE_DAYS,
  WEEKDAYS,
  ZONE_NAMES,
  ZONES,
} from '../../text/calendar-words.js';
import type { TokenRange } from '../../text/clauses.js';
import { isFunctionWord } from '../../text/function-words.js';
import { TENS, UNITS } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { linksTimes } from '../../text/range-words.js';
import { CLOCK_PREPOSITIONS, MAIN_PARTS } from './patterns.js';

/**
 * What a token may begin: "noon", "dawn" (bare part), "early", "last", "Friday" (part), "17:06" (clock), "9" before "a.m." (hour),
 * "2045" before a zone or "hours" (four digits), "six" before "o'clock", "half" before "past" (spoken).
 */
export type Sort = 'bare part' | 'part' | 'clock' | 'hour' | 'four digits' | 'spoken' | 'none';

/** What a part of the day begins with beside a day's name, as `PART_FORM` has it. */
const PART_STARTERS = new Set('early late this last yesterday tomorrow'.split(' '));
/** Parts of the day that stand alone only after "in the". */
export const PARTS_WITH_THE: ReadonlySet<string> = new Set(MAIN_PARTS);

/** 1 for tokens that a time of day may begin with, 0 for the others, which are nearly all. */
export const mayTrigger = perToken((token) => (readSort(token) === 'none' ? 0 : 1));

/** What a token may begin. */
export const sortOf = perToken(readSort);

/** What times in words begin with: "half", "quarter", and the numbers to twenty-nine. */
function isSpoken(lower: string): boolean {
  if (lower === 'half' || lower === 'quarter' || lower === 'half-past') return true;
  return UNITS.has(lower) || TENS.get(lower.split('-')[0] ?? '') === 20;
}

function readSort({ kind, text, lower }: Pick<Token, 'kind' | 'text' | 'lower'>): Sort {
  if (kind === 'number') {
    if (/^[0-9]{4}(?![0-9.,:])/.test(text)) return 'four digits';
    if (/^[0-9]{1,2}$/.test(text)) return 'hour';
    return /^[0-9]{1,2}(?![0-9,])/.test(text) ? 'clock' : 'none';
  }
  if (isSpoken(lower)) return 'spoken';
  if (NOONS.has(lower) || PARTS_OF_DAY.has(lower)) return 'bare part';
  return PART_STARTERS.has(lower) || (lower.endsWith('day') && WEEKDAYS.has(lower)) ? 'part' : 'none';
}

/** Behind the hour: half of the day, or "o'clock". */
const HALF = 1;
/** Behind four digits: "hours", a zone, a bracket. */
const ZONE = 2;
/** Behind "last", "Friday": a part of the day, or the edge that precedes it. */
const PART = 4;
/** Behind "early": a day. */
const DAY = 8;

/** Behind the words of a time: "past", "to", "o'clock", "minutes", "in the morning". */
const SPOKEN = 16;

/** What stands behind an hour, as `HALF_DAY` and `OCLOCK` have it, by the tokens that it falls into. */
const HOUR_ENDS = new Set([...HALVES, 'a', 'p', "o'clock"]);
const ZONE_STARTS = new Set([
  ...'hours hrs hr h local ('.split(' '),
  ...ZONES.keys(),
  ...BARE_ZONE_NAMES.keys(),
  ...[...ZONE_NAMES.keys()].map((name) => name.split(' ')[0] ?? ''),
]);
/** What stands between "early" and a day, or for one, as `PART_FORM`, `EDGE_DAY` and `EARLY_HOURS` have it. */
const DAY_STARTS = new Set('on this last yesterday tomorrow hours'.split(' '));
const SPOKEN_NEXT = new Set([...HOUR_ENDS, ...'past to minutes in at on this last yesterday tomorrow'.split(' ')]);

const signsOf = perToken(({ lower }) => {
  const day = DAY_STARTS.has(lower) || (lower.endsWith('day') && WEEKDAYS.has(lower));
  return (
    (HOUR_ENDS.has(lower) ? HALF : 0) |
    (ZONE_STARTS.has(lower) ? ZONE : 0) |
    (PARTS_OF_DAY.has(lower) || lower === 'early' || lower === 'late' ? PART : 0) |
    (day ? DAY : 0) |
    (SPOKEN_NEXT.has(lower) ? SPOKEN : 0)
  );
});

/** Whether an hour may be the first of two: "6-8pm", "from 6 to 8 p.m.", "between 6 and 8 p.m.". */
export function opensRange(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind === 'mark') return /^[-–—]$/.test(next.text);
  const before = tokens[index - 1]?.lower;
  return before === 'between'
    ? next?.lower === 'and'
    : before === 'from' && next !== undefined && linksTimes(next.lower);
}

/** Whether a time that begins at a token may go on with the next. */
export function mayGoOn(tokens: readonly Token[], index: number, sort: Sort): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || sort === 'clock') return true;
  if (!next) return false;
  if (sort === 'spoken') return token.lower === 'half-past' || next.text === '-' || (signsOf(next) & SPOKEN) !== 0;
  const signs = signsOf(next);
  if (sort === 'hour') return (signs & HALF) !== 0 || next.lower === 'in' || opensRange(tokens, index);
  if (sort === 'four digits') {
    return (signs & ZONE) !== 0 || (next.text === ',' && tokens[index + 2]?.lower === 'local');
  }
  return (signs & (token.lower === 'early' || token.lower === 'late' ? DAY : PART)) !== 0;
}

/** Whether no noun stands behind a time in words, so that its number counts nothing: a mark, a word of a closed class or a day does. */
export function endsTime(tokens: readonly Token[], index: number, end: number): boolean {
  let next = index + 1;
  while ((tokens[next]?.start ?? end) < end) next += 1;
  const token = tokens[next];
  if (!token) return true;
  if (token.kind === 'mark') return !/[%$£€-]/.test(token.text);
  return (
    token.kind === 'word' &&
    (isFunctionWord(token.lower) || WEEKDAYS.has(token.lower) || RELATIVE_DAYS.has(token.lower))
  );
}

/** What `weekdayOf` says of a token that names no day. */
export const NO_WEEKDAY = -1;

/** The day that a token names in full and with a capital, 0 for Monday: "Friday", "Friday's". */
export const weekdayOf = perToken(({ text, lower }): number => {
  if (lower.length <= 5 || !/^\p{Lu}/u.test(text)) return NO_WEEKDAY;
  return WEEKDAYS.get(lower.replace(/'s$/, '')) ?? NO_WEEKDAY;
});

/** Whether a preposition of time stands before a word, with or without "the": "at |dawn", "before the |dawn". */
export function followsPreposition(tokens: readonly Token[], index: number, sentence: TokenRange): boolean {
  const before = tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
  return before >= sentence.first && CLOCK_PREPOSITIONS.has(tokens[before]?.lower ?? '');
}

/** The prepositions of position in time by Quirk et al. 1985, section 9.34, and "during". */
const IN = new Set(['at', 'in', 'on', 'during']);

/** Whether "in the" stands before a word: "in the |morning", "during the early |evening". */
export function followsInThe(tokens: readonly Token[], index: number, sentence: TokenRange): boolean {
  const edge = tokens[index - 1]?.lower;
  const the = edge === 'early' || edge === 'late' ? index - 2 : index - 1;
  return the > sentence.first && tokens[the]?.lower === 'the' && IN.has(tokens[the - 1]?.lower ?? '');
}
