/** What is known of where output goes. */
export interface Surroundings {
  readonly isTTY: boolean;
  /** Columns of the terminal; undefined off a terminal. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where a result will go: standard output, or the file that is named. */
export function surroundings(file: string | undefined): Surroundings {
  const isTTY = file === undefined && process.stdout.isTTY === true;
  return { isTTY, columns: isTTY ? process.stdout.columns : undefined, env: file === undefined ? process.env : {} };
}
