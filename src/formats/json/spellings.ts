import { EMBEDDED } from '../../parse/html/words.js';
import { hasWords, headOf, wordsOf } from '../../parse/json/text.js';
import type { JsonRecord, JsonText, JsonValue } from '../../parse/json/tree.js';

/**
 * Names of the fields of an article, the likeliest first, in lower case without what parts their words (`published_at`,
 * `publishedAt` and `Published At` are one): our own, schema.org's properties of an article, and the names in brackets, as the documentation of these gives them.
 * Interfaces: NewsAPI (title content description publishedAt source author url; GNews alike), mediastack (published_at), NewsData.io
 * (pubDate source_id source_name source_url creator link), Event Registry (body dateTimePub dateTime date source authors), Webz.io (text
 * published title_full site site_full author), the Guardian (webTitle headline body bodyText standfirst trailText webPublicationDate
 * firstPublicationDate lastModified publication byline webUrl shortUrl), the New York Times (abstract lead_paragraph snippet pub_date web_url),
 * WordPress (content excerpt date modified link), Ghost (html plaintext excerpt custom_excerpt published_at updated_at created_at primary_author
 * authors canonical_url), JSON Feed (content_html content_text summary date_published date_modified url external_url).
 * Crawlers: newspaper3k and newspaper4k (text summary meta_description publish_date meta_site_name source_url canonical_link),
 * news-please (title_page title_rss maintext date_publish date_modify source_domain), trafilatura (text raw_text excerpt date sitename
 * hostname source_hostname source), Readability (content textContent excerpt siteName publishedTime), Diffbot (text html date
 * estimatedDate siteName pageUrl resolvedPageUrl). Stores: Elasticsearch's Common Schema (@timestamp), LangChain's documents (page_content metadata). Datasets: CC-News and RealNews (domain), "All the News" (article publication). Left
 * out are names that say when a page was fetched or seen (`date_download`, GDELT's `seendate`).
 */
const SPELLINGS = {
  headline: words('headline title webtitle titlefull titlepage titlerss name alternativeheadline'),
  text: words(
    'maintext articlebody body text content bodytext textcontent plaintext contenthtml contenttext rawtext article html reviewbody',
  ),
  summary: words(
    'leadparagraph description summary abstract excerpt customexcerpt snippet standfirst trailtext metadescription',
  ),
  published: words(
    'datepublished publishedat datepublish publishdate published webpublicationdate firstpublicationdate publishedtime pubdate datetimepub date datetime estimateddate timestamp datecreated createdat',
  ),
  updated: words('datemodified datemodify updatedat updated lastmodified modified'),
  outlet: words(
    'outlet publisher sourceorganization provider publication sitename metasitename sourcename source sourceid site sitefull sourcehostname sourcedomain domain hostname sourceurl',
  ),
  byline: words('byline authors author creator primaryauthor'),
  address: words(
    'url link weburl canonicalurl canonicallink pageurl resolvedpageurl externalurl shorturl sourceurl source',
  ),
} as const;

export type Role = keyof typeof SPELLINGS;

function words(list: string): readonly string[] {
  return list.split(' ');
}

/**
 * Objects inside an article's object that hold some of its fields: those of Elasticsearch, the Guardian, JSON:API, Webz.io and LangChain, and
 * the article itself where an object holds one.
 */
const LAYERS = ['_source', 'fields', 'attributes', 'article', 'metadata', 'thread'];

/** The fields of an article, by the folded names of its object and those inside it. */
export type Fields = readonly ReadonlyMap<string, JsonValue>[];

/** What a name may have before it: the thing that has the field ("article_title", "page_content"), and that it is not in short ("full_text"). */
const BEFORE = /^(?:article|page|full)(?=.)/;

/** A name as it is listed. */
function folded(name: string): string {
  const key = (name.startsWith('_') ? '_' : '') + name.toLowerCase().replace(/[^a-z\d]/g, '');
  return KNOWN.has(key) ? key : key.replace(BEFORE, '');
}

const KNOWN = new Set([...Object.values(SPELLINGS).flat(), ...LAYERS, 'dategmt']);

/** The members of an object that may tell of an article: most objects of a large file have none. */
function membersOf({ members }: JsonRecord): ReadonlyMap<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  for (const [name, value] of members) {
    const key = folded(name);
    if (KNOWN.has(key) && !found.has(key)) found.set(key, value);
  }
  return found;
}

/** Layers in layers: an answer of a search engine holds a document that holds what is known of it. */
const DEEPEST = 3;

/** The fields of an object: its own, then those of the objects inside it. */
export function fieldsOf(record: JsonRecord, depth = 0): Fields {
  const own = membersOf(record);
  const inner = LAYERS.flatMap((name) => {
    const value = own.get(name);
    return value?.kind === 'record' && depth < DEEPEST ? fieldsOf(value, depth + 1) : [];
  });
  return [own, ...inner];
}

/** The place of each spelling among those of a role. */
const RANKS = new Map(
  Object.entries(SPELLINGS).map(([role, names]) => [role, new Map(names.map((name, rank) => [name, rank]))]),
);

/** The values that fields have for a role, the likeliest first. */
export function valuesFor(fields: Fields, role: Role): readonly JsonValue[] {
  const ranks = RANKS.get(role);
  const found: { readonly rank: number; readonly value: JsonValue }[] = [];
  for (const members of fields) {
    for (const [name, value] of members) {
      const rank = ranks?.get(name);
      if (rank !== undefined) found.push({ rank, value });
    }
  }
  return found.sort((left, right) => left.rank - right.rank).map(({ value }) => value);
}

/**
 * Names under which a value that is an object has its words: those of WordPress (`rendered`) and the New York Times (`main`, `original`), the
 * names of headlines and texts above, and of a source its `uri` (Event Registry) or `domain`.
 */
const INNER = ['rendered', 'main', 'original', 'name', 'title', ...SPELLINGS.text, 'value', 'uri', 'domain'];

/** The string that a value is or holds; of a list the first. Undefined for one without words. */
export function stringIn(value: JsonValue | undefined): JsonText | undefined {
  if (value?.kind === 'list') return stringIn(value.items[0]);
  if (value?.kind !== 'record') return hasWords(value) ? value : undefined;
  for (const name of INNER) {
    const inner = value.members.get(name);
    if (hasWords(inner)) return inner;
  }
  return undefined;
}

/** Web pages as a whole, which some dumps keep beside the text. */
const PAGE = /^\s*<(?:!doctype|html|head|\?xml)\b/i;

/** Types of blocks that are none of a text's words: the elements of HTML's embedded content and captions, by a part of their names. */
const NO_WORDS = new RegExp([...EMBEDDED, 'image', 'caption'].join('|'), 'i');

function isWordBlock(value: JsonValue): boolean {
  return value.kind !== 'record' || !NO_WORDS.test(wordsOf(value.members.get('type')) ?? '');
}

/** The parts of a text: a string, or a list of paragraphs or blocks. None for a whole web page. */
function partsIn(value: JsonValue): readonly JsonText[] {
  const each = value.kind === 'list' ? value.items.filter(isWordBlock) : [value];
  return each.flatMap((part) => stringIn(part) ?? []).filter((part) => !PAGE.test(headOf(part, 100)));
}

/** The first text that fields have for a role. */
export function textsFor(fields: Fields, role: 'text' | 'summary'): readonly JsonText[] {
  for (const value of valuesFor(fields, role)) {
    const parts = partsIn(value);
    if (parts.length > 0) return parts;
  }
  return [];
}
