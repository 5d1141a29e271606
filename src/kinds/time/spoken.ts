// Times of day with their hour or minutes in words: "six o'clock", "half past ten".
import type { Article, Token } from '../../core/article.js';
import { UNITS } from '../../text/number-words.js';
import { at } from '../../text/sticky.js';
import { HOUR_OF_PART, MOMENT_BEFORE, OCLOCK, SPOKEN } from './patterns.js';
import { endsTime } from './trigger.js';

/** A time on the clock, and where it ends. */
export interface Clock {
  readonly end: number;
  readonly minutes: number;
  /** Minutes of the other end of a range. */
  readonly until?: number;
  readonly half?: boolean;
  readonly zone?: string;
}

/** Minutes of an hour, in words or digits, in the half of the day that the words behind it name; both halves where they name none. */
function withHalf(
  hour: number,
  minute: number,
  groups: Readonly<Record<string, string | undefined>>,
): Omit<Clock, 'end'> {
  const { half, part = groups.named, night } = groups;
  const base = ((hour % 12) * 60 + minute + 720) % 720;
  const named = (part ?? night)?.toLowerCase();
  const atNight = named === 'night' && base >= 300;
  const late = half?.toLowerCase() === 'p' || (named !== undefined && named !== 'morning' && named !== 'night');
  if (late || atNight) return { minutes: base + 720 };
  return half !== undefined || named !== undefined ? { minutes: base } : { minutes: base, half: true };
}

const hourOf = (word: string | undefined): number => UNITS.get(word?.toLowerCase() ?? '') ?? Number(word);

/** Minutes past or to the hour: 30 for "half", 25 for "twenty-five". */
function spokenMinutes({ thirty, fifteen, m = '' }: Readonly<Record<string, string | undefined>>): number {
  if (thirty !== undefined) return 30;
  if (fifteen !== undefined) return 15;
  const [tens = '', unit = ''] = m.toLowerCase().split(/[-\s]/);
  return (tens === 'twenty' ? 20 : (UNITS.get(tens) ?? 0)) + (UNITS.get(unit) ?? 0);
}

/**
 * A time with its hour or minutes in words: "six o'clock", "half past ten", "at ten to six", "at 6 in the morning".
 * Not "half past experience", "from ten to six", "ten to six votes", "three in the morning shift".
 */
export function spokenAt(article: Article, index: number, token: Token, before: string): Clock | undefined {
  const { text } = article;
  const { start } = token;
  const oclock = at(OCLOCK, text, start);
  if (oclock?.groups) return { end: start + oclock[0].length, ...withHalf(hourOf(oclock.groups.h), 0, oclock.groups) };
  const part = MOMENT_BEFORE.test(before) ? at(HOUR_OF_PART, text, start) : null;
  if (part?.groups && endsTime(article.tokens, index, start + part[0].length))
    return { end: start + part[0].length, ...withHalf(hourOf(part.groups.h), 0, part.groups) };
  const spoken = at(SPOKEN, text, start);
  if (!spoken?.groups) return undefined;
  const { h, way, oclock: named, thirty, fifteen } = spoken.groups;
  const end = start + spoken[0].length;
  const to = way?.toLowerCase() === 'to';
  if (to && (thirty !== undefined || (fifteen === undefined && !MOMENT_BEFORE.test(before)))) return undefined;
  if (named === undefined && !endsTime(article.tokens, index, end)) return undefined;
  if (to && fifteen === undefined && hourOf(h) === 1 && named === undefined) return undefined; // odds: "at ten to one"
  const minutes = spokenMinutes(spoken.groups);
  return { end, ...withHalf(hourOf(h), to ? -minutes : minutes, spoken.groups) };
}
