import type { Reporter } from '../core/contracts.js';
import { SEVERITIES } from '../core/discrepancy.js';

/** Characters that JSON may hold bare, and that could still steer a terminal or break a line: DEL, C1, line ends, bidi. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Anything as JSON, two spaces deep, with a final line break and without characters that steer a terminal. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const toEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${text.replace(STEERING, toEscape)}\n`;
}

/** The report as one JSON object, two spaces deep, with a final line break: the contract of `report.schema.json`. */
export const json: Reporter = {
  id: 'json',
  summary: 'one JSON object; its schema is printed by "reconcile schema"',
  render(report, options) {
    const shown = SEVERITIES.indexOf(options.minSeverity ?? 'info');
    const discrepancies = report.discrepancies.filter((each) => SEVERITIES.indexOf(each.severity) <= shown);
    return toJson({ ...report, discrepancies });
  },
};
