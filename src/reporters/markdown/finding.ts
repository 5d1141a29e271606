import type { ReporterOptions } from '../../core/contracts.js';
import type { Discrepancy } from '../../core/discrepancy.js';
import type { Report, ReportDocument } from '../../core/report.js';
import type { TextPart } from '../../text/word-difference.js';
import { type Place, placeName, placesIn } from '../finding/places.js';
import {
  acceptedLine,
  consensusLine,
  countedSupport,
  type Sources,
  sourcesOf,
  standingOf,
} from '../finding/support.js';
import { RELATION_SIGNS } from '../finding/totals.js';
import { valueDifferences } from '../finding/value-differences.js';
import { valueOrder } from '../finding/value-order.js';
import { visible } from '../wording/visible.js';
import { inHtml, inMarkdown, inTarget } from './escape.js';

/** More values than this are only counted, and of a value more places. */
const MOST_VALUES = 8;
const MOST_PLACES = 3;
/** In the line that shows without opening it, so many values stand, each cut at so many characters. */
const MOST_IN_SUMMARY = 3;
const LONGEST_IN_SUMMARY = 60;
/** Characters of the article before and after a quote, and of a value or a quote itself. */
const AROUND = 60;
const LONGEST_VALUE = 300;

/** Gives the block of a finding: what differs in a line that shows, and a table of the values under it. */
export function blockOf(report: Report, options: ReporterOptions): (finding: Discrepancy) => string {
  const placesOf = placesIn(report);
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  return (finding) => {
    const sources = sourcesOf(finding, documents);
    const { all } = placesOf(finding);
    const shown = valueOrder(finding, documents).slice(0, MOST_VALUES);
    const parts = valueDifferences(
      shown.map((index) => cut(visible(finding.values[index]?.value ?? ''), LONGEST_VALUE).trim()),
    );
    const rows = shown.map((index, at) => rowOf(finding, index, parts[at] ?? [], all, sources, options));
    const left = finding.values.length - rows.length;
    const notes = [
      left > 0 ? `${left} more values, all in \`--format json\`.` : '',
      inMarkdown(consensusLine(finding, sources, MOST_VALUES)),
      finding.accepted ? inMarkdown(acceptedLine(finding.accepted)) : '',
      `\`${finding.rule}\` \`${finding.id}\``,
    ].filter((note) => note !== '');
    return [
      '<details>',
      `<summary>${summaryLine(finding, documents)}</summary>`,
      '',
      '| value | sources | quotes |',
      '| --- | --- | --- |',
      ...rows,
      '',
      notes.join(' · '),
      '',
      '</details>',
    ].join('\n');
  };
}

function summaryLine(finding: Discrepancy, documents: ReadonlyMap<string, ReportDocument>): string {
  const { relation, about, values, severity } = finding;
  const named = valueOrder(finding, documents)
    .slice(0, MOST_IN_SUMMARY)
    .map((index) => inHtml(cut(values[index]?.value ?? '', LONGEST_IN_SUMMARY)));
  const more = values.length > named.length ? ` and ${values.length - named.length} more` : '';
  return `${RELATION_SIGNS[relation]} ${relation} (${severity}): <b>${inHtml(cut(about, LONGEST_VALUE))}</b>: ${named.join(' / ')}${more}`;
}

function rowOf(
  finding: Discrepancy,
  index: number,
  parts: readonly TextPart[],
  places: readonly Place[],
  sources: Sources,
  options: ReporterOptions,
): string {
  const value = finding.values[index];
  if (!value) return '';
  const own = places.filter((place) => place.value === index);
  const quotes = own.slice(0, MOST_PLACES).map((place) => quoteOf(place, options));
  const more = own.length > MOST_PLACES ? [`${own.length - MOST_PLACES} more`] : [];
  const standing = standingOf(finding.consensus, index);
  const support = sources.count < 2 ? '' : countedSupport(value, sources.count);
  const said = [support, standing ?? ''].filter((part) => part !== '').join(', ');
  return `| <b>${parts.map(marked).join('')}</b> | ${inMarkdown(said)} | ${[...quotes, ...more].join('<br>')} |`;
}

/** A part of a value, underlined where the other values do not have its words. */
function marked({ text, differs }: TextPart): string {
  return differs ? `<ins>${inMarkdown(text)}</ins>` : inMarkdown(text);
}

/** Place, outlet and the words around a value, which stands in bold letters. */
function quoteOf(place: Place, options: ReporterOptions): string {
  const { claim, document } = place;
  const { before, quote, after } = claim.excerpt;
  const words = [
    inMarkdown(cutStart(before, AROUND)),
    `<b>${inMarkdown(cut(quote, LONGEST_VALUE)).trim()}</b>`,
    inMarkdown(cut(after, AROUND)),
  ];
  return [linked(place, options), outletOf(document), words.join('')].filter((part) => part !== '').join(' ');
}

function outletOf({ outlet }: ReportDocument): string {
  return outlet === null ? '' : `(${inMarkdown(outlet)})`;
}

function linked(place: Place, { linkTo }: ReporterOptions): string {
  const name = inMarkdown(placeName(place));
  const url = linkTo?.(place.document.path, place.claim.line);
  return url === undefined ? name : `[${name}](${inTarget(url)})`;
}

/** A text of at most so many characters, cut between words where it has spaces. */
function cut(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most)
    .join('')
    .replace(/(?<=\S)\s+\S*$/, '')}…`;
}

/** The same, from the end. */
function cutStart(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  return `…${characters
    .slice(-most)
    .join('')
    .replace(/^\S*\s+(?=\S)/, '')}`;
}
