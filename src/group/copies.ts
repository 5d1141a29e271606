import type { Article } from '../core/article.js';

/** Words of a shingle. */
const SHINGLE = 4;

/** Smallest shingles kept of an article for finding candidates; the decision is taken on all of them. */
const SKETCH = 64;

/**
 * Share of all their shingles in common (resemblance) from which two articles carry one text. In the corpus 16 pairs of 87,000
 * reach it, agency texts under several names; below, reports that share quotations begin.
 */
const RESEMBLANCE = 0.4;

/** Share of the shorter article's shingles in the longer (containment) from which it is the longer's text, cut short. */
const CONTAINMENT = 0.8;

/** Shingles that the shorter must have for its containment to count: a shared paragraph is no copy. */
const CONTAINED = 50;

/**
 * Of the articles that share a sketch entry, the first so many are compared with those that follow: a text that more papers carry
 * is found by the first that had it, and a phrase of the house costs no more than this. (With 32, a fifth of the time of grouping
 * 40,000 generated articles went into such phrases.)
 */
const SHARED_BY = 8;

/** A text of fewer shingles is too short to say. */
const SHORTEST = 8;

/** FNV-1a over the words (Fowler, Noll and Vo), 32 bits, with a final mix (Appleby, MurmurHash3) so that "smallest" is random. */
function hash(words: readonly string[], from: number): number {
  let value = 0x811c9dc5;
  for (let index = from; index < from + SHINGLE; index += 1) {
    const word = words[index] ?? '';
    for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ 0x20, 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The distinct 4-word shingles of an article, as rising hashes (Broder 1997, "On the resemblance and containment of documents"). */
export function shinglesOf(article: Article): Uint32Array {
  const words = article.tokens.filter(({ kind }) => kind !== 'mark').map(({ lower }) => lower);
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let index = 0; index < hashes.length; index += 1) hashes[index] = hash(words, index);
  hashes.sort();
  return hashes.filter((value, index) => index === 0 || value !== hashes[index - 1]);
}

/** Whether two articles carry one text, given their shingles: resemblance (the Jaccard coefficient) or containment. */
function areCopies(left: Uint32Array, right: Uint32Array): boolean {
  let common = 0;
  let at = 0;
  let other = 0;
  while (at < left.length && other < right.length) {
    const one = left[at] ?? 0;
    const two = right[other] ?? 0;
    if (one === two) {
      common += 1;
      at += 1;
      other += 1;
    } else if (one < two) at += 1;
    else other += 1;
  }
  const shorter = Math.min(left.length, right.length);
  if (shorter >= CONTAINED && common >= CONTAINMENT * shorter) return true;
  return common >= RESEMBLANCE * (left.length + right.length - common);
}

/**
 * Fewest entries that the sketches of copies have in common, as half of what is to be expected: of the shingles in common, the
 * share of the longer article's that its sketch holds. Pairs with fewer share a phrase or two, and most pairs that share
 * anything do.
 */
function fewestInCommon(left: number, right: number): number {
  const shorter = Math.min(left, right);
  const longer = Math.max(left, right);
  const resembling = (RESEMBLANCE / (1 + RESEMBLANCE)) * (shorter + longer);
  const contained = shorter >= CONTAINED ? CONTAINMENT * shorter : resembling;
  return (Math.min(resembling, contained) * Math.min(1, SKETCH / longer)) / 2;
}

/** Cells of a filter for each value that it is to hold: one value in eight meets another's cell. */
const CELLS = 8;

/**
 * A test whether a value stands in the sketches of two articles: never wrong where it does, and now and then right where it does
 * not. Most values are of one article only; without the test they would take most of the memory.
 */
function sharedValues(articles: readonly Shingled[]): (value: number) => boolean {
  const bits = Math.ceil(Math.log2(CELLS * SKETCH * (articles.length + 1)));
  const shift = Math.max(0, 32 - bits);
  const cells = new Uint8Array(2 ** (32 - shift));
  for (const { shingles } of articles) {
    for (const value of shingles.subarray(0, SKETCH)) {
      const cell = Math.imul(value, 0x9e3779b1) >>> shift;
      cells[cell] = Math.min(2, (cells[cell] ?? 0) + 1);
    }
  }
  return (value) => cells[Math.imul(value, 0x9e3779b1) >>> shift] === 2;
}

/**
 * Pairs of articles whose sketches have so much in common that they may be copies, each once, left below right. Entries of which
 * not all the articles are known cannot be asked for as much.
 */
function* candidates(articles: readonly Shingled[]): Iterable<readonly [number, number]> {
  const isShared = sharedValues(articles);
  const postings = new Map<number, number[]>();
  const common = new Uint16Array(articles.length);
  const lengths = Int32Array.from(articles, ({ shingles }) => shingles.length);
  for (const [right, { shingles }] of articles.entries()) {
    if (shingles.length < SHORTEST) continue;
    const met: number[] = [];
    const sketch = shingles.subarray(0, SKETCH);
    let full = 0;
    for (const entry of sketch) {
      if (!isShared(entry)) continue;
      const value = entry | 0;
      const posting = postings.get(value);
      if (posting === undefined) {
        postings.set(value, [right]);
        continue;
      }
      for (const left of posting) {
        if (common[left] === 0) met.push(left);
        common[left] = (common[left] ?? 0) + 1;
      }
      if (posting.length < SHARED_BY) posting.push(right);
      else full += 1;
    }
    const told = 1 - full / sketch.length;
    for (const left of met) {
      if ((common[left] ?? 0) >= told * fewestInCommon(lengths[left] ?? 0, shingles.length)) yield [left, right];
      common[left] = 0;
    }
  }
}

/** What is needed of an article to tell whether it is a copy. */
export interface Shingled {
  readonly document: string;
  readonly shingles: Uint32Array;
}

/**
 * Which articles carry the text of another, word for word or lightly edited.
 * @param articles sorted by document id
 * @returns the id of each copy, with that of the first article that carries the text
 */
export function copiesOf(articles: readonly Shingled[]): ReadonlyMap<string, string> {
  const first = articles.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while ((first[at] ?? at) !== at) at = first[at] ?? at;
    return at;
  };
  for (const [left, right] of candidates(articles)) {
    const one = root(left);
    const other = root(right);
    if (one === other) continue;
    const [a, b] = [articles[left], articles[right]];
    if (a !== undefined && b !== undefined && areCopies(a.shingles, b.shingles))
      first[Math.max(one, other)] = Math.min(one, other);
  }
  const copies = new Map<string, string>();
  articles.forEach((article, index) => {
    const original = articles[root(index)];
    if (original !== undefined && original !== article) copies.set(article.document, original.document);
  });
  return copies;
}
