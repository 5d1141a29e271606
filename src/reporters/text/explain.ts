import type { ReporterOptions } from '../../core/contracts.js';
import type { Consensus, Discrepancy } from '../../core/discrepancy.js';
import { grouped } from '../../core/grouped.js';
import type { ReportClaim, ReportDocument } from '../../core/report.js';
import type { TracedCluster, TracedJudgement, TracedPair } from '../../core/trace.js';
import { acceptedLine } from '../finding/support.js';
import { clean } from '../wording/clean.js';
import { cells, pad, wrap } from './cells.js';
import { oneLine, severalLines } from './excerpt.js';
import type { Dismissal, Dismissals, Explanation } from './explanation.js';
import { type Style, styleOf } from './style.js';

/** Lines of a quote with the words around it. */
const EXCERPT_LINES = 2;

/** More pairs of claims than this tell a reader nothing new; the JSON has all. */
const MOST_LINKS = 40;

/** Claims of one value that are quoted where something was let go. */
const MOST_QUOTES = 2;

/** A value as an explanation names it. */
interface Lettered {
  /** A, B, C; of many A1, B1. */
  readonly letter: string;
  readonly value: string;
  readonly claims: readonly string[];
  /** Whether the discrepancy reports it. */
  readonly reported: boolean;
}

