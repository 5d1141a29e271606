import { decodePage } from '../charset.js';

/** What stands before the root element of an XML file. */
export interface Prolog {
  /** Offset of the root's start tag. */
  readonly rootAt: number;
  /** Name of the root as written, with its prefix. */
  readonly rootName: string;
  /** Names of the entities that the document type declares. */
  readonly entities: ReadonlySet<string>;
}

/** End of a document type declaration that begins at an offset: behind the `>` outside quotes and brackets; -1 where it has none. */
function doctypeEnd(source: string, start: number): number {
  const marks = /["'[\]>]|<!--/g;
  marks.lastIndex = start;
  let inSubset = false;
  for (let match = marks.exec(source); match; match = marks.exec(source)) {
    const [mark] = match;
    if (mark === '[') inSubset = true;
    else if (mark === ']') inSubset = false;
    else if (mark === '>') {
      if (!inSubset) return marks.lastIndex;
    } else {
      const close = source.indexOf(mark === '<!--' ? '-->' : mark, marks.lastIndex);
      if (close < 0) return -1;
      marks.lastIndex = close + (mark === '<!--' ? 3 : 1);
    }
  }
  return -1;
}

/** Declarations of entities: `<!ENTITY name "…">`, `<!ENTITY name SYSTEM "…">`. */
const ENTITY = /<!ENTITY\s{1,20}(?<name>[^\s%"'<>]{1,64})\s/g;

/**
 * Finds the root element behind the XML declaration, comments, processing instructions and the document type; text before it,
 * such as a warning of the server, is passed over. Undefined where there is no start tag.
 */
export function prologOf(source: string): Prolog | undefined {
  const entities = new Set<string>();
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at) || source.startsWith('<?', at)) {
      const [mark, length] = source[at + 1] === '!' ? (['-->', 3] as const) : (['?>', 2] as const);
      const close = source.indexOf(mark, at + 2);
      if (close < 0) return undefined;
      at = close + length;
    } else if (source[at + 1] === '!') {
      const end = doctypeEnd(source, at + 2);
      if (end < 0) return undefined;
      for (const { groups } of source.slice(at, end).matchAll(ENTITY)) entities.add(groups?.name ?? '');
      at = end;
    } else {
      const rootName = /^[\p{L}_][^\s/<>]{0,100}/u.exec(source.slice(at + 1, at + 102))?.[0];
      if (rootName !== undefined) return { rootAt: at, rootName, entities };
      at += 1;
    }
  }
  return undefined;
}

/** Bytes in which the root element begins: document types with their entities have at most some thousands. */
const HEAD = 256 * 1024;

/** Local name of the root element of an XML file; undefined where its head shows none. Never throws. */
export function rootNameOf(bytes: Uint8Array): string | undefined {
  const { source } = decodePage(bytes.subarray(0, HEAD));
  return prologOf(source)?.rootName.replace(/^.*:/, '');
}
