import { type Day, nearestDays } from './days.js';
import type { Features } from './features.js';
import { cosine, EMPTY, unit, type Vector } from './vector.js';

/** What two articles of one topic share and what parts them. */
export interface Evidence {
  /** Cosine of the words of their names, 0 to 1: who and where. */
  readonly names: number;
  /** Cosine of their other words, 0 to 1: what happened. */
  readonly other: number;
  /** Cosine of the words of headline and lead, 0 to 1. */
  readonly lead: number;
  /** Whether the topic's other articles are near to both or far from both (1), or near to one and far from the other (-1). */
  readonly company: number;
  /** Full names of persons and places that both have. */
  readonly fullNames: number;
  /** Whether they carry one text, whole or lightly edited. */
  readonly copies: boolean;
  /** The days that date the two stories. */
  readonly days: Agreement;
  /** The years that the articles state. */
  readonly years: Agreement;
  /** `apart` where each article's lead or date gives years and the other article none of them, else `silent`. */
  readonly leadYears: Agreement;
  /** The weekdays that the leads name. */
  readonly weekdays: Agreement;
}

/** `silent` where an article states none, or where nothing follows. */
export type Agreement = 'agree' | 'apart' | 'silent';

/** Days of two stories that are at most one apart agree: one paper names the evening, the next the morning after. */
const SAME_DAY = 1;

/**
 * Days further apart than this date two stories. A slip of a few days is a discrepancy to be found and separates nothing; so
 * does a figure, whatever it says.
 */
const OTHER_DAY = 12;

/** In topics of fewer articles, the company that two articles keep says nothing. */
const COMPANY = 4;

/**
 * Shrinks the correlation of short rows: to 8 / 11 where a topic has four articles, to 20 / 23 where it has ten. With 1, 84 of 1,480 pairs
 * in samples of five articles of one event come apart, with 1.5, 78; from 2 on more look-alikes melt together.
 */
const SHRINK = 1.5;

/**
 * Variance of a row that chance alone gives. The articles of any one event fall into two camps a little; without this, a camp of
 * two that happen to share a phrase would count as much as one of two meetings. The median variance is 0.09 in topics of four
 * articles of one event, 0.25 in topics of two events.
 */
const CHANCE = 0.05;

/** The articles of a topic, ready to be compared pair by pair. */
export interface Topic {
  readonly features: readonly Features[];
  /** By article, the id of the document whose text it carries: its own where the text is its own. */
  readonly origins: readonly string[];
  readonly names: readonly Vector[];
  readonly other: readonly Vector[];
  readonly lead: readonly Vector[];
  /** By article, how near each article of the topic is to it, brought to mean 0 and about unit variance; empty in a small topic. */
  readonly profiles: readonly Float64Array[];
}

/** Keeps the terms of a vector that pass, with new weights, at unit length. */
function reweigh(vector: Vector, weigh: (term: number, index: number) => number): Vector {
  const terms = new Int32Array(vector.terms.length);
  const weights = new Float32Array(vector.terms.length);
  let kept = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const term = vector.terms[index] ?? 0;
    const weight = (vector.weights[index] ?? 0) * weigh(term, index);
    if (weight <= 0) continue;
    terms[kept] = term;
    weights[kept] = weight;
    kept += 1;
  }
  return unit({ terms: terms.subarray(0, kept), weights: weights.subarray(0, kept) });
}

/** In how many of the articles of a topic each term stands. A table over all terms of the pile would cost more than the topic. */
export function spreadOf(features: readonly Features[]): ReadonlyMap<number, number> {
  const spread = new Map<number, number>();
  for (const { all } of features) for (const term of all.terms) spread.set(term, (spread.get(term) ?? 0) + 1);
  return spread;
}

/**
 * How near the articles of a topic are to each other in what tells them apart. Words weigh by how few of the topic's articles
 * have them (inverse document frequency; Sparck Jones 1972), words of a single article nothing: they can join no two, and
 * would make a long article look unlike all others. Names are compared once with all words and once alone.
 */
function contrast(features: readonly Features[]): readonly Float64Array[] {
  const spread = spreadOf(features);
  const telling = (term: number): number => {
    const frequency = spread.get(term) ?? 0;
    return frequency < 2 ? 0 : Math.log((features.length + 1) / frequency);
  };
  const words = features.map(({ all }) => reweigh(all, telling));
  const names = features.map(({ all, named }) =>
    reweigh(all, (term, index) => (named[index] === 1 ? telling(term) : 0)),
  );
  const rows = features.map(() => new Float64Array(features.length));
  rows.forEach((row, right) => {
    rows.slice(0, right).forEach((other, left) => {
      const near = between(words, left, right) + between(names, left, right);
      row[left] = near;
      other[right] = near;
    });
  });
  return rows;
}

/** Brings a row to mean 0 and, chance aside, unit variance. The article itself counts as near to itself as its nearest neighbour. */
function profile(row: Float64Array, self: number): Float64Array {
  const full = Float64Array.from(row);
  full[self] = row.reduce((most, value) => Math.max(most, value), 0);
  const mean = full.reduce((sum, value) => sum + value, 0) / full.length;
  const variance = full.reduce((sum, value) => sum + (value - mean) ** 2, 0) / full.length;
  const scale = Math.sqrt(variance + CHANCE);
  return full.map((value) => (value - mean) / scale);
}

/**
 * Prepares the articles of one topic. How telling a word is depends on them alone, never on the rest of the pile.
 * @param copies id of a document, with the id of the document whose text it copies
 */
