// Which tokens a time of day may begin with, told from the token and its neighbours, so that the patterns are tried on few.
import type { Token } from '../../core/article.js';
import { PARTS_OF_DAY, WEEKDAYS, ZONE_NAMES, ZONES } from '../../text/calendar-words.js';
import type { TokenRange } from '../../text/clauses.js';
import { perTokenByte } from '../../text/per-token-byte.js';
import { perToken } from '../../text/per-word.js';

/**
 * What a token may begin: "noon", "dawn" (bare part), "early", "last", "Friday" (part), "17:06" (clock), "9" before "a.m." (hour),
 * "2045" before a zone or "hours" (four digits).
 */
export type Sort = 'bare part' | 'part' | 'clock' | 'hour' | 'four digits' | 'none';

const NOONS = new Set(['noon', 'midday', 'midnight']);
const PART_STARTERS = new Set('early late this last yesterday tomorrow'.split(' '));
/** Parts of the day that stand alone only after "in the". */
export const PARTS_WITH_THE: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

/** 1 for tokens that a time of day may begin with, 0 for the others, which are nearly all. */
export const mayTrigger = perTokenByte((token) => (readSort(token) === 'none' ? 0 : 1));

/** What a token may begin. */
export const sortOf = perToken(readSort);

function readSort({ kind, text, lower }: Pick<Token, 'kind' | 'text' | 'lower'>): Sort {
  if (kind === 'number') {
    if (/^[0-9]{4}(?![0-9.,:])/.test(text)) return 'four digits';
    if (/^[0-9]{1,2}$/.test(text)) return 'hour';
    return /^[0-9]{1,2}(?![0-9,])/.test(text) ? 'clock' : 'none';
  }
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

const HALVES = new Set("am pm a.m. p.m. a.m p.m a p o'clock".split(' '));
const ZONE_STARTS = new Set([
  ...'hours hrs hr h local ('.split(' '),
  ...ZONES.keys(),
  ...[...ZONE_NAMES.keys()].map((name) => name.split(' ')[0] ?? ''),
]);
const DAY_STARTS = new Set('on this last yesterday tomorrow hours'.split(' '));

const signsOf = perToken(({ lower }) => {
  const day = DAY_STARTS.has(lower) || (lower.endsWith('day') && WEEKDAYS.has(lower));
  return (
    (HALVES.has(lower) ? HALF : 0) |
    (ZONE_STARTS.has(lower) ? ZONE : 0) |
    (PARTS_WITH_THE.has(lower) || lower === 'early' || lower === 'late' ? PART : 0) |
    (day ? DAY : 0)
  );
});

/** Whether a time that begins at a token may go on with the next. */
export function mayGoOn(tokens: readonly Token[], index: number, sort: Sort): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || sort === 'clock') return true;
  if (!next) return false;
  const signs = signsOf(next);
  if (sort === 'hour') return (signs & HALF) !== 0;
  if (sort === 'four digits') {
    return (signs & ZONE) !== 0 || (next.text === ',' && tokens[index + 2]?.lower === 'local');
  }
  return (signs & (token.lower === 'early' || token.lower === 'late' ? DAY : PART)) !== 0;
}

/** What `weekdayOf` says of a token that names no day. */
export const NO_WEEKDAY = -1;

/** The day that a token names in full and with a capital, 0 for Monday: "Friday", "Friday's". */
export const weekdayOf = perToken(({ text, lower }): number => {
  if (lower.length <= 5 || !/^\p{Lu}/u.test(text)) return NO_WEEKDAY;
  return WEEKDAYS.get(lower.replace(/'s$/, '')) ?? NO_WEEKDAY;
});

/** Prepositions of time that lead to a part of the day: a choice of ours, open to additions. */
const PREPOSITIONS = new Set('at by before after around about until near since toward towards'.split(' '));

/** Whether a preposition of time stands before a word, with or without "the": "at |dawn", "before the |dawn". */
export function followsPreposition(tokens: readonly Token[], index: number, sentence: TokenRange): boolean {
  const before = tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
  return before >= sentence.first && PREPOSITIONS.has(tokens[before]?.lower ?? '');
}

const IN = new Set(['in', 'during', 'on']);

/** Whether "in the" stands before a word: "in the |morning", "during the early |evening". */
export function followsInThe(tokens: readonly Token[], index: number, sentence: TokenRange): boolean {
  const edge = tokens[index - 1]?.lower;
  const the = edge === 'early' || edge === 'late' ? index - 2 : index - 1;
  return the > sentence.first && tokens[the]?.lower === 'the' && IN.has(tokens[the - 1]?.lower ?? '');
}
