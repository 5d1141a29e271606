import type { Claim } from '../core/claim.js';
import type { AnyKind } from '../core/contracts.js';
import { type Discrepancy, SEVERITIES } from '../core/discrepancy.js';
import { bodyOf, type Document, endsIn, fieldAt, positionsIn } from '../core/document.js';
import type { Event } from '../core/event.js';
import { grouped } from '../core/grouped.js';
import { byKeys } from '../core/order.js';
import {
  countsOf,
  factsOf,
  inOrder,
  isComplete,
  type Notice,
  type Report,
  type ReportClaim,
  type ReportDocument,
} from '../core/report.js';
import { excerpt } from '../core/span.js';
import type { Trace } from '../core/trace.js';

/** What the stages found, in any order. */
export interface Findings {
  /** Version of the program, for `generator`. */
  readonly version: string;
  readonly documents: readonly Document[];
  /** Ids of documents that were read and not compared at all; their notices say why. */
  readonly leftOut?: ReadonlySet<string>;
  /** Copies: id of the copy to id of the document whose text it repeats. */
  readonly copies: ReadonlyMap<string, string>;
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  /** The kinds of the claims, for showing and normalizing their values. */
  readonly kinds: readonly AnyKind[];
  readonly discrepancies: readonly Discrepancy[];
  readonly notices: readonly Notice[];
  /** How the discrepancies came about, where that was asked for. */
  readonly trace?: Trace;
}

/** Code units on either side of a quote: two lines of a wide terminal, so that any layout finds enough words. */
const EXCERPT_WIDTH = 120;

/**
 * Puts together what reporters need: everything sorted once (documents by path, claims by place, discrepancies by severity,
 * support and place), each claim with line, column and excerpt, and notices for undated articles and for articles that
 * were compared with no other. `complete` is false where a notice is a failure.
 */
export function buildReport(findings: Findings): Report {
  const documents = [...findings.documents].sort(byKeys((document) => document.id));
  const order = new Map(documents.map((document, index) => [document.id, index]));
  const place = (id: string | undefined): number => order.get(id ?? '') ?? documents.length;

  const events = [...findings.events]
    .map(({ id, label, documents: members }) => ({ id, label, documents: members }))
    .sort(
      byKeys(
        (event) => Math.min(documents.length, ...event.documents.map(place)),
        (event) => event.id,
      ),
    );
  const claims = reportClaims(findings, documents, place);
  const discrepancies = sortDiscrepancies(findings.discrepancies, claims);
  const compared = new Set(events.flatMap((event) => (event.documents.length > 1 ? event.documents : [])));
  const alone = documents.filter((document) => !compared.has(document.id));
  const isIn = ({ id }: Document): boolean => findings.leftOut?.has(id) !== true;
  const own = [...undatedNotices(documents.filter(isIn)), ...aloneNotices(alone.filter(isIn))];
  const notices = inOrder([...findings.notices, ...own]);
  return {
    schemaVersion: 1,
    generator: { name: 'reconcile', version: findings.version },
    complete: isComplete(notices),
    summary: {
      documents: documents.length,
      events: events.length,
      claims: claims.length,
      ...countsOf(discrepancies),
      alone: alone.length,
    },
    documents: documents.map((document) => reportDocument(document, findings.copies.get(document.id) ?? null)),
    events,
    discrepancies,
    claims,
    notices,
    ...(findings.trace && { trace: sortTrace(findings.trace, events, claims) }),
  };
}

function reportDocument(document: Document, copyOf: string | null): ReportDocument {
  return {
    id: document.id,
    path: document.path,
    ...factsOf(document),
    length: bodyOf(document).length,
    copyOf,
  };
}

/** A claim's span, counted in the field it lies in. */
function spanOf(document: Document, { span }: Claim): ReportClaim['span'] {
  if (!document.fields) return { start: span.start, end: span.end };
  const field = fieldAt(document, span.start);
  return { start: span.start - field.start, end: span.end - field.start, in: field.name };
}

