import type { Rule, Side } from '../core/contracts.js';
import { cameAfter } from '../core/published.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** As sure as two stated dates of one thing: only the reason for the difference is another. */
const CONFIDENCE = 0.7;

/** Whether a date is only spoken of as one to come. */
const isPlan = (side: Side): boolean => side.claims.every((claim) => claim.qualifiers.assertion === 'forecast');

/** The earlier word first: what was planned, then what is. */
function byPublication(sides: readonly Side[]): readonly Side[] {
  return [...sides].sort((left, right) =>
    cameAfter(left.documents, right.documents) ? 1 : cameAfter(right.documents, left.documents) ? -1 : 0,
  );
}

/** A planned date for which later articles give another. */
export const dateUpdate: Rule = {
  id: 'date-update',
  kind: 'date',
  relation: 'update',
  severity: 'warning',
  summary: 'a planned date that later articles give otherwise',
  judge: ({ rung, left, right }) => {
    if (rung.bearing !== 'apart' || !isPlan(left) || !isPlan(right)) return undefined;
    const moved = cameAfter(left.documents, right.documents) || cameAfter(right.documents, left.documents);
    return moved ? { confidence: CONFIDENCE } : undefined;
  },
  word: (about, sides) => `${sentenceCase(about)} changed: ${listSides(byPublication(sides))}`,
};
