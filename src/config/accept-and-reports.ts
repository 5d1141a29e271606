import { isMap, isScalar, isSeq } from 'yaml';
import { type AcceptedFinding, isDay, isDiscrepancyId } from '../core/acceptance.js';
import { matchesRule } from '../core/rule-settings.js';
import { hintFor } from './nearest.js';
import { keyOf, nameOf, type Reading, texts } from './nodes.js';

const ACCEPT_HINT =
  'It takes findings by their id: "- { id: uolxssym, reason: confirmed by phone, expires: 2026-12-31 }".';
const ACCEPT_KEYS = ['id', 'reason', 'expires'];

/** What stands under `accept`; undefined where it was refused. */
export function accepted(node: unknown, place: unknown, reading: Reading): readonly AcceptedFinding[] | undefined {
  if (!isSeq(node)) {
    reading.refuse(place, `"accept" cannot be ${nameOf(node)}`, ACCEPT_HINT);
    return undefined;
  }
  const seen = new Set<string>();
  return node.items.flatMap((item) => {
    const entry = acceptedFinding(reading.resolve(item), item ?? node, reading);
    if (entry === undefined) return [];
    if (seen.has(entry.id)) reading.refuse(item, `"${entry.id}" is accepted twice`, 'Keep one of the two.');
    seen.add(entry.id);
    return [entry];
  });
}

function acceptedFinding(node: unknown, place: unknown, reading: Reading): AcceptedFinding | undefined {
  if (!isMap(node)) {
    reading.refuse(place, `"accept" cannot hold ${nameOf(node)}`, ACCEPT_HINT);
    return undefined;
  }
  const entry: { id?: string; reason?: string; expires?: string } = {};
  let hasId = false;
  for (const pair of node.items) {
    const key = keyOf(pair, reading);
    const value = reading.resolve(pair.value);
    const text = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : '';
    const refuse = (hint: string): void =>
      reading.refuse(value ?? pair.key, `"${key}" cannot be ${nameOf(value)}`, hint);
    if (key === 'id') {
      hasId = true;
      if (isDiscrepancyId(text)) entry.id = text;
      else refuse('It takes the id that reports print: eight letters from k to z.');
    } else if (key === 'reason') {
      if (text === '') refuse('It takes a text.');
      else entry.reason = text;
    } else if (key === 'expires') {
      if (isDay(text)) entry.expires = text;
      else refuse('It takes a day: 2026-12-31.');
    } else reading.refuse(pair.key, `an acceptance has no key "${key}"`, hintFor(key, ACCEPT_KEYS, 'Keys'));
  }
  if (!hasId) reading.refuse(node, 'this acceptance has no "id"', ACCEPT_HINT);
  const { id, reason, expires } = entry;
  return id === undefined ? undefined : { id, ...(reason && { reason }), ...(expires && { expires }) };
}

/** What stands under `only`: kinds, ids of rules, and patterns that fit one; undefined where it was refused. */
export function selectors(node: unknown, place: unknown, reading: Reading): readonly string[] | undefined {
  const { kinds, rules } = reading.known;
  const found = texts(node, place, '"only"', reading);
  if (found === undefined || !isSeq(node)) return undefined;
  if (node.items.length === 0) reading.refuse(place, '"only" is an empty list', 'Name a kind or a rule.');
  for (const [index, item] of node.items.entries()) {
    const text = reading.resolve(item);
    const word = isScalar(text) ? text.value : undefined;
    if (typeof word !== 'string' || word.trim() === '') continue;
    if ([...kinds, ...rules].some((id) => matchesRule(word, id))) continue;
    const at = node.items[index] ?? node;
    reading.refuse(at, `there is no kind or rule "${word}"`, hintFor(word, [...kinds, ...rules], 'Kinds and rules'));
  }
  return found;
}

const REPORTS_HINT = 'It takes formats with files: "sarif: out/reconcile.sarif".';

/** What stands under `reports`; undefined where it was refused. */
export function reportFiles(
  node: unknown,
  place: unknown,
  reading: Reading,
): Readonly<Record<string, string>> | undefined {
  if (!isMap(node)) {
    reading.refuse(place, `"reports" cannot be ${nameOf(node)}`, REPORTS_HINT);
    return undefined;
  }
  const files: [string, string][] = [];
  for (const pair of node.items) {
    const format = keyOf(pair, reading);
    const { reporters } = reading.known;
    if (!reporters.includes(format)) {
      reading.refuse(pair.key, `there is no format "${format}"`, hintFor(format, reporters, 'Formats'));
    }
    const value = reading.resolve(pair.value);
    const file = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : '';
    if (file === '') reading.refuse(value ?? pair.key, `"${format}" cannot be ${nameOf(value)}`, REPORTS_HINT);
    else files.push([format, file]);
  }
  return Object.fromEntries(files);
}
