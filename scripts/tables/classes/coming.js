// Words for what is still to come; asked by src/text/happening-words.ts.
import { senses } from '../wordnet.js';

export const about =
  'Adjectives for what is to come, by WordNet in forthcoming.a.2, but for the forms of verbs ("coming", "approaching").';

const VERB = 2;
const isVerb = (word) => (senses.get(word) ?? []).some(({ part }) => part === VERB);
const isForm = (word) => isVerb(word.replace(/ing$/, '')) || isVerb(word.replace(/ing$/, 'e'));

export const classes = {
  coming: ['forthcoming', 'upcoming', 'approaching', 'coming']
    .filter((word) => !isForm(word))
    .map((word) => `${word}.a.${word === 'forthcoming' ? 2 : 1}!`)
    .join(' '),
};

/** No word by the share of its uses: only those named. */
export const least = 2;
