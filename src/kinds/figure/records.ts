// Figures whose owner, or whose sort, alone says what they are of: a record of wins and losses, the numbers of a vote.
import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import { stem } from '../../text/lemma.js';
import { isLight, verbOfNoun } from './deed-verbs.js';
import type { Figure } from './value.js';

type FigureClaim = Claim<Figure>;

/** A record has at least so many wins; below that, two numbers with a hyphen are a result, and a team has many of those. */
const LEAST_WINS = 20;

/** Wins, and losses, by which two records of one fighter or team may differ and still be one record told twice. */
const MOST_APART = 3;

/** Words next to a record among which its owner stands: "Reid (45-1, 33 KOs)", "improved his record to 45-1". */
const OWNER_REACH = 4;

/** Stems of the names in the sentence that stand next to a figure. */
export function namesBeside({ value, context }: FigureClaim): readonly string[] {
  const names = new Set(
    context.names.flatMap((name) =>
      name
        .toLowerCase()
        .split(/[\s'’]+/)
        .map(stem),
    ),
  );
  return value.near.slice(0, OWNER_REACH).filter((word) => names.has(word));
}

/** Whether a score can be a record: "45-1", not "3-2". */
export const isRecord = ({ dimension, low }: Figure): boolean =>
  dimension === 'score' && low !== null && low >= LEAST_WINS;

/** Blocking keys of a record: one for each name next to it. */
export function recordKeys(claim: FigureClaim): readonly string[] {
  return isRecord(claim.value) ? namesBeside(claim).map((name) => `record ${name}`) : [];
}

/** Two records of one owner that are nearly the same: "52-3" and "53-3". Results of two matches differ by more. */
export function matchRecords(left: FigureClaim, right: FigureClaim): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (!isRecord(a) || !isRecord(b)) return undefined;
  const others = new Set(namesBeside(right));
  const owner = namesBeside(left).find((name) => others.has(name));
  if (owner === undefined) return undefined;
  const wins = Math.abs((a.low ?? 0) - (b.low ?? 0));
  const losses = Math.abs((a.high ?? 0) - (b.high ?? 0));
  if (wins > MOST_APART || losses > MOST_APART) return undefined;
  return { score: 0.8, reasons: [`both a record of ${owner}`] };
}

/** How often one person or body did one thing: "Reid married twice" and "Reid was married three times"; not where a role tells. */
export function matchTimes(left: FigureClaim, right: FigureClaim): Evidence | undefined {
  const { verb } = left.context;
  if (left.value.counted !== 'time' || right.value.counted !== 'time') return undefined;
  if (left.value.role !== undefined || verb === undefined || verb !== right.context.verb || isLight(verb))
    return undefined;
  const others = new Set(namesBeside(right));
  const owner = namesBeside(left).find((name) => others.has(name));
  return owner === undefined ? undefined : { score: 0.7, reasons: [`both how often ${owner} did one thing`] };
}

/**
 * Stem of the verb of the deed that an ordinal numbers: "defend" of "their sixth defence" and of "defended it for the sixth time";
 * undefined for what no deed is told of.
 */
function deedNumbered({ value, context }: FigureClaim): string | undefined {
  if (value.dimension !== 'ordinal' || value.counted === undefined) return undefined;
  if (value.counted !== 'time') return verbOfNoun(value.counted);
  return context.verb === undefined || isLight(context.verb) ? undefined : context.verb;
}

/** Blocking keys of an ordinal: the deed that it numbers. */
export function deedKeys(claim: FigureClaim): readonly string[] {
  const deed = deedNumbered(claim);
  return deed === undefined ? [] : [`ordinal deed ${deed}`];
}

/**
 * Which of its deeds one person or body did, where at least one article says "for the fifth time": "arrested for the fifth time" and
 * "her fourth arrest"; score 0 for other deeds and other doers. Undefined where both name the deed by a noun, and where one deed's doer is not named
 * next to both: the words around them have to tell.
 */
export function matchDeeds(left: FigureClaim, right: FigureClaim): Evidence | undefined {
  if (left.value.dimension !== 'ordinal' || right.value.dimension !== 'ordinal') return undefined;
  if (left.value.counted !== 'time' && right.value.counted !== 'time') return undefined;
  const deed = deedNumbered(left);
  const [owners, others] = [namesBeside(left), namesBeside(right)];
  const owner = owners.find((name) => others.includes(name));
  if (deed !== undefined && deed === deedNumbered(right) && (owners.length === 0 || others.length === 0))
    return undefined;
  return owner === undefined || deed === undefined || deed !== deedNumbered(right)
    ? { score: 0, reasons: [] }
    : { score: 0.7, reasons: [`both which time ${owner} did one thing`] };
}
