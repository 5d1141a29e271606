import type { Discrepancy } from '../core/discrepancy.js';
import { countsOf, inOrder, type Report, type SeverityCounts, type Summary } from '../core/report.js';
import { matchesRule } from '../core/rule-settings.js';

/** Which discrepancies of a report are wanted; what is absent asks nothing. */
export interface Selection {
  /** Kinds, ids of rules, or patterns of either in which `*` stands for any letters: one of them must fit. */
  readonly only?: readonly string[];
  /** Least confidence, 0 to 1. */
  readonly minConfidence?: number;
  /** Says of a document's path whether its file has changed: one of a discrepancy's documents must have. */
  readonly hasChanged?: (path: string) => boolean;
  /** How `hasChanged` is told to people: "main". */
  readonly since?: string;
}

/** Whether a word of `--only` is meant for a discrepancy. */
function isMeant(word: string, { kind, rule }: { readonly kind: string; readonly rule: string }): boolean {
  return matchesRule(word, rule) || matchesRule(word, kind);
}

/**
 * A report with the wanted discrepancies alone, and with their counts. What was compared stays: other values, articles and
 * claims of an event are as they were. Discrepancies that touch no changed file are told in a notice.
 */
export function select(report: Report, selection: Selection): Report {
  const { only, minConfidence = 0, hasChanged, since = '' } = selection;
  const wanted = report.discrepancies.filter(
    (each) => each.confidence >= minConfidence && (only?.some((word) => isMeant(word, each)) ?? true),
  );
  const changed = changedDocuments(report, hasChanged);
  const kept = wanted.filter((each) => changed === undefined || touches(each, changed));
  const left = wanted.length - kept.length;
  const findings = left === 1 ? '1 finding is' : `${left} findings are`;
  const message = `${findings} left out: no file that has changed since ${since} is touched.`;
  return {
    ...report,
    discrepancies: kept,
    summary: remaining(report, kept),
    notices: left === 0 ? report.notices : inOrder([...report.notices, { code: 'unchanged', message, level: 'note' }]),
  };
}

/**
 * The counts without what is left out. They are taken off, not made anew: a saved report may have hidden findings that only its
 * counts still tell of.
 */
function remaining({ summary, discrepancies }: Report, kept: readonly Discrepancy[]): Summary {
  const whole = countsOf(discrepancies, true);
  const part = countsOf(kept, true);
  const rest = (counted: number, of: keyof SeverityCounts | 'discrepancies'): number => counted - whole[of] + part[of];
  const fresh = (counts: SeverityCounts, of: keyof SeverityCounts): number =>
    counts[of] - (whole.new?.[of] ?? 0) + (part.new?.[of] ?? 0);
  return {
    ...summary,
    discrepancies: rest(summary.discrepancies, 'discrepancies'),
    errors: rest(summary.errors, 'errors'),
    warnings: rest(summary.warnings, 'warnings'),
    infos: rest(summary.infos, 'infos'),
    ...(summary.accepted !== undefined && {
      accepted: summary.accepted - (whole.accepted ?? 0) + (part.accepted ?? 0),
    }),
    ...(summary.new && {
      new: {
        errors: fresh(summary.new, 'errors'),
        warnings: fresh(summary.new, 'warnings'),
        infos: fresh(summary.new, 'infos'),
      },
    }),
  };
}

function changedDocuments(report: Report, hasChanged: Selection['hasChanged']): ReadonlySet<string> | undefined {
  if (!hasChanged) return undefined;
  return new Set(report.documents.filter(({ path }) => hasChanged(path)).map(({ id }) => id));
}

function touches(discrepancy: Discrepancy, documents: ReadonlySet<string>): boolean {
  return discrepancy.values.some((value) => value.documents.some((id) => documents.has(id)));
}
