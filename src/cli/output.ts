import { writeFileSync } from 'node:fs';
import type { Notice } from '../core/report.js';
import { ExpectedError } from '../errors.js';
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

/** Writes a result to a file, or to standard output where no file is named. Throws an `ExpectedError`. */
export function deliver(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^[A-Z]+: /, '').replace(/, open .*$/, '') : '';
    throw new ExpectedError('bad-flag', `cannot write this file: ${reason}`, 'Name another file with --output.', file);
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
