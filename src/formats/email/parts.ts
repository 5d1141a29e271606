import { LIMIT_FLAGS } from '../../core/limits.js';
import type { Range } from '../../core/span.js';
import { ExpectedError } from '../../errors.js';
import { type Headers, type Parameters, parametersOf, readHeaders } from './headers.js';

/** A message, or a part of one. */
export interface Part {
  readonly headers: Headers;
  /** `text/plain` where the part does not say, or says it so that nobody can read it. */
  readonly type: string;
  readonly parameters: Parameters['of'];
  readonly disposition: Parameters;
  readonly body: Range;
  /** Parts of a multipart. */
  readonly parts: readonly Part[];
  /** The message that a `message/rfc822` holds. */
  readonly message?: Part;
}

interface Draft extends Part {
  body: Range;
  parts: Draft[];
  message?: Draft;
}

interface Open {
  readonly draft: Draft;
  readonly boundary: string;
}

const MIME_TYPE = /^[\w!#$&.+^-]{1,100}\/[\w!#$&.+^-]{1,100}$/;

/** A message from its headers on, and whether its last parts are missing. */
export interface Message {
  readonly part: Part;
  readonly cut: boolean;
}

/**
 * Parses a message and its parts (RFC 2045, 2046), in one pass over the lines that may part them. A boundary that is never met leaves
 * one part of plain text; parts that are not closed end with the file. Throws an `ExpectedError` for parts nested too deeply.
 */
export function parseMessage(text: string, start: number, path: string, depth: number): Message {
  const open: Open[] = [];
  /** Place in `open` of the innermost multipart with a boundary. */
  const levels = new Map<string, number>();
  let leaf: Draft | undefined;

  function begin(at: number, parent: Draft | undefined, nested: number): Draft {
    if (nested > depth) {
      const message = `its parts are nested in one another more than ${depth} deep`;
      throw new ExpectedError('too-large', message, `Raise ${LIMIT_FLAGS.depth}, or save the article alone`, path);
    }
    const { headers, end } = readHeaders(text, at);
    const { value, of } = parametersOf(text, headers.get('content-type'));
    const digest = parent?.type === 'multipart/digest';
    const boundary = of.get('boundary')?.trimEnd() ?? '';
    let type = MIME_TYPE.test(value) ? value : digest ? 'message/rfc822' : 'text/plain';
    if (type.startsWith('multipart/') && boundary === '') type = 'text/plain';
    const disposition = parametersOf(text, headers.get('content-disposition'));
    const body = { start: end, end: text.length };
    const draft: Draft = { headers, type, parameters: of, disposition, body, parts: [] };
    leaf = draft;
    if (type.startsWith('multipart/')) {
      levels.set(boundary, open.length);
      open.push({ draft, boundary });
    } else if (type === 'message/rfc822' || type === 'message/global') {
      const encoding = parametersOf(text, headers.get('content-transfer-encoding')).value;
      if (!/^(?:base64|quoted-printable)$/.test(encoding)) draft.message = begin(end, undefined, nested + 1);
    }
    return draft;
  }

  function closeLeaf(end: number): void {
    if (leaf) leaf.body = { start: leaf.body.start, end: Math.max(leaf.body.start, end) };
    leaf = undefined;
  }

  function closeAbove(level: number): void {
    for (const { boundary } of open.splice(level)) levels.delete(boundary);
  }

  const part = begin(start, undefined, 0);
  const delimiters = /^--(?<line>[^\r\n]{1,300})$/gm;
  delimiters.lastIndex = part.body.start;
  for (let match = delimiters.exec(text); match; match = delimiters.exec(text)) {
    const line = match.groups?.line?.trimEnd() ?? '';
    const exact = levels.get(line);
    const level = exact ?? (line.endsWith('--') ? levels.get(line.slice(0, -2)) : undefined);
    const multipart = level === undefined ? undefined : open[level];
    if (level === undefined || !multipart) continue;
    // The line break in front of a boundary belongs to the boundary.
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    closeLeaf(match.index - (before === '\r\n' ? 2 : 1));
    closeAbove(exact === undefined ? level : level + 1);
    if (exact === undefined) continue;
    const end = match.index + match[0].length;
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    multipart.draft.parts.push(begin(Math.min(next, text.length), multipart.draft, open.length));
    delimiters.lastIndex = Math.max(delimiters.lastIndex, Math.min(leaf?.body.start ?? 0, text.length));
  }
  return { part, cut: open.length > 0 };
}
