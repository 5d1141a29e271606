import { isMap, isScalar, isSeq } from 'yaml';
import type { NamedEvent } from './config.js';
import { hintFor } from './nearest.js';
import { keyOf, lists, nameOf, type Reading, texts } from './nodes.js';

const EVENTS_HINT = 'It takes events with a name and files: "- { name: Mill fire, files: [fire/*.txt] }".';
const EVENT_KEYS = ['name', 'files'];

/** What stands under `events`; undefined where it was refused. */
export function namedEvents(node: unknown, place: unknown, reading: Reading): readonly NamedEvent[] | undefined {
  if (!isSeq(node)) {
    reading.refuse(place, `"events" cannot be ${nameOf(node)}`, EVENTS_HINT);
    return undefined;
  }
  const seen = new Set<string>();
  return node.items.flatMap((item) => {
    const event = namedEvent(reading.resolve(item), item ?? node, reading);
    if (event === undefined) return [];
    if (seen.has(event.name))
      reading.refuse(item, `two events are called "${event.name}"`, 'Give each a name of its own.');
    seen.add(event.name);
    return [event];
  });
}

function namedEvent(node: unknown, place: unknown, reading: Reading): NamedEvent | undefined {
  if (!isMap(node)) {
    reading.refuse(place, `"events" cannot hold ${nameOf(node)}`, EVENTS_HINT);
    return undefined;
  }
  let name: string | undefined;
  let files: readonly string[] | undefined;
  for (const pair of node.items) {
    const key = keyOf(pair, reading);
    const value = reading.resolve(pair.value);
    if (key === 'name') {
      name = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : '';
      if (name === '') reading.refuse(value ?? pair.key, `"name" cannot be ${nameOf(value)}`, 'It takes a text.');
    } else if (key === 'files') files = globs(value, value ?? pair.key, '"files"', reading);
    else {
      reading.refuse(pair.key, `an event has no key "${key}"`, hintFor(key, EVENT_KEYS, 'Keys'));
    }
  }
  const keys = new Set(node.items.map((pair) => keyOf(pair, reading)));
  for (const key of EVENT_KEYS) if (!keys.has(key)) reading.refuse(node, `this event has no "${key}"`, EVENTS_HINT);
  return name && files ? { name, files } : undefined;
}

/** A list of at least one glob. */
function globs(node: unknown, place: unknown, name: string, reading: Reading): readonly string[] | undefined {
  const found = texts(node, place, name, reading);
  if (isSeq(node) && node.items.length === 0) reading.refuse(place, `${name} is an empty list`, 'Name files or globs.');
  return found;
}

const PINS_HINTS: Readonly<Record<string, string>> = {
  together: 'It takes lists of files that report one event: "- [first.txt, second.txt]".',
  apart: 'It takes lists of files that report different events: "- [may/*.txt, june/*.txt]".',
};

/** What stands under `together` or `apart`; undefined where it was refused. @param least globs that a list must hold */
export function pins(
  node: unknown,
  place: unknown,
  key: string,
  least: number,
  reading: Reading,
): readonly (readonly string[])[] | undefined {
  const hint = PINS_HINTS[key] ?? '';
  return lists(node, place, key, hint, reading, (list) => {
    const files = texts(list, list, `a list of "${key}"`, reading) ?? [];
    if (list.items.length >= least) return files;
    const wanted = least === 1 ? 'a file' : 'two files or globs';
    reading.refuse(list, `a list of "${key}" needs ${wanted}`, hint);
    return undefined;
  });
}
