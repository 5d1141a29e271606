import type { ReporterOptions } from '../core/contracts.js';
import { linkToFile, wantsHyperlinks } from './links.js';
import { type Surroundings, surroundings } from './surroundings.js';

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

/** The flags of how text is laid out, as the parser gives them. */
export interface LayoutChoices {
  readonly output?: string;
  readonly width?: number;
  /** False for --no-color. */
  readonly color: string | false;
  readonly hyperlinks?: string;
  readonly ascii?: boolean;
}

/** How to lay text out where it will go. */
export function layoutFor(
  choices: LayoutChoices,
  target: Surroundings = surroundings(choices.output),
): Pick<ReporterOptions, 'color' | 'width' | 'ascii' | 'linkTo'> {
  return {
    color: wantsColor(choices.color === false ? 'never' : choices.color, target),
    width: layoutWidth(choices.width, target),
    ascii: choices.ascii ?? asciiOnly(target),
    ...(wantsHyperlinks(choices.hyperlinks ?? 'never', target) && { linkTo: linkToFile }),
  };
}
