import type { ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';
import { soundJson } from '../../parse/json/file.js';
import { type ArticleData, articleData, bodyOf, isArticleItem, textsOf } from '../../parse/json/schema-org.js';
import { documentsOf, type Told } from '../../parse/json/told-article.js';
import type { JsonRecord } from '../../parse/json/tree.js';
import { bylineOf, outletInAddress, outletNamed } from '../../parse/names.js';
import { dateInAddress, publishedAt } from '../../parse/published-at.js';
import { itemsOf } from './items.js';

/** Properties that hold a summary. */
const SUMMARIES = ['abstract', 'description'];

function summaryOf(item: JsonRecord): Told['texts'] {
  return SUMMARIES.map((name) => textsOf(item, name)).find((texts) => texts.length > 0) ?? [];
}

function toldOf(data: ArticleData, options: ReadOptions): Told {
  const { item, headline, publisher, authors, address = '' } = data;
  const body = bodyOf(item);
  const outlet = (publisher === undefined ? undefined : outletNamed(publisher)) ?? outletInAddress(address);
  const byline = bylineOf(authors);
  const times = [data.published, data.modified].flatMap((time) =>
    time === undefined ? [] : (publishedAt(time, options.dateOrder) ?? []),
  );
  const published = times[0] ?? dateInAddress(address);
  return {
    start: item.start,
    texts: body.length > 0 ? body : summaryOf(item),
    ...(body.length === 0 && { summary: true }),
    ...(headline && { headline }),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
  };
}

/** Members of an item that only points to another. */
const POINTER = new Set(['@type', '@id', '@context', 'url']);

/** The articles of a file of JSON-LD. Throws an `ExpectedError` for what is no JSON or holds no article. */
export function readLinkedArticles(source: Source, options: ReadOptions): readonly Document[] {
  const file = soundJson(source, options);
  const items = itemsOf(file);
  const read = articleData(items);
  const articles = items
    .filter(isArticleItem)
    .filter(({ members }) => [...members.keys()].some((name) => !POINTER.has(name)));
  const told = articles.map((item) => toldOf(read(item), options));
  return documentsOf('json-ld', source.path, file, told, options);
}
