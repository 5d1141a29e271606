// The four things one can add: a Format, a Kind, a Rule, a Reporter. Each is one object in one file, listed in its index.
import type { Article } from './article.js';
import type { DateOrder } from './calendar.js';
import type { Claim, Mention, Qualifiers } from './claim.js';
import type { Cluster, Evidence } from './cluster.js';
import type { Json, Relation, Severity } from './discrepancy.js';
import type { Document } from './document.js';
import type { Entity } from './entity.js';
import type { Ladder, Rung } from './ladder.js';
import type { Limits } from './limits.js';
import type { Report } from './report.js';

/** Parts of a run that take time: reading files, finding the claims of articles, comparing those of events. */
export type ProgressPart = 'read' | 'extract' | 'compare';

/** Choices of the user that reading and extraction depend on. */
export interface ReadOptions {
  /** How 04/12 is read; absent, such a date stays ambiguous. */
  readonly dateOrder?: DateOrder;
  /** Called by a format with what a reader must know of a source that it read all the same: a slug and a sentence. */
  readonly note?: (code: string, message: string) => void;
  /** What is too large to read; absent, the defaults of core/limits. */
  readonly limits?: Limits;
  /** Called as the work goes on, with how much of a part is done: files, articles or events. */
  readonly onProgress?: (part: ProgressPart, done: number, total: number) => void;
}

