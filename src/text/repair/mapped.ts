import type { Run } from '../../core/reading.js';

/** A text made from another, with the runs that tie it back to that other (see `Reading.runs`). */
export interface Mapped {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Replaces the half-open range of a text by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether the new text is what the old one meant (a repaired letter), not something put in its place (a line break). */
  readonly meant?: boolean;
}

/** The text as it is, each code unit standing for itself. */
export function unchanged(text: string): Mapped {
  return { text, runs: text === '' ? [] : [{ at: 0, from: 0, length: text.length }] };
}

/** Parts of one text as one, in their order, with something between them. */
export function joined(parts: readonly Mapped[], between = ''): Mapped {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  const runs: Run[] = [];
  let at = 0;
  for (const part of parts) {
    for (const run of part.runs) runs.push({ ...run, at: run.at + at });
    at += part.text.length + between.length;
  }
  return { text: parts.map(({ text }) => text).join(between), runs };
}

/** Adds a run, or lengthens the last one where the two are one stretch. */
export function pushRun(runs: Run[], at: number, from: number, length: number, covers: number | undefined): void {
  if (length === 0) return;
  if (covers !== undefined) {
    runs.push({ at, from, length, covers });
    return;
  }
  const last = runs[runs.length - 1];
  const joins = last && last.covers === undefined && last.at + last.length === at && last.from + last.length === from;
  if (last && joins) runs[runs.length - 1] = { at: last.at, from: last.from, length: last.length + length };
  else runs.push({ at, from, length });
}

/** Edits as one list by rising start; those that overlap an earlier one are dropped. */
export function orderedEdits(...lists: readonly (readonly Edit[])[]): readonly Edit[] {
  const all = lists.flat().sort((left, right) => left.start - right.start || left.end - right.end);
  let end = 0;
  return all.filter((edit) => {
    if (edit.start < end) return false;
    end = Math.max(end, edit.end);
    return true;
  });
}

/** Applies edits, given by rising start and not overlapping. Units that no edit touches stand for themselves. */
export function applyEdits(text: string, edits: readonly Edit[]): Mapped {
  if (edits.length === 0) return unchanged(text);
  const parts: string[] = [];
  const runs: Run[] = [];
  let at = 0;
  let from = 0;
  const keep = (end: number): void => {
    parts.push(text.slice(from, end));
    pushRun(runs, at, from, end - from, undefined);
    at += end - from;
  };
  for (const edit of edits) {
    keep(edit.start);
    const covers = edit.end - edit.start;
    if (edit.meant === true && covers > 0) {
      const oneToOne = covers === 1 && edit.text.length === 1;
      pushRun(runs, at, edit.start, edit.text.length, oneToOne ? undefined : covers);
    }
    parts.push(edit.text);
    at += edit.text.length;
    from = edit.end;
  }
  keep(text.length);
  return { text: parts.join(''), runs };
}

/** Whether each unit of a text stands for the unit at its place in a text of that length. */
function isWhole(mapped: Mapped, length: number): boolean {
  const [run, ...more] = mapped.runs.slice(0, 2);
  if (run === undefined) return length === 0 && mapped.text === '';
  return more.length === 0 && run.at === 0 && run.from === 0 && run.length === length && mapped.text.length === length;
}

/** The first of runs that ends behind an offset of their text. */
function firstBehind(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.at + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Ties `outer`, made from the text of `inner` or from a part of it, to what `inner` was made from. Takes time in proportion to the
 * runs that `outer` came from.
 */
export function compose(inner: Mapped, outer: Mapped): Mapped {
  if (isWhole(outer, inner.text.length)) return { text: outer.text, runs: inner.runs };
  const runs: Run[] = [];
  let first = firstBehind(inner.runs, outer.runs[0]?.from ?? 0);
  for (const run of outer.runs) {
    const end = run.from + (run.covers ?? run.length);
    while (first < inner.runs.length) {
      const skipped = inner.runs[first];
      if (skipped === undefined || skipped.at + skipped.length > run.from) break;
      first += 1;
    }
    let start: number | undefined;
    let stop = 0;
    for (let index = first; index < inner.runs.length; index += 1) {
      const piece = inner.runs[index];
      if (piece === undefined || piece.at >= end) break;
      const low = Math.max(piece.at, run.from);
      const high = Math.min(piece.at + piece.length, end);
      const from = piece.covers === undefined ? piece.from + low - piece.at : piece.from;
      if (run.covers === undefined) {
        pushRun(runs, run.at + low - run.from, from, high - low, piece.covers);
      } else {
        start ??= from;
        stop = piece.covers === undefined ? from + high - low : from + piece.covers;
      }
    }
    if (start !== undefined) pushRun(runs, run.at, start, run.length, stop - start);
  }
  return { text: outer.text, runs };
}
