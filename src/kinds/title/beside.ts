// Where titles may stand beside the people of a sentence, told from the tokens there: of most people none does, and no more is
// looked at; of the others only the words that a title may take up.
import type { Article, Name, Sentence } from '../../core/article.js';
import { tokenAt } from '../../text/clauses.js';
import { tokenOf } from '../../text/tokens.js';
import { ADDRESS, APOSTROPHE, APPOINTS, IS, JOINT, PARTS, SETS_OFF, STOP, signsOfToken, TELLING } from './form.js';

/** Tokens on one side of a person that a title may take up: the longest phrases with their stops and apostrophes. */
const REACH = 40;

/** A person beside whom a title may stand. */
export interface Beside {
  readonly person: Name;
  readonly before: boolean;
  readonly behind: boolean;
  /** The tokens in which such a title lies, with one more on either side; half-open. */
  readonly first: number;
  readonly last: number;
}

/** The people of a sentence beside whom titles may stand, by start, and the tokens that hold all of it; half-open. */
export interface Stretch {
  readonly besides: readonly Beside[];
  readonly first: number;
  readonly last: number;
}

/** Characters between two people of one list: ", and ". */
const LIST_GAP = 6;

/**
 * Where titles are to be looked for in a sentence; undefined where there are none.
 * @param names those of the sentence, by start
 */
export function stretchOf(article: Article, sentence: Sentence, names: readonly Name[]): Stretch | undefined {
  const besides: Beside[] = [];
  let first = sentence.last;
  let last = sentence.first;
  let listedTo = Number.NEGATIVE_INFINITY; // end of the list of people that a title before the first opens
  for (const name of names) {
    const beside = name.type === 'person' ? besideOf(article, sentence, name) : undefined;
    if (beside) {
      besides.push(beside);
      first = Math.min(first, beside.first);
      last = Math.max(last, beside.last);
    }
    if (!beside?.before && name.start - listedTo > LIST_GAP) continue;
    listedTo = name.end;
    last = Math.max(last, tokenAt(article, name.end) + 2);
  }
  return besides.length === 0 ? undefined : { besides, first, last: Math.min(last, sentence.last) };
}

/** Where a title may stand beside a person of a sentence; undefined where none is found. */
function besideOf(article: Article, sentence: Sentence, person: Name): Beside | undefined {
  const first = tokenAt(article, person.start);
  let last = first + 1;
  while (last < sentence.last && (article.tokens[last]?.start ?? 0) < person.end) last += 1;
  const from = startBefore(article, sentence, first);
  const to = endBehind(article, sentence, first, last);
  if (from < 0 && to < 0) return undefined;
  return {
    person,
    before: from >= 0,
    behind: to >= 0,
    first: from >= 0 ? from : Math.max(sentence.first, first - 2),
    last: to >= 0 ? to : Math.min(sentence.last, last + 3),
  };
}

/**
 * Where a title before a person begins at the earliest: at the mark before its words; -1 where no title stands there.
 * "In May, mayor |", "director of the port authority |", "the mayor, Mr |": a telling word, and no mark but a comma right before the person.
 */
function startBefore(article: Article, sentence: Sentence, person: number): number {
  let index = person - 1;
  while (index >= sentence.first && (signsAt(article, index) & (ADDRESS | APOSTROPHE | STOP)) !== 0) index -= 1;
  let telling = 0;
  for (let past = index + 1; past < person; past += 1) telling |= signsAt(article, past) & TELLING;
  if (tokenOf(article.tokens, index)?.text === ',') index -= 1;
  const limit = Math.max(sentence.first, index - REACH);
  for (; index >= limit; index -= 1) {
    const signs = signsAt(article, index);
    telling |= signs & TELLING;
    if ((signs & (PARTS | JOINT)) === PARTS) break;
  }
  return telling === 0 ? -1 : Math.max(limit, index);
}

/**
 * Where a title behind a person ends at the latest: behind the mark after its words; -1 where no title stands there.
 * "|, 47, head of the union,", "| is the mayor.", "appointed | as head coach": a telling word behind what leads to a title.
 */
function endBehind(article: Article, sentence: Sentence, first: number, last: number): number {
  let index = last;
  while ((signsAt(article, index) & APOSTROPHE) !== 0) index += 1;
  const lead = signsAt(article, index) & (SETS_OFF | IS);
  if (lead === 0 && (first <= sentence.first || (signsAt(article, first - 1) & APPOINTS) === 0)) return -1;
  if ((lead & SETS_OFF) !== 0) index = behindAside(article, index + 1);
  const limit = Math.min(sentence.last, index + REACH);
  let telling = 0;
  for (; index < limit; index += 1) {
    const signs = signsAt(article, index);
    telling |= signs & TELLING;
    if ((signs & (PARTS | JOINT)) === PARTS) break;
  }
  return telling === 0 ? -1 : Math.min(limit, index + 1);
}

/** Index behind an age and its comma: "47, |head of". */
function behindAside(article: Article, index: number): number {
  const { tokens } = article;
  return tokenOf(tokens, index)?.kind === 'number' && tokenOf(tokens, index + 1)?.text === ',' ? index + 2 : index;
}

function signsAt(article: Article, index: number): number {
  const token = tokenOf(article.tokens, index);
  return token ? signsOfToken(token) : PARTS;
}
