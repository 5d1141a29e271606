import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';

/** Markdown as static sites and note programs write it: one article a file. What it shares with web pages is loaded with the first file. */
export const markdown = {
  id: 'markdown',
  summary: 'Markdown, with or without front matter, one article a file',
  extensions: ['.md', '.markdown'],
  async read(source: Source, options: ReadOptions): Promise<readonly Document[]> {
    const { readMarkdown } = await import('./article.js');
    return [readMarkdown(source, options)];
  },
} satisfies Format;
