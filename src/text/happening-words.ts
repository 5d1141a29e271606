import {
  EDGES,
  HALVES,
  MONTHS,
  NOONS,
  PARTS_OF_DAY,
  RECKONED_UNITS,
  RELATIVE_DAYS,
  WEEKDAYS,
  ZONES,
} from './calendar-words.js';
import { BEFORE_CLAUSES } from './clauses.js';
import { ARTICLES, BE as BE_FORMS, DEMONSTRATIVES, POSSESSIVES, QUANTIFIERS } from './closed-classes.js';
import { classTest, tableClasses, tableLines, tableTest } from './data.js';
import { CONJUNCTIONS, isAuxiliary, isFunctionWord, isSpeechStem, PREPOSITIONS } from './function-words.js';
import { lemma, stem } from './lemma.js';
import { MULTIPLIERS, ordinalWord } from './number-words.js';
import { perToken, perWord } from './per-word.js';
import { unitNamed } from './units.js';

/** A verb or noun of the tables as heads are told: its stem, or that of its first word with the second, "break_out". */
function keyOf(word: string): string {
  const at = word.indexOf('_');
  return at < 0 ? stem(word) : `${stem(word.slice(0, at))}${word.slice(at)}`;
}

let classes: ReadonlyMap<string, string> | undefined;

/** The sort of each word of `happenings.txt`, by key. */
function loadClasses(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const line of tableLines('happenings.txt')) {
    const [sort = '', words = ''] = line.split('\t');
    for (const word of words.split(' ')) known.set(keyOf(word), sort);
  }
  return known;
}

function sortOf(key: string): string | undefined {
  classes ??= loadClasses();
  return classes.get(key);
}

/** Key of the class of a verb or noun stem; the stem itself where no class has it. */
export const happeningClass = (key: string): string => sortOf(key) ?? key;

/** Whether a key is of a class of a table. */
function keyTest(table: string, name: string): (key: string) => boolean {
  let keys: ReadonlySet<string> | undefined;
  return (key) => {
    keys ??= new Set([...(tableClasses(table).get(name) ?? [])].map(keyOf));
    return keys.has(key);
  };
}

const WHEN = 'when-words.txt';
const PLANNING = 'planning-words.txt';
const isMeant = keyTest(PLANNING, 'planned');
const isExpected = keyTest(PLANNING, 'expected');
/** Verbs and adjectives of planning and expecting as stems, and "set", which tell of it before "to" and "for": "due", "scheduled". */
export const isPlan = (key: string): boolean => key === 'set' || isMeant(key) || isExpected(key);
/** Those that fix a time, which tell of it anywhere: "the scheduled vote". */
const isTimed = keyTest(PLANNING, 'timed');
/** "upcoming". */
const isComing = classTest('coming-words.txt', 'coming');
/** "called", behind which a name stands. */
const isNaming = keyTest(WHEN, 'naming');
/** The verbs of wounding, to injure and what WordNet keeps right below it: somebody may die of it or not. */
export const isWounding = keyTest(WHEN, 'wounding');
/** The verbs of walking: to walk, and what WordNet keeps right below it by the share that classes/when.js states ("step" is not in): behind them "into" tells where somebody went in. */
export const isWalking = keyTest(WHEN, 'walking');

const LIGHT = 'light-verbs-words.txt';
let seconds: ReadonlySet<string> | undefined;

/** Whether a word is the second of some verb of two words. */
function isSecond(word: string): boolean {
  if (!seconds) {
    const verbs = [...(tableClasses(LIGHT).get('phrasal') ?? []), ...tableLines('happenings.txt').join(' ').split(' ')];
    seconds = new Set(verbs.flatMap((verb) => (verb.includes('_') ? [verb.slice(verb.indexOf('_') + 1)] : [])));
  }
  return seconds.has(word);
}

/** Verbs too common to say what happened, so that the noun beside them does. */
export const isLightVerb = keyTest(LIGHT, 'light');
/** Verbs of two words that begin with one of those: "take_over". */
const isPhrasal = keyTest(LIGHT, 'phrasal');

