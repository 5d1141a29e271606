import type { ReporterOptions } from '../../core/contracts.js';
import { cells, pad, wrap } from './cells.js';
import { type Style, styleOf } from './style.js';

/** A part of a page that is laid out as one: lines of Markdown of one sort. */
interface Block {
  readonly sort: 'heading' | 'fence' | 'code' | 'table' | 'item' | 'paragraph';
  readonly lines: readonly string[];
  /** Info string of a fence. */
  readonly info?: string;
}

const FENCE = '```';
const ITEM = /^(?:-|\d+\.) /;

function sortOf(line: string): Block['sort'] {
  if (line.startsWith('#')) return 'heading';
  if (line.startsWith('    ')) return 'code';
  if (line.startsWith('|')) return 'table';
  return ITEM.test(line) ? 'item' : 'paragraph';
}

/** Whether a line goes on with the block before it. */
function goesOn(block: Block, sort: Block['sort'], line: string): boolean {
  if (block.sort === 'item') return sort === 'paragraph' || (sort === 'code' && line.trim() !== '');
  return block.sort === sort && (sort === 'code' || sort === 'table' || sort === 'paragraph');
}

/** The blocks of a page. Of Markdown, the pages use headings, paragraphs, lists, tables, indented code and fences. */
function blocksOf(markdown: string): readonly Block[] {
  const lines = markdown.trimEnd().split('\n');
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith(FENCE)) {
      const end = lines.indexOf(FENCE, at + 1);
      const last = end < 0 ? lines.length : end;
      blocks.push({ sort: 'fence', lines: lines.slice(at + 1, last), info: line.slice(FENCE.length).trim() });
      at = last;
      open = undefined;
      continue;
    }
    if (line === '') {
      const next = lines[at + 1] ?? '';
      // A blank line inside code is part of it.
      if (open?.sort === 'code' && next.startsWith('    ')) blocks.push(...withLine(blocks, line));
      else open = undefined;
      continue;
    }
    const sort = sortOf(line);
    if (open && goesOn(open, sort, line)) blocks.push(...withLine(blocks, line));
    else blocks.push({ sort, lines: [line] });
    open = blocks.at(-1);
  }
  return blocks;
}

/** Takes the last block off, and gives it with one more line. */
function withLine(blocks: Block[], line: string): readonly Block[] {
  const last = blocks.pop();
  return last ? [{ ...last, lines: [...last.lines, line] }] : [];
}

/** Words of a line without marks that a terminal does not show: of a link its text, of bold type the words. Code stays as it is. */
function plain(text: string): string {
  const words = (part: string): string =>
    part.replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1').replace(/\*\*([^*]+)\*\*/g, '$1');
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : words(part)))
    .join('');
}

function filled(lines: readonly string[], width: number, first: string, rest = first): readonly string[] {
  const text = plain(lines.map((line) => line.trim()).join(' '));
  return wrap(text, width - rest.length).map((line, at) => (at === 0 ? first : rest) + line);
}

/** Lines as they are; what is too wide goes on below, by so much further in. */
function verbatim(lines: readonly string[], width: number, indent: string, further = '  '): readonly string[] {
  return lines.flatMap((line) => {
    if (cells(line) + indent.length <= width) return [(indent + line).trimEnd()];
    const own = `${indent}${/^ */.exec(line)?.[0] ?? ''}`;
    const parts = wrap(line.trim(), width - own.length - further.length);
    return parts.map((part, at) => own + (at === 0 ? '' : further) + part);
  });
}

function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => plain(cell.trim().replaceAll('\\|', '|')));
}

/** A table in columns where it fits, else a list: the first cell of each row, and under it the others with their headings. */
function table(lines: readonly string[], width: number, style: Style): readonly string[] {
  const [head = [], , ...rows] = lines.map(cellsOf);
  const widths = head.map((title, at) => Math.max(...[title, ...rows.map((row) => row[at] ?? '')].map(cells)));
  const whole = widths.reduce((sum, each) => sum + each + 2, 0);
  if (whole <= width) {
    const line = (row: readonly string[]): string =>
      `  ${row.map((cell, at) => pad(cell, (widths[at] ?? 0) + 2)).join('')}`.trimEnd();
    return [style.strong(line(head)), ...rows.map(line)];
  }
  return rows.flatMap(([term = '', ...others]) => [
    ...wrap(term, width - 4).map((line, at) => `${at === 0 ? '  ' : '    '}${style.strong(line)}`),
    ...others.flatMap((cell, at) => {
      const name = others.length > 1 ? `${head[at + 1] ?? ''}: ` : '';
      return filled([name + cell], width, '      ', others.length > 1 ? '        ' : '      ');
    }),
  ]);
}

/** An example of a rule's page: an article with its name, or what is said of the articles above. */
function fence({ lines, info = '' }: Block, width: number, style: Style): readonly string[] {
  const [sort, ...facts] = info.split(' ');
  if (sort === 'article') return [`  ${style.faint(`${facts.join(', ')}:`)}`, ...verbatim(lines, width, '    ', '')];
  if (sort === 'silent') return ['  Nothing is flagged.'];
  if (sort === 'finding') return filled(['Flagged:', ...lines], width, '  ', '    ');
  return verbatim(lines, width, '    ');
}

function laidOut(block: Block, width: number, style: Style): readonly string[] {
  const { sort, lines } = block;
  switch (sort) {
    case 'heading':
      return lines.map((line) => style.strong(line.replace(/^#+ /, '')));
    case 'fence':
      return fence(block, width, style);
    case 'code':
      return verbatim(
        lines.map((line) => line.slice(4)),
        width,
        '    ',
      );
    case 'table':
      return table(lines, width, style);
    case 'item': {
      const mark = `  ${ITEM.exec(lines[0] ?? '')?.[0] ?? ''}`;
      return filled(
        lines.map((line) => line.replace(ITEM, '')),
        width,
        mark,
        ' '.repeat(mark.length),
      );
    }
    case 'paragraph':
      return filled(lines, width, '  ');
  }
}

/**
 * A page of Markdown for the terminal: filled to the width, tables in columns or as lists, examples under the names of their
 * articles; ends in a line break.
 * @param about what the page is about, beside its title: "rule"
 */
export function pageText(
  markdown: string,
  about: string,
  options: Pick<ReporterOptions, 'color' | 'width' | 'ascii'>,
): string {
  const style = styleOf(options);
  const blocks = blocksOf(markdown);
  const lines = blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    const isTight =
      before === undefined || before.sort === 'heading' || (before.sort === 'item' && block.sort === 'item');
    const own = laidOut(block, options.width, style);
    const titled = at === 0 && block.sort === 'heading' ? own.map((line) => `${line} (${about})`) : own;
    return isTight && !(before?.sort === 'heading' && block.sort === 'heading') ? titled : ['', ...titled];
  });
  return `${lines.join('\n')}\n`;
}
