import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { BARE_ZONE_NAMES, PARTS_OF_DAY, WEEKDAYS, ZONE_NAMES } from '../../text/calendar-words.js';
import { isPartOfName } from '../../text/named-parts.js';
import { at } from '../../text/sticky.js';
import {
  AM_BEFORE,
  AT_BEFORE,
  DAY_AFTER,
  DAY_BEFORE,
  EARLY_HOURS,
  EDGE_DAY,
  FULL_DAY,
  HALF_DAY,
  HEDGE_BEFORE,
  HOURS,
  MILITARY,
  NO_PART_AFTER,
  PART_FORM,
  RATIO_BEFORE,
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
  PARTS_WITH_THE,
  sortOf,
  weekdayOf,
} from './trigger.js';
import type { Hedge, TimeValue } from './value.js';

function hedgeOf(word: string | undefined): Hedge | undefined {
  if (word === undefined) return undefined;
  const lower = word.toLowerCase();
  if (/^(?:until|till|by)$/.test(lower)) return 'until';
  if (lower === 'since') return 'since';
  if (/before$/.test(lower)) return 'before';
  return /after$|past$/.test(lower) ? 'after' : 'about';
}

/** A word with a capital that is no weekday: "Eastern Airways". */
const NAME_AFTER = /^\s(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))\p{Lu}/u;

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
    const stands = /^\p{Lu}/u.test(bare) && !NAME_AFTER.test(text.slice(last, last + 8));
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

/** A clock time at a number; undefined for scores, ratios, measures and plain numbers. */
function clockAt(article: Article, index: number, token: Token): Clock | undefined {
  const { text } = article;
  const { start } = token;
  const before = text.slice(Math.max(0, start - 16), start);
  if (/[\d.:$€£#/-]$/.test(before)) return undefined;
  const halfDay = at(HALF_DAY, text, start);
  if (halfDay?.groups) {
    const { h, m, half } = halfDay.groups;
    const minutes = minutesOf(Number(h), Number(m ?? 0), half);
    if (/\sam$/.test(halfDay[0]) && m === undefined && !AM_BEFORE.test(before)) return undefined;
    return minutes === undefined ? undefined : { ...zoneAfter(text, start + halfDay[0].length), minutes };
  }
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
  const timed = full[0].includes(':') && AT_BEFORE.test(before) && !RATIO_BEFORE.test(before);
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
  const dayAfter = at(DAY_AFTER, text, end);
  let named = dayAfter?.groups?.w;
  if (dayAfter && end + dayAfter[0].length <= sentence.end) end += dayAfter[0].length;
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
      high: clock.minutes,
      ...(clock.half ? { half: true } : {}),
      ...(clock.zone === undefined ? {} : { zone: clock.zone }),
      ...(kept === undefined ? {} : { hedge: kept }),
      ...(weekday === undefined ? {} : { weekday }),
    },
  };
}

/** "early" is before six, "late" after nine in the evening; with a part of the day they halve it. */
function intervalOf(part: string | undefined, edge: string | undefined): readonly [number, number] {
  const lower = edge?.toLowerCase();
  if (part === undefined) return lower === 'late' ? [1260, 1440] : [0, 360];
  const name = part.toLowerCase();
  const [low, high] = PARTS_OF_DAY.get(name) ?? [0, 1440];
  if (lower === 'early' && name === 'morning') return [0, 540];
  if (lower === 'late' && name === 'night') return [1260, 1440];
  const middle = (low + high) / 2;
  return lower === 'early' ? [low, middle] : lower === 'late' ? [middle, high] : [low, high];
}

function partMention(text: string, start: number, match: RegExpExecArray): Mention<TimeValue> | undefined {
  const { edge, edge2, w, which, part } = match.groups ?? {};
  if (which !== undefined && /^(?:yesterday|tomorrow)$/i.test(which) && part === undefined) return undefined;
  const [low, high] = /^early\s+hours/i.test(match[0]) ? [0, 360] : intervalOf(part, edge ?? edge2);
  const weekday = w === undefined ? undefined : WEEKDAYS.get(w.toLowerCase());
  const word = which?.toLowerCase() ?? (match.groups?.this === undefined ? undefined : 'this');
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

/** "noon", "midnight", "dawn", "overnight", "in the morning"; a part of the day alone needs its preposition. */
function bareMention(
  article: Article,
  sentence: Sentence,
  index: number,
  token: Token,
): Mention<TimeValue> | undefined {
  const { text } = article;
  const { lower, start, end } = token;
  if (lower === 'noon' || lower === 'midday' || lower === 'midnight') {
    if (!followsPreposition(article.tokens, index, sentence)) return undefined;
    return clockMention(article, sentence, token, { end, minutes: lower === 'midnight' ? 0 : 720 });
  }
  const part = PARTS_OF_DAY.get(lower);
  if (!part) return undefined;
  const fits =
    lower === 'overnight' ||
    (PARTS_WITH_THE.has(lower)
      ? followsInThe(article.tokens, index, sentence)
      : followsPreposition(article.tokens, index, sentence));
  const after = text.slice(end, end + 12);
  if (!fits || NO_PART_AFTER.test(after)) return undefined;
  return { kind: 'time', range: { start, end }, value: { text: text.slice(start, end), low: part[0], high: part[1] } };
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
  const { part } = match.groups ?? {};
  if (
    part !== undefined &&
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
 * "six o'clock", "half past ten", "just after midnight Sunday", "a quarter to nine", "at ten to six in the evening", "7pm Eastern".
 *
 * Refused: "2:56 of the sixth round", "a ratio of 3:1", "12:47 in favour", "Matthew 12:47", "8.40 metres", "I am 9 am I",
 * "Good Morning Show", "the evening gown", "the night watchman", "the mile in 4:12", "1945", "said good morning".
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