/** Whether a word names a stretch of time that is no unit of measure, and "time" itself. */
const isUnitOfTime = (word: string): boolean =>
  RECKONED_UNITS.has(word) || RECKONED_UNITS.has(word.replace(/s$/, '')) || word === 'time';

/**
 * Whether a word in lower case is of the calendar or of measure, which stand beside dates and say nothing of what happened: months, days,
 * parts of the day, zones, units of time and of shares, multipliers, and what tells a part of a time ("early", "p.m."). Feasts are none,
 * which are happenings themselves.
 */
const isCalendar = perWord((lower): boolean => {
  const word = lower.replace(/['’]s$/, '');
  if (MONTHS.has(word) || WEEKDAYS.has(word) || RELATIVE_DAYS.has(word) || PARTS_OF_DAY.has(word)) return true;
  if (NOONS.has(word) || ZONES.has(word) || MULTIPLIERS.has(word) || EDGES.has(word) || HALVES.has(word)) return true;
  if (ordinalWord(word) !== undefined) return false; // a second is oftener one of a row
  const dimension = unitNamed(word)?.dimension;
  return dimension === 'time-span' || dimension === 'percent' || dimension === 'basis-point' || isUnitOfTime(word);
});

/** The same of a stem, which may have lost a silent "e". */
export const isCalendarStem = (key: string): boolean => isCalendar(key) || isCalendar(`${key}e`);

/** The articles, the possessives, and "every" and "no": behind other determiners a verb may stand ("both died", "these closed"). */
const ONLY_DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES, 'every', 'no']);
/** What opens a noun phrase: these, the demonstratives and the determiners of `QUANTIFIERS`. */
const DETERMINERS: ReadonlySet<string> = new Set([...ONLY_DETERMINERS, ...DEMONSTRATIVES, ...QUANTIFIERS]);

/** "Be", and of the classes of verbs in `happenings.txt` four that say of their subject that it took place: what a meeting and a storm do are two of them. */
export const OPENING: ReadonlySet<string> = new Set(['be', 'begin', 'meet', 'occur', 'strike']);

const isEventNoun = tableTest('event-nouns.txt');

/** Whether a word in lower case says which of several it was: an ordinal in words. */
export const saysWhich = (lower: string): boolean => ordinalWord(lower) !== undefined;

/** Whether a word in lower case names something that happens or is done: "fire", "ceremonies". */
function namesHappening(lower: string): boolean {
  return !isFunctionWord(lower) && (isEventNoun(lower) || isEventNoun(lemma(lower)));
}

/** Particles that a preposition of direction holds: "checked |into|" is "checked in" with a "to". By themselves they open a time: "held |on|". */
const PARTICLE_IN: ReadonlyMap<string, string> = new Map([
  ['into', 'in'],
  ['onto', 'on'],
]);

/** Class of a verb of two words by the stem of the first and the second; undefined where they are none together. */
function phraseClass(key: string, next: string | undefined): string | undefined {
  return next === undefined || POSITION.has(next) ? undefined : withParticle(key, next);
}

function withParticle(key: string, next: string): string | undefined {
  const second = PARTICLE_IN.get(next) ?? next;
  if (!isSecond(second)) return undefined;
  const phrase = `${key}_${second}`;
  return sortOf(phrase) ?? (isPhrasal(phrase) ? phrase : undefined);
}

/**
 * Class of a verb by its stem and the word after it: "broke out" begins, "opened fire" is a shooting, "took over" is itself. A verb that
 * is too common by itself, or only plans, says no more than "be".
 */
export function verbClass(key: string, next: string | undefined): string {
  const sort = phraseClass(key, next);
  if (sort !== undefined) return sort;
  if (key === 'find' && next === 'guilty') return 'convict'; // WordNet's own words for it
  return isLightVerb(key) || isPlan(key) ? 'be' : happeningClass(key);
}

/** The same where the word after it is known to be its particle: "came |in|". */
export const particleClass = (key: string, next: string): string =>
  withParticle(key, next) ?? verbClass(key, undefined);

