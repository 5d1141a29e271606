import type { ReadOptions } from '../../core/contracts.js';
import type { Known, PublicationTime } from '../../core/document.js';
import type { Fragment } from '../../parse/assemble.js';
import { withoutOutlet } from '../../parse/headline.js';
import { htmlFragment, treeFragment } from '../../parse/html/fragment.js';
import { parseMarkup } from '../../parse/html/tree.js';
import { mailDate } from '../../parse/mail-date.js';
import { bylineOf } from '../../parse/names.js';
import { proseFragment } from '../../parse/prose/fragment.js';
import { isMarkup } from '../../parse/text-fragment.js';
import { asLine, ofXhtml, toMarkup } from '../../parse/xml/markup.js';
import { elementsOf, textOf, wordsOf, type XmlElement } from '../../parse/xml/tree.js';
import { bareWords } from '../../text/plain-letters.js';
import { compose, type Mapped } from '../../text/repair/mapped.js';
import { type FieldName, fieldOf, fieldsOf, isAtom } from './fields.js';

/** What is HTML beyond doubt, for Atom: its text is plain where it does not say otherwise, but feeds forget to say it. */
const MARKUP_SURELY = /<\/[a-z][a-z\d]*>|<(?:br|img|p)\b/i;

/** How the text of an element is to be read. */
type TextKind = 'plain' | 'html' | 'tree' | 'none';

/**
 * How the text of an element is to be read: Atom says it (RFC 4287, 3.1.1 and 4.1.3.1), RSS does not, and what Atom leaves out is told
 * as in RSS: by elements inside, or by tags written into the text.
 */
function kindOf(element: XmlElement): TextKind {
  if (elementsOf(element).length > 0) return 'tree';
  if (element.attributes.has('src')) return 'none';
  const type = element.attributes.get('type')?.toLowerCase();
  if (type === 'text' || type === 'text/plain') return 'plain';
  if (type === 'html' || type === 'text/html' || type === 'xhtml') return 'html';
  if (type !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(type)) return 'none';
  const { text } = textOf(element);
  return (isAtom(element) ? MARKUP_SURELY.test(text) : isMarkup(text)) ? 'html' : 'plain';
}

/** The paragraphs of an element; none where it holds no text. */
function fragmentOf(element: XmlElement, path: string, titles: readonly string[], options: ReadOptions): Fragment {
  switch (kindOf(element)) {
    case 'tree':
      return treeFragment(toMarkup(element.children, ofXhtml), titles, options);
    case 'html':
      return htmlFragment(textOf(element), path, titles, options);
    case 'plain':
      return proseFragment(textOf(element), titles, options);
    case 'none':
      return { paragraphs: [], aside: {} };
  }
}

/** The headline that an element holds, on one line; undefined for none. */
function headlineOf(element: XmlElement | undefined, path: string): Mapped | undefined {
  if (!element) return undefined;
  if (kindOf(element) !== 'html') return asLine(toMarkup(element.children, ofXhtml));
  const text = textOf(element);
  const line = asLine(parseMarkup(text.text, path));
  return line && compose(text, line);
}

/**
 * Fields with the text of an entry, whole or in short, the likeliest first: all that RSS 2.0, RSS 1.0 with its module `content`, Atom and
 * Dublin Core have for that. What describes a picture or a broadcast is of other vocabularies (`media:`, `itunes:`).
 */
const CONTENTS: readonly FieldName[] = ['content:encoded', 'xhtml:body', 'xhtml:div', 'atom:content', 'rss:content'];
const SUMMARIES: readonly FieldName[] = [
  'rss:description',
  'atom:summary',
  'rss:summary',
  'dc:description',
  'dcterms:description',
  'dcterms:abstract',
];

/** The line that WordPress puts below each entry of its feeds: "The post Ferry sinks appeared first on Harbour Herald." */
const NOTICE = /^The post .{1,300} (?:appeared first|first appeared) on .{1,100}$/;

/**
 * A last line that links to the article: one that speaks of reading without a subject or a comma: "Continue reading...",
 * "Read more »", "Read the full story on Harbour Herald". Refused: "Read on Monday, the bill passed."
 */
