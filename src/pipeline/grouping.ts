import type { Article } from '../core/article.js';
import type { Document } from '../core/document.js';
import { byKeys, byText } from '../core/order.js';
import { type Twins, twinsOf } from '../core/twins.js';
import { distinct, eventOf, type Grouping, groupArticles } from '../group/group.js';
import { copiesAmong, inOrder, outliner } from '../group/partition.js';
import { type GroupingChoices, type Settled, settle } from '../group/settled.js';
import { excluder } from '../read/exclude.js';

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

/** What the user has settled of the grouping, for the first document of each text. */
export function settledOf(
  documents: readonly Document[],
  twins: Twins,
  { grouping, groupBy }: GroupingOptions,
): Settled {
  const firsts = new Map([...twins.others].flatMap(([first, others]) => others.map((id) => [id, first] as const)));
  const located = documents.map(({ id, path }) => ({ id: firsts.get(id) ?? id, path }));
  return settle(located, groupBy === undefined || groupBy === 'auto' ? (grouping ?? {}) : {}, excluder);
}

/** Ids of the documents that the user takes for one event each. */
export function lotsOf(documents: readonly Document[], groupBy: 'dir' | 'all'): readonly (readonly string[])[] {
  const lots = byKey(documents, ({ path }) => (groupBy === 'all' ? '' : folderOf(path)));
  return lots.map((lot) => lot.map(({ id }) => id));
}

/** GROUP, as the user wants it. @param articles the first of each text */
export function group(articles: readonly Article[], settled: Settled, groupBy: GroupBy | undefined): Grouping {
  if (groupBy !== 'dir' && groupBy !== 'all') return groupArticles(articles, settled);
  const byId = new Map(articles.map((article) => [article.document.id, article]));
  const documents = articles.map(({ document }) => document);
  const events = lotsOf(documents, groupBy).map((lot) => eventOf(lot.flatMap((id) => byId.get(id) ?? [])));
  return { events: distinct(events), copies: copiesAmong(inOrder(articles.map(outliner()))) };
}

/** The copies, and documents whose text is that of another to the last letter. */
export function copiesWithTwins(copies: ReadonlyMap<string, string>, twins: Twins): ReadonlyMap<string, string> {
  return new Map([
    ...copies,
    ...[...twins.others].flatMap(([id, others]) => others.map((other) => [other, copies.get(id) ?? id] as const)),
  ]);
}
