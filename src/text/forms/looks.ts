// What the naming kinds look for in every token, found in one pass over them.
import type { Token } from '../../core/article.js';
import { classTest } from '../data.js';
import { placeSureness } from '../names/gazetteer.js';
import { type Lexeme, lexemeOf } from '../names/words.js';
import { perToken } from '../per-word.js';
import { isWord } from '../repair/words.js';

/** Shortest word, in letters, that is held against the article's names; shorter ones are like too many. */
export const SHORTEST_SLIP = 5;

/** Tokens of an article that open the search for something. */
export interface Looks {
  /** Words with a capital, long enough to be held against names. */
  readonly capitals: readonly Token[];
  /** Those of them that may themselves be a misspelt name. */
  readonly unknown: readonly Token[];
  /** Indices of words that open a unit's name: "anti-terrorist", "services". */
  readonly units: readonly number[];
  /** Indices of words with a capital that end a law's title: "Act". */
  readonly laws: readonly number[];
}

/** Whether a token is a word with a capital that no list knows for a word, a place or a people: a last name may be one. */
function looksUnknown(lexeme: Lexeme): boolean {
  if (lexeme.initials) return false;
  if (lexeme.common || lexeme.closed || lexeme.time || lexeme.role || lexeme.given || lexeme.capitalWord) return false;
  if (lexeme.demonym || lexeme.bodyHead || lexeme.placeHead || lexeme.core.includes('-')) return false;
  return placeSureness(lexeme.core) === 'none' && !isWord(lexeme.lower);
}

const isLawNoun = classTest('phrases-words.txt', 'law');

const CAPITAL = 1;
const UNKNOWN = 2;
const UNIT = 4;
const LAW = 8;

const lookOf = perToken((token) => {
  const { kind, text } = token;
  if (kind !== 'word') return 0;
  let look = /anti|counter|^services$/.test(text) ? UNIT : 0;
  const first = /^\p{Lu}\p{Ll}+/u.exec(text)?.[0]; // "Act" of "Act-carries", a dash without spaces
  if (first !== undefined && isLawNoun(first.toLowerCase())) look |= LAW;
  const lexeme = lexemeOf(token);
  if (!lexeme.capital || lexeme.core.length < SHORTEST_SLIP) return look;
  return look | CAPITAL | (looksUnknown(lexeme) ? UNKNOWN : 0);
});

const known = new WeakMap<readonly Token[], Looks>();

/** What an article's tokens open; found at the first question. */
export function looksIn(tokens: readonly Token[]): Looks {
  const found = known.get(tokens) ?? lookThrough(tokens);
  known.set(tokens, found);
  return found;
}

function lookThrough(tokens: readonly Token[]): Looks {
  const capitals: Token[] = [];
  const unknown: Token[] = [];
  const units: number[] = [];
  const laws: number[] = [];
  let index = -1;
  for (const token of tokens) {
    index += 1;
    const look = lookOf(token);
    if (look === 0) continue;
    if ((look & CAPITAL) !== 0) capitals.push(token);
    if ((look & UNKNOWN) !== 0) unknown.push(token);
    if ((look & UNIT) !== 0) units.push(index);
    if ((look & LAW) !== 0) laws.push(index);
  }
  return { capitals, unknown, units, laws };
}
