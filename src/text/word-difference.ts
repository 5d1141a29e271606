import { commonRuns } from './common-runs.js';
import { tokenize } from './tokens.js';

/** A stretch of a text, and whether its words are not those of the texts beside it. */
export interface TextPart {
  readonly text: string;
  readonly differs: boolean;
}

/** A word of a text as it is compared, and where it stands. */
interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Punctuation says nothing of its own here; signs that do ("$", "%", "+") are compared as words are. */
const PUNCTUATION = /^[,.;:!?'"‘’“”„«»()[\]…–—-]$/;

/** More pairs of words than this (two texts of a thousand each) are not laid side by side: what stands between equal ends is then all different. */
const MOST_PAIRS = 1_000_000;

function wordsOf(text: string): readonly Word[] {
  return tokenize(text)
    .filter((token) => !PUNCTUATION.test(token.text))
    .map(({ lower, start, end }) => ({ folded: lower, start, end }));
}

/** Indexes of the words of one list that another has too, in the same order. */
function sharedWith(left: readonly string[], right: readonly string[]): ReadonlySet<number> {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const shared = new Set<number>();
  for (let at = 0; at < left.length; at += 1) if (at < start || at >= left.length - end) shared.add(at);
  const [mine, theirs] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  if (mine.length * theirs.length > MOST_PAIRS) return shared;
  for (const run of commonRuns(mine, theirs))
    for (let at = 0; at < run.length; at += 1) shared.add(start + run.left + at);
  return shared;
}

/**
 * Which words of several texts are not in all of them: "Centre for Transit Crime" and "Centre for Transport Crime" differ in
 * "Transit" and "Transport". Capitals and punctuation make no difference. Texts that have no word in common ("14", "at least 40")
 * are not held against each other: all of both would be marked, and nothing shown by it.
 * @returns for each text its stretches, in order; joined they are the text
 */
export function wordDifferences(texts: readonly string[]): readonly (readonly TextPart[])[] {
  const words = texts.map(wordsOf);
  const folded = words.map((own) => own.map((word) => word.folded));
  return texts.map((text, index) => {
    const own = folded[index] ?? [];
    const differing = new Set<number>();
    folded.forEach((others, other) => {
      if (other === index) return;
      const shared = sharedWith(own, others);
      if (shared.size === 0) return;
      for (let at = 0; at < own.length; at += 1) if (!shared.has(at)) differing.add(at);
    });
    return partsOf(text, words[index] ?? [], differing);
  });
}

/** Cuts a text at the words that differ; neighbours among them are one stretch, with what stands between. */
function partsOf(text: string, words: readonly Word[], differing: ReadonlySet<number>): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || !differing.has(at)) continue;
    while (differing.has(at + 1)) at += 1;
    const end = words[at]?.end ?? first.end;
    if (first.start > from) parts.push({ text: text.slice(from, first.start), differs: false });
    parts.push({ text: text.slice(first.start, end), differs: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), differs: false });
  return parts;
}
