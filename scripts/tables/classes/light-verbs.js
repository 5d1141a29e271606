// Verbs too common to say what happened; asked by src/text/happening-words.ts.
import { senses } from '../wordnet.js';

export const about =
  'The verbs that SemCor holds five hundred times or oftener, and the verbs of two words that begin with one of them and that it holds at all.';

const VERB = 2;
const LEAST_USES = 500;

const uses = (list) => list.filter(({ part }) => part === VERB).reduce((sum, { count }) => sum + count, 0);

/** Lines "class, words". */
export function lines() {
  const light = [...senses].filter(([lemma, list]) => /^[a-z]+$/.test(lemma) && uses(list) >= LEAST_USES);
  const first = new Set(light.map(([lemma]) => lemma));
  const phrasal = [...senses].filter(
    ([lemma, list]) => /^[a-z]+_[a-z]+$/.test(lemma) && first.has(lemma.split('_')[0]) && uses(list) > 0,
  );
  const named = (verbs) =>
    verbs
      .map(([lemma]) => lemma)
      .sort()
      .join(' ');
  return [`light\t${named(light)}`, `phrasal\t${named(phrasal)}`];
}
