// Lengths of time that need no number before them, and those of a stopwatch: "week-long", "for a week", "2:03:41".
import type { Token } from '../../core/article.js';
import { perToken } from '../../text/per-word.js';
import { isSpell, unitNamed } from '../../text/units.js';
import { COUNT, type Found } from './draft.js';
import { CLOCKED, hasShape } from './shapes.js';

/** "week-long", "weeklong", "month-long", "a year-long": one of the unit. */
export function readLong(tokens: readonly Token[], at: number): Found | undefined {
  const unit = /^([a-z]+?)-?long$/.exec(tokens[at]?.lower ?? '')?.[1] ?? '';
  const named = isSpell(unit) ? unitNamed(unit) : undefined;
  if (!named) return undefined;
  return {
    start: at,
    next: at + 1,
    draft: { ...COUNT, low: 1, high: 1, dimension: 'time-span', unit: named.symbol, factor: named.factor },
  };
}

/** What a time on a stopwatch stands behind; a moment of the day stands behind "at". */
const takesClocked = perToken(({ lower }) => lower === 'in' || lower === 'of' || /^clock(?:s|ed|ing)?$/.test(lower));

/** "clocked 2:03:41", "a record of 2:01:09", "won in 2:08:52": hours, minutes and seconds, in seconds; not "at 11:15:30", "in 11:15:30 pm". */
export function readClocked(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!hasShape(token, CLOCKED) || !before || !takesClocked(before)) return undefined;
  if (after && /^(?:[ap]\.?m\.?|[ap])$/.test(after.lower)) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = (token?.text ?? '').split(':').map(Number);
  const value = 3600 * hours + 60 * minutes + seconds;
  const factor = unitNamed('seconds')?.factor ?? 1;
  return {
    start: at,
    next: at + 1,
    draft: { ...COUNT, low: value, high: value, dimension: 'time-span', unit: 's', factor },
  };
}

/** "for a week", "an hour after", "a month ago": one of a unit of time, by the preposition before it or what sets it apart from a moment. */
export function readAUnit(tokens: readonly Token[], at: number): Found | undefined {
  const unit = tokens[at + 1];
  const before = tokens[at - 1];
  if (!unit || !before || !isUnitOfTime(unit)) return undefined;
  const behind = tokens[at + 2];
  if (!takesDuration(before) && !(behind && setsApart(behind))) return undefined;
  const named = unitNamed(unit.lower);
  if (!named) return undefined;
  return {
    start: at,
    next: at + 2,
    draft: { ...COUNT, low: 1, high: 1, dimension: 'time-span', unit: named.symbol, factor: named.factor },
  };
}

const isUnitOfTime = perToken(({ lower }) => isSpell(lower));

/** What a length of one unit stands behind: prepositions of duration, hedges of one word, the forms of "last"; a choice of ours, open to additions. */
const takesDuration = perToken(({ lower }) =>
  /^(?:for|after|about|within|during|throughout|over|in|than|just|almost|nearly|roughly|approximately|around|lasts?|lasted|lasting|under|only)$/.test(
    lower,
  ),
);

/** What stands behind a length of time between two moments: "a week after", "a year ago"; a choice of ours, rarer ones ("hence", "previously") are left out. */
const setsApart = perToken(({ lower }) => /^(?:after|before|later|earlier|ago|prior|afterwards?)$/.test(lower));
