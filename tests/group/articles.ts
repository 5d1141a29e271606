import type { Article } from '../../src/core/article.js';
import type { CalendarDate } from '../../src/core/calendar.js';
import type { Block } from '../../src/core/reading.js';
import { prepare } from '../../src/text/article.js';
import { plainDocument } from '../support/plain-document.js';

export interface Written {
  readonly headline?: string;
  readonly published?: CalendarDate;
}

/** An article of the given paragraphs, as READ would hand it over. */
export function article(id: string, paragraphs: readonly string[], { headline, published }: Written = {}): Article {
  const lines = headline === undefined ? paragraphs : [headline, ...paragraphs];
  const text = lines.join('\n');
  const blocks: Block[] = [];
  let start = 0;
  lines.forEach((line, index) => {
    const role = headline !== undefined && index === 0 ? 'headline' : 'body';
    blocks.push({ start, end: start + line.length, role });
    start += line.length + 1;
  });
  const facts = {
    blocks,
    ...(headline !== undefined && { headline: { value: headline, basis: 'stated' as const } }),
    ...(published !== undefined && { published: { value: { date: published }, basis: 'stated' as const } }),
  };
  return prepare(plainDocument(id, text, facts));
}
