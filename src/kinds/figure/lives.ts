// People who died, told by their lives: "the flood claimed 19 lives", "19 people lost their lives".
import type { Article, Sentence, Token } from '../../core/article.js';
import { governorOf, type TokenRange } from '../../text/clauses.js';
import { POSSESSIVES } from '../../text/closed-classes.js';
import { classTest } from '../../text/data.js';
import { isAuxiliary } from '../../text/function-words.js';
import { perWord } from '../../text/per-word.js';
import { isFormOf } from '../../text/planning.js';
import { tokenOf } from '../../text/tokens.js';
import { type Draft, rangeOf } from './draft.js';
import { isPersonal } from './things.js';

const isOfCost = classTest('figure-words.txt', 'costing');

/** "claimed", "cost", "losing". */
const isCosting = perWord((lower) => isFormOf(isOfCost, lower));

const isLife = (token: Token | undefined): boolean => token?.lower === 'lives' || token?.lower === 'life';

/**
 * Whether a count is of people who died, said of their lives: "claimed |19 lives|", "|19 lives| were lost", "|19 people| who lost their lives",
 * "took the lives of |14 miners|". Refused: "saved 19 lives", "two men who lost their homes".
 */
export function tellsLives(
  article: Article,
  { counted, dimension }: Draft,
  own: TokenRange,
  sentence: Sentence,
): boolean {
  if (dimension !== 'count') return false;
  const { tokens } = article;
  if (counted === 'life') {
    if (isCosting(tokenOf(tokens, own.first - 1)?.lower ?? '')) return true;
    const verb = governorOf(article, rangeOf(tokens, own.first, own.last));
    return verb !== undefined && isCosting(verb.lower) && (verb.side === 'left' || verb.passive);
  }
  if (counted !== undefined && !isPersonal({ counted })) return false;
  return loseTheirLives(tokens, own.last, sentence.last) || isOfLives(tokens, own.first, sentence.first);
}

/** Words between the people and the verb: "who |had already| lost". */
const VERB_REACH = 4;

function loseTheirLives(tokens: readonly Token[], next: number, end: number): boolean {
  for (let index = next; index < Math.min(end - 2, next + VERB_REACH); index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return false;
    if (isCosting(token.lower)) return POSSESSIVES.has(tokens[index + 1]?.lower ?? '') && isLife(tokens[index + 2]);
    if (!isAuxiliary(token.lower) && token.lower !== 'who' && !token.lower.endsWith('ly')) return false;
  }
  return false;
}

/** "claimed the lives of |14 miners|". */
function isOfLives(tokens: readonly Token[], first: number, start: number): boolean {
  if (first - 4 < start || tokens[first - 1]?.lower !== 'of' || !isLife(tokens[first - 2])) return false;
  const verb = tokenOf(tokens, first - 4);
  return tokens[first - 3]?.lower === 'the' && verb !== undefined && isCosting(verb.lower);
}
