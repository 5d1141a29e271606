import { type AnyNode, Element, type ParentNode, Text } from 'domhandler';
import { isInline } from '../../parse/html/body.js';
import type { Markup } from '../../parse/html/tree.js';
import { NO_TEXT } from '../../parse/html/words.js';

/**
 * Classes by which a mail program marks what a reply quotes, the line above it, the signature, or the header of a message that is passed on:
 * its name, or a short form of it, and what is marked. Refused: "pull-quote", "signature-dish", which name no program.
 */
const QUOTES = /(?:^|\s)(?:\w+_(?:quote|quoted|quote_container|extra)|moz-cite-prefix)(?:\s|$)/;
const SIGNATURES = /(?:^|\s)\w+[_-]signature(?:_block)?(?:\s|$)/;
const PASSED_ON = /(?:^|\s)(?:\w+_attr|moz-email-headers-table)(?:\s|$)/;
/** Outlook puts what a reply quotes behind this block, not into it. */
const OUTLOOK = /^(?:x_)*divRplyFwdMsg$/;

function children(node: ParentNode): readonly Element[] {
  return node.children.filter((child): child is Element => child instanceof Element);
}

/** A header of another message has no more units and nodes. */
const LONGEST_HEADER = 2000;
const MOST_NODES = 200;

/** The words in an element, up to a length; the nodes in it are parted by spaces. */
function wordsIn(element: Element): string {
  let words = '';
  let count = 0;
  const pending: AnyNode[] = [element];
  for (let node = pending.pop(); node && count < MOST_NODES && words.length < LONGEST_HEADER; node = pending.pop()) {
    count += 1;
    if (node instanceof Text) words += `${node.data} `;
    else if (node instanceof Element) pending.push(...node.children.slice(0, MOST_NODES).reverse());
  }
  return words.slice(0, LONGEST_HEADER);
}

/** Labels of such a header in the order in which Outlook writes them, in English only; the second is "Date:" on a Mac. */
function isHeader(words: string): boolean {
  if (!/^\s*From:/i.test(words)) return false;
  const dated = words.search(/\s(?:Sent|Date):/i);
  return dated > 0 && /\sSubject:/i.test(words.slice(dated));
}

/**
 * The block that Outlook writes above what it quotes or passes on, without marking it: "From:" in bold, and beside it the day and the
 * subject. Undefined where no words of the writer's own stand above it, unless the message is passed on.
 */
function unmarkedHeader(root: ParentNode, forwards: boolean): Element | undefined {
  const asked = new Set<unknown>();
  let said = forwards;
  const pending: AnyNode[] = [...root.children].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node instanceof Text) said ||= /\p{L}/u.test(node.data);
    if (!(node instanceof Element) || NO_TEXT.has(node.name)) continue;
    if (said && (node.name === 'b' || node.name === 'strong') && /^\s*From:\s*$/i.test(wordsIn(node))) {
      let block = node.parent;
      while (block instanceof Element && isInline(block.name)) block = block.parent;
      if (block instanceof Element && !asked.has(block) && isHeader(wordsIn(block))) return block;
      asked.add(block);
    }
    for (let child = node.lastChild; child; child = child.prev) pending.push(child);
  }
  return undefined;
}

/** Takes an element out of a tree, and all behind it where that is asked for. */
function dropFrom(element: Element, behind: boolean): void {
  let child: Element = element;
  for (let parent = child.parent; parent; parent = child.parent) {
    const at = parent.children.indexOf(child);
    const first = child === element ? at : at + 1;
    parent.children = [...parent.children.slice(0, first), ...(behind ? [] : parent.children.slice(at + 1))];
    if (!behind || !(parent instanceof Element)) return;
    child = parent;
  }
}

/**
 * Takes out of the tree of an HTML part what its writer does not say: the signature, and what is quoted from another message unless
 * the message passes it on. The tree is the caller's own.
 */
export function dropQuoted({ root }: Markup, forwards: boolean): void {
  const out: Element[] = [];
  const pending: ParentNode[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const elements = children(node);
    const reply = elements.findIndex(({ attribs }) => OUTLOOK.test(attribs.id ?? ''));
    for (const [index, element] of elements.entries()) {
      const names = element.attribs.class ?? '';
      const cited = element.name === 'blockquote' && element.attribs.type?.toLowerCase() === 'cite';
      const behind = reply >= 0 && (forwards ? index === reply : index >= reply);
      const quoted = !forwards && (cited || QUOTES.test(names));
      if (quoted || behind || SIGNATURES.test(names) || PASSED_ON.test(names)) out.push(element);
      else pending.push(element);
    }
  }
  const parents = new Set(out.flatMap(({ parent }) => (parent ? [parent] : [])));
  const dropped = new Set<unknown>(out);
  for (const parent of parents) parent.children = parent.children.filter((child) => !dropped.has(child));
  const header = unmarkedHeader(root, forwards);
  if (header) dropFrom(header, !forwards);
}
