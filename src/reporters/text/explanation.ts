import type { Discrepancy } from '../../core/discrepancy.js';
import type { Event } from '../../core/event.js';
import type { Bearing } from '../../core/ladder.js';
import type { Report, ReportClaim, ReportDocument } from '../../core/report.js';
import type { TracedCluster, TracedPair, TracedValue } from '../../core/trace.js';

/** One discrepancy whole: what it says, on which claims it stands, and how it came about as far as that is known. */
export interface Explanation {
  readonly schemaVersion: 1;
  readonly discrepancy: Discrepancy;
  readonly event: Event | null;
  /** Articles of the claims, in the order of the report. */
  readonly documents: readonly ReportDocument[];
  /** Claims of the cluster, in the order of the report; of the discrepancy alone where there is no trace. */
  readonly claims: readonly ReportClaim[];
  /** Null where the report holds no trace. */
  readonly cluster: TracedCluster | null;
}

type Value = Omit<TracedValue, 'aliases'>;

/** Two values of one fact that were held against each other and let go. */
export interface Dismissal {
  readonly event: string;
  readonly kind: string;
  readonly about: string;
  readonly left: Value;
  readonly right: Value;
  /** `alias` where the configuration holds the two for one and no ladder was asked. */
  readonly rung: string;
  readonly label: string;
  readonly bearing: Bearing;
  /** For people: the rung's label, or why a rule that spoke was not heard. */
  readonly reason: string;
  /** The rule that spoke and was not heard; null where none did. */
  readonly rule: string | null;
}

export interface Dismissals {
  readonly schemaVersion: 1;
  readonly complete: boolean;
  readonly dismissed: readonly Dismissal[];
  readonly documents: readonly ReportDocument[];
  /** Claims of the values, in the order of the report. */
  readonly claims: readonly ReportClaim[];
}

/** What to list of that which was let go. */
export interface DismissalChoices {
  /** Ids of the kinds; absent, all. */
  readonly kinds?: readonly string[];
  /** Discrepancies less sure than this count as let go. */
  readonly minConfidence?: number;
}

/** Everything that a report says of one of its discrepancies. */
export function explanationOf(report: Report, discrepancy: Discrepancy): Explanation {
  const cluster = report.trace?.find((each) => each.discrepancy === discrepancy.id) ?? null;
  const values = [...discrepancy.values, ...(cluster?.values ?? [])];
  const claims = claimsOf(report, new Set(values.flatMap((value) => value.claims)));
  return {
    schemaVersion: 1,
    discrepancy,
    event: report.events.find(({ id }) => id === discrepancy.event) ?? null,
    documents: documentsOf(report, claims),
    claims,
    cluster,
  };
}

function claimsOf(report: Report, ids: ReadonlySet<string>): readonly ReportClaim[] {
  return report.claims.filter(({ id }) => ids.has(id));
}

function documentsOf(report: Report, claims: readonly ReportClaim[]): readonly ReportDocument[] {
  const ids = new Set(claims.map(({ document }) => document));
  return report.documents.filter(({ id }) => ids.has(id));
}

/** What was compared and let go, by event, kind and what it is about, in the order of the trace. */
export function dismissalsOf(report: Report, choices: DismissalChoices): Dismissals {
  const clusters = (report.trace ?? []).filter(({ kind }) => choices.kinds?.includes(kind) ?? true);
  const dismissed = clusters.flatMap((cluster) => {
    const unsure = unsureOf(report, cluster, choices.minConfidence ?? 0);
    return [...aliasesOf(cluster), ...cluster.pairs.flatMap((pair) => dismissalOf(cluster, pair, unsure))];
  });
  const claims = claimsOf(report, new Set(dismissed.flatMap(({ left, right }) => [...left.claims, ...right.claims])));
  return { schemaVersion: 1, complete: report.complete, dismissed, documents: documentsOf(report, claims), claims };
}

function plain({ value, normalized, documents, claims }: TracedValue): Value {
  return { value, normalized, documents, claims };
}

/** The values that the user's aliases hold for another. */
function aliasesOf({ event, kind, about, values }: TracedCluster): readonly Dismissal[] {
  const label = 'one and the same by an alias of the configuration';
  const stand = { event, kind, about, rung: 'alias', label, bearing: 'same', reason: label, rule: null } as const;
  return values.flatMap((value) => {
    const theirs = new Set(value.aliases.flatMap(({ claims }) => claims));
    const left = { ...plain(value), claims: value.claims.filter((id) => !theirs.has(id)) };
    return value.aliases.map((right) => ({ ...stand, left, right }));
  });
}

/** Why the discrepancy of a cluster is dropped altogether; undefined where it is not, or where there is none. */
function unsureOf(report: Report, cluster: TracedCluster, least: number): string | undefined {
  const found = report.discrepancies.find(({ id }) => id === cluster.discrepancy);
  if (!found || found.confidence >= least) return undefined;
  return `less sure than asked for: ${found.confidence} of ${least}`;
}

function dismissalOf(cluster: TracedCluster, pair: TracedPair, unsure: string | undefined): readonly Dismissal[] {
  const { rung, label, bearing, spoke } = pair;
  const [left, right] = [cluster.values[pair.left], cluster.values[pair.right]];
  const silenced = spoke?.severity === 'off' ? `the rule ${spoke.rule} is off` : spoke ? unsure : label;
  if (!left || !right || silenced === undefined) return [];
  const { event, kind, about } = cluster;
  const values = { left: plain(left), right: plain(right) };
  return [{ event, kind, about, ...values, rung, label, bearing, reason: silenced, rule: spoke?.rule ?? null }];
}
