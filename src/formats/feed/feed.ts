import type { ReadOptions, Source } from '../../core/contracts.js';
import type { Document, Known } from '../../core/document.js';
import { documentsOf, type XmlArticle } from '../../parse/xml/article.js';
import { openXml } from '../../parse/xml/file.js';
import { elementsOf, type XmlElement } from '../../parse/xml/tree.js';
import { entryText, publishedOf, writersOf } from './entry.js';
import { fieldOf, fieldsOf } from './fields.js';
import { type Channel, channelOf, outletOf, sourceOf } from './outlet.js';

/** A feed's entries, in its order, and what it says of itself. */
interface Feed {
  readonly channel: Channel | undefined;
  /** The writers that an Atom feed names for entries that name none. */
  readonly writers: Known<string> | undefined;
  readonly entries: readonly XmlElement[];
}

/** RSS 2.0 puts items into the channel, RSS 0.90 and 1.0 beside it; Atom has neither, and a lone entry is a file too. */
function feedOf(root: XmlElement): Feed {
  if (root.name === 'entry') return { channel: undefined, writers: undefined, entries: [root] };
  const channels = fieldsOf(root, 'rss:channel');
  const entries = [root, ...channels].flatMap((parent) =>
    elementsOf(parent).filter(({ name }) => name === 'item' || name === 'entry'),
  );
  const about = channels[0] ?? root;
  return { channel: channelOf(about), writers: writersOf(about), entries };
}

function articleOf(entry: XmlElement, feed: Feed, path: string, options: ReadOptions): XmlArticle | undefined {
  const text = entryText(entry, sourceOf(entry), path, options);
  if (!text) return undefined;
  const source = fieldOf(entry, 'atom:source');
  const byline = writersOf(entry) ?? (source && writersOf(source)) ?? feed.writers;
  return { ...text, byline, outlet: outletOf(entry, feed.channel), published: publishedOf(entry) };
}

/**
 * Reads the articles of a feed, one an entry. Entries without text are left out and noted, as are descriptions and summaries that
 * were read for want of a fuller text. Throws an `ExpectedError` for a feed without any article, and for what is no XML.
 */
export function readFeed({ path, bytes }: Source, options: ReadOptions): readonly Document[] {
  const file = openXml(bytes, path, options);
  const feed = feedOf(file.root);
  const entries = feed.entries.map((entry) => ({ start: entry.start, article: articleOf(entry, feed, path, options) }));
  const empty = entries.length === 0 ? 'the feed has no entries' : 'no entry of the feed has a text';
  return documentsOf('feed', path, file, entries, empty, options);
}
