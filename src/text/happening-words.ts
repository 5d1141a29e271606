import { MONTHS, PARTS_OF_DAY, WEEKDAYS, ZONES } from './calendar-words.js';
import { tableLines, tableTest } from './data.js';
import { isFunctionWord, isSpeechStem, PREPOSITIONS } from './function-words.js';
import { lemma, stem } from './lemma.js';
import { MULTIPLIERS, ordinalWord } from './number-words.js';
import { perToken } from './per-word.js';

let classes: ReadonlyMap<string, string> | undefined;

/** The sort of each word of `happenings.txt`, by stem. */
function loadClasses(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const line of tableLines('happenings.txt')) {
    const [sort = '', words = ''] = line.split('\t');
    for (const word of words.split(' ')) known.set(stem(word), sort);
  }
  return known;
}

/** Key of the class of a verb or noun stem; the stem itself where no class has it. */
export function happeningClass(key: string): string {
  classes ??= loadClasses();
  return classes.get(key) ?? key;
}

/**
 * Words of the calendar and of measure, which stand beside dates and say nothing of what happened: months, days, parts of the day,
 * zones and multipliers, which are closed classes, and units, days told from today and what stands around a clock time or a number,
 * a choice of ours. Left out are the feasts, which are happenings themselves.
 */
export const CALENDAR_STEMS = new Set(
  [
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...PARTS_OF_DAY.keys(),
    ...ZONES.keys(),
    ...MULTIPLIERS.keys(),
    ...'day week fortnight month year decade century time hour minute weekend season'.split(' '),
    ...'today yesterday tonight tomorrow noon midnight midday early late new local a.m. p.m. pm hrs'.split(' '),
    ...'percent cent per point basis st nd rd th'.split(' '),
  ].map(stem),
);

/**
 * Words that open a noun phrase: the determiners of English, but for those that stand alone before a verb as often ("both died",
 * "which started", "these closed"), and "last".
 */
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an my your his her its our their whose this that every no some any another last'.split(' '),
);
/** What stands before a verb or noun of the future: the modals of the future, and adjectives, a choice of ours ("next" apart). */
const WILL: ReadonlySet<string> = new Set('will shall upcoming forthcoming'.split(' '));
/**
 * Words of planning, before "to" or "for": participles and adjectives, a choice of ours. Left out are those of wish and talk ("hoped",
 * "proposed"), after which nothing is settled.
 */
const PLAN_WORDS: ReadonlySet<string> = new Set(
  'due scheduled expected planned supposed set intended initially plans'.split(' '),
);
/** Classes of verbs, as `happenings.txt` names them, that only say that their subject took place. */
export const OPENING: ReadonlySet<string> = new Set(['be', 'begin', 'meet', 'strike']);
/**
 * Verbs too thin to say what happened, so that the noun beside them does: "be", "have", "do" and the commonest verbs of WordNet that
 * stand with any noun, and those of planning. A choice of ours; left out are verbs of beginning and holding, which have a class.
 */
const THIN = new Set(
  (
    'be have do make take get give go come seem become remain keep put see use include follow involve lead last ' +
    'schedule plan expect set suppose intend'
  )
    .split(' ')
    .map(stem),
);

const isEventNoun = tableTest('event-nouns.txt');
/** Words of order that are no ordinals: a choice of ours. "Last" and "next" are left out, they date. */
const ORDER = new Set(['latest', 'previous', 'final']);

/** Whether a word in lower case says which of several it was: an ordinal in words, "latest". */
export function saysWhich(lower: string): boolean {
  return ORDER.has(lower) || ordinalWord(lower) !== undefined;
}

/** What follows a noun after "to", not an infinitive: adverbs of nearness before a time, and marks. A choice of ours of the common ones. */
const NOUN_FOLLOWS: ReadonlySet<string> = new Set('just shortly around about , .'.split(' '));

/** Whether a word in lower case names something that happens or is done: "fire", "ceremonies". */
function namesHappening(lower: string): boolean {
  return !isFunctionWord(lower) && (isEventNoun(lower) || isEventNoun(lemma(lower)));
}

/** Class of a verb by its stem and the word after it: "broke out" begins, "opened fire" is a shooting, "showed up" an arrival. */
export function verbClass(key: string, next: string | undefined): string {
  if (key === 'break' && next === 'out') return 'begin';
  if (key === 'open' && next === 'fire') return 'shoot';
  if (key === 'pass' && next === 'away') return 'die';
  if (key === 'find' && next === 'guilty') return 'convict';
  if (key === 'show' && next === 'up') return 'arrive';
  return THIN.has(key) ? 'be' : happeningClass(key);
}

// What a token may be beside a date or a time of day, one bit each: asked of some hundred tokens a mention.

