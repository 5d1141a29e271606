import { dayNumber } from '../core/calendar.js';
import type { ReadOptions } from '../core/contracts.js';
import type { Document, Field, Known, PublicationTime } from '../core/document.js';
import type { Run } from '../core/reading.js';
import type { Span } from '../core/span.js';
import type { HeadDate } from '../text/dateline.js';
import type { Mapped } from '../text/repair/mapped.js';
import { type DatelineFacts, readLines } from './reading.js';

/** A paragraph of an article, a list item or a subheading; no line breaks in it. Its runs count in the file as decoded. */
export interface Paragraph extends Mapped {
  readonly heading: boolean;
}

/** What lines around the text say of the article. */
export interface Aside {
  published?: HeadDate;
  byline?: string;
  outlet?: string;
}

/** The paragraphs of a part of a file that is one article's text, and what its lines say of the article. */
export interface Fragment {
  readonly paragraphs: readonly Paragraph[];
  readonly aside: Readonly<Aside>;
}

/** What a format took out of a file for one article. */
export interface Taken {
  /** One line; its runs count in the file as decoded. */
  readonly headline?: Mapped;
  readonly paragraphs: readonly Paragraph[];
  readonly outlet?: Known<string>;
  readonly byline?: Known<string>;
  /** The place of its dateline as a field says it, where the text has no dateline of its own. */
  readonly dateline?: Known<string>;
  /** As fields, tags or an address say it. */
  readonly published?: Known<PublicationTime>;
  /** As a line that readers see says it, which goes before `published` where the two name other days. */
  readonly printed?: HeadDate;
}

/** What fields or elements say of an article, beside its text. */
export interface Stated {
  readonly headline?: Mapped | undefined;
  readonly outlet?: Known<string> | undefined;
  readonly byline?: Known<string> | undefined;
  readonly published?: Known<PublicationTime> | undefined;
}

/** An article of what fields state of it and of its text; what they do not state, or only imply, the lines of the text may say. */
export function takenWith({ paragraphs, aside }: Fragment, stated: Stated): Taken {
  const { headline, published } = stated;
  const said = (value: string | undefined): Known<string> | undefined =>
    value === undefined ? undefined : { value, basis: 'stated' };
  const outlet = stated.outlet?.basis === 'stated' ? stated.outlet : (said(aside.outlet) ?? stated.outlet);
  const byline = stated.byline ?? said(aside.byline);
  return {
    ...(headline && { headline }),
    paragraphs,
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(aside.published && { printed: aside.published }),
  };
}

/** The file that an article was taken out of. */
export interface TakenFrom {
  readonly id: string;
  readonly path: string;
  /** Id of the format that read it. */
  readonly format: string;
  /** Offsets at which the lines of the file as decoded start; see `lineStarts`. */
  readonly lineStarts: readonly number[];
}

/** Lines one below the other, with their runs. */
function stacked(lines: readonly Mapped[]): Mapped {
  const runs: Run[] = [];
  let at = 0;
  for (const line of lines) {
    for (const run of line.runs) runs.push({ ...run, at: run.at + at });
    at += line.text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), runs };
}

/** A copy of its own: a part of a file's text would keep all of it in memory. */
function ownCopy(known: Known<string>): Known<string> {
  return { ...known, value: ` ${known.value}`.slice(1) };
}

/** Days by which a time may differ from the day that readers see, for want of the same zone. */
const ZONE_DAYS = 1;

/**
 * When the article was published: as its markup states, with the time of day, unless readers alone are told that or another day;
 * before what an address implies. (On 4 of 91 pages of the corpus the markup was days or hours off what the page prints.)
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
  if (left === right && !marked.value.time) return printed;
  if (left === undefined || right === undefined || left === right) return marked;
  const zoned = marked.value.time?.zone;
  const slack = zoned === 'Z' || zoned === '+00:00' || zoned === '+0000' ? ZONE_DAYS : 0;
  return Math.abs(left - right) <= slack ? marked : printed;
}

/** The document's fields: the word of the markup and of the lines around the text before that of its dateline. */
function knownFields(
  id: string,
  text: string,
  headline: Field | undefined,
  taken: Taken,
  dateline: DatelineFacts,
): Partial<Document> {
  const stated = (range: { readonly start: number; readonly end: number }): Known<string> => {
    const span: Span = { document: id, start: range.start, end: range.end };
    return { value: text.slice(range.start, range.end), basis: 'stated', span };
  };
  const place = dateline.place ? stated(dateline.place) : taken.dateline && ownCopy(taken.dateline);
  const inLine = dateline.published;
  const said = taken.printed ?? (inLine?.date.year === undefined ? undefined : inLine);
  const ofSaid = said && { value: { date: said.date, ...(said.time && { time: said.time }) }, basis: said.basis };
  const published = publication(taken.published, ofSaid);
  const agency = dateline.agency && stated(dateline.agency);
  const outlet = taken.outlet?.basis === 'stated' ? taken.outlet : (agency ?? taken.outlet);
  return {
    ...(headline && { headline: stated(headline) }),
    ...(outlet && { outlet: ownCopy(outlet) }),
    ...(taken.byline && { byline: ownCopy(taken.byline) }),
    ...(place && { dateline: place }),
    ...(published && { published }),
  };
}

/**
 * Makes the document of an article that was taken out of a file. Its text is the headline and, below it, the article, one line a
 * paragraph; its `fields` tell the two apart, its `origin` says where they stand in the file.
 */
export function assemble(from: TakenFrom, taken: Taken, options: ReadOptions): Document {
  const { id, path, format, lineStarts } = from;
  const { headline, paragraphs } = taken;
  const { text, runs } = stacked(headline ? [headline, ...paragraphs] : paragraphs);
  const begin = headline ? headline.text.length + 1 : 0;
  const title: Field | undefined = headline && { name: 'headline', start: 0, end: headline.text.length };
  const roles = paragraphs.map(({ heading }) => (heading ? 'headline' : 'body'));
  const { reading, dateline } = readLines(text, headline ? ['headline', ...roles] : roles, options.dateOrder);
  return {
    id,
    path,
    format,
    text,
    fields: [...(title ? [title] : []), { name: 'text', start: Math.min(begin, text.length), end: text.length }],
    origin: { runs, lineStarts },
    reading,
    ...knownFields(id, text, title, taken, dateline),
  };
}
