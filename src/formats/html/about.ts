import { type CheerioAPI, load } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { type DateOrder, isCalendarDay } from '../../core/calendar.js';
import type { Known, PublicationTime } from '../../core/document.js';
import { headDate } from '../../text/dateline.js';
import { linkedData } from './linked-data.js';
import type { Markup } from './markup.js';

/** What the markup of a page says of its article. */
export interface About {
  /** Forms of the headline, for social media, search and the window, the likeliest first. */
  readonly titles: readonly Title[];
  readonly outlet?: Known<string>;
  readonly byline?: Known<string>;
  readonly published?: Known<PublicationTime>;
}

/** A headline that stands in an attribute or in the title of the window, and the tag it stands in. */
export interface Title {
  readonly text: string;
  readonly element?: Element;
}

/** Longer ones are no titles, names or dates. */
const LONGEST_VALUE = 500;

const fold = (text: string): string => text.slice(0, LONGEST_VALUE).replace(/\s+/g, ' ').trim();

/** All elements that tell of a page, found in one pass. */
const TELLING =
  'meta[content], title, link[rel="canonical"], script[type="application/ld+json"], time[datetime], [itemprop], [rel="author"]';

/** Contents of `meta` tags by property, name or itemprop, lower case; of several the first. */
function metaTags(elements: readonly Element[]): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const element of elements) {
    const { property, name, itemprop, content } = element.attribs;
    const key = (property ?? name ?? itemprop ?? '').toLowerCase();
    if (element.name === 'meta' && key !== '' && fold(content ?? '') !== '' && !found.has(key)) found.set(key, element);
  }
  return found;
}

/** Names of `meta` tags by what they tell: Open Graph, Dublin Core, schema.org microdata and the analytics that papers use. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'publish-date',
  'publish_date',
  'publishdate',
  'published',
  'pubdate',
  'publicationdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'article_date_original',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'date',
];
const AUTHORS = [
  'author',
  'article:author',
  'article:author_name',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'authors',
];
const OUTLETS = [
  'og:site_name',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'article:publisher',
  'application-name',
  'apple-mobile-web-app-title',
];
const HEADLINES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'title',
];

/** A time as machines write it (ISO 8601, with a space for the T where a database wrote it). */
const MACHINE =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)? ?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4,6}Z?)?$/;
/** Before the web: what says so is a default ("0001-01-01", "1970-01-01"). */
const FIRST_YEAR = 1990;

/**
 * Reads a time of publication: "2026-01-17T14:05:00+05:00", "2026-01-17 14:05", "20260117", and what `headDate` reads. Midnight
 * is taken for no time. Undefined for what is none and for dates before the web.
 */
export function publishedAt(value: string, order?: DateOrder): Known<PublicationTime> | undefined {
  const text = fold(value);
  const groups = (MACHINE.exec(text) ?? COMPACT.exec(text))?.groups;
  if (!groups) {
    const found = text.length <= 80 ? headDate(text, order) : undefined;
    if (!found || (found.date.year ?? 0) < FIRST_YEAR) return undefined;
    return { value: { date: found.date, ...(found.time && { time: found.time }) }, basis: found.basis };
  }
  const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
  if (year < FIRST_YEAR || !isCalendarDay(year, month, day)) return undefined;
  const [hour, minute] = [Number(groups.hour ?? 0), Number(groups.minute ?? 0)];
  const midnight = hour === 0 && minute === 0;
  const zone = groups.zone?.toUpperCase();
  const time =
    midnight || hour > 23 || minute > 59 ? {} : { time: { hour, minute, ...(zone !== undefined && { zone }) } };
  return { value: { date: { year, month, day }, ...time }, basis: 'stated' };
}

/** A date in an address: "/2026/01/17/", "/2026-01-17-", "/2026/jan/17/", "20260117" in a name; the month alone at the least. */
const ADDRESS_DATES: readonly RegExp[] = [
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?=[/_-]|$)/,
  /\/(?<year>(?:19|20)\d{2})\/(?<name>[a-z]{3})\/(?<day>\d{1,2})\//i,
  /[/_-](?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=[^\d]|\d{6,12}\b)/,
  /[/_-](?<year>20\d{2})-(?<month>\d{2})-(?<day>\d{2})(?=[/_.?-]|$)/,
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>0?[1-9]|1[0-2])\//,
];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The date that an address implies; undefined for none. */
export function dateInAddress(address: string): Known<PublicationTime> | undefined {
  for (const pattern of ADDRESS_DATES) {
    const groups = pattern.exec(address)?.groups;
    if (!groups) continue;
    const year = Number(groups.year);
    const month = groups.name === undefined ? Number(groups.month) : MONTHS.indexOf(groups.name.toLowerCase()) + 1;
    if (year < FIRST_YEAR || !isCalendarDay(year, month, Number(groups.day ?? 1))) continue;
    const date = groups.day === undefined ? { year, month } : { year, month, day: Number(groups.day) };
    return { value: { date }, basis: 'implied' };
  }
  return undefined;
}

