import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';

/** Articles as crawlers and news interfaces write them. What reads their text is loaded with the first file. */
export const json = {
  id: 'json',
  summary: 'JSON and JSON Lines of articles',
  extensions: ['.json', '.jsonl', '.ndjson'],
  async read(source: Source, options: ReadOptions): Promise<readonly Document[]> {
    const { readArticles } = await import('./article.js');
    return readArticles(source, options);
  },
} satisfies Format;
