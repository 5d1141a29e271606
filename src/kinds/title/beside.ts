// Where titles may stand beside the people of a sentence, told from the tokens there: of most people none does, and no more is
// looked at; of the others only the words that a title may take up.
import type { Article, Name, Sentence } from '../../core/article.js';
import { tokenAt } from '../../text/clauses.js';
import { tokenOf } from '../../text/tokens.js';
import { ADDRESS, APOSTROPHE, APPOINTS, AS, IS, JOINT, PARTS, SETS_OFF, STOP, signsOfToken, TELLING } from './form.js';

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

/** Tokens of a sentence, half-open. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The people of a sentence beside whom titles may stand, by start, and the stretches that hold all of it, in order and apart. */
export interface Places {
  readonly besides: readonly Beside[];
  readonly stretches: readonly Stretch[];
}

/** Characters between two people of one list: ", and ". */
const LIST_GAP = 6;

/**
 * Where titles are to be looked for in a sentence; undefined where there are none.
 * @param names those of the sentence, by start
 */
export function placesOf(article: Article, sentence: Sentence, names: readonly Name[]): Places | undefined {
  const besides: Beside[] = [];
  const stretches: Stretch[] = [];
  let listedTo = Number.NEGATIVE_INFINITY; // end of the list of people that a title before the first opens
  for (const name of names) {
    const beside = name.type === 'person' ? besideOf(article, sentence, name) : undefined;
    if (beside) {
      besides.push(beside);
      addStretch(stretches, beside.first, beside.last);
    }
    if (!beside?.before && name.start - listedTo > LIST_GAP) continue;
    listedTo = name.end;
    const at = tokenAt(article, name.end);
    addStretch(stretches, at - 1, Math.min(at + 2, sentence.last));
  }
  return besides.length === 0 ? undefined : { besides, stretches };
}

/** Adds tokens to the last stretch, or a stretch behind it where some lie between. */
function addStretch(stretches: Stretch[], first: number, last: number): void {
  const before = stretches.at(-1);
  if (!before || first > before.last) stretches.push({ first, last });
  else if (first < before.first || last > before.last)
    stretches[stretches.length - 1] = { first: Math.min(first, before.first), last: Math.max(last, before.last) };
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
  if (lead === 0 && (first <= sentence.first || (signsAt(article, first - 1) & APPOINTS) === 0)) {
    if (!leadsToAs(article, index)) return -1;
  }
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

/** Words between a subject and the "as" of its office: "has taken over as". */
const MOST_BEFORE_AS = 4;

/** Whether an "as" stands behind a few words without a mark. */
function leadsToAs(article: Article, index: number): boolean {
  for (let at = index; at < index + MOST_BEFORE_AS; at += 1) {
    const signs = signsAt(article, at);
    if ((signs & AS) !== 0) return at > index;
    if ((signs & PARTS) !== 0) return false;
  }
  return false;
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
