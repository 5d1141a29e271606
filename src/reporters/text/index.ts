import type { Reporter, ReporterOptions } from '../../core/contracts.js';
import type { Discrepancy } from '../../core/discrepancy.js';
import type { Event } from '../../core/event.js';
import type { Report } from '../../core/report.js';
import { firstOf, shownFindings } from '../finding/shown.js';
import { leftOutOf, nothingShown, notShown, relationCounts } from '../finding/totals.js';
import { clean } from '../wording/clean.js';
import { noticeGroups, noticeText } from '../wording/notices.js';
import { plural } from '../wording/plural.js';
import { wrap } from './cells.js';
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

/** The report for people at a terminal: per event, one block a finding, then what was not compared, then totals. */
export const text: Reporter = {
  id: 'text',
  summary: 'for people: values side by side, with quotes and places',
  render(report, options) {
    const style = styleOf(options);
    const shown = shownFindings(report, options, 'warning');
    const blocks = [
      ...(options.quiet ? [] : [[header(report)]]),
      ...eventBlocks(report, firstOf(shown, options.maxFindings), options, style),
      ...(options.quiet ? [] : [noticeLines(report, options.width), totals(report, shown, options, style)]),
    ];
    const lines = blocks.filter((block) => block.length > 0).map((block) => `${block.join('\n')}\n`);
    return lines.join('\n');
  },
};

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
  const row = rowsOf(report, options);
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
function noticeLines(report: Report, width: number): readonly string[] {
  return noticeGroups(report).flatMap((group) => {
    const [first = '', ...rest] = wrap(`${clean(noticeText(group))} (${group.code})`, width - 2);
    return [first, ...rest.map((line) => `  ${line}`)];
  });
}

function totals(
  report: Report,
  shown: readonly Discrepancy[],
  options: ReporterOptions,
  style: Style,
): readonly string[] {
  const counts = relationCounts(shown).map(({ relation, counted }) =>
    style.relation(relation, `${style.symbols[relation]} ${counted}`),
  );
  const copies = report.documents.filter((document) => document.copyOf !== null).length;
  const independent = copies > 0 ? ` (${report.documents.length - copies} independent)` : '';
  const articles = `in ${plural(report.summary.documents, 'article')}${independent}`;
  const leftOut = leftOutOf(report, shown.length, options);
  const beyond = Math.max(0, shown.length - (options.maxFindings ?? shown.length));
  const found = counts.length > 0 ? `${counts.join('  ')} ` : nothingShown(report, leftOut, options);
  return [
    ...wrap(`${found} ${articles}`, options.width),
    ...(beyond > 0 ? wrap(`${beyond} of them not shown: --max-findings none`, options.width) : []),
    ...notShown(leftOut).flatMap(({ counted, flag }) => wrap(`${counted} not shown: ${flag}`, options.width)),
    ...(report.complete ? [] : wrap('Not complete: an input could not be read.', options.width)),
    ...(shown.length > 0 ? HINTS.flatMap((hint) => wrap(hint, options.width)).map((line) => style.faint(line)) : []),
  ];
}
