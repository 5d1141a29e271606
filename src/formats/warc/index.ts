import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';

/**
 * Web archives, as crawlers write them. The framing of records is read by own code: it is forty lines, and the library that is well
 * kept (warcio) brings eight others, and streams that stop at the first broken record.
 */
export const warc = {
  id: 'warc',
  summary: 'web archives, one article a stored page',
  extensions: ['.warc'],
  binary: true,
  encodedInParts: true,
  async read(source: Source, options: ReadOptions): Promise<readonly Document[]> {
    const { readCrawl } = await import('./crawl.js');
    return readCrawl(source, options);
  },
} satisfies Format;
