import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';

/** Web pages: the article that a page holds, without what stands around it. The parser is loaded when the first page is read. */
export const html = {
  id: 'html',
  summary: 'web pages, one article a page',
  extensions: ['.html', '.htm', '.xhtml'],
  async read(source: Source, options: ReadOptions): Promise<readonly Document[]> {
    const { readPage } = await import('./page.js');
    return [readPage(source, options)];
  },
} satisfies Format;
