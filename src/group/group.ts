import { createHash } from 'node:crypto';
import type { Article } from '../core/article.js';
import type { Event } from '../core/event.js';
import { averageLinkage, type Edge } from '../core/linkage.js';
import { byKeys, byText } from '../core/order.js';
import { alike, unit } from './candidates.js';
import { copiesOf, shinglesOf } from './copies.js';
import { type Features, featuresOf, type Vector, vocabulary } from './features.js';
import { labelOf } from './label.js';
import { evidence, logOdds, topicOf } from './similarity.js';

/** Pairs less alike than this are not kept: no topic of the corpus needs them, and a pile has many. */
const ALIKE = 0.1;

/** Average cosine at which articles are of one topic. Loose, so that no event is cut: B-cubed recall 0.99 on the corpus. */
const TOPIC = 0.18;

/** Within a topic every pair is compared; a larger topic is parted again, ... */
const LARGEST_TOPIC = 300;

/** ... at a cosine this much higher, ... */
const TIGHTER = 0.08;

/** ... up to this: more articles that are so much alike are one event (within the events of the corpus, 0.35 to 0.65). */
const TIGHTEST = 0.5;

/** Average log-odds at which two groups of three or more articles are one event; at 0.9 two quakes of the corpus become one. */
const GROUPS = 1.1;

/** The same where one of them is a pair, which bears out less: from 0.7 on, the two meetings of the seeds stay apart. */
const PAIR = 1.05;

/**
 * The same for a lone article and a group. Groups that several articles each bear out are told apart sooner; a lone article is
 * more often the short or the odd report of the group's event than the only report of another.
 */
const LONE = 0.4;

/** The same for two lone articles, of which nothing is borne out: B-cubed precision on 91 web pages is 0.90 at 0.9, 0.91 at 1.2. */
const TWO = 1.2;

function eventThreshold(left: number, right: number): number {
  const smaller = Math.min(left, right);
  if (smaller > 2) return GROUPS;
  if (smaller === 2) return PAIR;
  return left === right ? TWO : LONE;
}

/** The events, and which documents carry the text of another. */
export interface Grouping {
  readonly events: readonly Event[];
  /** Id of a document, with the id of the document whose text it copies. */
  readonly copies: ReadonlyMap<string, string>;
}

/** What GROUP needs of an article to find its event: numbers alone, not its tokens and text. */
export interface Outline {
  readonly document: string;
  readonly features: Features;
  readonly shingles: Uint32Array;
}

/**
 * Draws the outlines of the articles of one run. Only outlines drawn by one function can be grouped together; the article
 * itself is not held.
 */
export function outliner(): (article: Article) => Outline {
  const words = vocabulary();
  return (article) => ({
    document: article.document.id,
    features: featuresOf(article, words),
    shingles: shinglesOf(article),
  });
}

/** The groups that report one event each, as ids of documents. */
export interface Partition {
  /** Every document is in one group; ids rise within a group, groups by their first id. */
  readonly groups: readonly (readonly string[])[];
  /** Id of a document, with the id of the document whose text it copies. */
  readonly copies: ReadonlyMap<string, string>;
}

/** Parts articles into topics: loose groups in which any two events might still be mixed. */
function topicsOf(vectors: readonly Vector[], threshold: number): readonly (readonly number[])[] {
  const groups = averageLinkage(vectors.length, alike(vectors, ALIKE), 0, () => threshold);
  return groups.flatMap((group) => {
    if (group.length <= LARGEST_TOPIC || threshold >= TIGHTEST) return [group];
    const parts = topicsOf(
      group.flatMap((item) => vectors[item] ?? []),
      threshold + TIGHTER,
    );
    return parts.map((part) => part.flatMap((item) => group[item] ?? []));
  });
}

/** Parts a topic into events, given by position in it. */
function eventsOf(features: readonly Features[], copies: ReadonlyMap<string, string>): readonly (readonly number[])[] {
  if (features.length > LARGEST_TOPIC) return [[...features.keys()]];
  const topic = topicOf(features, copies);
  const edges: Edge[] = [];
  for (let right = 1; right < features.length; right += 1) {
    for (let left = 0; left < right; left += 1) {
      edges.push({ left, right, score: logOdds(evidence(topic, left, right)) });
    }
  }
  return averageLinkage(features.length, edges, 0, eventThreshold);
}

/**
 * Parts articles into groups that report one event each, alone where no other reports the same. The result does not depend on
 * the order of the articles. How telling a word is depends on the articles of its own topic only, so an article of another
 * topic changes no group.
 */
export function partition(outlines: readonly Outline[]): Partition {
  const sorted = [...outlines].sort(byKeys(({ document }) => document));
  const copies = copiesOf(sorted);
  const groups: (readonly string[])[] = [];
  for (const topic of topicsOf(
    sorted.map(({ features }) => unit(features.all)),
    TOPIC,
  )) {
    const members = topic.flatMap((item) => sorted[item] ?? []);
    const features = members.map((member) => member.features);
    for (const group of eventsOf(features, copies)) groups.push(group.flatMap((at) => members[at]?.document ?? []));
  }
  return { groups: groups.sort(byKeys(([first]) => first ?? '')), copies };
}

/** The event that a group of articles reports, with its label. @param articles sorted by document id */
export function eventOf(articles: readonly Article[]): Event {
  const texts = articles.map(({ document }) => document.text).sort(byText);
  const digest = createHash('sha256');
  for (const text of texts) digest.update(`${text.length}\n${text}`);
  return {
    id: `event-${digest.digest('hex').slice(0, 12)}`,
    label: labelOf(articles),
    documents: articles.map(({ document }) => document.id),
  };
}

/** Gives events that hold the same texts ids of their own. @param events sorted by their first document */
function distinct(events: readonly Event[]): readonly Event[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const count = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
  });
}

/**
 * Parts articles into the events they report; every article is in exactly one. For piles whose articles do not fit into
 * memory at once, `outliner`, `partition` and `eventOf` do the same in steps.
 */
export function groupArticles(articles: readonly Article[]): Grouping {
  const byId = new Map(articles.map((article) => [article.document.id, article]));
  const { groups, copies } = partition(articles.map(outliner()));
  const events = groups.map((group) => eventOf(group.flatMap((id) => byId.get(id) ?? [])));
  return { events: distinct(events), copies };
}
