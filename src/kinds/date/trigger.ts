// Which tokens a date may begin with, told from the token and the one behind it, so that the patterns are tried on few.
import type { Token } from '../../core/article.js';
import {
  EDGES,
  FEASTS,
  MONTHS,
  ORDINAL_QUARTERS,
  PARTS_BEFORE_OF,
  RECKONED_UNITS,
  RELATIVE_DAYS,
  SEASONS,
  SMALL_NUMBERS,
  WEEKDAYS,
} from '../../text/calendar-words.js';
import { isDeictic } from '../../text/deictics.js';
import { UNITS as NUMBERS, TENS } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { TIME_LINKS } from '../../text/range-words.js';

/**
 * What a token may begin: "early" (modifier), "Christmas", "summer", "third" (part), "Friday" (weekday), "June" (month), "last"
 * (deictic), "earlier", "two" before "ago" (count), "today" (day word), "17" (day), "2012" and "4.12.2025" (year).
 */
type Sort =
  | 'modifier'
  | 'part'
  | 'weekday'
  | 'month'
  | 'deictic'
  | 'earlier'
  | 'count'
  | 'day word'
  | 'day'
  | 'year'
  | 'none';

interface Trigger {
  readonly sort: Sort;
  /** Lower case, without an ending that words of the calendar may have: "Friday's", "November-end". */
  readonly bare: string;
  /** What must follow, by the bits below; 0 where anything may. */
  readonly needs: number;
  /** What the token is behind another, by the bits below. */
  readonly gives: number;
}

/** A month, an ordinal ending, or what joins two days: behind the number of a day. */
const AFTER_DAY = 1;
/** "ago", two tokens on, or behind further words of the number. */
const AGO = 2;
/** A unit of the calendar, behind "last". */
const UNIT = 4;
/** The second word of a feast. */
const FEAST = 8;
const QUARTER = 16;
/** "of" or a year, behind a season. */
const OF_YEAR = 32;
const OF = 64;
const THIS = 128;
/** Goes on with a number in words: "hundred", "and", "five". */
const NUMBER = 256;
/** Most words of a number before its unit, and one to spare: "two hundred and twenty five". */
export const MOST_NUMBER_WORDS = 6;

// What the patterns begin and go on with, by single words: from the tables that the patterns are made of.
/** First words of the feasts, with and without a possessive ending; those of one word need nothing behind them. */
const FEAST_WORDS = new Set([...FEASTS.keys()].flatMap((feast) => firstForms(feast)));
const LONE_FEASTS = new Set([...FEASTS.keys()].filter((feast) => !feast.includes(' ')));
/** Second words of the feasts, without a possessive ending, and the stop of "St." */
const FEAST_SECONDS = new Set(['.', ...[...FEASTS.keys()].map((feast) => bareWord(feast.split(' ')[1] ?? ''))]);
/** What `DAY_MONTH` has behind the number of a day: the endings of ordinals, what joins two days, "of". */
const AFTER_DAY_WORDS = new Set([...'st nd rd th of and - – — /'.split(' '), ...TIME_LINKS]);

function bareWord(word: string): string {
  return word.replace(/(?:'s|')$/, '');
}

