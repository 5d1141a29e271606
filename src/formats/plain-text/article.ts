import type { ReadOptions } from '../../core/contracts.js';
import type { Document, Known, PublicationTime } from '../../core/document.js';
import { type Reading, toArticle } from '../../core/reading.js';
import type { Range, Span } from '../../core/span.js';
import { wrapEdits } from '../../parse/prose/fragment.js';
import { type Field, type FrontMatter, frontMatter } from '../../parse/prose/front-matter.js';
import { type About, type Part, type Said, sortParagraphs } from '../../parse/prose/head.js';
import { type Paragraph, paragraphsOf } from '../../parse/prose/paragraphs.js';
import { blocksOf, DATELINE_PARAGRAPHS } from '../../parse/reading.js';
import { agencyDateline } from '../../text/agency-dateline.js';
import { type HeadDate, headDate } from '../../text/dateline.js';
import { repairCharacters } from '../../text/repair/characters.js';
import { decimalEdits } from '../../text/repair/decimals.js';
import { gluedEdits } from '../../text/repair/glued.js';
import { applyEdits, compose, type Edit, type Mapped, orderedEdits } from '../../text/repair/mapped.js';

/** Takes the agency dateline off the first paragraphs: what is no text is cut out, what it says goes into `about`. */
function datelineEdits(
  paragraphs: readonly Paragraph[],
  parts: readonly Part[],
  about: About,
  options: ReadOptions,
): readonly Edit[] {
  let seen = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (parts[index] !== 'body') continue;
    if (seen === DATELINE_PARAGRAPHS) break;
    seen += 1;
    const found = agencyDateline(paragraph.text, options.dateOrder);
    if (!found || paragraph.lines[0] === undefined || found.aside.end > paragraph.lines[0].end - paragraph.start)
      continue;
    const moved = ({ start, end }: Range): Range => ({ start: start + paragraph.start, end: end + paragraph.start });
    const said = (range: Range): Said => ({ value: paragraph.text.slice(range.start, range.end), ...moved(range) });
    if (found.place) about.dateline ??= said(found.place);
    if (found.agency) about.outlet ??= said(found.agency);
    if (found.date) about.published ??= { ...found.date, range: moved(found.date.range) };
    return found.aside.end > found.aside.start ? [{ ...moved(found.aside), text: found.instead }] : [];
  }
  return [];
}

/**
 * The credit at the end of a caption: a word with a capital and a colon behind the last stop, and names: "A house in Iquique. Photograph:
 * Jane Doe/Reuters".
 */
const CREDIT = /(?<=[.!?)”"]) \p{Lu}\p{Ll}+: \p{Lu}[^.:]{1,60}\/\p{Lu}[^.:/]{1,40}$/u;

function creditEdits(paragraphs: readonly Paragraph[], parts: readonly Part[]): readonly Edit[] {
  return paragraphs.flatMap((paragraph, index) => {
    const tail = paragraph.text.slice(-100);
    const match =
      parts[index] === 'out' || paragraph.lines.length > 1 || !/: .*\//.test(tail) ? null : CREDIT.exec(tail);
    return match ? [{ start: paragraph.end - tail.length + match.index, end: paragraph.end, text: '' }] : [];
  });
}

/** Edits that leave out what is no part of the article, put one line break between blocks and a space where lines were wrapped. */
function layoutEdits(text: string, paragraphs: readonly Paragraph[], parts: readonly Part[]): readonly Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  let first = true;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (parts[index] === 'out') continue;
    edits.push({ start: from, end: paragraph.start, text: first ? '' : '\n' });
    first = false;
    edits.push(...wrapEdits(text, paragraph));
    from = paragraph.end;
  }
  edits.push({ start: from, end: text.length, text: '' });
  return edits;
}

/** What the front matter says takes precedence over what the lines of the text seem to say. */
function aboutOf(front: FrontMatter | undefined, options: ReadOptions): About {
  const about: About = {};
  if (front?.headline) about.headline = front.headline;
  if (front?.outlet) about.outlet = front.outlet;
  if (front?.byline) about.byline = front.byline;
  const dated = (field: Field | undefined): HeadDate | undefined => {
    const found = field && headDate(field.value, options.dateOrder);
    return found && field && { ...found, range: { start: field.start, end: field.end } };
  };
  const published = dated(front?.published);
  const updated = dated(front?.updated);
  if (published) about.published = published;
  if (updated) about.updated = updated;
  return about;
}

/** The document's fields, their spans counted in the text as decoded. */
function knownFields(id: string, about: About, repaired: Mapped): Partial<Document> {
  const bridge: Reading = { ...repaired, blocks: [] };
  const spanOf = (range: Range): { readonly span: Span } | undefined => {
    const span = toArticle(bridge, range);
    return span && { span: { document: id, ...span } };
  };
  const known = (said: Said): Known<string> => ({ value: said.value, basis: 'stated', ...spanOf(said) });
  const dated = about.published ?? about.updated;
  const time = (found: HeadDate): PublicationTime => ({ date: found.date, ...(found.time && { time: found.time }) });
  return {
    ...(about.headline && { headline: known(about.headline) }),
    ...(about.outlet && { outlet: known(about.outlet) }),
    ...(about.byline && { byline: known(about.byline) }),
    ...(about.dateline && { dateline: known(about.dateline) }),
    ...(dated && { published: { value: time(dated), basis: dated.basis, ...spanOf(dated.range) } }),
  };
}

/**
 * Reads a decoded text as an article. `text` stays as it is; the reading has its characters repaired, glued words parted,
 * page furniture, date lines and bylines left out, and one line a paragraph.
 */
export function readArticle(path: string, text: string, options: ReadOptions): Document {
  const repaired = repairCharacters(text);
  const front = frontMatter(repaired.text);
  if (front?.fault !== undefined)
    options.note?.('front-matter', `its front matter is no YAML (${front.fault}) and was left out.`);
  const about = aboutOf(front, options);
  const paragraphs = paragraphsOf(repaired.text, front?.end ?? 0);
  const given = about.headline;
  const parts = sortParagraphs(paragraphs, about, options);
  if (given) about.headline = given;
  const edits = orderedEdits(
    layoutEdits(repaired.text, paragraphs, parts),
    datelineEdits(paragraphs, parts, about, options),
    creditEdits(paragraphs, parts),
    decimalEdits(repaired.text),
    gluedEdits(
      repaired.text,
      paragraphs.filter((_, index) => parts[index] !== 'out'),
    ),
  );
  const read = compose(repaired, applyEdits(repaired.text, edits));
  const roles = parts.filter((part) => part !== 'out');
  const reading: Reading = { text: read.text, runs: read.runs, blocks: blocksOf(read.text, roles) };
  return { id: path, path, format: 'plain-text', text, reading, ...knownFields(path, about, repaired) };
}
