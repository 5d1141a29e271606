import type { ReporterOptions } from '../../core/contracts.js';
import type { Consensus, Discrepancy, DiscrepancyValue, Relation, Severity } from '../../core/discrepancy.js';
import type { Report, ReportClaim, ReportDocument } from '../../core/report.js';
import type { Excerpt, Range } from '../../core/span.js';
import type { TextPart } from '../../text/word-difference.js';
import { acceptedLine, consensusLine, countedSupport, sourcesOf, standingOf } from '../finding/support.js';
import { ownWords, valueDifferences } from '../finding/value-differences.js';
import { valueOrder } from '../finding/value-order.js';
import { clean } from '../wording/clean.js';
import { timeForPeople } from '../wording/times.js';
import { cells } from './cells.js';

/** One quote of a value: where it stands, and the words around it. All texts are fit for a terminal. */
export interface QuoteRow {
  /** `path:line:column`. */
  readonly place: string;
  /** Address of the place; undefined where it has none, or none is wanted. */
  readonly link: string | undefined;
  /** Empty where not known. */
  readonly outlet: string;
  /** Empty where not known. */
  readonly published: string;
  readonly excerpt: Excerpt;
  /** Whether the value above already says the quote, and at length: a quotation. */
  readonly repeats: boolean;
  /** Of such a quote, what the other values do not have, from the first word to the last; undefined where there is nothing of it. */
  readonly kept: Range | undefined;
}

export interface ValueRow {
  readonly value: string;
  /** The value cut at the words that the other values do not have. */
  readonly parts: readonly TextPart[];
  /** Whether those words are marked under it too, since a value of the finding is too long for the eye to find them. */
  readonly isMarked: boolean;
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
  /** By what it is accepted, and why; empty where it is new. */
  readonly accepted: string;
}

const MOST_QUOTES = 3;
/** From so many cells on, what differs in the values of a finding is marked; in less the eye finds it. */
const LEAST_MARKED = 20;
/** Of a quote this long, or longer, that the value repeats, the start and the end are enough. */
const LEAST_REPEATED = 60;
/** More values than this are no longer compared by eye; the JSON report has all. */
const MOST_VALUES = 8;

/** The severity that goes without saying. */
const USUAL: Readonly<Record<Relation, Severity>> = { conflict: 'error', update: 'warning', variant: 'warning' };

/** Turns discrepancies into rows for layout; every string of an article passes through `clean` here and nowhere else. */
export function rowsOf(
  report: Report,
  { linkTo }: Pick<ReporterOptions, 'linkTo'>,
): (discrepancy: Discrepancy) => FindingRow {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return (discrepancy) => {
    const { relation, about, rule, severity, id, values, consensus, accepted } = discrepancy;
    const sources = sourcesOf(discrepancy, documents);
    const severityNote = severity === USUAL[relation] ? '' : ` (${severity})`;
    const shown = valueOrder(discrepancy, documents).slice(0, MOST_VALUES);
    const texts = shown.map((index) => clean(values[index]?.value ?? ''));
    const parts = valueDifferences(texts);
    const isLong = texts.some((text) => cells(ownWords(text)) >= LEAST_MARKED);
    const rows = shown.flatMap((index, at): readonly ValueRow[] => {
      const value = values[index];
      if (!value) return [];
      const own = value.claims.flatMap((claim) => claims.get(claim) ?? []);
      const quotes = choose(own, documents).flatMap((claim) =>
        quoteRow(claim, documents.get(claim.document), parts[at] ?? [], linkTo),
      );
      return [
        {
          value: texts[at] ?? '',
          parts: parts[at] ?? [],
          isMarked: isLong && (parts[at]?.some(({ differs }) => !differs) ?? false),
          support: supportOf(value, index, consensus, sources.count),
          quotes,
          more: own.length - quotes.length,
        },
      ];
    });
    return {
      relation,
      about: clean(about),
      tag: `${rule}${severityNote}  ${id}`,
      values: rows,
      moreValues: values.length - rows.length,
      consensus: consensusLine(discrepancy, sources, MOST_VALUES),
      accepted: accepted ? clean(acceptedLine(accepted)) : '',
    };
  };
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

function quoteRow(
  claim: ReportClaim,
  document: ReportDocument | undefined,
  parts: readonly TextPart[],
  linkTo: ReporterOptions['linkTo'],
): readonly QuoteRow[] {
  if (!document) return [];
  const { before, after } = claim.excerpt;
  const quote = clean(claim.excerpt.quote).trim();
  const value = parts.map(({ text }) => text).join('');
  const repeats = quote.length >= LEAST_REPEATED && value.includes(quote);
  return [
    {
      place: `${clean(document.path)}:${claim.line}:${claim.column}`,
      link: linkTo?.(document.path, claim.line),
      outlet: clean(document.outlet ?? ''),
      published: timeForPeople(document.published),
      excerpt: { before: clean(before), quote, after: clean(after) },
      repeats,
      kept: repeats ? differingIn(parts, value.indexOf(quote), quote.length) : undefined,
    },
  ];
}

/** From the first to the last of what differs in a value, as offsets into a quote in it; undefined where nothing does. */
function differingIn(parts: readonly TextPart[], quoteStart: number, length: number): Range | undefined {
  let at = -quoteStart;
  let range: Range | undefined;
  for (const { text, differs } of parts) {
    if (differs) range = { start: Math.max(0, range?.start ?? at), end: Math.min(length, at + text.length) };
    at += text.length;
  }
  return range;
}

/** How many sources give a value, and what that makes of it. @param sources of the discrepancy */
function supportOf(value: DiscrepancyValue, index: number, consensus: Consensus, sources: number): readonly string[] {
  if (sources < 2) return [];
  const standing = standingOf(consensus, index);
  return [countedSupport(value, sources), ...(standing === undefined ? [] : [standing])];
}
