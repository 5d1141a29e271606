import { type AcceptedFinding, type BaselineEntry, lettersApart } from '../core/acceptance.js';
import type { Acceptance, Discrepancy } from '../core/discrepancy.js';
import { grouped } from '../core/grouped.js';
import { byText } from '../core/order.js';
import { countsOf, inOrder, type Notice, type Report } from '../core/report.js';
import { type RuleSettings, settingOf } from '../core/rule-settings.js';

/** What is known and accepted before a run. */
export interface Known {
  /** The baseline, with the path that messages name; absent for none. */
  readonly baseline?: { readonly path: string; readonly entries: readonly BaselineEntry[] };
  /** What the configuration accepts. */
  readonly accept?: readonly AcceptedFinding[];
  /** The day on which expiries are judged, `2026-12-31`; absent, none is. */
  readonly today?: string;
  /** Severities by rule: of a rule that is off nothing is found, so that none of its entries is held for stale. */
  readonly rules?: RuleSettings;
}

/** A report whose discrepancies each have a status. */
export interface Gated {
  readonly report: Report;
  /** Entries of the baseline that no discrepancy met, in the baseline's order. */
  readonly stale: readonly BaselineEntry[];
}

/** Ids that a notice names before it only counts. */
const MOST_NAMED = 10;

/**
 * Parts what is known and accepted from what is new: by id, so that another article with a known value leaves a discrepancy
 * accepted, and a new value makes it new. What the configuration says goes before the baseline. Entries that are unused,
 * expired or not judged become notices. Pure: the day comes with `known`.
 */
export function gate(report: Report, known: Known): Gated {
  const { baseline, accept = [], today, rules = {} } = known;
  const expired = accept.filter(({ expires }) => expires !== undefined && today !== undefined && expires < today);
  const met = metBy(report.discrepancies, baseline?.entries ?? []);
  const acceptances = new Map<string, Acceptance>([
    ...[...met].map(([{ reason }, { id }]) => [id, acceptance('baseline', reason)] as const),
    ...accept
      .filter((entry) => !expired.includes(entry))
      .map(({ id, reason }) => [id, acceptance('config', reason)] as const),
  ]);
  const discrepancies = report.discrepancies.map((discrepancy) => withStatus(discrepancy, acceptances));
  const found = new Set(discrepancies.map(({ id }) => id));
  const isLookedFor = ({ rule }: BaselineEntry): boolean => settingOf(rules, rule) !== 'off';
  const stale = (baseline?.entries ?? []).filter((entry) => !met.has(entry) && isLookedFor(entry));
  const unused = accept.filter((entry) => !found.has(entry.id) && !expired.includes(entry));
  const unjudged = today === undefined ? accept.filter(({ expires }) => expires !== undefined) : [];
  const notices = [
    ...notice('acceptance-expired', expired, (many) => `${many} of the configuration expired before ${today ?? ''}`),
    ...notice(
      'acceptance-unused',
      unused,
      (many) => `${many} of the configuration met nothing in this run`,
      besideKnown(found),
    ),
    ...notice('acceptance-unjudged', unjudged, (many) => `${many} with a last day; give --today to have it checked`),
    ...staleNotice(baseline?.path ?? '', stale),
  ];
  return {
    report: {
      ...report,
      discrepancies,
      summary: { ...report.summary, ...countsOf(discrepancies, true) },
      notices: inOrder([...report.notices, ...notices]),
    },
    stale,
  };
}

/** The id that findings of one rule, attribute and set of values share, whether or not there is more than one now. */
const sharedBy = ({ id, sharedId }: { readonly id: string; readonly sharedId?: string }): string => sharedId ?? id;

/**
 * The discrepancy that each entry of a baseline meets: the one of its id; else, where an event that came or went has given ids of
 * their own or taken them away, the only one that shares its id and is about the same.
 */
function metBy(
  discrepancies: readonly Discrepancy[],
  entries: readonly BaselineEntry[],
): ReadonlyMap<BaselineEntry, Discrepancy> {
  const byId = new Map(discrepancies.map((discrepancy) => [discrepancy.id, discrepancy]));
  const nameOf = (one: Discrepancy | BaselineEntry): string => `${sharedBy(one)} ${one.about}`;
  const byName = grouped(discrepancies, nameOf);
  const met = new Map<BaselineEntry, Discrepancy>();
  for (const entry of entries) {
    const [only, second] = byName.get(nameOf(entry)) ?? [];
    const found = byId.get(entry.id) ?? (second === undefined ? only : undefined);
    if (found) met.set(entry, found);
  }
  return met;
}

/** Letters in which an id may differ from one of this run to be taken for a slip of it; ids have eight, by chance alike in none or one. */
const MOST_SLIPS = 2;

/** Names an unused entry with the id of this run that is most like it: "kkkkkkkl (kkkkkkkk?)". */
function besideKnown(known: ReadonlySet<string>): (entry: AcceptedFinding) => string {
  const ids = [...known].sort(byText);
  return (entry) => {
    const near = ids.find((id) => lettersApart(entry.id, id) <= MOST_SLIPS);
    return near === undefined ? entry.id : `${entry.id} (${near}?)`;
  };
}

function acceptance(by: Acceptance['by'], reason: string | undefined): Acceptance {
  return { by, ...(reason !== undefined && { reason }) };
}

function withStatus(discrepancy: Discrepancy, acceptances: ReadonlyMap<string, Acceptance>): Discrepancy {
  const { accepted: _, ...rest } = discrepancy;
  const accepted = acceptances.get(discrepancy.id);
  return accepted ? { ...rest, status: 'accepted', accepted } : { ...rest, status: 'new' };
}

/** Names an entry with its last day: "kkkkkkkl (2026-12-31)". */
function withLastDay({ id, expires }: AcceptedFinding): string {
  return expires === undefined ? id : `${id} (${expires})`;
}

/** One note for all entries of the configuration that share a fate; none for no entry. */
function notice(
  code: string,
  entries: readonly AcceptedFinding[],
  word: (many: string) => string,
  name: (entry: AcceptedFinding) => string = withLastDay,
): readonly Notice[] {
  if (entries.length === 0) return [];
  const many = entries.length === 1 ? '1 acceptance' : `${entries.length} acceptances`;
  return [{ code, message: `${word(many)}: ${named(entries.map(name))}.`, level: 'note' }];
}

function staleNotice(path: string, stale: readonly BaselineEntry[]): readonly Notice[] {
  if (stale.length === 0) return [];
  const many = stale.length === 1 ? '1 entry' : `${stale.length} entries`;
  const ids = named(stale.map(({ id }) => id));
  const message = `${many} met nothing in this run: ${ids} (--prune-baseline, with all articles, takes such entries out).`;
  return [{ code: 'baseline-stale', path, message, level: 'note' }];
}

function named(ids: readonly string[]): string {
  const sorted = [...ids].sort(byText);
  const shown = sorted.slice(0, MOST_NAMED).join(', ');
  return sorted.length > MOST_NAMED ? `${shown} and ${sorted.length - MOST_NAMED} more` : shown;
}
