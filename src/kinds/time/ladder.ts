import type { Ladder } from '../../core/ladder.js';
import { isClock, normalizeTime, offsetsOf, type TimeValue } from './value.js';

/** Minutes by which a hedged clock time may miss. "about 8.40" and "about 8.45" are two times, "around 9" and 9.05 one. */
const ROUND_SLACK = 10;
const EXACT_SLACK = 4;
/** "shortly before 9" takes in half an hour before it. */
const SIDE_SLACK = 30;
/** Minutes by which parts of the day may overreach their table: "evening" from four. Noon is in no morning. */
const PART_SLACK = 60;
const DAY = 1440;
const NOON = 720;
const WEEK = 7 * DAY;

interface Stretch {
  readonly low: number;
  readonly high: number;
}

/** Minutes of the week, Monday's midnight 0, where the weekday is known; of the day elsewhere. */
function stretchOf(value: TimeValue, withDay: boolean): Stretch {
  const base = withDay ? (value.weekday ?? 0) * DAY : 0;
  return { low: base + value.low, high: base + value.high };
}

/** Minutes between two stretches round a circle; 0 where they overlap, touching counts as apart by 0. */
function gapOn(circle: number, left: Stretch, right: Stretch): number {
  const gaps = [-circle, 0, circle].map((shift) =>
    Math.max(left.low + shift - right.high, right.low - left.high - shift),
  );
  return Math.min(...gaps);
}

const bothDays = (left: TimeValue, right: TimeValue): boolean =>
  left.weekday !== undefined && right.weekday !== undefined;

/** Minutes by which two times miss each other; negative or -0 where they overlap. */
export function gapOf(left: TimeValue, right: TimeValue): number {
  const withDay = bothDays(left, right);
  const variants = (value: TimeValue): readonly TimeValue[] =>
    value.half ? [value, { ...value, low: value.low + 720, high: value.high + 720 }] : [value];
  const gaps = variants(left).flatMap((one) =>
    variants(right).map((other) => gapOn(withDay ? WEEK : DAY, stretchOf(one, withDay), stretchOf(other, withDay))),
  );
  return Math.min(...gaps);
}

function slackOf(value: TimeValue): number {
  if (!isClock(value)) return 0;
  if (value.hedge === undefined) return 0;
  return value.low % 30 === 0 ? ROUND_SLACK : EXACT_SLACK;
}

/** Whether a time said to be "shortly before" or "just after" another hour has the other value on that side, within half an hour. */
function onItsSide(hedged: TimeValue, other: TimeValue): boolean {
  const ahead = hedged.low - other.low;
  if (hedged.hedge === 'before') return ahead >= 0 && ahead <= SIDE_SLACK;
  return hedged.hedge === 'after' && ahead <= 0 && -ahead <= SIDE_SLACK;
}

/** Minutes by which a time on the hour or half hour may stand for one told to the minute: "3:30" for 3:33. */
const HALF_HOUR_SLACK = 5;
/** The same of times on five minutes: "8:40" for 8:41. */
const FIVE_SLACK = 2;

/** Whether one is the other rounded: a reader may not take a time on the half hour to the minute. */
function isRounded(left: TimeValue, right: TimeValue): boolean {
  const rounds = (coarse: TimeValue, exact: TimeValue): boolean => {
    if (coarse.low % 5 !== 0 || exact.low % 5 === 0) return false;
    return gapOf(coarse, exact) <= (coarse.low % 30 === 0 ? HALF_HOUR_SLACK : FIVE_SLACK);
  };
  return rounds(left, right) || rounds(right, left);
}

/** Whether two zoned times are one moment under some pair of offsets that their zones may have. */
function sameMoment(left: TimeValue, right: TimeValue): boolean {
  const [a, b] = [offsetsOf(left), offsetsOf(right)];
  if (!a || !b) return false;
  const slack = slackOf(left) + slackOf(right);
  return a.some((one) =>
    b.some((other) => {
      const difference = (((left.low - one - (right.low - other)) % DAY) + DAY) % DAY;
      return Math.min(difference, DAY - difference) <= slack;
    }),
  );
}

const zoned = (value: TimeValue): boolean => value.zone !== undefined && value.zone !== 'local';

/** Whether both name a zone and not the same one: their hours are not to be held against each other. */
const otherZones = (left: TimeValue, right: TimeValue): boolean =>
  zoned(left) && zoned(right) && left.zone !== right.zone;

