// The result of a vote told in words: "by six votes to two", "voted 52 to 48".
import type { Token } from '../../core/article.js';
import { stem } from '../../text/lemma.js';
import { type Numeral, readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { type Found, plainDraft } from './draft.js';

/** The stem of "vote", as scores of votes count it. */
export const VOTE = stem('vote');

const isVoteWord = perToken(({ kind, lower }) => kind === 'word' && stem(lower) === VOTE);

/** Tokens before two numbers among which the vote is told: "voted |6 to 2|", "a vote of |6 to 2|", "voted by |six to two|". */
const VOTE_REACH = 2;

/** The most votes that are told so: a house of parliament; of electorates each side is told by itself. */
const MOST_VOTES = 999;

/**
 * "Six votes to two", "52 votes against 48", "voted 6 to 2", "by a vote of six to two"; not "gave six votes to her", "worked six to two".
 * @param numeral the numeral at the token
 */
export function readVotes(tokens: readonly Token[], at: number, first: number, numeral: Numeral): Found | undefined {
  const noun = tokens[numeral.next];
  if (noun?.kind !== 'word') return undefined;
  const named = noun.lower === 'votes' || noun.lower === 'vote';
  const joint = named ? tokens[numeral.next + 1]?.lower : noun.lower;
  if (joint !== 'to' && !(named && joint === 'against')) return undefined;
  if (!named && !isBehindVote(tokens, at, first)) return undefined;
  const other = readNumeral(tokens, numeral.next + (named ? 2 : 1));
  if (!other || !isVotes(numeral) || !isVotes(other)) return undefined;
  const draft = plainDraft(numeral.value, other.value, 'score', 'score');
  draft.counted = VOTE;
  draft.digits = `${numeral.value}-${other.value}`;
  return { start: at, next: other.next, draft };
}

const isVotes = ({ form, tail, value }: Numeral): boolean =>
  form === 'exact' && tail === undefined && Number.isInteger(value) && value <= MOST_VOTES;

function isBehindVote(tokens: readonly Token[], at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - VOTE_REACH); index -= 1) {
    const token = tokens[index];
    if (token && isVoteWord(token)) return true;
  }
  return false;
}
