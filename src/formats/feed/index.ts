import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';
import { rootNameOf } from '../../parse/xml/prolog.js';

/** Root elements: of RSS 0.91 to 2.0, of RSS 0.90 and 1.0, of Atom, and of a lone Atom entry. */
const ROOTS: ReadonlySet<string | undefined> = new Set(['rss', 'RDF', 'feed', 'entry']);

/** Feeds: the articles of RSS 0.9x, 1.0, 2.0 and Atom files. The parser is loaded when the first feed is read. */
export const feed = {
  id: 'feed',
  summary: 'RSS and Atom feeds, several articles a file',
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  recognizes: ({ bytes }: Source): boolean => ROOTS.has(rootNameOf(bytes)),
  async read(source: Source, options: ReadOptions): Promise<readonly Document[]> {
    const { readFeed } = await import('./feed.js');
    return readFeed(source, options);
  },
} satisfies Format;
