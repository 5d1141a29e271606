import type { Range } from '../../core/span.js';
import type { Lexicon } from './lexicon.js';

// Text that a program wrapped at a fixed width and that lost its line breaks has, in each line, exactly one place where the
// break must have been: the run of letters that reaches over the width. So the width is found by trying which one explains
// the text, and each glued word by walking from break to break.

/** Widths at which programs wrap text: mail at 72 to 78, editors at 65 to 80, old terminals from 60, wide ones to 120. */
const NARROWEST = 55;
const WIDEST = 120;
/** A width must explain this many lines, and this share of those it meets, before it is believed. */
const FEWEST_LINES = 5;
const LEAST_SHARE = 0.8;

/** Longest run without a space that can hold a glued word. */
const LONGEST_RUN = 60;

const LETTERS_BEFORE = /[\p{L}\p{M}]+$/u;
const LETTERS_AFTER = /^[\p{L}\p{M}]+/u;

/** How good a place between two code units is for a lost break: 0 for none. */
function merit(text: string, at: number, lexicon: Lexicon): number {
  const before = text.slice(Math.max(0, at - LONGEST_RUN), at);
  const left = LETTERS_BEFORE.exec(before)?.[0] ?? '';
  const right = LETTERS_AFTER.exec(text.slice(at, at + LONGEST_RUN))?.[0] ?? '';
  if (right === '') return 0;
  if (left === '') return /[,.;:!?”)\p{N}]/u.test(text[at - 1] ?? '') ? 8 : 0;
  if (/[’'](?:s|t|d|m|re|ve|ll)$/.test(before)) return lexicon.standing(right) > 0 ? 8 : 0;
  const sides = [lexicon.standing(left), lexicon.standing(right)] as const;
  const capital = /^\p{Lu}\p{Ll}/u.test(right);
  if (capital && (/\p{Ll}$/u.test(left) || (/\p{Lu}{2}$/u.test(left) && sides[1] > 0))) return 9 + Math.min(...sides);
  if (/\p{Ll}$/u.test(left) && /^\p{Lu}{2,}$/u.test(right)) return lexicon.count(right) > 0 ? 9 : 1;
  if (/^\p{Lu}/u.test(right) || (/\p{Lu}$/u.test(left) && left.length > 1 && sides[0] < 3)) return 0;
  if (left.length === 1 && !/[aAI]/.test(left)) return 0;
  if (right.length === 1 && right !== 'a') return 0;
  if (Math.min(...sides) === 0) return Math.max(...sides) > 1 && Math.min(left.length, right.length) > 3 ? 1 : 0;
  const shorter = Math.min(left.length, right.length);
  return sides[0] + sides[1] + (shorter > 2 ? 1 : shorter === 1 ? -2 : 0);
}

type Merit = (at: number) => number;

/** The merit of each place, found once: every width asks for nearly every place again. */
function meritsOf(text: string, lexicon: Lexicon): Merit {
  const UNKNOWN = -128;
  const merits = new Int8Array(text.length).fill(UNKNOWN);
  return (at) => {
    const known = merits[at];
    if (known !== undefined && known !== UNKNOWN) return known;
    const found = merit(text, at, lexicon);
    merits[at] = found;
    return found;
  };
}

/** The best place for a lost break in a run of code units without spaces, not after `limit`; undefined for none. */
function breakIn(run: Range, limit: number, meritAt: Merit): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let at = run.start + 1; at <= Math.min(limit, run.end - 1); at += 1) {
    const found = meritAt(at);
    if (found > most) {
      most = found;
      best = at;
    }
  }
  return best;
}

interface Walked {
  readonly breaks: readonly number[];
  readonly missed: number;
}

function runAround(text: string, within: Range, at: number): Range | undefined {
  let start = at;
  while (start > within.start && at - start < LONGEST_RUN && !/\s/.test(text[start - 1] ?? '')) start -= 1;
  let end = at;
  while (end < within.end && end - at < LONGEST_RUN && !/\s/.test(text[end] ?? '')) end += 1;
  return end - start < 2 ? undefined : { start, end };
}

/** Walks a paragraph from lost break to lost break, given the width. */
function walk(text: string, paragraph: Range, width: number, meritAt: Merit): Walked {
  const breaks: number[] = [];
  let start = paragraph.start;
  while (start + width < paragraph.end) {
    const run = runAround(text, paragraph, start + width);
    const at = run && run.start > start ? breakIn(run, start + width, meritAt) : undefined;
    if (at === undefined) {
      const hyphen = run ? run.start + text.slice(run.start, start + width).lastIndexOf('-') + 1 : 0;
      if (run && hyphen > Math.max(run.start, start) && hyphen < run.end) start = hyphen;
      else return { breaks, missed: 1 };
    } else {
      breaks.push(at);
      start = at;
    }
  }
  return { breaks, missed: 0 };
}

/**
 * Places where line breaks were lost from text that was wrapped at one width, by rising offset; empty where no width explains
 * the text. The width is the one that explains most lines with fewest misses.
 */
export function lostBreaks(text: string, paragraphs: readonly Range[], lexicon: Lexicon): readonly number[] {
  const meritAt = meritsOf(text, lexicon);
  let best: Walked = { breaks: [], missed: 0 };
  for (let width = NARROWEST; width <= WIDEST; width += 1) {
    const walks = paragraphs.map((paragraph) => walk(text, paragraph, width, meritAt));
    const breaks = walks.flatMap((walked) => walked.breaks);
    const missed = walks.reduce((sum, walked) => sum + walked.missed, 0);
    if (breaks.length - missed > best.breaks.length - best.missed) best = { breaks, missed };
  }
  const share = best.breaks.length / (best.breaks.length + best.missed);
  return best.breaks.length >= FEWEST_LINES && share >= LEAST_SHARE ? best.breaks : [];
}