export const DETERMINER = 1 << 0;
/** "Friday's", "students'". */
export const POSSESSIVE = 1 << 1;
/** Of the calendar or of measure. */
export const CALENDAR = 1 << 2;
/** Of a closed class. */
export const FUNCTION = 1 << 3;
/** A word that may tell what happened: of three letters or more, of no closed class. */
export const CONTENT = 1 << 4;
/** Names something that happens. */
export const HAPPENS = 1 << 5;
export const IN_LY = 1 << 6;
export const IN_ED = 1 << 7;
export const IN_ING = 1 << 8;
/** "is", "were". */
export const BE = 1 << 9;
/** "will", "upcoming". */
export const FUTURE = 1 << 10;
/** Of planning; by itself, or before "to" and "for" alone. */
export const PLAN = 1 << 11;
export const PLAN_ALONE = 1 << 12;
export const TO = 1 << 13;
export const FOR = 1 << 14;
export const NEXT = 1 << 15;
/** A preposition on which a noun of happening hangs. */
export const INTO = 1 << 16;
/** "of", "for", "(": between a noun and its date. */
export const OF_DATE = 1 << 17;
/** "on", "early": between a noun and a date that it does not own. */
export const ON_DATE = 1 << 18;
/** Part of the day, ending of a possessive: between a date and the noun it stands before. */
export const BEHIND_DATE = 1 << 19;
/** Auxiliaries that are shown with their verb. */
export const AUXILIARY = 1 << 20;
/** A participle that a name follows: "called". */
export const NAMING = 1 << 21;
/** What makes a "to" that of an infinitive: "due to", "has to". */
export const BEFORE_INFINITIVE = 1 << 22;
/** What makes a word in -ing a verb: "was", "after", "and". */
export const BEFORE_ING = 1 << 23;
/** What follows a noun after "to". */
export const AFTER_NOUN = 1 << 24;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Choices of ours but for the finite forms of "be": each is what stands at that place in most sentences, and leaves out what is rarer.
const BEHIND_DATE_WORDS = /^(?:['’]s?|s|night|evening|morning|afternoon|early|late)(?:'s)?$/;
const FINITE_BE = words('am is are was were');
const PLANS_ALONE = words('scheduled planned initially');
const OF_WORDS = words('of for (');
const ON_WORDS = words('on in at early late');
const SHOWN_AUXILIARIES = words('is are was were been be has have had will would to due scheduled expected set');
const NAMING_WORDS = words('called named dubbed titled');
const INFINITIVE_WORDS = words('is are was were due expected scheduled planned set have has had supposed began begun');
const ING_WORDS = words('am is are was were be been by after before while when without and or ,');

/** The bits above that hold for a token. */
export const signsOf = perToken(({ kind, lower }): number => {
  const isWord = kind === 'word';
  const closed = isFunctionWord(lower);
  return (
    (DETERMINERS.has(lower) ? DETERMINER : 0) |
    (/['’]s?$/.test(lower) ? POSSESSIVE : 0) |
    (CALENDAR_STEMS.has(stem(lower)) ? CALENDAR : 0) |
    (closed ? FUNCTION : 0) |
    (isWord && lower.length > 2 && !closed ? CONTENT : 0) |
    (namesHappening(lower) ? HAPPENS : 0) |
    (lower.endsWith('ly') ? IN_LY : 0) |
    (lower.endsWith('ed') ? IN_ED : 0) |
    (lower.endsWith('ing') ? IN_ING : 0) |
    (FINITE_BE.has(lower) ? BE : 0) |
    (WILL.has(lower) ? FUTURE : 0) |
    (PLAN_WORDS.has(lower) ? PLAN : 0) |
    (PLANS_ALONE.has(lower) ? PLAN_ALONE : 0) |
    (lower === 'to' ? TO : 0) |
    (lower === 'for' ? FOR : 0) |
    (lower === 'next' ? NEXT : 0) |
    (PREPOSITIONS.has(lower) || lower === 'following' ? INTO : 0) |
    (OF_WORDS.has(lower) ? OF_DATE : 0) |
    (ON_WORDS.has(lower) ? ON_DATE : 0) |
    (BEHIND_DATE_WORDS.test(lower) ? BEHIND_DATE : 0) |
    (SHOWN_AUXILIARIES.has(lower) ? AUXILIARY : 0) |
    (NAMING_WORDS.has(lower) ? NAMING : 0) |
    (INFINITIVE_WORDS.has(lower) ? BEFORE_INFINITIVE : 0) |
    (ING_WORDS.has(lower) ? BEFORE_ING : 0) |
    (NOUN_FOLLOWS.has(lower) ? AFTER_NOUN : 0)
  );
});

/**
 * The stem of a word that tells what happened; empty for words of closed classes, of the calendar and of speaking, and for what
 * is no word.
 */
export const tellingStem = perToken(({ kind, lower }): string => {
  if (kind !== 'word' || lower.length < 2 || isFunctionWord(lower)) return '';
  const key = stem(lower);
  return isSpeechStem(key) || CALENDAR_STEMS.has(key) ? '' : key;
});
