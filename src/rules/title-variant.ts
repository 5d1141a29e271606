import type { Judgement, Rule } from '../core/contracts.js';
import { shareOne } from '../core/document.js';
import { listSides, sentenceCase } from '../text/wording.js';

/**
 * How sure two titles are one under two names, by rung. Over the annotated events all of these findings were right (other-words
 * 5 of 5, other-post 4, other-body 2, shared-or-sole 1, other-portfolio 1), save the loose ones (1 of 2), which no editor must act on; other-top was right in the one event beside them that has it.
 */
const JUDGEMENTS: ReadonlyMap<string, Judgement> = new Map([
  ['other-words', { confidence: 0.7 }],
  ['shared-or-sole', { confidence: 0.55 }],
  ['other-body', { confidence: 0.55 }],
  ['other-portfolio', { confidence: 0.55 }],
  ['other-post', { confidence: 0.5 }],
  ['other-top', { confidence: 0.5 }],
  ['other-grade', { confidence: 0.5 }],
  ['loose-words', { confidence: 0.4, severity: 'info' }],
]);

/** One office of one person under two names that an editor would unify. */
export const titleVariant: Rule = {
  id: 'title-variant',
  kind: 'title',
  relation: 'variant',
  severity: 'warning',
  summary: 'one office of one person under two names',
  judge: (pair) => {
    if (pair.rung.bearing !== 'variant' || shareOne(pair.left.documents, pair.right.documents)) return undefined;
    return JUDGEMENTS.get(pair.rung.id);
  },
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
