import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView, Kind } from '../../core/contracts.js';
import type { Happening } from '../../text/happening.js';
import { isMainDeed, NEVER, sameHappening } from '../../text/same-happening.js';
import { attachWhen, blockKeys, headline } from '../../text/when-claims.js';
import { findTimes } from './find.js';
import { datesDiffer, gapOf, timeLadder } from './ladder.js';
import { isClock, normalizeTime, type TimeValue } from './value.js';

/** A time with what happened at it; the latter is no part of the value's key. */
export interface TimedValue extends TimeValue {
  readonly happening?: Happening;
}

/** Ends of the day between which no midnight joins two days. */
const NIGHT = 1440;
const MORNING = 300;

/** Whether the sentences of two times put them on days that midnight does not join. */
function otherDay(left: TimedValue, right: TimedValue): boolean {
  if (left.weekday !== undefined && right.weekday !== undefined) return false;
  const [a, b] = [left.weekday ?? left.sentenceDay, right.weekday ?? right.sentenceDay];
  if (a === undefined || b === undefined || a === b) return false;
  const joined = (earlier: TimedValue, later: TimedValue): boolean => earlier.high >= NIGHT || later.low < MORNING;
  const step = (b - a + 7) % 7;
  return !((step === 1 && joined(left, right)) || (step === 6 && joined(right, left)));
}

/** Two clock times at which something was planned to begin: an event has seldom more than one such hour. */
function plannedStart(left: TimedValue, right: TimedValue): Evidence | undefined {
  const fits = (value: TimedValue): boolean =>
    isClock(value) && value.happening?.planned === true && value.happening.opening;
  return fits(left) && fits(right) ? { score: 0.45, reasons: ['both tell when it was to begin'] } : undefined;
}

/** Minutes between two clock times up to which they are likelier of one moment than of two stages. */
const NEAR = 60;
const FAR = 180;

/** Two clock times within the hour for the deed that the event is about. */
function nearDeed(left: TimedValue, right: TimedValue, { weight }: EventView): Evidence | undefined {
  if (!left.happening || !right.happening || !isClock(left) || !isClock(right) || gapOf(left, right) > NEAR)
    return undefined;
  const deeds = [left.happening, left.happening.also].flatMap((one) => one ?? []);
  const others = [right.happening, right.happening.also].flatMap((one) => one ?? []);
  const isMain = deeds.some((one) => others.some((other) => isMainDeed(one, other, weight)));
  return isMain ? { score: 0.4, reasons: ['the main deed, within the hour'] } : undefined;
}

function match(left: Claim<TimedValue>, right: Claim<TimedValue>, view: EventView): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (!a.happening || !b.happening) return undefined;
  if (left.document === right.document && a.happening.at === b.happening.at) return NEVER;
  const evidence = sameHappening(a.happening, b.happening, view.weight) ?? plannedStart(a, b) ?? nearDeed(a, b, view);
  if (!evidence) return undefined;
  let { score } = evidence;
  const gap = gapOf(a, b);
  if (normalizeTime(a) === normalizeTime(b)) score += 0.15;
  else if (gap > FAR) score -= 0.2;
  else if (isClock(a) && isClock(b) && gap <= NEAR) score += 0.1;
  if (otherDay(a, b) || datesDiffer(a, b)) score -= 0.3;
  if (a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday) score -= gap > FAR ? 0.3 : -0.05;
  if (left.document === right.document) score -= 0.15;
  return score <= 0 ? undefined : { score: Math.min(1, score), reasons: evidence.reasons };
}

/**
 * Times of day, on the clock or by the part of the day. What is taken and what is refused stands over `findTimes`. A time
 * is tied to the verb or noun that it dates, like a date.
 */
export const time: Kind<TimedValue> = {
  id: 'time',
  summary: 'times of day: clock times with their zones, parts of the day',
  find: findTimes,
  attach: (mention, article) => attachWhen(mention, article, 'time'),
  key: (value) => `${normalizeTime(value)} ${value.deictic ?? ''}`,
  normalize: normalizeTime,
  show: (value) => value.text,
  block: (claim) => blockKeys(claim.value.happening, ''),
  match,
  about: (claims) => headline('time', claims),
  ladder: timeLadder,
};
