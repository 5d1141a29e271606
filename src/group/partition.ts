import type { Article } from '../core/article.js';
import { grouped } from '../core/grouped.js';
import { averageLinkage, type Edge } from '../core/linkage.js';
import { byKeys } from '../core/order.js';
import { alike } from './candidates.js';
import { copiesOf, type Shingled, shinglesOf } from './copies.js';
import { type Features, featuresOf, type Vocabulary, vocabulary } from './features.js';
import { relocate } from './relocate.js';
import { NOTHING_SETTLED, type Settled } from './settled.js';
import { evidence, logOdds, type Topic, topicOf } from './similarity.js';
import { unit, type Vector } from './vector.js';

/** Pairs less alike than this are not kept: no topic of the corpus needs them, and a pile has many. */
const ALIKE = 0.1;

/** Average cosine at which articles are of one topic. Loose, so that no event is cut: B-cubed recall 0.99 on the corpus. */
export const TOPIC = 0.18;

/** Within a topic every pair is compared; a larger topic is parted again, ... */
const LARGEST_TOPIC = 300;

/** ... at a cosine this much higher, ... */
const TIGHTER = 0.08;

/** ... up to this: more articles that are so much alike are one event (within the events of the corpus, 0.35 to 0.65). */
const TIGHTEST = 0.5;

/**
 * Average log-odds at which two groups of three or more articles are one event: at 1.2, 142 of 4,048 pairs in samples of look-alikes melt
 * together, at 1.1 and at 1.3, 187.
 */
const GROUPS = 1.2;

/** The same where one of them is a pair, which bears out less: from 0.7 on, the two meetings of the seeds stay apart. */
const PAIR = 1.05;

/**
 * The same for a lone article and a group. Groups that several articles each bear out are told apart sooner; a lone article is
 * more often the short or the odd report of the group's event than the only report of another.
 */
const LONE = 0.4;

/** The same for two lone articles, of which nothing is borne out: B-cubed precision on 91 web pages is 0.90 at 0.9, 0.91 at 1.2. */
const TWO = 1.2;

/** Average log-odds from which two groups of these sizes are one event. */
export function eventThreshold(left: number, right: number): number {
  const smaller = Math.min(left, right);
  if (smaller > 2) return GROUPS;
  if (smaller === 2) return PAIR;
  return left === right ? TWO : LONE;
}

/** What GROUP needs of an article to find its event: numbers alone, not its tokens and text. */
export interface Outline extends Shingled {
  readonly features: Features;
}

/**
 * Draws the outlines of the articles of one run. Only outlines drawn by one function can be grouped together; the article
 * itself is not held.
 * @param words to look terms up in later
 */
export function outliner(words: Vocabulary = vocabulary()): (article: Article) => Outline {
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

/** Articles that are compared pair by pair, and the events found among them, by position in `members`. */
export interface PartedTopic {
  readonly members: readonly Outline[];
  readonly events: readonly (readonly number[])[];
}

/** What is settled of the grouping, by position in a list of outlines. */
interface Pins {
  /** The first position of each lot of articles that stay together, by position of the others. */
  readonly first: ReadonlyMap<number, number>;
  /** Lists of camps: an article of one camp is in no event with one of another camp of its list. */
  readonly apart: readonly (readonly (readonly number[])[])[];
}

function pinsOf(outlines: readonly Outline[], { together, apart }: Settled): Pins {
  if (together.length === 0 && apart.length === 0) return { first: new Map(), apart: [] };
  const positions = new Map(outlines.map(({ document }, position) => [document, position]));
  const known = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => positions.get(id) ?? []).sort((left, right) => left - right);
  const first = new Map<number, number>();
  for (const lot of together) {
    const [head, ...rest] = known(lot);
    if (head !== undefined) for (const position of rest) first.set(position, head);
  }
  return { first, apart: apart.map((camps) => camps.map(known)) };
}

/** Pairs of positions, of those given, that must not be in one event. */
function* partedPairs(items: ReadonlySet<number>, { first, apart }: Pins): Iterable<readonly [number, number]> {
  for (const camps of apart) {
    const present = camps.map((camp) => camp.filter((item) => items.has(item)).map((item) => first.get(item) ?? item));
    for (const [nth, camp] of present.entries()) {
      for (const other of present.slice(nth + 1).flat()) for (const one of camp) yield [one, other];
    }
  }
}

/**
 * Average linkage over some of the articles. Those pinned together count as one, as near to another article as the nearest of
 * them: a stray that is pinned to one report of an event goes with it, and takes nothing along from where it was.
 * @param items positions, rising
 * @param edges between places in `items`
 */
function link(
  items: readonly number[],
  edges: readonly Edge[],
  threshold: (left: number, right: number) => number,
  pins: Pins,
  parted: Iterable<readonly [number, number]> = [],
): readonly (readonly number[])[] {
  const placeOf = new Map(items.map((item, place) => [item, place]));
  const standIn = items.map((item, place) => placeOf.get(pins.first.get(item) ?? item) ?? place);
  const scores = new Map<number, number>();
  const note = (one: number, other: number, score: number): void => {
    const key = Math.min(one, other) * items.length + Math.max(one, other);
    const known = scores.get(key);
    scores.set(key, known === undefined || score === -Infinity ? score : Math.max(known, score));
  };
  const isPinned = standIn.some((place, at) => place !== at);
  let held = edges;
  const apart = [...parted];
  if (isPinned || apart.length > 0) {
    for (const { left, right, score } of edges) {
      const [one, other] = [standIn[left] ?? left, standIn[right] ?? right];
      if (one !== other) note(one, other, score);
    }
    for (const [one, other] of apart) note(placeOf.get(one) ?? 0, placeOf.get(other) ?? 0, -Infinity);
    held = [...scores].map(([key, score]) => ({
      left: Math.floor(key / items.length),
      right: key % items.length,
      score,
    }));
  }
  const pinned = [...standIn.keys()].filter((at) => standIn[at] !== at);
  const followers = grouped(pinned, (at) => standIn[at]);
  return averageLinkage(items.length, held, 0, threshold)
    .map((group) =>
      group
        .filter((place) => standIn[place] === place)
        .flatMap((place) => [place, ...(followers.get(place) ?? [])])
        .sort((left, right) => left - right)
        .flatMap((place) => items[place] ?? []),
    )
    .filter((group) => group.length > 0);
}

