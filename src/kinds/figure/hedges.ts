// How a number is hedged: "at least", "nearly", "or more".
import type { Token } from '../../core/article.js';
import { ARTICLES, BE } from '../../text/closed-classes.js';
import { PREPOSITIONS } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { isOfDays } from '../../text/units.js';
import type { Quantity } from './quantity.js';
import type { Bound } from './value.js';

/**
 * Hedges that stand before a number: a choice of ours, open to additions. Left out are those of whole clauses ("it is thought that")
 * and the adverbs of doubt ("perhaps", "reportedly"), which leave the number as it is. Of two that end alike the longer goes first.
 */
const HEDGES: readonly (readonly [string, Bound])[] = [
  ['no fewer than', 'at least'],
  ['not fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['no more than', 'up to'],
  ['not more than', 'up to'],
  ['a minimum of', 'at least'],
  ['a maximum of', 'up to'],
  ['in excess of', 'more than'],
  ['in the vicinity of', 'about'],
  ['as many as', 'up to'],
  ['as much as', 'up to'],
  ['as few as', 'at least'],
  ['as little as', 'at least'],
  ['a little over', 'more than'],
  ['a little under', 'less than'],
  ['at least', 'at least'],
  ['at most', 'up to'],
  ['up to', 'up to'],
  ['more than', 'more than'],
  ['greater than', 'more than'],
  ['upwards of', 'more than'],
  ['upward of', 'more than'],
  ['just over', 'more than'],
  ['just under', 'less than'],
  ['less than', 'less than'],
  ['fewer than', 'less than'],
  ['close to', 'nearly'],
  ['an estimated', 'about'],
  ['or so', 'about'],
  ['approx .', 'about'],
  ['est .', 'about'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['exceeding', 'more than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['roughly', 'about'],
  ['estimated', 'about'],
  ['circa', 'about'],
  ['possibly', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['exactly', 'exact'],
  ['only', 'exact'],
  ['just', 'exact'],
  ['like', 'exact'],
];

interface Hedge {
  readonly words: readonly string[];
  readonly bound: Bound;
}

/** Hedges by their last word, longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly Hedge[]> = HEDGES.reduce((byWord, [text, bound]) => {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  return byWord.set(last, [...(byWord.get(last) ?? []), { words, bound }]);
}, new Map<string, readonly Hedge[]>());

const NO_HEDGES: readonly Hedge[] = [];
const hedgesEndingIn = perToken(({ lower }) => BY_LAST_WORD.get(lower) ?? NO_HEDGES);

const standsBefore = (tokens: readonly Token[], words: readonly string[], start: number): boolean => {
  for (let index = 0; index < words.length; index += 1) if (tokens[start + index]?.lower !== words[index]) return false;
  return true;
};

/** Whether a period of days or longer follows: "two days", "the past four nights". */
function isPeriod(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 3; index += 1) if (isOfDays(tokens[index]?.lower ?? '')) return true;
  return false;
}

/** What stands before "over two days" where it means more than two: a preposition, an article, "be", "just", or a verb of duration. */
const takesLength = perToken(
  ({ lower }) =>
    PREPOSITIONS.has(lower) ||
    ARTICLES.has(lower) ||
    BE.has(lower) ||
    ADVERBS_OF_DEGREE.has(lower) ||
    OF_DURATION.has(stem(lower)),
);

/** "Just over two days", "well over", and the "than" of "more than over": a choice of ours of the adverbs that "over" takes; phrases ("a bit") are left out. */
const ADVERBS_OF_DEGREE = new Set('just well far way slightly barely considerably comfortably than'.split(' '));

/** Stems of the verbs that take a length of time: a choice of ours, open to additions. */
const OF_DURATION = new Set('take last spend wait serve'.split(' ').map(stem));

const isLengthOver = (tokens: readonly Token[], over: number): boolean => {
  const before = tokenOf(tokens, over - 1);
  return before !== undefined && takesLength(before);
};

/** The hedge that ends just before a token, and the index at which it begins. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  first: number,
): { bound: Bound; start: number } | undefined {
  const before = tokenOf(tokens, at - 1);
  if (!before || at - 1 < first) return undefined;
  for (const { words, bound } of hedgesEndingIn(before)) {
    const start = at - words.length;
    if (start < first || !standsBefore(tokens, words, start)) continue;
    if (words.length === 1 && words[0] === 'over' && isPeriod(tokens, at) && !isLengthOver(tokens, start))
      return undefined;
    if (bound !== 'exact') return { bound, start };
    if (words[0] === 'like') return undefined;
    return hedgeBefore(tokens, start, first) ?? { bound, start: at };
  }
  return undefined;
}

/** Hedges that follow: "30-plus", "50 or more", "a dozen or so", "100-odd". */
export function hedgeAfter(
  tokens: readonly Token[],
  at: number,
  tail?: string,
): { bound: Bound; next: number } | undefined {
  if (tail === 'plus') return { bound: 'more than', next: at };
  if (tail === 'odd') return { bound: 'about', next: at };
  const first = tokens[at]?.lower;
  if (first !== 'or' && first !== '+') return undefined;
  const second = tokens[at + 1]?.lower;
  if (first === 'or' && second === 'more') return { bound: 'at least', next: at + 2 };
  if (first === 'or' && (second === 'fewer' || second === 'less')) return { bound: 'up to', next: at + 2 };
  if (first === 'or' && second === 'so') return { bound: 'about', next: at + 2 };
  if (first === '+' && tokenOf(tokens, at - 1)?.end === tokens[at]?.start) return { bound: 'at least', next: at + 1 };
  return undefined;
}

/** The hedge of a quantity: what stands before or after it, and where the mention starts and ends. */
export function hedged(
  tokens: readonly Token[],
  quantity: Quantity,
  first: number,
): { bound: Bound; start: number; next: number } {
  const between = tokenOf(tokens, quantity.start - 1)?.lower === 'between' ? quantity.start - 1 : quantity.start;
  const opened = quantity.range ? between : quantity.start;
  const before = hedgeBefore(tokens, between, first);
  const after = hedgeAfter(tokens, quantity.next, quantity.tail);
  const bound: Bound =
    quantity.form === 'plural' || quantity.form === 'several'
      ? quantity.form
      : quantity.range
        ? 'between'
        : (before?.bound ?? after?.bound ?? 'exact');
  return { bound, start: Math.min(before?.start ?? opened, opened), next: after?.next ?? quantity.next };
}
