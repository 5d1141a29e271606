import type { Range } from '../../core/span.js';

/** A paragraph of a text: its lines without the white space around them. */
export interface Paragraph extends Range {
  /** More than one where a hard-wrapped paragraph was joined. */
  readonly lines: readonly Range[];
  readonly text: string;
}

interface Line extends Range {
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** Lines from an offset on that hold more than white space; their ranges leave the white space at both ends out. */
function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  let last = 0;
  for (const match of text.matchAll(/[^\r\n\v\f\u0085\u2028\u2029]+/g)) {
    if (match.index < from || !/\S/.test(match[0])) continue;
    const gap = text.slice(last, match.index);
    apart =
      last === 0 || /(?:\r\n|\r(?!\n)|[\n\v\f\u0085\u2028\u2029])\s*?(?:\r\n|[\r\n\v\f\u0085\u2028\u2029])/.test(gap);
    last = match.index + match[0].length;
    const content = match[0].trim();
    const start = match.index + match[0].indexOf(content[0] ?? '');
    lines.push({ start, end: start + content.length, text: content, apart });
  }
  return lines;
}

/** Widths of text that a program wrapped: mail and editors use 65 to 80, old terminals 60, wide ones 100. */
const NARROWEST = 45;
const WIDEST = 100;
/** Fewer joins than this prove nothing. */
const FEWEST = 3;

/** Whether the next line's first word would not have fit on this one: the break was made for want of room. */
function noRoom(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return !next.apart && line.text.length + 1 + word > width;
}

/**
 * The width at which a text is wrapped; undefined where each line is a paragraph. A wrapped text has no longer line, and of
 * the lines that another follows directly most are cut in mid-sentence and before a word that had no room.
 */
function wrapWidth(lines: readonly Line[]): number | undefined {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.text.length);
  if (width < NARROWEST || width > WIDEST) return undefined;
  let followed = 0;
  let cut = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || next.apart) continue;
    followed += 1;
    if (noRoom(line, next, width) && !/[.!?:]["”’')\]]*$/.test(line.text)) cut += 1;
  }
  return cut >= FEWEST && cut * 2 > followed ? width : undefined;
}

/** The paragraphs of a text: each line that is not empty, and in hard-wrapped text the lines that belong together; from an offset on. */
export function paragraphsOf(text: string, from = 0): readonly Paragraph[] {
  const lines = linesOf(text, from);
  const width = wrapWidth(lines);
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  for (const [index, line] of lines.entries()) {
    open.push(line);
    const next = lines[index + 1];
    if (width !== undefined && next && noRoom(line, next, width)) continue;
    const start = open[0]?.start ?? line.start;
    paragraphs.push({ start, end: line.end, lines: open, text: open.map((part) => part.text).join(' ') });
    open = [];
  }
  return paragraphs;
}
