import type { JsonRecord, JsonValue } from './tree.js';

/** An object of a file, and the object that lists it. */
export interface Entry {
  readonly record: JsonRecord;
  readonly within?: JsonRecord;
}

/**
 * Names under which answers of programs and feeds list their articles: a choice of ours, those of the public news interfaces,
 * search engines and feed formats that the pages of the formats name; open to additions.
 */
const LISTS = new Set(
  'articles items results data docs hits posts news entries stories documents records objects response content item'.split(
    ' ',
  ),
);

/** Lists in lists, answers in answers: an answer of a search engine needs four levels. */
const DEEPEST = 6;

/**
 * The objects of a file that are articles, in order: by themselves, in a list, or in an object that lists them. An object that
 * holds none counts where it might have been one.
 */
export function* entriesIn(
  values: readonly JsonValue[],
  isEntry: (record: JsonRecord) => boolean,
  isStub: (record: JsonRecord) => boolean,
): Generator<Entry> {
  function* visit(value: JsonValue, within: JsonRecord | undefined, depth: number): Generator<Entry, boolean> {
    if (depth > DEEPEST) return false;
    let found = false;
    if (value.kind === 'list') {
      for (const item of value.items) found = (yield* visit(item, within, depth + 1)) || found;
      return found;
    }
    if (value.kind !== 'record') return false;
    const entry: Entry = { record: value, ...(within && { within }) };
    if (!isEntry(value)) {
      for (const [name, member] of value.members) {
        if (LISTS.has(name.toLowerCase())) found = (yield* visit(member, value, depth + 1)) || found;
      }
      if (found || !isStub(value)) return found;
    }
    yield entry;
    return true;
  }
  for (const value of values) yield* visit(value, undefined, 0);
}
