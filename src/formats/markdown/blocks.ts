import type { Range } from '../../core/span.js';
import { VOID } from '../../parse/html/open-elements.js';
import { NO_TEXT } from '../../parse/html/words.js';

/** A paragraph, heading, list item or row of a table: the parts of the file's lines that hold its words, marks of the block left out. */
export interface Block {
  readonly tag: 'p' | 'li' | 'tr' | `h${1 | 2 | 3 | 4 | 5 | 6}`;
  readonly lines: readonly Range[];
}

/** The blocks of a text, and the labels to which it defines an address, folded by `foldLabel`. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly labels: ReadonlySet<string>;
}

/** A label as CommonMark compares them: white space folded, case ignored. */
export const foldLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

const FENCE = /^(?<marks>`{3,}|~{3,})(?<info>[^\r\n]*)$/;
const ATX = /^(?<marks>#{1,6})(?:[ \t]+|$)/;
const SETEXT = /^(?:=+|-+)[ \t]*$/;
const MARKER = /^(?:[-*+]|(?<number>\d{1,9})[.)])(?:[ \t]+|$)/;
const TASK = /^\[[ xX]\][ \t]+/;
/** A line that parts the head of a table from its rows: dashes, colons and strokes. */
const RULE_OF_TABLE = /^[|:\- \t]*-[|:\- \t]*$/;
const DEFINITION = /^\[(?<label>[^\]\\^][^\]\\]{0,500})\]:[ \t]*\S/;
const FOOTNOTE = /^\[\^[^\]\s]{1,200}\]:/;
/** The mark of a callout, as Obsidian and GitHub write it above a quotation: "[!info]", "[!NOTE]", "[!tip]-". */
const CALLOUT = /^\[![a-z][a-z_-]{0,40}\][+-]?[ \t]*/i;
/** HTML that is left out with its content, up to its end tag: elements without text of an article, and what shows code or a figure. */
const HIDDEN = new RegExp(`^<(?<name>${[...NO_TEXT].filter((name) => !VOID.has(name)).join('|')}|pre|figure)\\b`, 'i');
/**
 * Hard-wrapped lines are no longer (see parse/prose/paragraphs); in a block with longer ones a line that ends in a stop is a paragraph that
 * lost its empty line.
 */
const WIDEST_WRAP = 100;
const STOP = /[.!?…]["”’')\]*_\s]*$/;
/** Units at the end of a line in which a stop and the marks behind it stand. */
const STOP_UNITS = 12;

type Tag = Block['tag'];
const headingTag = (level: number): Tag => `h${Math.min(6, Math.max(1, level)) as 1 | 2 | 3 | 4 | 5 | 6}`;

function isBreak(content: string): boolean {
  return /^[*\-_][*\-_ \t]*$/.test(content) && /^(?:\*{3,}|-{3,}|_{3,})$/.test(content.replace(/[ \t]/g, ''));
}

/** Lines of a text from an offset on, without their ends. */
function* linesFrom(text: string, from: number): Generator<Range> {
  const ends = /\r\n|\n|\r/g;
  ends.lastIndex = from;
  let start = from;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    yield { start, end: match.index };
    start = ends.lastIndex;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** What swallows lines until something ends it. */
type Swallowing =
  | { readonly by: 'fence'; readonly marks: string; readonly quoted: boolean }
  | { readonly by: 'end'; readonly end: RegExp }
  | { readonly by: 'footnote'; readonly blank: boolean };

/**
 * Parts a text into blocks as CommonMark 0.31.2 and GitHub's tables do. Own reading of the constructs that articles have: headings of
 * both styles, paragraphs, quotations, lists, tables, fenced code, HTML, definitions. Differs: what is indented is text, not
 * code, and how lists nest does not matter.
 */
export function blocksOf(text: string, from: number): Blocks {
  const blocks: Block[] = [];
  const labels = new Set<string>();
  let open: Range[] = [];
  let tag: Tag = 'p';
  /** How many quotations the line before stands in. */
  let quoted = 0;
  let table = false;
  let swallowing: Swallowing | undefined;
  const lastHidden = text.lastIndexOf('%%');

  function close(): void {
    const unwrapped = open.some(({ start, end }) => end - start > WIDEST_WRAP);
    let lines: Range[] = [];
    for (const [index, line] of open.entries()) {
      lines.push(line);
      const ends = unwrapped && STOP.test(text.slice(Math.max(line.start, line.end - STOP_UNITS), line.end));
      if (!ends && index < open.length - 1) continue;
      blocks.push({ tag, lines });
      lines = [];
    }
    open = [];
    tag = 'p';
    table = false;
  }

  /** Whether a line belongs to what is left out; ends it where it ends. */
  function isSwallowed(content: string, line: Range, inQuote: boolean): boolean {
    if (swallowing === undefined) return false;
    switch (swallowing.by) {
      case 'fence': {
        const { marks } = swallowing;
        if (swallowing.quoted && !inQuote) {
          swallowing = undefined;
          return false;
        }
        if (content.startsWith(marks) && content.replaceAll(marks.charAt(0), '').trim() === '') swallowing = undefined;
        return true;
      }
      case 'end':
        if (swallowing.end.test(content)) swallowing = undefined;
        return true;
      case 'footnote': {
        const indented = /^[ \t]/.test(text.slice(line.start, line.start + 1));
        if (content === '') swallowing = { by: 'footnote', blank: true };
        else if (swallowing.blank && !indented) swallowing = undefined;
        return swallowing !== undefined;
      }
    }
  }

  /** Takes a line whose first mark says what it is; false for a line of running text. */
  function takeMarked(content: string, line: Range, inQuote: boolean): boolean {
    const fence = FENCE.exec(content)?.groups;
    if (fence?.marks !== undefined && !(fence.marks.startsWith('`') && fence.info?.includes('`'))) {
      close();
      swallowing = { by: 'fence', marks: fence.marks, quoted: inQuote };
      return true;
    }
    const atx = ATX.exec(content);
    if (atx) {
      close();
      const words = content.slice(atx[0].length).replace(/(?:^|[ \t])#+[ \t]*$/, '');
      const start = line.start + atx[0].length;
      blocks.push({ tag: headingTag(atx.groups?.marks?.length ?? 1), lines: [{ start, end: start + words.length }] });
      return true;
    }
    if (open.length > 0 && tag === 'p' && !table && SETEXT.test(content)) {
      tag = content.startsWith('=') ? 'h1' : 'h2';
      blocks.push({ tag, lines: open });
      open = [];
      tag = 'p';
      return true;
    }
    const head = open[open.length - 1];
    if (
      head &&
      content.includes('|') &&
      RULE_OF_TABLE.test(content) &&
      text.slice(head.start, head.end).includes('|')
    ) {
      open = open.slice(0, -1);
      close();
      blocks.push({ tag: 'tr', lines: [head] });
      table = true;
      return true;
    }
    if (isBreak(content)) {
      close();
      return true;
    }
    if (open.length === 0 && FOOTNOTE.test(content)) {
      swallowing = { by: 'footnote', blank: false };
      return true;
    }
    const label = open.length === 0 ? DEFINITION.exec(content)?.groups?.label : undefined;
    if (label !== undefined) {
      labels.add(foldLabel(label));
      return true;
    }
    if (content.startsWith('%%')) {
      const ended = content.indexOf('%%', 2);
      if (ended >= 0 ? ended < content.length - 2 : lastHidden < line.end) return false;
      close();
      if (ended < 0) swallowing = { by: 'end', end: /%%/ };
      return true;
    }
    const hidden = HIDDEN.exec(content)?.groups?.name;
    if (hidden !== undefined || content.startsWith('<!--')) {
      const end = hidden === undefined ? /-->/ : new RegExp(`</${hidden}\\s*>`, 'i');
      const ended = end.exec(content);
      if (ended && ended.index + ended[0].length < content.trimEnd().length) return false;
      close();
      if (!ended) swallowing = { by: 'end', end };
      return true;
    }
    return false;
  }

  /** Where the content of a line begins behind the marks of list items, each of which opens a block. */
  function behindMarkers(line: Range): number {
    let { start } = line;
    for (;;) {
      const content = text.slice(start, Math.min(line.end, start + 32));
      const marker = MARKER.exec(content);
      const number = marker?.groups?.number;
      const running = open.length > 0 && tag === 'p';
      if (!marker || isBreak(text.slice(start, line.end))) return start;
      if (running && ((number !== undefined && Number(number) !== 1) || marker[0].length === line.end - start))
        return start;
      close();
      tag = 'li';
      start += marker[0].length;
      start += TASK.exec(text.slice(start, start + 8))?.[0].length ?? 0;
      while (start < line.end && /[ \t]/.test(text.charAt(start))) start += 1;
    }
  }

  for (const line of linesFrom(text, from)) {
    let { start } = line;
    let depth = 0;
    for (; start < line.end; start += 1) {
      const char = text.charAt(start);
      if (char === '>') depth += 1;
      else if (char !== ' ' && char !== '\t' && char !== '\ufeff') break;
    }
    const inQuote = depth > 0;
    const content = text.slice(start, line.end).trimEnd();
    if (isSwallowed(content, line, inQuote)) continue;
    if (content === '') {
      close();
      continue;
    }
    if (depth > quoted) close();
    quoted = depth;
    const callout = inQuote && open.length === 0 ? CALLOUT.exec(content) : null;
    if (callout) {
      const title = { start: start + callout[0].length, end: line.end };
      if (callout[0].length < content.length) blocks.push({ tag: 'h4', lines: [title] });
      continue;
    }
    const whole = { start, end: line.end };
    if (takeMarked(content, whole, inQuote)) continue;
    const behind = behindMarkers(whole);
    const rest = text.slice(behind, line.end);
    if (behind > start && takeMarked(rest.trimEnd(), { start: behind, end: line.end }, inQuote)) continue;
    if (table) blocks.push({ tag: 'tr', lines: [{ start: behind, end: line.end }] });
    else if (rest.trim() !== '') open.push({ start: behind, end: line.end });
  }
  close();
  return { blocks, labels };
}
