import type { Rule } from '../core/contracts.js';
import { shareOne } from '../core/document.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** By rung: a judgement of ours of how often such a finding is right; it orders the findings and is not calibrated. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  article: 0.6,
  parted: 0.8,
  'word-form': 0.85,
  'inner-word': 0.65,
  'another-body': 0.65,
};

/** One body under two forms of its name. */
export const organizationVariant: Rule = {
  id: 'organization-variant',
  kind: 'organization',
  relation: 'variant',
  severity: 'warning',
  summary: 'one organization under two forms of its name',
  judge: ({ rung: { id, bearing }, left, right }) => {
    if (bearing !== 'variant' || (id === 'longer-end' && shareOne(left.documents, right.documents))) return undefined;
    return { confidence: CONFIDENCE[id] ?? 0.5 };
  },
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
