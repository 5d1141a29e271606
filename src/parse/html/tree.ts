import { Document, Element, type ParentNode, Text } from 'domhandler';
import { Tokenizer } from 'htmlparser2';
import type { Run } from '../../core/reading.js';
import { ExpectedError } from '../../errors.js';
import { pushRun } from '../../text/repair/mapped.js';
import { OpenElements, SPECIAL, VOID } from './open-elements.js';

/** A page as a tree, and where the text of its nodes stands in the page's source. */
export interface Markup {
  readonly root: Document;
  /** Runs of a text node's data, counted in the source. Where none are kept, the data stands as it is from `startIndex`. */
  runsOf(node: Text): readonly Run[];
}

/**
 * Elements, and entities, of a page at most: a page of 50 MB with 467,000 paragraphs took 48 s and 2.3 GB.
 * The pages of the corpus have at most 1,600 elements.
 */
const MOST_NODES = 500_000;

/** References that were looked up; more than these are no text. */
const ENTITIES = new Map<string, string>();
const MOST_KEPT = 5_000;

function tooLarge(what: string, path: string): ExpectedError {
  const message = `the page has more than ${MOST_NODES} ${what}`;
  return new ExpectedError('too-large', message, 'Save the article alone, or leave it out with --exclude', path);
}

function append(parent: ParentNode, child: Element | Text): void {
  const last = parent.children[parent.children.length - 1];
  child.parent = parent;
  if (last) {
    child.prev = last;
    last.next = child;
  }
  parent.children.push(child);
}

/**
 * What a reference such as `&nbsp;`, `&#146;` or `&amp;` stands for in HTML; undefined where HTML knows none such or reads only a
 * part of it.
 */
export function entityText(reference: string): string | undefined {
  const known = ENTITIES.get(reference);
  if (known !== undefined) return known;
  let text = '';
  let whole = true;
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: () => {
        whole = false;
      },
      ontextentity: (code) => {
        text += String.fromCodePoint(code);
      },
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(reference);
  tokenizer.end();
  if (!whole || text === '') return undefined;
  if (ENTITIES.size < MOST_KEPT) ENTITIES.set(reference, text);
  return text;
}

/**
 * Parses a page into a tree over htmlparser2's tokenizer. The library's own tree knows where nodes begin and end, but not where
 * the characters of a text stand that holds entities; it has no bound to its depth; and of tags that are missing or too many it
 * mends fewer than matter to the text (paragraphs, lists, tables, stray end tags), which is done here as the HTML Standard does.
 * Comments are left out. Linear in the length of the source. Throws an `ExpectedError` for more elements or entities than fit
 * into memory.
 */
export function parseMarkup(source: string, path: string): Markup {
  const root = new Document([]);
  const open = new OpenElements(root);
  const runs = new Map<Text, Run[]>();
  let name = '';
  let tagStart = 0;
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';
  let elements = 0;
  let entities = 0;
  /** Where the text or entity that comes next begins. */
  let from = 0;

  function start(end: number): void {
    open.before(name);
    from = end + 1;
    const isVoid = VOID.has(name);
    if (!isVoid && !open.hasRoom) {
      // Too deep: the text goes into the element around it, and blocks are parted by a line.
      if (SPECIAL.has(name)) addLine();
      open.open(name, undefined);
      return;
    }
    const element = new Element(name, attributes);
    element.startIndex = tagStart;
    add(element);
    if (!isVoid) open.open(name, element);
  }

  function addLine(): void {
    const { parent } = open;
    const last = parent.children[parent.children.length - 1];
    if (!(last instanceof Element && last.name === 'br')) add(new Element('br', {}));
  }

  function add(element: Element): void {
    elements += 1;
    if (elements > MOST_NODES) throw tooLarge('elements', path);
    append(open.parent, element);
  }

  function addText(data: string, end: number): void {
    const { parent } = open;
    const last = parent.children[parent.children.length - 1];
    const covers = end - from;
    const literal = covers === data.length;
    if (!literal) entities += 1;
    if (entities > MOST_NODES) throw tooLarge('entities', path);
    if (last instanceof Text) {
      const known = runs.get(last) ?? [{ at: 0, from: last.startIndex ?? 0, length: last.data.length }];
      pushRun(known, last.data.length, from, data.length, literal ? undefined : covers);
      if (known.length > 1) runs.set(last, known);
      last.data += data;
    } else {
      const node = new Text(data);
      node.startIndex = from;
      append(parent, node);
      if (!literal) runs.set(node, [{ at: 0, from, length: data.length, covers }]);
    }
    from = end;
  }

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(begin, end) {
        name = source.slice(begin, end).toLowerCase();
        tagStart = begin - 1;
        attributes = {};
      },
      onattribname(begin, end) {
        attribute = source.slice(begin, end).toLowerCase();
        value = '';
      },
      onattribdata(begin, end) {
        value += source.slice(begin, end);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend() {
        if (!Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
      },
      onopentagend: start,
      onselfclosingtag(end) {
        start(end);
        if (!SPECIAL.has(name) && name !== 'a' && name !== 'span') open.close(name);
      },
      onclosetag(begin, end) {
        const closed = source.slice(begin, end).toLowerCase();
        if (closed === 'br') add(new Element('br', {}));
        else open.close(closed);
        from = end + 1;
      },
      ontext(begin, end) {
        from = begin;
        addText(source.slice(begin, end), end);
      },
      ontextentity(code, end) {
        addText(String.fromCodePoint(code), end);
      },
      oncomment(_begin, end) {
        from = end + 1;
      },
      oncdata(_begin, end) {
        from = end + 1;
      },
      ondeclaration(_begin, end) {
        from = end + 1;
      },
      onprocessinginstruction(_begin, end) {
        from = end + 1;
      },
      onend() {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  const whole = (node: Text): readonly Run[] => [{ at: 0, from: node.startIndex ?? 0, length: node.data.length }];
  return { root, runsOf: (node) => runs.get(node) ?? whole(node) };
}
