// Lengths of time that need no number before them, and those of a stopwatch: "week-long", "for a week", "2:03:41".
import type { Token } from '../../core/article.js';
import { APPROXIMATORS, TIME_PREPOSITIONS } from '../../text/calendar-words.js';
import { PREPOSITIONS } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { isSpell, unitNamed } from '../../text/units.js';
import { besideTest } from './beside.js';
import { type Draft, type Found, plainDraft } from './draft.js';
import { isHedge } from './hedges.js';
import { CLOCKED, hasShape } from './shapes.js';

/** So many of a unit of time; `factor` in days. */
function spell(value: number, unit: string, factor: number): Draft {
  const draft = plainDraft(value, value, 'time-span', unit);
  draft.factor = factor;
  return draft;
}

/** "week-long", "weeklong", "month-long", "a year-long": one of the unit. */
export function readLong(tokens: readonly Token[], at: number): Found | undefined {
  const unit = /^([a-z]+?)-?long$/.exec(tokens[at]?.lower ?? '')?.[1] ?? '';
  const named = isSpell(unit) ? unitNamed(unit) : undefined;
  if (!named) return undefined;
  return {
    start: at,
    next: at + 1,
    draft: spell(1, named.symbol, named.factor),
  };
}

/**
 * What a time on a stopwatch stands behind: "in", the prepositions that are none of time and of no hedge ("of", "with"), a form of "clock"; a
 * moment of the day stands behind those of time ("at", "to").
 */
const takesClocked = perToken(
  ({ lower }) =>
    lower === 'in' ||
    (PREPOSITIONS.has(lower) && !TIME_PREPOSITIONS.has(lower) && !APPROXIMATORS.has(lower)) ||
    stem(lower) === 'clock',
);

/** "clocked 2:03:41", "a record of 2:01:09", "won in 2:08:52": hours, minutes and seconds, in seconds; not "at 11:15:30", "in 11:15:30 pm". */
export function readClocked(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!hasShape(token, CLOCKED) || !before || !takesClocked(before)) return undefined;
  if (after && /^[ap](?:\.?m\.?)?$/.test(after.lower)) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = (token?.text ?? '').split(':').map(Number);
  const value = 3600 * hours + 60 * minutes + seconds;
  const factor = unitNamed('seconds')?.factor ?? 1;
  return {
    start: at,
    next: at + 1,
    draft: spell(value, 's', factor),
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
    draft: spell(1, named.symbol, named.factor),
  };
}

const isUnitOfTime = perToken(({ lower }) => isSpell(lower));

/**
 * What makes a length of "a week" behind it: the prepositions of duration (Quirk et al. 1985, section 9.36: "for", "during", "over", "through",
 * "throughout"), "in", "within" and "inside" of how long it takes, "after" and "before" of what lies between, and "than" of a comparison. Behind
 * other prepositions of time it is a rate or a date ("by a week", "from a year").
 */
const OF_LENGTH: ReadonlySet<string> = new Set(
  'for during over through throughout in within inside after before than'.split(' '),
);

/** What a length of one unit stands behind: one of those, a hedge, a form of "last". */
const takesDuration = perToken(
  (token) => OF_LENGTH.has(token.lower) || isHedge(token) || (token.lower !== 'last' && stem(token.lower) === 'last'),
);

const isSetApart = besideTest('set apart');

/** What stands behind a length of time between two moments: "a week after", "a year ago". */
export const setsApart = perToken(({ lower }) => lower === 'ago' || isSetApart(lower));
