// Words for what is still to come; asked by src/text/happening-words.ts.
import { lemmasIn } from '../synsets.js';
import { senses } from '../wordnet.js';

export const about = 'Adjectives for what is to come: the words of one sense of WordNet, but for the forms of verbs.';

const VERB = 2;
const isVerb = (word) => (senses.get(word) ?? []).some(({ part }) => part === VERB);
const isForm = (word) => isVerb(word.replace(/ing$/, '')) || isVerb(word.replace(/ing$/, 'e'));

/** Lines "class, words". */
export const lines = () => [
  `coming\t${lemmasIn('coming.a.1')
    .filter((word) => !isForm(word))
    .join(' ')}`,
];
