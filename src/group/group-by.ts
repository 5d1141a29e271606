import type { Document } from '../core/document.js';
import { byKeys, byText } from '../core/order.js';
import { type Twins, twinsOf } from '../core/twins.js';
import type { GroupingChoices } from './settled.js';

/** How articles are put together. */
export type GroupBy = 'auto' | 'dir' | 'all';

/** Choices of the user for GROUP. */
export interface GroupingOptions {
  /** `auto` (default): by what the articles report; `dir`: those of a folder as one event; `all`: as one event. */
  readonly groupBy?: GroupBy;
  /** Events and pins of the user's own; for `auto`. */
  readonly grouping?: GroupingChoices;
}

/** The folder of a path, `.` for a bare name. */
function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, Math.max(1, slash));
}

/** Items by a text of theirs, in the order of the texts. */
function byKey<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const lots = new Map<string, T[]>();
  for (const item of items) {
    const lot = lots.get(keyOf(item));
    if (lot) lot.push(item);
    else lots.set(keyOf(item), [item]);
  }
  return [...lots].sort(([left], [right]) => byText(left, right)).map(([, lot]) => lot);
}

/** Documents of equal text; where folders are events, only within a folder. */
export function twinsFor(documents: readonly Document[], groupBy: GroupBy | undefined): Twins {
  if (groupBy !== 'dir') return twinsOf(documents);
  const parts = byKey(documents, ({ path }) => folderOf(path)).map(twinsOf);
  return {
    first: parts.flatMap(({ first }) => first).sort(byKeys(({ id }) => id)),
    others: new Map(parts.flatMap(({ others }) => [...others])),
  };
}

/** Ids of the documents that the user takes for one event each; undefined where events are to be found. */
export function lotsOf(
  documents: readonly Document[],
  groupBy: GroupBy | undefined,
): readonly (readonly string[])[] | undefined {
  if (groupBy !== 'dir' && groupBy !== 'all') return undefined;
  const lots = byKey(documents, ({ path }) => (groupBy === 'all' ? '' : folderOf(path)));
  return lots.map((lot) => lot.map(({ id }) => id));
}
