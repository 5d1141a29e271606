// The written forms of times of day, as expressions that FIND tries at a token or before it.
import {
  APPROXIMATORS,
  BARE_ZONE_NAMES,
  BOUNDS,
  EDGES,
  MONTHS,
  PARTS_OF_DAY,
  WEEKDAY_NAMES,
  ZONE_NAMES,
  ZONES,
} from '../../text/calendar-words.js';
import { DEICTICS } from '../../text/deictics.js';
import { UNITS } from '../../text/number-words.js';
import { TIME_LINKS } from '../../text/range-words.js';
import { sticky } from '../../text/sticky.js';

const S = '\\s{1,3}';
const O = '\\s{0,2}';
const HALF = '(?<half>[ap])(?:m\\b|\\.m\\b\\.?)';
const ZONE_LIST = [...ZONES.keys()].sort((a, b) => b.length - a.length).join('|');
const ZONE_WORDS = [...ZONE_NAMES.keys()].join('|').replaceAll(' ', S);
const BARE_ZONES = [...BARE_ZONE_NAMES.keys()].join('|');
const HOUR_WORDS = [...UNITS.keys()].slice(1, 13);
const HOUR = `(?<h>1[0-2]|[1-9]|${[...HOUR_WORDS].reverse().join('|')})`;
const MINUTE_WORDS = `twenty(?:[-\\s](?:${HOUR_WORDS.slice(0, 9).join('|')}))?|${[...UNITS.keys()].slice(1).reverse().join('|')}`;
const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`;
/** The parts into which all of the day falls; those of other names lie within one of them ("dawn", "mid-morning") or take in several. */
export const MAIN_PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;
/** Parts of the day behind "last" and "this"; "last sunset" is none of last night's. */
const MAIN_PART = MAIN_PARTS.join('|');
/** Behind a day: all of them, the longer names first. */
const PART = [...PARTS_OF_DAY.keys()].sort((one, other) => other.length - one.length).join('|');
/** The edges of a day or of a part of one; "mid" is glued to what it is of. */
const EDGE = 'early|late';

/** "9 a.m.", "8.40pm", "12:47 pm". */
export const HALF_DAY = sticky(`(?<h>1[0-2]|0?[0-9])(?:[:.](?<m>[0-5][0-9]))?${O}${HALF}`);
/** "6-8pm", "11am-2pm"; "6 to 8 p.m." and "6 and 8 p.m.", which are a range only behind "from" and "between". */
export const HOURS_RANGE = sticky(
  `(?<h>1[0-2]|0?[1-9])(?:[:.](?<m>[0-5][0-9]))?(?:${O}(?<half1>[ap])\\.?m\\b\\.?)?(?:${O}[-–—]${O}|(?<by>${S}(?:${TIME_LINKS.join('|')}|and)${S}))(?<h2>1[0-2]|0?[1-9])(?:[:.](?<m2>[0-5][0-9]))?${O}${HALF}`,
);
/** "17:06", "2045", "1100 hours", "13:36 hrs". */
export const FULL_DAY = sticky(`(?<h>2[0-3]|[01]?[0-9])(?:[:.](?<m>[0-5][0-9]))(?:${O}${HALF})?`);
export const MILITARY = sticky('(?<h>2[0-3]|[01][0-9])(?<m>[0-5][0-9])(?![0-9]|[.,:][0-9])');
/** The part of the day behind an hour in words: "in the evening", "this morning", "at night", and that of a day by name, which is not taken in. */
const PART_BEHIND = `${S}(?:(?:in${S}the|this|yesterday|tomorrow)${S}(?<part>${MAIN_PART})|(?:at|last)${S}(?<night>night))\\b|(?=,?${S}(?:on${S})?${WEEKDAY}${S}(?<named>${MAIN_PART})\\b)`;
/** The half of the day behind it: "a.m.", or such a part. */
const HALF_BEHIND = `(?:${O}${HALF}|${PART_BEHIND})`;
/** "5 o'clock", "six o'clock in the evening". */
export const OCLOCK = sticky(`${HOUR}${S}o['’]clock\\b${HALF_BEHIND}?`);
/** "six in the morning": only with the half of the day. */
export const HOUR_OF_PART = sticky(`${HOUR}${HALF_BEHIND}`);
/**
 * "half past ten", "quarter to nine", "twenty-five minutes past six o'clock". Of the prepositions "past" and "to"
 * alone: "ten after nine", "ten of nine", "ten till nine" and "ten before nine" are left out, and so is "half nine", without one.
 */
export const SPOKEN = sticky(
  `(?:(?<thirty>half)|(?<fifteen>quarter)|(?<m>${MINUTE_WORDS})(?:${S}minutes)?)(?:${S}|-)(?<way>past|to)${S}${HOUR}\\b(?<oclock>${S}o['’]clock\\b)?${HALF_BEHIND}?`,
);
export const HOURS = sticky(`${O}(?:hours|hrs|hr|h)\\b`);
export const ZONE = sticky(
  `${O}\\(?(?<zone>${ZONE_LIST})\\b\\)?|${S}(?<name>${ZONE_WORDS})\\b|${S}(?<bare>${BARE_ZONES})\\b|,?${S}(?<local>local)(?:${S}time)?\\b`,
);
/** A weekday, with or without the part of its day, after a time: " on Friday night", ", Saturday". */
export const DAY_AFTER = sticky(
  `(?:,?${S}(?:on|${DEICTICS.join('|')}|${EDGE})){0,2}${S}(?<w>${WEEKDAY})\\b(?!['’])(?:${S}(?:${PART})\\b)?`,
);
const MONTH_WORDS = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
/** The abbreviations: names of a month that has a longer one. */
const SHORT_MONTHS = [...MONTHS]
  .filter(([name, month]) => [...MONTHS].some(([other, its]) => its === month && other.length > name.length))
  .map(([name]) => name)
  .join('|');
const MONTH = `(?<month>${MONTH_WORDS})\\b(?:(?<=\\b(?:${SHORT_MONTHS}))\\.)?`;
const DAY = '(?<day>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?';
/** A date behind a time, with or without its weekday: " on 14 March", " on Tuesday, June 4, 2024"; no range, whose ends differ. */
export const DATE_AFTER = [`${DAY}${S}(?:of${S})?${MONTH}`, `${MONTH}${S}${DAY}\\b`].map((date) =>
  sticky(
    `,?${S}on${S}(?:(?<w>${WEEKDAY}),?${S})?(?:the${S})?${date}(?:,?${S}(?<y>(?:19|20)[0-9]{2})\\b)?(?![0-9]|[.:][0-9]|${O}[-–—/]|${S}(?:${TIME_LINKS.join('|')}|and|or)${S}[0-9])`,
  ),
);
/** A weekday before a time: "Saturday around", "Early Friday morning, around", "Friday at". */
export const DAY_BEFORE = new RegExp(
  `(?:\\b(?:${EDGE})\\s{1,2})?\\b(?<w>${WEEKDAY})(?:\\s{1,2}(?:${PART}))?,?\\s{1,2}(?:at\\s{1,2})?$`,
  'i',
);
const anyOf = (...lists: readonly Iterable<string>[]): string => lists.flatMap((words) => [...words]).join('|');

/**
 * What stands before a preposition of time and says how near it was (Quirk et al. 1985, section 9.64): the adverbs "right", "straight", "just",
 * "soon", "well", "long", "way" and "far", any in -ly, "a little", "a bit", "a while", "some time", and the units below a day by which clocks
 * count, with "moment".
 */
const HOW_NEAR =
  '(?:right|straight|just|soon|well|long|way|far|[a-z]{3,12}ly|a\\s{1,2}(?:little|bit|while)|some\\s?time|(?:a\\s{1,2})?(?:moment|second|minute|hour)|moments|seconds|minutes|hours)';
/** What says how near it was, before a time. */
export const HEDGE_BEFORE = new RegExp(
  `\\b(?<hedge>${anyOf(APPROXIMATORS)}|${HOW_NEAR}\\s{1,2}(?:before|after|past)|past|${anyOf(BOUNDS.keys())})\\s{1,2}(?:at\\s{1,2})?(?:a\\s{1,2})?$`,
  'i',
);
/** Prepositions that a clock time stands behind: of a point and of bounds by Quirk et al. 1985, sections 9.34 to 9.41, and what hedges them. */
export const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...['at', 'past', 'from', 'to', 'between'],
  ...BOUNDS.keys(),
  ...APPROXIMATORS,
]);
/** What makes of two numbers with a colon a time: those, "and", "or", a bracket. */
export const AT_BEFORE = new RegExp(`\\b(?:${anyOf(CLOCK_PREPOSITIONS)}|and|or)\\s{1,2}$|\\(\\s?$`, 'i');
/** What makes of a number and "am" a time rather than "I am": those, "and", "is" and "was" of an hour, "early", "mid", "late", a comma, a day. */
export const AM_BEFORE = new RegExp(
  `\\b(?:${anyOf(CLOCK_PREPOSITIONS, EDGES)}|and|is|was)\\s{1,2}$|[(,]\\s?$|day\\s{1,2}$`,
  'i',
);
/** What makes of two numbers in words a time ("at ten to six") rather than a range: those but the ones that go with a second. */
export const MOMENT_BEFORE = new RegExp(`\\b(?:at|past|${anyOf(BOUNDS.keys(), APPROXIMATORS)})\\s{1,2}$`, 'i');
/**
 * Behind two numbers with a colon that are no time: the prepositions of a part of a whole ("2:56 of the sixth round", "in", "into", "to", "from" the
 * end) and the participles of what remains of one ("left", "remaining"); a further number, minutes.
 */
export const SCORE_AFTER = /^\s{0,2}(?:(?:of|in|into|to|from|left|remaining)\b|[-–:]|minutes?|m\b)/i;

/** "early Friday", "late Thursday night", "Thursday morning", "early hours of Sunday", "overnight", "this evening". */
export const PART_FORM = sticky(
  `(?:(?<edge>${EDGE})${S}(?:on${S})?)?(?:(?:(?<w>${WEEKDAY})|(?<day>yesterday|tomorrow))${S}(?:(?<edge2>${EDGE})${S})?(?<part>${PART})|(?<which>this|last)${S}(?:(?<edge3>${EDGE})${S})?(?<main>${MAIN_PART}))\\b(?!['’-])`,
);
export const EDGE_DAY = sticky(`(?<edge>${EDGE})${S}(?:on${S})?(?<w>${WEEKDAY})\\b(?!['’]|${S}(?:${PART})\\b)`);
export const EARLY_HOURS = sticky(
  `early${S}hours(?:${S}of${S}(?:(?<w>${WEEKDAY})(?:${S}morning)?|(?<this>this${S}morning)|(?:the${S})?morning)\\b)?`,
);
