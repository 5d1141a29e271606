import { readFile, stat } from 'node:fs/promises';
import { DEFAULT_LIMITS, LIMIT_FLAGS } from '../core/limits.js';
import { ExpectedError } from '../errors.js';
import { wideEncodingOf } from '../text/decode.js';
import { isGzip, unzipped } from './gzip.js';
import type { InputOptions } from './input-options.js';
import { describeBytes } from './sizes.js';
import { unreadable } from './walk.js';

function tooLarge(path: string, bytes: number, limit: number): ExpectedError {
  const message = `the file has ${describeBytes(bytes)}; at most ${describeBytes(limit)} are read`;
  const hint = `Split it into one file an article, or allow more with ${LIMIT_FLAGS.fileBytes}`;
  return new ExpectedError('too-large', message, hint, path);
}

/** The bytes as they are stored, compressed or not. */
async function storedBytes(path: string, name: string, limit: number, options: InputOptions): Promise<Uint8Array> {
  if (path === '-') {
    if (!options.stdin) throw new ExpectedError('missing-file', 'there is no standard input', 'Name a file', name);
    return options.stdin();
  }
  try {
    const { size } = await stat(path);
    if (size > limit) throw tooLarge(path, size, limit);
    return await readFile(path);
  } catch (error) {
    throw error instanceof ExpectedError ? error : unreadable(path, error);
  }
}

/**
 * The bytes of an input, unpacked where they are compressed with gzip, whatever the input's name. Throws an `ExpectedError` for what
 * cannot be read or unpacked, and for more bytes than are allowed, before or after unpacking.
 * @param path of the file, or `-`
 * @param name under which it is reported
 */
export async function bytesOf(path: string, name: string, options: InputOptions): Promise<Uint8Array> {
  const limit = (options.limits ?? DEFAULT_LIMITS).fileBytes;
  const bytes = await storedBytes(path, name, limit, options);
  if (bytes.length > limit) throw tooLarge(name, bytes.length, limit);
  return isGzip(bytes) ? unzipped(name, bytes, limit) : bytes;
}

/** Share of control characters from which bytes are taken for no text. */
const MOST_CONTROLS = 0.1;

/** Refuses what is no text: NUL bytes, save in UTF-16 and UTF-32, or more than one control character in ten. */
export function requireText(path: string, bytes: Uint8Array): void {
  if (wideEncodingOf(bytes) !== undefined) return;
  let controls = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) controls += 1;
  }
  const nul = bytes.includes(0);
  if (!nul && controls <= bytes.length * MOST_CONTROLS) return;
  const met = nul
    ? 'the file is binary: it holds NUL bytes'
    : 'the file is binary: more than a tenth is control characters';
  throw new ExpectedError('binary-file', met, 'Save it as text in UTF-8, or leave it out with --exclude', path);
}