const READ_ON = /^\W*(?:\p{L}+ reading|read)\b[^.!?,]{0,120}[\s.…:»›→>\])]*$/iu;

/** The paragraphs without the lines below them that speak of the entry, not of the news. */
function withoutNotice(fragment: Fragment): Fragment {
  const { paragraphs } = fragment;
  let end = paragraphs.length;
  for (let last = paragraphs[end - 1]; last; last = paragraphs[end - 1]) {
    if (!READ_ON.test(last.text) && !(end > 1 && NOTICE.test(last.text))) break;
    end -= 1;
  }
  return end < paragraphs.length ? { ...fragment, paragraphs: paragraphs.slice(0, end) } : fragment;
}

/** Whether a text says no more than one of some titles. */
function repeats({ paragraphs }: Fragment, titles: readonly string[]): boolean {
  const words = bareWords(paragraphs.map(({ text }) => text).join(' '));
  return titles.some((title) => bareWords(title) === words);
}

/** What an entry gives for its article. */
export interface EntryText {
  readonly headline: Mapped | undefined;
  readonly fragment: Fragment;
  /** Whether there is no more than a description or a summary. */
  readonly summary: boolean;
}

/**
 * Headline and text of an entry: its content, else what describes or sums it up; undefined for an entry without either, or with one
 * that only repeats the headline, as news searches write it.
 * @param source the paper that the entry names as its source
 */
export function entryText(
  entry: XmlElement,
  source: string | undefined,
  path: string,
  options: ReadOptions,
): EntryText | undefined {
  const title = headlineOf(fieldOf(entry, 'rss:title', 'atom:title', 'dc:title', 'dcterms:title'), path);
  const headline = title && withoutOutlet(title, source);
  const titles = headline ? [headline.text] : [];
  const repeated = [...titles, ...(title ? [title.text] : []), ...titles.map((text) => `${text} ${source ?? ''}`)];
  for (const names of [CONTENTS, SUMMARIES]) {
    for (const element of names.flatMap((name) => fieldsOf(entry, name))) {
      const fragment = withoutNotice(fragmentOf(element, path, titles, options));
      if (fragment.paragraphs.length > 0 && !repeats(fragment, repeated))
        return { headline, fragment, summary: names === SUMMARIES };
    }
  }
  return undefined;
}

/** Fields with the time at which an entry was made, published or changed, the likeliest first: all that the same vocabularies have for that, and Atom 0.3. */
const PUBLISHED: readonly FieldName[] = [
  'rss:pubDate',
  'atom:published',
  'rss:published',
  'atom:issued',
  'dcterms:issued',
  'dcterms:available',
  'dcterms:date',
  'dc:date',
  'dcterms:created',
  'atom:created',
  'dcterms:modified',
  'atom:updated',
  'rss:updated',
  'atom:modified',
];

/** When an entry was published; when it was updated only where it says no more. */
export function publishedOf(entry: XmlElement): Known<PublicationTime> | undefined {
  for (const element of PUBLISHED.flatMap((name) => fieldsOf(entry, name))) {
    const found = mailDate(textOf(element).text);
    if (found) return found;
  }
  return undefined;
}

/** The name in an author's element: of Atom its `name`, of RSS what follows the address ("ana@paper.example (Ana Vidal)"). */
function nameIn(author: XmlElement): string | undefined {
  const text =
    wordsOf(fieldOf(author, 'atom:name', 'rss:name')) ?? (elementsOf(author).length > 0 ? '' : wordsOf(author));
  const name = /^\S+@\S+\s*\((?<name>[^()]{1,200})\)$/.exec(text ?? '')?.groups?.name ?? text;
  return name === undefined || /@|^https?:/.test(name) ? undefined : name;
}

/** The writers of an entry, or those of a feed that names them once. */
export function writersOf(parent: XmlElement): Known<string> | undefined {
  for (const name of ['dc:creator', 'dcterms:creator', 'atom:author', 'rss:author'] as const) {
    const found = bylineOf(fieldsOf(parent, name).flatMap((author) => nameIn(author) ?? []));
    if (found !== undefined) return found;
  }
  return undefined;
}
