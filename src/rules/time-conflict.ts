import type { Judgement, Pair, Rule, Side } from '../core/contracts.js';
import { listSides, sentenceCase } from '../text/wording.js';

/**
 * How sure a rung makes it, before the evidence that joined the claims. The order is what was seen on the annotated events; of
 * their 18 findings of dates and times 17 were right, too few to measure each rung by itself.
 */
const CONFIDENCE: ReadonlyMap<string, number> = new Map([
  ['other-time', 0.7],
  ['other-part', 0.6],
]);

/** Mean evidence below which the claims may well be of two happenings: worth knowing, no error. */
const WEAK = 0.5;

/** Whether both only say by when something had been done: what was out by 6.40 was out by 7. */
function doneByThen({ left, right }: Pair): boolean {
  const byThen = ({ shown, claims }: Side): boolean =>
    /^by\b/i.test(shown) && claims.every(({ qualifiers }) => qualifiers.assertion === 'asserted');
  return byThen(left) && byThen(right);
}

function judge(pair: Pair): Judgement | undefined {
  const { rung, cluster } = pair;
  if (rung.bearing !== 'apart' || doneByThen(pair)) return undefined;
  const confidence = CONFIDENCE.get(rung.id) ?? 0.5;
  return cluster.cohesion < WEAK ? { confidence, severity: 'info' } : { confidence };
}

/** Two times of day of one thing that cannot both be right. */
export const timeConflict: Rule = {
  id: 'time-conflict',
  kind: 'time',
  relation: 'conflict',
  severity: 'error',
  summary: 'one happening at two times of day',
  judge,
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
