// A figure as found, before its sentence is asked what it is about.
import type { Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import type { Figure } from './value.js';

/** What `find` makes out: a figure whose role, scope and neighbours `attach` adds. */
export type Draft = Figure;

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

/** The range of a reading that tokens cover. */
export function rangeOf(tokens: readonly Token[], start: number, next: number): Range {
  return { start: tokens[start]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
