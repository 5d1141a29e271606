/** What JSON-LD in a page says of the article (schema.org, `NewsArticle` and its kin). */
export interface LinkedData {
  readonly headline?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly published?: string;
}

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** schema.org types of articles: `Article` and the subtypes that its names end in. */
const ARTICLE = /(?:Article|BlogPosting|Report|Review)$/;

/** Graphs nest a page, its main entity and that one's parts. */
const DEEPEST = 6;
/** More items than this are a catalogue. */
const MOST_ITEMS = 500;

function itemsIn(value: unknown, depth: number, found: Item[]): void {
  if (depth > DEEPEST || found.length > MOST_ITEMS) return;
  if (Array.isArray(value)) for (const each of value) itemsIn(each, depth + 1, found);
  else if (isItem(value)) {
    found.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) itemsIn(value[key], depth + 1, found);
  }
}

/** The items of a script, with what scripts put around JSON taken off; none where it is no JSON. */
function parse(script: string): readonly Item[] {
  const json = script
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>);?$/, '');
  // Raw line breaks inside strings are a common fault, and white space elsewhere; commas before a closing bracket are another.
  const oneLine = json.replace(/\s/g, ' ');
  for (const mended of [oneLine, oneLine.replace(/, {0,200}(?=[\]}])/g, '')]) {
    try {
      const found: Item[] = [];
      itemsIn(JSON.parse(mended), 0, found);
      return found;
    } catch {
      // The next form may be read; a script that is no JSON says nothing.
    }
  }
  return [];
}

const textOf = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = isItem(first) ? (first.name ?? first['@value']) : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
};

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => textOf(each) ?? []);

function isArticle(item: Item): boolean {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type]).some((each) => typeof each === 'string' && ARTICLE.test(each));
}

function isDatedPage(item: Item): boolean {
  return item['@type'] === 'WebPage' && item.datePublished !== undefined;
}

/**
 * Reads the JSON-LD scripts of a page; undefined where none describes an article or dates the page. Of several the first counts: pages describe
 * themselves before what they link to.
 */
export function linkedData(scripts: readonly string[]): LinkedData | undefined {
  const items = scripts.flatMap(parse);
  // A page that names no article may still say when it was published.
  const article = items.find(isArticle) ?? items.find(isDatedPage);
  if (!article) return undefined;
  // A publisher may be named once in the graph and pointed to by its id.
  const deref = (value: unknown): unknown => {
    const id = isItem(value) && value.name === undefined ? value['@id'] : undefined;
    return id === undefined ? value : (items.find((item) => item['@id'] === id && item.name !== undefined) ?? value);
  };
  const author = Array.isArray(article.author) ? article.author.map(deref) : deref(article.author);
  const headline = textOf(article.headline) ?? textOf(article.name);
  const publisher = textOf(deref(article.publisher));
  const published = textOf(article.datePublished) ?? textOf(article.dateCreated);
  return {
    authors: textsOf(author),
    ...(headline !== undefined && { headline }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}
