import { isCalendarDay } from './calendar.js';

/** A discrepancy that the configuration accepts. */
export interface AcceptedFinding {
  /** Of the discrepancy; see `fingerprint`. */
  readonly id: string;
  readonly reason?: string;
  /** The last day on which it is accepted: `2026-12-31`. */
  readonly expires?: string;
}

/** An entry of a baseline: a discrepancy that was known when it was written, in words that a person can check. */
export interface BaselineEntry {
  readonly id: string;
  /** See `Discrepancy`. */
  readonly sharedId?: string;
  readonly rule: string;
  readonly about: string;
  /** As reports show them, in the order of the text. */
  readonly values: readonly string[];
  readonly reason?: string;
}

/** Whether a text is a day of the calendar, written `2026-12-31`. Texts of that form sort as the days do. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  return year !== undefined && month !== undefined && day !== undefined && isCalendarDay(year, month, day);
}

/** Letters of the ids of discrepancies; see `shortHash`. */
const ID = /^[k-z]{8}$/;

/** Whether a text can be the id of a discrepancy. */
export function isDiscrepancyId(text: string): boolean {
  return ID.test(text);
}

/** How many letters of an id, place by place, are others than in what was typed. */
export function lettersApart(typed: string, id: string): number {
  return [...typed].filter((letter, at) => letter !== id[at]).length;
}
