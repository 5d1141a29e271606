import { isLoose } from '../core/cluster.js';
import type { Rule } from '../core/contracts.js';
import { listSides, sentenceCase } from '../text/wording.js';

/**
 * How sure the ladder is where it holds two figures of one thing apart: of such pairs on the annotated events, 9 in 10 were
 * of one thing and did differ. The doubt whether they are of one thing comes on top, as the cluster's cohesion.
 */
const CONFIDENCE = 0.9;

/** Headlines that name many: "people killed", "foreigners arrested", "villagers injured". */
const MANY = /^(?:people|foreigners)\b|^[a-z]+s (?:killed|injured|missing|arrested|evacuated|trapped|rescued|held)\b/;

/** Two figures of one thing that cannot both be right. */
export const figureConflict: Rule = {
  id: 'figure-conflict',
  kind: 'figure',
  relation: 'conflict',
  severity: 'error',
  summary: 'figures of one thing that cannot both be right',
  judge: ({ rung, cluster }) => {
    if (rung.bearing !== 'apart') return undefined;
    return isLoose(cluster) ? { confidence: CONFIDENCE, severity: 'info' } : { confidence: CONFIDENCE };
  },
  word: (about, sides) => `${sentenceCase(about)} ${MANY.test(about) ? 'differ' : 'differs'}: ${listSides(sides)}`,
};
