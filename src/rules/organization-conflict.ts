import type { Rule } from '../core/contracts.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** How sure the ladder is that two names it holds apart are meant for one body: right on 8 of 10 such findings over the annotated events. */
const CONFIDENCE = 0.8;

/** Two names of one body whose words would name another thing. */
export const organizationConflict: Rule = {
  id: 'organization-conflict',
  kind: 'organization',
  relation: 'conflict',
  severity: 'error',
  summary: 'one organization under names whose words would name another thing',
  judge: ({ rung }) => (rung.bearing === 'apart' ? { confidence: CONFIDENCE } : undefined),
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
