import type { Token } from '../../core/article.js';
import type { Lexeme } from './words.js';

/** What names are read from: a text and its tokens. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A token of a chunk: a word that may be part of a name, or a small word that links two such. */
export interface Unit {
  readonly at: number;
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  readonly lexeme: Lexeme;
  /** The bits of `castOf`. */
  readonly cast: number;
  readonly link: boolean;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Whether only a space, or nothing, stands between two offsets. */
export function adjoining(text: string, from: number, to: number): boolean {
  if (from === to) return true;
  if (to - from !== 1) return false;
  const code = text.charCodeAt(from);
  return code === SPACE || code === NO_BREAK_SPACE;
}
