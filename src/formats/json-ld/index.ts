import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';
import { jsonFile } from '../../parse/json/file.js';
import { isArticleItem } from '../../parse/json/schema-org.js';
import { itemsOf } from './items.js';

/** schema.org articles in a file of their own. What reads their text is loaded with the first file. */
export const jsonLd = {
  id: 'json-ld',
  summary: 'schema.org articles as JSON-LD',
  extensions: ['.jsonld', '.json', '.jsonl', '.ndjson'],
  recognizes(source: Source): boolean {
    return /\.jsonld$/i.test(source.path) || itemsOf(jsonFile(source)).some(isArticleItem);
  },
  async read(source: Source, options: ReadOptions): Promise<readonly Document[]> {
    const { readLinkedArticles } = await import('./article.js');
    return readLinkedArticles(source, options);
  },
} satisfies Format;
