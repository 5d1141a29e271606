import type { ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';
import { lineStarts } from '../../core/span.js';
import { assemble } from '../../parse/assemble.js';
import { decodePage } from '../../parse/charset.js';
import { takePage } from '../../parse/html/page.js';

/**
 * Reads a page as the article it holds. The document's text is the headline and, below it, the article, one line a paragraph;
 * its `fields` tell the two apart, its `origin` says where they stand in the page. Throws an `ExpectedError` for a page that
 * holds no article text.
 */
export function readPage({ path, bytes }: Source, options: ReadOptions): Document {
  const { source, encoding, certain } = decodePage(bytes);
  if (!certain) options.note?.('invalid-utf8', `it is not valid UTF-8 and was read as ${encoding}; save it as UTF-8.`);
  const taken = takePage(source, path, options);
  return assemble({ id: path, path, format: 'html', lineStarts: lineStarts(source) }, taken, options);
}