/** What the parts of an explanation share. */
interface Sheet {
  readonly explanation: Explanation;
  readonly values: readonly Lettered[];
  /** Number of each claim, from 1, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly width: number;
  readonly style: Style;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function letterOf(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? '';
  const round = Math.floor(index / LETTERS.length);
  return round === 0 ? letter : `${letter}${round}`;
}

/** The values of the discrepancy in its order, then those of its cluster that it does not report. */
function valuesOf({ discrepancy, cluster }: Explanation): readonly Lettered[] {
  const reported = new Set(discrepancy.values.flatMap((value) => value.claims));
  const others = (cluster?.values ?? []).filter(({ claims }) => !claims.some((id) => reported.has(id)));
  return [
    ...discrepancy.values.map(({ value, claims }) => ({ value, claims, reported: true })),
    ...others.map(({ value, claims }) => ({ value, claims, reported: false })),
  ].map((value, index) => ({ ...value, value: clean(value.value), letter: letterOf(index) }));
}

/** One discrepancy whole, for people: its values and claims, what joined them, how the values stand, the consensus. */
export function explanationText(explanation: Explanation, options: ReporterOptions): string {
  const values = valuesOf(explanation);
  const known = new Set(explanation.claims.map(({ id }) => id));
  const numbered = values.flatMap(({ claims }) => claims.filter((id) => known.has(id)));
  const sheet: Sheet = {
    explanation,
    values,
    numbers: new Map(numbered.map((id, index) => [id, index + 1])),
    width: options.width,
    style: styleOf(options),
  };
  const blocks = [heading(sheet), claimLines(sheet), joinLines(sheet), standLines(sheet), consensusLines(sheet)];
  return blocks.map((block) => `${block.join('\n')}\n`).join('\n');
}

function indented(text: string, indent: number, width: number): readonly string[] {
  return wrap(text, Math.max(20, width - indent)).map((line) => ' '.repeat(indent) + line);
}

function heading({ explanation, width, style }: Sheet): readonly string[] {
  const { discrepancy, event } = explanation;
  const { relation, about, rule, id, severity, confidence } = discrepancy;
  const status = statusLine(discrepancy);
  const mark = style.relation(relation, `${style.symbols[relation]} ${relation}`);
  return [
    ...wrap(`${mark} ${style.strong(clean(about))}`, width),
    ...indented(clean(discrepancy.message), 2, width),
    ...indented(clean(`${severity}, confidence ${confidence}, rule ${rule}, id ${id}`), 2, width),
    ...(status === undefined ? [] : indented(clean(status), 2, width)),
    ...(event ? indented(`in: ${clean(event.label)}`, 2, width).map(style.faint) : []),
  ];
}

/** Whether the gate lets it be, and by what; undefined where no gate was asked. */
function statusLine({ status, accepted }: Discrepancy): string | undefined {
  if (status === 'new') return 'new: accepted neither in the baseline nor in the configuration';
  if (status === undefined) return undefined;
  return accepted === undefined ? status : acceptedLine(accepted);
}

function sourceLine(claim: ReportClaim, document: ReportDocument | undefined): string {
  const place = `${document?.path ?? claim.document}:${claim.line}:${claim.column}`;
  const published = (document?.published ?? '').replace('T', ' ');
  return [place, document?.outlet ?? '', published, claim.headline ? 'in the headline' : '']
    .map(clean)
    .filter((part) => part !== '')
    .join('  ');
}

function excerptOf({ excerpt }: ReportClaim): ReportClaim['excerpt'] {
  return { before: clean(excerpt.before), quote: clean(excerpt.quote).trim(), after: clean(excerpt.after) };
}

function claimLines(sheet: Sheet): readonly string[] {
  const { explanation, values, numbers, width, style } = sheet;
  const documents = new Map(explanation.documents.map((document) => [document.id, document]));
  const byId = new Map(explanation.claims.map((claim) => [claim.id, claim]));
  const indent = String(numbers.size).length + 5;
  const lines = values.flatMap(({ letter, value, claims, reported }) => {
    const beside = reported ? '' : style.faint('  (compared, not reported)');
    const own = claims.flatMap((id) => {
      const claim = byId.get(id);
      if (!claim) return [];
      const number = `[${numbers.get(id) ?? '?'}]`;
      const source = sourceLine(claim, documents.get(claim.document));
      return [
        `${pad(`  ${number}`, indent)}${style.faint(source)}`,
        ...severalLines(excerptOf(claim), width - indent, EXCERPT_LINES, style).map(
          (line) => ' '.repeat(indent) + line,
        ),
      ];
    });
    return [...indented(`${letter}  ${style.strong(value)}${beside}`, 2, width), ...own];
  });
  return ['Values and their claims', ...lines];
}

function numbersOf(ids: readonly string[], numbers: ReadonlyMap<string, number>): string {
  const known = ids.flatMap((id) => numbers.get(id) ?? []).sort((left, right) => left - right);
  return known.length === 0 ? '?' : known.map((number) => `[${number}]`).join('');
}

function joinLines({ explanation, numbers, width, style }: Sheet): readonly string[] {
  const { cluster, discrepancy } = explanation;
  const title = 'Why they count as one fact';
  if (!cluster) {
    const reasons = discrepancy.reasons.length === 0 ? ['not told by this report'] : discrepancy.reasons;
    return [title, ...reasons.flatMap((reason) => indented(clean(reason), 2, width))];
  }
  if (cluster.links.length === 0) return [title, ...indented('all claims give the same name', 2, width)];
  const links = [...cluster.links].sort((left, right) => right.score - left.score);
  const lines = links.slice(0, MOST_LINKS).flatMap((link) => {
    const first = (ids: readonly string[]): number => Math.min(...ids.map((id) => numbers.get(id) ?? Infinity));
    const ends = [link.left, link.right].sort((left, right) => first(left) - first(right));
    const pair = ends.map((ids) => numbersOf(ids, numbers)).join(' and ');
    const score = link.score.toFixed(2);
    return [
      ...indented(`${score}  ${pair}`, 2, width),
      ...indented(clean(link.reasons.join('; ')), 8, width).map(style.faint),
    ];
  });
  const more = links.length - MOST_LINKS;
  return [
    ...wrap(`${title}: evidence of pairs of claims, 0 to 1`, width),
    ...lines,
    ...(more > 0 ? [style.faint(`  +${more} more pairs, all in --format json`)] : []),
    `  mean: ${cluster.cohesion.toFixed(2)}`,
  ];
}

const TOO_MANY = 'values that were not compared: too many for one fact';

/** How the values stand, pair by pair: the rung, and who spoke. */
function standLines(sheet: Sheet): readonly string[] {
  const { explanation, values, width, style } = sheet;
  const { cluster, discrepancy } = explanation;
  const title = 'How the values stand to each other';
  if (!cluster) {
    const letter = (index: number): string => values[index]?.letter ?? '?';
    const lines = discrepancy.verdicts.flatMap(({ left, right, label, rung }) => {
      const names = `${letter(left)} / ${letter(right)}`;
      return indented(`${names}  ${clean(label)} ${style.faint(`(${clean(rung)})`)}`, 2, width);
    });
    return [title, ...lines];
  }
  const letters = cluster.values.map(
    ({ claims }) => values.find((value) => value.claims.some((id) => claims.includes(id)))?.letter ?? '?',
  );
  const rows = cluster.pairs
    .map((pair) => ({ pair, names: [letters[pair.left] ?? '?', letters[pair.right] ?? '?'].sort() }))
    .sort((one, other) => (one.names.join(' ') < other.names.join(' ') ? -1 : 1));
  return [
    title,
    ...rows.flatMap(({ pair, names }) => [
      ...indented(`${names.join(' / ')}  ${pair.label} ${style.faint(`(${pair.rung}, ${pair.bearing})`)}`, 2, width),
      ...indented(outcomeOf(pair), 9, width).map(style.faint),
    ]),
    ...(cluster.leftOut > 0 ? indented(`+${cluster.leftOut} ${TOO_MANY}`, 2, width) : []),
    ...indented(confidenceLine(discrepancy, cluster), 2, width),
  ];
}

function outcomeOf({ spoke }: TracedPair): string {
  if (!spoke) return 'no rule spoke';
  if (spoke.severity === 'off') return `${spoke.rule} spoke, and is off`;
  return `${spoke.rule} spoke, confidence ${spoke.confidence}`;
}

function confidenceLine({ confidence }: Discrepancy, { cohesion, pairs }: TracedCluster): string {
  const heard = pairs.flatMap(({ spoke }): readonly TracedJudgement[] =>
    spoke && spoke.severity !== 'off' ? [spoke] : [],
  );
  const surest = Math.max(...heard.map((judgement) => judgement.confidence));
  return `confidence ${confidence}: ${surest} of the surest rule, times the mean of the evidence, ${cohesion.toFixed(2)}`;
}

function consensusLines({ explanation, values, width }: Sheet): readonly string[] {
  const { discrepancy } = explanation;
  const origins = discrepancy.values.map((value, index) => `${values[index]?.letter ?? '?'} ${value.origins}`);
  return [
    'Where the sources stand',
    ...indented(consensusOf(discrepancy.consensus, values), 2, width),
    ...indented(`independent sources: ${origins.join(', ')}`, 2, width),
  ];
}

function consensusOf(consensus: Consensus, values: readonly Lettered[]): string {
  if (consensus.state === 'split') return 'split: no value is given by more sources than another';
  const { state, value, support, of } = consensus;
  const letter = values[value]?.letter ?? '?';
  if (state === 'latest') return `latest: ${letter}, ${support} of ${of}`;
  const share = state === 'majority' ? 'more than half' : 'the most, no majority';
  return `most common: ${letter}, ${support} of ${of} (${share}); nobody is declared right`;
}

const NEVER_COMPARED = 'What was never taken for one fact was not compared: reconcile claims FILE shows every claim';

/** What was compared and let go, for people: by what it is about, each pair with the reason and both quotes. */
export function dismissalsText(dismissals: Dismissals, options: ReporterOptions): string {
  const style = styleOf(options);
  const documents = new Map(dismissals.documents.map((document) => [document.id, document]));
  const claims = new Map(dismissals.claims.map((claim) => [claim.id, claim]));
  const facts = grouped(dismissals.dismissed, ({ event, kind, about }) => [event, kind, about].join('\n'));
  const sideLines = (side: Dismissal['left']): readonly string[] => {
    const own = side.claims.flatMap((id) => claims.get(id) ?? []);
    const quotes = own
      .slice(0, MOST_QUOTES)
      .flatMap((claim) => [
        `      ${style.faint(sourceLine(claim, documents.get(claim.document)))}`,
        `        ${oneLine(excerptOf(claim), options.width - 8, style)}`,
      ]);
    const more = own.length - MOST_QUOTES;
    return [
      ...indented(style.strong(clean(side.value)), 4, options.width),
      ...quotes,
      ...(more > 0 ? [style.faint(`      +${more} more`)] : []),
    ];
  };
  const blocks = [...facts.values()].map((pairs) => [
    ...factHeading(pairs[0], options.width, style),
    ...pairs.flatMap((pair) => [
      ...indented(`${style.dot} ${clean(pair.reason)}`, 2, options.width),
      ...sideLines(pair.left),
      ...sideLines(pair.right),
    ]),
  ]);
  const count = dismissals.dismissed.length;
  const total =
    count === 0
      ? 'Nothing was let go: no two different values were compared of which no rule spoke'
      : `${count} ${count === 1 ? 'pair' : 'pairs'} of values let go, of ${facts.size} ${facts.size === 1 ? 'fact' : 'facts'}`;
  const partial = dismissals.complete ? [] : ['Not complete: an input could not be read.'];
  const never = wrap(NEVER_COMPARED, options.width).map(style.faint);
  return [...blocks, [...wrap(total, options.width), ...partial, ...never]]
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function factHeading(first: Dismissal | undefined, width: number, style: Style): readonly string[] {
  if (!first) return [];
  const about = clean(first.about);
  const room = width - cells(first.kind) - 2;
  const [line = '', ...rest] = wrap(about, Math.max(20, room)).map(style.strong);
  return [`${pad(line, room + 2)}${style.faint(first.kind)}`, ...rest];
}
