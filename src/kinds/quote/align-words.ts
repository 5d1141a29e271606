import { denies } from '../../text/assertion.js';
import { commonRuns, type Run } from '../../text/common-runs.js';
import { isFunctionWord } from '../../text/function-words.js';
import { isNumberWord } from '../../text/number-words.js';
import { keyOf, type Quotation } from './value.js';

/** Words of one quotation that stand where the other has other words, or none. */
interface Gap {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Whether one of them marks there that it left something out. */
  readonly cut: boolean;
}

/** Two quotations laid side by side, from the first stretch that both have to the last. */
export interface Alignment {
  /** Words that both have, in order. */
  readonly shared: number;
  /** Those of them that are no function words. */
  readonly telling: number;
  /** Words of the longer one from the first shared stretch to the last. */
  readonly reach: number;
  readonly gaps: readonly Gap[];
}

/** Words that two quotations of one saying must share, and how many of these must say something. */
const LEAST_SHARED = 6;
const LEAST_TELLING = 3;
/** Share of the stretch from the first common words to the last that is common: below it, two sayings of one speaker. */
const LEAST_COMMON = 0.75;
/** Share of the shorter one that the stretch must hold, or they only have a phrase in common. */
const LEAST_HELD = 0.6;

/**
 * How many words two quotations of one saying have in common, and which part that is of the stretch from the first to the last, 0 to 1;
 * undefined where they are not of one saying.
 */
export function commonStretch(
  left: Quotation,
  right: Quotation,
): { readonly shared: number; readonly share: number } | undefined {
  const alignment = alignWords(left, right);
  if (!alignment || alignment.shared < LEAST_SHARED || alignment.telling < LEAST_TELLING) return undefined;
  const { shared, reach } = alignment;
  const shorter = Math.min(left.words.length, right.words.length);
  return shared < LEAST_COMMON * reach || shared < LEAST_HELD * shorter ? undefined : { shared, share: shared / reach };
}

/** A shared word or two at an end are chance ("the ... of"): an end needs so many. */
const END_RUN = 3;
/** Two will do where hardly a word differs behind them: "so before sulking", "so before skulking". */
const CLOSE_GAP = 2;
/** Inside, one shared word between two differences belongs to them. */
const INNER_RUN = 2;

/** Most words that either has between two runs. */
const between = (one: Run, next: Run): number =>
  Math.max(next.left - one.left - one.length, next.right - one.right - one.length);

function isFirmEnd(run: Run, before: Run | undefined, after: Run | undefined): boolean {
  if (run.length >= END_RUN) return true;
  if (run.length < INNER_RUN) return false;
  return (before ? between(before, run) : after ? between(run, after) : 0) <= CLOSE_GAP;
}

/** The stretches that count: none too short at the ends, none of a single word between. */
function firmRuns(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex((run, index) => isFirmEnd(run, undefined, runs[index + 1]));
  const last = runs.findLastIndex((run, index) => isFirmEnd(run, runs[index - 1], undefined));
  return first < 0 ? [] : runs.slice(first, last + 1).filter(({ length }) => length >= INNER_RUN);
}

const isCut = ({ cuts }: Quotation, from: number, to: number): boolean => cuts.some((cut) => cut >= from && cut <= to);

/** Lays two quotations side by side, whichever is named first; undefined where no stretch of three words is in both. */
export function alignWords(one: Quotation, other: Quotation): Alignment | undefined {
  const [left, right] = keyOf(one) <= keyOf(other) ? [one, other] : [other, one];
  const runs = firmRuns(commonRuns(left.words, right.words));
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return undefined;
  const shared = runs.flatMap((run) => left.words.slice(run.left, run.left + run.length));
  const gaps = runs.slice(1).map((run, index): Gap => {
    const before = runs[index] ?? first;
    const [fromLeft, fromRight] = [before.left + before.length, before.right + before.length];
    return {
      left: left.words.slice(fromLeft, run.left),
      right: right.words.slice(fromRight, run.right),
      cut: isCut(left, fromLeft, run.left) || isCut(right, fromRight, run.right),
    };
  });
  return {
    shared: shared.length,
    telling: shared.filter((word) => !isFunctionWord(word)).length,
    reach: Math.max(last.left + last.length - first.left, last.right + last.length - first.right),
    gaps,
  };
}

/**
 * British and American spelling, written one way, by letters and no list of words: "realised", "neighbour", "centre", "travelled". Words
 * that differ alone ("grey", "cheque", "tyre") and "ae", "oe" stay as they are.
 */
export function plainSpelling(word: string): string {
  return word
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ou(?=r)/g, 'o')
    .replace(/(?<=.{3})ys(?=e|ing)/, 'yz')
    .replace(/(?<=.{2})is(?=e|ing|ation)/, 'iz')
    .replace(/(?<=[bt])re$/, 'er')
    .replace(/ogue$/, 'og')
    .replace(/ence(?=s?$)/, 'ense')
    .replace(/mm(?=e?s?$)/, 'm')
    .replace(/ll/g, 'l');
}

const written = (words: readonly string[]): string => words.map(plainSpelling).join('');

const givesNumber = (words: readonly string[]): boolean => words.some((word) => /\d/.test(word) || isNumberWord(word));

/** Words dropped at one place beyond which the article gave a part of what was said, as it may. */
const MOST_DROPPED = 3;

/** What a difference amounts to: none, a small word, or a word that says something. */
export type Difference = 'none' | 'small' | 'telling';

/**
 * How much the words in a gap differ. None: style ("realised" / "realized", "web site" / "website"), figures (the figures' own
 * business), what is marked as left out, a long stretch left out. Small: function words only ("that" / "it").
 */
export function differenceIn({ left, right, cut }: Gap): Difference {
  if (cut || written(left) === written(right) || givesNumber(left) || givesNumber(right)) return 'none';
  const words = [...left, ...right];
  if (left.length === 0 || right.length === 0) {
    if (words.length > MOST_DROPPED) return 'none';
    if (words.some(denies)) return 'telling';
    return words.every(isFunctionWord) ? 'none' : 'telling';
  }
  if (left.some(denies) !== right.some(denies)) return 'telling';
  const own = (these: readonly string[], those: readonly string[]): readonly string[] =>
    these.filter((word) => !those.includes(word));
  return [...own(left, right), ...own(right, left)].every(isFunctionWord) ? 'small' : 'telling';
}
