import type { ReporterOptions } from './core/contracts.js';
import type { Report } from './core/report.js';
import { ExpectedError } from './errors.js';
import { RULE_IDS } from './pipeline.js';
import { reporters } from './reporters/index.js';
import { carriedText } from './text/data.js';

export type { DateOrder } from './core/calendar.js';
export type {
  Acceptance,
  Consensus,
  Discrepancy,
  DiscrepancyValue,
  Json,
  Relation,
  Severity,
} from './core/discrepancy.js';
export type { Document } from './core/document.js';
export type { Event } from './core/event.js';
export type { Notice, Report, ReportClaim, ReportDocument, SeverityCounts, Summary } from './core/report.js';
export type { RuleSetting, RuleSettings } from './core/rule-settings.js';
export type { Trace, TracedCluster, TracedPair, TracedValue } from './core/trace.js';
export { type ErrorCode, ExpectedError } from './errors.js';
export {
  type CompareOptions,
  compareDocuments,
  type GroupBy,
  KIND_IDS,
  type ListedRule,
  type ReconcileOptions,
  RULES,
  readArticles,
  reconcile,
} from './pipeline.js';

/** Formats that `render` writes, as `--format` names them; the first is for people. */
export const FORMATS: readonly string[] = reporters.map(({ id }) => id);

/** Columns of text where no width is asked for. */
const WIDTH = 100;

/** The page of a rule, as Markdown. */
function pageOf(rule: string): string | undefined {
  return RULE_IDS.includes(rule) ? carriedText(`rules/${rule}.md`) : undefined;
}

/** How a report is written; every format heeds what it has a use for. */
export type RenderOptions = Partial<ReporterOptions>;

/**
 * Writes a report in one of the formats of `--format`; a report that was saved as JSON will do. Pure: equal reports give equal bytes.
 * @param options absent: no colour, 100 columns, findings as the format shows them by itself
 * @throws ExpectedError `unknown-format` for a format that is none of `FORMATS`
 */
export async function render(report: Report, format: string, options: RenderOptions = {}): Promise<string> {
  const reporter = await reporters.find(({ id }) => id === format)?.load();
  if (!reporter) {
    throw new ExpectedError('unknown-format', `there is no format "${format}"`, `Formats: ${FORMATS.join(', ')}.`);
  }
  return reporter.render(report, {
    pageOf,
    ...options,
    color: options.color ?? false,
    width: options.width ?? WIDTH,
  });
}