function reportClaims(
  findings: Findings,
  documents: readonly Document[],
  place: (id: string) => number,
): readonly ReportClaim[] {
  const kinds = new Map(findings.kinds.map((kind) => [kind.id, kind]));
  const eventOf = new Map(findings.events.flatMap((event) => event.documents.map((id) => [id, event.id] as const)));
  const byDocument = grouped(findings.claims, ({ document }) => document);
  const strangers = [...byDocument.keys()].filter((id) => place(id) === documents.length);
  if (strangers.length > 0) throw new Error(`claims of documents that are not in the report: ${strangers.join(', ')}`);
  return documents.flatMap((document) => {
    const own = byDocument.get(document.id);
    if (!own) return [];
    const positionOf = positionsIn(document);
    const endOf = endsIn(document);
    return own
      .sort(
        byKeys(
          (claim) => claim.span.start,
          (claim) => claim.span.end,
          (claim) => claim.kind,
          (claim) => claim.id,
        ),
      )
      .map((claim): ReportClaim => {
        const kind = kinds.get(claim.kind);
        if (!kind) throw new Error(`no kind "${claim.kind}" to show claim ${claim.id}`);
        const end = endOf(claim.span.end);
        return {
          id: claim.id,
          document: claim.document,
          event: eventOf.get(claim.document) ?? null,
          kind: claim.kind,
          subject: claim.subject,
          attribute: claim.attribute,
          value: kind.show(claim.value),
          normalized: kind.normalize(claim.value),
          assertion: claim.qualifiers.assertion,
          speaker: claim.qualifiers.speaker ?? null,
          quote: claim.quote,
          span: spanOf(document, claim),
          ...positionOf(claim.span.start),
          endLine: end.line,
          endColumn: end.column,
          headline: claim.context.headline,
          excerpt: excerpt(document.text, claim.span, EXCERPT_WIDTH),
        };
      });
  });
}

/** Worst first; of equal severity, the one that most independent origins speak of; then by the place of the first claim. */
function sortDiscrepancies(
  discrepancies: readonly Discrepancy[],
  claims: readonly ReportClaim[],
): readonly Discrepancy[] {
  const order = new Map(claims.map((claim, index) => [claim.id, index]));
  const firstClaim = (discrepancy: Discrepancy): number => {
    let first = claims.length;
    for (const value of discrepancy.values) {
      for (const id of value.claims) first = Math.min(first, order.get(id) ?? claims.length);
    }
    return first;
  };
  return discrepancies
    .map((discrepancy) => ({ discrepancy, first: firstClaim(discrepancy) }))
    .sort(
      byKeys(
        ({ discrepancy }) => SEVERITIES.indexOf(discrepancy.severity),
        ({ discrepancy }) => -discrepancy.values.reduce((sum, value) => sum + value.origins, 0),
        ({ first }) => first,
        ({ discrepancy }) => discrepancy.rule,
        ({ discrepancy }) => discrepancy.id,
      ),
    )
    .map(({ discrepancy }) => discrepancy);
}

/** By event, then by the place of the first claim. */
function sortTrace(trace: Trace, events: readonly Event[], claims: readonly ReportClaim[]): Trace {
  const eventOrder = new Map(events.map((event, index) => [event.id, index]));
  const claimOrder = new Map(claims.map((claim, index) => [claim.id, index]));
  return [...trace].sort(
    byKeys(
      (cluster) => eventOrder.get(cluster.event) ?? events.length,
      ({ values }) =>
        Math.min(...values.flatMap((value) => value.claims.map((id) => claimOrder.get(id) ?? claims.length))),
      (cluster) => cluster.kind,
    ),
  );
}

function undatedNotices(documents: readonly Document[]): readonly Notice[] {
  return documents
    .filter((document) => document.published === undefined)
    .map((document) => ({
      code: 'undated',
      path: document.path,
      message: 'no publication date found, so that words such as "Saturday" or "yesterday" name no known day.',
      level: 'note',
    }));
}

function aloneNotices(alone: readonly Document[]): readonly Notice[] {
  return alone.map((document) => ({
    code: 'alone',
    path: document.path,
    message: 'compared with no other article, since none was taken to report the same event.',
    level: 'note',
  }));
}
