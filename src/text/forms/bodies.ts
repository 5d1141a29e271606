import { classTest, tableClasses } from '../data.js';
import { lemma } from '../lemma.js';
import { isCompanyForm } from '../names/heads.js';
import { perWord } from '../per-word.js';

const NONE: readonly string[] = [];

/** The kinds of bodies that a word, as a key, names: those of one kind are taken for one another. "Services" is of the kind of "service". */
const kindsOf = perWord((word): readonly string[] => {
  const noun = lemma(word);
  const kinds: string[] = [];
  for (const [kind, words] of tableClasses('bodies-words.txt')) if (words.has(noun)) kinds.push(kind);
  if (isCompanyForm(word) && !kinds.includes('company')) kinds.push('company');
  return kinds.length === 0 ? NONE : kinds;
});

/** Words that say how far a body reaches, and so tell little of which one: "national", "regional". */
const isReach = classTest('titles-words.txt', 'reach');
const isExtent = classTest('titles-words.txt', 'extent');

/** Two prefixes of opposition, which news exchanges: "anti-terrorism", "counter-terrorism". */
const isOpposition = (word: string): boolean => word === 'anti' || word === 'counter';

/** Whether two different words, as keys, name the same kind of body or are the prefixes anti- and counter-. */
export function sameBody(left: string, right: string): boolean {
  if (left === right) return false;
  if (isOpposition(left) && isOpposition(right)) return true;
  const kinds = kindsOf(left);
  return kinds.length > 0 && kindsOf(right).some((kind) => kinds.includes(kind));
}

/** Kinds that tell what a body is of: a school, a court, the police; the others are of any sort. */
const TELLING = new Set(['house', 'court', 'police', 'arms', 'plan', 'rescue']);

/** Whether a noun, in the singular, names a body of any sort: "union", "office"; not "school". */
export const isPlainBody = perWord((noun): boolean => {
  const kinds = kindsOf(noun);
  return kinds.length > 0 && !kinds.every((kind) => TELLING.has(kind));
});

/** How telling a word is of which body a name means: words for kinds of bodies and for their reach weigh half. */
export function wordWeight(word: string): number {
  return kindsOf(word).length > 0 || isReach(word) || isExtent(word) || isOpposition(word) ? 0.5 : 1;
}
