import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { PARTS_OF_DAY, WEEKDAYS, ZONE_NAMES, ZONES } from '../../text/calendar-words.js';
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

const S = '\\s{1,3}';
const O = '\\s{0,2}';
const HALF = '(?<half>[ap])(?:m\\b|\\.m\\b\\.?)';
const ZONE_LIST = [...ZONES.keys()].sort((a, b) => b.length - a.length).join('|');
const ZONE_WORDS = [...ZONE_NAMES.keys()].join('|').replaceAll(' ', S);
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PART = 'morning|afternoon|evening|night';

const sticky = (source: string): RegExp => new RegExp(source, 'iy');

/** "9 a.m.", "8.40pm", "12:47 pm". */
const HALF_DAY = sticky(`(?<h>1[0-2]|0?[0-9])(?:[:.](?<m>[0-5][0-9]))?${O}${HALF}`);
/** "17:06", "2045", "1100 hours", "13:36 hrs". */
const FULL_DAY = sticky(`(?<h>2[0-3]|[01]?[0-9])(?:[:.](?<m>[0-5][0-9]))(?:${O}${HALF})?`);
const MILITARY = sticky('(?<h>2[0-3]|[01][0-9])(?<m>[0-5][0-9])(?![0-9]|[.,:][0-9])');
const OCLOCK = sticky(`(?<h>1[0-2]|[1-9])${S}o['’]clock\\b`);
const HOURS = sticky(`${O}(?:hours|hrs|hr|h)\\b`);
const ZONE = sticky(
  `${O}\\(?(?<zone>${ZONE_LIST})\\b\\)?|${S}(?<name>${ZONE_WORDS})\\b|,?${S}(?<local>local)(?:${S}time)?\\b`,
);
/** A weekday, with or without the part of its day, after a time: " on Friday night", ", Saturday". */
const DAY_AFTER = sticky(`(?:,?${S}(?:on|last|this|late)){0,2}${S}(?<w>${WEEKDAY})\\b(?!['’])(?:${S}(?:${PART}))?`);
/** A weekday before a time: "Saturday around", "Early Friday morning, around", "Friday at". */
const DAY_BEFORE =
  /(?:\b(?:early|late)\s{1,2})?\b(?<w>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s{1,2}(?:morning|afternoon|evening|night))?,?\s{1,2}(?:at\s{1,2})?$/i;
const HEDGE_BEFORE =
  /\b(?<hedge>about|around|approximately|roughly|nearly|almost|circa|(?:just|shortly|soon|some\s?time|moments|minutes)\s{1,2}(?:before|after|past)|before|after|past|by|until|till|since)\s{1,2}(?:at\s{1,2})?$/i;
