/** Slugs of every anticipated failure. */
export type ErrorCode =
  | 'no-inputs'
  | 'missing-file'
  | 'unreadable-file'
  | 'unwritable-file'
  | 'empty-file'
  | 'binary-file'
  | 'invalid-utf8'
  | 'too-large'
  | 'damaged-file'
  | 'unknown-format'
  | 'no-articles'
  | 'no-match'
  | 'bad-flag'
  | 'bad-config'
  | 'bad-report'
  | 'bad-baseline'
  | 'file-exists'
  | 'git-failed'
  | 'unknown-topic';

/** A failure that users meet and can mend: what was met, what is allowed, what to do. Anything else thrown is a bug. */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** What to do about it. */
    readonly hint: string,
    /** The input it is about, as given. */
    readonly path?: string,
  ) {
    super(message);
  }
}

/** One line for people: "notes.pdf: cannot read this format (unknown-format). Convert it to text." */
export function describe(error: ExpectedError): string {
  const where = error.path === undefined ? '' : `${error.path}: `;
  return `${where}${error.message} (${error.code}). ${error.hint}`;
}

/** The code of a failure of the system, such as `ENOENT`; empty for what has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Several failures that are told together, so that all can be mended at once. */
export class SeveralErrors extends Error {
  override readonly name = 'SeveralErrors';

  constructor(readonly errors: readonly ExpectedError[]) {
    super(errors.map(describe).join('\n'));
  }
}
