import { type CalendarDate, toEdtf } from '../../core/calendar.js';
import { WEEKDAY_NAMES, ZONES } from '../../text/calendar-words.js';

/** How an article hedges a time of day. */
export type Hedge = 'about' | 'before' | 'after' | 'until' | 'since';

/** A time of day as an article gives it. */
export interface TimeValue {
  /** As written, for showing. */
  readonly text: string;
  /** Minutes after the midnight that begins its day; `high` above 1440 runs into the next day. Equal for a clock time. */
  readonly low: number;
  readonly high: number;
  /** "5 o'clock": the minutes of the other half of the day are meant as well. */
  readonly half?: boolean;
  /** As written, upper case: "GMT"; "local" for "local time". */
  readonly zone?: string;
  readonly hedge?: Hedge;
  /** Day of the week beside it, 0 for Monday. */
  readonly weekday?: number;
  /** The date behind it, as it is stated: "7pm on 14 March". */
  readonly date?: CalendarDate;
  /** The one weekday that the rest of its sentence names; for telling occasions apart, no part of the value. */
  readonly sentenceDay?: number;
  /** "this morning", "last night": a day that is known only from the day of publication. */
  readonly deictic?: 'this' | 'last';
  /** From one hour of the clock to another: "6-8pm". */
  readonly range?: true;
}

/** Whether a value is a clock time, not a part of the day. */
export function isClock(value: TimeValue): boolean {
  return value.low === value.high;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * "20:45 GMT", "Friday 21:40", "Friday 18:00/24:00" for a part of the day, "[05:00,17:00]" for "5 o'clock": what is stated of
 * weekday, time and zone; "XXXX-03-14 19:00" with a date.
 */
export function normalizeTime(value: TimeValue): string {
  const weekday = value.weekday === undefined ? '' : `${WEEKDAY_NAMES[value.weekday]} `;
  const day = value.date === undefined ? weekday : `${toEdtf(value.date)} `;
  const time = value.half
    ? `[${clock(value.low)},${clock(value.low + 720)}]`
    : isClock(value)
      ? clock(value.low % 1440)
      : `${clock(value.low)}/${clock(value.high)}`;
  return `${day}${time}${value.zone === undefined ? '' : ` ${value.zone}`}`;
}

/** The offsets from UTC, in minutes, that a value's zone may have; undefined for none stated and for "local". */
export function offsetsOf(value: TimeValue): readonly number[] | undefined {
  return value.zone === undefined ? undefined : ZONES.get(value.zone.toLowerCase());
}
