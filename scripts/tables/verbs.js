// Words that are mostly verbs, cut out of WordNet.
import { senses } from './wordnet.js';

const VERB = 2;
/** Tagged uses of a word as a verb, and their share of all its uses: lets in "subscribe", "support", keeps out "view", "comment". */
const FEWEST = 3;
const LEAST = 0.5;

/** Single words that SemCor's texts hold as a verb three times or more, and no less often than as anything else. */
export function plainVerbs() {
  const tagged = (chosen) => chosen.reduce((sum, sense) => sum + sense.count, 0);
  return [...senses].flatMap(([word, all]) => {
    const uses = tagged(all.filter(({ part }) => part === VERB));
    return /^[a-z]{2,}$/.test(word) && uses >= FEWEST && uses >= LEAST * tagged(all) ? [word] : [];
  });
}
