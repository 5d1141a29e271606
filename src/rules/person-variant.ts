import type { Rule } from '../core/contracts.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** By rung: a judgement of ours of how often such a finding is right; it orders the findings and is not calibrated. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  parted: 0.7,
  spelling: 0.85,
  'given-name': 0.7,
  nickname: 0.6,
  'other-given-name': 0.6,
};

/** One person under two spellings or forms of the name. */
export const personVariant: Rule = {
  id: 'person-variant',
  kind: 'person',
  relation: 'variant',
  severity: 'warning',
  summary: 'one person under two spellings of the name',
  judge: ({ rung }) => (rung.bearing === 'variant' ? { confidence: CONFIDENCE[rung.id] ?? 0.5 } : undefined),
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
