import type { CalendarDate } from '../../core/calendar.js';
import type { Grain } from './value.js';

/** What a date's words are relative to the day of publication. */
export type Relative =
  | { readonly kind: 'days'; readonly shift: number }
  | { readonly kind: 'ago'; readonly count: number; readonly unit: string }
  | { readonly kind: 'unit'; readonly which: 'last' | 'this' | 'next'; readonly unit: string };

/** A date as its words give it, nothing inferred yet. */
export interface Form {
  readonly end: number;
  readonly grain: Grain;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  readonly weekday?: number;
  /** Where the words after the weekday begin, for a weekday with a date. */
  readonly dayStart?: number;
  /** Where the weekday ends. */
  readonly weekdayEnd?: number;
  readonly part?: number;
  readonly other?: CalendarDate;
  readonly relative?: Relative;
  readonly loose?: boolean;
  /** The first and last weekday of a range of them, 0 for Monday. */
  readonly weekdays?: readonly [number, number];
  /** Of a range: the date that stands first, for where the words around it tell of two dates, and the word between them. */
  readonly first?: Form;
  readonly by?: string | undefined;
}
