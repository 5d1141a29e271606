import type { JsonFile } from '../../parse/json/file.js';
import { itemsIn, LIST_PARTS, PAGE_PARTS } from '../../parse/json/schema-org.js';
import type { JsonRecord } from '../../parse/json/tree.js';

/** The items of a file of JSON-LD: those of its graphs, pages and lists. */
export function itemsOf(file: JsonFile): readonly JsonRecord[] {
  return itemsIn(file.values, [...PAGE_PARTS, ...LIST_PARTS], Number.POSITIVE_INFINITY);
}
