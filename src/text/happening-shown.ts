// How a happening is named for a reader: behind "day" or "time" in the headline of a finding.
import type { Article } from '../core/article.js';
import { looksLikeVerb, type TokenRange, tokensIn } from './clauses.js';
import { AUXILIARY, CALENDAR, CONTENT, IN_LY, signsOf } from './happening-words.js';
import { nameOver } from './names/over.js';
import { perToken } from './per-word.js';
import { hasCapital, tokenOf } from './tokens.js';

/** "of the next meeting". */
export function nounPhrase(article: Article, noun: number): string {
  const next = tokenOf(article.tokens, noun - 1)?.lower === 'next' ? 'next ' : '';
  return `of the ${next}${(tokenOf(article.tokens, noun)?.lower ?? '').replace(/'s$/, '')}`;
}

/** What leads from a noun to the one before it. */
const linkOf = perToken(({ lower }): 'preposition' | 'determiner' | 'none' => {
  if (/^(?:of|in|at|for|from|near)$/.test(lower)) return 'preposition';
  return /^(?:the|a|an|its|their|his|her)$/.test(lower) ? 'determiner' : 'none';
});

/** Before a determiner it acts on what follows: "the navy patrolling the strait". */
const isParticiple = perToken(({ lower }) => /[^aeiou]ing$/.test(lower));

/** Whether a noun hangs on the one before it by a preposition: "Port Haven" in "the council of Port Haven"; or on a participle. */
function isAttached(article: Article, index: number, clause: TokenRange): boolean {
  const before = tokenOf(article.tokens, index - 1);
  if (index - 2 <= clause.first || !before) return false;
  const link = linkOf(before);
  if (link !== 'determiner') return link === 'preposition';
  const second = tokenOf(article.tokens, index - 2);
  return second !== undefined && (linkOf(second) === 'preposition' || isParticiple(second));
}

/** Words before a verb among which its subject is looked for. */
const SUBJECT_REACH = 10;

/** "the fire broke out", "Tabar sank", "the meeting was held": the verb with the noun before it. */
export function verbPhrase(article: Article, verb: number, clause: TokenRange, subject: number | undefined): string {
  let shown = tokenOf(article.tokens, verb)?.text ?? '';
  const particle = tokenOf(article.tokens, verb + 1)?.lower;
  if (particle === 'out' || particle === 'up') shown = `${shown} ${particle}`;
  let index = verb - 1;
  for (; index >= clause.first; index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || (signsOf(token) & AUXILIARY) === 0) break;
    shown = `${token.lower} ${shown}`;
  }
  if (subject !== undefined && subject < verb) return `the ${tokenOf(article.tokens, subject)?.lower ?? ''} ${shown}`;
  const least = Math.max(clause.first, verb - SUBJECT_REACH);
  for (; index >= least; index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || (signsOf(token) & (CONTENT | CALENDAR | IN_LY)) !== CONTENT) continue;
    if (looksLikeVerb(article, index)) {
      if (isParticiple(token)) continue;
      break;
    }
    const named = nameOver(article, token.start, token.end);
    if (named) index = Math.max(clause.first, tokensIn(article, named).first);
    if (isAttached(article, index, clause)) continue; // "the council of Port Haven will vote": the council votes
    const name = named?.text ?? (hasCapital(token) && index !== clause.first ? token.text : undefined);
    return `${name ?? `the ${token.lower}`} ${shown}`;
  }
  return `of “${shown}”`;
}
