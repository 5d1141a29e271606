// The written forms of dates, as sticky expressions that FIND tries at a token. Space is at most three white spaces.
import {
  EDGES,
  FEASTS,
  MONTHS,
  ORDINAL_QUARTERS,
  PARTS_BEFORE_OF,
  RECKONED_UNITS,
  SEASONS,
  WEEKDAYS,
} from '../../text/calendar-words.js';
import { DEICTICS } from '../../text/deictics.js';
import { TENS, UNITS } from '../../text/number-words.js';
import { TIME_LINKS } from '../../text/range-words.js';
import { sticky } from '../../text/sticky.js';

const S = '\\s{1,3}';
const O = '\\s{0,3}';
const DASH = `${O}[-–—]${O}`;

/** Alternatives for the names in a table, and for their abbreviations with or without a stop; the longer go first. */
function namesOf(table: ReadonlyMap<string, number>): string {
  const longer = (name: string, number: number): boolean =>
    [...table].some(([other, its]) => its === number && other.length > name.length);
  const sorted = [...table].sort(([one], [other]) => other.length - one.length);
  const full = sorted.filter(([name, number]) => !longer(name, number)).map(([name]) => name);
  const short = sorted.filter(([name, number]) => longer(name, number)).map(([name]) => name);
  return `(?:${full.join('|')}|(?:${short.join('|')})\\b\\.?)`;
}

const MONTH = namesOf(MONTHS);
const WEEKDAY = namesOf(WEEKDAYS);
const SEASON_WORD = [...SEASONS.keys()].join('|');
const DAY = '(?:[12][0-9]|3[01]|0?[1-9])(?![0-9]|[.,:][0-9]|%)';
const ORDINAL = '(?:st|nd|rd|th)\\b';
const YEAR = '(?:1[0-9]|20)[0-9]{2}(?![0-9]|[.,][0-9]|%)';
/** What joins two ends; the word is kept, for "and" joins a range only behind "between". */
const JOIN = `(?:${DASH}|(?<by>${S}(?:${TIME_LINKS.join('|')}|and)${S}))`;
const JOINED = JOIN.replace('?<by>', '?:');

/** "16 September 2025", "16th of September", "28 to 30 July 2025", "28 July to 2 August 2025", "1 April 2019 to 30 June 2020". */
export const DAY_MONTH = sticky(
  `(?<d>${DAY})(?:${O}${ORDINAL})?(?:${S}(?<m0>${MONTH})(?:,?${S}(?<y0>${YEAR}))?)?(?:${JOIN}(?:the${S})?(?<d2>${DAY})(?:${O}${ORDINAL})?)?${S}(?:of${S})?(?<m>${MONTH})(?:,?${S}(?<y>${YEAR}))?`,
);

/** "January 17, 2026", "July 28-30", "July 28 to August 2, 2025", "April 1, 2019, to June 30, 2020", "September 17th". */
export const MONTH_DAY = sticky(
  `(?<m>${MONTH})${O}(?<d>${DAY})(?:${O}${ORDINAL})?(?:(?:,?${S}(?<y0>${YEAR}),?(?=${JOINED}${MONTH}))?${JOIN}(?:(?<m2>${MONTH})${S})?(?<d2>${DAY})(?:${O}${ORDINAL})?)?(?:,?${S}(?<y>${YEAR}))?`,
);

/** "June 1998", "September 2010 to January 2011", "November", "November-end". */
export const MONTH_ONLY = sticky(
  `(?<m>${MONTH})(?:,?${S}(?:of${S})?(?<y>${YEAR}))?(?:${JOIN}(?<m2>${MONTH})(?:${S}(?<y2>${YEAR}))?(?!${S}${DAY})|(?<end>-end)\\b)?`,
);

/** "Tuesday", "Wed," before a date. */
export const WEEKDAY_WORD = sticky(`(?<w>${WEEKDAY})(?:['’]s\\b)?`);

