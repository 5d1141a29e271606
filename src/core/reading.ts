import type { Range } from './span.js';

/**
 * How an article is to be understood: its text with encoding faults repaired, glued words parted and page furniture left
 * out, each kept code unit tied to the place in the article that it came from. Quotes never come from here.
 */
export interface Reading {
  readonly text: string;
  /** Runs of code units that stand in the same order and number in both texts, by rising `at`. */
  readonly runs: readonly Run[];
  /** Paragraphs of `text`, in order; between them stands a line break. */
  readonly blocks: readonly Block[];
}

/**
 * From `at` in the reading, `length` code units are those from `from` in the article. Where a repair read several units of
 * the article as one letter, `covers` counts them: the run's units stand for all of them together.
 */
export interface Run {
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly covers?: number;
}

export type BlockRole = 'headline' | 'body';

/** A paragraph of the reading, and whether it is a headline (or a subheading) or running text. */
export interface Block extends Range {
  readonly role: BlockRole;
}

function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

/**
 * The range of the article that a range of its reading came from. Code units that the repair put in (the space between
 * two parted words, a repaired apostrophe) widen to the nearest kept ones inside the range.
 * @returns undefined where the range holds no code unit of the article.
 */
export function toArticle(reading: Pick<Reading, 'runs'> & Partial<Reading>, range: Range): Range | undefined {
  let start: number | undefined;
  for (let offset = range.start; offset < range.end && start === undefined; ) {
    const run = runAt(reading.runs, offset);
    if (run && offset >= run.at && offset < run.at + run.length) {
      start = run.covers === undefined ? run.from + offset - run.at : run.from;
    } else offset += 1;
  }
  if (start === undefined) return undefined;
  for (let offset = range.end - 1; offset >= range.start; offset -= 1) {
    const run = runAt(reading.runs, offset);
    if (run && offset >= run.at && offset < run.at + run.length) {
      const end = run.covers === undefined ? run.from + offset - run.at + 1 : run.from + run.covers;
      return { start, end: Math.max(start + 1, end) };
    }
  }
  return undefined;
}
