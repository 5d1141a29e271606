import type { Judgement, Pair, Rule } from '../core/contracts.js';
import { listSides, sentenceCase } from '../text/wording.js';

/**
 * How sure a rung makes it, before the evidence that joined the claims. The order is what was seen on the annotated events; of
 * their 18 findings of dates and times 17 were right, too few to measure each rung by itself.
 */
const CONFIDENCE: ReadonlyMap<string, number> = new Map([
  ['weekday-misfit', 0.95],
  ['other-range', 0.8],
  ['other-date', 0.7],
  ['other-weekday', 0.6],
]);

/** Mean evidence below which the claims may well be of two happenings: worth knowing, no error. */
const WEAK = 0.5;

function judge({ rung, cluster }: Pair): Judgement | undefined {
  if (rung.bearing !== 'apart') return undefined;
  const confidence = CONFIDENCE.get(rung.id) ?? 0.5;
  return cluster.cohesion < WEAK ? { confidence, severity: 'info' } : { confidence };
}

/** Two dates of one thing that cannot both be right. */
export const dateConflict: Rule = {
  id: 'date-conflict',
  kind: 'date',
  relation: 'conflict',
  severity: 'error',
  summary: 'one happening on two dates, or a weekday that does not fit its date',
  judge,
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
