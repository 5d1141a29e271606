import { hasWords, wordsOf } from './text.js';
import type { JsonRecord, JsonText, JsonValue } from './tree.js';

/** What an item of JSON-LD says of an article (schema.org, `NewsArticle` and its kin). */
export interface ArticleData {
  readonly item: JsonRecord;
  readonly headline?: JsonText;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** When it was published, or else made. */
  readonly published?: string;
  readonly modified?: string;
  readonly address?: string;
}

/** schema.org's types `Article` and `Review` with all that lie below them (version 29). */
const ARTICLES: ReadonlySet<string> = new Set(
  (
    'Article AdvertiserContentArticle NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle ' +
    'ReportageNewsArticle ReviewNewsArticle Report SatiricalArticle ScholarlyArticle MedicalScholarlyArticle SocialMediaPosting BlogPosting ' +
    'LiveBlogPosting DiscussionForumPosting TechArticle APIReference ' +
    'Review ClaimReview CriticReview EmployerReview MediaReview Recommendation UserReview'
  ).split(' '),
);

/** Graphs nest a page, its main entity and that one's parts. */
const DEEPEST = 6;
/** More items than this are no longer what a page says of itself, but a catalogue. */
export const MOST_ITEMS_OF_PAGE = 500;

/** Properties under which a page has its items: JSON-LD's graph, and schema.org's for what a page is mainly about, both ways, and for its parts. */
export const PAGE_PARTS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'];
/** Properties that hold the items of schema.org's lists, blogs and data feeds, the superseded one of blogs among them. */
export const LIST_PARTS = ['itemListElement', 'item', 'blogPost', 'blogPosts', 'dataFeedElement'];

/** Ways to write the name of a property: with the vocabulary as context, under a prefix, and spelt out. */
const PREFIXES = ['', 'schema:', 'https://schema.org/', 'http://schema.org/'];

const spelt = new Map<string, readonly string[]>();

/** The names that a property may stand under; made once, for files have many items. */
function spellingsOf(name: string): readonly string[] {
  const known = spelt.get(name);
  if (known) return known;
  const names = name.startsWith('@') ? [name] : PREFIXES.map((prefix) => prefix + name);
  spelt.set(name, names);
  return names;
}

/** A property of an item; undefined for none. */
function property({ members }: JsonRecord, name: string): JsonValue | undefined {
  for (const spelling of members.size === 0 ? [] : spellingsOf(name)) {
    const value = members.get(spelling);
    if (value) return value;
  }
  return undefined;
}

const listed = (value: JsonValue | undefined): readonly JsonValue[] =>
  value === undefined ? [] : value.kind === 'list' ? value.items : [value];

/** The items that values hold, each before its parts. */
export function itemsIn(values: readonly JsonValue[], parts: readonly string[], most: number): readonly JsonRecord[] {
  const found: JsonRecord[] = [];
  const visit = (value: JsonValue, depth: number): void => {
    if (depth > DEEPEST || found.length >= most) return;
    if (value.kind === 'list') for (const each of value.items) visit(each, depth + 1);
    if (value.kind !== 'record') return;
    found.push(value);
    for (const part of parts) for (const each of listed(property(value, part))) visit(each, depth + 1);
  };
  for (const value of values) visit(value, 0);
  return found;
}

/** The string of a property: itself, of several the first, of an object its name. */
function textOf(value: JsonValue | undefined): JsonText | undefined {
  const [first] = listed(value);
  const text = first?.kind === 'record' ? (property(first, 'name') ?? first.members.get('@value')) : first;
  const [inner] = listed(text);
  const plain = inner?.kind === 'record' ? inner.members.get('@value') : inner;
  return hasWords(plain) ? plain : undefined;
}

/** The strings of a property, each a part of one text. */
export function textsOf(item: JsonRecord, name: string): readonly JsonText[] {
  return listed(property(item, name)).flatMap((value) => textOf(value) ?? []);
}

/** schema.org's properties for the whole text of an article: its own, a review's, and that of any creative work. */
const BODIES = ['articleBody', 'reviewBody', 'text'];

/** schema.org's properties for who brings an article out, the likeliest first. */
const OUTLETS = ['publisher', 'sourceOrganization', 'provider'];

/** The whole text of an article; none where it is not given. */
export function bodyOf(item: JsonRecord): readonly JsonText[] {
  return BODIES.map((name) => textsOf(item, name)).find((texts) => texts.length > 0) ?? [];
}

function typesOf(item: JsonRecord): readonly string[] {
  return listed(item.members.get('@type')).flatMap((type) => wordsOf(type) ?? []);
}

export function isArticleItem(item: JsonRecord): boolean {
  return typesOf(item).some((type) => ARTICLES.has(type.replace(/^.*[:/]/, '')));
}

/** Whether an item is a page that says when it was published. */
export function isDatedPage(item: JsonRecord): boolean {
  return typesOf(item).includes('WebPage') && property(item, 'datePublished') !== undefined;
}

/** Gives, for the properties of items, the item that one of them points to by its id: a publisher is often named once. */
function pointers(items: readonly JsonRecord[]): (value: JsonValue) => JsonValue {
  const named = new Map<string, JsonRecord>();
  for (const item of items) {
    const id = wordsOf(item.members.get('@id'));
    if (id !== undefined && property(item, 'name') && !named.has(id)) named.set(id, item);
  }
  return (value) => {
    const id = value.kind === 'record' && !property(value, 'name') ? wordsOf(value.members.get('@id')) : undefined;
    return (id === undefined ? undefined : named.get(id)) ?? value;
  };
}

/** Reads items that describe articles; `items` are all of the file, among which those they point to stand. */
export function articleData(items: readonly JsonRecord[]): (item: JsonRecord) => ArticleData {
  const pointed = pointers(items);
  return (item) => {
    const strings = (name: string): readonly string[] =>
      listed(property(item, name)).flatMap((value) => wordsOf(textOf(pointed(value))) ?? []);
    const [publisher] = OUTLETS.flatMap(strings);
    const published = strings('datePublished')[0] ?? strings('dateCreated')[0];
    const [modified] = strings('dateModified');
    const headline = textOf(property(item, 'headline')) ?? textOf(property(item, 'name'));
    const page = property(item, 'mainEntityOfPage');
    const ids = [property(item, 'url'), page, page?.kind === 'record' ? page.members.get('@id') : undefined];
    const address = [...ids, item.members.get('@id')]
      .flatMap((id) => wordsOf(id) ?? [])
      .find((id) => /^https?:/.test(id));
    return {
      item,
      authors: strings('author'),
      ...(headline && { headline }),
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
      ...(modified !== undefined && { modified }),
      ...(address !== undefined && { address }),
    };
  };
}
