// How a number is hedged: "at least", "nearly", "or more".
import type { Token } from '../../core/article.js';
import { ARTICLES, BE } from '../../text/closed-classes.js';
import { PREPOSITIONS } from '../../text/function-words.js';
import { opensNumeral } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { isOfDays } from '../../text/units.js';
import { besidePhrases, besideTest } from './beside.js';
import type { Quantity } from './quantity.js';
import type { Bound } from './value.js';

/** The comparatives of the quantifiers, all three, and what they say before "than". */
const COMPARATIVES: readonly (readonly [string, Bound])[] = [
  ['more', 'more than'],
  ['less', 'less than'],
  ['fewer', 'less than'],
];

/** "More than", "no more than", "not less than". */
const comparisons = (): readonly (readonly [string, Bound])[] =>
  COMPARATIVES.flatMap(([word, bound]): [string, Bound][] => {
    const denied = bound === 'more than' ? 'up to' : 'at least';
    return [
      [`no ${word} than`, denied],
      [`not ${word} than`, denied],
      [`${word} than`, bound],
    ];
  });

/** "As many as", "as little as": the quantifiers that have a comparative, all four. */
const EQUATIVES: readonly (readonly [string, Bound])[] = [
  ['as many as', 'up to'],
  ['as much as', 'up to'],
  ['as few as', 'at least'],
  ['as little as', 'at least'],
];

/** The prepositions of one word for lying higher or lower than something (Quirk et al. 1985, chapter 9): of numbers they say more and less. */
const POSITIONS: readonly (readonly [string, Bound])[] = [
  ['over', 'more than'],
  ['above', 'more than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['beneath', 'less than'],
  ['underneath', 'less than'],
];

/**
 * Exactly these idioms of measure. Of others in "of" those that also tell how much is lacking or where something lies are out ("two votes shy of 60",
 * "short of", "north of"), those that leave the number as it is ("to the tune of", "a total of"), and those whose noun says what is measured too ("a
 * ceiling of", "a high of").
 */
const IDIOMS: readonly (readonly [string, Bound])[] = [
  ['a minimum of', 'at least'],
  ['a maximum of', 'up to'],
  ['in excess of', 'more than'],
  ['upwards of', 'more than'],
  ['upward of', 'more than'],
  ['the better part of', 'nearly'],
  ['the best part of', 'nearly'],
  ['up to', 'up to'],
];

/** The idiom of magnitude, by its three prepositions. */
const ORDERS: readonly (readonly [string, Bound])[] = [
  ['on the order of', 'about'],
  ['in the order of', 'about'],
  ['of the order of', 'about'],
];

/**
 * "An estimated", the participle alone, "circa", and the abbreviations of "approximately", "estimated" and "circa" with the stop, which is a token of
 * its own; of them "approx" without it too, as the others are words or letters by themselves.
 */
const ESTIMATES: readonly (readonly [string, Bound])[] = (
  ['an estimated', 'estimated', 'est .', 'approx .', 'approx', 'circa', 'ca .', 'c .'] as const
).map((phrase) => [phrase, 'about']);

/** Hedges that stand before a number; adverbs of doubt ("perhaps", "reportedly") leave the number as it is. */
function allHedges(): readonly (readonly [string, Bound])[] {
  const told = (['at least', 'up to', 'about', 'nearly', 'exact'] as const).flatMap((bound) =>
    besidePhrases(bound).map((phrase): [string, Bound] => [phrase, bound]),
  );
  const near = besidePhrases('vicinity').map((noun): [string, Bound] => [`in the ${noun} of`, 'about']);
  return [...comparisons(), ...EQUATIVES, ...IDIOMS, ...POSITIONS, ...ESTIMATES, ...told, ...near, ...ORDERS];
}

interface Hedge {
  readonly words: readonly string[];
  readonly bound: Bound;
}

let byLastWord: ReadonlyMap<string, readonly Hedge[]> | undefined;

/** Hedges by their last word, longest first. */
function loadHedges(): ReadonlyMap<string, readonly Hedge[]> {
  const known = new Map<string, Hedge[]>();
  for (const [text, bound] of allHedges()) {
    const words = text.split(' ');
    const last = words.at(-1) ?? '';
    const hedges = known.get(last) ?? [];
    if (hedges.every((hedge) => hedge.words.join(' ') !== text)) hedges.push({ words, bound });
    known.set(last, hedges);
  }
  for (const hedges of known.values()) hedges.sort((left, right) => right.words.length - left.words.length);
  return known;
}

const NO_HEDGES: readonly Hedge[] = [];

const hedgesEndingIn = perToken(({ lower }) => {
  byLastWord ??= loadHedges();
  return byLastWord.get(lower) ?? NO_HEDGES;
});

/** Whether a word is a hedge by itself: "nearly", "over". */
export const isHedge = (token: Token): boolean => hedgesEndingIn(token).some(({ words }) => words.length === 1);

let parts: ReadonlySet<string> | undefined;

/**
 * Whether a word in lower case is of a hedge of one word or several: "up" of "up to", "as" of "as many as"; not "on" of "on the order of", which
 * before a number is mostly a day's.
 */
export const isOfHedge = (lower: string): boolean => {
  parts ??= new Set(allHedges().flatMap((hedge) => (ORDERS.includes(hedge) ? [] : hedge[0].split(' '))));
  return parts.has(lower);
};

const standsBefore = (tokens: readonly Token[], words: readonly string[], start: number): boolean => {
  for (let index = 0; index < words.length; index += 1) if (tokens[start + index]?.lower !== words[index]) return false;
  return true;
};

/** Tokens of the longest hedge and of a number's first word behind it. */
const HEDGED_REACH = 6;

/** Whether a hedge begins at a token and a number follows it: "|about 12", "|as many as 20". */
export function opensHedged(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < from + HEDGED_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (token.kind === 'number' || opensNumeral(token.lower)) {
      if (hedgeBefore(tokens, at, from)?.start === from) return true;
      if (token.kind === 'number') return false;
    }
  }
  return false;
}

