import { Tokenizer } from 'htmlparser2';
import { LIMIT_FLAGS, type Limits } from '../../core/limits.js';
import type { Run } from '../../core/reading.js';
import { lineStarts, position } from '../../core/span.js';
import { ExpectedError } from '../../errors.js';
import { type Mapped, pushRun } from '../../text/repair/mapped.js';
import { entityText } from '../html/tree.js';
import { prologOf } from './prolog.js';

/** Text of an element, CDATA sections and entities decoded; its runs count in the file. */
export interface XmlText extends Mapped {
  readonly kind: 'text';
}

export interface XmlElement {
  readonly kind: 'element';
  /** Without the prefix. */
  readonly name: string;
  readonly prefix: string;
  /** As declared for the prefix, empty where none is; undefined for a prefix that nothing declares. */
  readonly namespace: string | undefined;
  /** By name as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Offset of the start tag in the file. */
  readonly start: number;
}

export type XmlNode = XmlElement | XmlText;

/** Where a file is not well-formed, and how it was read there. */
export interface Fault {
  readonly at: number;
  readonly message: string;
}

export interface XmlFile {
  readonly root: XmlElement;
  /** The first fault of the file, and how many it has. */
  readonly fault?: Fault;
  readonly faults: number;
  /** References to entities that the file declares itself: they are never expanded, and stay as written. */
  readonly unexpanded: number;
}

/** Elements and entities of a file at most, as for pages; see html-tree. */
const MOST_NODES = 1_500_000;

/** Levels at most, whatever the user allows: what walks the tree calls itself for each, and Node's stack holds some 4,000 of them. */
const DEEPEST = 1_000;

/** Names of elements (XML 1.0, 2.3, without the rarer marks). */
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.:·-]*$/u;

