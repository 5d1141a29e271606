import { MONTHS, PARTS_OF_DAY, WEEKDAYS, ZONES } from './calendar-words.js';
import { tableLines, tableTest } from './data.js';
import { isFunctionWord } from './function-words.js';
import { lemma, stem } from './lemma.js';

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

/** Words of the calendar and of measure: they stand beside dates, and say nothing of what happened. */
export const CALENDAR_STEMS = new Set(
  [
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...PARTS_OF_DAY.keys(),
    ...ZONES.keys(),
    ...(
      'day week fortnight month year decade time hour minute weekend noon midnight today yesterday tonight tomorrow season local a.m. p.m. ' +
      'pm hrs percent cent per point basis million billion thousand early late st nd rd th new'
    ).split(' '),
  ].map(stem),
);

/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her its their our this that whose no some any last another'.split(' '),
);
/** What stands before a verb or noun of the future. */
export const WILL: ReadonlySet<string> = new Set('will shall upcoming forthcoming'.split(' '));
/** Words of planning, before "to" or "for". */
export const PLAN_WORDS: ReadonlySet<string> = new Set(
  'due scheduled expected planned supposed set intended initially plans'.split(' '),
);
/** Classes of verbs that only say that their subject took place. */
export const OPENING: ReadonlySet<string> = new Set(['be', 'begin', 'meet', 'strike']);
/** Verbs too thin to say what happened: the noun beside them does. */
const THIN = new Set(
  (
    'be have do make take get give go come seem become remain keep put see use include follow involve lead last ' +
    'schedule plan expect set suppose intend'
  )
    .split(' ')
    .map(stem),
);

const isEventNoun = tableTest('event-nouns.txt');
/** Which of several. */
export const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth another latest previous final'.split(
    ' ',
  ),
);
/** What follows a noun after "to", not an infinitive. */
export const NOUN_FOLLOWS: ReadonlySet<string> = new Set('just shortly around about , .'.split(' '));
/** Prepositions on which a noun of happening hangs. */
export const INTO_NOUN: ReadonlySet<string> = new Set(
  'in of after at during since for from to into before following by through about over'.split(' '),
);

/** Whether a word in lower case names something that happens or is done: "fire", "ceremonies". */
export function namesHappening(lower: string): boolean {
  return !isFunctionWord(lower) && (isEventNoun(lower) || isEventNoun(lemma(lower)));
}

/** Class of a verb by its stem and the word after it: "broke out" begins, "opened fire" is a shooting, "showed up" an arrival. */
export function verbClass(key: string, next: string | undefined): string {
  if (key === 'break' && next === 'out') return 'begin';
  if (key === 'open' && next === 'fire') return 'shoot';
  if (key === 'show' && next === 'up') return 'arrive';
  return THIN.has(key) ? 'be' : happeningClass(key);
}