/** "@nypost" and "Ledger | News, sport and weather" as the names they are. */
function nameOf(value: string): string {
  return fold(value)
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
  const stated = site === undefined || (isAddressName(site) && publisher !== undefined) ? (publisher ?? site) : site;
  if (stated !== undefined) return { value: stated, basis: 'stated' };
  const tail = / (?:[|–—»]|-) (?<tail>[^|–—»]{2,40})$/.exec(title ?? '')?.groups?.tail?.trim();
  if (tail !== undefined && tail.split(' ').length <= OUTLET_WORDS && !/\d/.test(tail))
    return { value: tail, basis: 'implied' };
  const host = /^https?:\/\/(?:www\.)?(?<host>[^/:?#]+)/.exec(address)?.groups?.host;
  return host === undefined ? undefined : { value: host, basis: 'implied' };
}

const MOST_AUTHORS = 6;
const LONGEST_NAME = 80;

/** A byline from names: no addresses, no repeats, no "By". */
function bylineOf(names: readonly string[]): Known<string> | undefined {
  const clean = names
    .map((name) => fold(name).replace(/^by:? /i, ''))
    .filter((name) => /\p{L}/u.test(name) && name.length <= 120 && !/^https?:|^www\.|^@/.test(name));
  const distinct = [...new Set(clean)].slice(0, MOST_AUTHORS);
  return distinct.length === 0 ? undefined : { value: distinct.join(', '), basis: 'stated' };
}

/** The writer that the markup of a byline names; undefined where the box holds more than a name. */
function markedAuthor($: CheerioAPI, elements: readonly Element[]): string | undefined {
  const box = elements.find(({ attribs }) => attribs.rel === 'author' || attribs.itemprop === 'author');
  if (!box) return undefined;
  const name =
    box.name === 'meta' ? box.attribs.content : $(box).find('[itemprop="name"]').first().text() || $(box).text();
  const text = fold(name ?? '');
  return text.length <= LONGEST_NAME && !/[\d@|•]/.test(text) ? text : undefined;
}

/** What the tags, the JSON-LD and the address of a page say of its article. */
export function aboutOf({ root }: Markup, order?: DateOrder): About {
  const $ = load(root);
  const telling = $(TELLING).get();
  const elements = metaTags(telling);
  const metas = new Map([...elements].map(([key, { attribs }]) => [key, attribs.content ?? '']));
  const scripts = telling.filter(({ name, attribs }) => name === 'script' && attribs.type === 'application/ld+json');
  const data = linkedData(scripts.map((script) => $(script).text()));
  const canonical = telling.find(({ name, attribs }) => name === 'link' && attribs.rel === 'canonical');
  const address = canonical?.attribs.href ?? metas.get('og:url') ?? '';

  const titles: Title[] = HEADLINES.flatMap((key) => {
    const element = elements.get(key);
    return element ? [{ text: fold(element.attribs.content ?? ''), element }] : [];
  });
  if (data?.headline !== undefined) titles.push({ text: fold(data.headline) });
  const window = telling.find(({ name }) => name === 'title');
  const windowTitle = window && { text: fold($(window).text()), element: window };
  if (windowTitle) titles.push(windowTitle);

  const marked = telling.find(({ attribs }) => attribs.itemprop === 'datePublished');
  const dates = [
    data?.published,
    ...PUBLISHED.map((key) => metas.get(key)),
    marked?.attribs.datetime ?? marked?.attribs.content ?? (marked && $(marked).text()),
    telling.find(({ name }) => name === 'time')?.attribs.datetime,
  ];
  const published =
    dates.flatMap((date) => (date === undefined ? [] : (publishedAt(date, order) ?? [])))[0] ?? dateInAddress(address);
  const authors =
    data && data.authors.length > 0 ? data.authors : AUTHORS.flatMap((key) => metas.get(key) ?? []).slice(0, 1);
  const byline = bylineOf(authors) ?? bylineOf([markedAuthor($, telling) ?? '']);
  const outlet = outletOf(metas, data?.publisher, windowTitle?.text, address);
  return { titles, ...(outlet && { outlet }), ...(byline && { byline }), ...(published && { published }) };
}
