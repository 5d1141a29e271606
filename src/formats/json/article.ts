import { dayNumber, fromDayNumber } from '../../core/calendar.js';
import type { ReadOptions, Source } from '../../core/contracts.js';
import type { Document, Known, PublicationTime } from '../../core/document.js';
import { ExpectedError } from '../../errors.js';
import { type Entry, entriesIn } from '../../parse/json/entries.js';
import { soundJson } from '../../parse/json/file.js';
import { wordsOf } from '../../parse/json/text.js';
import { documentsOf, type Told } from '../../parse/json/told-article.js';
import type { JsonRecord, JsonText, JsonValue } from '../../parse/json/tree.js';
import { bylineOf, outletInAddress, outletNamed } from '../../parse/names.js';
import { dateInAddress, publishedAt } from '../../parse/published-at.js';
import { type Fields, fieldsOf, type Role, stringIn, textsFor, valuesFor } from './spellings.js';

/** Whether an object is an article: it has a text. */
function isArticle(record: JsonRecord): boolean {
  return textsFor(fieldsOf(record), 'text').length > 0;
}

/** Seconds that count as such; more are milliseconds. 10^11 seconds end in the year 5138. */
const MOST_SECONDS = 1e11;
/** What counts from 1970 and lies before the web is no time of publication (2 January 1990). */
const FIRST_SECOND = 631_238_400;
const DAY = 86_400;

/** A time counted in seconds or milliseconds from 1970, which is UTC. Midnight is taken for no time. */
function sinceEpoch(count: number): Known<PublicationTime> | undefined {
  const seconds = Math.floor(count >= MOST_SECONDS ? count / 1000 : count);
  if (!(seconds >= FIRST_SECOND && seconds < MOST_SECONDS)) return undefined;
  const date = fromDayNumber(dayNumber(1970, 1, 1) + Math.floor(seconds / DAY));
  const minutes = Math.floor((seconds % DAY) / 60);
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60, zone: 'Z' };
  return { value: { date, ...(minutes > 0 && { time }) }, basis: 'stated' };
}

/** The time that a value is: "2026-03-02T08:05Z", 1772438700, "1772438700000", {"$date": ...}. */
function timeIn(value: JsonValue | undefined, options: ReadOptions): Known<PublicationTime> | undefined {
  if (value?.kind === 'record') return timeIn(value.members.get('$date') ?? value.members.get('$numberLong'), options);
  if (value?.kind === 'number') return sinceEpoch(value.value);
  const text = wordsOf(value);
  if (text === undefined) return undefined;
  return /^\d{10}(?:\d{3})?$/.test(text) ? sinceEpoch(Number(text)) : publishedAt(text, options.dateOrder);
}

/** WordPress gives a time twice: as clocks at the site show it, and in Greenwich, both without a zone. */
function inGreenwich(fields: Fields, options: ReadOptions): Known<PublicationTime> | undefined {
  const [time] = fields.flatMap((members) => wordsOf(members.get('dategmt')) ?? []);
  return time === undefined ? undefined : publishedAt(/T[\d:]+$/.test(time) ? `${time}Z` : time, options.dateOrder);
}

function published(fields: Fields, address: string, options: ReadOptions): Known<PublicationTime> | undefined {
  const gmt = inGreenwich(fields, options);
  if (gmt) return gmt;
  for (const role of ['published', 'updated'] as const) {
    for (const value of valuesFor(fields, role)) {
      const time = timeIn(value, options);
      if (time) return time;
    }
  }
  return dateInAddress(address);
}

/** The outlet: as a field names it, else the host that a field or the address gives; of a JSON Feed its title. */
function outlet(fields: Fields, address: string, within: JsonRecord | undefined): Known<string> | undefined {
  const version = wordsOf(within?.members.get('version')) ?? '';
  const feed = version.includes('jsonfeed.org') ? wordsOf(within?.members.get('title')) : undefined;
  const named = valuesFor(fields, 'outlet').flatMap((value) => {
    const name = wordsOf(stringIn(value));
    return (name === undefined ? undefined : outletNamed(name)) ?? [];
  });
  const stated = named.find(({ basis }) => basis === 'stated') ?? (feed === undefined ? undefined : outletNamed(feed));
  return stated ?? named[0] ?? outletInAddress(address);
}

/** The names that a value lists: a string ("Ana Vidal; Rui Costa"), strings, objects with a name. */
function namesIn(value: JsonValue): readonly string[] {
  const each = value.kind === 'list' ? value.items : [value];
  return each.flatMap((part) => wordsOf(stringIn(part))?.split(/\s*;\s*/) ?? []);
}

/** The mark of NewsAPI at the end of a text that it cut, with the word that was cut. */
const CUT = /\S*\s*\[\+\d+ chars\]\s*$/;

function withoutCut(text: JsonText): JsonText {
  const tail = text.source.slice(Math.max(text.start, text.end - 80), text.end);
  const cut = CUT.exec(tail);
  return cut ? { ...text, end: text.end - (tail.length - cut.index) } : text;
}

/** What an object says of an article. */
function toldOf({ record, within }: Entry, options: ReadOptions): Told {
  const fields = fieldsOf(record);
  const full = textsFor(fields, 'text');
  const texts = full.map(withoutCut);
  const address =
    valuesFor(fields, 'address')
      .flatMap((value) => wordsOf(value) ?? [])
      .find((url) => /^https?:/i.test(url)) ?? '';
  const [headline] = valuesFor(fields, 'headline').flatMap((value) => stringIn(value) ?? []);
  const named = valuesFor(fields, 'byline').map((value) => bylineOf(namesIn(value)));
  const byline = named.find((names) => names !== undefined);
  const from = outlet(fields, address, within);
  const time = published(fields, address, options);
  return {
    start: record.start,
    texts: full.length > 0 ? texts : textsFor(fields, 'summary'),
    ...(full.length === 0 && { summary: true }),
    ...(texts.some((text, index) => text !== full[index]) && { cut: true }),
    ...(headline && { headline }),
    ...(from && { outlet: from }),
    ...(byline && { byline }),
    ...(time && { published: time }),
  };
}

/** Roles of which an article without text has one beside its headline. Settings and schemas have titles and descriptions too. */
const BESIDE = ['published', 'updated', 'outlet', 'address'] as const;

/** Whether an object without text is of an article all the same: it has a headline, and an outlet, a time or an address. */
function isStub(record: JsonRecord): boolean {
  const fields = fieldsOf(record);
  const has = (role: Role): boolean =>
    valuesFor(fields, role).some((value) => value.kind === 'number' || stringIn(value) !== undefined);
  return has('headline') && BESIDE.some(has);
}

/** The articles of a file of JSON or JSON Lines. Throws an `ExpectedError` for what is no JSON or holds no article. */
export function readArticles(source: Source, options: ReadOptions): readonly Document[] {
  const file = soundJson(source, options);
  const told = [...entriesIn(file.values, isArticle, isStub)].map((entry) => toldOf(entry, options));
  if (told.length === 0) {
    const hint = 'Give it with the text of its articles under names that are known, or leave it out with --exclude';
    throw new ExpectedError('unknown-format', 'it is JSON, but no object in it is an article', hint, source.path);
  }
  return documentsOf('json', source.path, file, told, options);
}
