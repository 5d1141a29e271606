import type { Rule } from '../core/contracts.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** A judgement of ours of how often two names that the ladder holds apart are meant for one body, those with another word at one place and all others; not calibrated. */
const OTHER_WORD = 0.6;
const CONFIDENCE = 0.8;

/** Two names of one body whose words would name another thing. */
export const organizationConflict: Rule = {
  id: 'organization-conflict',
  kind: 'organization',
  relation: 'conflict',
  severity: 'error',
  summary: 'one organization under names whose words would name another thing',
  judge: ({ rung: { id, bearing } }) =>
    bearing === 'apart' ? { confidence: id === 'other-word' ? OTHER_WORD : CONFIDENCE } : undefined,
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
