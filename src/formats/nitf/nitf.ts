import type { ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';
import { documentsOf } from '../../parse/xml/article.js';
import { openXml, withoutArticle } from '../../parse/xml/file.js';
import { nitfArticle, nitfKeptBack } from '../../parse/xml/nitf-article.js';

/**
 * Reads an NITF file, which holds one article. Throws an `ExpectedError` for one without text, for one that is withheld or
 * canceled, and for what is no XML.
 */
export function readNitf({ path, bytes }: Source, options: ReadOptions): readonly Document[] {
  const file = openXml(bytes, path, options);
  const status = nitfKeptBack(file.root);
  if (status !== undefined) throw withoutArticle(`the article is marked as ${status}`, file, path);
  const entry = { start: file.root.start, article: nitfArticle(file.root, options) };
  return documentsOf('nitf', path, file, [entry], 'it holds no article text', options);
}
