import type { Claim } from '../../src/core/claim.js';
import { type AnyKind, type EventView, type Kind, kind } from '../../src/core/contracts.js';
import { extract } from '../../src/extract/extract.js';
import { prepare } from '../../src/text/article.js';
import { articleOf } from './articles.js';

/**
 * The claims of one kind in a text.
 * @param name of the article that it is
 * @param among the kinds that read the text beside it, where what they take matters
 */
export function claimsOf<V>(
  of: Kind<V>,
  text: string,
  name = 'a.txt',
  among: readonly AnyKind[] = [kind(of)],
): readonly Claim<V>[] {
  const claims = extract([prepare(articleOf(name, text))], among, {});
  return claims.filter((claim) => claim.kind === of.id) as readonly Claim<V>[];
}

/** The one claim of a kind in a text. @throws Error where there are more, or none */
export function onlyClaim<V>(of: Kind<V>, text: string, name = 'a.txt'): Claim<V> {
  const [claim, ...more] = claimsOf(of, text, name);
  if (!claim || more.length > 0) throw new Error(`${claim ? more.length + 1 : 0} claims in: ${text}`);
  return claim;
}

/** The claim that a name stands in an article, in a sentence with other names. */
export function nameClaim<V>(
  kindId: string,
  name: string,
  document: string,
  value: V,
  names: readonly string[] = [],
): Claim<V> {
  return {
    id: name,
    kind: kindId,
    document,
    span: { document, start: 0, end: name.length },
    quote: name,
    subject: name,
    attribute: 'name',
    value,
    qualifiers: { assertion: 'asserted' },
    context: { headline: false, sentence: 0, clause: [], words: [], names },
  };
}

/** An event of two articles in which no word is common, as far as nothing else is said of it. */
export function bareView(more: Partial<EventView> = {}): EventView {
  return {
    weight: () => 1,
    entity: () => undefined,
    named: () => undefined,
    spread: () => 1,
    together: () => false,
    size: 2,
    ...more,
  };
}
