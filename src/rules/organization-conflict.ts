import type { Rule } from '../core/contracts.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** A judgement of ours of how often two names that the ladder holds apart are meant for one body; not calibrated. */
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
