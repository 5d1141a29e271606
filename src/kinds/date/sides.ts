import type { Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import { perToken } from '../../text/per-word.js';
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

/**
 * Words beside a date that say something of its ends: prepositions of time that bound it, parts of the evening, and the small words
 * between. A choice of ours; left out are bounds of several words ("as of", "up to").
 */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['early', EARLY],
  ['late', LATE],
  ['overnight', OVERNIGHT],
  ['night', NIGHT],
  ['evening', NIGHT],
  ['since', SINCE | OPEN],
  ['after', SINCE],
  ['until', UNTIL | OPEN],
  ['till', UNTIL | OPEN],
  ['by', UNTIL],
  ['before', UNTIL],
  ['through', UNTIL],
  ['on', ON],
  ['the', THE],
  ['at', AT],
  ['least', LEAST],
  ['tonight', TONIGHT],
]);

const signsOf = perToken(({ lower }) => SIGNS.get(lower.endsWith("'s") ? lower.slice(0, -2) : lower) ?? 0);

const signsAt = (tokens: readonly Token[], index: number): number => {
  const token = tokens[index];
  return token ? signsOf(token) : 0;
};

/**
 * What the words right before and after a date add: a bound ("since Friday", "by the 17th", "until at least May"), and on which
 * edge of the day it falls ("Friday night", "late on Friday", "overnight Friday", "early Saturday").
 * @param index of a token at or before the range's start
 */
export function sidesOf(
  tokens: readonly Token[],
  index: number,
  range: Range,
): Pick<DateValue, 'bound' | 'open' | 'edge'> {
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
  return before === EARLY || after === EARLY ? 'early' : undefined;
}

function boundOf(tokens: readonly Token[], first: number): Pick<DateValue, 'bound' | 'open'> {
  let index = first - 1;
  if (signsAt(tokens, index) === THE) index -= 1;
  else if (signsAt(tokens, index) === LEAST && signsAt(tokens, index - 1) === AT) {
    const signs = signsAt(tokens, index - 2);
    return (signs & UNTIL) === 0 ? {} : boundBy(signs);
  }
  return boundBy(signsAt(tokens, index));
}

function boundBy(signs: number): Pick<DateValue, 'bound' | 'open'> {
  if ((signs & (SINCE | UNTIL)) === 0) return {};
  const bound = (signs & SINCE) !== 0 ? 'since' : 'until';
  return (signs & OPEN) === 0 ? { bound } : { bound, open: true };
}
