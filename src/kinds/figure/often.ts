// How often: "twice", "three times".
import type { Token } from '../../core/article.js';
import { perToken } from '../../text/per-word.js';
import { COUNT, draftOf, type Found } from './draft.js';
import { hedgeBefore } from './phrases.js';

/** Number of times that an adverb says. */
export const timesSaid = perToken(({ lower }): 0 | 2 | 3 => {
  if (lower === 'twice') return 2;
  return lower === 'thrice' ? 3 : 0;
});

/** What begins the other term of a comparison or a rate: "twice as many", "three times the size", "twice a week", "twice weekly". */
const compares = perToken(
  ({ text, lower }) =>
    text === '-' ||
    /^(?:as|that|the|a|an|per|each|every|this|these|those|what|his|her|its|their|our|more|less|fewer|larger|bigger|higher|greater|over|daily|weekly|monthly|yearly|annually)$/.test(
      lower,
    ),
);

/** Whether "times" or "twice" before a token multiplies something or tells a rate, and counts nothing. */
export const isMultiple = (after: Token | undefined): boolean => after !== undefined && compares(after);

/** "Once or twice", "thought twice": says nothing of how often. */
const tellsNothing = perToken(({ lower }) => /^(?:or|think|thinks|thought|thinking)$/.test(lower));

/**
 * "Married twice", "at least twice"; not "twice as many", "twice a week", "once or twice", "think twice".
 * @param first index of the sentence's first token
 */
export function readTwice(tokens: readonly Token[], at: number, first: number): Found | undefined {
  const token = tokens[at];
  const value = token ? timesSaid(token) : 0;
  const before = at > first ? tokens[at - 1] : undefined;
  if (value === 0 || isMultiple(tokens[at + 1]) || (before && tellsNothing(before))) return undefined;
  const hedge = hedgeBefore(tokens, at, first);
  const draft = draftOf({ low: value, high: value, step: 1, range: false }, hedge?.bound ?? 'exact');
  return { start: hedge?.start ?? at, next: at + 1, draft: { ...COUNT, ...draft, unit: 'time', counted: 'time' } };
}
