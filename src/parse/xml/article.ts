import type { ReadOptions } from '../../core/contracts.js';
import { articleId, type Document, type Known, type PublicationTime } from '../../core/document.js';
import type { Mapped } from '../../text/repair/mapped.js';
import { assemble, type Fragment, type TakenFrom, takenWith } from '../assemble.js';
import { noteEntries, noteKeptBack } from '../entries.js';
import { type OpenedXml, withoutArticle } from './file.js';

/** An article as an XML file gives it: its text, and what the elements around it say. */
export interface XmlArticle {
  readonly fragment: Fragment;
  /** Whether the text is a summary, for want of a fuller one. */
  readonly summary: boolean;
  readonly headline: Mapped | undefined;
  readonly outlet: Known<string> | undefined;
  readonly byline: Known<string> | undefined;
  /** The place of its dateline, where the text has none of its own. */
  readonly dateline?: Known<string> | undefined;
  readonly published: Known<PublicationTime> | undefined;
}

/** An element that may hold an article, by its place in the file, and the article where it has one. */
export interface XmlEntry {
  readonly start: number;
  readonly article: XmlArticle | undefined;
  /** What keeps it from readers: "withheld", "canceled". */
  readonly keptBack?: string | undefined;
}

/** The document of an article; where its elements do not say who wrote it and when, the lines of its text may. */
function documentOf(from: TakenFrom, { fragment, dateline, ...said }: XmlArticle, options: ReadOptions): Document {
  return assemble(from, { ...takenWith(fragment, said), ...(dateline && { dateline }) }, options);
}

/**
 * Makes the documents of the articles among a file's entries, in their order. Entries that are kept back or without text are
 * left out and noted; summaries that stand for a text are noted. Throws an `ExpectedError` where no article is left.
 * @param empty what is said of a file without any article
 */
export function documentsOf(
  format: string,
  path: string,
  file: OpenedXml,
  entries: readonly XmlEntry[],
  empty: string,
  options: ReadOptions,
): readonly Document[] {
  const found = entries.flatMap((entry) => (entry.article ? [{ entry, article: entry.article }] : []));
  if (found.length === 0) throw withoutArticle(empty, file, path);
  const note = (code: string, what: string, some: readonly XmlEntry[]): void =>
    noteEntries(code, what, some, entries, file.lineStarts, options);
  noteKeptBack(entries, file.lineStarts, options);
  note(
    'no-text',
    'no text, left out',
    entries.filter((entry) => entry.article === undefined && entry.keptBack === undefined),
  );
  const summaries = found.flatMap(({ entry, article }) => (article.summary ? [entry] : []));
  note('summary-only', 'no more than a description or summary, which was read', summaries);
  return found.map(({ article }, index) => {
    const from = { id: articleId(path, index, found.length), path, format, lineStarts: file.lineStarts };
    return documentOf(from, article, options);
  });
}
