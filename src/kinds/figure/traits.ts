// What a word can be beside a number, decided once a spelling: a phrase asks a token once, then tests single bits.
import { tableTest } from '../../text/data.js';
import { isFunctionWord } from '../../text/function-words.js';
import { isIrregularVerb, lemma } from '../../text/lemma.js';
import { UNITS } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { wordTest } from './around.js';
import { besideTest } from './beside.js';
import { isOwnAct, namesPeople } from './roles.js';

/** A word of a closed class: "the", "of", "several". */
export const FUNCTION = 1 << 0;
/** "homes", "people", "men". */
export const PLURAL = 1 << 1;
/** A plural that its ending does not tell: "people", "men", "lives". */
export const IRREGULAR_PLURAL = 1 << 2;
/** A plural without a mark, which may stand before another: "crew" in "crew members". */
export const UNMARKED_PLURAL = 1 << 3;
/** Cannot stand inside a noun phrase after a number: a function word, a finite verb, "died". */
export const OUTSIDE = 1 << 4;
/** Names the people it counts: "dead", "injured"; see `namesPeople`. */
export const PEOPLE = 1 << 5;
/** Ends in -ed or -ing. */
export const PARTICIPLE = 1 << 6;
/** Ends in -ed, -ing or -ly. */
export const ENDS_NO_PHRASE = 1 << 7;
/** Begins with a capital. */
export const CAPITAL = 1 << 8;
/** A plural glued to what follows it: "soldiers-two"; see `cutWord`. */
export const CUT = 1 << 9;
/** "consecutive", "straight": counts nothing by itself. */
export const ROW = 1 << 10;

/**
 * Nouns that are plural without a mark: those that are always plural (Quirk, Greenbaum, Leech and Svartvik 1985, section 5.78); those of one form for
 * both numbers by the Collins Cobuild English Grammar (1.20), but for those in -s; and the animals besides for which Quirk (5.87) has a zero plural.
 * Compounds of "craft" and peoples in -ese are told by their ending, and groups that are counted by their members ("crew", "staff") are a class of
 * the tables.
 */
const UNMARKED_PLURALS = new Set([
  ...'people police cattle clergy folk gentry livestock poultry vermin'.split(' '),
  ...'bison deer elk greenfly grouse moose reindeer sheep cod fish goldfish halibut mullet salmon shellfish trout whitebait'.split(
    ' ',
  ),
  ...'dice fruit grapefruit insignia offspring'.split(' '),
  ...'quail swine plaice pike carp antelope flounder herring shrimp squid'.split(' '),
]);

const isPeople = tableTest('demonyms.txt');

/** "Japanese", "Swiss": peoples of one form (Quirk et al. 1985, section 5.86). */
const isPeopleOfOneForm = (lower: string): boolean =>
  (lower.endsWith('ese') || lower === 'swiss') && isPeople(`${lower.charAt(0).toUpperCase()}${lower.slice(1)}`);

const isGroupNoun = besideTest('crew');

/** "consecutive", "straight": adjectives of a row, which count nothing by themselves. */
export const isOfRow = wordTest('row');

/** Whether a noun, in lower case, is its own plural: "police", "aircraft". */
export const isUnmarkedPlural = (lower: string): boolean =>
  UNMARKED_PLURALS.has(lower) || lower.endsWith('craft') || isPeopleOfOneForm(lower) || isGroupNoun(lower);

/** "men", "policewomen", "feet": the plurals that the table of irregular forms has; those in -s are told by their ending. */
const isIrregularPlural = (lower: string): boolean =>
  isUnmarkedPlural(lower) ||
  lower === 'lives' ||
  (lemma(lower) !== lower && !/s$/.test(lower) && !isIrregularVerb(lower));

/** "struck", "took", "lost": a verb, not a participle in -n that can stand before a noun ("stolen cars"). */
const isPlainVerb = (lower: string): boolean => isIrregularVerb(lower) && !/(?:en|wn|rn)$/.test(lower);

/** The plural of a word in which a hyphen glues it to what follows: "soldiers" of "soldiers-two"; undefined for every other. */
export function cutWord(lower: string): string | undefined {
  const [, word, glued = ''] = /^([a-z]+)-([a-z]+)$/.exec(lower) ?? [];
  if (word === undefined || !(UNITS.has(glued) || isFunctionWord(glued))) return undefined;
  return word.endsWith('s') || isIrregularPlural(word) ? word : undefined;
}

/** The bits of a word as written, with its lower case. */
export function traitsOfWord(text: string, lower: string): number {
  let bits = 0;
  const irregular = isIrregularPlural(lower);
  if (irregular) bits |= IRREGULAR_PLURAL;
  if (irregular || (/[^su]s$/.test(lower) && lower.length > 3)) bits |= PLURAL;
  if (isUnmarkedPlural(lower)) bits |= UNMARKED_PLURAL;
  const empty = isFunctionWord(lower);
  if (empty) bits |= FUNCTION;
  if (empty || isPlainVerb(lower) || isOwnAct(lower)) bits |= OUTSIDE;
  if (namesPeople(lower)) bits |= PEOPLE;
  if (/(?:ed|ing)$/.test(lower)) bits |= PARTICIPLE;
  if (/(?:ed|ing|ly)$/.test(lower)) bits |= ENDS_NO_PHRASE;
  if (/^\p{Lu}/u.test(text)) bits |= CAPITAL;
  if (cutWord(lower) !== undefined) bits |= CUT;
  if (isOfRow(lower)) bits |= ROW;
  return bits;
}

/** The bits of a token. */
export const traitsOf = perToken(({ text, lower }) => traitsOfWord(text, lower));

/** The lemma of a token. */
export const lemmaOf = perToken(({ lower }) => lemma(lower));
