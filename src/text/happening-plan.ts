// Whether what a date dates is still to come.
import type { Article, Sentence } from '../core/article.js';
import type { TokenRange } from './clauses.js';
import { isSpeechToken } from './function-words.js';
import type { Head, Place } from './happening-head.js';
import { signsAt } from './happening-verb.js';
import { BE, FOR, FUTURE, NEXT, PAST, PLAN, PLAN_ALONE, TO, WOULD } from './happening-words.js';
import { tokenOf } from './tokens.js';

/** Whether a verb or noun is still to come: "will meet", "was due to begin", "the next meeting"; "deliberately set" is not. */
function isPlanned({ article, sentence }: Place, clause: TokenRange, head: number): boolean {
  for (let index = Math.max(clause.first, head - 5); index <= head; index += 1) {
    const signs = signsAt(article, index);
    if ((signs & (FUTURE | WOULD | NEXT | PLAN | TO)) === 0) continue;
    const next = signsAt(article, index + 1);
    if (
      (signs & WOULD) !== 0 &&
      tokenOf(article.tokens, index + 1)?.lower !== 'have' &&
      isTold(article, sentence, index)
    )
      return true;
    if ((signs & FUTURE) !== 0 || ((signs & NEXT) !== 0 && (next & TO) === 0)) return true;
    if ((signs & PLAN) !== 0 && ((next & (TO | FOR)) !== 0 || (signs & PLAN_ALONE) !== 0)) return true;
    if ((signs & TO) !== 0 && index < head && (signsAt(article, index - 1) & BE) !== 0) return true;
  }
  return false;
}

/** Whether a happening is still to come: "the funeral is on Friday", "the fair opens on Friday"; a headline tells of the past in the present. */
export function isToCome(place: Place, clause: TokenRange, { index, be, isPresent }: Head): boolean {
  const { article, sentence } = place;
  const isNow = isPresent === true || (be !== undefined && (signsAt(article, be) & (BE | PAST)) === BE);
  return (isNow && sentence.role !== 'headline') || isPlanned(place, clause, be ?? index);
}

/** Words on either side of "would" among which the verb of saying stands that makes it a future told in the past. */
const SAYING_REACH = 16;

/** Whether somebody is said to say what is told: "she said the hall would open", "the hall would open, she said". */
function isTold(article: Article, { first, last }: Sentence, would: number): boolean {
  const end = Math.min(last, would + SAYING_REACH);
  for (let index = Math.max(first, would - SAYING_REACH); index < end; index += 1) {
    const token = tokenOf(article.tokens, index);
    if (token && isSpeechToken(token)) return true;
  }
  return false;
}
