// How often: "twice", "three times".
import type { Token } from '../../core/article.js';
import { ARTICLES, DEMONSTRATIVES, POSSESSIVES, QUANTIFIERS } from '../../text/closed-classes.js';
import { isFunctionWord } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital } from '../../text/tokens.js';
import { isSpell } from '../../text/units.js';
import { draftOf, type Found } from './draft.js';
import { hedgeBefore } from './hedges.js';

/** Number of times that an adverb says, above one: "once" is oftener of the past. */
const timesSaid = perToken(({ lower }): 0 | 2 | 3 => {
  if (lower === 'twice') return 2;
  return lower === 'thrice' ? 3 : 0;
});

/** "weekly", "daily", "quarterly", "annually": an adverb of a unit of time. */
const isOfPeriod = (lower: string): boolean =>
  lower === 'daily' ||
  lower === 'nightly' ||
  lower === 'quarterly' ||
  lower === 'annually' ||
  (lower.endsWith('ly') && isSpell(lower.slice(0, -2)));

/**
 * What begins the other term of a comparison or a rate: a determiner, a quantifier, "as", "what", "per", a comparative in -er, an adverb of a
 * unit of time. "Twice as many", "three times the size", "twice a week", "twice weekly".
 */
const compares = perToken(
  ({ text, lower }) =>
    text === '-' ||
    lower === 'as' ||
    lower === 'what' ||
    lower === 'per' ||
    QUANTIFIERS.has(lower) ||
    ARTICLES.has(lower) ||
    DEMONSTRATIVES.has(lower) ||
    POSSESSIVES.has(lower) ||
    (/[^aeiou]er$/.test(lower) && !isFunctionWord(lower)) ||
    isOfPeriod(lower),
);

/** What opens a clause behind "as", where a comparison has an adjective or a quantifier: "twice as |the lead changed". */
const opensClause = perToken(
  (token) =>
    hasCapital(token) ||
    ARTICLES.has(token.lower) ||
    DEMONSTRATIVES.has(token.lower) ||
    POSSESSIVES.has(token.lower) ||
    SUBJECTS.has(token.lower),
);

/** The personal pronouns in the subjective case: all. */
const SUBJECTS = new Set('i you he she it we they'.split(' '));

/**
 * Whether "times" or "twice" multiplies something or tells a rate, and counts nothing: "twice |as many"; not "twice |as Rovers won".
 * @param next index of the token behind it
 */
export function isMultiple(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (after?.lower === 'as') {
    const then = tokens[next + 1];
    return then === undefined || !opensClause(then);
  }
  return after !== undefined && compares(after);
}

/** "Once or twice", "thought twice": says nothing of how often. */
const tellsNothing = perToken(({ lower }) => lower === 'or' || stem(lower) === 'think');

/**
 * "Married twice", "scored twice as Rovers won"; not "twice as many", "twice a week", "once or twice", "think twice".
 * @param first index of the sentence's first token
 */
export function readTwice(tokens: readonly Token[], at: number, first: number): Found | undefined {
  const token = tokens[at];
  const value = token ? timesSaid(token) : 0;
  const before = at > first ? tokens[at - 1] : undefined;
  if (value === 0 || isMultiple(tokens, at + 1) || (before && tellsNothing(before))) return undefined;
  const hedge = hedgeBefore(tokens, at, first);
  const draft = draftOf({ low: value, high: value, step: 1, range: false }, hedge?.bound ?? 'exact');
  draft.unit = 'time';
  draft.counted = 'time';
  return { start: hedge?.start ?? at, next: at + 1, draft };
}
