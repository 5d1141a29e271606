import type { ReadOptions, Source } from '../../core/contracts.js';
import type { Document, Known } from '../../core/document.js';
import type { Run } from '../../core/reading.js';
import { lineStarts, type Range } from '../../core/span.js';
import { ExpectedError } from '../../errors.js';
import { type Aside, assemble, type Taken } from '../../parse/assemble.js';
import { asideBelow } from '../../parse/html/aside.js';
import { articleLines } from '../../parse/html/keep.js';
import type { Line } from '../../parse/html/lines.js';
import { type Field, type FrontMatter, frontMatter } from '../../parse/prose/front-matter.js';
import { publishedAt } from '../../parse/published-at.js';
import { dateLine } from '../../text/dateline.js';
import { decode } from '../../text/decode.js';
import { applyEdits, compose, type Edit, type Mapped } from '../../text/repair/mapped.js';
import { type Block, blocksOf } from './blocks.js';
import { inlineOf } from './inline.js';

/** The lines of a block one below the other, without the white space in front of them. */
function rawBlock(text: string, block: Block): Mapped {
  const runs: Run[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const [index, { start, end }] of block.lines.entries()) {
    if (index > 0) {
      // The line feed stands for the end of the line before.
      runs.push({ at, from: block.lines[index - 1]?.end ?? start, length: 1 });
      parts.push('\n');
      at += 1;
    }
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (part.length > lead) runs.push({ at, from: start + lead, length: part.length - lead });
    parts.push(part.slice(lead));
    at += part.length - lead;
  }
  return { text: parts.join(''), runs };
}

/** Parts a text at its line feeds and folds the white space in each; the ranges say where the lines stood. */
function foldedLines(text: string): readonly { readonly range: Range; readonly edits: readonly Edit[] }[] {
  const lines: { range: Range; edits: Edit[] }[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    const lead = part.length - part.trimStart().length;
    const end = start + part.trimEnd().length;
    if (end > start + lead) {
      const edits: Edit[] = [{ start: 0, end: start + lead, text: '' }];
      for (const match of part.trim().matchAll(/\s{2,}|[^\S ]/g)) {
        const from = start + lead + match.index;
        edits.push({ start: from, end: from + match[0].length, text: ' ', meant: true });
      }
      edits.push({ start: end, end: text.length, text: '' });
      lines.push({ range: { start: start + lead, end }, edits });
    }
    start += part.length + 1;
  }
  return lines;
}

/** Code units of ranges that lie in a part of their text. */
function covered(ranges: readonly Range[], { start, end }: Range): number {
  let units = 0;
  let last = start;
  for (const range of ranges) {
    const from = Math.max(range.start, last);
    const to = Math.min(range.end, end);
    if (to > from) units += to - from;
    last = Math.max(last, to);
  }
  return units;
}

/** Blocks with more marks or lines than this are not asked how much of them is linked or stressed. */
const MOST_ASKED = 2000;

/** Strokes between the cells of a row become spaces; escaped ones stay. */
const withoutStrokes = (text: string): string => text.replace(/(?<!\\)\|/g, ' ');

/** The lines that a block shows: one, or more where it has hard breaks. */
function linesOfBlock(
  text: string,
  block: Block,
  labels: ReadonlySet<string>,
  images: { met: boolean },
): readonly Line[] {
  const raw = rawBlock(text, block);
  const words = block.tag === 'tr' ? withoutStrokes(raw.text) : raw.text;
  const inline = inlineOf(words, labels);
  const plain = applyEdits(words, inline.edits);
  const byStart = (left: Range, right: Range): number => left.start - right.start;
  const linked = [...inline.linked].sort(byStart);
  const stressed = [...inline.stressed].sort(byStart);
  if (inline.images.length > 0) images.met = true;
  return foldedLines(plain.text).flatMap(({ range, edits }, index): readonly Line[] => {
    const shown = compose(plain, applyEdits(plain.text, edits));
    if (!/[\p{L}\p{N}]/u.test(shown.text)) return [];
    const first = shown.runs[0];
    const last = shown.runs[shown.runs.length - 1];
    const within = { start: first?.from ?? range.start, end: (last?.from ?? 0) + (last?.covers ?? last?.length ?? 0) };
    const asked = index < 8 && linked.length + stressed.length < MOST_ASKED;
    const line: Line = {
      ...compose(raw, shown),
      tag: block.tag,
      heading: /^h/.test(block.tag),
      linked: asked ? covered(linked, within) : 0,
      stressed: asked ? covered(stressed, within) : 0,
      afterImage: images.met,
    };
    images.met = false;
    return [line];
  });
}

