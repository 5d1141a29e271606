/** What is known of where output goes. */
export interface Surroundings {
  readonly isTTY: boolean;
  /** Columns of the terminal; undefined off a terminal. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Width off a terminal: fixed, so that logs and snapshots are stable. */
const FIXED_WIDTH = 100;
/** Lines wider than this are hard to read, however wide the terminal. */
const WIDEST = 140;
const NARROWEST = 40;

/**
 * Whether to colour. The flag decides; left to `auto`, FORCE_COLOR (0 and false mean no) before NO_COLOR, as in Node, then
 * whether output goes to a terminal that is not dumb.
 */
export function wantsColor(choice: string, { isTTY, env }: Surroundings): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTTY && term !== 'dumb';
}

/** Columns to lay out in: the flag, else the terminal's (COLUMNS where it does not tell), else 100. */
export function layoutWidth(choice: number | undefined, { isTTY, columns, env }: Surroundings): number {
  if (choice !== undefined) return choice;
  if (!isTTY) return FIXED_WIDTH;
  const told = columns ?? Number(env.COLUMNS);
  return told > 0 ? Math.min(WIDEST, Math.max(NARROWEST, Math.floor(told))) : FIXED_WIDTH;
}

/** Whether a terminal shows only ASCII: the Linux console, or a locale that names another character set than UTF-8. */
export function asciiOnly({ isTTY, env }: Surroundings): boolean {
  if (!isTTY) return false;
  if (env.TERM === 'linux') return true;
  const charset = /\.([^@]+)/.exec(env.LC_ALL || env.LC_CTYPE || env.LANG || '')?.[1];
  return charset !== undefined && !/^utf-?8$/i.test(charset);
}

/** Where a result will go: standard output, or the file that is named. */
export function surroundings(file: string | undefined): Surroundings {
  const isTTY = file === undefined && process.stdout.isTTY === true;
  return { isTTY, columns: isTTY ? process.stdout.columns : undefined, env: file === undefined ? process.env : {} };
}
