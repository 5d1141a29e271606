import { align } from './align/align.js';
import { compare, compareTraced } from './compare/compare.js';
import type { Article } from './core/article.js';
import type { Claim } from './core/claim.js';
import type { ReadOptions } from './core/contracts.js';
import type { Document } from './core/document.js';
import type { Event } from './core/event.js';
import type { Notice, Report } from './core/report.js';
import type { RuleSettings } from './core/rule-settings.js';
import { clustersWithTwins, eventsWithTwins, twinsOf } from './core/twins.js';
import { extract } from './extract/extract.js';
import { type Grouping, groupArticles } from './group/group.js';
import { kinds } from './kinds/index.js';
import { readInputs } from './read/read.js';
import { buildReport } from './report/report.js';
import { rules } from './rules/index.js';
import { prepare } from './text/article.js';
import { version } from './version.js';

/** Choices of the user for everything after READ. */
export interface CompareOptions extends ReadOptions {
  /** `auto` (default): by what the articles report; `all`: as one event. */
  readonly groupBy?: 'auto' | 'all';
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

/** Choices of the user for a whole run. */
export interface ReconcileOptions extends CompareOptions {
  /** Globs of paths to leave out. */
  readonly exclude?: readonly string[];
  /** Gives the bytes of standard input, for the input `-`. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Path under which standard input is reported. */
  readonly stdinName?: string;
}

/** Longest reading that is compared, in UTF-16 code units: forty times the longest of 447 articles of the corpus (10,187). */
const LONGEST_ARTICLE = 400_000;

function tooLong(document: Document): Notice {
  const length = document.reading.text.length;
  return {
    code: 'too-large',
    path: document.path,
    level: 'failure',
    message: `the article has ${length} characters; articles of at most ${LONGEST_ARTICLE} are compared. Split it into one file an article.`,
  };
}

function asOneEvent(articles: readonly Article[], grouping: Grouping): Grouping {
  const [first] = grouping.events;
  if (!first) return grouping;
  const event: Event = { ...first, documents: articles.map((article) => article.document.id) };
  return { ...grouping, events: [event] };
}

function claimsByEvent(claims: readonly Claim[], events: readonly Event[]): ReadonlyMap<string, readonly Claim[]> {
  const eventOf = new Map(events.flatMap((event) => event.documents.map((id) => [id, event.id] as const)));
  const grouped = new Map<string, Claim[]>(events.map((event) => [event.id, []]));
  for (const claim of claims) grouped.get(eventOf.get(claim.document) ?? '')?.push(claim);
  return grouped;
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
  const long = documents.filter((document) => document.reading.text.length > LONGEST_ARTICLE);
  const compared = documents.filter((document) => !long.includes(document));
  const twins = twinsOf(compared);
  const articles = new Map(compared.map((document) => [document.id, prepare(document)]));
  const claims = extract([...articles.values()], kinds, options);
  const first = twins.first.flatMap((document) => articles.get(document.id) ?? []);
  const grouped = groupArticles(first);
  const { events, copies } = options.groupBy === 'all' ? asOneEvent(first, grouped) : grouped;
  const byEvent = claimsByEvent(claims, events);
  const clusters = clustersWithTwins(
    events.flatMap((event) => align(event, byEvent.get(event.id) ?? [], kinds, options.trace)),
    claims,
    twins,
  );
  const allCopies = new Map([
    ...copies,
    ...[...twins.others].flatMap(([id, others]) => others.map((other) => [other, copies.get(id) ?? id] as const)),
  ]);
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
  return buildReport({
    version: version(),
    documents,
    copies: allCopies,
    events: eventsWithTwins(events, twins),
    claims,
    kinds,
    discrepancies: discrepancies.filter(({ confidence }) => confidence >= (options.minConfidence ?? 0)),
    notices: [...notices, ...long.map(tooLong)],
    ...(trace && { trace }),
  });
}

/** READ alone: what the inputs hold, as the tool understands it. Nothing is thrown for an input that cannot be read: see the notices. */
export async function readArticles(
  inputs: readonly string[],
  options: ReconcileOptions = {},
): Promise<{ readonly documents: readonly Document[]; readonly notices: readonly Notice[] }> {
  return readInputs(inputs, options);
}

/**
 * The main job: reads the inputs and reports where articles on one event contradict each other.
 * @param inputs files, folders, globs, or `-` for standard input
 */
export async function reconcile(inputs: readonly string[], options: ReconcileOptions = {}): Promise<Report> {
  const { documents, notices } = await readArticles(inputs, options);
  return compareDocuments(documents, options, notices);
}
