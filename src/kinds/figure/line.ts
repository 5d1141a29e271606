// The sentence that figures are being found in, and how its tokens stand.
import type { Token } from '../../core/article.js';
import type { Draft } from './draft.js';
import { CAPITAL, FUNCTION, traitsOf } from './traits.js';

/** The tokens of a sentence, half-open, and what was found out about it so far. */
export interface Line {
  readonly first: number;
  readonly last: number;
  titled: boolean | undefined;
  /** The last figure before what is being read, and the index after it; -1 for none. */
  before: Draft | undefined;
  ended: number;
}

/** Words of a sentence that are looked at for capitals. */
const WORDS_ASKED = 30;

/** Whether most words of a sentence are capitalized: a headline in title case, where capitals tell nothing. Asked once a sentence. */
export function isTitled(tokens: readonly Token[], line: Line): boolean {
  line.titled ??= mostAreCapital(tokens, line);
  return line.titled;
}

function mostAreCapital(tokens: readonly Token[], line: Line): boolean {
  let words = 0;
  let capitals = 0;
  for (let index = line.first; index < line.last && words < WORDS_ASKED; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const traits = traitsOf(token);
    if ((traits & FUNCTION) !== 0) continue;
    words += 1;
    if ((traits & CAPITAL) !== 0) capitals += 1;
  }
  return capitals * 4 > words * 3;
}

/** Whether nothing stands between two tokens, not even a space. */
export const glued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && left.end === right?.start;
