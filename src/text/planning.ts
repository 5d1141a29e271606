// Words that tell, before "to" and a verb, that something is still to come.
import { classTest } from './data.js';
import { isRegularForm } from './inflection.js';
import { lemma } from './lemma.js';

const TABLE = 'planning-words.txt';
const plans = classTest(TABLE, 'planned');
const expects = classTest(TABLE, 'expected');
const promises = classTest(TABLE, 'promised');

/** Semi-auxiliaries of what is to come or meant (Quirk et al. 1985, section 3.47), all of them. */
const SEMI_AUXILIARIES: ReadonlySet<string> = new Set([
  'about',
  'bound',
  'due',
  'going',
  'likely',
  'meant',
  'supposed',
]);

/** Whether a word in lower case is a semi-auxiliary before "to": "is |about| to sign". */
export const isSemiAuxiliary = (lower: string): boolean => SEMI_AUXILIARIES.has(lower);

/** Whether a word in lower case is a form of one of a class of lemmas: "denies", "agreed". */
export const isFormOf = (isOne: (lemma: string) => boolean, lower: string): boolean =>
  isOne(lemma(lower)) || isRegularForm(lower, isOne, 2);

/** Whether a word in lower case is a form of planning or expecting: "plans", "due", "likely"; and "set", by the word alone: with its sense in WordNet "fit" and "primed" would come. */
export const isPlanned = (lower: string): boolean =>
  lower === 'set' || isFormOf(plans, lower) || isFormOf(expects, lower);

/** Whether a word in lower case is a form of promising or deciding: who does so is bound by it. */
export const isPromised = (lower: string): boolean => isFormOf(promises, lower);