/** What makes a range of a weekday and the next: " to Thursday", not " to Thursday's" nor " to Thursday, June 6". */
export const TO_WEEKDAY = sticky(`${JOIN}(?<w>${WEEKDAY})\\b(?!['’]|,?${S}(?:the${S}|on${S})?(?:${DAY}|${MONTH}\\b))`);

/** What may stand between a weekday and its date: ", ", " the ". */
export const AFTER_WEEKDAY = sticky(`,?${S}(?:the${S}|on${S})?`);

/** "2026-01-17". */
export const ISO = sticky(`(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])-(?<d>${DAY})`);

/** "04/12/2025", "4.12.2025", "4 / 9 / 2007". */
export const NUMERIC = sticky(
  `(?<a>0?[1-9]|[12][0-9]|3[01])(?<sep>${O}/${O}|\\.)(?<b>0?[1-9]|[12][0-9]|3[01])\\k<sep>(?<y>(?:19|20)[0-9]{2})(?![0-9.,/]*[0-9])`,
);

/** "2012", "2025-2030", "2007-08", "2005 to 2009", "between 1987 and 1991", "1940s". */
export const YEARS = sticky(
  `(?<y>${YEAR.replace('(?![0-9]|[.,][0-9]|%)', '')})(?:(?<s>['’]?s)\\b|${JOIN}(?<y2>${YEAR}|[0-9]{2}(?![0-9%]|[.,][0-9]|${DASH}[0-9])))?(?![0-9]|[.,:/][0-9]|%|[-–][0-9A-Za-z])`,
);

/** "third quarter of 2012", "Q3 2012". */
export const QUARTER = sticky(
  `(?:(?<n>${[...ORDINAL_QUARTERS.keys()].join('|')})${S}quarter|Q(?<q>[1-4]))(?:,?${S}(?:of${S})?(?<y>${YEAR}))`,
);

/** "summer of 2019", "winter 2020". */
export const SEASON = sticky(`(?<s>${SEASON_WORD})${S}(?:of${S})?(?<y>${YEAR})`);

/** "last week", "next Saturday", "this summer", "last November". */
export const DEICTIC = sticky(
  `(?<which>${DEICTICS.join('|')})${S}(?<unit>${[...RECKONED_UNITS].sort((a, b) => b.length - a.length).join('|')}|${SEASON_WORD}|${WEEKDAY}|${MONTH})\\b(?!${O}['’-])`,
);

/** "earlier this month", "later this year": the unit alone is the date. Of the units a week, a month and a year, no other. */
export const EARLIER = sticky(`(?:earlier|later)${S}this${S}(?<unit>week|month|year)\\b`);

const BELOW_TEN = [...UNITS.keys()].slice(1, 10).join('|');
const BELOW_TWENTY = [...UNITS.keys()].slice(1).reverse().join('|');
const BELOW_HUNDRED = `(?:${[...TENS.keys()].join('|')})(?:(?:-|${S})(?:${BELOW_TEN})\\b)?|${BELOW_TWENTY}`;

/**
 * "two years ago", "twenty-five years ago", "a hundred and ten years ago", "a fortnight ago", "two centuries ago"; which word is a unit is for
 * `units.ts` to say.
 */
export const AGO = sticky(
  `(?:(?<digits>[0-9]{1,3})|(?:(?<hundreds>an?|${BELOW_TEN})${S}hundred(?:${S}and)?${S})?(?<words>${BELOW_HUNDRED})|(?<round>an?|${BELOW_TEN})${S}hundred|(?<single>an?))${S}(?<unit>[a-z]{2,11})${S}ago\\b`,
);

/** "early December", "late January", "end of November": what stands before a month or year. */
export const MODIFIER = sticky(
  `(?<mod>${[...EDGES].join('|')})(?:${S}|-)|(?:(?<of>${[...PARTS_BEFORE_OF].join('|')})${S}of${S}(?:the${S})?)`,
);

/** Feasts that keep their date, the longer names first. */
export const FEAST = sticky(
  `(?<f>${[...FEASTS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((feast) => feast.replace('.', '\\.').replace("'", "['’]").replaceAll(' ', S))
    .join('|')})`,
);
