// How many days something has gone on: counted anew each day, so that two counts are held together only where both are of one day.
import type { Token } from '../../core/article.js';
import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import { tableLines } from '../../text/data.js';
import { stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { unitNamed } from '../../text/units.js';
import type { Figure } from './value.js';

type FigureClaim = Claim<Figure>;

let goings: ReadonlySet<string> | undefined;

/** Whether a stem is that of a noun for what goes on for days: "riot", "storm". */
function goesOn(key: string): boolean {
  goings ??= new Set(tableLines('going-on.txt').map(stem));
  return goings.has(key);
}

/** Whether a token is such a noun, or the verb of one in -ing. */
const isGoingOn = perToken(({ lower }) => goesOn(stem(lower)));

/** Tokens behind "of" in which that noun stands: "the eighth day of |violent student protests|". */
const OF_REACH = 4;

/** Whether "of" at a token, behind an ordinal and its unit of time, opens what goes on: "the eighth day |of protests|"; not "|of June|". */
export function isOfGoing(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'of') return false;
  for (let index = at + 1; index <= at + OF_REACH; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return false;
    if (isGoingOn(token)) return true;
  }
  return false;
}

/** Words next to a length of time among which stands what goes on: "eight days of the worst riots", "five days of rioting". */
const EVENT_REACH = 4;

const besides = new WeakMap<Figure, readonly string[]>();

/** Stems of what goes on next to a figure; every pair of figures asks. */
function goingBeside({ value }: FigureClaim): readonly string[] {
  const known = besides.get(value);
  if (known) return known;
  const found = value.near.slice(0, EVENT_REACH).filter(goesOn);
  besides.set(value, found);
  return found;
}

/**
 * Whether a length of time counts the days that something has gone on, or numbers the last of them: "after five days of riots",
 * "the sixth straight day", "the eighth day of protests"; not "lasted five days".
 */
export function isElapsed(claim: FigureClaim): boolean {
  const { value, context } = claim;
  if (value.dimension === 'ordinal')
    return unitNamed(value.counted ?? '') !== undefined && (value.running === true || goingBeside(claim).length > 0);
  if (value.dimension !== 'time-span' || value.manner !== undefined || value.role !== undefined) return false;
  if (value.factor !== 1 || context.verb === 'last') return false;
  return goingBeside(claim).length > 0;
}

/** The one weekday on which a count of days was made: that of its sentence, else that of its article's opening. */
function dayOf({ value: { scope } }: FigureClaim): string | undefined {
  const days = scope.days.length > 0 ? scope.days : scope.leadDays;
  return days.length === 1 ? days[0] : undefined;
}

/**
 * Whether both are of days on which one thing goes on. Where a figure has no word of it next to it ("protests against the port went on for the
 * seventh straight day"), any in its sentence will do, also another word for it: riots are protests.
 */
function areOfOne(left: FigureClaim, right: FigureClaim): boolean {
  const [one, other] = [goingBeside(left), goingBeside(right)];
  if (one.length > 0 && other.length > 0) return one.some((word) => other.includes(word));
  return [left, right].every((claim) => goingBeside(claim).length > 0 || claim.context.words.some(goesOn));
}

/**
 * Two counts of the days that one thing has gone on, in one article or made on one weekday: "five days of rioting" and "four days of
 * riots"; score 0 for those of two days, and of what is not the same.
 */
export function matchElapsed(left: FigureClaim, right: FigureClaim): Evidence {
  const apart = { score: 0, reasons: [] };
  if (left.value.dimension !== right.value.dimension || !areOfOne(left, right)) return apart;
  if (left.value.unit !== right.value.unit || left.value.counted !== right.value.counted) return apart;
  const [one, other] = [dayOf(left), dayOf(right)];
  const inOne = left.document === right.document && left.value.dimension !== 'ordinal'; // which day it was is told of each in turn
  const ofOneDay = inOne || (one !== undefined && one === other);
  return ofOneDay ? { score: 0.7, reasons: ['both how long one thing had gone on by one day'] } : apart;
}
