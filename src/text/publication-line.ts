import type { Article } from '../core/article.js';
import { toArticle } from '../core/reading.js';
import { overlaps, type Range } from '../core/span.js';
import { looksLikeVerb, sentenceAt, tokensIn } from './clauses.js';
import { perToken } from './per-word.js';

/** Labels of a publication date: a choice of ours, open to additions. */
const LABEL =
  /^\s*(?:article\s+)?(?:posted|published|updated|last updated|created|story created|modified|filed|first published|date|time)\b/i;
/** "ASUNCION, May 15 (Wire) –", "May 16 – It should": the mention, then at most an agency in brackets, then a dash. */
const DATELINE_AFTER = /^\.?\s*(?:\([^()]{1,40}\)\s*)?(?:[-–—]{1,2}|:)\s/;
const LONGEST_DATELINE = 70;
const FEWEST_WORDS = 7;

/** The prepositions that stand before dates; a date after one of them tells when something happened, verb or none. A choice of ours, open to additions. */
const isPreposition = perToken(({ lower }) => /^(?:on|in|at|from|until|by|since|for)$/.test(lower));

/**
 * Whether a date or time says when the article was written, not when something happened: a dateline, a byline, a line that
 * holds little else and no verb, or the place READ took the publication date from.
 */
export function isPublicationLine(article: Article, range: Range): boolean {
  const { document } = article;
  const stated = document.published?.span;
  const inDocument = stated && toArticle(document.reading, range);
  if (stated && inDocument && overlaps(stated, inDocument)) return true;
  const sentence = sentenceAt(article, range.start);
  if (!sentence) return true;
  const before = article.text.slice(sentence.start, range.start);
  if (LABEL.test(before)) return true;
  const rest = article.text.slice(range.end, range.end + 60);
  const opensParagraph = sentence.start === 0 || article.text[sentence.start - 1] === '\n';
  if (
    opensParagraph &&
    before.length < LONGEST_DATELINE &&
    DATELINE_AFTER.test(rest) &&
    !/\p{Ll}{4,}\s+\p{Ll}{2,}/u.test(before)
  )
    return true;
  if (sentence.role === 'headline') return false;
  const own = tokensIn(article, range);
  const link = own.first > sentence.first ? article.tokens[own.first - 1] : undefined;
  if (link && isPreposition(link)) return false;
  let words = 0;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = article.tokens[index];
    if (!token || (index >= own.first && index < own.last)) continue;
    if (looksLikeVerb(article, index)) return false;
    if (token.kind === 'word') words += 1;
  }
  return words < FEWEST_WORDS;
}