function firstForms(feast: string): readonly string[] {
  const first = feast.split(' ')[0] ?? '';
  return [first.replace('.', ''), first.replace(/'s$/, '')];
}

/** A number that may be a year, or a date by itself ("4.12.2025"). */
const YEAR_NUMBER = /^(?:(?:1\d|20)\d\d|\d\d?\.\d\d?\.\d{4}.*)$/u;

/** What a token may begin, and what it is behind another. */
export const triggerOf = perToken(readTrigger);

/** A token that no date begins with, as nearly all are; one that a date may begin with; "ago", which tells of a number before it. */
export const NO_START = 0;
const START = 1;
export const AFTER_COUNT = 2;

/**
 * What a token is for the search. Numbers in words begin dates only before "ago", and "a" is one of them: they are looked for from there.
 */
export const startOf = perToken((token): number => {
  if (token.lower.startsWith('ago')) return AFTER_COUNT;
  const [sort] = sortOf(token);
  return sort === 'none' || sort === 'count' ? NO_START : START;
});

/** Whether a number in words begins at a token and may lead to "ago": "two hundred and ten years ago". */
export const beginsCount = (tokens: readonly Token[], index: number, token: Token): boolean =>
  triggerOf(token).sort === 'count' && mayBegin(tokens, index, token);

/** Lower case, without an ending that words of the calendar may have: "Friday's", "November-end". */
const bareOf = (lower: string): string =>
  lower.endsWith("'s") || lower.endsWith('-end') ? lower.replace(/(?:'s|-end)$/, '') : lower;

const sortOf = ({ kind, lower }: Pick<Token, 'kind' | 'lower'>): readonly [Sort, number] =>
  kind === 'number' ? numberSort(lower) : kind === 'word' ? wordSort(lower, bareOf(lower)) : NOTHING;

const NOTHING: readonly [Sort, number] = ['none', 0];

function readTrigger(token: Pick<Token, 'kind' | 'lower'>): Trigger {
  const [sort, needs] = sortOf(token);
  const gives = givesOf(token.lower);
  if (sort === 'none' && gives === 0) return NO_TRIGGER;
  return { sort, bare: bareOf(token.lower), needs, gives };
}

/** What nearly all tokens are; the rest is asked of none of them. */
const NO_TRIGGER: Trigger = { sort: 'none', bare: '', needs: 0, gives: 0 };

function numberSort(lower: string): readonly [Sort, number] {
  if (/^\p{Nd}{1,2}$/u.test(lower)) return ['day', AFTER_DAY | AGO];
  if (/^\p{Nd}{3}$/u.test(lower)) return ['day', AGO];
  return YEAR_NUMBER.test(lower) ? ['year', 0] : ['none', 0];
}

function wordSort(lower: string, bare: string): readonly [Sort, number] {
  if (EDGES.has(lower) || lower.startsWith('mid-')) return ['modifier', 0];
  if (PARTS_BEFORE_OF.has(lower)) return ['modifier', OF];
  if (SEASONS.has(bare)) return ['part', OF_YEAR];
  if (bare === 'last') return ['deictic', UNIT | QUARTER];
  if (ORDINAL_QUARTERS.has(bare)) return ['part', QUARTER];
  if (/^q[1-4]$/.test(bare)) return ['part', 0];
  if (FEAST_WORDS.has(bare) && !MONTHS.has(bare)) return ['part', LONE_FEASTS.has(bare) ? 0 : FEAST];
  if (FEAST_WORDS.has(bare)) return ['part', 0]; // "May", "April": a month too
  if (WEEKDAYS.has(bare)) return ['weekday', 0];
  if (MONTHS.has(bare)) return ['month', 0];
  if (isDeictic(bare)) return ['deictic', UNIT];
  if (bare === 'earlier' || bare === 'later') return ['earlier', THIS];
  if (SMALL_NUMBERS.has(bare) || SMALL_NUMBERS.has(bare.split('-')[0] ?? '')) return ['count', AGO];
  return [RELATIVE_DAYS.has(bare) ? 'day word' : 'none', 0];
}

function givesOf(lower: string): number {
  const unit = RECKONED_UNITS.has(lower) || SEASONS.has(lower) || WEEKDAYS.has(lower) || MONTHS.has(lower);
  return (
    (AFTER_DAY_WORDS.has(lower) || MONTHS.has(lower.replace(/-.*$/, '')) ? AFTER_DAY : 0) |
    (lower.startsWith('ago') ? AGO : 0) |
    (unit ? UNIT : 0) |
    (FEAST_SECONDS.has(bareWord(lower)) ? FEAST : 0) |
    (lower === 'quarter' ? QUARTER : 0) |
    (lower === 'of' ? OF | OF_YEAR : 0) |
    (/^\d/.test(lower) || lower === ',' ? OF_YEAR : 0) |
    (lower === 'this' ? THIS : 0) |
    (lower === 'hundred' || lower === 'and' || goesOn(lower) ? NUMBER : 0)
  );
}

function givesAt(tokens: readonly Token[], index: number, bits: number): boolean {
  const token = tokens[index];
  return token !== undefined && (triggerOf(token).gives & bits) !== 0;
}

const goesOn = (lower: string): boolean => {
  const first = lower.split('-')[0] ?? '';
  return NUMBERS.has(first) || TENS.has(first);
};

/**
 * Whether a date may begin at a token, as far as the next tokens tell.
 * @param token the one at the index
 */
export function mayBegin(tokens: readonly Token[], index: number, token: Token): boolean {
  const { sort, needs } = triggerOf(token);
  if (sort === 'none') return false;
  if (needs === 0) return true;
  const next = tokens[index + 1];
  if (next && (triggerOf(next).gives & needs & ~AGO) !== 0) return true;
  if ((needs & AGO) === 0) return false;
  let unit = index + 1;
  while (unit - index < MOST_NUMBER_WORDS && givesAt(tokens, unit, NUMBER)) unit += 1;
  return givesAt(tokens, unit + 1, AGO);
}