/** A reference, or an ampersand that begins none. */
const REFERENCE = /&(?:(?<reference>#x[\da-f]{1,8}|#\d{1,8}|[a-z][\w.-]{0,63});)?/gi;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

interface OpenText {
  readonly kind: 'text';
  text: string;
  readonly runs: Run[];
}

interface OpenElement extends XmlElement {
  readonly children: (OpenElement | OpenText)[];
  /** The name as written. */
  readonly written: string;
  /** Prefixes that the element declares. */
  readonly declares: readonly string[];
}

function splitName(written: string): readonly [prefix: string, name: string] {
  const colon = written.indexOf(':');
  return colon < 0 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
}

/** The namespaces in scope: the innermost declaration of a prefix counts. */
function namespaceScope() {
  const declared = new Map<string, string[]>([['xml', ['http://www.w3.org/XML/1998/namespace']]]);
  return {
    enter(attributes: ReadonlyMap<string, string>): readonly string[] {
      const prefixes: string[] = [];
      for (const [name, uri] of attributes) {
        if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
        const prefix = name.slice('xmlns:'.length);
        const uris = declared.get(prefix) ?? [];
        uris.push(uri);
        declared.set(prefix, uris);
        prefixes.push(prefix);
      }
      return prefixes;
    },
    leave(prefixes: readonly string[]): void {
      for (const prefix of prefixes) declared.get(prefix)?.pop();
    },
    of(prefix: string): string | undefined {
      return declared.get(prefix)?.at(-1) ?? (prefix === '' ? '' : undefined);
    },
  };
}

/**
 * Parses XML into a tree over htmlparser2's tokenizer, whose offsets tell where each character of the text stands; the library's
 * own tree keeps those of whole nodes alone. Entities that a file declares are never expanded, external ones never fetched; named
 * entities of HTML are read, which feeds use though XML knows them not. What is not well-formed is read as far as the tree is
 * clear: an end tag closes what is open inside its element, one that closes nothing is passed over, what is open at the end of the
 * file ends there. Linear in the length of the source. Throws an `ExpectedError` for a file without a root element, for elements
 * nested too deep, and for more of them than fit into memory.
 */
export function parseXml(source: string, path: string, limits: Limits): XmlFile {
  const prolog = prologOf(source);
  if (!prolog) {
    const message = 'it is no XML: no element begins in it';
    throw new ExpectedError('unknown-format', message, 'Save the feed or the article anew', path);
  }
  const deepest = Math.min(limits.depth, DEEPEST);
  const base = prolog.rootAt;
  const top: (OpenElement | OpenText)[] = [];
  const stack: OpenElement[] = [];
  const openNames = new Map<string, number>();
  const scope = namespaceScope();
  let first: Fault | undefined;
  let faults = 0;
  let unexpanded = 0;
  let elements = 0;
  let references = 0;
  let name = '';
  let tagStart = 0;
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';

  function fault(at: number, message: string): void {
    first ??= { at, message };
    faults += 1;
  }

  function refuse(what: string, at: number, way = 'Split the file'): ExpectedError {
    const { line, column } = position(lineStarts(source), at);
    const message = `${what}, at line ${line}, column ${column}`;
    return new ExpectedError('too-large', message, `${way}, or leave it out with --exclude`, path);
  }

  /** What a reference stands for; undefined where it stays as it is written. */
  function resolve(reference: string | undefined, at: number): string | undefined {
    references += 1;
    if (references > MOST_NODES) throw refuse(`the file has more than ${MOST_NODES} entities`, at);
    const meant = reference === undefined ? undefined : entityText(`&${reference};`);
    if (meant !== undefined) return meant;
    if (reference !== undefined && prolog?.entities.has(reference)) unexpanded += 1;
    else fault(at, reference === undefined ? 'an ampersand stands alone' : `nothing says what &${reference}; is`);
    return undefined;
  }

  function addText(data: string, from: number, covers?: number): void {
    const within = stack.at(-1);
    if (!within || data === '') return;
    const last = within.children.at(-1);
    const text: OpenText = last?.kind === 'text' ? last : { kind: 'text', text: '', runs: [] };
    if (text !== last) within.children.push(text);
    pushRun(text.runs, text.text.length, from, data.length, covers);
    text.text += data;
  }

  function addDecoded(start: number, end: number): void {
    const raw = source.slice(start, end);
    let done = 0;
    for (const match of raw.matchAll(REFERENCE)) {
      const meant = stack.length === 0 ? undefined : resolve(match.groups?.reference, start + match.index);
      if (meant === undefined) continue;
      addText(raw.slice(done, match.index), start + done);
      addText(meant, start + match.index, match[0].length);
      done = match.index + match[0].length;
    }
    addText(raw.slice(done), start + done);
  }

  function open(end: number, closed: boolean): void {
    if (!NAME.test(name)) {
      fault(tagStart, `"<${name.slice(0, 20)}" begins no tag`);
      addText(source.slice(tagStart, end + 1), tagStart);
      return;
    }
    elements += 1;
    if (elements > MOST_NODES) throw refuse(`the file has more than ${MOST_NODES} elements`, tagStart);
    if (stack.length >= deepest) {
      const way = deepest < DEEPEST ? `Allow more with ${LIMIT_FLAGS.depth}` : 'Save the article alone';
      throw refuse(`elements are nested more than ${deepest} deep`, tagStart, way);
    }
    const [prefix, local] = splitName(name);
    const declares = scope.enter(attributes);
    const element: OpenElement = {
      kind: 'element',
      name: local,
      prefix,
      namespace: scope.of(prefix),
      attributes: attributes.size === 0 ? NO_ATTRIBUTES : attributes,
      children: [],
      start: tagStart,
      written: name,
      declares,
    };
    const within = stack.at(-1);
    if (!within && top.length > 0) fault(tagStart, `<${name}> stands behind the root element`);
    (within?.children ?? top).push(element);
    if (closed) scope.leave(declares);
    else {
      stack.push(element);
      openNames.set(name, (openNames.get(name) ?? 0) + 1);
    }
  }

  function pop(): OpenElement | undefined {
    const element = stack.pop();
    if (!element) return undefined;
    scope.leave(element.declares);
    openNames.set(element.written, (openNames.get(element.written) ?? 0) - 1);
    return element;
  }

  function close(written: string, at: number): void {
    if ((openNames.get(written) ?? 0) <= 0) {
      fault(at, `</${written.slice(0, 40)}> closes nothing`);
      return;
    }
    for (let element = pop(); element && element.written !== written; element = pop()) {
      fault(at, `</${written}> stands where </${element.written}> is due`);
    }
  }

  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname(begin, end) {
        name = source.slice(base + begin, base + end);
        tagStart = base + begin - 1;
        attributes = new Map();
      },
      onattribname(begin, end) {
        attribute = source.slice(base + begin, base + end);
        value = '';
      },
      onattribdata(begin, end) {
        value += source.slice(base + begin, base + end);
      },
      onattribentity() {},
      onattribend(_quote, end) {
        if (attributes.has(attribute)) return;
        const decoded = value.replace(REFERENCE, (raw, reference?: string) => resolve(reference, base + end) ?? raw);
        attributes.set(attribute, decoded);
      },
      onopentagend: (end) => open(base + end, false),
      onselfclosingtag: (end) => open(base + end, true),
      onclosetag: (begin, end) => close(source.slice(base + begin, base + end), base + begin - 2),
      ontext: (begin, end) => addDecoded(base + begin, base + end),
      ontextentity() {},
      oncdata(begin, end, offset) {
        if (offset === 0) fault(base + begin, 'a CDATA section has no end');
        addText(source.slice(base + begin, base + end - offset), base + begin);
      },
      oncomment(begin, _end, offset) {
        if (offset === 0) fault(base + begin, 'a comment has no end');
      },
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(base === 0 ? source : source.slice(base));
  tokenizer.end();
  const unclosed = stack.at(-1);
  if (unclosed) fault(source.length, `the file ends before </${unclosed.written}>`);
  const root = top.find((node) => node.kind === 'element');
  if (!root) throw refuse('the tag of the root element has no end', base);
  return { root, ...(first && { fault: first }), faults, unexpanded };
}

/** The elements among the children of an element. */
export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => child.kind === 'element');
}

/** All the text in an element, in order, with its places in the file. */
export function textOf(element: XmlElement): Mapped {
  const parts: string[] = [];
  const runs: Run[] = [];
  let at = 0;
  const visit = (node: XmlNode): void => {
    if (node.kind === 'element') {
      for (const child of node.children) visit(child);
      return;
    }
    for (const run of node.runs) runs.push({ ...run, at: run.at + at });
    parts.push(node.text);
    at += node.text.length;
  };
  visit(element);
  return { text: parts.join(''), runs };
}

/** The text of an element with white space folded; undefined for none. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  const text = element && textOf(element).text.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}