const STOP = /[.!?…]["”’')\]]*$/;
/** A headline is short: the longest of 239 in the corpus has 160 units. */
const LONGEST_HEADLINE = 200;

/** The headline where no heading and no front matter gives one: a first line that is short, without a stop, and no byline or date. */
function unmarkedHeadline(lines: readonly Line[]): Line | undefined {
  const [first, second] = lines;
  if (!first || !second || first.tag !== 'p' || first.text.length > LONGEST_HEADLINE) return undefined;
  if (STOP.test(first.text) || /[:;,]$/.test(first.text) || /^by\b/i.test(first.text)) return undefined;
  return dateLine(first.text) === undefined ? first : undefined;
}

/** A value of the front matter with its place in the file. */
function fieldText(text: string, { value, start, end }: Field): Mapped {
  const line = value.replace(/\s+/g, ' ');
  const same = text.slice(start, start + line.length) === line;
  return { text: line, runs: [{ at: 0, from: start, length: line.length, ...(!same && { covers: end - start }) }] };
}

/** A wiki link, as clippers of Obsidian write the names of authors: "[[Rui Costa]]", "[[people/rui|Rui Costa]]". */
const WIKI_LINK = /\[\[(?:[^\][|]{1,300}\|)?(?<shown>[^\][|]{1,300})\]\]/g;

const known = (value: string | undefined): Known<string> | undefined =>
  value === undefined
    ? undefined
    : { value: value.replace(WIKI_LINK, '$<shown>').replace(/\s+/g, ' '), basis: 'stated' };

/** An item of a list that is a link and little else. */
function isLinkItem(line: Line | undefined): boolean {
  return line !== undefined && line.tag === 'li' && line.linked >= line.text.length * 0.8;
}

/** Two or more such items lead elsewhere; a single one may be part of the text. */
function leadsElsewhere(lines: readonly Line[], index: number): boolean {
  return isLinkItem(lines[index]) && (isLinkItem(lines[index - 1]) || isLinkItem(lines[index + 1]));
}

/** What the front matter says, before what the lines around the text say. */
function factsOf(front: FrontMatter | undefined, lines: Readonly<Aside>, options: ReadOptions): Partial<Taken> {
  const date = front?.published ?? front?.updated;
  const published = date && publishedAt(date.value, options.dateOrder);
  const outlet = known(front?.outlet?.value ?? lines.outlet);
  const byline = known(front?.byline?.value ?? lines.byline);
  return {
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(lines.published && { printed: lines.published }),
  };
}

/**
 * Reads Markdown as the article it holds. The document's text is the headline and, below it, the article, one line a paragraph,
 * without the marks; its `origin` says where they stand in the file. Throws an `ExpectedError` for a file without words.
 */
export function readMarkdown({ path, bytes }: Source, options: ReadOptions): Document {
  const { text, encoding } = decode(bytes);
  if (encoding === 'windows-1252')
    options.note?.('invalid-utf8', 'it is not valid UTF-8 and was read as windows-1252; save it as UTF-8.');
  const front = frontMatter(text);
  if (front?.fault !== undefined)
    options.note?.('front-matter', `its front matter is no YAML (${front.fault}) and was left out.`);
  const { blocks, labels } = blocksOf(text, front?.end ?? 0);
  const images = { met: false };
  const lines = blocks.flatMap((block) => linesOfBlock(text, block, labels, images));
  const heading = front?.headline ? undefined : (lines.find(({ tag }) => tag === 'h1') ?? unmarkedHeadline(lines));
  const headline = front?.headline ? fieldText(text, front.headline) : heading;
  const article = lines
    .filter((line, index) => line !== heading && !leadsElsewhere(lines, index))
    .map((line) => (line.tag === 'h1' ? { ...line, tag: 'h2' } : line));
  const { kept, aside } = articleLines(article, headline ? [headline.text] : [], options.dateOrder);
  if (kept.length === 0 && !headline) {
    const hint = 'Put the article into it, or leave it out with --exclude';
    throw new ExpectedError('empty-file', 'the file holds no text', hint, path);
  }
  const below = { ...asideBelow(heading, lines, options.dateOrder), ...aside };
  const from = { id: path, path, format: 'markdown', lineStarts: lineStarts(text) };
  return assemble(
    from,
    { ...(headline && { headline }), paragraphs: kept, ...factsOf(front, below, options) },
    options,
  );
}
