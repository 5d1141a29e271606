import type { Article, Sentence, Token } from '../../core/article.js';
import { type CalendarDate, isCalendarDay } from '../../core/calendar.js';
import type { Mention } from '../../core/claim.js';
import {
  BARE_ZONE_NAMES,
  BOUNDS,
  MONTHS,
  NOONS,
  PARTS_OF_DAY,
  WEEKDAY_NAMES,
  WEEKDAYS,
  ZONE_NAMES,
} from '../../text/calendar-words.js';
import { classTest } from '../../text/data.js';
import { isFunctionWord } from '../../text/function-words.js';
import { isPartOfName } from '../../text/named-parts.js';
import { at } from '../../text/sticky.js';
import { hasCapital } from '../../text/tokens.js';
import {
  AM_BEFORE,
  AT_BEFORE,
  DATE_AFTER,
  DAY_AFTER,
  DAY_BEFORE,
  EARLY_HOURS,
  EDGE_DAY,
  FULL_DAY,
  HALF_DAY,
  HEDGE_BEFORE,
  HOURS,
  HOURS_RANGE,
  MILITARY,
  PART_FORM,
  SCORE_AFTER,
  ZONE,
} from './patterns.js';
import { type Clock, spokenAt } from './spoken.js';
import {
  followsInThe,
  followsPreposition,
  mayGoOn,
  mayTrigger,
  NO_WEEKDAY,
  opensRange,
  PARTS_WITH_THE,
  sortOf,
  weekdayOf,
} from './trigger.js';
import type { Hedge, TimeValue } from './value.js';

function hedgeOf(word: string | undefined): Hedge | undefined {
  if (word === undefined) return undefined;
  const lower = word.toLowerCase();
  if (lower === 'since') return 'since';
  if (/before$/.test(lower)) return 'before';
  if (BOUNDS.get(lower) === true) return 'until';
  return /after$|past$/.test(lower) ? 'after' : 'about';
}

/** A word with a capital that is no weekday: "Eastern Airways". */
const NAME_AFTER = new RegExp(`^\\s(?!${WEEKDAY_NAMES.join('|')})\\p{Lu}`, 'u');

