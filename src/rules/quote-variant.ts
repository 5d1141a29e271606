import type { Judgement, Rule } from '../core/contracts.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** How sure a rung makes it, set by judgement: small words slip in copying, and no editor may care. */
const JUDGEMENTS: ReadonlyMap<string, Judgement> = new Map([
  ['other-words', { confidence: 0.75 }],
  ['other-title', { confidence: 0.7 }],
  ['reworded', { confidence: 0.65 }],
  ['small-words', { confidence: 0.55, severity: 'info' }],
]);

/** One saying that two articles quote in other words. */
export const quoteVariant: Rule = {
  id: 'quote-variant',
  kind: 'quote',
  relation: 'variant',
  severity: 'warning',
  summary: 'one saying between quotation marks, with a word exchanged, put in or left out',
  judge: ({ rung }) => JUDGEMENTS.get(rung.id),
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
