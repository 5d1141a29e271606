// A figure as found, before its sentence is asked what it is about.
import type { Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import type { Bound, Figure, FigureDimension, Scope } from './value.js';

/** What only the sentence or the article around a figure tells. */
type Added =
  | 'person'
  | 'given'
  | 'deed'
  | 'converts'
  | 'before'
  | 'running'
  | 'manner'
  | 'doings'
  | 'shareOf'
  | 'summed'
  | 'others'
  | 'siblings'
  | 'sums'
  | 'contests'
  | 'givers'
  | 'of'
  | 'acting';

/** What `find` makes out: a figure whose role, scope and neighbours `attach` adds. */
export type Draft = Omit<Figure, Added>;

/** A draft or figure that is being put together; nothing keeps it before it is whole. */
export type Building = { -readonly [Key in keyof Figure]: Figure[Key] };

/** A draft with the tokens it covers, half-open. */
export interface Found {
  readonly start: number;
  readonly next: number;
  readonly draft: Draft;
}

const NO_WORDS: readonly string[] = [];
const NO_PLACES: readonly number[] = [];
const NO_SCOPE: Scope = { times: [], days: [], leadDays: [], names: [] };

/** A number without a hedge, of nothing yet but its dimension and unit; written out, so that all figures begin with one shape. */
export function plainDraft(
  low: number | null,
  high: number | null,
  dimension: FigureDimension,
  unit: string,
): Building {
  return {
    low,
    high,
    bound: 'exact',
    step: 1,
    dimension,
    unit,
    factor: 1,
    slack: 0,
    modifiers: NO_WORDS,
    standing: 'whole',
    scope: NO_SCOPE,
    near: NO_WORDS,
    nearWords: NO_WORDS,
    nearAt: NO_PLACES,
  };
}

/** An exact count of what a noun says. */
export function countOf(value: number, counted: string, modifiers: readonly string[] = NO_WORDS): Building {
  const draft = plainDraft(value, value, 'count', counted);
  draft.counted = counted;
  draft.modifiers = modifiers;
  return draft;
}

/** A number or a range as read: least and greatest value, and the worth of its last digit. */
export interface Ends {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly range: boolean;
}

/** A count under a hedge, still of nothing: "at least 5" is 5 and open, "nearly 300" open and 300. */
export function draftOf(ends: Ends, bound: Bound): Building {
  const openAbove = bound === 'at least' || bound === 'more than' || bound === 'plural' || bound === 'several';
  const openBelow = !ends.range && (bound === 'up to' || bound === 'less than' || bound === 'nearly');
  const draft = plainDraft(openBelow ? null : ends.low, openAbove ? null : ends.high, 'count', 'item');
  draft.bound = bound;
  draft.step = ends.step;
  return draft;
}

/** The range of a reading that tokens cover. */
export function rangeOf(tokens: readonly Token[], start: number, next: number): Range {
  return { start: tokens[start]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
