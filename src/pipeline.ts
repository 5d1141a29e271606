import { align } from './align/align.js';
import { compare, compareTraced } from './compare/compare.js';
import type { Article } from './core/article.js';
import type { Claim } from './core/claim.js';
import type { ReadOptions, Rule } from './core/contracts.js';
import type { Discrepancy } from './core/discrepancy.js';
import type { Document } from './core/document.js';
import type { Event, ListedEvent } from './core/event.js';
import { shortHash } from './core/fingerprint.js';
import type { PairReason } from './core/pair-reason.js';
import type { Notice, Report } from './core/report.js';
import type { RuleSettings } from './core/rule-settings.js';
import { clustersWithTwins, copiesWithTwins, eventsWithTwins, type Twins } from './core/twins.js';
import { extract } from './extract/extract.js';
import { vocabulary } from './group/features.js';
import { groupArticles, groupDocuments } from './group/group.js';
import { type GroupingOptions, twinsFor } from './group/group-by.js';
import { outliner } from './group/partition.js';
import { type Settled, settle } from './group/settled.js';
import { whyGrouped } from './group/why.js';
import { kinds } from './kinds/index.js';
import { comparable } from './read/comparable.js';
import { excluder } from './read/exclude.js';
import { readInputs } from './read/read.js';
import { buildReport } from './report/report.js';
import { rules } from './rules/index.js';
import { prepare } from './text/article.js';
import { version } from './version.js';

export type { GroupBy } from './group/group-by.js';

/** Choices of the user for everything after READ. */
export interface CompareOptions extends ReadOptions, GroupingOptions {
  /** Discrepancies less sure than this, 0 to 1, are dropped. Default 0. */
  readonly minConfidence?: number;
  /** Severities by rule id or pattern (`*-variant`); `off` for no findings of a rule. */
  readonly rules?: RuleSettings;
  /** Lists of names and titles that are one and the same: their forms never differ from each other. */
  readonly aliases?: readonly (readonly string[])[];
  /** Whether the report tells in `trace` how its findings came about, and what was let go. */
  readonly trace?: boolean;
}

/** Ids of every kind of claim and of every rule, in the order of their indexes. */
export const KIND_IDS: readonly string[] = kinds.map((kind) => kind.id);
export const RULE_IDS: readonly string[] = rules.map((rule) => rule.id);

/** A rule as lists show it; its severity is the one that it has where no setting says another. */
export type ListedRule = Pick<Rule, 'id' | 'kind' | 'relation' | 'severity' | 'summary'>;

/** Every rule, in the order of its index. */
export const RULES: readonly ListedRule[] = rules.map(({ id, kind, relation, severity, summary }) => ({
  id,
  kind,
  relation,
  severity,
  summary,
}));

/** Choices of the user for a whole run. */
export interface ReconcileOptions extends CompareOptions {
  /** Globs of paths to leave out. */
  readonly exclude?: readonly string[];
  /** Gives the bytes of standard input, for the input `-`. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Path under which standard input is reported. */
  readonly stdinName?: string;
  /** Id of the format of standard input and of files whose ending no format has; absent or `auto`, they are looked into. */
  readonly inputFormat?: string;
  /** Label of the encoding of every file; absent, it is found for each. */
  readonly encoding?: string;
}

/** What the user has settled of the grouping, for the first document of each text. */
function settledOf(documents: readonly Document[], twins: Twins, { grouping, groupBy }: GroupingOptions): Settled {
  const firsts = new Map([...twins.others].flatMap(([first, others]) => others.map((id) => [id, first] as const)));
  const located = documents.map(({ id, path }) => ({ id: firsts.get(id) ?? id, path }));
  return settle(located, groupBy === undefined || groupBy === 'auto' ? (grouping ?? {}) : {}, excluder);
}

function claimsByEvent(claims: readonly Claim[], events: readonly Event[]): ReadonlyMap<string, readonly Claim[]> {
  const eventOf = new Map(events.flatMap((event) => event.documents.map((id) => [id, event.id] as const)));
  const grouped = new Map<string, Claim[]>(events.map((event) => [event.id, []]));
  for (const claim of claims) grouped.get(eventOf.get(claim.document) ?? '')?.push(claim);
  return grouped;
}

/** Ids of findings: in an event that the user has named its name counts, so that equal words in two such events stay apart. */
function idsWithNames(events: readonly Event[]): (event: string, id: string) => string {
  const names = new Map(events.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])));
  return (event, id) => {
    const name = names.get(event);
    return name === undefined ? id : shortHash([name, id]);
  };
}

function withIds(finding: Discrepancy, idOf: (id: string) => string): Discrepancy {
  const { id, sharedId } = finding;
  return { ...finding, id: idOf(id), ...(sharedId !== undefined && { sharedId: idOf(sharedId) }) };
}

/**
 * Everything after READ: extract, group, align, compare, report, in that order. Pure: equal documents, in any order, give an
 * equal report.
 * @param notices what READ had to say, for the report
 */
