import type { ReadOptions, Source } from '../../core/contracts.js';
import type { Document, Known } from '../../core/document.js';
import { keptBack } from '../../parse/entries.js';
import { soundJson } from '../../parse/json/file.js';
import { stringOf, wordsOf } from '../../parse/json/text.js';
import { documentsOf, type Told } from '../../parse/json/told-article.js';
import type { JsonRecord } from '../../parse/json/tree.js';
import { bylineOf, outletInAddress, outletNamed } from '../../parse/names.js';
import { publishedAt } from '../../parse/published-at.js';
import { isMarkup } from '../../parse/text-fragment.js';
import { type Item, itemOf, itemsOf, type Part, partsOf, recordsOf } from './item.js';

/**
 * Roles of texts that are not the whole story: the standard leaves roles to its users, and names in its examples and in the properties of its
 * own these, which are not the body (ninjs 3.0: `description`, `headline`, `slugline`, `altids`, `usageterms`; roles "summary", "caption",
 * "short").
 */
const LESSER = /summary|caption|short|description|headline|slug|alt|usage/;

/** Media types and roles that say that a text is markup (IANA's suffixes and subtypes for it), and that it is none. */
const MARKUP = /html|xml|nitf/;
const PLAIN = /text\/plain|^text$|^plain/;

/** Types of items (`type` of ninjs 3.0, all but `text` and `composite`) whose texts describe something else than an article. */
const NO_ARTICLE = new Set(['audio', 'video', 'picture', 'graphic', 'component', 'event', 'planning']);

function isMarkupPart({ text, role, contentType }: Part): boolean {
  if (MARKUP.test(contentType) || (contentType === '' && MARKUP.test(role))) return true;
  return !PLAIN.test(contentType === '' ? role : contentType) && isMarkup(stringOf(text));
}

/** The body to read: one with markup, which keeps the paragraphs, before a plain one; of several the longest. */
function bodyOf(item: Item): Part | undefined {
  const parts = partsOf(item, 'body', 'bodies');
  const whole = parts.filter(({ role }) => !LESSER.test(role));
  const rank = (part: Part): number =>
    part.text.end - part.text.start + (isMarkupPart(part) ? Number.MAX_SAFE_INTEGER / 2 : 0);
  return [...(whole.length > 0 ? whole : parts)].sort((left, right) => rank(right) - rank(left))[0];
}

/** The headline: that of the role "main", or without a role; else the first, else the title of the item. */
function headlineOf(item: Item): Told['headline'] {
  const parts = partsOf(item, 'headline', 'headlines');
  const main = parts.find(({ role }) => role === 'main') ?? parts.find(({ role }) => role === '') ?? parts[0];
  const title = item.get('title');
  return main?.text ?? (title?.kind === 'text' ? title : undefined);
}

/** Relations of a source of information to an item that make it the outlet: what IPTC's properties of that sort are called. */
const OUTLET_RELATION = /source|provider|publisher|distributor|originator/i;

/** The outlet: the source that the item names, its provider, the holder of its copyright; implied by a web address as its identifier. */
function outletOf(item: Item): Known<string> | undefined {
  const sources = recordsOf(item.get('infosources') ?? item.get('infosource'));
  const related = sources.find(({ members }) => OUTLET_RELATION.test(wordsOf(members.get('rel')) ?? ''));
  const names = [
    (related ?? sources.find(({ members }) => !members.has('rel')))?.members.get('name'),
    item.get('provider'),
    item.get('source'),
    item.get('copyrightholder'),
  ].flatMap((name) => wordsOf(name) ?? []);
  const found = names.flatMap((name) => outletNamed(name) ?? []);
  return found[0] ?? outletInAddress(wordsOf(item.get('uri')) ?? '');
}

/**
 * Times of an item, the first that is there counts: that of this version, whose text is read, before those of the first version
 * and of what it shows.
 */
const TIMES = ['versioncreated', 'firstcreated', 'contentcreated'];

function toldOf(record: JsonRecord, options: ReadOptions): Told {
  const item = itemOf(record);
  const isArticle = !NO_ARTICLE.has(wordsOf(item.get('type')) ?? '');
  const body = isArticle ? bodyOf(item) : undefined;
  const [description] = isArticle ? partsOf(item, 'description', 'descriptions') : [];
  const text = body ?? description;
  const headline = headlineOf(item);
  const outlet = outletOf(item);
  const byline = bylineOf(['byline', 'by'].flatMap((name) => wordsOf(item.get(name)) ?? []));
  const [published] = TIMES.flatMap((name) => publishedAt(wordsOf(item.get(name)) ?? '', options.dateOrder) ?? []);
  const status = keptBack(wordsOf(item.get('pubstatus')));
  return {
    start: record.start,
    ...(status !== undefined && { keptBack: status }),
    texts: text ? [text.text] : [],
    ...(text && { markup: isMarkupPart(text) }),
    ...(!body && { summary: true }),
    ...(headline && { headline }),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
  };
}

/**
 * The articles of a file of ninjs items; those that are withheld or canceled are left out, with a note. Throws an `ExpectedError`
 * for what is no JSON or holds no article.
 */
export function readItems(source: Source, options: ReadOptions): readonly Document[] {
  const file = soundJson(source, options);
  const told = [...itemsOf(file)].map((record) => toldOf(record, options));
  return documentsOf('ninjs', source.path, file, told, options);
}
