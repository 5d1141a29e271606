/**
 * A JSON value and its places. Counted in the source, as decoded. Own parser: those that give places recurse (20,000 brackets
 * overflow their stack) or take 3 s for a string of 20 MB, and none reads on behind the faults that crawlers make.
 */
export type JsonValue = JsonText | JsonNumber | JsonList | JsonRecord | JsonConstant;

/** A string: `start` and `end` are those of what stands between its quotes. See json-text. */
export interface JsonText {
  readonly kind: 'text';
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Whether a backslash stands in it. */
  readonly escaped: boolean;
}

export interface JsonNumber {
  readonly kind: 'number';
  readonly start: number;
  readonly value: number;
}

/** An array. Numbers and constants in it are left out: nothing reads them, and dumps hold them by the million. */
export interface JsonList {
  readonly kind: 'list';
  readonly start: number;
  readonly items: readonly JsonValue[];
}

/** An object; of members of one name the last counts, as in every parser of JSON. */
export interface JsonRecord {
  readonly kind: 'record';
  readonly start: number;
  readonly members: ReadonlyMap<string, JsonValue>;
}

/** `true`, `false`, `null`, and the `NaN` and `Infinity` that Python writes. */
export interface JsonConstant {
  readonly kind: 'constant';
  readonly start: number;
}

/** Why a source is no JSON, and where. */
export interface JsonFault {
  readonly at: number;
  readonly message: string;
  /** Whether it is sound, but holds more than fits into memory. */
  readonly tooLarge: boolean;
}

/** What stands at a place of a source: a value, with the offset behind it, or a fault. */
export type Parsed =
  | { readonly value: JsonValue; readonly end: number; readonly depth: number; readonly values: number }
  | { readonly fault: JsonFault };

/** Values that are kept of a source at most: with 1.5 million empty objects a run takes 0.5 GB. 64 MB of articles of 3 KB and 20 fields have 0.4 million. */
export const MOST_VALUES = 1_500_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const CONSTANT = /(?:true|false|null|NaN|-?Infinity)\b/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** An array or object whose end has not been met. */
type Open =
  | { readonly kind: 'list'; readonly start: number; readonly items: JsonValue[] }
  | { readonly kind: 'record'; readonly start: number; readonly members: Map<string, JsonValue>; key: string };

/** What may stand next. After a comma an array or object may end: a common fault, which hides nothing. */
type Expected = 'a value' | 'a value or ]' | 'a name in quotes or }' | 'a comma or ]' | 'a comma or }';

const isSpace = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13) || code === 0xfeff;

/** The first offset from `at` that is no white space; a byte-order mark counts as such. */
export function skipSpace(source: string, at: number, to: number): number {
  let next = at;
  while (next < to && isSpace(source.charCodeAt(next))) next += 1;
  return next;
}

/** Looks for the end of a string whose first unit stands at `start`. Control characters stand for themselves. */
function scanText(source: string, start: number, to: number): JsonText | JsonFault {
  let escaped = false;
  for (let at = start; at < to; at += 1) {
    const code = source.charCodeAt(at);
    if (code === QUOTE) return { kind: 'text', source, start, end: at, escaped };
    if (code !== BACKSLASH) continue;
    escaped = true;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(source) || ESCAPE.lastIndex > to)
      return { at, message: 'this escape is none of those that JSON knows', tooLarge: false };
    at = ESCAPE.lastIndex - 1;
  }
  return { at: start - 1, message: 'this string has no end', tooLarge: false };
}

/** A number or a constant that stands at an offset; undefined for neither. */
function scanScalar(source: string, at: number): { readonly value: JsonValue; readonly end: number } | undefined {
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(source)?.[0];
  if (digits !== undefined)
    return { value: { kind: 'number', start: at, value: Number(digits) }, end: NUMBER.lastIndex };
  CONSTANT.lastIndex = at;
  return CONSTANT.test(source) ? { value: { kind: 'constant', start: at }, end: CONSTANT.lastIndex } : undefined;
}

