import type { ReadOptions } from '../core/contracts.js';
import { position } from '../core/span.js';

/** A part of a file that may hold an article: an object, an element. */
export interface Placed {
  /** Offset in the file. */
  readonly start: number;
}

/** Lines that a note names at most. */
const MOST_NAMED = 5;

/** "2 of its 9 entries (lines 4, 7)", "its only entry". */
function countOf(some: readonly Placed[], all: readonly Placed[], lineStarts: readonly number[]): string {
  if (all.length === 1) return 'its only entry';
  const lines = [...new Set(some.map(({ start }) => position(lineStarts, start).line))];
  const named = lines.slice(0, MOST_NAMED).join(', ') + (lines.length > MOST_NAMED ? ', …' : '');
  return `${some.length} of its ${all.length} entries (${lines.length === 1 ? 'line' : 'lines'} ${named})`;
}

/** Notes what became of some of a file's entries; nothing where there are none. */
export function noteEntries(
  code: string,
  what: string,
  some: readonly Placed[],
  all: readonly Placed[],
  lineStarts: readonly number[],
  options: ReadOptions,
): void {
  if (some.length > 0) options.note?.(code, `${countOf(some, all, lineStarts)}: ${what}.`);
}

/** Notes which entries are kept from readers, and why: "canceled", "withheld". */
export function noteKeptBack(
  all: readonly (Placed & { readonly keptBack?: string | undefined })[],
  lineStarts: readonly number[],
  options: ReadOptions,
): void {
  const kept = all.filter((entry) => entry.keptBack !== undefined);
  const why = [...new Set(kept.flatMap((entry) => entry.keptBack ?? []))].sort().join(' or ');
  noteEntries('withheld', `${why}, left out`, kept, all, lineStarts, options);
}

/** What keeps an item from readers, in the word of IPTC's code ("stat:withheld", "canceled", also "cancelled"); undefined where it may be used. */
export function keptBack(status: string | undefined): string | undefined {
  const code = status
    ?.replace(/^.*[:/]/, '')
    .trim()
    .toLowerCase();
  return code === 'withheld' || code === 'canceled' || code === 'cancelled' ? code : undefined;
}
