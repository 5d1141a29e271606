import type { Article } from '../core/article.js';
import type { Claim, Mention, Qualifiers } from '../core/claim.js';
import type { Attachment } from '../core/contracts.js';
import { byText } from '../core/order.js';
import type { Range } from '../core/span.js';
import { assertionOf } from './assertion.js';
import { type Happening, happeningOf } from './happening.js';
import { isPublicationLine } from './publication-line.js';

/** What is planned is forecast and what is not is asserted, however the verb looks; denials, questions and conditions stay. */
export function whenQualifiers(article: Article, range: Range, happening: Happening): Partial<Qualifiers> {
  const assertion = assertionOf(article, range);
  if (assertion !== 'asserted' && assertion !== 'forecast') return { assertion };
  return { assertion: happening.planned ? 'forecast' : 'asserted' };
}

/** Blocking keys of a dated claim: its head, its arguments, its figures, under a prefix that keeps grains apart. */
export function blockKeys(happening: Happening | undefined, prefix: string): readonly string[] {
  if (!happening) return [];
  const words = [happening.head, ...happening.arguments, happening.figure ?? '', happening.planned ? 'planned' : ''];
  if (happening.event) words.push('event');
  return [...new Set(words)].filter((word) => word !== '').map((word) => `${prefix} ${word}`);
}

/** "day of the ceremony", "time the fire broke out": the wording most claims share, nouns before verbs, then by code unit. */
export function headline(what: string, claims: readonly Claim<{ readonly happening?: Happening }>[]): string {
  const counts = new Map<string, number>();
  for (const { value } of claims) {
    if (value.happening) counts.set(value.happening.shown, (counts.get(value.happening.shown) ?? 0) + 1);
  }
  const rank = (shown: string): number => (shown.startsWith('of the ') ? 0 : shown.startsWith('of ') ? 2 : 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || rank(a) - rank(b) || byText(a, b));
  return best ? `${what} ${best[0]}` : what;
}

/**
 * What a date or time says of what: the happening that it dates, or the article where there is none or the line only tells when
 * the article came out.
 * @param attribute what it is called where nothing is dated: "date", "time"
 */
export function attachWhen<V extends { readonly happening?: Happening }>(
  mention: Mention<V>,
  article: Article,
  attribute: string,
): Attachment<V> {
  if (isPublicationLine(article, mention.range)) {
    return { subject: 'article', attribute: 'published', value: mention.value };
  }
  const happening = happeningOf(article, mention.range);
  if (!happening) return { subject: 'article', attribute, value: mention.value };
  return {
    subject: happening.shown,
    attribute: `${happening.planned ? 'planned ' : ''}${happening.head}`,
    value: { ...mention.value, happening },
    ...(happening.form === 'verb' ? { verb: happening.head } : {}),
    qualifiers: whenQualifiers(article, mention.range, happening),
  };
}