/** The name of a member; names with escapes are rare, and those in them are read as JavaScript reads them. */
function nameOf({ source, start, end, escaped }: JsonText): string {
  const raw = source.slice(start, end);
  if (!escaped) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw; // A control character stands in it.
  }
}

function closed(open: Open): JsonValue {
  const { start } = open;
  return open.kind === 'list'
    ? { kind: 'list', start, items: open.items }
    : { kind: 'record', start, members: open.members };
}

/**
 * Reads the JSON value that begins at an offset, with its places. Holds no stack of calls: any depth is read, and told as `depth`.
 * Linear. Beyond RFC 8259 it takes control characters in strings, a comma before a closing bracket, `NaN` and `Infinity`.
 * @param to the offset at which the source is taken to end
 * @param most values that may be kept
 */
export function parseJson(source: string, from: number, to: number, most = MOST_VALUES): Parsed {
  const opened: Open[] = [];
  let expected: Expected = 'a value';
  let at = from;
  let values = 0;
  let depth = 0;

  const fault = (where: number, message: string, tooLarge = false): Parsed => ({
    fault: { at: where, message, tooLarge },
  });
  const unexpected = (): Parsed => {
    const [char = ''] = [...source.slice(at, Math.min(to, at + 2))];
    return fault(
      at,
      char === '' ? `it ends where ${expected} should stand` : `"${char}" where ${expected} should stand`,
    );
  };

  /** Puts a value into what is open; gives it back where nothing is. */
  const place = (value: JsonValue): JsonValue | undefined => {
    const open = opened[opened.length - 1];
    if (!open) return value;
    if (open.kind === 'record') open.members.set(open.key, value);
    else if (value.kind !== 'number' && value.kind !== 'constant') open.items.push(value);
    expected = open.kind === 'record' ? 'a comma or }' : 'a comma or ]';
    return undefined;
  };

  for (;;) {
    at = skipSpace(source, at, to);
    if (at >= to) return unexpected();
    const char = source[at];
    const open = opened[opened.length - 1];
    let complete: JsonValue | undefined;
    if (open && (char === ']' || char === '}') && expected.endsWith(char)) {
      opened.pop();
      at += 1;
      complete = place(closed(open));
    } else if (open && expected.startsWith('a comma')) {
      if (char !== ',') return unexpected();
      expected = open.kind === 'record' ? 'a name in quotes or }' : 'a value or ]';
      at += 1;
    } else if (open?.kind === 'record' && expected === 'a name in quotes or }') {
      if (char !== '"') return unexpected();
      const name = scanText(source, at + 1, to);
      if (!('kind' in name)) return { fault: name };
      open.key = nameOf(name);
      at = skipSpace(source, name.end + 1, to);
      if (source[at] !== ':' || at >= to) return fault(at, 'no colon stands behind a name');
      at += 1;
      expected = 'a value';
    } else if (char === '[' || char === '{') {
      opened.push(
        char === '['
          ? { kind: 'list', start: at, items: [] }
          : { kind: 'record', start: at, members: new Map(), key: '' },
      );
      expected = char === '[' ? 'a value or ]' : 'a name in quotes or }';
      depth = Math.max(depth, opened.length);
      values += 1;
      at += 1;
    } else if (char === '"') {
      const text = scanText(source, at + 1, to);
      if (!('kind' in text)) return { fault: text };
      at = text.end + 1;
      values += 1;
      complete = place(text);
    } else {
      const scalar = scanScalar(source, at);
      if (!scalar || scalar.end > to) return unexpected();
      at = scalar.end;
      values += open?.kind === 'record' ? 1 : 0;
      complete = place(scalar.value);
    }
    if (values > most) return fault(at, `it holds more than ${MOST_VALUES} values`, true);
    if (complete) return { value: complete, end: at, depth, values: Math.max(values, 1) };
  }
}
