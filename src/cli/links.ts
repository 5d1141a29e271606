import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReporterOptions } from '../core/contracts.js';
import type { Surroundings } from './surroundings.js';

type LinkTo = NonNullable<ReporterOptions['linkTo']>;

/** Of VTE, from 0.50 on hyperlinks are shown; earlier ones showed the sequence. */
const LEAST_VTE = 5000;
/**
 * Terminals that show hyperlinks, by what they say of themselves: all that the two packages called `supports-hyperlinks` know, that of npm
 * (github.com/chalk/supports-hyperlinks) and that of Rust (github.com/zkat/supports-hyperlinks), in whatever version.
 */
const PROGRAMS = ['Hyper', 'iTerm.app', 'WezTerm', 'ghostty', 'terminology', 'vscode', 'zed'];
const TERMS = ['alacritty', 'alacritty-direct', 'xterm-kitty'];
const COLOR_TERMS = ['xfce4-terminal'];
const VARIABLES = ['DOMTERM', 'KONSOLE_VERSION', 'WT_SESSION'];

/**
 * Whether places are to be hyperlinks. The flag decides; left to `auto`, FORCE_HYPERLINK (0 means no), then whether output goes to
 * a terminal that is known to show them: others may print the sequence itself.
 */
export function wantsHyperlinks(choice: string, { isTTY, env }: Surroundings): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { FORCE_HYPERLINK: force, TERM: term = '', TERM_PROGRAM: program = '', COLORTERM: color = '' } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (!isTTY || term === 'dumb') return false;
  const named = PROGRAMS.includes(program) || TERMS.includes(term) || COLOR_TERMS.includes(color);
  return named || VARIABLES.some((name) => env[name] !== undefined) || Number(env.VTE_VERSION) >= LEAST_VTE;
}

/** Addresses of the articles' own files, which name the machine as terminals ask; none for what is no file, such as standard input. */
export const linkToFile: LinkTo = (path) => {
  if (path === '-' || !existsSync(path)) return undefined;
  const url = pathToFileURL(resolve(path));
  return `file://${encodeURIComponent(hostname())}${url.pathname}`;
};

/** Addresses of lines on a server: `BASE/articles/wire.txt#L3`; none for what lies outside the folder of the run. */
export function linkUnder(base: string): LinkTo {
  return (path, line) => {
    const inside = posix.normalize(path);
    if (inside === '-' || inside.startsWith('/') || inside.split('/').includes('..')) return undefined;
    return `${base.replace(/\/+$/, '')}/${inside.split('/').map(encodeURIComponent).join('/')}#L${line}`;
  };
}
