import type { Ladder } from '../../core/ladder.js';
import { daysOff } from './months.js';
import { TALLY } from './roles.js';
import type { Figure } from './value.js';

/** Whether two figures can be laid on one scale: equal dimension, and money in one currency. */
function comparable(left: Figure, right: Figure): boolean {
  if (left.dimension !== right.dimension) return false;
  if ((left.dimension === 'money' || left.dimension === 'exchange') && left.unit !== right.unit) return false;
  if (left.dimension === 'percent' && left.unit !== right.unit) return false;
  if (left.unit !== right.unit && isSeaMile(left.unit) && isSeaMile(right.unit)) return false;
  if (left.dimension === 'temperature' && left.unit !== right.unit && left.unit !== '°' && right.unit !== '°')
    return false;
  return left.per === right.per || left.per === undefined || right.per === undefined;
}

/** Whether a unit is one of the two that "nm" may be short for. */
const isSeaMile = (unit: string): boolean => unit === 'nm' || unit === 'nmi';

interface Interval {
  readonly low: number;
  readonly high: number;
}

const base = (value: number, figure: Figure): number => value * figure.factor;

/** The number an article gives, without its hedge, in base units. */
function stated(figure: Figure): Interval {
  const low = figure.low ?? figure.high ?? 0;
  const high = figure.high ?? figure.low ?? 0;
  return { low: base(low, figure), high: base(high, figure) };
}

/** Share by which "about 500" may differ from what it is about. */
const ABOUT = 0.1;
/** How far "at least 4" reaches where its last digit tells nothing better: to 6. */
const REACH = 1.5;

/** How far "several", read as three, reaches: to thirty. Beyond that articles write "dozens". */
const SEVERAL = 10;

/**
 * What a hedge lets a reader expect, in base units. "At least 5" is no licence for 50: who knows that it was 50 does not
 * write so. It reaches to half as much again, or to the next round number where its own is rounder ("more than 100" to 200);
 * of people in a toll only to the latter, and "at least 43" dead are 43 who are known.
 */
function expected(figure: Figure): Interval {
  const { low, high } = stated(figure);
  const step = base(figure.step, figure);
  const slack = 1e-9 * Math.max(1, Math.abs(high));
  switch (figure.bound) {
    case 'exact':
    case 'between':
      return { low: low - slack, high: high + slack };
    case 'about': {
      const by = figure.dimension === 'magnitude' ? step : ABOUT * Math.abs(high);
      return { low: low - by - slack, high: high + by + slack };
    }
    case 'at least':
    case 'more than':
      return { low: low - slack, high: reached(figure, low, step) + slack };
    case 'plural':
      return { low: low / 2 - slack, high: low * 50 };
    case 'several':
      return { low: low - slack, high: low * SEVERAL };
    case 'up to':
    case 'less than':
      return { low: (figure.low === null ? high / 2 : low) - slack, high: high + slack };
    case 'nearly':
      return {
        low: high * 0.85 - slack,
        high: high - (figure.dimension === 'count' ? Math.min(1, 0.01 * high) : 0.001 * high),
      };
  }
}

/** The killed, the injured, the arrested: "at least 43" is who is known by then, and 57 a later count, which an editor wants to see. */
const isToll = ({ dimension, role }: Figure): boolean => dimension === 'count' && role !== undefined && TALLY.has(role);

/** The greatest number that "at least" so many, or "more", lets a reader expect. */
function reached(figure: Figure, low: number, step: number): number {
  if (figure.bound === 'at least' && isToll(figure)) return step > 1 ? low + step : low;
  return Math.max(low * REACH, low + (low >= 20 * figure.factor ? step : 0));
}

const meets = (left: Interval, right: Interval): boolean => left.low <= right.high && right.low <= left.high;

const sameNumber = (left: Figure, right: Figure): boolean =>
  left.digits !== undefined || right.digits !== undefined
    ? left.digits === right.digits
    : left.low === right.low && left.high === right.high;

function equal(left: Figure, right: Figure): boolean {
  if (left.unit !== right.unit && left.dimension !== 'count') return false;
  return sameNumber(left, right) && left.bound === right.bound && left.standing === right.standing;
}

/** Difference that the conversion of a unit leaves: 64 km for 40 miles, three months for 90 days. */
function inOtherUnit(left: Figure, right: Figure): boolean {
  if (left.unit === right.unit || left.dimension === 'count' || left.dimension === 'money') return false;
  const [a, b] = [stated(left), stated(right)];
  if (
    left.dimension === 'time-span' &&
    left.factor >= 1 / 24 &&
    right.factor >= 1 / 24 &&
    left.factor <= 7 &&
    right.factor <= 7
  )
    return a.low === b.low && a.high === b.high;
  if (left.dimension === 'age') return Math.floor(a.low + 1e-9) === Math.floor(b.low + 1e-9);
  const slack = Math.max(left.slack, right.slack, daysOff(left, right));
  const near = (x: number, y: number): boolean => {
    const rounding = Math.max(base(left.step, left), base(right.step, right)) / 2;
    return (
      Math.abs(x - y) <= Math.max(slack * Math.max(Math.abs(x), Math.abs(y)), Math.min(rounding, 0.08 * Math.abs(x)))
    );
  };
  return near(a.low, b.low) && near(a.high, b.high);
}

