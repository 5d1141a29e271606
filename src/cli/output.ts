import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Notice } from '../core/report.js';
import { codeOf, ExpectedError } from '../errors.js';
import { clean } from '../reporters/index.js';
import { EXIT } from './exit-code.js';

/** Lets the reader of a pipe go away at any time: what was to come is dropped, the exit status stays. */
export function tolerateClosedPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = EXIT.failed;
    process.stderr.write(`reconcile: cannot write to standard output: ${error.message}\n`);
  });
  process.stderr.on('error', () => {});
}

/**
 * Writes a result to a file, whose folder is made where it is missing, or to standard output where no file is named. Throws an
 * `ExpectedError`.
 */
export function deliver(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  makeFolder(file);
  try {
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^[A-Z]+: /, '').replace(/, open .*$/, '') : '';
    throw new ExpectedError('unwritable-file', `cannot write this file: ${reason}`, 'Name another file.', file);
  }
}

/** Makes a folder and those it lies in, one by one: where the system refuses, as in /proc, Node 20 tries them all at once for ever. */
function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
}

function makeFolder(file: string): void {
  try {
    makeFolders(dirname(resolve(file)));
  } catch (error) {
    const message = `cannot make the folder of this file, ${codeOf(error)}`;
    throw new ExpectedError('unwritable-file', message, 'Name another file.', file);
  }
}

/** One message for people on standard error. */
export function complain(message: string): void {
  process.stderr.write(`reconcile: ${message}\n`);
}

/** Inputs that could not be read, on standard error: they must be seen wherever the report goes. */
export function reportFailures(notices: readonly Notice[]): void {
  for (const { level, path, message, code } of notices) {
    if (level === 'failure') complain(clean(`${path === undefined ? '' : `${path}: `}${message} (${code})`));
  }
}
