export type { DateOrder } from './core/calendar.js';
export type { Consensus, Discrepancy, DiscrepancyValue, Json, Relation, Severity } from './core/discrepancy.js';
export type { Event } from './core/event.js';
export type { Notice, Report, ReportClaim, ReportDocument, Summary } from './core/report.js';
export type { RuleSetting, RuleSettings } from './core/rule-settings.js';
export type { Trace, TracedCluster, TracedPair, TracedValue } from './core/trace.js';
export { ExpectedError } from './errors.js';
export { type CompareOptions, type ReconcileOptions, readArticles, reconcile } from './pipeline.js';
