import { constants } from 'node:buffer';
import { LIMIT_FLAGS } from '../core/limits.js';
import { ExpectedError } from '../errors.js';
import { describeBytes } from './sizes.js';

/** Whether bytes are a gzip file, by its two magic bytes and the only method there is (RFC 1952, 2.3.1: 1F 8B, 08 for deflate). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** What zlib says of a file that ends before its data do. */
const CUT_SHORT = 'Z_BUF_ERROR';
/** What Node says where more would come out than was allowed. */
const TOO_MUCH = 'ERR_BUFFER_TOO_LARGE';

/**
 * What a gzip file holds, all its members one behind the other. Stops unpacking at the limit, so that a small file which would
 * become a huge one costs no more than what is allowed. Throws an `ExpectedError` for a file that is cut short, damaged or too large.
 * @param limit bytes that may come out
 */
export async function unzipped(path: string, bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  // Loaded only here: most runs meet no compressed file.
  const { gunzipSync } = process.getBuiltinModule('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.max(1, Math.min(limit, constants.MAX_LENGTH)) });
  } catch (error) {
    throw unpackError(path, bytes.length, limit, error);
  }
}

/** The failure to unpack, for people; anything else as it is. */
function unpackError(path: string, packed: number, limit: number, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (error.code === TOO_MUCH) {
    const met = `the file unpacks from ${describeBytes(packed)} to more than ${describeBytes(limit)}, the most that is read`;
    const hint = `Unpack and split it, or allow more with ${LIMIT_FLAGS.fileBytes}`;
    return new ExpectedError('too-large', met, hint, path);
  }
  if (!error.code.startsWith('Z_')) return error;
  const met =
    error.code === CUT_SHORT
      ? 'the gzip file is cut short: its end is missing'
      : `the gzip file is damaged: ${error.message}`;
  return new ExpectedError('damaged-file', met, 'Fetch or pack it again, or leave it out with --exclude', path);
}
