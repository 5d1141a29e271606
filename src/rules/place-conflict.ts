import type { Rule } from '../core/contracts.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** A judgement of ours of how often two directions, addresses or sites that the ladder holds apart are meant for one thing; not calibrated. */
const CONFIDENCE = 0.65;

/** One thing said to lie on two sides of a place, a place in two parts of its country, two numbers on one street, a deed inside and outside of a building, a house in two towns, a deed in two places. */
export const placeConflict: Rule = {
  id: 'place-conflict',
  kind: 'place',
  relation: 'conflict',
  severity: 'error',
  summary:
    'one thing on two sides of a place, a place in two parts of its country, two numbers on a street, a deed in two parts of a building or in two places, a house in two towns',
  judge: ({ rung }) => (rung.bearing === 'apart' ? { confidence: CONFIDENCE } : undefined),
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
