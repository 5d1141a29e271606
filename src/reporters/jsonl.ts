import type { Reporter } from '../core/contracts.js';
import { shownToPrograms, toJsonLine } from './json.js';

/** The report as JSON Lines: the parts of `json`, one a line, each with its type, and last the summary. */
export const jsonl: Reporter = {
  id: 'jsonl',
  summary:
    'JSON Lines: articles, events, claims, findings, notices, one a line; its schema is printed by "reconcile schema jsonl"',
  render(report, options) {
    const { documents, events, claims, notices, schemaVersion, generator, complete } = report;
    const { summary, discrepancies } = shownToPrograms(report, options);
    const records = [
      ...documents.map((document) => ({ type: 'article', ...document })),
      ...events.map((event) => ({ type: 'event', ...event })),
      ...claims.map((claim) => ({ type: 'claim', ...claim })),
      ...discrepancies.map((discrepancy) => ({ type: 'finding', ...discrepancy })),
      ...notices.map((notice) => ({ type: 'notice', ...notice })),
      { type: 'summary', schemaVersion, generator, complete, ...summary },
    ];
    return records.map(toJsonLine).join('');
  },
};
