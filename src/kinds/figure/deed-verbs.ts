// The verb that a noun of doing is made from, and the verbs that tell of no doing.
import { tableLines } from '../../text/data.js';
import { stem } from '../../text/lemma.js';

/**
 * Stems of the verbs that tell nothing of what was done so often: "be", and the delexical verbs of the Collins Cobuild English Grammar (3.34),
 * all eight.
 */
const LIGHT = new Set('be give have make take do hold keep set'.split(' ').map(stem));
/** Whether a stem is of one of those verbs. */
export const isLight = (verb: string): boolean => LIGHT.has(verb);

/** Stems of the verbs of the nouns of deeds, by the stem of the noun: "defend" by "defenc". */
let deedVerbs: ReadonlyMap<string, string> | undefined;

/** Stem of the verb of a noun of a deed in lower case; the stem of the noun itself where the table has none. */
export function verbOfNoun(noun: string): string {
  deedVerbs ??= new Map(
    tableLines('deed-nouns.txt').map((line) => {
      const [deed = '', verb = ''] = line.split('\t');
      return [stem(deed), stem(verb)] as const;
    }),
  );
  const key = stem(noun);
  return deedVerbs.get(key) ?? key;
}
