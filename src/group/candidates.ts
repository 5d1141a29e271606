import type { Edge } from '../core/linkage.js';
import type { Vector } from './features.js';

/** Up to this many articles every pair that shares a word is looked at: 1,000 articles take under a second so. */
const DENSE_PILE = 1000;

/** In a larger pile, only pairs that share some of each other's most telling words: this many an article (the corpus needs 16), ... */
const TELLING_TERMS = 24;

/** ... of words that no more articles than this have, ... */
const RARE_FREQUENCY = 200;

/** ... and of those the pairs that share the most: this many an article. */
const NEAREST = 30;

/** Scales the weights of a vector to unit length; an empty vector stays empty. */
export function unit(vector: Vector): Vector {
  let squares = 0;
  for (const weight of vector.weights) squares += weight * weight;
  const length = Math.sqrt(squares);
  return length === 0 ? vector : { terms: vector.terms, weights: vector.weights.map((weight) => weight / length) };
}

/** Cosine of two vectors of unit length (Salton, Wong and Yang 1975). */
export function cosine(left: Vector, right: Vector): number {
  let sum = 0;
  let at = 0;
  let other = 0;
  while (at < left.terms.length && other < right.terms.length) {
    const one = left.terms[at] ?? 0;
    const two = right.terms[other] ?? 0;
    if (one === two) {
      sum += (left.weights[at] ?? 0) * (right.weights[other] ?? 0);
      at += 1;
      other += 1;
    } else if (one < two) at += 1;
    else other += 1;
  }
  return sum;
}

/** In how many of the vectors each term stands, by term. */
export function documentFrequencies(vectors: readonly Vector[]): Int32Array {
  let size = 0;
  for (const { terms } of vectors) size = Math.max(size, (terms.at(-1) ?? -1) + 1);
  const frequencies = new Int32Array(size);
  for (const { terms } of vectors) for (const term of terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
  return frequencies;
}

/**
 * Positions of the terms by which an article is looked up: all that it shares with others; in a large pile, those that weigh
 * most in it and are rarest in the pile.
 */
function lookups({ terms, weights }: Vector, frequencies: Int32Array, pile: number): readonly number[] {
  const frequency = (position: number): number => frequencies[terms[position] ?? 0] ?? 0;
  const shared = [...terms.keys()].filter((position) => frequency(position) > 1);
  if (pile <= DENSE_PILE) return shared;
  const telling = (position: number): number => (weights[position] ?? 0) * Math.log(pile / frequency(position));
  return shared
    .filter((position) => frequency(position) <= RARE_FREQUENCY)
    .map((position) => ({ position, value: telling(position) }))
    .sort((left, right) => right.value - left.value || left.position - right.position)
    .slice(0, TELLING_TERMS)
    .map(({ position }) => position);
}

/** The articles met so far that have a term, with its weight in each. */
interface Posting {
  readonly articles: number[];
  readonly weights: number[];
}

/**
 * Pairs of articles whose cosine reaches `floor`. Candidates come from an inverted index, so that the work grows with the
 * pile and not with its square. In a small pile the index holds every shared word, and what it adds up is the cosine itself.
 * @param vectors of unit length
 */
export function alike(vectors: readonly Vector[], floor: number): readonly Edge[] {
  const dense = vectors.length <= DENSE_PILE;
  const frequencies = documentFrequencies(vectors);
  const index = new Map<number, Posting>();
  const sums = new Float64Array(vectors.length);
  const edges: Edge[] = [];
  vectors.forEach((vector, right) => {
    const met: number[] = [];
    for (const position of lookups(vector, frequencies, vectors.length)) {
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
    const sumOf = (left: number): number => sums[left] ?? 0;
    const nearest = dense ? met : met.sort((a, b) => sumOf(b) - sumOf(a) || a - b).slice(0, NEAREST);
    for (const left of nearest) {
      const score = dense ? sumOf(left) : cosine(vectors[left] ?? vector, vector);
      if (score >= floor) edges.push({ left, right, score });
    }
    for (const left of met) sums[left] = 0;
  });
  return edges;
}
