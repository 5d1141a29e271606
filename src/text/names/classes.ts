import type { Token } from '../../core/article.js';
import { tableClasses } from '../data.js';
import { isSpeechStem } from '../function-words.js';
import { isIrregularVerb, lemma, stem } from '../lemma.js';
import { MOST_KEPT, perWord } from '../per-word.js';
import { PLACE_CUES, STRONG_PLACE_CUES } from './cues.js';

// Classes of words that tell what a name names, nearly all from one table that is cut out of WordNet: scripts/tables/naming.js says how.
// Each is a bit, so that all of them are told of a word by one look-up: some are asked of the words around every name.

/** Classes of nouns, by their line of the table. A noun is in the singular or the plural; what is a form of an irregular verb is no plural. */
export const BODY = 1 << 0;
export const PLACE = 1 << 1;
export const EVENT = 1 << 2;
export const STATE = 1 << 3;
export const KIN = 1 << 4;
export const VESSEL = 1 << 5;
export const FIRM = 1 << 6;
export const MEDIUM = 1 << 7;
export const STAFF = 1 << 8;
export const HOLDING = 1 << 9;
export const PLAYER = 1 << 11;
export const NOBLE = 1 << 12;
export const OFFICIAL = 1 << 13;
export const LAW = 1 << 14;
export const STOCK = 1 << 15;
export const LAND = 1 << 16;
export const SETTLEMENT = 1 << 17;
export const RESULT = 1 << 18;
export const GRADE = 1 << 19;
export const START = 1 << 20;
/** Classes of verbs, which are told in any form. */
export const DUEL = 1 << 21;
export const CONTEST = 1 << 22;
export const SUFFERING = 1 << 23;
export const NAMING = 1 << 24;
export const PRINTING = 1 << 25;
/** A form of a verb in the past or of a past participle. */
export const PAST = 1 << 27;
/** A verb of saying, in any form. */
export const SPEAKS = 1 << 28;
/** The two sets of `cues.ts`; the second is part of the first. */
export const CUE = 1 << 29;
export const STRONG_CUE = 1 << 30;
const KNOWN = 1 << 31;

const NOUNS: ReadonlyMap<string, number> = new Map([
  ['body', BODY],
  ['place', PLACE],
  ['event', EVENT],
  ['state', STATE],
  ['kin', KIN],
  ['vessel', VESSEL],
  ['firm', FIRM],
  ['medium', MEDIUM],
  ['staff', STAFF],
  ['holding', HOLDING],
  ['player', PLAYER],
  ['noble', NOBLE],
  ['official', OFFICIAL],
  ['law', LAW],
  ['stock', STOCK],
  ['land', LAND],
  ['settlement', SETTLEMENT],
  ['result', RESULT],
  ['grade', GRADE],
  ['start', START],
]);

const VERBS: ReadonlyMap<string, number> = new Map([
  ['duel', DUEL],
  ['contest', CONTEST],
  ['suffering', SUFFERING],
  ['naming', NAMING],
  ['printing', PRINTING],
]);

/** The table turned round: the bits of each word of the classes, the word in the form that `form` gives it. */
function bitsOf(classes: ReadonlyMap<string, number>, form: (word: string) => string): ReadonlyMap<string, number> {
  const table = tableClasses('naming-words.txt');
  const bits = new Map<string, number>();
  for (const [name, bit] of classes) {
    const words = table.get(name);
    if (!words) throw new Error(`naming-words.txt has no class ${name}`);
    for (const word of words) bits.set(form(word), (bits.get(form(word)) ?? 0) | bit);
  }
  return bits;
}

let nouns: ReadonlyMap<string, number> | undefined;
let verbs: ReadonlyMap<string, number> | undefined;

/** Whether a word in lower case has the form of a verb in the past or of a past participle. */
export const isPast = (lower: string): boolean => isIrregularVerb(lower) || /^\p{Ll}{2,}ed$/u.test(lower);

/** The classes that a word in lower case is of, as bits. */
export const classesIn = perWord((lower): number => {
  nouns ??= bitsOf(NOUNS, (word) => word);
  verbs ??= bitsOf(VERBS, stem);
  const root = stem(lower);
  let bits = nouns.get(lower) ?? 0;
  if (!isIrregularVerb(lower)) bits |= nouns.get(lemma(lower)) ?? 0;
  bits |= (verbs.get(root) ?? 0) | (verbs.get(stem(lower.replace(/d$/, ''))) ?? 0); // "sued"
  if (isPast(lower)) bits |= PAST;
  if (isSpeechStem(root)) bits |= SPEAKS;
  if (PLACE_CUES.has(lower)) bits |= CUE;
  return STRONG_PLACE_CUES.has(lower) ? bits | STRONG_CUE : bits;
});

const kept = new Int32Array(MOST_KEPT);

/** The same of a token, found by its spelling. */
export function classesOf(token: Token): number {
  const { spelling } = token;
  const known = spelling < 0 ? 0 : (kept[spelling] ?? 0);
  if (known !== 0) return known & ~KNOWN;
  const bits = classesIn(token.lower);
  if (spelling >= 0) kept[spelling] = bits | KNOWN;
  return bits;
}

/** Whether a noun in lower case, in the singular or the plural, is of a class. */
export function nounTest(key: string): (lower: string) => boolean {
  const bit = NOUNS.get(key);
  if (bit === undefined) throw new Error(`no class ${key}`);
  return (lower) => (classesIn(lower) & bit) !== 0;
}
