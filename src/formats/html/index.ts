import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';
import { SPECIAL } from '../../parse/html/open-elements.js';
import { rootNameOf } from '../../parse/xml/prolog.js';

const PAGE_NAME = /\.(?:html?|xhtml)(?:\.gz)?$/i;
const XML_NAME = /\.xml(?:\.gz)?$/i;

/** Whether a file is a page: by its name, else by its first element, which in a file that ends in `.xml` must be `html` itself. */
function isPage({ path, bytes }: Source): boolean {
  if (PAGE_NAME.test(path)) return true;
  const first = rootNameOf(bytes)?.toLowerCase();
  return XML_NAME.test(path) ? first === 'html' : first === undefined || SPECIAL.has(first);
}

/** Web pages: the article that a page holds, without what stands around it. The parser is loaded when the first page is read. */
export const html = {
  id: 'html',
  summary: 'web pages, one article a page',
  extensions: ['.html', '.htm', '.xhtml', '.xml'],
  recognizes: isPage,
  async read(source: Source, options: ReadOptions): Promise<readonly Document[]> {
    const { readPage } = await import('./page.js');
    return [readPage(source, options)];
  },
} satisfies Format;
