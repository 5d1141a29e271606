import type { Document } from '../../src/core/document.js';
import type { Block, Reading } from '../../src/core/reading.js';

/** The reading of a text that needs no repair: every code unit stands for itself. */
export function plainReading(text: string, blocks: readonly Block[]): Reading {
  return { text, runs: [{ at: 0, from: 0, length: text.length }], blocks };
}

/** What a document may have beside its text. */
type Facts = Partial<Pick<Document, 'headline' | 'outlet' | 'published'>> & { readonly blocks?: readonly Block[] };

/** An article of plain text that needs no repair, all of it running text where nothing else is said. */
export function plainDocument(path: string, text: string, { blocks, ...facts }: Facts = {}): Document {
  const body: readonly Block[] = text === '' ? [] : [{ start: 0, end: text.length, role: 'body' }];
  return { id: path, path, format: 'plain-text', text, reading: plainReading(text, blocks ?? body), ...facts };
}

/** The stated day of publication of a document, from `2026-03-02`; nothing where none is given. */
export function publishedOnDay(iso: string | undefined): Pick<Document, 'published'> {
  if (iso === undefined) return {};
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { published: { value: { date: { year, month, day } }, basis: 'stated' } };
}
