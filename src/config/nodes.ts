import { isMap, isScalar, isSeq, type Pair, type YAMLSeq } from 'yaml';

/** Ids that a configuration may name. */
export interface Vocabulary {
  readonly rules: readonly string[];
  readonly kinds: readonly string[];
  readonly reporters: readonly string[];
}

/** A configuration file on its way to being read: notes down every mistake with its place. */
export interface Reading {
  readonly known: Vocabulary;
  /** The node itself, or what a YAML alias (`*name`) points at. */
  resolve(node: unknown): unknown;
  /** Notes a mistake at a node. */
  refuse(node: unknown, message: string, hint: string): void;
}

/** What a node is, in words for people. */
export function nameOf(node: unknown): string {
  if (isMap(node)) return 'keys with values';
  if (isSeq(node)) return 'a list';
  const value = isScalar(node) ? node.value : null;
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'string'
    ? `"${value}"`
    : `${typeof value === 'boolean' ? 'the truth value' : 'the number'} ${value}`;
}

/** The key of a pair as text. */
export function keyOf(pair: Pair, reading: Reading): string {
  const key = reading.resolve(pair.key);
  return isScalar(key) ? String(key.value) : nameOf(key);
}

/** A list of texts; what is no text in it is refused one by one. */
export function texts(node: unknown, place: unknown, name: string, reading: Reading): readonly string[] | undefined {
  if (!isSeq(node)) {
    reading.refuse(place, `${name} cannot be ${nameOf(node)}`, 'It takes a list of texts: [one, another].');
    return undefined;
  }
  return node.items.flatMap((item) => {
    const text = reading.resolve(item);
    const value = isScalar(text) ? text.value : undefined;
    if (typeof value === 'string' && value.trim() !== '') return [value];
    reading.refuse(item ?? node, `${name} cannot hold ${nameOf(text)}`, 'It takes texts; put quotes around a number.');
    return [];
  });
}

/**
 * The lists of a list, as `read` takes them; what is no list is refused.
 * @param read gives undefined for a list that it has refused
 */
export function lists<T>(
  node: unknown,
  place: unknown,
  key: string,
  hint: string,
  reading: Reading,
  read: (list: YAMLSeq) => T | undefined,
): readonly T[] | undefined {
  if (!isSeq(node)) {
    reading.refuse(place, `"${key}" cannot be ${nameOf(node)}`, hint);
    return undefined;
  }
  return node.items.flatMap((item) => {
    const list = reading.resolve(item);
    if (isSeq(list)) {
      const found = read(list);
      return found === undefined ? [] : [found];
    }
    reading.refuse(item ?? node, `"${key}" cannot hold ${nameOf(list)}`, hint);
    return [];
  });
}
