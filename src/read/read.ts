import { resolve } from 'node:path';
import type { Format, Source } from '../core/contracts.js';
import type { Document } from '../core/document.js';
import { byKeys, byText } from '../core/order.js';
import type { Notice } from '../core/report.js';
import { ExpectedError } from '../errors.js';
import { formats } from '../formats/index.js';
import { decodeAs, isEncoding } from '../text/decode.js';
import { bytesOf, requireText } from './bytes.js';
import { endingByContent, endingOf } from './endings.js';
import { excluder } from './exclude.js';
import type { InputOptions } from './input-options.js';
import { isOwnFile } from './own-files.js';
import { findFiles, forward } from './walk.js';

export interface Inputs {
  /** By id. */
  readonly documents: readonly Document[];
  /** By path, then code. */
  readonly notices: readonly Notice[];
}

/** Code of the note on a file that the program wrote itself. */
const OWN_FILE = 'own-file';

/** Id that stands for no format in particular. */
const AUTO = 'auto';

const endings = (): readonly string[] => [...new Set(formats.flatMap((format) => format.extensions))];

/** The formats whose files have an ending, in the order of the index. */
function formatsWith(ending: string): readonly Format[] {
  return formats.filter((format) => format.extensions.includes(ending));
}

/**
 * The formats that an input may be of, by its name. Undefined where its bytes must tell: it has no ending. Throws an
 * `ExpectedError` for an ending that nothing has.
 */
function formatsFor(path: string, name: string, inputFormat = AUTO): readonly Format[] | undefined {
  const ending = endingOf(name);
  const shared = formatsWith(ending);
  const chosen = formats.filter(({ id }) => id === inputFormat);
  if (chosen.length > 0 && (path === '-' || shared.length === 0)) return chosen;
  if (ending === '') return undefined;
  if (shared.length > 0) return shared;
  throw new ExpectedError(
    'unknown-format',
    `cannot read this format; reconcile reads ${endings().join(', ')}, each also with .gz`,
    'Convert it to text, say what it is with --input-format, or leave it out with --exclude',
    name,
  );
}

/** The format, of those that share an ending, that a source is of. */
function formatOf(source: Source, shared: readonly Format[]): Format {
  const found = shared.find((format) => format.recognizes?.(source) ?? true);
  if (found) return found;
  const known = shared.map(({ summary }) => summary).join('; ');
  throw new ExpectedError(
    'unknown-format',
    `it is none of what is read from such files: ${known}`,
    'Convert it to text, or leave it out with --exclude',
    source.path,
  );
}

/** The formats that a source without an ending may be of: those of files which begin as it does, else plain text. */
function formatsLike(bytes: Uint8Array): readonly Format[] {
  return [...formatsWith(endingByContent(bytes)), ...formats.slice(0, 1)];
}

/** Refuses choices that name nothing, before anything is read. */
function requireKnown({ inputFormat = AUTO, encoding }: InputOptions): void {
  const ids = [AUTO, ...formats.map(({ id }) => id)];
  if (!ids.includes(inputFormat)) {
    throw new ExpectedError('bad-flag', `--input-format: there is no "${inputFormat}"`, `It takes ${ids.join(', ')}.`);
  }
  if (encoding !== undefined && !isEncoding(encoding)) {
    const hint = 'It takes a name of the WHATWG Encoding Standard, such as windows-1251, iso-8859-2, shift_jis.';
    throw new ExpectedError('bad-flag', `--encoding: there is no "${encoding}"`, hint);
  }
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

/** What is said where every input was left out: silence would read as articles that agree. */
function nothingLeft(notices: readonly Notice[]): ExpectedError {
  const own = notices.some(({ code }) => code === OWN_FILE);
  const hint = own
    ? 'Reports and baselines of reconcile are passed over: name the articles'
    : 'Name others, or exclude fewer';
  return new ExpectedError('no-articles', 'no article was left to read', hint);
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

/** What came of one file: its documents, or why there are none. */
interface ReadFile {
  readonly read: readonly Document[];
  readonly failed?: ExpectedError;
}

async function readOne(path: string, options: InputOptions, notices: Notice[]): Promise<ReadFile> {
  const name = path === '-' ? forward(options.stdinName ?? '-') : path;
  try {
    const named = formatsFor(path, name, options.inputFormat);
    const stored = await bytesOf(path, name, options);
    if (isOwnFile(stored)) {
      notices.push(note(OWN_FILE, name, 'a report or a baseline of reconcile; it is no article and was passed over.'));
      return { read: [] };
    }
    const shared = named ?? formatsLike(stored);
    const bytes = inUtf8(stored, shared, options.encoding);
    if (!shared.some(({ binary }) => binary)) requireText(name, bytes);
    const source = { path: name, bytes };
    const tell = (code: string, message: string): void => void notices.push(note(code, name, message));
    const documents = await formatOf(source, shared).read(source, { ...options, note: tell });
    requireContent(name, documents);
    return { read: documents };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { read: [], failed: error };
  }
}

/**
 * Settles what the user says of the encoding: formats meet UTF-8, which they know without looking further. Formats whose parts each
 * name their encoding are left to it.
 */
function inUtf8(bytes: Uint8Array, shared: readonly Format[], encoding: string | undefined): Uint8Array {
  if (encoding === undefined || shared[0]?.encodedInParts === true) return bytes;
  return Buffer.from(decodeAs(bytes, encoding), 'utf8');
}

function notePassedOver(paths: readonly string[]): readonly Notice[] {
  if (paths.length === 0) return [];
  const kinds = [...new Set(paths.map((path) => endingOf(path) || 'no ending'))].sort(byText);
  const count = paths.length === 1 ? '1 file' : `${paths.length} files`;
  const message = `${count} in folders passed over (${kinds.join(', ')}); read are ${endings().join(', ')}.`;
  return [{ code: 'passed-over', message, level: 'note' }];
}

/**
 * READ: turns inputs (files, folders, globs, `-`) into documents, each file once, by id. What cannot be read becomes a notice
 * of level `failure`, and the rest is read. Throws only for no inputs at all, for choices that name nothing, and for bugs.
 */
export async function readInputs(inputs: readonly string[], options: InputOptions): Promise<Inputs> {
  if (inputs.length === 0) {
    throw new ExpectedError(
      'no-inputs',
      'no articles were named',
      'Name files, folders or globs, or - for standard input',
    );
  }
  requireKnown(options);
  const notices: Notice[] = [];
  const excluded = excluder(options.exclude ?? []);
  const found = await findFiles(inputs, new Set(endings()), excluded);
  const documents: Document[] = [];
  const passedOver = new Set(found.passedOver);
  const files = [...once(found.files, notices)];
  for (const [done, path] of files.entries()) {
    options.onProgress?.('read', done, files.length);
    const { read, failed } = await readOne(path, options, notices);
    documents.push(...read);
    // In a folder other things lie too: settings in JSON, maps of a site in XML.
    if (failed?.code === 'unknown-format' && found.inFolders.has(path)) passedOver.add(path);
    else if (failed) notices.push(failure(failed));
  }
  documents.sort(byKeys((document) => document.id));
  notices.push(...found.failures.map(failure), ...notePassedOver([...passedOver]), ...notesOnCopies(documents));
  if (documents.length === 0 && notices.every(({ level }) => level === 'note'))
    notices.push(failure(nothingLeft(notices)));
  notices.sort(
    byKeys(
      (notice) => notice.path ?? '',
      (notice) => notice.code,
      (notice) => notice.message,
    ),
  );
  return { documents, notices };
}
