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

/** Spellings of a handful of articles. */
const LEAST_ROOM = 2048;

/** Answers that a byte can number, with 0 for none. */
const MOST_NUMBERED = 256;

/** The same bytes with room for one more number; doubled, as spellings are numbered one by one. */
function longer(bytes: Uint8Array<ArrayBuffer>, number: number): Uint8Array<ArrayBuffer> {
  const room = new Uint8Array(Math.min(MOST_KEPT, Math.max(LEAST_ROOM, 2 * number)));
  room.set(bytes);
  return room;
}

/**
 * The same for what is asked of every token of an article: the answers stand in a list by number of the spelling, which
 * is found some ten times as fast as a word in a map. Whoever has the token should ask this way.
 *
 * Most questions have few answers (yes and no, some bits). Those are kept as one byte a spelling that numbers the answer:
 * some eighty questions are asked of every token, and lists of answers, eight times as long, push each other out of the near
 * memory. Only the answers of a question that has more than a byte can number stand in such a list.
 * @param ask must give equal answers for equal `text`, and never undefined
 */
export function perToken<T>(ask: (token: Token) => T): (token: Token) => T {
  let numbers = new Uint8Array(0);
  const numbered: (T | undefined)[] = [undefined];
  const others: (T | undefined)[] = [];
  const first = (token: Token): T => {
    const answer = ask(token);
    const { spelling } = token;
    if (spelling < 0 || spelling >= MOST_KEPT) return answer;
    if (spelling >= numbers.length) numbers = longer(numbers, spelling);
    const number = numbered.indexOf(answer);
    if (number > 0) numbers[spelling] = number;
    else if (numbered.length < MOST_NUMBERED) numbers[spelling] = numbered.push(answer) - 1;
    else {
      while (others.length <= spelling) others.push(undefined);
      others[spelling] = answer;
    }
    return answer;
  };
  // This much and no more is compiled into the loops that ask.
  return (token) => {
    const { spelling } = token;
    if (spelling < 0) return first(token);
    const number = numbers[spelling] ?? 0;
    const known = number > 0 ? numbered[number] : spelling < others.length ? others[spelling] : undefined;
    return known === undefined ? first(token) : known;
  };
}
