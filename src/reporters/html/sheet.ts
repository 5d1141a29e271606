import type { ReporterOptions } from '../../core/contracts.js';
import type { Discrepancy, DiscrepancyValue } from '../../core/discrepancy.js';
import { byKeys } from '../../core/order.js';
import type { Report, ReportClaim, ReportDocument } from '../../core/report.js';
import type { TextPart } from '../../text/word-difference.js';
import { type Sources, sourcesOf } from '../finding/support.js';
import { valueDifferences } from '../finding/value-differences.js';
import { valueOrder } from '../finding/value-order.js';
import { publicationOrder } from '../wording/times.js';

/** An article as the page names it. */
export interface Source {
  readonly document: ReportDocument;
  /** Outlet, or the name of the file; no two sources of an event have the same. */
  readonly name: string;
}

/** A quote of a value, under its place in the page. */
export interface Quote {
  readonly anchor: string;
  readonly claim: ReportClaim;
  readonly source: Source;
}

/**
 * How a value stands to the others: what most sources give, another than that, one before the latest, or one of several of which
 * none is the most common.
 */
export type Standing = 'common' | 'dissent' | 'earlier' | 'split';

export interface FactValue {
  readonly value: DiscrepancyValue;
  /** The value's text, with the words that the others do not have. */
  readonly parts: readonly TextPart[];
  /** Index among the values of the discrepancy. */
  readonly index: number;
  readonly standing: Standing;
  /** The first of each article, then of each copy, then all others; each of these by time of publication. */
  readonly quotes: readonly Quote[];
}

/** A discrepancy, under its place in the page. */
export interface Fact {
  readonly anchor: string;
  readonly discrepancy: Discrepancy;
  /** In the order of the report. */
  readonly values: readonly FactValue[];
  /** In the order in which people read them. */
  readonly reading: readonly FactValue[];
  readonly sources: Sources;
}

/** An event with what is shown of it. */
export interface Section {
  readonly anchor: string;
  readonly label: string;
  /** By time of publication; without one last. */
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
}

/** What a page is made of. */
export interface Page {
  readonly report: Report;
  readonly sections: readonly Section[];
  readonly options: ReporterOptions;
  /** Findings of all sections. */
  readonly shown: number;
}

/** What is looked up while a page is made. */
interface Lookup {
  readonly documents: ReadonlyMap<string, ReportDocument>;
  readonly claims: ReadonlyMap<string, ReportClaim>;
  /** Place of a discrepancy: its id, numbered from the second of that id on, as several events may share one. */
  anchorOf(id: string): string;
}

/** The events of a report, in its order, with the discrepancies that are shown; those of no event come last. */
export function sectionsOf(report: Report, shown: readonly Discrepancy[]): readonly Section[] {
  const uses = new Map<string, number>();
  const lookup: Lookup = {
    documents: new Map(report.documents.map((document) => [document.id, document])),
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    anchorOf(id) {
      const use = (uses.get(id) ?? 0) + 1;
      uses.set(id, use);
      return use === 1 ? id : `${id}-${use}`;
    },
  };
  const byEvent = new Map<string, Discrepancy[]>(report.events.map(({ id }) => [id, []]));
  for (const discrepancy of shown) byEvent.get(discrepancy.event)?.push(discrepancy);
  const sections = report.events.map(({ id, label, documents }, index) =>
    sectionFrom(`event-${index + 1}`, label, documents, byEvent.get(id) ?? [], lookup),
  );
  const elsewhere = shown.filter(({ event }) => !byEvent.has(event));
  if (elsewhere.length === 0) return sections;
  const giving = new Set(elsewhere.flatMap(({ values }) => values.flatMap(({ documents }) => documents)));
  const documents = report.documents.map(({ id }) => id).filter((id) => giving.has(id));
  return [...sections, sectionFrom('no-event', 'In no event', documents, elsewhere, lookup)];
}

function sectionFrom(
  anchor: string,
  label: string,
  ids: readonly string[],
  discrepancies: readonly Discrepancy[],
  lookup: Lookup,
): Section {
  const documents = ids.flatMap((id) => lookup.documents.get(id) ?? []);
  const sources = named(documents).sort(byKeys(({ document }) => publicationOrder(document.published)));
  const byId = new Map(sources.map((source) => [source.document.id, source]));
  return { anchor, label, sources, facts: discrepancies.map((each) => factFrom(each, byId, lookup)) };
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Articles with names that tell them apart: outlet or file name, and both, or the whole id, where that is not enough. */
function named(documents: readonly ReportDocument[]): Source[] {
  const short = ({ outlet, path }: ReportDocument): string => outlet ?? fileName(path);
  const uses = new Map<string, number>();
  for (const document of documents) uses.set(short(document), (uses.get(short(document)) ?? 0) + 1);
  return documents.map((document) => {
    const { id, outlet } = document;
    if (uses.get(short(document)) === 1) return { document, name: short(document) };
    return { document, name: outlet === null ? id : `${outlet}, ${fileName(id)}` };
  });
}

function factFrom(discrepancy: Discrepancy, sources: ReadonlyMap<string, Source>, lookup: Lookup): Fact {
  const anchor = lookup.anchorOf(discrepancy.id);
  const parts = valueDifferences(discrepancy.values.map(({ value }) => value));
  let number = 0;
  const values = discrepancy.values.map((value, index): FactValue => {
    const given = value.claims.flatMap((id) => {
      const claim = lookup.claims.get(id);
      const source = claim && sources.get(claim.document);
      return source ? [{ claim, source }] : [];
    });
    const quotes = leading(given).map((quote) => {
      number += 1;
      return { ...quote, anchor: `${anchor}-q${number}` };
    });
    return { value, parts: parts[index] ?? [], index, standing: standingIn(discrepancy, index), quotes };
  });
  const reading = valueOrder(discrepancy, lookup.documents).flatMap((index) => values[index] ?? []);
  return { anchor, discrepancy, values, reading, sources: sourcesOf(discrepancy, lookup.documents) };
}

/** Quotes in the order in which they are of use: one of each article, of those that copy none first, then the rest; each by time. */
function leading<Given extends Omit<Quote, 'anchor'>>(quotes: readonly Given[]): readonly Given[] {
  const first = new Map<string, Given>();
  for (const quote of quotes) if (!first.has(quote.claim.document)) first.set(quote.claim.document, quote);
  const rank = (quote: Given): number => {
    if (first.get(quote.claim.document) !== quote) return 2;
    return quote.source.document.copyOf === null ? 0 : 1;
  };
  return [...quotes].sort(byKeys(rank, ({ source }) => publicationOrder(source.document.published)));
}

function standingIn({ consensus }: Discrepancy, index: number): Standing {
  if (consensus.state === 'split') return 'split';
  if (consensus.value === index) return 'common';
  return consensus.state === 'latest' ? 'earlier' : 'dissent';
}
