import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { buildReport } from '../../src/report/report.js';
import { hasProjectFile, ROOT, readProjectFile } from '../support/project.js';
import { literalReports } from './literal-reports.js';

// `npm run goldens` rewrites what is pinned; a plain test run never writes.
const writing = process.env.RECONCILE_GOLDENS === 'write';

/** Holds a rendering against the one that is pinned. @param path from the root */
export function pin(path: string, given: string): void {
  if (writing) writeFileSync(join(ROOT, path), given);
  expect(hasProjectFile(path), `${path} is missing: look at the rendering, then npm run goldens`).toBe(true);
  expect(given).toBe(readProjectFile(path));
}

/** One of the literal reports, built. */
export function literalReport(slug: string): Report {
  const findings = literalReports[slug];
  if (!findings) throw new Error(`no literal report "${slug}"`);
  return buildReport(findings);
}

/** A report whose findings of these ids are known and accepted; the others are new. */
export function withAccepted(report: Report, ids: readonly string[], reason?: string): Report {
  const by = reason === undefined ? 'baseline' : 'config';
  return {
    ...report,
    discrepancies: report.discrepancies.map((finding) =>
      ids.includes(finding.id)
        ? { ...finding, status: 'accepted', accepted: { by, ...(reason !== undefined && { reason }) } }
        : { ...finding, status: 'new' },
    ),
  };
}

/** A report in which one finding stands so often, each time with an id of its own where that is asked for. */
export function manyFindings(report: Report, count: number, change: (index: number) => object = () => ({})): Report {
  const [sample] = report.discrepancies;
  if (!sample) throw new Error('no finding to repeat');
  return { ...report, discrepancies: Array.from({ length: count }, (_, index) => ({ ...sample, ...change(index) })) };
}

/** Whether a text could steer a terminal, or give a build server that logs it a command. */
export function steers(text: string): boolean {
  const isUnseen = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(text);
  return isUnseen || /##(?:\[|vso\[)/.test(text);
}
