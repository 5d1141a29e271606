import type { Pair, Side } from '../../src/core/contracts.js';
import type { Document } from '../../src/core/document.js';
import type { Bearing } from '../../src/core/ladder.js';
import { plainDocument } from './plain-document.js';

/** What makes a document one of that day of March 2026; nothing where the day is not known. */
export function publishedOn(day: number | undefined): Pick<Document, 'published'> {
  return day === undefined ? {} : { published: { value: { date: { year: 2026, month: 3, day } }, basis: 'stated' } };
}

/** A value that one article gives, an empty one named for it, published on that day of March 2026. */
export function datedSide(shown: string, day: number | undefined, more: Partial<Side> = {}): Side {
  const path = `${shown.replace(' ', '-')}.txt`;
  const documents = [plainDocument(path, '', publishedOn(day))];
  return { key: shown, shown, normalized: shown, claims: [], documents, ...more };
}

/** Two sides as COMPARE hands them to a rule. */
export function pairOn(
  rung: string,
  { kind, about }: { kind: string; about: string },
  [left, right]: readonly [Side, Side],
  { bearing = 'apart', cohesion = 0.8 }: { bearing?: Bearing; cohesion?: number } = {},
): Pair {
  const cluster = { event: 'e', kind, about, claims: [], cohesion, reasons: [] };
  return { cluster, left, right, rung: { id: rung, label: '', bearing, holds: () => true } };
}

/** The same pair, right for left. */
export function swapped(pair: Pair): Pair {
  return { ...pair, left: pair.right, right: pair.left };
}
