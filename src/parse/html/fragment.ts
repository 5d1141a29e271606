import type { ReadOptions } from '../../core/contracts.js';
import { applyEdits, compose, type Edit, type Mapped } from '../../text/repair/mapped.js';
import type { Fragment } from '../assemble.js';
import { findBody } from './body.js';
import { articleLines } from './keep.js';
import { linesOf } from './lines.js';
import { ENDS_PARAGRAPH } from './open-elements.js';
import { type Markup, parseMarkup } from './tree.js';

/**
 * Reads a tree of HTML that is one article's text. The runs of its paragraphs count in what the tree was made from.
 * @param titles headlines, which are left out where the text repeats them
 */
export function treeFragment(markup: Markup, titles: readonly string[], options: ReadOptions): Fragment {
  const body = { ...findBody(markup.root), element: markup.root };
  const { kept, aside } = articleLines(linesOf(body, markup), titles, options.dateOrder);
  return { paragraphs: kept.map(({ text, runs, heading }) => ({ text, runs, heading })), aside };
}

/** Tags that part a text into paragraphs or lines: those before which a paragraph ends, list items, line breaks and the page itself. */
const BLOCK = new RegExp(`</?(?:${[...ENDS_PARAGRAPH, 'li', 'br', 'body', 'html'].join('|')})(?=[\\s/>])`, 'i');

/** HTML without a paragraph has its line breaks for paragraphs: they become such. */
export function withBreaks(html: Mapped): Mapped {
  if (BLOCK.test(html.text)) return html;
  const edits: Edit[] = [...html.text.matchAll(/[\r\n]+/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    text: '<br>',
  }));
  return edits.length === 0 ? html : compose(html, applyEdits(html.text, edits));
}

/**
 * Reads HTML that is one article's text: the content of a feed's entry, a field of a JSON object, a part of an email. All of it is
 * the article, save captions, links that lead elsewhere and the like; without tags that part it, its line breaks do. Throws an `ExpectedError` for more elements than fit into memory.
 * @param html the markup as decoded, with the places of its code units in the file
 * @param titles headlines, which are left out where the text repeats them
 */
export function htmlFragment(html: Mapped, path: string, titles: readonly string[], options: ReadOptions): Fragment {
  const broken = withBreaks(html);
  const { paragraphs, aside } = treeFragment(parseMarkup(broken.text, path), titles, options);
  return { paragraphs: paragraphs.map((line) => ({ ...compose(broken, line), heading: line.heading })), aside };
}
