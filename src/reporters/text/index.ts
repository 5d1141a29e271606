import type { Reporter, ReporterOptions } from '../../core/contracts.js';
import { type Discrepancy, type Relation, SEVERITIES } from '../../core/discrepancy.js';
import type { Event } from '../../core/event.js';
import type { Report } from '../../core/report.js';
import { wrap } from './cells.js';
import { clean } from './clean.js';
import { findingLines } from './finding.js';
import { rowsOf } from './rows.js';
import { type Style, styleOf } from './style.js';

/** Paths that a list names before it only counts. */
const MOST_PATHS = 6;
/** Where a reader goes from here. */
const HINTS = [
  'Why something was flagged: reconcile explain ID FILE',
  'Every claim with its place: reconcile claims FILE',
];
const RELATIONS: readonly Relation[] = ['conflict', 'update', 'variant'];

/** The report for people at a terminal: per event, one block a finding, then what was not compared, then totals. */
export const text: Reporter = {
  id: 'text',
  summary: 'for people: values side by side, with quotes and places',
  render(report, options) {
    const style = styleOf(options);
    const limit = SEVERITIES.indexOf(options.minSeverity ?? 'warning');
    const shown = report.discrepancies.filter(({ severity }) => SEVERITIES.indexOf(severity) <= limit);
    const blocks = [
      ...(options.quiet ? [] : [[header(report)]]),
      ...eventBlocks(report, shown, options, style),
      ...(options.quiet ? [] : [noticeLines(report, options.width), totals(report, shown, options, style)]),
    ];
    const lines = blocks.filter((block) => block.length > 0).map((block) => `${block.join('\n')}\n`);
    return lines.join('\n');
  },
};

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function header({ summary }: Report): string {
  return [plural(summary.documents, 'article'), plural(summary.events, 'event'), plural(summary.claims, 'claim')].join(
    ', ',
  );
}

/** The findings; of several events, each under a heading with its articles. */
function eventBlocks(
  report: Report,
  shown: readonly Discrepancy[],
  options: ReporterOptions,
  style: Style,
): readonly (readonly string[])[] {
  const row = rowsOf(report);
  const blocksOf = (findings: readonly Discrepancy[]): readonly (readonly string[])[] =>
    findings.map((each) => findingLines(row(each), options.width, style));
  if (report.events.length < 2 || options.quiet) return blocksOf(shown);
  const known = new Set(report.events.map((event) => event.id));
  const elsewhere = shown.filter((each) => !known.has(each.event));
  const blocks = report.events.flatMap((event, index) => {
    const own = shown.filter((each) => each.event === event.id);
    if (own.length === 0) return [];
    const number = `Event ${index + 1} of ${report.events.length}`;
    return [eventHeading(number, event, options.width, style), ...blocksOf(own)];
  });
  return elsewhere.length === 0 ? blocks : [...blocks, [style.strong('In no event')], ...blocksOf(elsewhere)];
}

function eventHeading(number: string, event: Event, width: number, style: Style): readonly string[] {
  const title = wrap(`${number}: ${clean(event.label)}`, width).map((line) => style.strong(line));
  const members = `${plural(event.documents.length, 'article')}: ${pathList(event.documents)}`;
  return [...title, ...wrap(members, width - 2).map((line) => style.faint(`  ${line}`))];
}

function pathList(paths: readonly string[]): string {
  const named = paths.slice(0, MOST_PATHS).map(clean).join(', ');
  return paths.length > MOST_PATHS ? `${named} and ${paths.length - MOST_PATHS} more` : named;
}

/** What became of inputs: one line for each code that several share, in the words of the notice. */
function noticeLines({ notices, documents }: Report, width: number): readonly string[] {
  const codes = [...new Set(notices.map((notice) => notice.code))];
  return codes.flatMap((code) => {
    const own = notices.filter((notice) => notice.code === code);
    const messages = [...new Set(own.map((notice) => notice.message))];
    return messages.flatMap((message) => {
      const paths = own.flatMap((notice) => (notice.message === message && notice.path ? [notice.path] : []));
      const all = paths.length > 1 && paths.length === documents.length;
      const where = paths.length === 0 ? '' : `${all ? `all ${paths.length} articles` : pathList(paths)}: `;
      const [first = '', ...rest] = wrap(`${where}${clean(message)} (${code})`, width - 2);
      return [first, ...rest.map((line) => `  ${line}`)];
    });
  });
}

function totals(
  report: Report,
  shown: readonly Discrepancy[],
  options: ReporterOptions,
  style: Style,
): readonly string[] {
  const counts = RELATIONS.flatMap((relation) => {
    const count = shown.filter((each) => each.relation === relation).length;
    if (count === 0) return [];
    return [style.relation(relation, `${style.symbols[relation]} ${plural(count, relation)}`)];
  });
  const copies = report.documents.filter((document) => document.copyOf !== null).length;
  const independent = copies > 0 ? ` (${report.documents.length - copies} independent)` : '';
  const articles = `in ${plural(report.summary.documents, 'article')}${independent}`;
  const isCompared = report.summary.alone < report.summary.documents;
  const hidden = report.discrepancies.length - shown.length;
  const least = options.minSeverity ?? 'warning';
  // Where milder findings were left out, nothing is said of all findings: that would be read as a clean bill.
  const noneShown =
    hidden > 0 ? `No finding of severity ${least === 'error' ? 'error' : `${least} or worse`}` : 'Nothing flagged';
  const none = isCompared ? noneShown : 'Nothing flagged, but no two articles were compared,';
  const found = counts.length > 0 ? `${counts.join('  ')} ` : none;
  return [
    ...wrap(`${found} ${articles}`, options.width),
    ...(hidden > 0 ? wrap(`${plural(hidden, 'milder finding')} not shown: --min-severity info`, options.width) : []),
    ...(report.complete ? [] : wrap('Not complete: an input could not be read.', options.width)),
    ...(shown.length > 0 ? HINTS.flatMap((hint) => wrap(hint, options.width)).map((line) => style.faint(line)) : []),
  ];
}
