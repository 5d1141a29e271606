import type { Article } from '../core/article.js';
import { MONTH_NAMES } from '../core/calendar.js';
import { byKeys } from '../core/order.js';
import type { Decision, EvidencePart, PairReason } from '../core/pair-reason.js';
import { copiesOf } from './copies.js';
import type { Day } from './days.js';
import { type Features, fullNamesOf, surfaceForms, type Vocabulary } from './features.js';
import { eventThreshold, inOrder, type Outline, type PartedTopic, partedTopics, TOPIC } from './partition.js';
import type { Settled } from './settled.js';
import { contributions, type Evidence, evidence, logOdds, spreadOf, topicOf } from './similarity.js';
import { cosine, unit } from './vector.js';

/** Words that are named for each part of the evidence, the most telling ones. */
const MOST_WORDS = 8;

/** A day for people: "17 January 2026"; undefined years left out. */
function dayInWords({ year, month, day }: Day): string {
  const name = MONTH_NAMES[month - 1] ?? '';
  return year === undefined ? `${day} ${name}` : `${day} ${name} ${year}`;
}

/** The first words as they are written, without the ending of a possessive. */
const written = (words: readonly string[]): readonly string[] =>
  distinct(words.map((word) => word.replace(/['’]s$/, ''))).slice(0, MOST_WORDS);

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Terms of an article by what each weighs, the heaviest first; those that weigh 0 are left out. */
function heaviest(article: Features, weightOf: (term: number, at: number) => number): readonly number[] {
  const weighed = [...article.all.terms].map((term, at) => ({ term, weight: weightOf(term, at) }));
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort(
      byKeys(
        ({ weight }) => -weight,
        ({ term }) => term,
      ),
    )
    .map(({ term }) => term);
}

/** Terms of two articles, by the product of their weights: words that both have in names, or the others that both have. */
function sharedTerms(left: Features, right: Features, named: boolean): readonly number[] {
  const places = new Map([...left.all.terms].map((term, at) => [term, at]));
  return heaviest(right, (term, other) => {
    const at = places.get(term);
    if (at === undefined) return 0;
    const isName = left.named[at] === 1 && right.named[other] === 1;
    return isName === named ? (left.all.weights[at] ?? 0) * (right.all.weights[other] ?? 0) : 0;
  });
}

/** Names of one article that the other has not, and that at least one more article of the topic has. */
function onlyIn(one: Features, other: Features, topic: readonly Features[]): readonly number[] {
  const others = new Set(other.all.terms);
  const spread = spreadOf(topic);
  const tells = (term: number): boolean => topic.length === 2 || (spread.get(term) ?? 0) > 1;
  return heaviest(one, (term, at) =>
    one.named[at] === 1 && !others.has(term) && tells(term) ? (one.all.weights[at] ?? 0) : 0,
  );
}

interface Side {
  readonly article: Article;
  readonly features: Features;
  readonly forms: ReadonlyMap<number, string>;
}

/** What two articles share and state, for each part of the evidence. */
function partsOf(seen: Evidence, left: Side, right: Side): readonly EvidencePart[] {
  const words = (terms: readonly number[]): readonly string[] =>
    written(terms.flatMap((term) => left.forms.get(term) ?? right.forms.get(term) ?? []));
  const none = { shared: [], left: [], right: [] };
  const stated = (of: (features: Features) => readonly string[]): Pick<EvidencePart, 'shared' | 'left' | 'right'> => {
    const [one, other] = [distinct(of(left.features)), distinct(of(right.features))];
    return { shared: one.filter((text) => other.includes(text)), left: one, right: other };
  };
  const [fullLeft, fullRight] = [fullNamesOf(left.article), fullNamesOf(right.article)];
  const years = (set: ReadonlySet<number>): readonly string[] => [...set].sort((a, b) => a - b).map(String);
  const told: Readonly<Record<EvidencePart['name'], Pick<EvidencePart, 'shared' | 'left' | 'right'>>> = {
    start: none,
    copies: none,
    company: none,
    lead: none,
    names: { ...none, shared: words(sharedTerms(left.features, right.features, true)) },
    other: { ...none, shared: words(sharedTerms(left.features, right.features, false)) },
    fullNames: { ...none, shared: [...fullLeft].flatMap(([key, name]) => (fullRight.has(key) ? name : [])) },
    days: stated(({ days }) => days.map(dayInWords)),
    years: stated((features) => years(features.years)),
    leadYears: stated((features) => years(features.leadYears)),
    weekdays: stated((features) => [...features.weekdays].map((day) => day.charAt(0).toUpperCase() + day.slice(1))),
  };
  const weights = contributions(seen);
  return (Object.keys(told) as EvidencePart['name'][])
    .map((name) => ({ name, weight: weights[name], ...told[name] }))
    .filter(({ weight }) => weight !== 0)
    .sort(
      byKeys(
        ({ name }) => (name === 'start' ? 1 : 0),
        ({ weight }) => -Math.abs(weight),
        ({ name }) => name,
      ),
    );
}

/** The event of a topic that holds a document, by position. */
function eventWith(topic: PartedTopic | undefined, document: string): readonly number[] {
  return topic?.events.find((event) => event.some((at) => topic.members[at]?.document === document)) ?? [];
}

/** How the configuration settles that two documents are together or apart; undefined where it does not. */
function settledBy(left: string, right: string, { named, together, apart }: Settled): Decision | undefined {
  if (named.some(({ documents }) => documents.includes(left) || documents.includes(right))) return 'named';
  if (together.some((lot) => lot.includes(left) && lot.includes(right))) return 'together';
  const parted = apart.some((camps) =>
    camps.some((camp, nth) => camp.includes(left) && camps.some((other, at) => at !== nth && other.includes(right))),
  );
  return parted ? 'apart' : undefined;
}

/** Mean log-odds over pairs of two lists of positions; undefined where there is no pair. */
function meanOdds(
  odds: (left: number, right: number) => number,
  one: readonly number[],
  other: readonly number[],
): number | null {
  let sum = 0;
  let pairs = 0;
  for (const left of one) {
    for (const right of other) {
      if (left === right) continue;
      sum += odds(left, right);
      pairs += 1;
    }
  }
  return pairs === 0 ? null : sum / pairs;
}

/**
 * Why two articles of a pile are in one event, or in two. The articles are compared as GROUP compares them: within their topic,
 * or within the events of both where they are of two topics.
 * @param outlines of all articles, drawn by one `outliner` with this vocabulary
 * @param pair two articles of the pile
 */
export function whyGrouped(
  outlines: readonly Outline[],
  vocabulary: Vocabulary,
  pair: readonly [Article, Article],
  settled: Settled,
): PairReason {
  const sorted = inOrder(outlines);
  const copies = copiesOf(sorted);
  const topics = partedTopics(sorted, copies, settled);
  const [left, right] = pair.map(({ document }) => document.id) as [string, string];
  const topicWith = (id: string): PartedTopic | undefined =>
    topics.find(({ members }) => members.some(({ document }) => document === id));
  const [one, other] = [topicWith(left), topicWith(right)];
  const outlineOf = (id: string): Outline => {
    const found = sorted.find(({ document }) => document === id);
    if (!found) throw new RangeError(`no article ${id}`);
    return found;
  };
  const eventOutlines = (topic: PartedTopic | undefined, id: string): readonly Outline[] =>
    topic === undefined ? [outlineOf(id)] : eventWith(topic, id).flatMap((at) => topic.members[at] ?? []);
  const [ofLeft, ofRight] = [eventOutlines(one, left), eventOutlines(other, right)];
  const context = one !== undefined && one === other ? one.members : inOrder([...new Set([...ofLeft, ...ofRight])]);
  const topic = topicOf(
    context.map(({ features }) => features),
    copies,
  );
  const at = (outline: Outline): number => context.indexOf(outline);
  const seen = evidence(topic, at(outlineOf(left)), at(outlineOf(right)));
  const odds = (a: number, b: number): number => logOdds(evidence(topic, a, b));

  const decided = left === right ? 'same-text' : settledBy(left, right, settled);
  const isNamed = settled.named.some(({ documents }) => documents.includes(left) && documents.includes(right));
  const together =
    left === right || isNamed || (one !== undefined && one === other && ofLeft.includes(outlineOf(right)));
  const isAveraged = decided === undefined && one !== undefined && one === other;
  const sides = pair.map((article) => {
    const { features } = outlineOf(article.document.id);
    return { article, features, forms: surfaceForms(article, vocabulary) };
  }) as [Side, Side];
  const words = (side: Side, terms: readonly number[]): readonly string[] =>
    written(terms.flatMap((term) => side.forms.get(term) ?? []));
  const all = context.map(({ features }) => features);
  const [first, second] = sides;
  return {
    left,
    right,
    together,
    decision: decided ?? (isAveraged ? 'evidence' : 'topic'),
    cosine: cosine(unit(first.features.all), unit(second.features.all)),
    topic: TOPIC,
    parts: partsOf(seen, first, second),
    sum: logOdds(seen),
    average: isAveraged ? meanOdds(odds, ofLeft.map(at), ofRight.map(at)) : null,
    threshold: isAveraged && !together ? eventThreshold(ofLeft.length, ofRight.length) : null,
    onlyLeft: words(first, onlyIn(first.features, second.features, all)),
    onlyRight: words(second, onlyIn(second.features, first.features, all)),
  };
}
