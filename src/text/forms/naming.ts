import type { Article, NameType } from '../../core/article.js';
import type { Claim, Mention } from '../../core/claim.js';
import type { Attachment } from '../../core/contracts.js';
import { type NameForm, nameForm } from './sketch.js';

/** The mentions of a naming kind: the article's names of one type. The kind's id is the type. */
export function namesOf(article: Article, type: NameType): readonly Mention<NameForm>[] {
  return article.names
    .filter((name) => name.type === type)
    .map((name) => ({ kind: type, range: { start: name.start, end: name.end }, value: nameForm(name.text) }));
}

/** A name is used, whatever the sentence says of its bearer: it is always asserted. */
export function nameAttachment(mention: Mention<NameForm>): Attachment<NameForm> {
  return {
    subject: mention.value.text,
    attribute: 'name',
    value: mention.value,
    qualifiers: { assertion: 'asserted' },
  };
}

/** The fullest form among claims of a naming kind: most words, then most claims, then first by code unit. */
export function longestSubject(claims: readonly Claim[]): string {
  const counts = new Map<string, { words: number; count: number }>();
  for (const claim of claims) {
    const known = counts.get(claim.subject);
    counts.set(claim.subject, { words: nameForm(claim.subject).words.length, count: (known?.count ?? 0) + 1 });
  }
  let best = '';
  let top = { words: -1, count: 0 };
  for (const [subject, entry] of counts) {
    const better =
      entry.words > top.words ||
      (entry.words === top.words && (entry.count > top.count || (entry.count === top.count && subject < best)));
    if (better) [best, top] = [subject, entry];
  }
  return best;
}