/** Whether a period of days or longer follows: "two days", "the past four nights". */
function isPeriod(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 3; index += 1) if (isOfDays(tokens[index]?.lower ?? '')) return true;
  return false;
}

const isLasting = besideTest('lasting');

/** The adverbs of degree by their last word, the words of each: "just", "a little". */
let degrees: ReadonlyMap<string, readonly string[]> | undefined;

function degreeEndingIn(lower: string): readonly string[] | undefined {
  degrees ??= new Map(
    besidePhrases('degree').map((phrase) => {
      const words = phrase.split(' ');
      return [words.at(-1) ?? '', words];
    }),
  );
  return degrees.get(lower);
}

/**
 * What stands before "over two days" where it means more than two: a preposition, an article, "be", "than", an adverb of degree ("just",
 * "well", the last word of "a little") or one in -ly, or a verb of duration of the tables' class `lasting`.
 */
const takesLength = perToken(
  ({ lower }) =>
    PREPOSITIONS.has(lower) ||
    ARTICLES.has(lower) ||
    BE.has(lower) ||
    lower === 'than' ||
    lower.endsWith('ly') ||
    degreeEndingIn(lower) !== undefined ||
    isLasting(lower),
);

/** "Just over 50", "well under 50", "a little over 50": the index at which such a hedge begins. */
function withDegree(tokens: readonly Token[], start: number, first: number): number {
  const before = start - 1 >= first ? tokens[start - 1] : undefined;
  const words = before?.kind === 'word' ? degreeEndingIn(before.lower) : undefined;
  const from = words ? start - words.length : start;
  return words && from >= first && standsBefore(tokens, words, from) ? from : start;
}

const isPosition = (word: string | undefined): boolean => POSITIONS.some(([position]) => position === word);

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
  const hedges = hedgesEndingIn(before);
  if (hedges.length === 0) return undefined;
  for (const { words, bound } of hedges) {
    const start = at - words.length;
    if (start < first || !standsBefore(tokens, words, start)) continue;
    if (words.length === 1 && words[0] === 'over' && isPeriod(tokens, at) && !isLengthOver(tokens, start))
      return undefined;
    if (bound !== 'exact') return { bound, start: isPosition(words[0]) ? withDegree(tokens, start, first) : start };
    return hedgeBefore(tokens, start, first) ?? { bound, start: at };
  }
  return undefined;
}

/** What a preposition of position takes behind it: "12 or over |the hill". */
const opensObjectOf = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'mark' && !BE.has(token.lower);

/**
 * The hedges that follow, these only: "or" with a comparative of a quantifier (those of `COMPARATIVES`), with a preposition of position that takes
 * nothing more, or with "so" or "thereabouts" ("50 or more", "12 or over", "a dozen or so"); a plus; the endings "-plus" and "-odd". Left out are "or"
 * with the comparative of an adjective, which says of what dimension it is ("18 or older"), "at least" and "at most" behind their number, and the
 * ending "-some", which is glued to tens alone.
 */
function hedgeAfter(tokens: readonly Token[], at: number, tail?: string): { bound: Bound; next: number } | undefined {
  if (tail === 'plus') return { bound: 'more than', next: at };
  if (tail === 'odd') return { bound: 'about', next: at };
  const first = tokens[at]?.lower;
  if (first !== 'or' && first !== '+') return undefined;
  const second = tokens[at + 1]?.lower;
  const compared = first === 'or' ? COMPARATIVES.find(([word]) => word === second) : undefined;
  if (compared) return { bound: compared[1] === 'more than' ? 'at least' : 'up to', next: at + 2 };
  if (first === 'or' && (second === 'so' || second === 'thereabouts')) return { bound: 'about', next: at + 2 };
  const position = first === 'or' ? POSITIONS.find(([word]) => word === second) : undefined;
  if (position && !opensObjectOf(tokens[at + 2]))
    return { bound: position[1] === 'more than' ? 'at least' : 'up to', next: at + 2 };
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
