import type { Report } from '../../src/core/report.js';
import { entriesOf, readProjectFile } from '../support/project.js';

/** Names of the reports in fixtures/reports. */
export const reportSlugs: readonly string[] = entriesOf('fixtures/reports');

export function reportFixture(slug: string): Report {
  return JSON.parse(readProjectFile(`fixtures/reports/${slug}/report.json`)) as Report;
}
