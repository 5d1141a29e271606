// A figure as found, before its sentence is asked what it is about.
import type { Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import type { Bound, Figure } from './value.js';

/** What only the sentence or the article around a figure tells. */
type Added =
  | 'person'
  | 'given'
  | 'converts'
  | 'before'
  | 'running'
  | 'manner'
  | 'shareOf'
  | 'summed'
  | 'others'
  | 'siblings';

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

/** A count of something, exact; a base that others overwrite. */
export const COUNT: Draft = {
  low: 0,
  high: 0,
  bound: 'exact',
  step: 1,
  dimension: 'count',
  unit: 'item',
  factor: 1,
  slack: 0,
  modifiers: [],
  standing: 'whole',
  scope: { times: [], days: [], leadDays: [], names: [] },
  near: [],
  nearWords: [],
};

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
  return {
    low: openBelow ? null : ends.low,
    high: openAbove ? null : ends.high,
    bound,
    step: ends.step,
    dimension: 'count',
    unit: COUNT.unit,
    factor: 1,
    slack: 0,
    modifiers: COUNT.modifiers,
    standing: 'whole',
    scope: COUNT.scope,
    near: COUNT.near,
    nearWords: COUNT.nearWords,
  };
}

/** The range of a reading that tokens cover. */
export function rangeOf(tokens: readonly Token[], start: number, next: number): Range {
  return { start: tokens[start]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
