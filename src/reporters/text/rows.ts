import type { Consensus, Discrepancy, DiscrepancyValue, Relation, Severity } from '../../core/discrepancy.js';
import { byKeys } from '../../core/order.js';
import type { Report, ReportClaim, ReportDocument } from '../../core/report.js';
import type { Excerpt } from '../../core/span.js';
import { clean } from './clean.js';

/** One quote of a value: where it stands, and the words around it. All texts are fit for a terminal. */
export interface QuoteRow {
  /** `path:line:column`. */
  readonly place: string;
  /** Empty where not known. */
  readonly outlet: string;
  /** Empty where not known. */
  readonly published: string;
  readonly excerpt: Excerpt;
}

export interface ValueRow {
  readonly value: string;
  /** How many sources give it, and what that makes of it; empty where one article gives every value. */
  readonly support: readonly string[];
  readonly quotes: readonly QuoteRow[];
  /** Quotes beyond those. */
  readonly more: number;
}

export interface FindingRow {
  readonly relation: Relation;
  readonly about: string;
  /** Rule, severity where it is not the relation's usual one, and id. */
  readonly tag: string;
  readonly values: readonly ValueRow[];
  /** Values beyond those. */
  readonly moreValues: number;
  /** One line on where the sources stand; empty where the values say it all. */
  readonly consensus: string;
}

const MOST_QUOTES = 3;
/** More values than this are no longer compared by eye; the JSON report has all. */
const MOST_VALUES = 8;

/** The severity that goes without saying. */
const USUAL: Readonly<Record<Relation, Severity>> = { conflict: 'error', update: 'warning', variant: 'warning' };

/** Turns discrepancies into rows for layout; every string of an article passes through `clean` here and nowhere else. */
export function rowsOf(report: Report): (discrepancy: Discrepancy) => FindingRow {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return (discrepancy) => {
    const { relation, about, rule, severity, id, values, consensus } = discrepancy;
    const given = [...new Set(values.flatMap((value) => value.documents))];
    const sources = given.length;
    const independent = new Set(given.map((id) => documents.get(id)?.copyOf ?? id)).size;
    const severityNote = severity === USUAL[relation] ? '' : ` (${severity})`;
    const rows = values.map((value, index) => {
      const own = value.claims.flatMap((claim) => claims.get(claim) ?? []);
      const quotes = choose(own, documents).flatMap((claim) => quoteRow(claim, documents.get(claim.document)));
      return {
        value: clean(value.value),
        support: supportOf(value, index, consensus, sources),
        quotes,
        more: own.length - quotes.length,
      };
    });
    return {
      relation,
      about: clean(about),
      tag: `${rule}${severityNote}  ${id}`,
      values: (relation === 'update' ? byTime(rows) : rows).slice(0, MOST_VALUES),
      moreValues: Math.max(0, rows.length - MOST_VALUES),
      consensus: consensusLine(values, consensus, sources, independent),
    };
  };
}

/** Values in the order in which they were first published, where that is known of each: so a growing toll reads as one. */
function byTime(rows: readonly ValueRow[]): readonly ValueRow[] {
  const first = (row: ValueRow): string => row.quotes.map(({ published }) => published).sort()[0] ?? '';
  return rows.every((row) => first(row) !== '') ? [...rows].sort(byKeys(first)) : rows;
}

/**
 * The claims to quote: one of each independent article, then of copies, then second ones, until there are enough; shown in
 * the order of the report.
 */
function choose(
  claims: readonly ReportClaim[],
  documents: ReadonlyMap<string, ReportDocument>,
): readonly ReportClaim[] {
  const isFirst = new Set<ReportClaim>();
  const seen = new Set<string>();
  for (const claim of claims) {
    if (!seen.has(claim.document)) isFirst.add(claim);
    seen.add(claim.document);
  }
  const isCopy = (claim: ReportClaim): boolean => (documents.get(claim.document)?.copyOf ?? null) !== null;
  const ranked = [
    ...claims.filter((claim) => isFirst.has(claim) && !isCopy(claim)),
    ...claims.filter((claim) => isFirst.has(claim) && isCopy(claim)),
    ...claims.filter((claim) => !isFirst.has(claim)),
  ];
  const chosen = new Set(ranked.slice(0, MOST_QUOTES));
  return claims.filter((claim) => chosen.has(claim));
}

function quoteRow(claim: ReportClaim, document: ReportDocument | undefined): readonly QuoteRow[] {
  if (!document) return [];
  const { before, quote, after } = claim.excerpt;
  return [
    {
      place: `${clean(document.path)}:${claim.line}:${claim.column}`,
      outlet: clean(document.outlet ?? ''),
      published: (document.published ?? '').replace('T', ' '),
      excerpt: { before: clean(before), quote: clean(quote).trim(), after: clean(after) },
    },
  ];
}

function supportOf(value: DiscrepancyValue, index: number, consensus: Consensus, sources: number): readonly string[] {
  if (sources < 2) return [];
  const given = value.documents.length;
  const independent = value.origins < given ? ` (${value.origins} independent)` : '';
  const counted = `${given} of ${sources} sources${independent}`;
  if (consensus.state === 'split' || consensus.value !== index) return [counted];
  return [counted, consensus.state === 'latest' ? 'latest' : 'most common'];
}

function consensusLine(
  values: readonly DiscrepancyValue[],
  consensus: Consensus,
  sources: number,
  independent: number,
): string {
  if (sources < 2) return 'inside one article';
  switch (consensus.state) {
    case 'majority':
      return '';
    case 'latest':
      return 'changes with publication time: the newest value is the first to check';
    case 'plurality':
    case 'split': {
      if (values.length < 3) return '';
      const supports = values.slice(0, MOST_VALUES).map((value) => value.origins);
      const shares = [...supports, ...(values.length > MOST_VALUES ? ['…'] : [])].join(' / ');
      const of = independent < sources ? `${independent} independent sources` : `${sources} sources`;
      return `no majority: ${shares} of ${of}`;
    }
  }
}
