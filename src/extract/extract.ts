import type { Article } from '../core/article.js';
import type { Claim, Mention } from '../core/claim.js';
import type { AnyKind, ReadOptions } from '../core/contracts.js';
import { byText } from '../core/order.js';
import { attach, type Notes, type Unnumbered } from './attach.js';
import { settle } from './settle.js';

/** By span and kind, in one article. */
function byPlace(left: Unnumbered, right: Unnumbered): number {
  return left.span.start - right.span.start || left.span.end - right.span.end || byText(left.kind, right.kind);
}

/** A mention laid out as all others, whatever kind made it: what is done with mentions is then compiled for one layout. */
function alike({ kind, range, value }: Mention): Mention {
  return { kind, range: { start: range.start, end: range.end }, value };
}

/**
 * Articles that are gone through together, kind by kind. The code of all kinds is several times what a processor keeps near at
 * hand: article by article it was fetched anew for each, which took a third of the time. So few articles' tokens stay near as well.
 */
const TOGETHER = 32;

/** One article while its claims are made. */
interface Extracted {
  readonly article: Article;
  /** By kind, in the order of the kinds: its mentions, overlaps settled. */
  readonly mentions: readonly Mention[][];
  readonly notes: Notes;
  readonly claims: Unnumbered[];
}

/** The mentions that stand in each of some articles, kind by kind. */
function mentionsIn(
  articles: readonly Article[],
  kinds: readonly AnyKind[],
  options: ReadOptions,
): readonly Extracted[] {
  const places = new Map(kinds.map(({ id }, place) => [id, place]));
  const found = articles.map((): Mention[] => []);
  for (const kind of kinds) {
    for (const [at, article] of articles.entries()) {
      for (const mention of kind.find(article, options)) found[at]?.push(alike(mention));
    }
  }
  return articles.map((article, at): Extracted => {
    const mentions = kinds.map((): Mention[] => []);
    for (const mention of settle(found[at] ?? [], kinds)) mentions[places.get(mention.kind) ?? -1]?.push(mention);
    return { article, mentions, notes: new Map(), claims: [] };
  });
}

/** The claims of each of some articles, kind by kind. */
function claimsIn(articles: readonly Article[], kinds: readonly AnyKind[], options: ReadOptions): readonly Extracted[] {
  const extracted = mentionsIn(articles, kinds, options);
  for (const [place, kind] of kinds.entries()) {
    for (const { article, mentions, notes, claims } of extracted) {
      for (const mention of mentions[place] ?? []) {
        const claim = attach(mention, article, kind, options, notes);
        if (claim) claims.push(claim);
      }
    }
  }
  return extracted;
}

/**
 * What each article asserts: every kind finds its mentions, overlaps are settled, and each mention is attached to a subject.
 * @param articles no two of one document
 * @returns claims by document id, span and kind, with ids `c1`, `c2` ... in that order.
 */
export function extract(
  articles: readonly Article[],
  kinds: readonly AnyKind[],
  options: ReadOptions,
): readonly Claim[] {
  const extracted: Extracted[] = [];
  for (let done = 0; done < articles.length; done += TOGETHER) {
    options.onProgress?.('extract', done, articles.length);
    extracted.push(...claimsIn(articles.slice(done, done + TOGETHER), kinds, options));
  }
  extracted.sort((left, right) => byText(left.article.document.id, right.article.document.id));
  const claims = extracted.flatMap((each) => each.claims.sort(byPlace));
  for (const [index, claim] of claims.entries()) claim.id = `c${index + 1}`;
  return claims;
}
