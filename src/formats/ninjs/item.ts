import { entriesIn } from '../../parse/json/entries.js';
import type { JsonFile } from '../../parse/json/file.js';
import { stringOf, wordsOf } from '../../parse/json/text.js';
import type { JsonRecord, JsonText, JsonValue } from '../../parse/json/tree.js';

/** A text of an item: a body, a headline or a description. */
export interface Part {
  readonly text: JsonText;
  /** What it is for: "main", "caption"; in 1.x what stands behind `body_`. Lower case; empty where the item does not say. */
  readonly role: string;
  /** IANA media type; empty where the item does not say. */
  readonly contentType: string;
}

/** The properties of an item: 3.x writes `versionCreated` for what 1.x and 2.x write `versioncreated`. */
export type Item = ReadonlyMap<string, JsonValue>;

export function itemOf({ members }: JsonRecord): Item {
  return new Map([...members].map(([name, value]) => [name.toLowerCase(), value]));
}

/** The word of a property, in lower case; empty for none. */
function lower(value: JsonValue | undefined): string {
  return wordsOf(value)?.toLowerCase() ?? '';
}

/** The members of a list that are objects. */
export function recordsOf(value: JsonValue | undefined): readonly JsonRecord[] {
  return value?.kind === 'list' ? value.items.flatMap((item) => (item.kind === 'record' ? [item] : [])) : [];
}

/** The texts of one sort: `bodies` of 2.x and 3.x; `body_text`, `body_xhtml` and the like of 1.x; `headline` by itself. */
export function partsOf(item: Item, single: string, plural: string): readonly Part[] {
  const listed = recordsOf(item.get(plural)).flatMap((part): readonly Part[] => {
    const members = itemOf(part);
    const text = members.get('value');
    if (text?.kind !== 'text' || stringOf(text).trim() === '') return [];
    return [{ text, role: lower(members.get('role')), contentType: lower(members.get('contenttype')) }];
  });
  const named = [...item].flatMap(([name, text]): readonly Part[] => {
    if (text.kind !== 'text' || stringOf(text).trim() === '') return [];
    if (name === single) return [{ text, role: '', contentType: '' }];
    return name.startsWith(`${single}_`) ? [{ text, role: name.slice(single.length + 1), contentType: '' }] : [];
  });
  return [...listed, ...named];
}

/** Properties that ninjs shares with no other format of articles. */
const OWN = ['versioncreated', 'pubstatus', 'representationtype', 'infosource', 'infosources'];

/**
 * Whether an object is a ninjs item: it names the standard, or has a property that only ninjs has beside its identifier or a text
 * as ninjs writes it.
 */
function isItem(record: JsonRecord): boolean {
  const item = itemOf(record);
  const standard = item.get('standard') ?? item.get('$standard');
  if (standard?.kind === 'record' && lower(standard.members.get('name')) === 'ninjs') return true;
  const texts =
    ['bodies', 'headlines'].some((name) => item.get(name)?.kind === 'list') ||
    [...item.keys()].some((name) => name.startsWith('body_'));
  const identified = item.has('uri') || item.has('guid');
  return (identified && texts) || (OWN.some((name) => item.has(name)) && (identified || texts));
}

/** The items of a file: one, a list of them, or an object that lists them. Items inside items are not given. */
export function* itemsOf(file: JsonFile): Generator<JsonRecord> {
  for (const { record } of entriesIn(file.values, isItem, () => false)) yield record;
}
