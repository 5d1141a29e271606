import { type CheerioAPI, load } from 'cheerio/slim';
import { type Element, Text } from 'domhandler';
import type { DateOrder } from '../../core/calendar.js';
import type { Known, PublicationTime } from '../../core/document.js';
import type { Range } from '../../core/span.js';
import type { JsonText } from '../json/tree.js';
import { bylineOf, foldValue, outletInAddress } from '../names.js';
import { dateInAddress, mostPrecise, publishedAt } from '../published-at.js';
import { linkedData } from './linked-data.js';
import type { Markup } from './tree.js';

/** What the markup of a page says of its article. */
export interface About {
  /** Forms of the headline, for social media, search and the window, the likeliest first. */
  readonly titles: readonly Title[];
  readonly outlet?: Known<string>;
  readonly byline?: Known<string>;
  readonly published?: Known<PublicationTime>;
  /** The text as the page's JSON-LD gives it, in one or more parts of the source; none where it does not. */
  readonly body: readonly JsonText[];
}

/** A headline that stands in an attribute or in the title of the window, and the tag it stands in. */
export interface Title {
  readonly text: string;
  readonly element?: Element;
}

/** All elements that tell of a page, found in one pass. */
const TELLING =
  'meta[content], title, h1, link[rel="canonical"], script[type="application/ld+json"], time[datetime], [itemprop], [rel="author"]';

/** Contents of `meta` tags by property, name or itemprop, lower case; of several the first. */
function metaTags(elements: readonly Element[]): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const element of elements) {
    const { property, name, itemprop, content } = element.attribs;
    const key = (property ?? name ?? itemprop ?? '').toLowerCase();
    if (element.name === 'meta' && key !== '' && foldValue(content ?? '') !== '' && !found.has(key))
      found.set(key, element);
  }
  return found;
}

// Names of `meta` tags by what they tell, each vocabulary with all that it has for that but names of accounts (`twitter:site`,
// `twitter:creator`) and `name`, which microdata gives outlets and writers too: Open Graph (ogp.me, with `article:publisher` of
// Facebook's documentation), the HTML Standard (4.2.5.1) and the registry of names that it points to (`publisher`), schema.org's
// microdata, Dublin Core's elements and terms (`dc.`, `dcterms.`, with the qualified elements of 2000), X's cards (`twitter:`), Apple's for
// home screens, and two that papers fill for analytics: Parse.ly (`parsely-`) and Sailthru (`sailthru.`). What other systems call them is
// told by `SAYS_PUBLISHED`, or not read.
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.available',
  'dc.date.available',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  // Made rather than published, and a time without its zone: only where nothing else is said.
  'datecreated',
  'sailthru.date',
];
const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'creator',
];
const OUTLETS = [
  'og:site_name',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'article:publisher',
  'sourceorganization',
  'provider',
  'application-name',
  'apple-mobile-web-app-title',
];
const HEADLINES = [
  'og:title',
  'headline',
  'alternativeheadline',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'dcterms.alternative',
  'dc.title.alternative',
  'parsely-title',
  'sailthru.title',
];

/**
 * Names that no vocabulary documents but that say what they hold: they end in a form of "publish" with nothing but the words of a date behind
 * it, or are a date's alone: "publish-date", "og:pubdate", "originalPublicationDate", "published_at", "article.date". Refused: "publisher", "publishing-team",
 * "publication-end-date", "unpublished", "republished", "last-published". Their value must be a date besides.
 */
const SAYS_PUBLISHED =
  /(?<!un|re|last[._-]?)(?:publish(?:ed)?|publication|pub(?=[._-]?(?:date|time)))(?:[._-]?(?:date|time|stamp|at|on))*$|^(?:article[.:_-]|og:)?date$/;

/** Values of tags that say when a page was published: the documented ones in their order, then those that say so themselves. */
function publishedIn(metas: ReadonlyMap<string, string>): readonly string[] {
  const documented = PUBLISHED.flatMap((key) => metas.get(key) ?? []);
  const others = [...metas].flatMap(([key, value]) =>
    SAYS_PUBLISHED.test(key) && !PUBLISHED.includes(key) ? [value] : [],
  );
  return [...documented, ...others];
}

/** "@ledger" and "Ledger | News, sport and weather" as the names they are. */
function nameOf(value: string): string {
  return foldValue(value)
    .replace(/^@/, '')
    .replace(/ (?:[|–—]|- ).*$/, '')
    .trim();
}

/** Names of outlets at the end of a title are short: the longest common ones have five words. */
const OUTLET_WORDS = 5;

/** Whether a name is only the address of the site without its ending: "detroitledger", "ledger.com". */
function isAddressName(name: string): boolean {
  return /^[a-z\d-]+(?:\.[a-z]{2,4})*$/.test(name);
}

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a name is a fuller form of the name in an address: "Ledger.com" of "ledger", "The Detroit Ledger" of "detroitledger". */
function spells(name: string | undefined, site: string): name is string {
  if (name === undefined || name === site || /^(?:https?:|@)/.test(name)) return false;
  const [spelt, known] = [letters(name), letters(site.replace(/\.[a-z]{2,4}$/, ''))];
  return spelt.startsWith(known) || spelt.endsWith(known);
}

