// The written forms of times of day, as expressions that FIND tries at a token or before it.
import { BARE_ZONE_NAMES, ZONE_NAMES, ZONES } from '../../text/calendar-words.js';
import { UNITS } from '../../text/number-words.js';
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
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PART = 'morning|afternoon|evening|night';

/** "9 a.m.", "8.40pm", "12:47 pm". */
export const HALF_DAY = sticky(`(?<h>1[0-2]|0?[0-9])(?:[:.](?<m>[0-5][0-9]))?${O}${HALF}`);
/** "17:06", "2045", "1100 hours", "13:36 hrs". */
export const FULL_DAY = sticky(`(?<h>2[0-3]|[01]?[0-9])(?:[:.](?<m>[0-5][0-9]))(?:${O}${HALF})?`);
export const MILITARY = sticky('(?<h>2[0-3]|[01][0-9])(?<m>[0-5][0-9])(?![0-9]|[.,:][0-9])');
/** The half of the day behind an hour in words: "a.m.", "in the evening", "at night". */
const HALF_BEHIND = `(?:${O}${HALF}|${S}(?:in${S}the${S}(?<part>morning|afternoon|evening)|at${S}(?<night>night))\\b)`;
/** "5 o'clock", "six o'clock in the evening". */
export const OCLOCK = sticky(`${HOUR}${S}o['’]clock\\b${HALF_BEHIND}?`);
/** "six in the morning": only with the half of the day. */
export const HOUR_OF_PART = sticky(`${HOUR}${HALF_BEHIND}`);
/** "half past ten", "quarter to nine", "twenty-five minutes past six o'clock". Left out: "half nine", "ten of nine", of one country each. */
export const SPOKEN = sticky(
  `(?:(?<thirty>half)|(?<fifteen>quarter)|(?<m>${MINUTE_WORDS})(?:${S}minutes)?)(?:${S}|-)(?<way>past|to)${S}${HOUR}\\b(?<oclock>${S}o['’]clock\\b)?${HALF_BEHIND}?`,
);
export const HOURS = sticky(`${O}(?:hours|hrs|hr|h)\\b`);
export const ZONE = sticky(
  `${O}\\(?(?<zone>${ZONE_LIST})\\b\\)?|${S}(?<name>${ZONE_WORDS})\\b|${S}(?<bare>${BARE_ZONES})\\b|,?${S}(?<local>local)(?:${S}time)?\\b`,
);
/** A weekday, with or without the part of its day, after a time: " on Friday night", ", Saturday". */
export const DAY_AFTER = sticky(
  `(?:,?${S}(?:on|last|this|late)){0,2}${S}(?<w>${WEEKDAY})\\b(?!['’])(?:${S}(?:${PART}))?`,
);
/** A weekday before a time: "Saturday around", "Early Friday morning, around", "Friday at". */
export const DAY_BEFORE =
  /(?:\b(?:early|late)\s{1,2})?\b(?<w>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s{1,2}(?:morning|afternoon|evening|night))?,?\s{1,2}(?:at\s{1,2})?$/i;
/** What says how near it was, before a time: adverbs of nearness, a choice of ours of the common ones, and prepositions of time. */
export const HEDGE_BEFORE =
  /\b(?<hedge>about|around|approximately|roughly|nearly|almost|circa|(?:just|shortly|soon|some\s?time|moments|minutes)\s{1,2}(?:before|after|past)|before|after|past|by|until|till|since)\s{1,2}(?:at\s{1,2})?(?:a\s{1,2})?$/i;
/**
 * Prepositions of time and what hedges one: a choice of ours, open to additions. Left out are those of a length ("during", "for", "in")
 * and "on", which days follow.
 */
const TIME_PREPOSITIONS =
  'at|around|about|approximately|roughly|circa|by|from|until|till|to|before|after|past|since|near|nearly|toward|towards|between';
/** What makes of two numbers with a colon a time: those, "and", "or", a bracket. */
export const AT_BEFORE = new RegExp(`\\b(?:${TIME_PREPOSITIONS}|and|or)\\s{1,2}$|\\(\\s?$`, 'i');
/** What makes of a number and "am" a time rather than "I am": those, "and", words of being, "early", a comma, a day. */
export const AM_BEFORE = new RegExp(
  `\\b(?:${TIME_PREPOSITIONS}|early|and|is|was)\\s{1,2}$|[(,]\\s?$|day\\s{1,2}$`,
  'i',
);
/** What makes of two numbers in words a time ("at ten to six") rather than a range: those but the ones of ranges. */
export const MOMENT_BEFORE = /\b(?:at|around|about|by|until|till|before|after|since|past)\s{1,2}$/i;
/** Before two numbers with a colon that are no time, and behind them: a choice of ours, of measures and scores. */
export const RATIO_BEFORE = /\b(?:ratio|score|odds|[A-Z][a-z]+)\s+(?:of|at|and)\s*$/;
export const SCORE_AFTER = /^\s{0,2}(?:of\b|in\b|[-–:]|minutes?|victory|win|lead|m\b|to\b)/i;
/** Behind a part of the day that is only the first word of another thing: a choice of ours ("the evening gown", "The Evening Post"). */
export const NO_PART_AFTER = /^['’-]|^\s{1,2}(?:gown|show|news|watch|shift|stay|standard|post|herald)/i;

/** "early Friday", "late Thursday night", "Thursday morning", "early hours of Sunday", "overnight", "this evening". */
export const PART_FORM = sticky(
  `(?:(?<edge>early|late)${S}(?:on${S})?)?(?:(?<w>${WEEKDAY})|(?<which>this|last|yesterday|tomorrow))${S}(?:(?<edge2>early|late)${S})?(?<part>${PART})\\b(?!['’-])`,
);
export const EDGE_DAY = sticky(`(?<edge>early|late)${S}(?:on${S})?(?<w>${WEEKDAY})\\b(?!['’]|${S}(?:${PART}))`);
export const EARLY_HOURS = sticky(
  `early${S}hours(?:${S}of${S}(?:(?<w>${WEEKDAY})(?:${S}morning)?|(?<this>this${S}morning)|(?:the${S})?morning)\\b)?`,
);
