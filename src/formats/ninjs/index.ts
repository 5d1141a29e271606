import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';
import { jsonFile } from '../../parse/json/file.js';
import { itemsOf } from './item.js';

/** News items as agencies send them. What reads their text is loaded with the first file. */
export const ninjs = {
  id: 'ninjs',
  summary: 'IPTC ninjs 1.x to 3.x',
  extensions: ['.json', '.jsonl', '.ndjson'],
  recognizes(source: Source): boolean {
    return itemsOf(jsonFile(source)).next().done !== true;
  },
  async read(source: Source, options: ReadOptions): Promise<readonly Document[]> {
    const { readItems } = await import('./article.js');
    return readItems(source, options);
  },
} satisfies Format;
