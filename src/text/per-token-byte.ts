import type { Token } from '../core/article.js';
import { MOST_KEPT } from './per-word.js';

/**
 * `perToken` for small answers that are wanted of every token of every article, as which words a date may begin with: one byte a
 * spelling, so that the answers of all words stay in the nearest memory.
 * @param ask must give equal answers for equal `text`; an integer from 0 to 254
 */
export function perTokenByte(ask: (token: Token) => number): (token: Token) => number {
  const answers = new Uint8Array(MOST_KEPT); // an answer and one; 0 where it is not known
  const first = (token: Token): number => {
    const answer = ask(token);
    if (token.spelling >= 0 && token.spelling < MOST_KEPT) answers[token.spelling] = answer + 1;
    return answer;
  };
  return (token) => {
    const { spelling } = token;
    const known = spelling < 0 ? 0 : (answers[spelling] ?? 0);
    return known === 0 ? first(token) : known - 1;
  };
}
