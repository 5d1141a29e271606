import type { ReadOptions } from '../../core/contracts.js';
import type { Known, PublicationTime } from '../../core/document.js';
import type { Fragment } from '../../parse/assemble.js';
import { keptBack } from '../../parse/entries.js';
import { htmlFragment, treeFragment } from '../../parse/html/fragment.js';
import { bylineOf } from '../../parse/names.js';
import { proseFragment } from '../../parse/prose/fragment.js';
import { publishedAt } from '../../parse/published-at.js';
import { withoutVersion, withoutWireNotes } from '../../parse/wire-notes.js';
import type { XmlArticle } from '../../parse/xml/article.js';
import { asLine, ofXhtml, toMarkup } from '../../parse/xml/markup.js';
import { datelinePlace, nitfArticle, nitfKeptBack, within } from '../../parse/xml/nitf-article.js';
import { elementsOf, textOf, wordsOf, type XmlElement } from '../../parse/xml/tree.js';

/** The text of an item, and what an NITF document in it says besides. */
interface Content {
  readonly fragment: Fragment;
  readonly nitf?: XmlArticle;
}

function named(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent ? elementsOf(parent).filter((child) => child.name === name) : [];
}

/** The text of `inlineXML`: NITF, XHTML, or other markup that names its paragraphs as HTML does. */
function inlineXml(inline: XmlElement, titles: readonly string[], options: ReadOptions): Content | undefined {
  const [root] = elementsOf(inline);
  if (!root) return undefined;
  if (root.name !== 'nitf') return { fragment: treeFragment(toMarkup(inline.children, ofXhtml), titles, options) };
  const nitf = nitfArticle(root, options);
  return nitf && !nitf.summary ? { fragment: nitf.fragment, nitf } : undefined;
}

/** The text of `inlineData`: plain text, or HTML written into XML; undefined for other kinds and for encoded bytes. */
function inlineData(
  data: XmlElement,
  path: string,
  titles: readonly string[],
  options: ReadOptions,
): Content | undefined {
  const type = data.attributes.get('contenttype')?.toLowerCase() ?? 'text/plain';
  if (data.attributes.has('encoding')) return undefined;
  const text = textOf(data);
  if (/^text\/plain\b/.test(type)) return { fragment: proseFragment(text, titles, options) };
  return /html/.test(type) ? { fragment: htmlFragment(text, path, titles, options) } : undefined;
}

/** The text of one rendition; undefined for pictures, sound and what is only pointed to. */
function renditionContent(
  rendition: XmlElement,
  path: string,
  titles: readonly string[],
  options: ReadOptions,
): Content | undefined {
  if (rendition.name === 'inlineXML') return inlineXml(rendition, titles, options);
  if (rendition.name === 'inlineData') return inlineData(rendition, path, titles, options);
  return undefined;
}

/** The first rendition of an item's content that holds text. */
function contentOf(
  item: XmlElement,
  path: string,
  titles: readonly string[],
  options: ReadOptions,
): Content | undefined {
  const renditions = within(item, 'contentSet');
  for (const rendition of renditions ? elementsOf(renditions) : []) {
    const content = renditionContent(rendition, path, titles, options);
    if (content && content.fragment.paragraphs.length > 0) return content;
  }
  return undefined;
}

/** The name of a party, in an element of its own or written as a literal. */
function partyName(party: XmlElement | undefined): string | undefined {
  return party && (wordsOf(within(party, 'name')) ?? party.attributes.get('literal') ?? wordsOf(party));
}

/** Who provides the news, as named; else as the code of the provider implies it. */
function outletOf(item: XmlElement, nitf: XmlArticle | undefined): Known<string> | undefined {
  const provider = within(item, 'itemMeta', 'provider');
  const source = within(item, 'contentMeta', 'infoSource');
  const holder = within(item, 'rightsInfo', 'copyrightHolder');
  // A literal may be no more than the provider's domain.
  const spelt = [provider, source].flatMap((party) => wordsOf(within(party, 'name')) ?? [])[0];
  const name = spelt ?? partyName(provider) ?? partyName(source) ?? nitf?.outlet?.value ?? partyName(holder);
  if (name !== undefined) return { value: name, basis: 'stated' };
  const code = [provider, source].flatMap((party) => party?.attributes.get('qcode') ?? [])[0]?.replace(/^.*:/, '');
  return code === undefined || code === '' ? undefined : { value: code, basis: 'implied' };
}

/** When the version was made that is read; when the item was first made where it does not say. */
function publishedOf(item: XmlElement, nitf: XmlArticle | undefined): Known<PublicationTime> | undefined {
  const times = [
    wordsOf(within(item, 'itemMeta', 'versionCreated')),
    wordsOf(within(item, 'itemMeta', 'firstCreated')),
    wordsOf(within(item, 'contentMeta', 'contentCreated')),
  ];
  return times.flatMap((time) => (time === undefined ? [] : (publishedAt(time) ?? [])))[0] ?? nitf?.published;
}

function datelineOf(item: XmlElement, nitf: XmlArticle | undefined): Known<string> | undefined {
  const meta = within(item, 'contentMeta');
  const said = datelinePlace(wordsOf(within(meta, 'dateline'))) ?? nitf?.dateline;
  const located = wordsOf(within(meta, 'located', 'name'));
  return said ?? (located === undefined ? undefined : { value: located, basis: 'implied' });
}

function writersOf(item: XmlElement): Known<string> | undefined {
  const meta = within(item, 'contentMeta');
  const creators = named(meta, 'creator').flatMap((party) => within(party, 'name') ?? []);
  const namesIn = (elements: readonly XmlElement[]) => bylineOf(elements.flatMap((element) => wordsOf(element) ?? []));
  return namesIn(named(meta, 'by')) ?? namesIn(creators);
}

/** What keeps an item from readers; see `keptBack`. */
export function itemKeptBack(item: XmlElement): string | undefined {
  const status = within(item, 'itemMeta', 'pubStatus');
  const inline = within(item, 'contentSet', 'inlineXML', 'nitf');
  return keptBack(status?.attributes.get('qcode') ?? status?.attributes.get('uri')) ?? (inline && nitfKeptBack(inline));
}

/** Reads a `newsItem`; undefined for one without text, as those of pictures and video are. */
export function itemArticle(item: XmlElement, path: string, options: ReadOptions): XmlArticle | undefined {
  const title = within(item, 'contentMeta', 'headline');
  const whole = title && asLine(toMarkup(title.children, ofXhtml));
  const line = whole && withoutVersion(whole);
  const content = contentOf(item, path, whole && line ? [line.text, whole.text] : [], options);
  if (!content) return undefined;
  const { fragment, nitf } = content;
  return {
    fragment: withoutWireNotes(fragment),
    summary: false,
    headline: line ?? nitf?.headline,
    outlet: outletOf(item, nitf),
    byline: writersOf(item) ?? nitf?.byline,
    dateline: datelineOf(item, nitf),
    published: publishedOf(item, nitf),
  };
}
