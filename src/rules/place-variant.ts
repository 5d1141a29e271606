import type { Rule } from '../core/contracts.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** By rung: a judgement of ours of how often such a finding is right; it orders the findings and is not calibrated. */
const CONFIDENCE: Readonly<Record<string, number>> = { spelling: 0.75, 'another-way': 0.8 };

/** One place under two spellings or words. */
export const placeVariant: Rule = {
  id: 'place-variant',
  kind: 'place',
  relation: 'variant',
  severity: 'warning',
  summary: 'one place under two spellings of its name',
  judge: ({ rung }) => (rung.bearing === 'variant' ? { confidence: CONFIDENCE[rung.id] ?? 0.5 } : undefined),
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
