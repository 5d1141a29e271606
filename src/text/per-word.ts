import type { Token } from '../core/article.js';

/** Words whose answers are kept: those of some thousand articles. */
export const MOST_KEPT = 50_000;

/** Longer runs of letters are no words; keeping them would only take room. */
export const LONGEST_KEPT = 40;

/**
 * Makes a question about a word one that is answered once a word: articles repeat their words, and looking an answer up
 * costs far less than the patterns and tables that gave it.
 * @param ask must give equal answers for equal words
 */
export function perWord<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as T;
    const answer = ask(word);
    if (answers.size < MOST_KEPT && word.length <= LONGEST_KEPT) answers.set(word, answer);
    return answer;
  };
}

/**
 * The same for what is asked of every token of an article: the answers stand in a list by number of the spelling, which
 * is found some ten times as fast as a word in a map.
 * @param ask must give equal answers for equal `text`, and never undefined
 */
export function perToken<T>(ask: (token: Pick<Token, 'text' | 'lower' | 'kind'>) => T): (token: Token) => T {
  const answers: (T | undefined)[] = [];
  return (token) => {
    const { spelling } = token;
    if (spelling < 0) return ask(token);
    while (answers.length <= spelling) answers.push(undefined);
    const known = answers[spelling];
    if (known !== undefined) return known;
    const answer = ask(token);
    answers[spelling] = answer;
    return answer;
  };
}
