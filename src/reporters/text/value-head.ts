import type { Relation } from '../../core/discrepancy.js';
import type { TextPart } from '../../text/word-difference.js';
import { cells, wrap } from './cells.js';
import type { ValueRow } from './rows.js';
import type { Style } from './style.js';

/** A value and how many sources give it, on one line, without marks. */
export function joinedHead(row: ValueRow, style: Style): string {
  return [row.value, ...row.support].join(` ${style.dot} `);
}

/** A value and how many sources give it: beside it, or under it where it does not fit. */
export function headLines(row: ValueRow, relation: Relation, width: number, style: Style): readonly string[] {
  const lines = valueLines(row, relation, width, style);
  if (row.support.length === 0) return lines;
  const isOneLine = cells(joinedHead(row, style)) <= width;
  if (!isOneLine) return [...lines, ...supportLines(row.support, width, style)];
  const [value = '', ...marks] = lines;
  return [[value, ...row.support].join(` ${style.dot} `), ...marks];
}

/** How many sources give a value and what that makes of it: on one line, or each on its own where they do not fit. */
export function supportLines(support: readonly string[], width: number, style: Style): readonly string[] {
  const joined = support.join(` ${style.dot} `);
  return cells(joined) <= width ? support.slice(0, 1).map(() => joined) : support.flatMap((part) => wrap(part, width));
}

/**
 * The lines of a value. Words that the other values do not have are in the colour of the relation, and where values are long marked
 * under each line, with colours as without.
 */
export function valueLines(row: ValueRow, relation: Relation, width: number, style: Style): readonly string[] {
  const { value, parts, isMarked } = row;
  let from = 0;
  return wrap(value, width).flatMap((line) => {
    const start = value.indexOf(line, from);
    if (start < 0) return [style.strong(line)];
    from = start + line.length;
    const own = partsWithin(parts, start, from);
    const painted = own.map(({ text, differs }) => (differs ? style.relation(relation, text) : style.strong(text)));
    const marks = own.map(({ text, differs }) => (differs ? style.under : ' ').repeat(cells(text))).join('');
    const markLine = marks.trimEnd();
    return isMarked && markLine !== '' ? [painted.join(''), style.relation(relation, markLine)] : [painted.join('')];
  });
}

/** The parts of a text between two offsets. */
function partsWithin(parts: readonly TextPart[], start: number, end: number): readonly TextPart[] {
  const within: TextPart[] = [];
  let at = 0;
  for (const { text, differs } of parts) {
    const own = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (own !== '') within.push({ text: own, differs });
    at += text.length;
  }
  return within;
}
