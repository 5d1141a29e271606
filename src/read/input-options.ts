import type { ReadOptions } from '../core/contracts.js';

/** How inputs are found and read. */
export interface InputOptions extends ReadOptions {
  /** Gives the bytes of standard input, for the input `-`. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Path under which standard input is reported; its ending chooses the format. Default `-`, for which its first bytes do. */
  readonly stdinName?: string;
  /** Globs of paths to leave out; see `excluder`. */
  readonly exclude?: readonly string[];
  /** Id of the format of standard input and of files whose ending no format has; absent or `auto`, they are looked into. */
  readonly inputFormat?: string;
  /** Label of the encoding of every file; absent, it is found for each. */
  readonly encoding?: string;
}
