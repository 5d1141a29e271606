import type { Article } from '../core/article.js';
import type { Claim, Mention } from '../core/claim.js';
import type { AnyKind, ReadOptions } from '../core/contracts.js';
import { byText } from '../core/order.js';
import { attach, type Notes, type Unnumbered } from './attach.js';
import { settle } from './settle.js';

/** By document, span and kind. */
function byPlace(left: Unnumbered, right: Unnumbered): number {
  return (
    byText(left.document, right.document) ||
    left.span.start - right.span.start ||
    left.span.end - right.span.end ||
    byText(left.kind, right.kind)
  );
}

/** A mention laid out as all others, whatever kind made it: what is done with mentions is then compiled for one layout. */
function alike({ kind, range, value }: Mention): Mention {
  return { kind, range: { start: range.start, end: range.end }, value };
}

/**
 * What each article asserts: every kind finds its mentions, overlaps are settled, and each mention is attached to a subject.
 * @returns claims by document id, span and kind, with ids `c1`, `c2` ... in that order.
 */
export function extract(
  articles: readonly Article[],
  kinds: readonly AnyKind[],
  options: ReadOptions,
): readonly Claim[] {
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  const claims: Unnumbered[] = [];
  for (const [done, article] of articles.entries()) {
    options.onProgress?.('extract', done, articles.length);
    const mentions: Mention[] = [];
    for (const kind of kinds) for (const mention of kind.find(article, options)) mentions.push(alike(mention));
    const notes: Notes = new Map();
    for (const mention of settle(mentions, kinds)) {
      const kind = byId.get(mention.kind);
      const claim = kind && attach(mention, article, kind, options, notes);
      if (claim) claims.push(claim);
    }
  }
  claims.sort(byPlace);
  for (const [index, claim] of claims.entries()) claim.id = `c${index + 1}`;
  return claims;
}
