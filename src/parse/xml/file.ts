import type { ReadOptions } from '../../core/contracts.js';
import { DEFAULT_LIMITS } from '../../core/limits.js';
import { lineStarts, position } from '../../core/span.js';
import { ExpectedError } from '../../errors.js';
import { decodePage } from '../charset.js';
import { parseXml, type XmlElement, type XmlFile } from './tree.js';

/** An XML file that was read, with what its formats need of it. */
export interface OpenedXml {
  readonly root: XmlElement;
  /** Offsets at which the lines of the file start. */
  readonly lineStarts: readonly number[];
  /** "; it is not well-formed at line 3, column 7 (</b> closes nothing)", or nothing: the end of a message. */
  readonly broken: string;
}

function times(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

function notes(file: XmlFile, where: string, options: ReadOptions): void {
  const { fault, faults, unexpanded } = file;
  if (fault) {
    const more = faults === 1 ? '' : `, and at ${times(faults - 1, 'place', 'places')} more`;
    options.note?.('broken-xml', `it is not well-formed ${where} (${fault.message})${more}; it was read all the same.`);
  }
  if (unexpanded > 0) {
    const left = times(unexpanded, 'reference stays', 'references stay');
    options.note?.('unexpanded-entities', `it declares entities, which are never expanded; ${left} as written.`);
  }
}

/**
 * Decodes and parses an XML file, and notes what a reader must know of it: bytes that are no UTF-8, markup that is not
 * well-formed, entities that stay as they are. Throws an `ExpectedError` as `parseXml` does.
 */
export function openXml(bytes: Uint8Array, path: string, options: ReadOptions): OpenedXml {
  const { source, encoding, certain } = decodePage(bytes);
  if (!certain) options.note?.('invalid-utf8', `it is not valid UTF-8 and was read as ${encoding}; save it as UTF-8.`);
  const file = parseXml(source, path, options.limits ?? DEFAULT_LIMITS);
  const starts = lineStarts(source);
  const at = file.fault && position(starts, file.fault.at);
  const where = at ? `at line ${at.line}, column ${at.column}` : '';
  notes(file, where, options);
  const broken = file.fault ? `; it is not well-formed ${where} (${file.fault.message})` : '';
  return { root: file.root, lineStarts: starts, broken };
}

/** The failure of a file without any article to read. */
export function withoutArticle(message: string, { broken }: OpenedXml, path: string): ExpectedError {
  const hint = 'Save it with its text, or leave it out with --exclude';
  return new ExpectedError('empty-file', `${message}${broken}`, hint, path);
}