/** Parts articles into topics: loose groups in which any two events might still be mixed. */
function topicsOf(
  items: readonly number[],
  vectors: readonly Vector[],
  threshold: number,
  pins: Pins,
): readonly (readonly number[])[] {
  const edges = alike(
    items.flatMap((item) => vectors[item] ?? []),
    ALIKE,
  );
  return link(items, edges, () => threshold, pins).flatMap((group) =>
    group.length <= LARGEST_TOPIC || threshold >= TIGHTEST
      ? [group]
      : topicsOf(group, vectors, threshold + TIGHTER, pins),
  );
}

/** One event of articles that are too many to compare, save for those that are pinned apart: each goes with the first it may. */
function eventsOfMany(items: readonly number[], pins: Pins): readonly (readonly number[])[] {
  const strangers = new Map<number, Set<number>>();
  const note = (one: number, other: number): void => {
    strangers.set(one, (strangers.get(one) ?? new Set()).add(other));
  };
  for (const [one, other] of partedPairs(new Set(items), pins)) {
    note(one, other);
    note(other, one);
  }
  const events: number[][] = [];
  for (const item of items) {
    const self = pins.first.get(item) ?? item;
    const event = events.find((members) => members.includes(self) || !members.some((m) => strangers.get(self)?.has(m)));
    if (event) event.push(item);
    else events.push([item]);
  }
  return events;
}

/** Parts a topic into events. */
function eventsOf(items: readonly number[], topic: Topic, pins: Pins): readonly (readonly number[])[] {
  const edges: Edge[] = [];
  const scores = new Float64Array(items.length ** 2);
  for (let right = 1; right < items.length; right += 1) {
    for (let left = 0; left < right; left += 1) {
      const score = logOdds(evidence(topic, left, right));
      scores[left * items.length + right] = score;
      edges.push({ left, right, score });
    }
  }
  const events = link(items, edges, eventThreshold, pins, partedPairs(new Set(items), pins));
  const place = new Map(items.map((item, at) => [item, at]));
  const pinned = new Set([...pins.first].flat());
  for (const item of pins.apart.flat(2)) pinned.add(item);
  return relocate(
    items.length,
    events.map((event) => event.flatMap((item) => place.get(item) ?? [])),
    (left, right) => scores[left * items.length + right] ?? 0,
    (at) => pinned.has(items[at] ?? 0),
  ).map((event) => event.flatMap((at) => items[at] ?? []));
}

/**
 * Parts articles into topics and those into events, leaving out what named events hold.
 * @param outlines sorted by document
 */
export function partedTopics(
  outlines: readonly Outline[],
  copies: ReadonlyMap<string, string>,
  settled: Settled = NOTHING_SETTLED,
): readonly PartedTopic[] {
  const taken = new Set(settled.named.flatMap(({ documents }) => documents));
  const free = taken.size === 0 ? outlines : outlines.filter(({ document }) => !taken.has(document));
  const pins = pinsOf(free, settled);
  const vectors = free.map(({ features }) => unit(features.all));
  return topicsOf([...free.keys()], vectors, TOPIC, pins).map((items) => {
    const members = items.flatMap((item) => free[item] ?? []);
    const place = new Map(items.map((item, at) => [item, at]));
    const events = eventsAmong(
      items,
      members.map(({ features }) => features),
      copies,
      pins,
    );
    return { members, events: events.map((event) => event.flatMap((item) => place.get(item) ?? [])) };
  });
}

function eventsAmong(
  items: readonly number[],
  features: readonly Features[],
  copies: ReadonlyMap<string, string>,
  pins: Pins,
): readonly (readonly number[])[] {
  if (items.length === 1) return [items];
  if (items.length > LARGEST_TOPIC) return eventsOfMany(items, pins);
  return eventsOf(items, topicOf(features, copies), pins);
}

/** Outlines in the order in which they are grouped. */
export function inOrder(outlines: readonly Outline[]): readonly Outline[] {
  return [...outlines].sort(byKeys(({ document }) => document));
}

/**
 * Parts articles into groups that report one event each, alone where no other reports the same. The result does not depend on
 * the order of the articles. Within a topic, how telling a word is depends on the topic's articles only: an article of another
 * changes no group, save where it makes a word too common to look articles up by.
 */
export function partition(outlines: readonly Outline[], settled: Settled = NOTHING_SETTLED): Partition {
  const sorted = inOrder(outlines);
  const copies = copiesOf(sorted);
  const known = new Set(sorted.map(({ document }) => document));
  const groups: (readonly string[])[] = settled.named
    .map(({ documents }) => documents.filter((id) => known.has(id)))
    .filter((group) => group.length > 0);
  for (const { members, events } of partedTopics(sorted, copies, settled)) {
    for (const event of events) groups.push(event.flatMap((at) => members[at]?.document ?? []));
  }
  return { groups: groups.sort(byKeys(([first]) => first ?? '')), copies };
}
