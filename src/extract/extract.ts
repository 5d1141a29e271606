import type { Article } from '../core/article.js';
import type { Claim } from '../core/claim.js';
import type { AnyKind, ReadOptions } from '../core/contracts.js';
import { byKeys } from '../core/order.js';
import { attach, type Notes } from './attach.js';
import { settle } from './settle.js';

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
  const claims: Omit<Claim, 'id'>[] = [];
  for (const article of articles) {
    const mentions = settle(
      kinds.flatMap((kind) => kind.find(article, options)),
      kinds,
    );
    const notes: Notes = new Map();
    for (const mention of mentions) {
      const kind = byId.get(mention.kind);
      const claim = kind && attach(mention, article, kind, options, notes);
      if (claim) claims.push(claim);
    }
  }
  return claims
    .sort(
      byKeys(
        (claim) => claim.document,
        (claim) => claim.span.start,
        (claim) => claim.span.end,
        (claim) => claim.kind,
      ),
    )
    .map((claim, index) => ({ id: `c${index + 1}`, ...claim }));
}
