import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { codeOf } from '../../errors.js';
import { fieldsOf, type WarcRecord } from './records.js';

/** What a record holds, as the server meant it. */
export interface Payload {
  /** HTTP status; undefined for a `resource`, which has none. */
  readonly status?: number;
  /** Media type, lower case; empty where nothing says. */
  readonly type: string;
  readonly charset?: string;
  /** Codings that were put upon the body, in that order. */
  readonly codings: readonly string[];
  readonly body: Uint8Array;
}

const STATUS = /^HTTP\/\d(?:\.\d)? (?<status>\d{3})\b/;
/** Longest head of a response that is looked for. */
const LONGEST_HEAD = 65_536;

function typeOf(field: string | undefined): Pick<Payload, 'type' | 'charset'> {
  const charset = /;\s*charset\s*=\s*["']?(?<label>[\w.:-]{1,60})/i.exec(field ?? '')?.groups?.label;
  const type = /^[^;,\s]{1,200}/.exec(field ?? '')?.[0].toLowerCase() ?? '';
  return { type, ...(charset !== undefined && { charset }) };
}

/** The body of a chunked message (RFC 9112, 7.1); one that is not chunked after all, as crawlers store it, stays as it is. */
function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const head = /^(?<size>[\da-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n/i.exec(body.toString('latin1', at, at + 220));
    const size = Number.parseInt(head?.groups?.size ?? '', 16);
    if (!head || Number.isNaN(size)) return chunks.length === 0 ? body : Buffer.concat(chunks);
    if (size === 0) break;
    const start = at + head[0].length;
    chunks.push(body.subarray(start, start + size));
    at = start + size;
    while (at < body.length && (body[at] === 13 || body[at] === 10)) at += 1;
  }
  return Buffer.concat(chunks);
}

const list = (field: string | undefined): readonly string[] =>
  (field ?? '')
    .toLowerCase()
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '' && item !== 'identity');

/** What a `response` or a `resource` record holds; undefined for records of other types and for responses that are no HTTP. */
export function payloadOf({ fields, block }: WarcRecord): Payload | undefined {
  const type = fields.get('warc-type')?.toLowerCase();
  if (type === 'resource') return { ...typeOf(fields.get('content-type')), codings: [], body: block };
  if (type !== 'response') return undefined;
  const response = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const head = response.toString('latin1', 0, LONGEST_HEAD);
  const status = Number(STATUS.exec(head)?.groups?.status ?? Number.NaN);
  const end = /\r\n\r\n|\n\n/.exec(head);
  if (Number.isNaN(status) || !end) return undefined;
  const http = fieldsOf(head.slice(0, end.index));
  const stored = response.subarray(end.index + end[0].length);
  const chunked = list(http.get('transfer-encoding')).includes('chunked');
  const codings = list(http.get('content-encoding'));
  return { status, ...typeOf(http.get('content-type')), codings, body: chunked ? unchunked(stored) : stored };
}

/** What became of a body that was packed. */
export type Unpacked = { readonly bytes: Uint8Array } | { readonly fault: 'damaged' | 'too-large' | 'unknown' };

/** Codings upon codings are not met; a chain of them is an attack. */
const MOST_CODINGS = 3;

function unpackOne(bytes: Uint8Array, coding: string, limit: number): Uint8Array | undefined {
  const options = { maxOutputLength: Math.max(1, limit) };
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      // Crawlers that store a body unpacked may leave the field that says otherwise.
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, options) : bytes;
    case 'deflate':
      // RFC 9110 means zlib; some servers send the bare stream (RFC 1951).
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
    case 'br':
      return brotliDecompressSync(bytes, options);
    default:
      return undefined;
  }
}

/**
 * Takes the codings off a body (RFC 9110, 8.4).
 * @param limit bytes that it may have unpacked
 */
export function unpack({ body, codings }: Payload, limit: number): Unpacked {
  if (codings.length > MOST_CODINGS) return { fault: 'unknown' };
  let bytes = body;
  for (const coding of [...codings].reverse()) {
    try {
      const plain = unpackOne(bytes, coding, limit);
      if (!plain) return { fault: 'unknown' };
      bytes = plain;
    } catch (error) {
      return { fault: codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged' };
    }
  }
  return { bytes };
}
