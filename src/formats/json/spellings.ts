import { hasWords, headOf, wordsOf } from '../../parse/json/text.js';
import type { JsonRecord, JsonText, JsonValue } from '../../parse/json/tree.js';

/**
 * Names of the fields of an article, the likeliest first, in lower case without what parts their words (`published_at`,
 * `publishedAt` and `Published At` are one). A choice of ours, open to additions: the names that newspaper3k and newspaper4k,
 * news-please, trafilatura, Readability and its ports, Diffbot, NewsAPI, GNews, mediastack, NewsData.io, Event Registry, Webz.io,
 * the interfaces of the Guardian and the New York Times, WordPress, Ghost, JSON Feed and the datasets CC-News, RealNews and "All
 * the News" write, and plain combinations of the same words (`article_title`, `full_text`). Left out are names that say when a
 * page was fetched or seen (`date_download`, `crawled`, GDELT's `seendate`).
 */
const SPELLINGS = {
  headline: words('headline title webtitle articletitle titlepage titlerss titlefull name'),
  text: words(
    'maintext fulltext articlebody articletext articlecontent body text content bodytext textcontent plaintext fullcontent contenthtml contenttext rawtext article story pagecontent html',
  ),
  summary: words('leadparagraph description summary abstract excerpt snippet standfirst trailtext dek metadescription'),
  published: words(
    'datepublished publishedat datepublish publishdate publisheddate publishingdate publicationdate published webpublicationdate firstpublicationdate publishedtime publishtime publishedon pubdate datetimepub date datetime publicationtime timestamp datecreated createdat created',
  ),
  updated: words('datemodified datemodify updatedat updated lastmodified modified dateupdated updateddate'),
  outlet: words(
    'outlet publisher publication sitename metasitename sourcename sourcetitle newspaper source site newssite provider sourcehostname sourcedomain domain hostname host sourceurl',
  ),
  byline: words('byline authors author authorname creator creators writer primaryauthor'),
  address: words('url link weburl canonicalurl canonicallink permalink pageurl articleurl sourceurl source'),
} as const;

export type Role = keyof typeof SPELLINGS;

function words(list: string): readonly string[] {
  return list.split(' ');
}

/**
 * Objects inside an article's object that hold some of its fields: those of Elasticsearch, the Guardian, JSON:API and Webz.io, and plain
 * words. A choice of ours, open to additions.
 */
const LAYERS = ['_source', 'fields', 'attributes', 'article', 'metadata', 'meta', 'thread'];

/** The fields of an article, by the folded names of its object and those inside it. */
export type Fields = readonly ReadonlyMap<string, JsonValue>[];

const folded = (name: string): string =>
  (name.startsWith('_') ? '_' : '') + name.toLowerCase().replace(/[^a-z\d]/g, '');

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
 * Names under which a value that is an object has its words: WordPress, the New York Times, an author, a block of text. A choice of ours,
 * open to additions.
 */
const INNER = ['rendered', 'main', 'name', 'title', 'text', 'value', 'original', 'html', 'content', 'uri', 'domain'];

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

/** Types of blocks that are none of a text's words, by a part of their names: a choice of ours, open to additions. */
const NO_WORDS = /image|photo|picture|video|audio|embed|gallery|advert|related|caption/i;

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
