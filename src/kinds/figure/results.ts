// Results that two articles give of one match or one vote: "beat Lorne 3-0", "voted 6-2".
import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import { numberKey } from './attach.js';
import { areSole, setsDiffer } from './features.js';
import { isRecord, namesBeside } from './records.js';
import type { Figure } from './value.js';
import { VOTE } from './votes.js';

type FigureClaim = Claim<Figure>;

/** Words next to a score among which a vote is told. */
const VOTE_REACH = 4;

/** Whether a score is that of a vote: "voted 6-2", "by a vote of 5-3". */
export const isVote = ({ value, context }: FigureClaim): boolean =>
  context.verb === VOTE || value.counted === VOTE || value.near.slice(0, VOTE_REACH).includes(VOTE);

/** By how much the two numbers of one match, together, may differ from one article to another: "3-0" and "3-1", "2-1" and "1-1". */
const MOST_GOALS = 2;

/** By how much all votes of one ballot may differ from one article to another: those of two bodies differ by more. */
const MOST_VOTES = 3;

/** The two numbers of a result, the greater first; undefined for what has a third, which is a record. */
function sidesOf({ digits = '' }: Figure): readonly [number, number] | undefined {
  const [one, other, third] = digits.split('-').map(Number);
  if (one === undefined || other === undefined || third !== undefined) return undefined;
  return one < other ? [other, one] : [one, other];
}

/** Words next to a result among which a team of the match is named. */
const TEAM_REACH = 5;

/** Stems of the names next to a result, also those that no list has: "3-0 at |Westhaven|". */
function teamsOf(claim: FigureClaim): readonly string[] {
  const { near, nearWords } = claim.value;
  const written = near.filter((_, index) => index < TEAM_REACH && /^\p{Lu}/u.test(nearWords[index] ?? ''));
  return [...new Set([...namesBeside(claim), ...written])];
}

/** Blocking keys of a result: how many voted, that of votes, or one for each name next to it. */
export function resultKeys(claim: FigureClaim): readonly string[] {
  const sides = sidesOf(claim.value);
  if (!sides) return NONE;
  const all = `result of ${sides[0] + sides[1]}`;
  if (isVote(claim)) return [all, 'result of a vote'];
  return isRecord(claim.value) ? [all] : [all, ...teamsOf(claim).map((name) => `result ${name}`)];
}

const NONE: readonly string[] = [];

const gives = ({ value }: FigureClaim, { value: other }: FigureClaim): boolean =>
  value.siblings?.has(numberKey(other)) ?? false;

/**
 * Two results of one match, by a name that stands next to both and numbers that are nearly the same, or of one vote, where each article gives but
 * one: "beat Lorne 3-0" and "the 3-1 win over Lorne", "voted 6-2" and "by 5 votes to 3". Undefined for results of two weekdays, of equal numbers,
 * and of articles that give more than one result.
 */
export function matchResults(left: FigureClaim, right: FigureClaim): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  const [one, other] = [sidesOf(a), sidesOf(b)];
  if (!one || !other || left.document === right.document || gives(left, right) || gives(right, left)) return undefined;
  if (!areSole(a, b) || setsDiffer(a.scope.days, b.scope.days)) return undefined;
  if (isVote(left) || isVote(right)) {
    const apart = Math.abs(one[0] + one[1] - other[0] - other[1]);
    if (isVote(left) && isVote(right))
      return apart > MOST_VOTES
        ? undefined
        : { score: apart === 0 ? 0.8 : 0.6, reasons: ['both the result of a vote'] };
    return apart === 0 ? { score: 0.6, reasons: ['both the result of as many votes'] } : undefined;
  }
  if (isRecord(a) || isRecord(b) || setsDiffer(a.scope.times, b.scope.times)) return undefined;
  if (Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]) > MOST_GOALS) return undefined;
  const others = new Set(teamsOf(right));
  const name = teamsOf(left).find((key) => others.has(key));
  return name === undefined ? undefined : { score: 0.7, reasons: [`both the result of a match of ${name}`] };
}
