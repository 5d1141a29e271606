// What stands beside a number, by the classes of `numbers-words.txt`.
import { tableClasses } from '../../text/data.js';
import { stem } from '../../text/lemma.js';

const TABLE = 'numbers-words.txt';

/** The words and phrases of a class, in lower case, a space between words. */
export function besidePhrases(name: string): readonly string[] {
  const words = tableClasses(TABLE).get(name);
  if (!words) throw new Error(`${TABLE} has no class ${name}`);
  return [...words].map((phrase) => phrase.replaceAll('_', ' '));
}

/**
 * The words of grammar that say that a count comes on top of something: the general ordinals of addition (Quirk et al. 1985, section 5.22) but
 * "additional", which the class `added` of the table has, and "more".
 */
export const ADDING: ReadonlySet<string> = new Set(['another', 'other', 'others', 'more', 'further']);

/** The stems of a class. */
export const besideStems = (name: string): ReadonlySet<string> => new Set(besidePhrases(name).map(stem));

/** Whether a word in lower case is a form of one of a class: "ranging" of "range". The table is read at the first question. */
export function besideTest(name: string): (lower: string) => boolean {
  let stems: ReadonlySet<string> | undefined;
  return (lower) => {
    stems ??= besideStems(name);
    return stems.has(stem(lower));
  };
}
