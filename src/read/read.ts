import { readFile, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Format, ReadOptions } from '../core/contracts.js';
import type { Document } from '../core/document.js';
import { byKeys, byText } from '../core/order.js';
import type { Notice } from '../core/report.js';
import { ExpectedError } from '../errors.js';
import { formats } from '../formats/index.js';
import { excluder } from './exclude.js';
import { findFiles, forward, unreadable } from './walk.js';

export interface InputOptions extends ReadOptions {
  /** Gives the bytes of standard input, for the input `-`. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Path under which standard input is reported; its ending chooses the format. Default `-`, plain text. */
  readonly stdinName?: string;
  /** Globs of paths to leave out; see `excluder`. */
  readonly exclude?: readonly string[];
  /** Largest file that is read, in bytes. Default 64 MiB. */
  readonly maxBytes?: number;
}

export interface Inputs {
  /** By id. */
  readonly documents: readonly Document[];
  /** By path, then code. */
  readonly notices: readonly Notice[];
}

const MAX_BYTES = 64 * 1024 * 1024;
const MEBIBYTE = 1024 * 1024;

/** The format that a path's ending names; the first of the index for a path without an ending. */
function formatOf(path: string): Format | undefined {
  const ending = extname(path).toLowerCase();
  if (ending === '') return formats[0];
  return formats.find((format) => format.extensions.includes(ending));
}

const endings = (): readonly string[] => formats.flatMap((format) => format.extensions);

function formatFor(path: string): Format {
  const format = formatOf(path);
  if (format) return format;
  const message = `cannot read this format; reconcile reads ${endings().join(', ')}`;
  throw new ExpectedError('unknown-format', message, 'Convert it to text, or leave it out with --exclude', path);
}

function tooLarge(path: string, bytes: number, limit: number): ExpectedError {
  const size = (bytes / MEBIBYTE).toFixed(1);
  const message = `the file has ${size} MiB; at most ${Number((limit / MEBIBYTE).toFixed(3))} MiB are read`;
  return new ExpectedError('too-large', message, 'Split it into one file an article', path);
}

async function bytesOf(path: string, options: InputOptions): Promise<Uint8Array> {
  const limit = options.maxBytes ?? MAX_BYTES;
  if (path === '-') {
    const name = options.stdinName ?? '-';
    if (!options.stdin) throw new ExpectedError('missing-file', 'there is no standard input', 'Name a file', name);
    const bytes = await options.stdin();
    if (bytes.length > limit) throw tooLarge(name, bytes.length, limit);
    return bytes;
  }
  try {
    const { size } = await stat(path);
    if (size > limit) throw tooLarge(path, size, limit);
    const bytes = await readFile(path);
    if (bytes.length > limit) throw tooLarge(path, bytes.length, limit);
    return bytes;
  } catch (error) {
    throw error instanceof ExpectedError ? error : unreadable(path, error);
  }
}

/** Share of control characters from which bytes are taken for no text. */
const MOST_CONTROLS = 0.1;

/** Refuses what is no text: NUL bytes, save in UTF-16 with a byte-order mark, or more than one control character in ten. */
function requireText(path: string, bytes: Uint8Array): void {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  let controls = 0;
  for (let at = 0; at < bytes.length && !marked; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) controls += 1;
  }
  const nul = !marked && bytes.includes(0);
  if (!nul && controls <= bytes.length * MOST_CONTROLS) return;
  const met = nul
    ? 'the file is binary: it holds NUL bytes'
    : 'the file is binary: more than a tenth is control characters';
  throw new ExpectedError('binary-file', met, 'Save it as text in UTF-8, or leave it out with --exclude', path);
}

/** Refuses bytes that hold nothing to read: white space, byte-order marks and other invisible characters alone. */
function requireContent(path: string, documents: readonly Document[]): void {
  if (documents.some((document) => /[\p{L}\p{N}]/u.test(document.text))) return;
  const hint = 'Put the article into it, or leave it out with --exclude';
  throw new ExpectedError('empty-file', 'the file holds no text', hint, path);
}

/** A notice for an expected failure. */
function failure(error: ExpectedError): Notice {
  const path = error.path === undefined ? {} : { path: error.path };
  return { code: error.code, ...path, message: `${error.message}. ${error.hint}.`, level: 'failure' };
}

function note(code: string, path: string, message: string): Notice {
  return { code, path, message, level: 'note' };
}

/** Each file once, under the path that comes first by code unit; a note for every path given again. */
function once(files: readonly string[], notices: Notice[]): readonly string[] {
  const kept = new Map<string, string>();
  const told = new Set<string>();
  for (const path of [...files].sort(byText)) {
    const real = path === '-' ? path : resolve(path);
    const first = kept.get(real);
    if (first === undefined) kept.set(real, path);
    else if (!told.has(path)) {
      const also = first === path ? 'it was given more than once' : `it was also given as ${first}`;
      notices.push(note('kept-once', path, `${also}; it is read once.`));
      told.add(path);
    }
  }
  return [...kept.values()];
}

/** Notes on documents whose text is that of an earlier one, to the last code unit. */
function notesOnCopies(documents: readonly Document[]): readonly Notice[] {
  const firsts = new Map<string, string>();
  const notices: Notice[] = [];
  for (const { id, path, text } of documents) {
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, id);
    else notices.push(note('same-text', path, `its text is that of ${first}; the two count as one origin.`));
  }
  return notices;
}

async function readOne(path: string, options: InputOptions, notices: Notice[]): Promise<readonly Document[]> {
  const name = path === '-' ? forward(options.stdinName ?? '-') : path;
  try {
    const format = formatFor(name);
    const bytes = await bytesOf(path, options);
    requireText(name, bytes);
    const tell = (code: string, message: string): void => void notices.push(note(code, name, message));
    const documents = await format.read({ path: name, bytes }, { ...options, note: tell });
    requireContent(name, documents);
    return documents;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    notices.push(failure(error));
    return [];
  }
}

function notePassedOver(paths: readonly string[]): readonly Notice[] {
  if (paths.length === 0) return [];
  const kinds = [...new Set(paths.map((path) => extname(path).toLowerCase() || 'no ending'))].sort(byText);
  const count = paths.length === 1 ? '1 file' : `${paths.length} files`;
  const message = `${count} in folders passed over (${kinds.join(', ')}); read are ${endings().join(', ')}.`;
  return [{ code: 'passed-over', message, level: 'note' }];
}

/**
 * READ: turns inputs (files, folders, globs, `-`) into documents, each file once, by id. What cannot be read becomes a notice
 * of level `failure`, and the rest is read. Throws only for no inputs at all and for bugs.
 */
export async function readInputs(inputs: readonly string[], options: InputOptions): Promise<Inputs> {
  if (inputs.length === 0) {
    throw new ExpectedError(
      'no-inputs',
      'no articles were named',
      'Name files, folders or globs, or - for standard input',
    );
  }
  const notices: Notice[] = [];
  const excluded = excluder(options.exclude ?? []);
  const found = await findFiles(inputs, new Set(endings()), excluded);
  const documents: Document[] = [];
  for (const path of once(found.files, notices)) documents.push(...(await readOne(path, options, notices)));
  documents.sort(byKeys((document) => document.id));
  const passedOver = [...new Set(found.passedOver)];
  notices.push(...found.failures.map(failure), ...notePassedOver(passedOver), ...notesOnCopies(documents));
  notices.sort(
    byKeys(
      (notice) => notice.path ?? '',
      (notice) => notice.code,
      (notice) => notice.message,
    ),
  );
  return { documents, notices };
}
