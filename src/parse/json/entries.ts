import type { JsonRecord, JsonValue } from './tree.js';

/** An object of a file, and the object that lists it. */
export interface Entry {
  readonly record: JsonRecord;
  readonly within?: JsonRecord;
}

/**
 * Names under which the interfaces and formats that `formats/json.md` names list their articles: NewsAPI, GNews and Event Registry
 * (articles, results), NewsData.io (results), mediastack (data), Webz.io and Ghost (posts), the Guardian (response, results), the New York
 * Times (response, docs), Elasticsearch (hits), Diffbot (objects), JSON Feed (items), and RSS and Atom as converters to JSON write them
 * (item, entry).
 */
const LISTS = new Set('articles results data posts response docs hits objects items item entry'.split(' '));

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
