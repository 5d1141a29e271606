import type { Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import { BOUNDS, PARTS_OF_DAY, ZONES } from '../../text/calendar-words.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import type { DateValue } from './value.js';

/** What a word beside a date may add, one bit each. */
const EARLY = 1;
const LATE = 2;
const OVERNIGHT = 4;
const NIGHT = 8;
const SINCE = 16;
const UNTIL = 32;
const ON = 64;
const THE = 128;
const AT = 256;
const LEAST = 512;
const TONIGHT = 1024;
const OPEN = 2048;
const ZONE = 4096;

/** Ten at night, in minutes. */
const NIGHTFALL = 1320;
/** Those of the bounds that say that it went on up to or from there. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['since', 'until', 'till', 'through']);

/**
 * Words beside a date that say something of its ends: the prepositions of time that set a bound, which part of the day is meant, the parts
 * of the day that last until ten at night or longer, and the small words between.
 */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ...[...PARTS_OF_DAY].flatMap(([part, [, end]]): [string, number][] => (end >= NIGHTFALL ? [[part, NIGHT]] : [])),
  ...[...BOUNDS].map(([word, isEnd]): [string, number] => [
    word,
    (isEnd ? UNTIL : SINCE) | (OPEN_ENDED.has(word) ? OPEN : 0),
  ]),
  ...[...ZONES.keys()].map((zone): [string, number] => [zone, ZONE]),
  ['overnight', OVERNIGHT],
  ['early', EARLY],
  ['late', LATE],
  ['on', ON],
  ['the', THE],
  ['at', AT],
  ['least', LEAST],
  ['tonight', TONIGHT],
]);

const signsOf = perToken(({ lower }) => SIGNS.get(lower.endsWith("'s") ? lower.slice(0, -2) : lower) ?? 0);

const signsAt = (tokens: readonly Token[], index: number): number => {
  const token = tokenOf(tokens, index);
  return token ? signsOf(token) : 0;
};

/**
 * What the words right before and after a date add: a bound ("since Friday", "by the 17th", "until at least May"), and on which
 * edge of the day it falls ("Friday night", "late on Friday", "overnight Friday", "early Saturday", "(0241 GMT Friday)").
 * @param index of a token at or before the range's start
 * @returns undefined where they add nothing
 */
export function sidesOf(
  tokens: readonly Token[],
  index: number,
  range: Range,
): Pick<DateValue, 'bound' | 'open' | 'edge'> | undefined {
  let first = index;
  while ((tokens[first]?.start ?? range.start) < range.start) first += 1;
  let last = first;
  while ((tokens[last]?.start ?? range.end) < range.end) last += 1;
  const edge = edgeOf(tokens, first, last, range.end);
  const bound = boundOf(tokens, first);
  return edge === undefined ? bound : { ...bound, edge };
}

function edgeOf(tokens: readonly Token[], first: number, last: number, end: number): DateValue['edge'] {
  const before = signsAt(tokens, first - 1) === ON ? signsAt(tokens, first - 2) : signsAt(tokens, first - 1);
  let next = (tokens[last - 1]?.end ?? end) > end ? tokens.length : last; // "Friday's night": no word stands right after the date
  const after = signsAt(tokens, next);
  if (signsAt(tokens, next) === LATE) next += 1;
  if (signsAt(tokens, next) === AT) next += 1;
  const atNight = signsAt(tokens, next) === NIGHT || signsAt(tokens, first) === TONIGHT;
  if (atNight || (before & (LATE | OVERNIGHT)) !== 0) return 'night';
  if (before === EARLY || after === EARLY) return 'early';
  return (before & ZONE) === 0 ? undefined : edgeByZone(tokens, first);
}

/** Tokens of a time with its zone before a day. */
const TIME_REACH = 5;

/**
 * The edge of a day that a bracket tells by another zone's clock, "at 6 p.m. (0200 GMT Friday)": where it was said it may be the day before
 * up to noon, and the day after from then.
 */
function edgeByZone(tokens: readonly Token[], first: number): DateValue['edge'] {
  for (let index = first - 2; index >= first - TIME_REACH; index -= 1) {
    const token = tokenOf(tokens, index);
    if (token?.text !== '(') continue;
    const hour = hourAt(tokens, index + 1);
    return hour === undefined ? undefined : hour < 12 ? 'early' : 'night';
  }
  return undefined;
}

const AFTERNOON = /^p\.?m?\.?$/;
const FORENOON = /^a\.?m?\.?$/;

/** The hour, to 23, of a time that begins at a token: 2 of "0241", "230" and "2:41", 18 of "6 p.m."; undefined for words. */
function hourAt(tokens: readonly Token[], at: number): number | undefined {
  const time = /^(?<hours>\d{1,2})(?:[:.]?\d{2})?$/.exec(tokenOf(tokens, at)?.text ?? '');
  if (!time) return undefined;
  const hour = Number(time.groups?.hours);
  const half = tokenOf(tokens, at + 1)?.lower ?? '';
  if (AFTERNOON.test(half)) return (hour % 12) + 12;
  return FORENOON.test(half) ? hour % 12 : hour;
}

function boundOf(tokens: readonly Token[], first: number): Pick<DateValue, 'bound' | 'open'> | undefined {
  let index = first - 1;
  if (signsAt(tokens, index) === THE) index -= 1;
  else if (signsAt(tokens, index) === LEAST && signsAt(tokens, index - 1) === AT) {
    const signs = signsAt(tokens, index - 2);
    return (signs & UNTIL) === 0 ? undefined : boundBy(signs);
  }
  return boundBy(signsAt(tokens, index));
}

function boundBy(signs: number): Pick<DateValue, 'bound' | 'open'> | undefined {
  if ((signs & (SINCE | UNTIL)) === 0) return undefined;
  const bound = (signs & SINCE) !== 0 ? 'since' : 'until';
  return (signs & OPEN) === 0 ? { bound } : { bound, open: true };
}
