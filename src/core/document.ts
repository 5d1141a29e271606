import type { Basis, CalendarDate, ClockTime } from './calendar.js';
import { type Reading, type Run, toArticle } from './reading.js';
import { lineStarts, type Position, position, type Range, type Span } from './span.js';

/** Something the program knows about an article, and whether the article says so or it was inferred. */
export interface Known<T> {
  readonly value: T;
  readonly basis: Basis;
  /** Where the article says it; absent where it was inferred from elsewhere. */
  readonly span?: Span;
}

/** When an article was published, as precise as it says. */
export interface PublicationTime {
  readonly date: CalendarDate;
  readonly time?: ClockTime;
}

/** A stretch of a document's text that `reconcile read` prints as a field of its own; spans of the report count in it. */
export interface Field extends Range {
  readonly name: 'headline' | 'text';
}

/** Where a text that was taken out of markup stands in its file, as decoded. */
export interface Origin {
  /** Runs of the text's code units, counted in the file. */
  readonly runs: readonly Run[];
  /** Offsets at which the lines of the file start; see `lineStarts`. */
  readonly lineStarts: readonly number[];
}

/** One article. Never changed after READ. */
export interface Document {
  /** The path, and behind `#` the article's number where the file holds several; unique within a run. See `articleId`. */
  readonly id: string;
  /** The path as given, with forward slashes. */
  readonly path: string;
  /** Id of the format that read it. */
  readonly format: string;
  /** The file as decoded, or what the format took out of it, before any repair: what spans count in. */
  readonly text: string;
  /** For formats that tell the headline from the text: the parts of `text`, in order. Absent, all of it is the text. */
  readonly fields?: readonly Field[];
  /** Absent where `text` is the file itself. */
  readonly origin?: Origin;
  readonly reading: Reading;
  readonly headline?: Known<string>;
  readonly outlet?: Known<string>;
  readonly byline?: Known<string>;
  /** The place a dateline names ("ISLAMABAD"), as written. */
  readonly dateline?: Known<string>;
  readonly published?: Known<PublicationTime>;
}

/** Id of the article that stands at a place (from 0) among those of a file. */
export function articleId(path: string, index: number, count: number): string {
  return count === 1 ? path : `${path}#${index + 1}`;
}

/** The field of a document that an offset of its text lies in. */
export function fieldAt(document: Document, offset: number): Field {
  const field = document.fields?.find(({ start, end }) => offset >= start && offset < end);
  return field ?? { name: 'text', start: 0, end: document.text.length };
}

/** The article's text as `reconcile read` prints it: without the headline where the format tells them apart. */
export function bodyOf(document: Document): string {
  const field = document.fields?.find(({ name }) => name === 'text');
  return field ? document.text.slice(field.start, field.end) : document.text;
}

/** Gives line and column in the file for offsets of a document's text. */
export function positionsIn(document: Document): (offset: number) => Position {
  const { origin } = document;
  if (!origin) {
    const starts = lineStarts(document.text);
    return (offset) => position(starts, offset);
  }
  return (offset) => {
    const found = toArticle(origin, { start: offset, end: offset + 1 });
    return position(origin.lineStarts, found?.start ?? 0);
  };
}

/** Gives line and column in the file of the place behind the last code unit of a range, given the offset where the range ends. */
export function endsIn(document: Document): (end: number) => Position {
  const { origin, text } = document;
  const starts = origin?.lineStarts ?? lineStarts(text);
  return (end) => {
    const inFile = origin ? (toArticle(origin, { start: end - 1, end })?.end ?? 1) : end;
    // Counted from the last unit, since a line break behind it would put the end on the next line.
    const { line, column } = position(starts, inFile - 1);
    return { line, column: column + 1 };
  };
}

/** Whether a document stands in both of two lists. */
export function shareOne(left: readonly Document[], right: readonly Document[]): boolean {
  const ids = new Set(left.map(({ id }) => id));
  return right.some(({ id }) => ids.has(id));
}
