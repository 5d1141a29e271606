import type { Pair, Rule } from '../core/contracts.js';
import { shareOne } from '../core/document.js';
import type { NameForm } from '../text/forms/sketch.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** By rung: a judgement of ours of how often such a finding is right; it orders the findings and is not calibrated. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  parted: 0.7,
  spelling: 0.85,
  'given-name': 0.7,
  'short-given-name': 0.5,
  nickname: 0.6,
  'near-given-name': 0.6,
  'other-given-name': 0.6,
  'other-middle-name': 0.6,
  'other-generation': 0.5,
  'near-surname': 0.5,
};

/**
 * Whether a short given name and the whole one are of no account: some article has both, or introduces the person in full, with a middle
 * name, and leaves it to the others how to call whom they speak of.
 */
function isIntroduced(pair: Pair): boolean {
  if (shareOne(pair.left.documents, pair.right.documents)) return true;
  const words = (form: unknown): number => (form as NameForm).words.length;
  const fewest = words(pair.left.claims[0]?.value);
  return pair.cluster.claims.some(({ value }) => words(value) > fewest);
}

/** One person under two spellings or forms of the name. */
export const personVariant: Rule = {
  id: 'person-variant',
  kind: 'person',
  relation: 'variant',
  severity: 'warning',
  summary: 'one person under two spellings of the name',
  judge: (pair) => {
    const { id, bearing } = pair.rung;
    if (bearing !== 'variant' || (id === 'short-given-name' && isIntroduced(pair))) return undefined;
    return { confidence: CONFIDENCE[id] ?? 0.5 };
  },
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
