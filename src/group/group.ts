import { createHash } from 'node:crypto';
import type { Article } from '../core/article.js';
import type { Document } from '../core/document.js';
import type { Event, ListedEvent } from '../core/event.js';
import { byText } from '../core/order.js';
import { prepare } from '../text/article.js';
import { copiesOf } from './copies.js';
import { type GroupBy, lotsOf } from './group-by.js';
import { labelOf } from './label.js';
import { particularsOf } from './particulars.js';
import { inOrder, type Outline, outliner, type Partition, partition } from './partition.js';
import { NOTHING_SETTLED, type Settled } from './settled.js';

/** The events, and which documents carry the text of another. */
export interface Grouping<Found extends Event = Event> {
  readonly events: readonly Found[];
  /** Id of a document, with the id of the document whose text it copies. */
  readonly copies: ReadonlyMap<string, string>;
}

/** The event that a group of articles reports, with its label. @param articles sorted by document id @param name the user's */
function eventOf(articles: readonly Article[], name?: string): Event {
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
function distinct<Found extends Event>(events: readonly Found[]): readonly Found[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const count = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
  });
}

/** The name that the user has given to the event of these documents; undefined for none. */
function nameOf(documents: readonly string[], { named }: Settled): string | undefined {
  if (named.length === 0) return undefined;
  const [first = ''] = documents;
  return named.find((event) => event.documents.includes(first))?.name;
}

/** The groups of documents, found by what they report or as the user wants them. */
function groupsOf(
  documents: readonly Document[],
  outlines: readonly Outline[],
  settled: Settled,
  groupBy: GroupBy | undefined,
): Partition {
  const lots = lotsOf(documents, groupBy);
  return lots ? { groups: lots, copies: copiesOf(inOrder(outlines)) } : partition(outlines, settled);
}

/** Parts articles into the events they report; every article is in exactly one. */
export function groupArticles(
  articles: readonly Article[],
  settled: Settled = NOTHING_SETTLED,
  groupBy?: GroupBy,
): Grouping {
  const byId = new Map(articles.map((article) => [article.document.id, article]));
  const documents = articles.map(({ document }) => document);
  const { groups, copies } = groupsOf(documents, articles.map(outliner()), settled, groupBy);
  const events = groups.map((group) =>
    eventOf(
      group.flatMap((id) => byId.get(id) ?? []),
      nameOf(group, settled),
    ),
  );
  return { events: distinct(events), copies };
}

/**
 * The same for piles whose articles do not fit into memory at once, with what a person would know each event by. Of an article no
 * more is kept than its outline; it is made ready once more for its event's label.
 */
export function groupDocuments(
  documents: readonly Document[],
  settled: Settled,
  groupBy: GroupBy | undefined,
): Grouping<ListedEvent> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const outline = outliner();
  const outlines = documents.map((document) => outline(prepare(document)));
  const { groups, copies } = groupsOf(documents, outlines, settled, groupBy);
  const events = groups.map((group) => {
    const articles = group.flatMap((id) => byId.get(id) ?? []).map(prepare);
    return { ...eventOf(articles, nameOf(group, settled)), ...particularsOf(articles) };
  });
  return { events: distinct(events), copies };
}
