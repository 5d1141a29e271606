// Which of a sort a happening is told to be: the one before, or the one to come.
import type { Article } from '../core/article.js';
import type { TokenRange } from './clauses.js';
import { perToken } from './per-word.js';
import { tokenOf } from './tokens.js';

/** Words before a noun or verb among which "last" says that it is the one before: "the last |big| strike", "had last |been| robbed". */
const LAST_REACH = 3;
export const ONE_BEFORE: readonly string[] = ['last'];
const isLast = perToken(({ lower }) => lower === 'last' || lower === 'previous');

export const ONE_AFTER: readonly string[] = ['next'];
const isNext = perToken(({ lower }) => lower === 'next' || lower === 'again');

/** Whether a word beside a noun or verb says that it is the one to come: "the |next| meeting", "meets |again|", "will |next| meet". */
export function isNextOne(article: Article, head: number): boolean {
  for (let index = head - LAST_REACH; index <= head + 1; index += 1) {
    const token = tokenOf(article.tokens, index);
    if (token && isNext(token)) return true;
  }
  return false;
}

export function isLastOne(article: Article, head: number, own: TokenRange): boolean {
  for (let index = head - 1; index >= head - LAST_REACH; index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || token.kind === 'mark') return false;
    if (isLast(token)) return index < own.first || index >= own.last;
  }
  return false;
}
