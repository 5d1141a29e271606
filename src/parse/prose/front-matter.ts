import { createRequire } from 'node:module';
import type { Range } from '../../core/span.js';
import { tomlKeys } from './toml-keys.js';

/** A value of the front matter and where it stands in the text. */
export interface Field extends Range {
  readonly value: string;
}

/** What the block of YAML or TOML at the start of a text says of the article. */
export interface FrontMatter {
  /** Where the text after the block begins. */
  readonly end: number;
  readonly headline?: Field;
  readonly outlet?: Field;
  readonly byline?: Field;
  readonly published?: Field;
  readonly updated?: Field;
  /** What is wrong with the block, where it could not be read. */
  readonly fault?: string;
}

/**
 * Names of each field, lower case, the likeliest first: our own (those that `reconcile read` prints); schema.org's properties of an
 * article; and what the documentation of these programs gives for it: Hugo ("Configure front matter": title, date, publishDate, pubdate,
 * published, lastmod, modified), Jekyll (title, date), Pandoc (title, author, date), Pelican (title, author, authors, date, modified), Zola
 * (title, authors, date, updated), Astro's blog (title, pubDate, updatedDate), Docusaurus (title, authors, date) and Obsidian Web
 * Clipper (title, source, author, published).
 */
const KEYS = {
  headline: ['headline', 'title', 'name'],
  outlet: ['outlet', 'publisher', 'provider', 'sourceorganization', 'source'],
  byline: ['byline', 'author', 'authors', 'creator'],
  published: ['published', 'datepublished', 'publishdate', 'pubdate', 'date', 'datecreated'],
  updated: ['updated', 'datemodified', 'lastmod', 'modified', 'updateddate'],
} as const;

/** Front matter is short; a rule of dashes further down closes something else. */
const LONGEST = 16_384;

const require = createRequire(import.meta.url);

function yamlKeys(yaml: string, offset: number): ReadonlyMap<string, Field> | string {
  const { parseDocument, isMap, isScalar, isSeq } = require('yaml') as typeof import('yaml');
  const parsed = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  const error = parsed.errors[0];
  if (error) return error.message;
  if (!isMap(parsed.contents)) return 'it holds no keys';
  const fields = new Map<string, Field>();
  for (const { key, value } of parsed.contents.items) {
    const first = isSeq(value) ? value.items[0] : value;
    const node = isMap(first) ? first.get('name', true) : first;
    if (!isScalar(key) || !isScalar(node) || !node.range || typeof node.value !== 'string' || node.value.trim() === '')
      continue;
    const quoted = node.source !== undefined && node.value !== yaml.slice(node.range[0], node.range[1]) ? 1 : 0;
    const start = offset + node.range[0] + quoted;
    fields.set(String(key.value).toLowerCase(), {
      value: node.value.trim(),
      start,
      end: offset + node.range[1] - quoted,
    });
  }
  return fields;
}

function pickFields(end: number, fields: ReadonlyMap<string, Field>): FrontMatter {
  const found = Object.entries(KEYS).flatMap(([name, names]) => {
    const key = names.find((candidate) => fields.has(candidate));
    const field = key === undefined ? undefined : fields.get(key);
    return field ? [[name, field] as const] : [];
  });
  return { end, ...Object.fromEntries(found) };
}

/** Signs between which a block stands, and what each of its lines looks like: a rule above a paragraph is no front matter. */
const YAML = {
  opening: /^\s*---[ \t]*\r?\n/,
  closing: /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m,
  line: /^(?:[\w-]+\s*:|\s|#|- )/,
};
const TOML = {
  opening: /^\s*\+\+\+[ \t]*\r?\n/,
  closing: /^\+\+\+[ \t]*(?:\r?\n|$)/m,
  line: /^\s*(?:[\w."-]+\s*=|\[|\]|#|["'\d{}])/,
};

/** The text between the signs, where it begins, and where the text after it begins. */
function blockOf(
  text: string,
  signs: typeof YAML,
): { readonly block: string; readonly offset: number; readonly end: number } | undefined {
  const opening = signs.opening.exec(text.slice(0, 256));
  if (!opening) return undefined;
  const offset = opening[0].length;
  const closing = signs.closing.exec(text.slice(offset, offset + LONGEST));
  if (!closing) return undefined;
  const block = text.slice(offset, offset + closing.index);
  const lines = block.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (!lines.every((line) => signs.line.test(line))) return undefined;
  return { block, offset, end: offset + closing.index + closing[0].length };
}

/**
 * Reads the block with which a text may begin: YAML between two lines of dashes, or TOML between two lines of `+++`, as Hugo writes
 * it. Undefined where there is none.
 */
export function frontMatter(text: string): FrontMatter | undefined {
  const yaml = blockOf(text, YAML);
  if (yaml) {
    const fields = yamlKeys(yaml.block, yaml.offset);
    return typeof fields === 'string' ? { end: yaml.end, fault: fields } : pickFields(yaml.end, fields);
  }
  const toml = blockOf(text, TOML);
  return toml && pickFields(toml.end, tomlKeys(toml.block, toml.offset));
}
