import type { ReadOptions } from '../../core/contracts.js';
import { articleId, type Document, type Known, type PublicationTime } from '../../core/document.js';
import { ExpectedError } from '../../errors.js';
import { applyEdits, compose, type Edit, type Mapped } from '../../text/repair/mapped.js';
import { assemble, type Fragment, type Taken, takenWith } from '../assemble.js';
import { noteEntries, noteKeptBack } from '../entries.js';
import { withoutOutlet } from '../headline.js';
import { findBody } from '../html/body.js';
import { linesOf } from '../html/lines.js';
import { parseMarkup } from '../html/tree.js';
import { articleLimit, isMarkup, textFragment, tooLong } from '../text-fragment.js';
import { withoutVersion, withoutWireNotes } from '../wire-notes.js';
import type { JsonFile } from './file.js';
import { mappedOf } from './text.js';
import type { JsonText } from './tree.js';

/** What the fields of an object say of an article. */
export interface Told {
  /** Offset of the object in the file. */
  readonly start: number;
  readonly headline?: JsonText;
  /** The text, in one or more parts; none where the object holds no article. */
  readonly texts: readonly JsonText[];
  /** Whether `texts` is a summary, for want of the text. */
  readonly summary?: boolean;
  /** Whether the file holds only the beginning of the text, and says so. */
  readonly cut?: boolean;
  /** Why it is not to be read, though it may have a text: "canceled". */
  readonly keptBack?: string;
  /** The form of the text where the file says it; absent, it is made out. */
  readonly markup?: boolean;
  readonly outlet?: Known<string>;
  readonly byline?: Known<string>;
  readonly published?: Known<PublicationTime>;
}

/** A text on one line: white space folded, tags out, entities decoded. Undefined where nothing is left. */
function oneLine(value: Mapped, path: string): Mapped | undefined {
  if (isMarkup(value.text)) {
    const markup = parseMarkup(value.text, path);
    const [line] = linesOf({ ...findBody(markup.root), element: markup.root }, markup);
    return line && compose(value, line);
  }
  const edits: Edit[] = [...value.text.matchAll(/^\s+|\s+$|\s{2,}|[^\S ]/g)].map(({ 0: space, index }) => ({
    start: index,
    end: index + space.length,
    text: index === 0 || index + space.length === value.text.length ? '' : ' ',
    meant: true,
  }));
  const line = compose(value, applyEdits(value.text, edits));
  return line.text === '' ? undefined : line;
}

/** Units of the file that a unit of text takes at most: those of an escape. HTML of so many more than its text is no article. */
const UNITS_OF_ESCAPE = 6;

/** Reads the text of an article; refuses what must be longer than the limit before any of it is decoded. */
function fragmentOf(told: Told, titles: readonly string[], path: string, options: ReadOptions): Fragment {
  const inFile = told.texts.reduce((sum, { start, end }) => sum + end - start, 0);
  if (inFile > UNITS_OF_ESCAPE * articleLimit(options)) throw tooLong(inFile, path, options);
  return textFragment(told.texts.map(mappedOf), told.markup, titles, path, options);
}

/** Takes an article out of its fields. Throws an `ExpectedError` for one that is too large. */
function takenOf(told: Told, path: string, options: ReadOptions): Taken {
  const line = told.headline && oneLine(mappedOf(told.headline), path);
  const headline = line && withoutVersion(withoutOutlet(line, told.outlet?.value));
  const fragment = fragmentOf(told, line && headline ? [headline.text, line.text] : [], path, options);
  return takenWith(withoutWireNotes(fragment), { ...told, headline });
}

/**
 * Makes the documents of the articles that the objects of a file tell of. Entries without text, and those too large, are
 * left out and noted; so are summaries that stand for a text. Throws an `ExpectedError` where no article is left.
 */
export function documentsOf(
  format: string,
  path: string,
  { lineStarts }: JsonFile,
  entries: readonly Told[],
  options: ReadOptions,
): readonly Document[] {
  const taken: { readonly told: Told; readonly article: Taken }[] = [];
  const large: Told[] = [];
  const without: Told[] = [];
  let tooLarge: ExpectedError | undefined;
  for (const told of entries) {
    if (told.keptBack !== undefined) continue;
    try {
      const article = takenOf(told, path, options);
      if (article.paragraphs.length > 0) taken.push({ told, article });
      else without.push(told);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      tooLarge ??= error;
      large.push(told);
    }
  }
  if (taken.length === 0 && tooLarge) throw tooLarge;
  const note = (code: string, what: string, some: readonly Told[]): void =>
    noteEntries(code, what, some, entries, lineStarts, options);
  noteKeptBack(entries, lineStarts, options);
  if (taken.length === 0) {
    const hint = 'Give it with the text of its articles, or leave it out with --exclude';
    throw new ExpectedError('empty-file', 'the file holds no article text', hint, path);
  }
  const readAs = (is: (told: Told) => boolean | undefined): readonly Told[] =>
    taken.flatMap(({ told }) => (is(told) === true ? [told] : []));
  note('no-text', 'no text, left out', without);
  note('too-large', `${tooLarge?.message ?? 'too large'}, left out`, large);
  note(
    'cut-text',
    'only the beginning of the text, which was read',
    readAs(({ cut }) => cut),
  );
  note(
    'summary-only',
    'no more than a description or summary, which was read',
    readAs(({ summary }) => summary),
  );
  return taken.map(({ article }, index) => {
    const from = { id: articleId(path, index, taken.length), path, format, lineStarts };
    return assemble(from, article, options);
  });
}