/** Greatest share that a reader takes for rounding where no hedge says so. */
const ROUNDING = 0.05;

/** "$22 billion" for 22.4, "1,500" for 1,482: equal at the rounder one's last digit, and close. Counts below 100 and shares are exact to one. */
function rounded(left: Figure, right: Figure): boolean {
  if (left.bound === 'between' || right.bound === 'between' || left.digits !== undefined) return false;
  if (left.dimension === 'age' || left.dimension === 'ordinal' || left.dimension === 'caliber') return false;
  const [a, b] = [stated(left), stated(right)];
  const [fine, coarse] = base(left.step, left) <= base(right.step, right) ? [left, right] : [right, left];
  const loose =
    left.bound === 'about' || right.bound === 'about' || left.bound === 'nearly' || right.bound === 'nearly';
  const step = left.dimension === 'percent' && !loose ? Math.min(coarse.step, 1) : base(coarse.step, coarse); // 90% is no rounded 92%
  if (base(fine.step, fine) >= step) return false;
  if (left.dimension === 'count' && step < 100 && !loose) return false;
  if (left.dimension === 'percent' && step > 1 && !loose) return false; // "90%" is not 92%
  const most = Math.max(Math.abs(a.low), Math.abs(b.low));
  if (left.dimension === 'magnitude') return Math.round(stated(fine).low) === stated(coarse).low;
  return Math.abs(a.low - b.low) <= step / 2 + 1e-9 && Math.abs(a.low - b.low) <= ROUNDING * most;
}

const LOWER = new Set(['at least', 'more than']);

/** "45-7" for "45-7-2": a record whose draws one article leaves out. */
function isWithoutDraws({ digits: left = '' }: Figure, { digits: right = '' }: Figure): boolean {
  return left.startsWith(`${right}-`) || right.startsWith(`${left}-`);
}

/** Whether one lies inside what the other's hedge or range lets expect. */
function inside(left: Figure, right: Figure): boolean {
  if (left.dimension === 'score' && right.dimension === 'score') return isWithoutDraws(left, right);
  if (left.digits !== undefined || right.digits !== undefined) return false;
  if (left.bound === 'exact' && right.bound === 'exact') return false;
  if (LOWER.has(left.bound) && LOWER.has(right.bound)) {
    const [low, high] = [left, right].sort((a, b) => base(a.low ?? 0, a) - base(b.low ?? 0, b));
    if (!low || !high) return false;
    const difference = base(high.low ?? 0, high) - base(low.low ?? 0, low);
    return difference === 0 || (low.step > high.step && difference < base(low.step, low));
  }
  if (left.bound === 'between' && right.bound === 'between') return false;
  if (left.spread || right.spread) return false;
  return meets(expected(left), expected(right));
}

/** Whether one is said to be a part of another, or to come on top of one. */
function partial(left: Figure, right: Figure): boolean {
  if (left.role === 'attended' && right.role === 'attended') return false; // "another 20,000 marched in the north"
  if (left.standing !== right.standing) return true;
  return (
    left.standing === 'part' &&
    (left.counted === undefined || left.counted !== right.counted || left.counted === 'people')
  );
}

/** How two figures of one thing relate, top down. */
export const ladder: Ladder<Figure> = [
  {
    id: 'other-dimension',
    label: 'measured in things that cannot be compared',
    bearing: 'unknown',
    holds: (left, right) => !comparable(left, right),
  },
  { id: 'equal', label: 'the same figure', bearing: 'same', holds: equal },
  {
    id: 'other-unit',
    label: 'the same quantity in another unit',
    bearing: 'compatible',
    holds: inOtherUnit,
  },
  {
    id: 'part-exceeds-whole',
    label: 'a part greater than its whole',
    bearing: 'apart',
    holds: (left, right) => left.exceeds !== undefined && left.exceeds === right.exceeds && !sameStated(left, right),
  },
  {
    id: 'part',
    label: 'a part and its whole, or something on top of it',
    bearing: 'compatible',
    holds: partial,
  },
  {
    id: 'same-number',
    label: 'the same number under another hedge',
    bearing: 'compatible',
    holds: (left, right) => left.unit === right.unit && sameStated(left, right),
  },
  { id: 'rounded', label: 'equal when rounded', bearing: 'compatible', holds: rounded },
  { id: 'inside', label: 'inside what the hedge or range of the other allows', bearing: 'compatible', holds: inside },
  { id: 'apart', label: 'figures that cannot both be right', bearing: 'apart', holds: () => true },
];

/** "More than 200" and "200", "nearly 300" and "about 300": but not "nearly 300" and "more than 300". */
function sameStated(left: Figure, right: Figure): boolean {
  if (left.digits !== undefined || left.bound === 'between' || right.bound === 'between') return false;
  const [a, b] = [stated(left), stated(right)];
  if (a.low !== b.low || a.high !== b.high) return false;
  const bounds = [left.bound, right.bound];
  const above = bounds.includes('more than');
  return !(above && (bounds.includes('nearly') || bounds.includes('less than')));
}