/** Bytes on their way to becoming documents. */
export interface Source {
  /** Path as given, forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads one kind of file. */
export interface Format {
  readonly id: string;
  /** One line for lists of what can be read. */
  readonly summary: string;
  /** File name endings, lower case, with the dot. Several formats may share one. */
  readonly extensions: readonly string[];
  /** Whether files hold bytes that are no text, such as pictures; absent, READ refuses such files as binary. */
  readonly binary?: boolean;
  /** Whether the parts of a file each name their encoding, so that what the user says of the file's is left out of account. */
  readonly encodedInParts?: boolean;
  /**
   * Whether a source is of this format; asked, in the order of the index, where several share an ending. Absent, it takes what the
   * others leave. Never throws.
   */
  recognizes?(source: Source): boolean;
  /** Documents of one source, in its order, with the ids that `articleId` gives; a promise where the format loads its parser first. Throws an `ExpectedError` for what it cannot read. */
  read(source: Source, options: ReadOptions): readonly Document[] | Promise<readonly Document[]>;
}

/** What a kind's `attach` says of a mention; `value` may be made more precise than `find` could. */
export interface Attachment<V> {
  readonly subject: string;
  readonly attribute: string;
  readonly value: V;
  /** Verb that governs the mention, as a lemma, where the kind made it out. */
  readonly verb?: string;
  /** Overrides what EXTRACT finds in the sentence (a denial that only this kind sees). */
  readonly qualifiers?: Partial<Qualifiers>;
}

/** What ALIGN knows of an event while it matches claims. */
export interface EventView {
  /** How telling a lemma is in this event: 0 (in every document) to 1 (in one); by document frequency. */
  weight(lemma: string): number;
  /** The entity that a claim names or is about; undefined for none. */
  entity(claim: Claim): Entity | undefined;
  /** The entity of a kind that a written form names in a document. */
  named(kind: string, form: string, document: string): Entity | undefined;
  /** Documents of the event that a claim's identity stands in; for kinds with `identity`. */
  spread(claim: Claim): number;
  /** Whether one document holds the identities of both claims; for kinds with `identity`. */
  together(left: Claim, right: Claim): boolean;
  /** Number of documents in the event. */
  readonly size: number;
}

/** One kind of claim: how it is found, what it is about, when two are about one thing, how two values relate. */
export interface Kind<V> {
  readonly id: string;
  /** For lists: "dates and times of day". */
  readonly summary: string;
  /** Ids of the kinds whose mentions win where one of theirs overlaps one of this kind. */
  readonly yieldsTo?: readonly string[];
  /** Finds the mentions of this kind in an article, by start. One phrase may be the title of several holders: a mention each. */
  find(article: Article, options: ReadOptions): readonly Mention<V>[];
  /** What a mention says of what; undefined drops it. */
  attach(mention: Mention<V>, article: Article, options: ReadOptions): Attachment<V> | undefined;
  /** Equal keys mean equal values. */
  key(value: V): string;
  /** The `normalized` of the JSON contract. */
  normalize(value: V): Json;
  /** For people. */
  show(value: V): string;
  /**
   * What the words were read as, where they do not say it by themselves ("last Friday", read against the publication date). A finding
   * shows it behind them in square brackets. Absent, words are taken to say all.
   */
  reading?(value: V): string | undefined;
  /**
   * Claims of equal identity are one node for ALIGN wherever they stand (a name's form, a title and its holder); absent,
   * every claim is a node of its own.
   */
  identity?(claim: Claim<V>): string;
  /** Whether the kind's clusters are entities that other kinds may ask for with `EventView.named`. */
  readonly naming?: boolean;
  /** Blocking keys: two claims that share none are never matched. */
  block(claim: Claim<V>, view: EventView): readonly string[];
  /** Whether two claims of different articles or places are about one attribute of one subject; undefined for no. Symmetrical. */
  match(left: Claim<V>, right: Claim<V>, view: EventView): Evidence | undefined;
  /**
   * Whether a claim says too little to be held against another such ("Ana" and "Lund", of whom only "Ana Lund" tells that they are
   * one): a pair of them without evidence does not count in the average that joins groups. Absent, every pair counts.
   */
  isMute?(claim: Claim<V>): boolean;
  /** Headline of what a cluster of claims is about: "people killed". */
  about(claims: readonly Claim<V>[], view: EventView): string;
  readonly ladder: Ladder<V>;
}

/** A kind whose values only it looks into. */
export type AnyKind = Kind<unknown>;

/** Hides a kind's value type, so that kinds of several types stand in one list. */
export function kind<V>(definition: Kind<V>): AnyKind {
  return definition as unknown as AnyKind;
}

/** Two distinct values of a cluster, with all claims that give each, and the rung they stand on. */
export interface Pair {
  readonly cluster: Cluster;
  readonly left: Side;
  readonly right: Side;
  readonly rung: Rung<unknown>;
}

export interface Side {
  /** Key of the value; see `Kind.key`. */
  readonly key: string;
  /** As `Kind.show` gives it, with the reading behind it where the kind has one. */
  readonly shown: string;
  readonly normalized: Json;
  readonly claims: readonly Claim[];
  readonly documents: readonly Document[];
}

/** What a rule found in a pair: how sure it is, 0 to 1, and how grave where that is milder than the rule's own severity. */
export interface Judgement {
  readonly confidence: number;
  readonly severity?: Severity;
}

/** Says whether a pair of values is worth an editor's time, and words it. */
export interface Rule {
  /** `<kind>-<relation>`. */
  readonly id: string;
  readonly kind: string;
  readonly relation: Relation;
  readonly severity: Severity;
  /** One line for lists. */
  readonly summary: string;
  /** Speaks (a judgement) or leaves the pair to the next rule (undefined). Must not depend on the order of the sides. */
  judge(pair: Pair): Judgement | undefined;
  /** The message, readable alone: attribute first, then each value with its sources, no verdict on who is right. */
  word(about: string, sides: readonly Side[]): string;
}

/** Options every reporter understands; a reporter may ignore any. */
export interface ReporterOptions {
  readonly color: boolean;
  /** Display cells; the text reporter lays out within it. */
  readonly width: number;
  /** Command line that reproduces the run, for hints; absent where not known. */
  readonly command?: string;
  /** Findings milder than this are left out of the rendering, never of the summary; absent, the reporter's own choice. */
  readonly minSeverity?: Severity;
  /** Findings that are known and accepted are in the rendering too; without it they are only counted, save by `json`, which has them always. */
  readonly showAccepted?: boolean;
  /** Reporters for people show no more findings than this, the worst, and count the rest; absent, all. */
  readonly maxFindings?: number;
  /** Findings only: no header, notices or totals. */
  readonly quiet?: boolean;
  /** For terminals that cannot show more: the reporter's own marks in ASCII. */
  readonly ascii?: boolean;
  /** Address of an article's line, for links; undefined where it has none. Absent where no links are wanted. */
  readonly linkTo?: (path: string, line: number) => string | undefined;
  /** Gives the page of a rule, as Markdown; undefined where it has none. Absent where pages are not at hand. */
  readonly pageOf?: (rule: string) => string | undefined;
  /** Says of a document's path whether its file has changed; absent where that was not asked. Build servers show what stands there. */
  readonly hasChanged?: (path: string) => boolean;
}

/** Renders a report. */
export interface Reporter {
  readonly id: string;
  readonly summary: string;
  render(report: Report, options: ReporterOptions): string;
}
