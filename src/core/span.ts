/** A stretch of a text: half-open, in UTF-16 code units from 0. Says nothing of which text; see `Span`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The only way to say where in an article: a range of `Document.text`. */
export interface Span extends Range {
  readonly document: string;
}

/** Line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n|\n|\r/g;

/** Offsets at which the lines of a text start; the first is 0. CRLF, LF and a lone CR each end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(LINE_END)) starts.push(match.index + match[0].length);
  return starts;
}

/** Line and column of an offset, given the text's line starts. */
export function position(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Whether two ranges of one text share at least one code unit. */
export function overlaps(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end;
}

/** The words around a range: at most `width` code units on either side, cut at spaces, within the paragraph. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Cuts the excerpt around a range out of its text. White space is folded to single spaces in `before` and `after`. */
export function excerpt(text: string, range: Range, width: number): Excerpt {
  const from = Math.max(0, range.start - width);
  let before = text.slice(from, range.start);
  const lineBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  if (lineBreak >= 0) before = before.slice(lineBreak + 1);
  else if (from > 0) before = before.replace(/^\S*/, '…');
  const to = Math.min(text.length, range.end + width);
  let after = text.slice(range.end, to);
  const nextBreak = after.search(/[\r\n]/);
  if (nextBreak >= 0) after = after.slice(0, nextBreak);
  else if (to < text.length) after = after.replace(/\S*$/, '…');
  const fold = (part: string): string => part.replace(/\s+/g, ' ');
  return { before: fold(before).trimStart(), quote: text.slice(range.start, range.end), after: fold(after).trimEnd() };
}