/** The zone right after a time, and where it ends. */
function zoneAfter(text: string, end: number): { readonly end: number; readonly zone?: string } {
  const match = at(ZONE, text, end);
  if (!match?.groups) return { end };
  const { zone, name, local, bare } = match.groups;
  const bracketed = /\(/.test(match[0]) && !/\)$/.test(match[0]);
  if (zone !== undefined && (zone !== zone.toUpperCase() || bracketed)) return { end };
  const last = end + match[0].length;
  if (zone !== undefined)
    return { end: /^\s*\(/.test(match[0]) ? last : last - (match[0].endsWith(')') ? 1 : 0), zone: zone.toUpperCase() };
  if (bare !== undefined) {
    const full = BARE_ZONE_NAMES.get(bare.toLowerCase());
    const stands = /^\p{Lu}/u.test(bare) && !NAME_AFTER.test(text.slice(last, last + 12));
    return stands && full !== undefined ? { end: last, zone: full } : { end };
  }
  if (local !== undefined) return { end: last, zone: 'local' };
  return { end: last, zone: ZONE_NAMES.get((name ?? '').toLowerCase().replace(/\s+/g, ' ')) ?? '' };
}

function minutesOf(hour: number, minute: number, half: string | undefined): number | undefined {
  if (half === undefined || hour > 12) return hour * 60 + minute;
  const base = hour % 12;
  return (half.toLowerCase() === 'p' ? base + 12 : base) * 60 + minute;
}

/** From one hour to another: "6-8pm", "between 6 and 8 p.m."; the first has the half of the day in which it comes before the second. */
function rangeAt(article: Article, index: number, { start }: Token): Clock | undefined {
  const match = at(HOURS_RANGE, article.text, start);
  if (!match?.groups) return undefined;
  const { h, m, half1, by, h2, m2, half } = match.groups;
  if (by !== undefined && (half1 !== undefined || !opensRange(article.tokens, index))) return undefined;
  const high = minutesOf(Number(h2), Number(m2 ?? 0), half) ?? 0;
  const same = minutesOf(Number(h), Number(m ?? 0), half1 ?? half) ?? 0;
  const low = half1 !== undefined || same < high ? same : (same + 720) % 1440;
  return { ...zoneAfter(article.text, start + match[0].length), minutes: low, until: high > low ? high : high + 1440 };
}

/** Whether a dash follows, behind one space at most. */
const isDash = (text: string, end: number): boolean => '-–—'.includes(text[text[end] === ' ' ? end + 1 : end] ?? ' ');

/** A clock time at a number; undefined for scores, ratios, measures and plain numbers. */
function clockAt(article: Article, index: number, token: Token): Clock | undefined {
  const { text } = article;
  const { start } = token;
  const before = text.slice(Math.max(0, start - 16), start);
  if (/[\d.:$€£#/-]$/.test(before)) return undefined;
  const halfDay = at(HALF_DAY, text, start);
  if (halfDay?.groups) {
    const end = start + halfDay[0].length;
    const range = isDash(text, end) ? rangeAt(article, index, token) : undefined;
    if (range) return range;
    const { h, m, half } = halfDay.groups;
    const minutes = minutesOf(Number(h), Number(m ?? 0), half);
    if (/\sam$/.test(halfDay[0]) && m === undefined && !AM_BEFORE.test(before)) return undefined;
    return minutes === undefined ? undefined : { ...zoneAfter(text, end), minutes };
  }
  const range =
    isDash(text, token.end) || opensRange(article.tokens, index) ? rangeAt(article, index, token) : undefined;
  if (range) return range;
  const spoken = spokenAt(article, index, token, before);
  if (spoken || token.kind === 'word') return spoken;
  const full = at(FULL_DAY, text, start) ?? at(MILITARY, text, start);
  if (!full?.groups || start + full[0].length < token.end) return undefined;
  const minutes = Number(full.groups.h) * 60 + Number(full.groups.m);
  const end = start + full[0].length;
  const hours = at(HOURS, text, end);
  const zone = zoneAfter(text, hours ? end + hours[0].length : end);
  if (hours && minutes > 0 && (full[0].length === 4 || full[0].includes(':') || zone.zone)) return { ...zone, minutes };
  const told = zone.zone !== 'local' || full[0].includes(':') || /time$/i.test(text.slice(end, zone.end));
  if (zone.zone !== undefined && told) return { ...zone, minutes };
  const timed = full[0].includes(':') && AT_BEFORE.test(before);
  return timed && !SCORE_AFTER.test(text.slice(end, end + 12)) ? { end, minutes } : undefined;
}

/** Mention of a clock time, with the hedge and the weekday that stand beside it. */
function clockMention(article: Article, sentence: Sentence, token: Token, clock: Clock): Mention<TimeValue> {
  const { text } = article;
  let start = token.start;
  let { end } = clock;
  const before = text.slice(Math.max(sentence.start, start - 40), start);
  const hedge = HEDGE_BEFORE.exec(before);
  if (hedge) start -= before.length - hedge.index;
  const dated = dateAfter(text, end);
  const dayAfter = dated ? null : at(DAY_AFTER, text, end);
  let named = dated?.named ?? dayAfter?.groups?.w;
  if (dated && dated.end <= sentence.end) end = dated.end;
  else if (dayAfter && end + dayAfter[0].length <= sentence.end) end += dayAfter[0].length;
  else {
    const ahead = text.slice(Math.max(sentence.start, start - 40), start);
    const dayBefore = DAY_BEFORE.exec(ahead);
    named = dayBefore?.groups?.w;
    if (dayBefore) start -= ahead.length - dayBefore.index;
  }
  const weekday = named === undefined ? undefined : WEEKDAYS.get(named.toLowerCase());
  const kept = hedgeOf(hedge?.groups?.hedge);
  return {
    kind: 'time',
    range: { start, end },
    value: {
      text: text.slice(start, end),
      low: clock.minutes,
      high: clock.until ?? clock.minutes,
      ...(clock.until === undefined ? {} : { range: true }),
      ...(clock.half ? { half: true } : {}),
      ...(clock.zone === undefined ? {} : { zone: clock.zone }),
      ...(kept === undefined ? {} : { hedge: kept }),
      ...(weekday === undefined ? {} : { weekday }),
      ...(dated === undefined ? {} : { date: dated.date }),
    },
  };
}

/** A date behind a time, with where it ends and its weekday: "7pm |on Friday, 14 March". */
function dateAfter(
  text: string,
  end: number,
): { readonly end: number; readonly date: CalendarDate; readonly named?: string } | undefined {
  if (!/\bon\s/i.test(text.slice(end, end + 5))) return undefined;
  for (const pattern of DATE_AFTER) {
    const match = at(pattern, text, end);
    const { w, day, month, y } = match?.groups ?? {};
    if (!match || month === undefined || !/^\p{Lu}/u.test(month)) continue;
    const date = {
      ...(y === undefined ? {} : { year: Number(y) }),
      month: MONTHS.get(month.toLowerCase()) ?? 0,
      day: Number(day),
    };
    if (!isCalendarDay(date.year ?? 2000, date.month, date.day)) continue;
    return { end: end + match[0].length, date, ...(w === undefined ? {} : { named: w }) };
  }
  return undefined;
}

/** Where "late" begins of a day, 16:00: near its end, the last third of it, so that it takes in the late afternoon and the evening. */
const LATE = 960;

/** "early" is before six, "late" the last third of the day; with a part of the day they halve it. */
function intervalOf(part: string | undefined, edge: string | undefined): readonly [number, number] {
  const lower = edge?.toLowerCase();
  if (part === undefined) return lower === 'late' ? [LATE, 1440] : [0, 360];
  const name = part.toLowerCase();
  const [low, high] = PARTS_OF_DAY.get(name) ?? [0, 1440];
  if (lower === 'early' && name === 'morning') return [0, 540];
  if (lower === 'late' && name === 'night') return [1260, 1440];
  const middle = (low + high) / 2;
  return lower === 'early' ? [low, middle] : lower === 'late' ? [middle, high] : [low, high];
}

function partMention(text: string, start: number, match: RegExpExecArray): Mention<TimeValue> | undefined {
  const { edge, edge2, edge3, w, day, part, main } = match.groups ?? {};
  const named = part ?? main;
  const [low, high] = /^early\s+hours/i.test(match[0]) ? [0, 360] : intervalOf(named, edge ?? edge2 ?? edge3);
  const weekday = w === undefined ? undefined : WEEKDAYS.get(w.toLowerCase());
  const word = (match.groups?.which ?? day)?.toLowerCase() ?? (match.groups?.this === undefined ? undefined : 'this');
  const end = start + match[0].length;
  return {
    kind: 'time',
    range: { start, end },
    value: {
      text: text.slice(start, end),
      low,
      high,
      ...(weekday === undefined ? {} : { weekday }),
      ...(word === 'this' ? { deictic: 'this' } : word === 'last' || word === 'yesterday' ? { deictic: 'last' } : {}),
    },
  };
}

const followsInName = classTest('day-compounds-words.txt', 'behind-part');

/** Whether a part of the day is the first word of another thing: "the evening gown", "the Evening Post", "the morning-after". */
function makesName(article: Article, sentence: Sentence, index: number, end: number): boolean {
  if (/^['’-]/.test(article.text.slice(end, end + 1))) return true;
  const [token, next] = article.tokens.slice(index, index + 2);
  if (token === undefined || next?.kind !== 'word') return false;
  if (followsInName(next.lower)) return true;
  return hasCapital(token) && hasCapital(next) && index > sentence.first && sentence.role !== 'headline';
}

const isDayOrZone = (token: Token): boolean => weekdayOf(token) !== NO_WEEKDAY || BARE_ZONE_NAMES.has(token.lower);

/** Whether a moment with a capital is followed by two more words of a name: "the |Midnight Cinema Club"; not in a headline of capitals. */
function isPartOfLongName(tokens: readonly Token[], index: number): boolean {
  return [0, 1, 2].every((step) => {
    const token = tokens[index + step];
    return token?.kind === 'word' && hasCapital(token) && !isFunctionWord(token.lower) && !isDayOrZone(token);
  });
}

/** "noon", "midnight", "dawn", "overnight", "in the morning"; a part of the day alone needs its preposition. */
function bareMention(
  article: Article,
  sentence: Sentence,
  index: number,
  token: Token,
): Mention<TimeValue> | undefined {
  const { text } = article;
  const { lower, start, end } = token;
  if (NOONS.has(lower)) {
    if (!followsPreposition(article.tokens, index, sentence)) return undefined;
    if (sentence.role !== 'headline' && isPartOfLongName(article.tokens, index)) return undefined;
    return clockMention(article, sentence, token, { end, minutes: lower === 'midnight' ? 0 : 720 });
  }
  const part = PARTS_OF_DAY.get(lower);
  if (!part) return undefined;
  const fits =
    lower === 'overnight' ||
    followsInThe(article.tokens, index, sentence) ||
    (!PARTS_WITH_THE.has(lower) && followsPreposition(article.tokens, index, sentence));
  if (!fits || makesName(article, sentence, index, end)) return undefined;
  const value = { text: text.slice(start, end), low: part[0], high: part[1] };
  const after = at(DAY_AFTER, text, end);
  const weekday = WEEKDAYS.get(after?.groups?.w?.toLowerCase() ?? '');
  const last = after && weekday !== undefined ? end + after[0].length : end;
  if (weekday === undefined || last > sentence.end) return { kind: 'time', range: { start, end }, value };
  return { kind: 'time', range: { start, end: last }, value: { ...value, text: text.slice(start, last), weekday } };
}

/** Index of the last token that begins before an offset. */
function lastBefore(article: Article, index: number, end: number): number {
  let last = index;
  while ((article.tokens[last + 1]?.start ?? end) < end) last += 1;
  return last;
}

function partAt(article: Article, index: number, token: Token): Mention<TimeValue> | undefined {
  const { text } = article;
  const match =
    at(PART_FORM, text, token.start) ??
    at(EDGE_DAY, text, token.start) ??
    (token.lower === 'early' ? at(EARLY_HOURS, text, token.start) : null);
  if (!match) return undefined;
  const w = match.groups?.w;
  if (w !== undefined && !/^\p{Lu}/u.test(w)) return undefined;
  const { part, main } = match.groups ?? {};
  if (
    (part ?? main) !== undefined &&
    isPartOfName(article.tokens, index, lastBefore(article, index, token.start + match[0].length))
  )
    return undefined;
  return partMention(text, token.start, match);
}

/**
 * Times of day of an article.
 *
 * Taken: "around 9 a.m.", "8.40pm", "2045 GMT", "1100 hours", "11am IST", "noon", "midnight", "12:47 local time", "10.30am",
 * "(1230 GMT)", "early Friday", "Thursday morning", "late Thursday night", "overnight", "at dawn", "about 9:40 p.m. Friday",
 * "Early Friday morning, around 1:30 a.m.", "in the early hours of Sunday", "this evening", "last night", "5 o'clock",
 * "six o'clock", "half past ten", "just after midnight Sunday", "a quarter to nine", "at ten to six in the evening", "7pm Eastern", "7pm on 14 March", "6-8pm", "between 6 and 8 p.m.".
 *
 * Refused: "2:56 of the sixth round", "a ratio of 3:1", "12:47 in favour", "Matthew 12:47", "8.40 metres", "I am 9 am I",
 * "Good Morning Show", "the evening gown", "the night watchman", "the mile in 4:12", "1945", "said good morning", "the Midnight Cinema Club".
 */
export function findTimes(article: Article): readonly Mention<TimeValue>[] {
  const mentions: Mention<TimeValue>[] = [];
  for (const sentence of article.sentences) {
    let end = 0;
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const token = article.tokens[index];
      if (!token || mayTrigger(token) === 0 || token.start < end) continue;
      const mention = mentionAt(article, sentence, index, token);
      if (!mention || mention.range.end > sentence.end) continue;
      const previous = mentions.at(-1);
      if (previous && previous.range.end > mention.range.start) mentions.pop();
      mentions.push(withSentenceDay(article, sentence, index, mention));
      end = mention.range.end;
    }
  }
  return mentions;
}

/** Tokens before and after a time among which another weekday is looked for. */
const DAY_REACH = 60;

function withSentenceDay(
  article: Article,
  sentence: Sentence,
  place: number,
  mention: Mention<TimeValue>,
): Mention<TimeValue> {
  if (mention.value.weekday !== undefined) return mention;
  let only = NO_WEEKDAY;
  const to = Math.min(sentence.last, place + DAY_REACH);
  for (let index = Math.max(sentence.first, place - DAY_REACH); index < to; index += 1) {
    const token = article.tokens[index];
    const day = token ? weekdayOf(token) : NO_WEEKDAY;
    if (day === NO_WEEKDAY || day === only) continue;
    if (only !== NO_WEEKDAY) return mention;
    only = day;
  }
  return only === NO_WEEKDAY ? mention : { ...mention, value: { ...mention.value, sentenceDay: only } };
}

function mentionAt(article: Article, sentence: Sentence, index: number, token: Token): Mention<TimeValue> | undefined {
  const sort = sortOf(token);
  if (sort === 'bare part') return bareMention(article, sentence, index, token);
  if (!mayGoOn(article.tokens, index, sort)) return undefined;
  if (sort === 'part') return partAt(article, index, token);
  const clock = clockAt(article, index, token);
  return clock && clockMention(article, sentence, token, clock);
}
