import type { Reporter, ReporterOptions } from '../core/contracts.js';
import type { Discrepancy } from '../core/discrepancy.js';
import type { Report, Summary } from '../core/report.js';
import { reaches } from './finding/shown.js';

/** Characters that JSON may hold bare, and that could still steer a terminal or break a line: DEL, C1, line ends, bidi. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Anything as JSON, two spaces deep, with a final line break and without characters that steer a terminal. */
export function toJson(value: unknown): string {
  return written(JSON.stringify(value, null, 2));
}

/** Anything as JSON on one line, with a final line break and without characters that steer a terminal or end a line. */
export function toJsonLine(value: unknown): string {
  return written(JSON.stringify(value));
}

function written(json: string): string {
  const toEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${json.replace(STEERING, toEscape)}\n`;
}

/** What a report for programs holds of the findings: from a severity on, accepted ones always; the counts stay those of the whole run. */
export function shownToPrograms(
  { discrepancies, summary }: Report,
  { minSeverity }: Pick<ReporterOptions, 'minSeverity'>,
): { readonly discrepancies: readonly Discrepancy[]; readonly summary: Summary } {
  const shown = discrepancies.filter((each) => reaches(each, minSeverity ?? 'info'));
  const hidden = discrepancies.length - shown.length;
  return { discrepancies: shown, summary: minSeverity === undefined ? summary : { ...summary, hidden } };
}

/** The report as one JSON object, two spaces deep, with a final line break: the contract of `report.schema.json`. */
export const json: Reporter = {
  id: 'json',
  summary: 'one JSON object; its schema is printed by "reconcile schema"',
  render(report, options) {
    const { summary, discrepancies } = shownToPrograms(report, options);
    return toJson({ ...report, summary, discrepancies });
  },
};
