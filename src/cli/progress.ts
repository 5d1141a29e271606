import { performance } from 'node:perf_hooks';
import type { ProgressPart } from '../core/contracts.js';

/** Runs that end sooner than this, in milliseconds, show nothing. */
const FIRST_AFTER = 300;
/** Milliseconds between two lines: faster than this nobody reads. */
const BETWEEN = 100;
/** Back to the start of the line, and the rest of it wiped. */
const WIPE = '\r\x1b[K';

const WORDS: Readonly<Record<ProgressPart, (done: number, total: number) => string>> = {
  read: (done, total) => `Reading: ${done} of ${total} files`,
  extract: (done, total) => `Looking for claims: ${done} of ${total} articles`,
  compare: (done, total) => `Comparing: ${done} of ${total} events`,
};

/** Where progress is shown. */
export interface ProgressTarget {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** One line that says how far a run is, and how to take it away. */
export interface ProgressLine {
  readonly onProgress: (part: ProgressPart, done: number, total: number) => void;
  /** Wipes the line, before anything else is written. */
  end(): void;
}

/** The flags that progress depends on, as the parser gives them. */
export interface ProgressChoices {
  /** False for --no-progress. */
  readonly progress?: boolean;
  readonly quiet?: boolean;
}

/**
 * A line on standard error for a run that takes its time; undefined where none is wanted, or nobody would see it.
 * @param now milliseconds, for tests
 */
export function progressLine(
  { progress, quiet }: ProgressChoices,
  target: ProgressTarget = process.stderr,
  now: () => number = () => performance.now(),
  term: string | undefined = process.env.TERM,
): ProgressLine | undefined {
  if (progress === false || quiet === true || target.isTTY !== true || term === 'dumb') return undefined;
  let next = now() + FIRST_AFTER;
  let isShown = false;
  return {
    onProgress(part, done, total) {
      const at = now();
      if (at < next) return;
      next = at + BETWEEN;
      isShown = true;
      target.write(WIPE + WORDS[part](done, total).slice(0, (target.columns ?? 80) - 1));
    },
    end() {
      if (isShown) target.write(WIPE);
      isShown = false;
    },
  };
}

/**
 * Runs what takes its time, and shows how far it is where somebody would see it.
 * @param run what to run, with the hook that it is to call; it is not given where nothing is shown
 */
export async function withProgress<T>(
  choices: ProgressChoices,
  run: (hook: Partial<Pick<ProgressLine, 'onProgress'>>) => Promise<T>,
): Promise<T> {
  const line = progressLine(choices);
  if (!line) return run({});
  try {
    return await run({ onProgress: line.onProgress });
  } finally {
    line.end();
  }
}