/** The same where what is acted on tells what a common verb means: "took the fort" is no "made the fort". */
export const deedClass = (key: string, next: string | undefined): string =>
  phraseClass(key, next) ?? happeningClass(key);

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
/** One of ONLY_DETERMINERS. */
export const ONLY_DETERMINER = 1 << 22;
/** What makes a word in -ing a verb: "was", "after", "and". */
export const BEFORE_ING = 1 << 23;
/** "was", "had": what stands beside it is over. */
export const PAST = 1 << 24;
/** "would", which tells the future in the past as well (Quirk et al. 1985, section 4.48). */
export const WOULD = 1 << 25;

/** The finite forms of "be", contracted ones left out. */
const FINITE_BE: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were']);
/** The modals of the future by Quirk et al. 1985, section 4.42, contracted and with "not" too: all of them. */
const WILL: ReadonlySet<string> = new Set(['will', "'ll", "won't", 'shall', "shan't"]);
/** Prepositions of a position in time by Quirk et al. 1985, section 9.34: all of them. */
const POSITION: ReadonlySet<string> = new Set(['at', 'on', 'in']);
/** The prepositions before a word in -ing that tell how or without what something was done: these two. */
const HOW: ReadonlySet<string> = new Set(['by', 'without']);

const isPossessive = (lower: string): boolean => /['’]s?$/.test(lower);

/** The bits above that hold for a token. */
export const signsOf = perToken(({ kind, lower }): number => {
  const isWord = kind === 'word';
  const closed = isFunctionWord(lower);
  const key = isWord ? stem(lower) : '';
  const bare = lower.replace(/['’]s$/, '');
  const plan = isWord && isPlan(key);
  return (
    (DETERMINERS.has(lower) ? DETERMINER : 0) |
    (ONLY_DETERMINERS.has(lower) ? ONLY_DETERMINER : 0) |
    (isPossessive(lower) ? POSSESSIVE : 0) |
    (isCalendar(lower) ? CALENDAR : 0) |
    (closed ? FUNCTION : 0) |
    (isWord && lower.length > 2 && !closed ? CONTENT : 0) |
    (namesHappening(lower) ? HAPPENS : 0) |
    (lower.endsWith('ly') ? IN_LY : 0) |
    (lower.endsWith('ed') ? IN_ED : 0) |
    (lower.endsWith('ing') ? IN_ING : 0) |
    (FINITE_BE.has(lower) ? BE : 0) |
    (WILL.has(lower) || lower.endsWith("'ll") || isComing(lower) ? FUTURE : 0) |
    (plan ? PLAN : 0) |
    (plan && isTimed(key) && lower.endsWith('ed') ? PLAN_ALONE : 0) |
    (lower === 'to' ? TO : 0) |
    (lower === 'for' ? FOR : 0) |
    (lower === 'next' ? NEXT : 0) |
    (PREPOSITIONS.has(lower) || lower === 'following' ? INTO : 0) |
    (lower === 'of' || lower === 'for' || lower === '(' ? OF_DATE : 0) |
    (POSITION.has(lower) || EDGES.has(lower) ? ON_DATE : 0) |
    (lower === 's' || bare === '' || EDGES.has(bare) || PARTS_OF_DAY.has(bare) || /^['’]s?$/.test(lower)
      ? BEHIND_DATE
      : 0) |
    (isAuxiliary(lower) || plan || lower === 'to' ? AUXILIARY : 0) |
    (isWord && lower.endsWith('ed') && isNaming(key) ? NAMING : 0) |
    (BE_FORMS.has(lower) || CONJUNCTIONS.has(lower) || HOW.has(lower) || BEFORE_CLAUSES.has(lower) || lower === ','
      ? BEFORE_ING
      : 0) |
    (lower === 'was' || lower === 'were' || lower === 'had' ? PAST : 0) |
    (lower === 'would' ? WOULD : 0)
  );
});

/**
 * The stem of a word that tells what happened; empty for words of closed classes, of the calendar and of speaking, and for what
 * is no word.
 */
export const tellingStem = perToken(({ kind, lower }): string => {
  if (kind !== 'word' || lower.length < 2 || isFunctionWord(lower)) return '';
  const key = stem(lower);
  return isSpeechStem(key) || isCalendar(lower) ? '' : key;
});
