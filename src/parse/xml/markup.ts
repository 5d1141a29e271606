import { Document, Element, type ParentNode, Text } from 'domhandler';
import type { Mapped } from '../../text/repair/mapped.js';
import { lineOf } from '../html/lines.js';
import type { Markup } from '../html/tree.js';
import type { XmlElement, XmlNode, XmlText } from './tree.js';

/** The name of the HTML element that an element of another vocabulary is read as; undefined leaves it out with all it holds. */
export type HtmlName = (element: XmlElement) => string | undefined;

/** XHTML, with any prefix, and HTML that stands in XML unescaped. */
export const ofXhtml: HtmlName = ({ name }) => {
  const lower = name.toLowerCase();
  return lower === 'head' || lower === 'title' ? undefined : lower;
};

/** A tree of HTML from nodes of XML; the runs of its text count in the file. */
export function toMarkup(nodes: readonly XmlNode[], nameOf: HtmlName): Markup {
  const sources = new Map<Text, XmlText>();
  const fill = <Parent extends ParentNode>(parent: Parent, children: readonly XmlNode[]): Parent => {
    for (const child of children) {
      const made = child.kind === 'text' ? new Text(child.text) : elementFrom(child);
      if (!made) continue;
      if (child.kind === 'text' && made instanceof Text) sources.set(made, child);
      const last = parent.children.at(-1);
      made.parent = parent;
      if (last) {
        made.prev = last;
        last.next = made;
      }
      parent.children.push(made);
    }
    return parent;
  };
  const elementFrom = (element: XmlElement): Element | undefined => {
    const name = nameOf(element);
    if (name === undefined) return undefined;
    const made = new Element(name, Object.fromEntries(element.attributes));
    made.startIndex = element.start;
    return fill(made, element.children);
  };
  const root = fill(new Document([]), nodes);
  return { root, runsOf: (node) => sources.get(node)?.runs ?? [] };
}

/** All the text of a tree as one line, white space folded; undefined for none. */
export function asLine(markup: Markup): Mapped | undefined {
  const line = lineOf(new Element('h1', {}, markup.root.children), markup);
  return line && { text: line.text, runs: line.runs };
}
