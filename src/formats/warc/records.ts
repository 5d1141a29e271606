/** A record of a WARC file. */
export interface WarcRecord {
  /** Named fields by lower-case name; of several of one name the first. */
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

/** The records of a file, and how many places were met that are none. */
export interface Records {
  readonly records: readonly WarcRecord[];
  readonly damaged: number;
}

const VERSION = /^WARC\/\d+\.\d+\s*$/;
/** Lines `Name: value`, folded ones joined (the standard allows them; writers no longer do). */
const FIELD = /^(?<name>[^\s:]{1,200}):[ \t]*(?<value>[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/gm;

/** Named fields of a record or of an HTTP message. */
export function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { groups } of head.matchAll(FIELD)) {
    const name = groups?.name?.toLowerCase();
    if (name !== undefined && !fields.has(name)) fields.set(name, (groups?.value ?? '').replace(/\s+/g, ' ').trim());
  }
  return fields;
}

const HEAD_END = '\r\n\r\n';
/** A record's fields take a few hundred bytes; what goes on for longer is none. */
const LONGEST_HEAD = 65_536;

const isLineEnd = (byte: number | undefined): boolean => byte === 13 || byte === 10;

/**
 * Parts a WARC file into its records (ISO 28500:2017; versions 0.17 to 1.1 are framed alike). Where the bytes behind a record are no
 * record, its length is wrong or the file is cut: that record is left out, and reading goes on at the next line that begins one.
 */
export function recordsOf(bytes: Uint8Array): Records {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: WarcRecord[] = [];
  let damaged = 0;
  let headEnd = -1;
  const begins = (at: number): boolean => file.toString('latin1', at, at + 5) === 'WARC/';

  /** The record that begins at an offset, and where it ends. */
  function recordAt(at: number): { readonly record?: WarcRecord; readonly end: number } {
    if (headEnd < at) {
      const found = file.indexOf(HEAD_END, at, 'latin1');
      headEnd = found < 0 ? file.length : found;
    }
    if (headEnd === file.length || headEnd - at > LONGEST_HEAD) return { end: at + 1 };
    const head = file.toString('latin1', at, headEnd);
    const version = head.slice(0, head.indexOf('\r\n'));
    const fields = fieldsOf(Buffer.from(head.slice(version.length + 2), 'latin1').toString('utf8'));
    const length = fields.get('content-length') ?? '';
    const start = headEnd + HEAD_END.length;
    let end = start + Number(length);
    if (!VERSION.test(version) || !/^\d{1,15}$/.test(length) || end > file.length) return { end: at + 1 };
    const block = file.subarray(start, end);
    while (end < file.length && isLineEnd(file[end])) end += 1;
    return end === file.length || begins(end) ? { record: { fields, block }, end } : { end: at + 1 };
  }

  for (let at = 0; at < file.length; ) {
    if (isLineEnd(file[at])) {
      at += 1;
      continue;
    }
    const { record, end } = begins(at) ? recordAt(at) : { end: at };
    if (record) records.push(record);
    else {
      damaged += 1;
      const next = file.indexOf('\nWARC/', end, 'latin1');
      at = next < 0 ? file.length : next + 1;
      continue;
    }
    at = end;
  }
  return { records, damaged };
}
