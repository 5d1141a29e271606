import type { Edge } from '../core/linkage.js';
import { cosine, EMPTY, type Vector } from './vector.js';

/**
 * Only pairs that share some of each other's most telling words are looked at: this many an article (with 16, the corpus in one pile
 * loses 0.002 of B-cubed F1; with 20, nothing), ...
 */
const TELLING_TERMS = 24;

/** ... each in no more articles than this (beyond, it is rather of a kind of event than of one), ... */
const RARE_FREQUENCY = 300;

/** ... and all together in no more than this: what one article may cost does not grow with the pile; ... */
const VISITS = 1200;

/** ... and of those the pairs that share the most: this many an article (with 16, the corpus loses 0.005; with 20, nothing), ... */
const NEAREST = 24;

/** ... and up to this many where they are all much alike: a burst of reports on one event is not to fall apart. */
const NEAREST_OF_BURST = 300;

/**
 * Sum over the shared telling words from which articles are so much alike; it is at most the cosine, which is 0.35 to 0.65 within the
 * events of the corpus. The corpus is grouped alike with 0.6: only larger bursts ask for it.
 */
const BURST = 0.3;

/**
 * Of all pairs, those count that have at least this share of the best score of either end, the lower of the two. What is far below
 * joins no topic: most pairs of a large pile share no more than turns of phrase. Up to 0.35 the corpus and each of its folders alone
 * are grouped as without; at 0.4 two articles of a folder are parted from their event, at 0.5 the pile loses 0.018 of B-cubed F1.
 */
const BESIDE_BEST = 0.35;

/** The pile in which a word's frequency is weighed: a constant, so that the size of the pile does not change which words tell most. */
const REFERENCE_PILE = 100_000;

/** In how many of the vectors each term stands, by term. */
function documentFrequencies(vectors: readonly Vector[]): Int32Array {
  let size = 0;
  for (const { terms } of vectors) size = Math.max(size, (terms.at(-1) ?? -1) + 1);
  const frequencies = new Int32Array(size);
  for (const { terms } of vectors) for (const term of terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
  return frequencies;
}

/** Positions of the terms that an article is looked up by: of those it shares, which weigh most in it and are rarest in the pile. */
function tellingTerms(vector: Vector, frequencies: Int32Array): readonly number[] {
  const frequency = (position: number): number => frequencies[vector.terms[position] ?? 0] ?? 0;
  const ranked = [...vector.terms.keys()]
    .filter((position) => frequency(position) > 1 && frequency(position) <= RARE_FREQUENCY)
    .map((position) => ({
      position,
      value: (vector.weights[position] ?? 0) * Math.log(REFERENCE_PILE / frequency(position)),
    }))
    .sort((left, right) => right.value - left.value || left.position - right.position);
  const taken: number[] = [];
  let visits = 0;
  for (const { position } of ranked) {
    if (taken.length === TELLING_TERMS) break;
    if (visits + frequency(position) > VISITS) continue;
    visits += frequency(position);
    taken.push(position);
  }
  return taken;
}

/** The articles met so far that have a term, with its weight in each. */
interface Posting {
  readonly articles: number[];
  readonly weights: number[];
}

/** For one article, the earlier ones that share a word by which both are looked up, with the sum of what the shared words add. */
type Visit = (right: number, met: readonly number[], sums: Float32Array) => void;

/** Goes through the articles in order, with an inverted index of those before. `sums` and `met` hold for one visit only. */
function visitSharing(vectors: readonly Vector[], visit: Visit): void {
  const frequencies = documentFrequencies(vectors);
  const index = new Map<number, Posting>();
  const sums = new Float32Array(vectors.length);
  vectors.forEach((vector, right) => {
    const met: number[] = [];
    for (const position of tellingTerms(vector, frequencies)) {
      const term = vector.terms[position] ?? 0;
      const weight = vector.weights[position] ?? 0;
      const posting = index.get(term);
      if (posting === undefined) {
        index.set(term, { articles: [right], weights: [weight] });
        continue;
      }
      const { articles, weights } = posting;
      for (let at = 0; at < articles.length; at += 1) {
        const left = articles[at] ?? 0;
        const sum = sums[left] ?? 0;
        if (sum === 0) met.push(left);
        sums[left] = sum + weight * (weights[at] ?? 0);
      }
      articles.push(right);
      weights.push(weight);
    }
    visit(right, met, sums);
    for (const left of met) sums[left] = 0;
  });
}

/** The `count` articles with the greatest sums, ties by position. Keeps no more than these in order: `met` may be long. */
function greatest(met: readonly number[], sums: Float32Array, count: number): readonly number[] {
  const best: number[] = [];
  const precedes = (left: number, right: number): boolean => {
    const [one, other] = [sums[left] ?? 0, sums[right] ?? 0];
    return one > other || (one === other && left < right);
  };
  for (const item of met) {
    if (best.length === count && !precedes(item, best[count - 1] ?? item)) continue;
    let at = Math.min(best.length, count - 1);
    for (; at > 0 && precedes(item, best[at - 1] ?? item); at -= 1) best[at] = best[at - 1] ?? item;
    best[at] = item;
  }
  return best;
}

/** The earlier articles that are held against one: those that share most with it. */
function nearest(met: readonly number[], sums: Float32Array): readonly number[] {
  const near = greatest(met, sums, NEAREST);
  const [first, last] = [near[0], near[NEAREST - 1]];
  if (first === undefined || last === undefined) return near;
  const least = Math.max(BURST, BESIDE_BEST * (sums[first] ?? 0));
  if ((sums[last] ?? 0) < least) return near;
  return greatest(
    met.filter((left) => (sums[left] ?? 0) >= least),
    sums,
    NEAREST_OF_BURST,
  );
}

/**
 * Pairs of articles whose cosine reaches `floor` and is not far below the best of both. Candidates come from an inverted index of
 * their telling words, so that the work grows with the pile and not with its square, and only the nearest of them are compared.
 * @param vectors of unit length
 */
export function alike(vectors: readonly Vector[], floor: number): readonly Edge[] {
  const best = new Float64Array(vectors.length);
  const isNear = (left: number, right: number, score: number): boolean =>
    score >= BESIDE_BEST * Math.min(best[left] ?? 0, best[right] ?? 0);
  // As bare numbers: the best of either end may yet rise, and most of what is held until then is dropped.
  const lefts: number[] = [];
  const rights: number[] = [];
  const scores: number[] = [];
  const offer = (left: number, right: number, score: number): void => {
    best[left] = Math.max(best[left] ?? 0, score);
    best[right] = Math.max(best[right] ?? 0, score);
    if (score < floor || !isNear(left, right, score)) return;
    lefts.push(left);
    rights.push(right);
    scores.push(score);
  };
  visitSharing(vectors, (right, met, sums) => {
    const vector = vectors[right] ?? EMPTY;
    for (const left of nearest(met, sums)) offer(left, right, cosine(vectors[left] ?? EMPTY, vector));
  });
  const edges: Edge[] = [];
  scores.forEach((score, at) => {
    const [left, right] = [lefts[at] ?? 0, rights[at] ?? 0];
    if (isNear(left, right, score)) edges.push({ left, right, score });
  });
  return edges;
}
