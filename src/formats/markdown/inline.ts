import type { Range } from '../../core/span.js';
import { parseMarkup } from '../../parse/html/tree.js';
import type { Edit } from '../../text/repair/mapped.js';
import { foldLabel } from './blocks.js';

/** What the marks in a block's words say. Ranges count in the block. */
export interface Inline {
  /** Edits that take the marks away; a break that stays is a line feed. By rising start, not overlapping. */
  readonly edits: readonly Edit[];
  readonly linked: readonly Range[];
  readonly stressed: readonly Range[];
  /** Where images stand. */
  readonly images: readonly number[];
}

/** A title and address behind a link are no longer. */
const LONGEST_ADDRESS = 2000;
/** Brackets in an address nest no deeper in the reference implementation of CommonMark. */
const DEEPEST_ADDRESS = 32;
/** The longest name of an entity that HTML has is `CounterClockwiseContourIntegral`. */
const TOKEN =
  /\\(?<escape>[!-/:-@[-`{-~\n])|(?<ticks>`+)|(?<comment><!--)|<(?<auto>[a-z][a-z\d+.-]{1,31}:[^\s<>]{0,2000}|[^\s<>@]{1,200}@[^\s<>@]{1,200})>|<\/?(?<tag>[a-z][a-z\d-]{0,30})(?:[\s/][^<>]{0,2000})?>|&(?<entity>#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\[\^[^\]\s]{1,200}\]|(?<embed>!\[\[[^\][\n]{1,500}\]\])|\[\[(?<target>[^\][\n|]{1,300}?)(?:\\?\|(?<shown>[^\][\n]{1,300}))?\]\](?!\()|(?<hidden>%%)|(?<mark>=+)|(?<id>[ \t]\^[a-z\d-]{1,60}|(?<![^\n])\^[a-z\d-]{1,60})(?=[ \t]*(?:\n|$))|\{\{[<%][^{}]{0,2000}[>%]\}\}|\{%[^{}]{0,2000}%\}|(?<image>!\[)|(?<open>\[)|(?<close>\])|(?<run>\*+|_+|~+)|(?<space>[ \t]*)(?<line>\n)/gi;

/**
 * Tags that end a line as browsers show them: those that the HTML Standard's rendering (section 15.3) displays as a block, a list item, or
 * a row or caption of a table, and `br`.
 */
const BREAKS = new Set(
  (
    'br p div center address blockquote dialog figure figcaption footer form fieldset legend header hr main nav search pre listing plaintext xmp ' +
    'article aside section h1 h2 h3 h4 h5 h6 hgroup dir menu ol ul li dl dt dd table caption thead tbody tfoot tr details summary optgroup option'
  ).split(' '),
);

const entities = new Map<string, string>();

function decodeEntity(entity: string): string {
  const known = entities.get(entity);
  if (known !== undefined) return known;
  const [node] = parseMarkup(entity, '').root.children;
  const char = node && 'data' in node ? node.data : entity;
  entities.set(entity, char);
  return char;
}

/** End of `(address "title")` that begins at an offset; undefined where none does. */
function addressEnd(text: string, start: number): number | undefined {
  if (text.charAt(start) !== '(') return undefined;
  const end = Math.min(text.length, start + LONGEST_ADDRESS);
  let depth = 0;
  let quote = '';
  for (let at = start; at < end; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if ((char === '"' || char === "'") && /\s/.test(text.charAt(at - 1))) quote = char;
    else if (char === '(' && depth === DEEPEST_ADDRESS) return undefined;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

const REFERENCE = /\[(?<label>[^\][]{0,500})\]/y;

interface Delimiter {
  readonly at: number;
  left: number;
}

const WORD = /[\p{L}\p{N}]/u;
const SPACE = /^\s?$/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Whether a run of marks may open or close emphasis (CommonMark 0.31.2, 6.2, left- and right-flanking). */
function flanks(text: string, { start, end }: Range): { readonly opens: boolean; readonly closes: boolean } {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const left = !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
  const right = !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
  if (text.charAt(start) !== '_') return { opens: left, closes: right };
  return { opens: left && !WORD.test(before), closes: right && !WORD.test(after) };
}

/** One list by rising start; of edits that overlap the one that begins first, and of those the longest. */
function ordered(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return [...edits]
    .sort((left, right) => left.start - right.start || right.end - left.end)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = Math.max(end, edit.end);
      return true;
    });
}

/**
 * Reads the marks in a block's words: emphasis, code, links and images with an address or a label, footnotes, HTML, entities,
 * escapes, short codes of site generators, line breaks; and Obsidian's wiki links, embeds, highlights, comments and ids of blocks. Linear in the length of the block, save for brackets, which look ahead at most
 * two thousand units.
 * @param text lines of the block, parted by line feeds
 * @param labels to which the article defines an address
 */
export function inlineOf(text: string, labels: ReadonlySet<string>): Inline {
  const edits: Edit[] = [];
  const linked: Range[] = [];
  const stressed: Range[] = [];
  const images: number[] = [];
  const brackets: { readonly at: number; readonly image: boolean }[] = [];
  const delimiters: Record<string, Delimiter[]> = { '*': [], _: [], '~': [] };
  const drop = (start: number, end: number): void => void edits.push({ start, end, text: '' });
  /** Where runs of so many ticks stand, and the first of them that is not behind. */
  const ticks = new Map<number, { readonly places: number[]; next: number }>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = ticks.get(run.length);
    if (known) known.places.push(index);
    else ticks.set(run.length, { places: [index], next: 0 });
  }
  const lastComment = text.lastIndexOf('-->');
  const lastHidden = text.lastIndexOf('%%');
  /** Where a highlight ("==18 aboard==") may begin. */
  let marked: number | undefined;

  /** Code stays as words, without its ticks; gives where reading goes on. */
  function takeCode(start: number, length: number): number {
    const known = ticks.get(length) ?? { places: [], next: 0 };
    while ((known.places[known.next] ?? text.length) <= start) known.next += 1;
    const end = known.places[known.next];
    if (end === undefined) return start + length;
    drop(start, start + length);
    drop(end, end + length);
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
      edits.push({ start: at, end: at + 1, text: ' ', meant: true });
    return end + length;
  }

  /** Ends the link or image that the last open bracket began; gives where reading goes on. */
  function takeBracket(at: number): number {
    const opening = brackets.pop();
    if (!opening) return at + 1;
    const from = opening.at + (opening.image ? 2 : 1);
    let end = addressEnd(text, at + 1);
    if (end === undefined) {
      REFERENCE.lastIndex = at + 1;
      const reference = REFERENCE.exec(text);
      const own = at - from <= 500 ? text.slice(from, at) : '';
      const label = reference?.groups?.label;
      if (label !== undefined && labels.has(foldLabel(label === '' ? own : label))) end = REFERENCE.lastIndex;
      else if (labels.has(foldLabel(own))) end = at + 1;
    }
    if (end === undefined) return at + 1;
    if (opening.image) {
      drop(opening.at, end);
      images.push(opening.at);
    } else {
      drop(opening.at, from);
      drop(at, end);
      linked.push({ start: from, end: at });
    }
    return end;
  }

  /** Ends the highlight that the last such marks began, or begins one. Marks beside white space on that side do neither. */
  function takeMark({ start, end }: Range): void {
    if (end - start !== 2) return;
    if (marked !== undefined && !SPACE.test(text.charAt(start - 1))) {
      drop(marked, marked + 2);
      drop(start, end);
      marked = undefined;
    } else if (!SPACE.test(text.charAt(end))) marked = start;
  }

  /** Keeps of a wiki link what it shows. */
  function takeWikiLink(whole: Range, target: string, shown: string | undefined): void {
    const words = shown ?? target;
    const end = whole.end - 2;
    drop(whole.start, end - words.length);
    drop(end, whole.end);
    linked.push({ start: end - words.length, end });
  }

  function takeRun(run: Range): void {
    const mark = text.charAt(run.start);
    const open = delimiters[mark] ?? [];
    const { opens, closes } = flanks(text, run);
    const struck = mark === '~';
    if (struck && run.end - run.start > 2) return;
    let { start } = run;
    while (closes && start < run.end) {
      const opener = open[open.length - 1];
      if (!opener) break;
      if (struck && opener.left !== run.end - start) break;
      const width = Math.min(2, opener.left, run.end - start);
      opener.left -= width;
      const from = opener.at + opener.left;
      if (struck) drop(from, start + width);
      else {
        drop(from, from + width);
        drop(start, start + width);
        stressed.push({ start: from + width, end: start });
      }
      start += width;
      if (opener.left === 0) open.pop();
    }
    if (opens && start < run.end) open.push({ at: start, left: run.end - start });
  }

  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (groups.escape === '\n') edits.push({ start, end, text: '\n' });
    else if (groups.escape !== undefined) drop(start, start + 1);
    else if (groups.ticks !== undefined) TOKEN.lastIndex = takeCode(start, end - start);
    else if (groups.comment !== undefined) {
      if (lastComment < end) continue;
      TOKEN.lastIndex = text.indexOf('-->', end) + 3;
      drop(start, TOKEN.lastIndex);
    } else if (groups.hidden !== undefined) {
      if (lastHidden < end) continue;
      TOKEN.lastIndex = text.indexOf('%%', end) + 2;
      drop(start, TOKEN.lastIndex);
    } else if (groups.embed !== undefined) {
      drop(start, end);
      images.push(start);
    } else if (groups.target !== undefined) takeWikiLink({ start, end }, groups.target, groups.shown);
    else if (groups.mark !== undefined) takeMark({ start, end });
    else if (groups.auto !== undefined) {
      drop(start, start + 1);
      drop(end - 1, end);
      linked.push({ start: start + 1, end: end - 1 });
    } else if (groups.entity !== undefined) edits.push({ start, end, text: decodeEntity(match[0]), meant: true });
    else if (groups.image !== undefined || groups.open !== undefined)
      brackets.push({ at: start, image: groups.image !== undefined });
    else if (groups.close !== undefined) TOKEN.lastIndex = takeBracket(start);
    else if (groups.run !== undefined) takeRun({ start, end });
    else if (groups.line !== undefined) {
      const hard = / {2}$/.test(groups.space ?? '');
      edits.push({ start, end, text: hard ? '\n' : ' ', meant: !hard });
    } else if (groups.tag !== undefined && BREAKS.has(groups.tag.toLowerCase())) edits.push({ start, end, text: '\n' });
    else drop(start, end);
  }
  return { edits: ordered(edits), linked, stressed, images };
}
