import type { Article } from '../core/article.js';
import type { Claim, Qualifiers } from '../core/claim.js';
import { byText } from '../core/order.js';
import type { Range } from '../core/span.js';
import { assertionOf } from './assertion.js';
import { clauseOf } from './clauses.js';
import type { Happening } from './happening.js';

function clause(article: Article, range: Range): [number, number] {
  const { first, last } = clauseOf(article, range);
  return [first, last];
}

/** What is planned is forecast and what is not is asserted, however the verb looks; denials, questions and conditions
 * stay, unless the condition is the month of May. */
export function whenQualifiers(article: Article, range: Range, happening: Happening): Partial<Qualifiers> {
  const assertion = assertionOf(article, range);
  const open =
    assertion === 'conditional' &&
    article.tokens.slice(...clause(article, range)).some((token) => token.text === 'May');
  if (assertion !== 'asserted' && assertion !== 'forecast' && !open) return { assertion };
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
