import { type Document, Element, Text } from 'domhandler';
import type { Run } from '../../core/reading.js';
import { type Body, isInline, linkShare } from './body.js';
import type { Markup } from './tree.js';
import { EMBEDDED, NO_TEXT } from './words.js';

/** A line of the article: a paragraph, a list item, a row of a table, a subheading. White space is folded. */
export interface Line {
  readonly text: string;
  /** Runs of `text`, counted in the source. */
  readonly runs: readonly Run[];
  /** The block that holds it: `p`, `li`, `h2` ... */
  readonly tag: string;
  readonly heading: boolean;
  /** Code units in links, and in bold or italics. */
  readonly linked: number;
  readonly stressed: number;
  /** Whether an image stands between this line and the one before. */
  readonly afterImage: boolean;
}

/** Collects the text of one line. */
interface Draft {
  text: string;
  runs: Run[];
  linked: number;
  stressed: number;
  /** White space met since the last word, and where. */
  gap: { from: number; length: number } | undefined;
}

const emptyDraft = (): Draft => ({ text: '', runs: [], linked: 0, stressed: 0, gap: undefined });

function pushRun(runs: Run[], run: Run): void {
  const last = runs[runs.length - 1];
  const joins =
    last &&
    last.covers === undefined &&
    run.covers === undefined &&
    last.at + last.length === run.at &&
    last.from + last.length === run.from;
  if (last && joins) runs[runs.length - 1] = { at: last.at, from: last.from, length: last.length + run.length };
  else runs.push(run);
}

function addWords(draft: Draft, words: string, from: number, covers: number | undefined): void {
  if (draft.gap && draft.text !== '') {
    const { from: start, length } = draft.gap;
    pushRun(draft.runs, { at: draft.text.length, from: start, length: 1, ...(length > 1 && { covers: length }) });
    draft.text += ' ';
  }
  draft.gap = undefined;
  pushRun(draft.runs, { at: draft.text.length, from, length: words.length, ...(covers !== undefined && { covers }) });
  draft.text += words;
}

/** White space as regular expressions have it; a no-break space folds like any other. */
function isSpace(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return false;
  return code <= 0x20
    ? code === 0x20 || (code >= 9 && code <= 13)
    : code === 0xa0 ||
        code === 0xfeff ||
        code === 0x1680 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029;
}

/** End of the words that begin at an offset, with single spaces between them, as long as they go. */
function stretchEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) end = at + 1;
    else if (code !== 0x20 || end !== at || end === start) break;
  }
  return end;
}

function gapEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

function addText(draft: Draft, node: Text, markup: Markup): void {
  for (const { at, from, length, covers } of markup.runsOf(node)) {
    const part = node.data.slice(at, at + length);
    if (covers !== undefined) {
      if (/\S/.test(part)) addWords(draft, part, from, covers);
      else draft.gap ??= { from, length: covers };
      continue;
    }
    for (let start = 0; start < part.length; ) {
      const end = stretchEnd(part, start);
      if (end === start) {
        const next = gapEnd(part, start);
        draft.gap ??= { from: from + start, length: next - start };
        start = next;
      } else {
        addWords(draft, part.slice(start, end), from + start, undefined);
        start = end;
      }
    }
  }
}

/** Lists of the HTML Standard (4.4.5, 4.4.6, 4.4.9); a `menu` is left out anyway. */
const LISTS = new Set(['ul', 'ol', 'dl']);
/** Elements that hold other blocks and say nothing of them (4.3.3, 4.4.16, 4.9.1). */
const BOXES = new Set(['div', 'section', 'table']);
const HEADING = /^h[1-6]$/;
/** Elements for stress and for another voice, by which captions without markup are known (4.5.2, 4.5.3, 4.5.20, 4.5.21). */
const STRESS = new Set(['b', 'strong', 'em', 'i']);
/** What captions stand below. */
const IMAGES: ReadonlySet<string> = new Set([...EMBEDDED, 'figure']);
/** Cells stand beside each other: they are parted by a space, not by a line. */
const BESIDE = new Set(['td', 'th']);

/** Letters outside links that a list with links has for each of them where it tells something of its own. */
const TOLD = 30;

/** Lists and boxes that are made of links lead elsewhere. */
function isLinkBox(element: Element, body: Body): boolean {
  const mass = body.massOf(element);
  if (mass.links < 2) return false;
  if (LISTS.has(element.name)) return linkShare(mass) > 0.4 && mass.letters - mass.linked < TOLD * mass.links;
  return BOXES.has(element.name) && linkShare(mass) > 0.5;
}

/** A label that ends in a colon, above links. */
const LONGEST_LABEL = 60;

/** Whether a line says no more than what comes below it: "More:". */
export const isLabel = (line: Line | undefined): boolean =>
  line !== undefined && /:$/.test(line.text) && line.text.length < LONGEST_LABEL;

/** All the text of an element as one line; undefined for none. */
export function lineOf(element: Element, markup: Markup): Line | undefined {
  const draft = emptyDraft();
  const visit = (node: Element): void => {
    for (const child of node.children) {
      if (child instanceof Text) addText(draft, child, markup);
      else if (child instanceof Element && !NO_TEXT.has(child.name)) {
        if (!isInline(child.name)) draft.gap ??= { from: child.startIndex ?? 0, length: 1 };
        visit(child);
      }
    }
  };
  visit(element);
  const { text, runs, linked, stressed } = draft;
  if (text === '') return undefined;
  return { text, runs, tag: element.name, heading: HEADING.test(element.name), linked, stressed, afterImage: false };
}

/** The lines of the article, in order, those that are all furniture still among them. */
export function linesOf(body: Body, markup: Markup): readonly Line[] {
  const lines: Line[] = [];
  let draft = emptyDraft();
  let image = false;
  const flush = (tag: string): void => {
    const { text, runs, linked, stressed } = draft;
    if (/[\p{L}\p{N}]/u.test(text)) {
      lines.push({ text, runs, tag, heading: HEADING.test(tag), linked, stressed, afterImage: image });
      image = false;
    }
    draft = emptyDraft();
  };
  const visit = (node: Element | Document, tag: string, link: boolean, stress: boolean): void => {
    for (const child of node.children) {
      if (child instanceof Text) {
        const before = draft.text.length;
        addText(draft, child, markup);
        const added = draft.text.length - before;
        if (link) draft.linked += added;
        if (stress) draft.stressed += added;
        continue;
      }
      if (!(child instanceof Element)) continue;
      if (child.name === 'br') flush(tag);
      if (IMAGES.has(child.name)) image = true;
      if (body.isOut(child)) {
        if (!isInline(child.name)) flush(tag);
        continue;
      }
      if (isInline(child.name)) {
        visit(child, tag, link || child.name === 'a', stress || STRESS.has(child.name));
      } else if (BESIDE.has(child.name)) {
        draft.gap ??= { from: child.startIndex ?? 0, length: 1 };
        visit(child, tag, link, stress);
        draft.gap ??= { from: child.startIndex ?? 0, length: 1 };
      } else {
        flush(tag);
        if (isLinkBox(child, body)) {
          if (isLabel(lines[lines.length - 1])) lines.pop();
          continue;
        }
        const own = child.name === 'div' || child.name === 'section' ? tag : child.name;
        visit(child, own, link, stress);
        flush(own);
      }
    }
  };
  visit(body.element, body.element instanceof Element ? body.element.name : 'body', false, false);
  flush('p');
  return lines;
}
