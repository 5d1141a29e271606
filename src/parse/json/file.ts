import type { ReadOptions, Source } from '../../core/contracts.js';
import { DEFAULT_LIMITS, LIMIT_FLAGS } from '../../core/limits.js';
import { lineStarts, position } from '../../core/span.js';
import { ExpectedError } from '../../errors.js';
import { decodePage } from '../charset.js';
import { type JsonFault, type JsonValue, MOST_VALUES, parseJson, skipSpace } from './tree.js';

/** A file of JSON: one value, several one behind the other, or one a line. */
export interface JsonFile {
  /** The file as decoded. */
  readonly source: string;
  readonly lineStarts: readonly number[];
  readonly values: readonly JsonValue[];
  /** Lines that are no JSON among those that are. */
  readonly badLines: readonly JsonFault[];
  /** Why the file is not JSON; then it has no values. */
  readonly fault?: JsonFault;
  /** How deep its values are nested. */
  readonly depth: number;
  /** The encoding it was read in, where neither the file nor its bytes say so. */
  readonly guessed?: string;
}

type Values = Pick<JsonFile, 'values' | 'badLines' | 'depth'> & { readonly fault?: JsonFault };

/** The values of a file that stand one behind the other, on as many lines as they please; the first fault ends it. */
function sequenceOf(source: string): Values {
  const values: JsonValue[] = [];
  let depth = 0;
  let left = MOST_VALUES;
  for (let at = skipSpace(source, 0, source.length); at < source.length || values.length === 0; ) {
    const parsed = parseJson(source, at, source.length, left);
    if ('fault' in parsed) return { values: [], badLines: [], depth, fault: parsed.fault };
    values.push(parsed.value);
    left -= parsed.values;
    depth = Math.max(depth, parsed.depth);
    at = skipSpace(source, parsed.end, source.length);
  }
  return { values, badLines: [], depth };
}

/** The values of a file that has one on each line, save blank ones. */
function linesOf(source: string, starts: readonly number[]): Values {
  const values: JsonValue[] = [];
  const badLines: JsonFault[] = [];
  let depth = 0;
  let left = MOST_VALUES;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? source.length;
    const at = skipSpace(source, start, end);
    if (at >= end) continue;
    const parsed = parseJson(source, at, end, left);
    if ('fault' in parsed) {
      if (parsed.fault.tooLarge) return { values: [], badLines: [], depth, fault: parsed.fault };
      badLines.push(parsed.fault);
      continue;
    }
    left -= parsed.values;
    const behind = skipSpace(source, parsed.end, end);
    if (behind < end)
      badLines.push({ at: behind, message: 'more stands behind the value of this line', tooLarge: false });
    else values.push(parsed.value);
    depth = Math.max(depth, parsed.depth);
  }
  return { values, badLines, depth };
}

/**
 * The values of a file. Where one is broken, the file may have one a line: it has, if at least as many lines are sound objects as
 * are not.
 */
function valuesOf(source: string, starts: readonly number[]): Values {
  const sequence = sequenceOf(source);
  if (!sequence.fault || sequence.fault.tooLarge) return sequence;
  const lines = linesOf(source, starts);
  if (lines.fault) return lines;
  const objects = lines.values.filter(({ kind }) => kind === 'record').length;
  return objects > 0 && objects >= lines.badLines.length ? lines : sequence;
}

const known = new WeakMap<Uint8Array, JsonFile>();

/** Reads bytes as JSON. Kept with the bytes: the formats that share an ending ask one after the other. Never throws. */
export function jsonFile({ bytes }: Source): JsonFile {
  const kept = known.get(bytes);
  if (kept) return kept;
  const { source, encoding, certain } = decodePage(bytes);
  const starts = lineStarts(source);
  const file: JsonFile = {
    source,
    lineStarts: starts,
    ...valuesOf(source, starts),
    ...(!certain && { guessed: encoding }),
  };
  known.set(bytes, file);
  return file;
}

/** "line 3, column 14". */
function placeIn(file: JsonFile, offset: number): string {
  const { line, column } = position(file.lineStarts, offset);
  return `line ${line}, column ${column}`;
}

/** Bad lines that are named one by one; more are counted. */
const MOST_NAMED = 5;

/** The file as its formats read it, with notes on what was guessed or left out. Throws an `ExpectedError` for what is no JSON. */
export function soundJson(source: Source, options: ReadOptions): JsonFile {
  const { path } = source;
  const file = jsonFile(source);
  const { fault, badLines, depth, guessed } = file;
  const hint = 'Write it anew with the program it came from, or leave it out with --exclude';
  if (fault?.tooLarge) {
    throw new ExpectedError(
      'too-large',
      `${placeIn(file, fault.at)}: ${fault.message}`,
      'Split it into several files',
      path,
    );
  }
  if (fault)
    throw new ExpectedError('damaged-file', `it is no JSON; ${placeIn(file, fault.at)}: ${fault.message}`, hint, path);
  const limit = (options.limits ?? DEFAULT_LIMITS).depth;
  if (depth > limit) {
    const message = `its values are nested ${depth} deep; at most ${limit} levels are read`;
    throw new ExpectedError(
      'too-large',
      message,
      `Allow more with ${LIMIT_FLAGS.depth}, or leave it out with --exclude`,
      path,
    );
  }
  if (guessed !== undefined) {
    options.note?.('invalid-utf8', `it is not valid UTF-8 and was read as ${guessed}; save it as UTF-8.`);
  }
  for (const { at, message } of badLines.slice(0, MOST_NAMED)) {
    options.note?.('damaged-line', `${placeIn(file, at)}: ${message}; the line was left out.`);
  }
  const more = badLines.length - MOST_NAMED;
  if (more > 0)
    options.note?.('damaged-line', `${more} more ${more === 1 ? 'line is' : 'lines are'} no JSON and left out.`);
  return file;
}
