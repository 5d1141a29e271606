import type { Basis, CalendarDate, ClockTime } from './calendar.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';

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

/** One article. Never changed after READ. */
export interface Document {
  /** The path as given, with forward slashes; unique within a run. */
  readonly id: string;
  readonly path: string;
  /** Id of the format that read it. */
  readonly format: string;
  /** The file as decoded, before any repair: what spans count in. */
  readonly text: string;
  readonly reading: Reading;
  readonly headline?: Known<string>;
  readonly outlet?: Known<string>;
  readonly byline?: Known<string>;
  /** The place a dateline names ("ISLAMABAD"), as written. */
  readonly dateline?: Known<string>;
  readonly published?: Known<PublicationTime>;
}
