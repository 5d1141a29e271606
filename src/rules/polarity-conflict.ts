import { isLoose } from '../core/cluster.js';
import type { Rule } from '../core/contracts.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** How sure two statements contradict each other, by rung: set by judgement, the plain opposite highest; not yet calibrated. */
const CONFIDENCE: ReadonlyMap<string, number> = new Map([
  ['opposite', 0.85],
  ['other-members', 0.8],
  ['other-way', 0.75],
  ['taken-back', 0.75],
  ['other-arm', 0.7],
  ['other-sort', 0.7],
  ['nearly', 0.7],
  ['other-plea', 0.7],
  ['other-condition', 0.65],
  ['less-sure', 0.65],
]);

/** What one article says happened and another says did not, or went the other way. */
export const polarityConflict: Rule = {
  id: 'polarity-conflict',
  kind: 'polarity',
  relation: 'conflict',
  severity: 'error',
  summary: 'what went up here and down there, was destroyed here and intact there, is certain here and suspected there',
  judge: ({ rung, cluster }) => {
    const confidence = CONFIDENCE.get(rung.id);
    if (confidence === undefined || rung.bearing !== 'apart') return undefined;
    if (isLoose(cluster)) return { confidence, severity: 'info' };
    return rung.id === 'opposite' || rung.id === 'other-way' ? { confidence } : { confidence, severity: 'warning' };
  },
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
