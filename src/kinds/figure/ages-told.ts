// Bare numbers that are ages by how a sentence tells them: "died on Thursday at 85", "At 34, she gave up", "Reid, who is 45,".
import type { Token } from '../../core/article.js';
import { HE_SHE } from '../../text/closed-classes.js';
import { CONJUNCTIONS, PREPOSITIONS } from '../../text/function-words.js';
import { placeSureness } from '../../text/names/gazetteer.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital, tokenOf } from '../../text/tokens.js';
import { type Found, plainDraft } from './draft.js';
import { glued } from './line.js';
import { isHouseAt } from './refuse.js';
import { roleOfToken } from './roles.js';

/** Ages that are told without saying that they are: below, a number behind "at" is oftener an hour. */
const YOUNGEST = 13;
const OLDEST = 115;

/** Tokens between "died" and "at". */
const DEATH_REACH = 6;

/** Whether a word at an index says that somebody died: "died", "dead", "killed", "passed away". */
function tellsDeath(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  if (roleOfToken(token) === 'killed') return true;
  return /^pass(?:es|ed|ing)?$/.test(token.lower) && tokens[index + 1]?.lower === 'away';
}

/** Whether somebody is said to have died among the tokens from one index up to another. */
export function tellsDeathIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (tellsDeath(tokens, index)) return true;
  return false;
}

/** What ends such a number: a mark, a conjunction or a preposition; not a noun that it would count. */
const endsAge = perToken(({ text, lower, kind }) =>
  kind === 'mark' ? /^[.,;:)!?"”—–]$/.test(text) : CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower),
);

/** The same with their possessives. */
const SUBJECT_OR_OWNER = new Set([...HE_SHE, 'his', 'her']);

/** "died |at 85|", "dead |at 87|", ", |at 34|, her career", "|At 34|, Holm gave up": an age behind "at"; not "at |45, Mill Lane|". */
function isAtAge(tokens: readonly Token[], at: number, first: number): boolean {
  const after = tokens[at + 1];
  if (isHouseAt(tokens, at, at + 1)) return false;
  if (tellsDeathIn(tokens, Math.max(first, at - DEATH_REACH), at - 1)) return after === undefined || endsAge(after);
  const opens = at - 1 === first || tokenOf(tokens, at - 2)?.text === ',';
  if (!opens || after?.text !== ',') return false;
  const subject = tokens[at + 2];
  return (
    subject !== undefined && (SUBJECT_OR_OWNER.has(subject.lower) || (subject.kind === 'word' && hasCapital(subject)))
  );
}

/** "she |is 45|,", "who |was 45|,", "Tomas Reid |was 45|.": the age that is said of one person; not "the high in New York |was 45|", "New York |is 45|". */
function isPredicate(tokens: readonly Token[], at: number, first: number): boolean {
  const after = tokens[at + 1];
  if (after !== undefined && !/^[.,;)]$/.test(after.text)) return false;
  const subject = tokens[at - 2];
  if (!subject || at - 2 < first) return false;
  if (HE_SHE.has(subject.lower) || subject.lower === 'who') return true;
  const named = (token: Token | undefined): boolean =>
    token?.kind === 'word' && hasCapital(token) && token.text.length > 1;
  let start = at - 2;
  while (start > first && named(tokens[start - 1])) start -= 1;
  if (start === at - 2 || !named(subject) || /['’]s$/.test(subject.lower)) return false;
  const name = tokens.slice(start, at - 1).map(({ text }) => text);
  if (placeSureness(name.join(' ')) === 'sure') return false;
  const lead = start === first ? undefined : tokens[start - 1];
  return lead === undefined || !PREPOSITIONS.has(lead.lower);
}

/**
 * The age that a bare number of up to three digits is, by the word before it.
 *
 * Taken: "died on Thursday at |85|", "dead at |87|", "At |34|, she gave up", "who was |45|,", "Tomas Reid is |45|."
 * Refused: "killed at 14 Harrow Street", "closed at 34", "At 34, the index", "who was 45 minutes late", "the count was 45",
 * "killed at 45, Mill Lane", "died at 22 and 24 Mill Lane", "The high in New York was 45".
 */
export function readToldAge(tokens: readonly Token[], at: number, first: number): Found | undefined {
  const [before, token] = [tokenOf(tokens, at - 1), tokens[at]];
  if (!before || !token || at - 1 < first) return undefined;
  const behindAt = before.lower === 'at';
  if (!behindAt && before.lower !== 'is' && before.lower !== 'was') return undefined;
  const value = Number(token.text);
  if (value < (behindAt ? YOUNGEST : 1) || value > OLDEST) return undefined;
  const after = tokens[at + 1];
  if (after && glued(token, after) && /^[-–:%]$/.test(after.text)) return undefined;
  if (!(behindAt ? isAtAge(tokens, at, first) : isPredicate(tokens, at, first))) return undefined;
  const draft = plainDraft(value, value, 'age', 'year');
  return { start: at, next: at + 1, draft };
}
