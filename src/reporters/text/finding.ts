import { cells, pad, truncate, wrap } from './cells.js';
import { oneLine, severalLines } from './excerpt.js';
import type { FindingRow, QuoteRow, ValueRow } from './rows.js';
import type { Style } from './style.js';
import { headLines, joinedHead, supportLines, valueLines } from './value-head.js';

/** From this width on, two values stand side by side where both fit. */
const SIDE_BY_SIDE_FROM = 80;
/** A value that takes more lines than this in half the width is better read over all of it. */
const MOST_VALUE_LINES = 3;
/** An excerpt gets lines of its own where fewer cells than this are left beside its place, or beside place and value. */
const LEAST_EXCERPT = 50;
const LEAST_AROUND = 16;
const MOST_EXCERPT_LINES = 2;
/** Places and outlets line up as far as this; longer ones push what follows. */
const WIDEST_PLACE = 40;
const WIDEST_OUTLET = 20;
/** "conflict" is the longest relation. */
const RELATION_WIDTH = 8;

/** The block of one finding: heading, values with their quotes, where the sources stand. */
export function findingLines(row: FindingRow, width: number, style: Style): readonly string[] {
  const columns = sideBySide(row, width, style);
  return [
    ...heading(row, width, style),
    ...(columns ?? stacked(row, width, style)),
    ...(row.moreValues > 0 ? [style.faint(`  +${row.moreValues} more values, all in --format json`)] : []),
    ...[row.consensus, row.accepted]
      .filter((line) => line !== '')
      .flatMap((line) => wrap(line, width - 2).map((part) => `  ${style.faint(part)}`)),
  ];
}

function heading(row: FindingRow, width: number, style: Style): readonly string[] {
  const { relation, about, tag } = row;
  const mark = `${style.symbols[relation]} ${relation.padEnd(RELATION_WIDTH)} `;
  const indent = ' '.repeat(cells(mark));
  const painted = style.relation(relation, mark.trimEnd()) + mark.slice(mark.trimEnd().length);
  const beside = width - cells(mark) - cells(tag) - 2;
  const fitsBeside = beside >= Math.min(cells(about), 24);
  const aboutLines = wrap(about, Math.max(10, fitsBeside ? beside : width - cells(mark))).map((line) =>
    style.strong(line),
  );
  const [first = '', ...rest] = aboutLines;
  if (!fitsBeside) {
    const tagIndent = ' '.repeat(Math.max(0, width - cells(tag)));
    return [painted + first, ...rest.map((line) => indent + line), tagIndent + style.faint(tag)];
  }
  return [painted + pad(first, beside + 2) + style.faint(tag), ...rest.map((line) => indent + line)];
}

function sideBySide(row: FindingRow, width: number, style: Style): readonly string[] | undefined {
  const [left, right, third] = row.values;
  if (!left || !right || third || width < SIDE_BY_SIDE_FROM) return undefined;
  const column = Math.floor((width - 5) / 2);
  const fits = [left, right].every(
    ({ value, quotes }) =>
      wrap(value, column).length <= MOST_VALUE_LINES && quotes.every(({ place }) => cells(place) <= column),
  );
  if (!fits) return undefined;
  const isShort = [left, right].every((value) => cells(joinedHead(value, style)) <= column);
  const heads = [left, right].map((value) =>
    isShort ? headLines(value, row.relation, column, style) : valueLines(value, row.relation, column, style),
  );
  const headHeight = Math.max(...heads.map((lines) => lines.length));
  const supports = [left, right].map(({ support }) => (isShort ? [] : supportLines(support, column, style)));
  const supportHeight = Math.max(...supports.map((lines) => lines.length));
  const [leftLines = [], rightLines = []] = [left, right].map((value, index) => [
    ...filled(heads[index] ?? [], headHeight),
    ...filled(supports[index] ?? [], supportHeight),
    ...columnQuotes(value, column, style),
  ]);
  return Array.from({ length: Math.max(leftLines.length, rightLines.length) }, (_, index) =>
    `  ${pad(leftLines[index] ?? '', column)} ${style.faint(style.rule)} ${rightLines[index] ?? ''}`.trimEnd(),
  );
}

/** Lines followed by as many empty ones as make up a height, so that what follows starts level in both columns. */
function filled(lines: readonly string[], height: number): readonly string[] {
  return [...lines, ...Array.from({ length: height - lines.length }, () => '')];
}

function columnQuotes(row: ValueRow, column: number, style: Style): readonly string[] {
  return [
    ...row.quotes.flatMap((quote) => [
      columnPlace(quote, column, style),
      ...excerptLines(quote, column - 2, style).map((line) => `  ${line}`),
    ]),
    ...moreLine(row, style),
  ];
}

/** The words of a quote on lines of their own: one where the value has them already. */
function excerptLines({ excerpt, repeats, kept }: QuoteRow, width: number, style: Style): readonly string[] {
  return severalLines(excerpt, width, repeats ? 1 : MOST_EXCERPT_LINES, style, kept);
}

/** Place, then outlet and time of publication as far as there is room. */
function columnPlace({ place, link, outlet, published }: QuoteRow, column: number, style: Style): string {
  const room = column - cells(place) - 2;
  const name = outlet !== '' && room >= Math.min(cells(outlet), 8) ? truncate(outlet, room, style.gap) : '';
  const time = published !== '' && cells(published) + 2 <= room - cells(name) ? published : '';
  return style.faint([style.link(place, link), name, time].filter((part) => part !== '').join('  '));
}

function stacked(row: FindingRow, width: number, style: Style): readonly string[] {
  const quotes = row.values.flatMap((value) => value.quotes);
  const widest = (texts: readonly string[], most: number): number =>
    Math.min(most, Math.max(0, ...texts.map((text) => cells(text))));
  const placeWidth = widest(
    quotes.map(({ place }) => place),
    WIDEST_PLACE,
  );
  const outletWidth = widest(
    quotes.map(({ outlet }) => outlet),
    WIDEST_OUTLET,
  );
  const showsTime = row.relation === 'update';
  const timeWidth = showsTime
    ? widest(
        quotes.map(({ published }) => published),
        width,
      )
    : 0;
  const origin = (quote: QuoteRow): string =>
    [
      pad(style.link(quote.place, quote.link), placeWidth),
      outletWidth > 0 ? pad(truncate(quote.outlet, WIDEST_OUTLET, style.gap), outletWidth) : '',
      timeWidth > 0 ? pad(quote.published, timeWidth) : '',
    ]
      .filter((part) => part !== '')
      .join('  ');
  const beside = width - 4 - Math.max(0, ...quotes.map((quote) => cells(origin(quote)))) - 2;
  const widestQuote = Math.max(0, ...quotes.map(({ excerpt, repeats }) => (repeats ? 0 : cells(excerpt.quote))));
  const isBeside = beside >= Math.max(LEAST_EXCERPT, widestQuote + LEAST_AROUND);
  return row.values.flatMap((value) => [
    ...headLines(value, row.relation, width - 2, style).map((line) => `  ${line}`),
    ...value.quotes.flatMap((quote) =>
      isBeside
        ? [`    ${style.faint(origin(quote))}  ${oneLine(quote.excerpt, beside, style, quote.kept)}`]
        : [
            `    ${style.faint(origin(quote).trimEnd())}`,
            ...excerptLines(quote, width - 6, style).map((line) => `      ${line}`),
          ],
    ),
    ...moreLine(value, style).map((line) => `    ${line}`),
  ]);
}

function moreLine(row: ValueRow, style: Style): readonly string[] {
  return row.more > 0 ? [style.faint(`+${row.more} more`)] : [];
}