/** Whether a part of the day takes in a time, or overlaps another part. Noon ends the morning. */
function partAgrees(left: TimeValue, right: TimeValue): boolean {
  if (isClock(left) && isClock(right)) return false;
  const gap = gapOf(left, right);
  if ((left.range || right.range) && gap <= 0) return true; // both ends are told
  if (!isClock(left) && !isClock(right)) return gap < 0;
  const [part, clock] = isClock(left) ? [right, left] : [left, right];
  if (gap < 0 || (part.high === NOON && clock.low < NOON && (gap <= part.low || !bothDays(left, right)))) return true;
  const early = bothDays(left, right) ? gap : part.low - clock.low;
  const slack = clock.low < 720 || part.low <= 720 ? (part.low === clock.low ? PART_SLACK : 0) : PART_SLACK;
  return early >= 0 && early <= slack;
}

/** Whether both state their date, and not the same. */
export function datesDiffer({ date: one }: TimeValue, { date: other }: TimeValue): boolean {
  if (!one || !other) return false;
  const years = one.year !== undefined && other.year !== undefined && one.year !== other.year;
  return years || one.month !== other.month || one.day !== other.day;
}

/** How far two weekdays are apart, 0 to 3. */
function daysBetween(left: TimeValue, right: TimeValue): number {
  const step = ((((left.weekday ?? 0) - (right.weekday ?? 0)) % 7) + 7) % 7;
  return Math.min(step, 7 - step);
}

/**
 * How two times of day relate, top down. "morning" and "11 a.m." agree, "1353" and "1023 GMT" are not compared unless both
 * name their zone, "around 9 a.m." and "just after 9" agree, and so do "3:30" and "3:33"; "early Saturday" and "Friday night" do
not.
 */
export const timeLadder: Ladder<TimeValue> = [
  {
    id: 'same',
    label: 'the same time',
    bearing: 'same',
    holds: (left, right) => normalizeTime(left) === normalizeTime(right),
  },
  {
    id: 'same-moment',
    label: 'the same moment in two time zones',
    bearing: 'same',
    holds: (left, right) => zoned(left) && zoned(right) && sameMoment(left, right),
  },
  {
    id: 'zone-unknown',
    label: 'one names its time zone, and whole hours lie between or only a part of the day is known',
    bearing: 'unknown',
    holds: (left, right) => {
      if (zoned(left) === zoned(right)) return false;
      if (!isClock(left) || !isClock(right)) return true;
      const difference = Math.abs(left.low - right.low);
      return difference >= 30 && difference % 30 === 0;
    },
  },
  {
    id: 'other-occasion',
    label: 'days apart: another occasion',
    bearing: 'unknown',
    holds: (left, right) => (bothDays(left, right) && daysBetween(left, right) > 1) || datesDiffer(left, right),
  },
  {
    id: 'one-end',
    label: 'one end of a stretch, and a moment',
    bearing: 'unknown',
    holds: (left, right) => {
      const end = (value: TimeValue): string => (value.hedge === 'until' || value.hedge === 'since' ? value.hedge : '');
      return end(left) !== end(right);
    },
  },
  {
    id: 'day-unknown',
    label: 'either side of a midnight, the day not known',
    bearing: 'unknown',
    holds: (left, right) => {
      const open = (value: TimeValue): boolean => value.deictic !== undefined || value.weekday === undefined;
      const far = Math.abs(left.low - right.low) >= 720;
      return far && !bothDays(left, right) && (open(left) || open(right)) && (!isClock(left) || !isClock(right));
    },
  },
  {
    id: 'vaguer-agrees',
    label: 'a part of the day that takes in the other',
    bearing: 'compatible',
    folds: true,
    holds: partAgrees,
  },
  {
    id: 'hedged-agrees',
    label: 'the same within what "about" allows',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) => {
      if (!isClock(left) || !isClock(right) || otherZones(left, right)) return false;
      const gap = gapOf(left, right);
      return gap <= Math.max(slackOf(left), slackOf(right)) || onItsSide(left, right) || onItsSide(right, left);
    },
  },
  {
    id: 'rounded',
    label: 'one rounded to five minutes or the half hour',
    bearing: 'compatible',
    folds: true,
    holds: (left, right) => isClock(left) && isClock(right) && !otherZones(left, right) && isRounded(left, right),
  },
  {
    id: 'other-part',
    label: 'another part of the day',
    bearing: 'apart',
    holds: (left, right) => !isClock(left) || !isClock(right),
  },
  {
    id: 'other-time',
    label: 'another time',
    bearing: 'apart',
    holds: () => true,
  },
];
