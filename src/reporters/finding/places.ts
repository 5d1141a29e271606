import type { ReporterOptions } from '../../core/contracts.js';
import type { Discrepancy, DiscrepancyValue } from '../../core/discrepancy.js';
import type { Report, ReportClaim, ReportDocument } from '../../core/report.js';

/** A quote of a discrepancy: the claim, its article, and which of the values it gives. */
export interface Place {
  readonly claim: ReportClaim;
  readonly document: ReportDocument;
  /** Index in `Discrepancy.values`. */
  readonly value: number;
}

/** Where a discrepancy is shown by formats that know one place and perhaps others. */
export interface Places {
  /**
   * The first quote of the value that the fewest origins give, of several such values the first: the dissent. Where it is known which
   * files have changed, of the quotes in those.
   */
  readonly first: Place;
  /** One quote of every value in every article that gives it, `first` among them, in the order of the values. */
  readonly all: readonly Place[];
}

/**
 * Finds the places of a report's discrepancies. What it gives throws for a discrepancy without a claim, which no report has.
 * @param hasChanged says of a path whether its file has changed
 */
export function placesIn(
  report: Report,
  { hasChanged }: Pick<ReporterOptions, 'hasChanged'> = {},
): (discrepancy: Discrepancy) => Places {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const place = (id: string, value: number): readonly Place[] => {
    const claim = claims.get(id);
    const document = claim && documents.get(claim.document);
    return document ? [{ claim, document, value }] : [];
  };
  return ({ id, values }) => {
    const all = values.flatMap((value, index) => {
      const quoted = new Map<ReportDocument, Place>();
      for (const own of value.claims.flatMap((claim) => place(claim, index))) {
        if (!quoted.has(own.document)) quoted.set(own.document, own);
      }
      return [...quoted.values()];
    });
    const changed = hasChanged ? all.filter(({ document }) => hasChanged(document.path)) : [];
    const first = dissent(changed, values) ?? dissent(all, values);
    if (!first) throw new Error(`the discrepancy ${id} has no claim`);
    return { first, all };
  };
}

/** The first place of the value that the fewest origins give; undefined where there is no place. */
function dissent(places: readonly Place[], values: readonly DiscrepancyValue[]): Place | undefined {
  const origins = ({ value }: Place): number => values[value]?.origins ?? 0;
  return places.reduce<Place | undefined>(
    (least, place) => (least === undefined || origins(place) < origins(least) ? place : least),
    undefined,
  );
}

/** "articles/wire.txt:3:18", as the article is called. */
export function placeName({ claim, document }: Place): string {
  return `${document.path}:${claim.line}:${claim.column}`;
}

/** Where a quote ends in the file: line, and column behind its last letter, both from 1. */
export function endOf({ line, column, endLine, endColumn, quote }: ReportClaim): {
  readonly endLine: number;
  readonly endColumn: number;
} {
  // Reports saved by an earlier version lack the end; there, all of a quote is taken to stand on its first line.
  return { endLine: endLine ?? line, endColumn: endColumn ?? column + quote.length };
}
