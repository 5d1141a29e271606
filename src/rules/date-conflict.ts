import type { Judgement, Pair, Rule } from '../core/contracts.js';
import type { Json } from '../core/discrepancy.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** The rung of "today" and "last year" against another date. */
const TOLD = 'far-from-told';

/**
 * How sure a rung makes it, before the evidence that joined the claims. The order is what was seen on the annotated events; of
 * their 18 findings of dates and times 17 were right, too few to measure each rung by itself.
 */
const CONFIDENCE: ReadonlyMap<string, number> = new Map([
  ['weekday-misfit', 0.95],
  ['other-range', 0.8],
  ['other-date', 0.7],
  ['other-weekday', 0.6],
  [TOLD, 0.55],
]);

/** Mean evidence below which the claims may well be of two happenings: worth knowing, no error. */
const WEAK = 0.5;

/** Whether one article alone, with its copies, gives both, and one names no day: its "in August" and "last year" are rather two happenings. */
function staysInOne({ left, right, rung }: Pair): boolean {
  const texts = new Set([...left.documents, ...right.documents].map((document) => document.text));
  if (texts.size > 1) return false;
  return rung.id === TOLD || [left, right].some(({ normalized }) => !namesDay(normalized));
}

/** Whether a normalized date begins with a day or a weekday. */
const namesDay = (normalized: Json): boolean =>
  typeof normalized === 'string' && /^(?:(?:\.\.\/)?[\dX]{4}-\d\d-\d\d|\p{L}+day\b)/u.test(normalized);

function judge(pair: Pair): Judgement | undefined {
  const { rung, cluster } = pair;
  if (rung.bearing !== 'apart' || staysInOne(pair)) return undefined;
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
