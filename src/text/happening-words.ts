import { MONTHS, PARTS_OF_DAY, WEEKDAYS, ZONES } from './calendar-words.js';
import { tableSet } from './data.js';
import { isFunctionWord } from './function-words.js';
import { lemma, stem } from './lemma.js';

/**
 * Words for one sort of happening, by stem; each line is one class. From the synsets of WordNet 3.1 named at its end (Princeton
 * University, WordNet licence) with their nouns, so far as a date or time of day commonly stands with them.
 */
const CLASSES = [
  'begin start commence open outbreak beginning opening kick', // begin.v.02, start.v.05, outbreak.n.01
  'meet convene gather sit session reconvene assemble hold', // meet.v.06, sit.v.03, hold.v.03 (organize)
  'die death pass succumb perish', // die.v.01, death.n.01
  'kill slay murder assassinate', // kill.v.01
  'escape flee breakout abscond', // escape.v.01
  'arrest detain capture apprehend nab seize', // collar.v.01
  'announce declare unveil disclose announcement publish proclaim', // announce.v.01
  'convict conviction', // convict.v.01
  'strike hit rattle jolt shake rock quake earthquake tremor', // hit.v.02, shake.v.01
  'sink scuttle', // sink.v.01
  'replace succeed relieve supersede', // replace.v.02
  'cut reduce lower reduction decrease slash', // reduce.v.01
  'arrive arrival reach', // arrive.v.01
  'leave depart departure exit', // leave.v.01
  'dismiss sack oust dismissal', // displace.v.03
  'charge accuse indict arraign arraignment', // charge.v.01
  'win beat defeat victory', // win.v.01
  'buy acquire purchase acquisition', // buy.v.01
  'call alert summon', // call.v.05
  'elect election vote', // vote.v.01
  'introduce launch introduction', // establish.v.01
  'check admit enter', // check_in.v.01
  'marry wed wedding', // marry.v.01
  'born birth', // birth.n.01
  'host present emcee', // host.v.01
  'fire blaze inferno conflagration', // fire.n.01, conflagration.n.01
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((line) => {
    const words = line.split(' ');
    const [name = ''] = words;
    return words.map((word) => [stem(word), name] as const);
  }),
);

/** Key of the class of a verb or noun stem; the stem itself where no class has it. */
export function happeningClass(key: string): string {
  return CLASS_OF.get(key) ?? key;
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

const EVENT_NOUNS = tableSet('event-nouns.txt');
/** Which of several. */
export const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth another latest previous final'.split(' '),
);
/** What follows a noun after "to", not an infinitive. */
export const NOUN_FOLLOWS: ReadonlySet<string> = new Set('just shortly around about , .'.split(' '));
/** Prepositions on which a noun of happening hangs. */
export const INTO_NOUN: ReadonlySet<string> = new Set(
  'in of after at during since for from to into before following by through about over'.split(' '),
);

/** Whether a word in lower case names something that happens or is done: "fire", "ceremonies". */
export function namesHappening(lower: string): boolean {
  return !isFunctionWord(lower) && (EVENT_NOUNS.has(lower) || EVENT_NOUNS.has(lemma(lower)));
}

/** Class of a verb by its stem and the word after it: "broke out" begins, "opened fire" is a shooting, "showed up" an arrival. */
export function verbClass(key: string, next: string | undefined): string {
  if (key === 'break' && next === 'out') return 'begin';
  if (key === 'open' && next === 'fire') return 'shoot';
  if (key === 'show' && next === 'up') return 'arrive';
  return THIN.has(key) ? 'be' : happeningClass(key);
}