export function compareDocuments(
  documents: readonly Document[],
  options: CompareOptions = {},
  notices: readonly Notice[] = [],
): Report {
  const { compared, leftOut } = comparable(documents, options.limits);
  const twins = twinsFor(compared, options.groupBy);
  const settled = settledOf(compared, twins, options);
  const prepared = compared.map(prepare);
  const articles = new Map(prepared.map((article) => [article.document.id, article]));
  const claims = extract(prepared, kinds, options);
  const first = twins.first.flatMap((document) => articles.get(document.id) ?? []);
  const { events, copies } = groupArticles(first, settled, options.groupBy);
  const byEvent = claimsByEvent(claims, events);
  const clusters = clustersWithTwins(
    events.flatMap((event, done) => {
      options.onProgress?.('compare', done, events.length);
      return align(event, byEvent.get(event.id) ?? [], kinds, options.trace);
    }),
    claims,
    twins,
  );
  const allCopies = copiesWithTwins(copies, twins);
  const input = {
    kinds,
    rules,
    documents: new Map(documents.map((document) => [document.id, document])),
    copies: allCopies,
    settings: options.rules ?? {},
    aliases: options.aliases ?? [],
  };
  const { discrepancies, trace } = options.trace
    ? compareTraced(clusters, input)
    : { discrepancies: compare(clusters, input), trace: undefined };
  const idFor = idsWithNames(events);
  return buildReport({
    version: version(),
    documents,
    leftOut: new Set(leftOut.map(({ id }) => id)),
    copies: allCopies,
    events: eventsWithTwins(events, twins),
    claims,
    kinds,
    discrepancies: discrepancies
      .filter(({ confidence }) => confidence >= (options.minConfidence ?? 0))
      .map((finding) => withIds(finding, (id) => idFor(finding.event, id))),
    notices: [...notices, ...leftOut.map(({ notice }) => notice)],
    ...(trace && {
      trace: trace.map((traced) =>
        traced.discrepancy === null ? traced : { ...traced, discrepancy: idFor(traced.event, traced.discrepancy) },
      ),
    }),
  });
}

/** READ alone: what the inputs hold, as the tool understands it. Nothing is thrown for an input that cannot be read: see the notices. */
export async function readArticles(
  inputs: readonly string[],
  options: ReconcileOptions = {},
): Promise<{ readonly documents: readonly Document[]; readonly notices: readonly Notice[] }> {
  return readInputs(inputs, options);
}

/** The events of the inputs, without what their articles claim. */
export interface EventList {
  readonly events: readonly ListedEvent[];
  /** By id. */
  readonly documents: readonly Document[];
  /** Id of a document, with the id of the document whose text it copies. */
  readonly copies: ReadonlyMap<string, string>;
  readonly notices: readonly Notice[];
}

/**
 * READ and GROUP alone: which articles report one event. Large piles fit: of an article no more is kept than its text and its
 * outline.
 */
export async function listEvents(inputs: readonly string[], options: ReconcileOptions = {}): Promise<EventList> {
  const { documents, notices } = await readArticles(inputs, options);
  const { compared, leftOut } = comparable(documents, options.limits);
  const twins = twinsFor(compared, options.groupBy);
  const settled = settledOf(compared, twins, options);
  const { events, copies } = groupDocuments(twins.first, settled, options.groupBy);
  return {
    events: eventsWithTwins(events, twins),
    documents: compared,
    copies: copiesWithTwins(copies, twins),
    notices: [...notices, ...leftOut.map(({ notice }) => notice)],
  };
}

/**
 * Why `auto` puts two articles of the inputs into one event, or into two.
 * @param pairOf chooses the two from the articles that are compared; throws where they are not among them
 */
export async function explainGrouping(
  inputs: readonly string[],
  pairOf: (documents: readonly Document[]) => readonly [Document, Document],
  options: ReconcileOptions = {},
): Promise<{ readonly reason: PairReason; readonly notices: readonly Notice[] }> {
  const { documents, notices } = await readArticles(inputs, options);
  const { compared, leftOut } = comparable(documents, options.limits);
  const [left, right] = pairOf(compared);
  const twins = twinsFor(compared, 'auto');
  const settled = settledOf(compared, twins, options);
  const firsts = new Map(twins.first.map((document) => [document.text, document]));
  const articleOf = (document: Document): Article => prepare(firsts.get(document.text) ?? document);
  const words = vocabulary();
  const outline = outliner(words);
  const outlines = twins.first.map((document) => outline(prepare(document)));
  const reason = whyGrouped(outlines, words, [articleOf(left), articleOf(right)], settled);
  return {
    reason: { ...reason, left: left.id, right: right.id },
    notices: [...notices, ...leftOut.map(({ notice }) => notice)],
  };
}

/**
 * The main job: reads the inputs and reports where articles on one event contradict each other.
 * @param inputs files, folders, globs, or `-` for standard input
 */
export async function reconcile(inputs: readonly string[], options: ReconcileOptions = {}): Promise<Report> {
  const { documents, notices } = await readArticles(inputs, options);
  return compareDocuments(documents, options, notices);
}