const AT_BEFORE = /\b(?:at|around|about|by|from|until|till|to|before|after|since|approximately|and|or)\s{1,2}$|\(\s?$/i;

/** "early Friday", "late Thursday night", "Thursday morning", "early hours of Sunday", "overnight", "this evening". */
const PART_FORM = sticky(
  `(?:(?<edge>early|late)${S}(?:on${S})?)?(?:(?<w>${WEEKDAY})|(?<which>this|last|yesterday|tomorrow))${S}(?:(?<edge2>early|late)${S})?(?<part>${PART})\\b(?!${S}(?:Live|Football|Show)|['’-])`,
);
const EDGE_DAY = sticky(`(?<edge>early|late)${S}(?:on${S})?(?<w>${WEEKDAY})\\b(?!['’]|${S}(?:${PART}))`);
const EARLY_HOURS = sticky(
  `early${S}hours(?:${S}of${S}(?:(?<w>${WEEKDAY})(?:${S}morning)?|(?<this>this${S}morning)|(?:the${S})?morning)\\b)?`,
);

function run(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

interface Clock {
  readonly end: number;
  readonly minutes: number;
  readonly half?: boolean;
  readonly zone?: string;
}

function hedgeOf(word: string | undefined): Hedge | undefined {
  if (word === undefined) return undefined;
  const lower = word.toLowerCase();
  if (/^(?:until|till|by)$/.test(lower)) return 'until';
  if (lower === 'since') return 'since';
  if (/before$/.test(lower)) return 'before';
  return /after$|past$/.test(lower) ? 'after' : 'about';
}

/** The zone right after a time, and where it ends. */
function zoneAfter(text: string, end: number): { readonly end: number; readonly zone?: string } {
  const match = run(ZONE, text, end);
  if (!match?.groups) return { end };
  const { zone, name, local } = match.groups;
  const bracketed = /\(/.test(match[0]) && !/\)$/.test(match[0]);
  if (zone !== undefined && (zone !== zone.toUpperCase() || bracketed)) return { end };
  const last = end + match[0].length;
  if (zone !== undefined)
    return { end: /^\s*\(/.test(match[0]) ? last : last - (match[0].endsWith(')') ? 1 : 0), zone: zone.toUpperCase() };
  if (local !== undefined) return { end: last, zone: 'local' };
  return { end: last, zone: ZONE_NAMES.get((name ?? '').toLowerCase().replace(/\s+/g, ' ')) ?? '' };
}

function minutesOf(hour: number, minute: number, half: string | undefined): number | undefined {
  if (half === undefined || hour > 12) return hour * 60 + minute;
  const base = hour % 12;
  return (half.toLowerCase() === 'p' ? base + 12 : base) * 60 + minute;
}

/** A clock time at a number; undefined for scores, ratios, measures and plain numbers. */
function clockAt(article: Article, token: Token): Clock | undefined {
  const { text } = article;
  const { start } = token;
  const before = text.slice(Math.max(0, start - 16), start);
  if (/[\d.:$€£#/-]$/.test(before)) return undefined;
  const halfDay = run(HALF_DAY, text, start);
  if (halfDay?.groups) {
    const { h, m, half } = halfDay.groups;
    const minutes = minutesOf(Number(h), Number(m ?? 0), half);
    if (
      /am$/.test(halfDay[0]) &&
      m === undefined &&
      !/\b(?:at|around|about|by|from|until|till|to|before|after|since|early|past|and|is|was)\s{1,2}$|[(,]\s?$|day\s{1,2}$/i.test(
        before,
      ) &&
      /\s/.test(halfDay[0])
    )
      return undefined;
    return minutes === undefined ? undefined : { ...zoneAfter(text, start + halfDay[0].length), minutes };
  }
  const oclock = run(OCLOCK, text, start);
  if (oclock?.groups) return { end: start + oclock[0].length, minutes: Number(oclock.groups.h) * 60, half: true };
  const full = run(FULL_DAY, text, start) ?? run(MILITARY, text, start);
  if (!full?.groups || start + full[0].length < token.end) return undefined;
  const minutes = Number(full.groups.h) * 60 + Number(full.groups.m);
  const end = start + full[0].length;
  const hours = run(HOURS, text, end);
  const zone = zoneAfter(text, hours ? end + hours[0].length : end);
  if (hours && minutes > 0 && (full[0].length === 4 || full[0].includes(':') || zone.zone)) return { ...zone, minutes };
  if (zone.zone !== undefined && (zone.zone !== 'local' || full[0].includes(':'))) return { ...zone, minutes };
  const timed =
    full[0].includes(':') &&
    AT_BEFORE.test(before) &&
    !/\b(?:ratio|score|odds|[A-Z][a-z]+)\s+(?:of|at|and)\s*$/.test(before);
  return timed && !/^\s{0,2}(?:of\b|in\b|[-–:]|minutes?|victory|win|lead|m\b|to\b)/i.test(text.slice(end, end + 12))
    ? { end, minutes }
    : undefined;
}

/** Mention of a clock time, with the hedge and the weekday that stand beside it. */
function clockMention(article: Article, sentence: Sentence, token: Token, clock: Clock): Mention<TimeValue> {
  const { text } = article;
  let start = token.start;
  let { end } = clock;
  const before = text.slice(Math.max(sentence.start, start - 40), start);
  const hedge = HEDGE_BEFORE.exec(before);
  if (hedge) start -= before.length - hedge.index;
  const dayAfter = run(DAY_AFTER, text, end);
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
  const value = (low: number, high: number, from = start, hedge?: Hedge): Mention<TimeValue> => ({
    kind: 'time',
    range: { start: from, end },
    value: { text: text.slice(from, end), low, high, ...(hedge === undefined ? {} : { hedge }) },
  });
  if (lower === 'noon' || lower === 'midday' || lower === 'midnight') {
    if (!followsPreposition(article.tokens, index, sentence)) return undefined;
    const minutes = lower === 'midnight' ? 0 : 720;
    const before = text.slice(Math.max(sentence.start, start - 24), start);
    const hedge = HEDGE_BEFORE.exec(before);
    return value(
      minutes,
      minutes,
      hedge ? start - (before.length - hedge.index) : start,
      hedgeOf(hedge?.groups?.hedge),
    );
  }
  const part = PARTS_OF_DAY.get(lower);
  if (!part) return undefined;
  const fits =
    lower === 'overnight' ||
    (PARTS_WITH_THE.has(lower)
      ? followsInThe(article.tokens, index, sentence)
      : followsPreposition(article.tokens, index, sentence));
  const after = text.slice(end, end + 12);
  if (!fits || /^['’-]|^\s{1,2}(?:gown|show|news|watch|shift|stay|standard|post|herald)/i.test(after)) return undefined;
  return value(part[0], part[1]);
}

function partAt(article: Article, token: Token): Mention<TimeValue> | undefined {
  const { text } = article;
  const match =
    run(PART_FORM, text, token.start) ??
    run(EDGE_DAY, text, token.start) ??
    (token.lower === 'early' ? run(EARLY_HOURS, text, token.start) : null);
  if (!match) return undefined;
  const w = match.groups?.w;
  if (w !== undefined && !/^\p{Lu}/u.test(w)) return undefined;
  const { part } = match.groups ?? {};
  if (part !== undefined && /^\p{Lu}/u.test(part) && /^\s\p{Lu}/u.test(text.slice(token.start + match[0].length)))
    return undefined;
  return partMention(text, token.start, match);
}

/**
 * Times of day of an article.
 *
 * Taken: "around 9 a.m.", "8.40pm", "2045 GMT", "1100 hours", "11am IST", "noon", "midnight", "12:47 local time", "10.30am",
 * "(1230 GMT)", "early Friday", "Thursday morning", "late Thursday night", "overnight", "at dawn", "about 9:40 p.m. Friday",
 * "Early Friday morning, around 1:30 a.m.", "in the early hours of Sunday", "this evening", "last night", "5 o'clock".
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
  at: number,
  mention: Mention<TimeValue>,
): Mention<TimeValue> {
  if (mention.value.weekday !== undefined) return mention;
  let only = NO_WEEKDAY;
  const to = Math.min(sentence.last, at + DAY_REACH);
  for (let index = Math.max(sentence.first, at - DAY_REACH); index < to; index += 1) {
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
  if (sort === 'part') return partAt(article, token);
  const clock = clockAt(article, token);
  return clock && clockMention(article, sentence, token, clock);
}
