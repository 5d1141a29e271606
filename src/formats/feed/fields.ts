import { elementsOf, type XmlElement } from '../../parse/xml/tree.js';

/** The vocabularies whose elements feeds are read from. */
type Vocabulary = 'rss' | 'atom' | 'content' | 'dc' | 'dcterms' | 'xhtml';

/** Namespaces, without scheme and final mark: feeds write both `http` and `https`, and leave marks out. */
const BY_NAMESPACE: ReadonlyMap<string, Vocabulary> = new Map([
  ['', 'rss'],
  ['purl.org/rss/1.0', 'rss'],
  ['my.netscape.com/rdf/simple/0.9', 'rss'],
  ['channel.netscape.com/rdf/simple/0.9', 'rss'],
  ['my.netscape.com/publish/formats/rss-0.91.dtd', 'rss'],
  ['backend.userland.com/rss2', 'rss'],
  ['backend.userland.com/rss', 'rss'],
  ['blogs.law.harvard.edu/tech/rss', 'rss'],
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
]);

/** Prefixes that nothing declares mean what they mean in other feeds. */
const BY_PREFIX: ReadonlyMap<string, Vocabulary> = new Map([
  ['rss', 'rss'],
  ['atom', 'atom'],
  ['content', 'content'],
  ['dc', 'dc'],
  ['dcterms', 'dcterms'],
  ['xhtml', 'xhtml'],
]);

/** Namespaces of a feed, as they are written: there are few of them. */
const known = new Map<string, Vocabulary | undefined>();
const MOST_KNOWN = 1000;

function ofNamespace(namespace: string): Vocabulary | undefined {
  if (known.has(namespace)) return known.get(namespace);
  const bare = namespace
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]$/, '');
  const vocabulary = BY_NAMESPACE.get(bare);
  if (known.size < MOST_KNOWN) known.set(namespace, vocabulary);
  return vocabulary;
}

function vocabularyOf({ namespace, prefix }: XmlElement): Vocabulary | undefined {
  return namespace === undefined ? BY_PREFIX.get(prefix) : ofNamespace(namespace);
}

/** A field of a feed or an entry: vocabulary and local name. */
export type FieldName = `${Vocabulary}:${string}`;

/** The elements of a field in an entry, in order. */
export function fieldsOf(parent: XmlElement, name: FieldName): readonly XmlElement[] {
  const [vocabulary, local] = name.split(':');
  return elementsOf(parent).filter((element) => element.name === local && vocabularyOf(element) === vocabulary);
}

/** Whether an element is one of Atom's. */
export function isAtom(element: XmlElement): boolean {
  return vocabularyOf(element) === 'atom';
}

/** The first field that an entry has, of several in order of preference. */
export function fieldOf(parent: XmlElement, ...names: readonly FieldName[]): XmlElement | undefined {
  for (const name of names) {
    const [found] = fieldsOf(parent, name);
    if (found) return found;
  }
  return undefined;
}
