import type { Range } from '../../core/span.js';
import {
  articleData,
  bodyOf,
  isArticleItem,
  isDatedPage,
  itemsIn,
  MOST_ITEMS_OF_PAGE,
  PAGE_PARTS,
} from '../json/schema-org.js';
import { stringOf } from '../json/text.js';
import { type JsonText, type JsonValue, parseJson, skipSpace } from '../json/tree.js';

/** What JSON-LD in a page says of the article (schema.org, `NewsArticle` and its kin). */
export interface LinkedData {
  readonly headline?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  /** The article's text, in one or more parts that stand in the page's source; none where it is not given. */
  readonly body: readonly JsonText[];
}

/** The value of a script, without what scripts put around JSON; none where it is no JSON. */
function valuesIn(source: string, { start, end }: Range): readonly JsonValue[] {
  const script = source.slice(start, end).trimEnd();
  const before = /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)?/.exec(script)?.[0].length ?? 0;
  const behind = /(?:-->|\/\*\]\]>\*\/|\]\]>);?$/.exec(script)?.[0].length ?? 0;
  const stop = start + script.length - behind;
  const parsed = parseJson(source, start + before, stop);
  return 'value' in parsed && skipSpace(source, parsed.end, stop) === stop ? [parsed.value] : [];
}

/**
 * Reads the JSON-LD scripts of a page; undefined where none describes an article or dates the page. Of several the first counts: pages describe
 * themselves before what they link to.
 * @param scripts where they stand in the source, without their tags
 */
export function linkedData(source: string, scripts: readonly Range[]): LinkedData | undefined {
  const items = scripts.flatMap((script) => itemsIn(valuesIn(source, script), PAGE_PARTS, MOST_ITEMS_OF_PAGE));
  // A page that names no article may still say when it was published.
  const article = items.find(isArticleItem) ?? items.find(isDatedPage);
  if (!article) return undefined;
  const { headline, publisher, authors, published } = articleData(items)(article);
  return {
    authors,
    body: isArticleItem(article) ? bodyOf(article) : [],
    ...(headline && { headline: stringOf(headline).trim() }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}
