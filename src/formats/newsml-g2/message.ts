import type { ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';
import { documentsOf, type XmlEntry } from '../../parse/xml/article.js';
import { openXml, withoutArticle } from '../../parse/xml/file.js';
import { elementsOf, type XmlElement } from '../../parse/xml/tree.js';
import { itemArticle, itemKeptBack } from './item.js';

/** The news items of a file, in order: the root itself, or those in the item sets of a message. */
function itemsOf(root: XmlElement): readonly XmlElement[] {
  if (root.name === 'newsItem') return [root];
  return elementsOf(root)
    .flatMap((child) => (child.name === 'itemSet' ? elementsOf(child) : [child]))
    .filter(({ name }) => name === 'newsItem');
}

/**
 * Reads the articles of a NewsML-G2 file, one a news item. Items that are withheld or canceled and items without text are left
 * out and noted. Throws an `ExpectedError` for a file without any article, and for what is no XML.
 */
export function readMessage({ path, bytes }: Source, options: ReadOptions): readonly Document[] {
  const file = openXml(bytes, path, options);
  const items = itemsOf(file.root);
  if (items.length === 0) throw withoutArticle(`it holds no news item: its root is ${file.root.name}`, file, path);
  const entries = items.map((item): XmlEntry => {
    const keptBack = itemKeptBack(item);
    const article = keptBack === undefined ? itemArticle(item, path, options) : undefined;
    return { start: item.start, article, keptBack };
  });
  const empty = entries.every(({ keptBack }) => keptBack !== undefined)
    ? 'its news items are withheld or canceled'
    : 'none of its news items has a text';
  return documentsOf('newsml-g2', path, file, entries, empty, options);
}
