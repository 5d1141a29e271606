import type { Discrepancy } from '../../core/discrepancy.js';
import type { ReportDocument } from '../../core/report.js';
import { publicationOrder } from '../wording/times.js';

/**
 * Indexes of a discrepancy's values in the order in which people read them: as the report has them, and those of an update by
 * when each was first published, so that a growing toll reads as one; the latter where that is known of each.
 */
export function valueOrder(
  { relation, values }: Discrepancy,
  documents: ReadonlyMap<string, ReportDocument>,
): readonly number[] {
  const indexes = values.map((_, index) => index);
  if (relation !== 'update') return indexes;
  const isDated = (id: string): boolean => (documents.get(id)?.published ?? null) !== null;
  if (values.some((value) => !value.documents.some(isDated))) return indexes;
  const first = values.map((value) =>
    Math.min(...value.documents.map((id) => publicationOrder(documents.get(id)?.published ?? null))),
  );
  return indexes.sort((left, right) => (first[left] ?? 0) - (first[right] ?? 0));
}
