import { bodyOf, type Document } from '../../src/core/document.js';
import { toIso } from '../../src/core/published.js';
import { compareDocuments } from '../../src/pipeline.js';

const FIELDS = ['headline', 'outlet', 'byline', 'dateline'] as const;

/** What a document knows of itself, how, and with which words of its text. */
export function saidOf(document: Document): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const quoteOf = (span: { start: number; end: number } | undefined) =>
    span ? { quote: document.text.slice(span.start, span.end) } : {};
  for (const field of FIELDS) {
    const known = document[field];
    if (known) found[field] = { value: known.value, basis: known.basis, ...quoteOf(known.span) };
  }
  const { published } = document;
  if (published) found.published = { value: toIso(published.value), basis: published.basis };
  return found;
}

/** A document as the fixtures of a format state it: what it knows of itself, its lines, and the blocks of its reading. */
export function statedOf(document: Document): Record<string, unknown> {
  const { reading } = document;
  const blocks = reading.blocks.map(({ role, start, end }) => [role, reading.text.slice(start, end)]);
  return { id: document.id, ...saidOf(document), text: bodyOf(document).split('\n'), reading: blocks };
}

/** A claim that is not where it says. */
export interface Misplaced {
  readonly quote: string;
  readonly line: number;
  readonly column: number;
  readonly met: string;
}

/**
 * Claims of documents that came out of one file, and those of them that do not begin at their line and column of the file or whose
 * quote is not what their span says. The first word up to a character that a format may write otherwise is compared.
 */
export function placesOf(
  documents: readonly Document[],
  source: string,
): { readonly count: number; readonly misplaced: readonly Misplaced[] } {
  const lines = source.split(/\r\n|\n|\r/);
  const { claims } = compareDocuments(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const misplaced = claims.flatMap(({ document: id, line, column, quote, span }) => {
    const document = byId.get(id);
    const [word = ''] = quote.split(/[\s&'’"“”€<=\\]|[^\0-\x7f]/);
    const field = document && (span.in === 'headline' ? document.headline?.value : bodyOf(document));
    const met = lines[line - 1]?.slice(column - 1) ?? '';
    return met.startsWith(word) && field?.slice(span.start, span.end) === quote
      ? []
      : [{ quote, line, column, met: met.slice(0, 40) }];
  });
  return { count: claims.length, misplaced };
}
