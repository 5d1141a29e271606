import type { Discrepancy, Json, Severity } from './discrepancy.js';
import type { Document } from './document.js';
import type { Event } from './event.js';
import { byKeys } from './order.js';
import { toIso } from './published.js';
import type { Excerpt } from './span.js';
import type { Trace } from './trace.js';

/** Something a reader must know about the run: an input skipped, kept once, undated, compared with nothing. */
export interface Notice {
  /** Slug, stable: `missing-file`, `empty-file`, `undated`, `alone`. */
  readonly code: string;
  /** The input it is about, as given; absent where it is about the run. */
  readonly path?: string;
  readonly message: string;
  /** `failure`: an input that was asked for could not be read, and the report is not complete. */
  readonly level: 'failure' | 'note';
}

/** Whether all that was asked for could be read, by what was noted of the run. */
export function isComplete(notices: readonly Notice[]): boolean {
  return notices.every(({ level }) => level !== 'failure');
}

/** An article as reports show it. */
export interface ReportDocument {
  readonly id: string;
  readonly path: string;
  readonly format: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** ISO 8601 or EDTF, as precise as stated: `2026-01-17T14:05+05:00`, `2026-01-17`. */
  readonly published: string | null;
  /** How `published` is known. */
  readonly publishedBasis: 'stated' | 'implied' | null;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** Id of the document whose text this one copies: they count as one origin. */
  readonly copyOf: string | null;
}

/** What is known of an article beside its text, as every machine-readable output has it. */
export function factsOf({
  format,
  headline,
  outlet,
  byline,
  dateline,
  published,
}: Document): Omit<ReportDocument, 'id' | 'path' | 'length' | 'copyOf'> {
  return {
    format,
    headline: headline?.value ?? null,
    outlet: outlet?.value ?? null,
    byline: byline?.value ?? null,
    dateline: dateline?.value ?? null,
    published: published ? toIso(published.value) : null,
    publishedBasis: published?.basis ?? null,
  };
}

/** A claim as reports show it: the contract's fields, and the words around the quote. */
export interface ReportClaim {
  readonly id: string;
  readonly document: string;
  readonly event: string | null;
  readonly kind: string;
  readonly subject: string;
  readonly attribute: string;
  readonly value: string;
  readonly normalized: Json;
  readonly assertion: string;
  readonly speaker: string | null;
  readonly quote: string;
  /** `in`: the field that it counts in, for formats that tell the headline from the text. */
  readonly span: { readonly start: number; readonly end: number; readonly in?: 'headline' | 'text' };
  readonly line: number;
  readonly column: number;
  /** Line of the quote's last letter, and the column behind it; absent in reports that an earlier version saved. */
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly headline: boolean;
  readonly excerpt: Excerpt;
}

/** Discrepancies by severity. */
export interface SeverityCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface Summary {
  readonly documents: number;
  readonly events: number;
  readonly claims: number;
  readonly discrepancies: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Documents compared with no other. */
  readonly alone: number;
  /** Discrepancies that are known and accepted; absent where nothing was asked of what is known. */
  readonly accepted?: number;
  /** Of the discrepancies those that are new; absent as `accepted` is, and then all are. */
  readonly new?: SeverityCounts;
  /** Discrepancies that a saved report has left out as too mild. */
  readonly hidden?: number;
}

/**
 * How many discrepancies there are, whole and by severity.
 * @param isGated whether each has a status, so that it can be said how many are new
 */
export function countsOf(
  discrepancies: readonly Discrepancy[],
  isGated = false,
): Pick<Summary, 'discrepancies' | 'errors' | 'warnings' | 'infos' | 'accepted' | 'new'> {
  const fresh = discrepancies.filter(({ status }) => status !== 'accepted');
  return {
    discrepancies: discrepancies.length,
    ...bySeverity(discrepancies),
    ...(isGated && { accepted: discrepancies.length - fresh.length, new: bySeverity(fresh) }),
  };
}

function bySeverity(discrepancies: readonly Discrepancy[]): SeverityCounts {
  const count = (severity: Severity): number => discrepancies.filter((each) => each.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** Notices in the order of the report: failures first, then by code, path and words. */
export function inOrder(notices: readonly Notice[]): readonly Notice[] {
  return [...notices].sort(
    byKeys(
      (notice) => (notice.level === 'failure' ? 0 : 1),
      (notice) => notice.code,
      (notice) => notice.path ?? '',
      (notice) => notice.message,
    ),
  );
}

/** Everything any reporter needs; sorted once, serializable, without absolute paths of its own making and without a clock. */
export interface Report {
  readonly schemaVersion: 1;
  readonly generator: { readonly name: string; readonly version: string };
  readonly documents: readonly ReportDocument[];
  readonly events: readonly Event[];
  readonly claims: readonly ReportClaim[];
  readonly discrepancies: readonly Discrepancy[];
  readonly complete: boolean;
  readonly notices: readonly Notice[];
  readonly summary: Summary;
  /** By event and place; only where it was asked for. */
  readonly trace?: Trace;
}
