import { isLoose } from '../core/cluster.js';
import type { Pair, Rule, Side } from '../core/contracts.js';
import { cameAfter } from '../core/published.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** As sure as a conflict of the same figures: only the reason for the difference is another. */
const CONFIDENCE = 0.9;

/** What grows while a story develops: all roles that stand in a tally (`TALLY` in `kinds/figure/roles.ts`), and turnout, which is told while the polls are open. */
const GROWS = new Set([
  'killed',
  'injured',
  'missing',
  'arrested',
  'evacuated',
  'displaced',
  'trapped',
  'rescued',
  'survived',
  'hospitalized',
  'turnout',
]);

function least(side: Side): number | undefined {
  const value = side.normalized;
  if (value === null || typeof value !== 'object' || !('low' in value)) return undefined;
  const low = value.low ?? value.high;
  return typeof low === 'number' ? low : undefined;
}

/** Whether every article with the greater figure came out after every one with the smaller. */
function grew({ left, right }: Pair): boolean {
  const [a, b] = [least(left), least(right)];
  if (a === undefined || b === undefined || a === b) return false;
  const [smaller, greater] = a < b ? [left, right] : [right, left];
  return cameAfter(greater.documents, smaller.documents);
}

/** A figure that rose while the story developed: only later articles give the greater one. */
export const figureUpdate: Rule = {
  id: 'figure-update',
  kind: 'figure',
  relation: 'update',
  severity: 'warning',
  summary: 'a growing figure that later articles give higher',
  judge: (pair) => {
    const attribute = pair.left.claims[0]?.attribute ?? '';
    if (pair.rung.bearing !== 'apart' || !GROWS.has(attribute) || !grew(pair)) return undefined;
    return isLoose(pair.cluster) ? { confidence: CONFIDENCE, severity: 'info' } : { confidence: CONFIDENCE };
  },
  word: (about, sides) =>
    `${sentenceCase(about)} rose: ${listSides([...sides].sort((a, b) => (least(a) ?? 0) - (least(b) ?? 0)))}`,
};