/** The name of the outlet at the end of a window's title: "Ferry sinks | Harbour Herald". Undefined for what is too long for one. */
function tailOf(title: string | undefined): string | undefined {
  const tail = / (?:[|–—»]|-) (?<tail>[^|–—»]{2,40})$/.exec(title ?? '')?.groups?.tail?.trim();
  return tail !== undefined && tail.split(' ').length <= OUTLET_WORDS && !/\d/.test(tail) ? tail : undefined;
}

function outletOf(
  metas: ReadonlyMap<string, string>,
  publisher: string | undefined,
  title: string | undefined,
  address: string,
): Known<string> | undefined {
  const named = OUTLETS.flatMap((key) => metas.get(key) ?? [])
    .map(nameOf)
    .filter((name) => name !== '' && !/^https?:|^\d+$/.test(name));
  const site = named[0];
  const tail = tailOf(title);
  const spelt =
    site !== undefined && isAddressName(site) ? [publisher, tail].find((name) => spells(name, site)) : undefined;
  const stated = spelt ?? (site === undefined || isAddressName(site) ? (publisher ?? site) : site);
  if (stated !== undefined) return { value: stated, basis: 'stated' };
  return tail === undefined ? outletInAddress(address) : { value: tail, basis: 'implied' };
}

const LONGEST_NAME = 80;

/** The writer that the markup of a byline names; undefined where the box holds more than a name. */
function markedAuthor($: CheerioAPI, elements: readonly Element[]): string | undefined {
  const box = elements.find(({ attribs }) => attribs.rel === 'author' || attribs.itemprop === 'author');
  if (!box) return undefined;
  const name =
    box.name === 'meta' ? box.attribs.content : $(box).find('[itemprop="name"]').first().text() || $(box).text();
  const text = foldValue(name ?? '');
  return text.length <= LONGEST_NAME && !/[\d@|•]/.test(text) ? text : undefined;
}

/** The `time` that stands nearest to a headline: bars and lists of other articles have some too. Without a headline the first. */
function timeByHeadline(telling: readonly Element[]): Element | undefined {
  const startOf = ({ startIndex }: Element): number => startIndex ?? 0;
  const headlines = telling.filter(({ name }) => name === 'h1').map(startOf);
  let nearest: { readonly time: Element; readonly distance: number } | undefined;
  let next = 0;
  for (const time of telling.filter(({ name }) => name === 'time')) {
    while ((headlines[next] ?? Number.POSITIVE_INFINITY) < startOf(time)) next += 1;
    const around = [headlines[next - 1], headlines[next]].filter((at) => at !== undefined);
    const distance = Math.min(...around.map((at) => Math.abs(at - startOf(time))));
    if (!nearest || distance < nearest.distance) nearest = { time, distance };
  }
  return nearest?.time;
}

/** Where the text of a script stands in the source. */
function rangesOf(scripts: readonly Element[]): readonly Range[] {
  return scripts.flatMap(({ children }) =>
    children.flatMap((child) => {
      const start = child instanceof Text ? (child.startIndex ?? 0) : 0;
      return child instanceof Text ? [{ start, end: start + child.data.length }] : [];
    }),
  );
}

/**
 * What the tags, the JSON-LD and the address of a page say of its article.
 * @param source the page, which the markup was parsed from
 * @param known the address, where the page does not name one itself
 */
export function aboutOf(source: string, { root }: Markup, order?: DateOrder, known = ''): About {
  const $ = load(root);
  const telling = $(TELLING).get();
  const elements = metaTags(telling);
  const metas = new Map([...elements].map(([key, { attribs }]) => [key, attribs.content ?? '']));
  const scripts = telling.filter(({ name, attribs }) => name === 'script' && attribs.type === 'application/ld+json');
  const data = linkedData(source, rangesOf(scripts));
  const canonical = telling.find(({ name, attribs }) => name === 'link' && attribs.rel === 'canonical');
  const address = canonical?.attribs.href ?? metas.get('og:url') ?? known;

  const titles: Title[] = HEADLINES.flatMap((key) => {
    const element = elements.get(key);
    return element ? [{ text: foldValue(element.attribs.content ?? ''), element }] : [];
  });
  if (data?.headline !== undefined) titles.push({ text: foldValue(data.headline) });
  const window = telling.find(({ name }) => name === 'title');
  const windowTitle = window && { text: foldValue($(window).text()), element: window };
  if (windowTitle) titles.push(windowTitle);

  const timesIn = (values: readonly (string | undefined)[]): readonly Known<PublicationTime>[] =>
    values.flatMap((value) => (value === undefined ? [] : (publishedAt(value, order) ?? [])));
  const marked = telling.find(({ attribs }) => attribs.itemprop === 'datePublished');
  const published = mostPrecise(
    timesIn([
      data?.published,
      ...publishedIn(metas),
      marked?.attribs.datetime ?? marked?.attribs.content ?? (marked && $(marked).text()),
      timeByHeadline(telling)?.attribs.datetime,
    ]),
  );
  const dated = published ?? dateInAddress(address);
  const authors =
    data && data.authors.length > 0 ? data.authors : AUTHORS.flatMap((key) => metas.get(key) ?? []).slice(0, 1);
  const byline = bylineOf(authors) ?? bylineOf([markedAuthor($, telling) ?? '']);
  const outlet = outletOf(metas, data?.publisher, windowTitle?.text, address);
  return {
    titles,
    body: data?.body ?? [],
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(dated && { published: dated }),
  };
}
