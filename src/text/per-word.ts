/** Words whose answers are kept: those of some thousand articles. */
const KEPT = 50_000;

/** Longer runs of letters are no words; keeping them would only take room. */
const LONGEST_KEPT = 40;

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
    if (answers.size < KEPT && word.length <= LONGEST_KEPT) answers.set(word, answer);
    return answer;
  };
}
