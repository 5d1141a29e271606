import { dayNumber } from '../../core/calendar.js';
import type { ReadOptions, Source } from '../../core/contracts.js';
import type { Document, Field, Known, PublicationTime } from '../../core/document.js';
import type { Run } from '../../core/reading.js';
import { lineStarts, type Span } from '../../core/span.js';
import { ExpectedError } from '../../errors.js';
import { type About, aboutOf } from './about.js';
import { type Aside, asideBelow } from './aside.js';
import { type Body, findBody } from './body.js';
import { decodePage } from './charset.js';
import { headlineOf } from './headline.js';
import { articleLines } from './keep.js';
import { type Line, linesOf } from './lines.js';
import { parseMarkup } from './markup.js';
import { type DatelineFacts, readLines } from './reading.js';

/** Lines one below the other, with their runs. */
function stacked(lines: readonly Line[]): { readonly text: string; readonly runs: readonly Run[] } {
  const runs: Run[] = [];
  let at = 0;
  for (const line of lines) {
    for (const run of line.runs) runs.push({ ...run, at: run.at + at });
    at += line.text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), runs };
}

/** A copy of its own: a part of a page's source would keep all of it in memory. */
function ownCopy(known: Known<string>): Known<string> {
  return { ...known, value: ` ${known.value}`.slice(1) };
}

/** Days by which a time may differ from the day that readers see, for want of the same zone. */
const ZONE_DAYS = 1;

/**
 * When the article was published: as its markup states, with the time of day, unless readers are told another day; before what
 * an address implies. (On 4 of 91 pages of the corpus the markup was days or hours off what the page prints.)
 */
function publication(
  marked: Known<PublicationTime> | undefined,
  printed: Known<PublicationTime> | undefined,
): Known<PublicationTime> | undefined {
  if (marked?.basis !== 'stated' || printed === undefined) return printed ?? marked;
  const dayOf = ({ value: { date } }: Known<PublicationTime>): number | undefined =>
    date.year === undefined || date.month === undefined || date.day === undefined
      ? undefined
      : dayNumber(date.year, date.month, date.day);
  const [left, right] = [dayOf(marked), dayOf(printed)];
  if (left === undefined || right === undefined || left === right) return marked;
  const zoned = marked.value.time?.zone;
  const slack = zoned === 'Z' || zoned === '+00:00' || zoned === '+0000' ? ZONE_DAYS : 0;
  return Math.abs(left - right) <= slack ? marked : printed;
}

/** The document's fields: the markup's word before that of the lines around the text and of its dateline. */
function knownFields(
  id: string,
  text: string,
  headline: Field | undefined,
  about: About,
  aside: Aside,
  dateline: DatelineFacts,
): Partial<Document> {
  const stated = (range: { readonly start: number; readonly end: number }): Known<string> => {
    const span: Span = { document: id, start: range.start, end: range.end };
    return { value: text.slice(range.start, range.end), basis: 'stated', span };
  };
  const inLine = dateline.published;
  const said = aside.published ?? (inLine?.date.year === undefined ? undefined : inLine);
  const ofSaid = said && { value: { date: said.date, ...(said.time && { time: said.time }) }, basis: said.basis };
  const published = publication(about.published, ofSaid);
  const named = (value: string | undefined): Known<string> | undefined =>
    value === undefined ? undefined : { value, basis: 'stated' };
  const agency = dateline.agency && stated(dateline.agency);
  const outlet = about.outlet?.basis === 'stated' ? about.outlet : (named(aside.outlet) ?? agency ?? about.outlet);
  const byline = about.byline ?? named(aside.byline);
  return {
    ...(headline && { headline: stated(headline) }),
    ...(outlet && { outlet: ownCopy(outlet) }),
    ...(byline && { byline: ownCopy(byline) }),
    ...(dateline.place && { dateline: stated(dateline.place) }),
    ...(published && { published }),
  };
}

/**
 * Reads a page as the article it holds. The document's text is the headline and, below it, the article, one line a paragraph;
 * its `fields` tell the two apart, its `origin` says where they stand in the page. Throws an `ExpectedError` for a page that
 * holds no article text.
 */
export function readPage({ path, bytes }: Source, options: ReadOptions): Document {
  const { source, encoding, certain } = decodePage(bytes);
  if (!certain) options.note?.('invalid-utf8', `it is not valid UTF-8 and was read as ${encoding}; save it as UTF-8.`);
  const markup = parseMarkup(source, path);
  const about = aboutOf(markup, options.dateOrder);
  const body = findBody(markup.root);
  const headline = headlineOf(about, markup, source);
  const titles = [...(headline ? [headline.text] : []), ...about.titles.map(({ text }) => text)];
  const { kept, aside: within } = articleLines(linesOf(body, markup), titles, options.dateOrder);
  if (kept.length === 0) {
    throw new ExpectedError(
      'empty-file',
      'the page holds no article text',
      'Save the page with its text, or leave it out with --exclude',
      path,
    );
  }
  const whole: Body = { ...body, element: markup.root, isOut: body.isUnseen };
  const aside = { ...asideBelow(headline, linesOf(whole, markup), options.dateOrder), ...within };
  const lines = headline ? [headline, ...kept] : kept;
  const { text, runs } = stacked(lines);
  const begin = headline ? headline.text.length + 1 : 0;
  const title: Field | undefined = headline && { name: 'headline', start: 0, end: headline.text.length };
  const roles = lines.map((line) => (line.heading ? 'headline' : 'body'));
  const { reading, dateline } = readLines(text, roles, options.dateOrder);
  return {
    id: path,
    path,
    format: 'html',
    text,
    fields: [...(title ? [title] : []), { name: 'text', start: begin, end: text.length }],
    origin: { runs, lineStarts: lineStarts(source) },
    reading,
    ...knownFields(path, text, title, about, aside, dateline),
  };
}
