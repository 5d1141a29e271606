// Parts of the day that are the second word of a name: "Saturday Night Live".
import type { Token } from '../core/article.js';
import { isFunctionWord } from './function-words.js';
import { hasCapital } from './tokens.js';

const isNaming = (token: Token | undefined): boolean =>
  token?.kind === 'word' && hasCapital(token) && !isFunctionWord(token.lower);

/**
 * Whether a part of the day with a capital belongs to a name that goes on behind it by one word, as those of shows do.
 * Taken: "the Friday |Night Lounge is". Refused: "Friday |Night In Fire", "Mill Burns Friday |Night Near Quay", where all words have capitals.
 * @param day index of the first word before the part that belongs to it, "Friday"
 * @param part index of the part of the day
 */
export function isPartOfName(tokens: readonly Token[], day: number, part: number): boolean {
  return (
    isNaming(tokens[part]) &&
    isNaming(tokens[part + 1]) &&
    !isNaming(tokens[part + 2]) &&
    (day === 0 || !isNaming(tokens[day - 1]))
  );
}
