import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Letters, marks and signs of Latin text that take one cell each, the report's own signs among them; no colours. */
const NARROW = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2500-\u257f\u25a0-\u25ff\u2716]*$/;

/** Display cells that a text takes; colours take none. Most text is narrow, and is spared the tables of wide signs. */
export function cells(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** A text followed by as many spaces as bring it to a width; a wider one stays as it is. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)));
}

/** The same as `wrap` for text whose every character takes one cell. */
function wrapNarrow(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(' ')) {
    if (line !== '' && line.length + 1 + word.length <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    let rest = word;
    for (; rest.length > width; rest = rest.slice(width)) lines.push(rest.slice(0, width));
    line = rest;
  }
  return [...lines, line.trimEnd()];
}

/** Lines of at most `width` cells, broken between words, and inside a word only where it is wider than a line. */
export function wrap(text: string, width: number): readonly string[] {
  if (NARROW.test(text)) return wrapNarrow(text, width);
  return wrapAnsi(text, width, { hard: true, trim: true }).split('\n');
}

/** The longest beginning of a text that takes at most `width` cells. */
export function takeStart(text: string, width: number): string {
  let taken = '';
  let used = 0;
  for (const character of text) {
    used += cells(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}

/** The longest ending of a text that takes at most `width` cells. */
export function takeEnd(text: string, width: number): string {
  const characters = [...text];
  let from = characters.length;
  let used = 0;
  while (from > 0) {
    used += cells(characters[from - 1] ?? '');
    if (used > width) break;
    from -= 1;
  }
  return characters.slice(from).join('');
}

/** A text of at most `width` cells: what is too long loses its end. */
export function truncate(text: string, width: number, gap: string): string {
  if (cells(text) <= width) return text;
  return takeStart(text, width - cells(gap)).trimEnd() + gap;
}