export function topicOf(features: readonly Features[], copies: ReadonlyMap<string, string> = new Map()): Topic {
  return {
    features,
    origins: features.map(({ document }) => copies.get(document) ?? document),
    names: features.map(({ all, named }) => reweigh(all, (_, index) => named[index] ?? 0)),
    other: features.map(({ all, named }) => reweigh(all, (_, index) => 1 - (named[index] ?? 0))),
    lead: features.map(({ lead }) => unit(lead)),
    profiles: features.length < COMPANY ? [] : contrast(features).map(profile),
  };
}

function between(vectors: readonly Vector[], left: number, right: number): number {
  return cosine(vectors[left] ?? EMPTY, vectors[right] ?? EMPTY);
}

/**
 * Correlation of the rows of two articles in the topic's table of nearness (second-order similarity; Pearson). Two events
 * told in much the same words still part the topic's articles into two camps, and each article's row shows its camp.
 */
function company({ profiles }: Topic, left: number, right: number): number {
  const [one, other] = [profiles[left], profiles[right]];
  if (one === undefined || other === undefined) return 0;
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum / (one.length + SHRINK);
}

function shared<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): Agreement {
  if (left.size === 0 || right.size === 0) return 'silent';
  for (const item of left) if (right.has(item)) return 'agree';
  return 'apart';
}

function sharedCount(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let count = 0;
  for (const name of left) if (right.has(name)) count += 1;
  return count;
}

function farYears(left: Features, right: Features): Agreement {
  const far = shared(left.leadYears, right.years) === 'apart' && shared(right.leadYears, left.years) === 'apart';
  return far ? 'apart' : 'silent';
}

function sameDays(left: Features, right: Features): Agreement {
  const apart = nearestDays(left.days, right.days);
  if (apart === undefined) return 'silent';
  if (apart <= SAME_DAY) return 'agree';
  const far = (one: readonly Day[], other: readonly Day[]): boolean => (nearestDays(one, other) ?? 0) > OTHER_DAY;
  return far(left.firmDays, right.anyDays) && far(right.firmDays, left.anyDays) ? 'apart' : 'silent';
}

/** What two articles of a topic, given by index, share and what parts them. */
export function evidence(topic: Topic, left: number, right: number): Evidence {
  const one = topic.features[left];
  const other = topic.features[right];
  if (one === undefined || other === undefined) throw new RangeError(`a topic of ${topic.features.length} articles`);
  return {
    names: between(topic.names, left, right),
    other: between(topic.other, left, right),
    lead: between(topic.lead, left, right),
    company: company(topic, left, right),
    fullNames: sharedCount(one.fullNames, other.fullNames),
    copies: topic.origins[left] === topic.origins[right],
    days: sameDays(one, other),
    years: shared(one.years, other.years),
    leadYears: farYears(one, other),
    weekdays: shared(one.weekdays, other.weekdays),
  };
}

/**
 * Weights of the evidence: those of a logistic regression over pairs, then moved one at a time to where fewest articles were
 * grouped wrong in: the corpus in one pile, each of its annotated folders alone, samples of two to ten articles of one event
 * and of two look-alike events, the same articles without their last third, and 91 unrelated web pages; a split counting twice
 * to three times a merge in the small piles. Moved on half the topics, they group the other half with a B-cubed F1 of 0.955 and
 * 0.958, split 28 of 1,321 pairs of one event in folders alone and merge 5 of 92 of two.
 */
const WEIGHTS = {
  bias: -2,
  names: 3.4,
  other: 3.2,
  lead: 1.2,
  company: 2.9,
  fullNames: 0.8,
  days: { agree: 3.4, apart: -6.4, silent: 0 },
  years: { agree: 1.5, apart: -0.6, silent: 0 },
  leadYears: { agree: 0, apart: -1.3, silent: 0 },
  weekdays: { agree: 0.45, apart: -0.45, silent: 0 },
} as const;

/**
 * Full names that both have count from the third on, up to the sixth: look-alike events share one hero or two (from the second on, the
 * two meetings of the seeds melt together). For each pair of one event in a topic of the corpus that shares none, one, two, three there
 * are 4.6, 0.71, 0.14 and 0.05 pairs of two events. Before names counted, 12 of 80 pairs of five articles that tell one event in very
 * different words came apart, now none; of pairs in samples of two look-alikes 142 in 4,048 melt together (165 before) and 134 in 2,944
 * of one event are split (152).
 */
const [KNOWN_NAMES, MOST_NAMES] = [2, 6];

/** What it adds that two articles carry one text. Not fitted: enough that a slip in the date does not part them. */
const COPIES = 5;

/** No single pair outweighs a group. */
const LIMIT = 6;

/** What each part of the evidence adds to the log-odds, above 0 for one event. */
export function contributions(seen: Evidence): Readonly<Record<keyof Evidence | 'start', number>> {
  return {
    start: WEIGHTS.bias,
    names: WEIGHTS.names * seen.names,
    other: WEIGHTS.other * Math.sqrt(seen.other),
    lead: WEIGHTS.lead * seen.lead,
    company: WEIGHTS.company * seen.company,
    fullNames: WEIGHTS.fullNames * Math.max(0, Math.min(seen.fullNames, MOST_NAMES) - KNOWN_NAMES),
    copies: seen.copies ? COPIES : 0,
    days: WEIGHTS.days[seen.days],
    years: WEIGHTS.years[seen.years],
    leadYears: WEIGHTS.leadYears[seen.leadYears],
    weekdays: WEIGHTS.weekdays[seen.weekdays],
  };
}

/** Log-odds that two articles of a topic report one event: above 0, rather yes. */
export function logOdds(seen: Evidence): number {
  const { start, names, other, lead, company: near, fullNames, copies, ...dated } = contributions(seen);
  const { days, years, leadYears, weekdays } = dated;
  const sum = start + (names + other + lead + fullNames) + near + (days + years + leadYears + weekdays) + copies;
  return Math.max(-LIMIT, Math.min(LIMIT, sum));
}
