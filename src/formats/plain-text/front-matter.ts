import { createRequire } from 'node:module';
import type { Range } from '../../core/span.js';

/** A value of the front matter and where it stands in the text. */
export interface Field extends Range {
  readonly value: string;
}

/** What the YAML block at the start of a text says of the article. */
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

/** Names by which static site generators and note programs call each field, lower case. */
const KEYS = {
  headline: ['headline', 'title'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'newspaper', 'site'],
  byline: ['byline', 'author', 'authors', 'by'],
  published: ['published', 'date', 'pubdate', 'published_at', 'publishdate', 'datepublished'],
  updated: ['updated', 'lastmod', 'modified', 'updated_at', 'datemodified'],
} as const;

/** Front matter is short; a rule of dashes further down closes something else. */
const LONGEST = 16_384;

const require = createRequire(import.meta.url);

function fieldsOf(yaml: string, offset: number): ReadonlyMap<string, Field> | string {
  const { parseDocument, isMap, isScalar, isSeq } = require('yaml') as typeof import('yaml');
  const parsed = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  const error = parsed.errors[0];
  if (error) return error.message;
  if (!isMap(parsed.contents)) return 'it holds no keys';
  const fields = new Map<string, Field>();
  for (const { key, value } of parsed.contents.items) {
    const node = isSeq(value) ? value.items[0] : value;
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

/**
 * Reads the block of YAML between two lines of dashes with which a text may begin. Undefined where there is none: what stands
 * between the lines must look like keys with values, so that a rule above a paragraph is no front matter.
 */
export function frontMatter(text: string): FrontMatter | undefined {
  const opening = /^\s*---[ \t]*\r?\n/.exec(text.slice(0, 256));
  if (!opening) return undefined;
  const offset = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(offset, offset + LONGEST));
  if (!closing) return undefined;
  const yaml = text.slice(offset, offset + closing.index);
  const end = offset + closing.index + closing[0].length;
  const lines = yaml.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (!lines.every((line) => /^(?:[\w-]+\s*:|\s|#|- )/.test(line))) return undefined;
  const fields = fieldsOf(yaml, offset);
  if (typeof fields === 'string') return { end, fault: fields };
  const pick = (names: readonly string[]): Field | undefined => {
    const name = names.find((candidate) => fields.has(candidate));
    return name === undefined ? undefined : fields.get(name);
  };
  const found = Object.entries(KEYS).flatMap(([name, names]) => {
    const field = pick(names);
    return field ? [[name, field] as const] : [];
  });
  return { end, ...Object.fromEntries(found) };
}
