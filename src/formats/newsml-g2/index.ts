import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';
import { rootNameOf } from '../../parse/xml/prolog.js';

/** Root elements: a message of items, and the items of IPTC's standard, of which news items hold articles. */
const ROOTS: ReadonlySet<string | undefined> = new Set([
  'newsMessage',
  'newsItem',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
]);

/** NewsML-G2, IPTC's exchange format: the articles of news items and messages. The parser is loaded when the first is read. */
export const newsmlG2 = {
  id: 'newsml-g2',
  summary: 'NewsML-G2 news items and messages, several articles a file',
  extensions: ['.xml'],
  recognizes: ({ bytes }: Source): boolean => ROOTS.has(rootNameOf(bytes)),
  async read(source: Source, options: ReadOptions): Promise<readonly Document[]> {
    const { readMessage } = await import('./message.js');
    return readMessage(source, options);
  },
} satisfies Format;
