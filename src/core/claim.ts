import type { CalendarDate } from './calendar.js';
import type { Range, Span } from './span.js';

/** A range of an article's reading, read as a typed value of one kind. Lives inside EXTRACT only. */
export interface Mention<V = unknown> {
  /** Id of the kind that found it. */
  readonly kind: string;
  /** Where, in `Reading.text`. */
  readonly range: Range;
  readonly value: V;
}

/** Whether the article says that something is so. Only what is asserted can contradict. */
export type Assertion = 'asserted' | 'denied' | 'asked' | 'conditional' | 'forecast';

export interface Qualifiers {
  readonly assertion: Assertion;
  /** To whom the article attributes the claim, as written ("police", "Pickens"); absent where it speaks for itself. */
  readonly speaker?: string;
  /** The moment the claim was true, where the article says so. */
  readonly asOf?: CalendarDate;
}

/** What stands around a claim, for deciding which claims speak of one thing. Lemmas, lower case, closed-class words left out. */
export interface Context {
  readonly headline: boolean;
  /** Index of the sentence in the article, from 0. */
  readonly sentence: number;
  /** Content lemmas of the clause that holds the claim, the claim's own words left out, in reading order. */
  readonly clause: readonly string[];
  /** Content lemmas of the whole sentence, the claim's own words left out. */
  readonly words: readonly string[];
  /** Names in the sentence (people, organizations, places), as written. */
  readonly names: readonly string[];
  /** Lemma of the verb that governs the claim; absent where none was made out. */
  readonly verb?: string;
}

/** What an article asserts: subject, attribute, value, with the span that is its evidence. */
export interface Claim<V = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly document: string;
  /** The value's own span, not the sentence's. */
  readonly span: Span;
  /** `Document.text` at the span, exactly. */
  readonly quote: string;
  /** Of whom or what, as a reader would say it: "people", "Ilse Hartwig", "meeting". */
  readonly subject: string;
  /** Which property: "killed", "age", "title", "name", "when". */
  readonly attribute: string;
  readonly value: V;
  readonly qualifiers: Qualifiers;
  readonly context: Context;
}
