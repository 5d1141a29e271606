import { createHash } from 'node:crypto';
import type { Article } from '../core/article.js';
import type { Event } from '../core/event.js';
import { byText } from '../core/order.js';
import { labelOf } from './label.js';
import { outliner, partition } from './partition.js';
import { NOTHING_SETTLED, type Settled } from './settled.js';

export { type Outline, outliner, type Partition, partition } from './partition.js';

/** The events, and which documents carry the text of another. */
export interface Grouping {
  readonly events: readonly Event[];
  /** Id of a document, with the id of the document whose text it copies. */
  readonly copies: ReadonlyMap<string, string>;
}

/** The event that a group of articles reports, with its label. @param articles sorted by document id @param name the user's */
export function eventOf(articles: readonly Article[], name?: string): Event {
  const texts = articles.map(({ document }) => document.text).sort(byText);
  const digest = createHash('sha256');
  for (const text of texts) digest.update(`${text.length}\n${text}`);
  return {
    id: `event-${digest.digest('hex').slice(0, 12)}`,
    label: name ?? labelOf(articles),
    documents: articles.map(({ document }) => document.id),
    ...(name !== undefined && { name }),
  };
}

/** Gives events that hold the same texts ids of their own. @param events sorted by their first document */
export function distinct<Found extends Event>(events: readonly Found[]): readonly Found[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const count = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
  });
}

/** The name that the user has given to the event of these documents; undefined for none. */
export function nameOf(documents: readonly string[], { named }: Settled): string | undefined {
  if (named.length === 0) return undefined;
  const [first = ''] = documents;
  return named.find((event) => event.documents.includes(first))?.name;
}

/**
 * Parts articles into the events they report; every article is in exactly one. For piles whose articles do not fit into
 * memory at once, `outliner`, `partition` and `eventOf` do the same in steps.
 */
export function groupArticles(articles: readonly Article[], settled: Settled = NOTHING_SETTLED): Grouping {
  const byId = new Map(articles.map((article) => [article.document.id, article]));
  const { groups, copies } = partition(articles.map(outliner()), settled);
  const events = groups.map((group) =>
    eventOf(
      group.flatMap((id) => byId.get(id) ?? []),
      nameOf(group, settled),
    ),
  );
  return { events: distinct(events), copies };
}
