import type { Article } from '../core/article.js';
import { toArticle } from '../core/reading.js';
import { overlaps, type Range } from '../core/span.js';
import { TIME_PREPOSITIONS } from './calendar-words.js';
import { looksLikeVerb, sentenceAt, tokensIn } from './clauses.js';
import { PUBLISHING } from './dateline.js';
import { perToken } from './per-word.js';

/** "Posted", "Date:", "Story created": a label of a date of publication opens the line. */
const LABEL = new RegExp(`^\\s*(?:\\p{L}+\\s+)?(?:${PUBLISHING}|date|time)\\b`, 'iu');
/** "ASUNCION, May 15 (Wire) –", "May 16 – It should": the mention, then at most an agency in brackets, then a dash. */
const DATELINE_AFTER = /^\.?\s*(?:\([^()]{1,40}\)\s*)?(?:[-–—]{1,2}|:)\s/;
const LONGEST_DATELINE = 70;
const FEWEST_WORDS = 7;

/** A date after a preposition of time tells when something happened, verb or none. */
const isPreposition = perToken(({ lower }) => TIME_PREPOSITIONS.has(lower));

/** Whether a label stands before a range in its sentence, or the sentence begins with a dateline that holds it. */
function opensLine(text: string, start: number, range: Range): boolean {
  const before = text.slice(start, range.start);
  if (LABEL.test(before)) return true;
  const opensParagraph = start === 0 || text[start - 1] === '\n';
  return (
    opensParagraph &&
    DATELINE_AFTER.test(text.slice(range.end, range.end + 60)) &&
    !/\p{Ll}{4,}\s+\p{Ll}{2,}/u.test(before)
  );
}

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
  if (range.start - sentence.start < LONGEST_DATELINE && opensLine(article.text, sentence.start, range)) return true;
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
