// Finds the figures of an article: which tokens may open one, and what is tried there.
import type { Article, Name, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { opensNumeral, ordinalWord } from '../../text/number-words.js';
import { type Numeral, readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { readAged, readApposed, readDecadeOfLife, readOld } from './ages.js';
import { readCounted } from './counted.js';
import { type Draft, draftOf, type Found, rangeOf } from './draft.js';
import { readAPerson, readBoth, readRatio } from './few.js';
import type { Line } from './line.js';
import { readMeasured } from './measured.js';
import { readTwice } from './often.js';
import { markExcess } from './parts.js';
import { hedgeBefore } from './phrases.js';
import { type Quantity, readQuantity } from './quantity.js';
import { isDateOrTime, isInName, isRefused } from './refuse.js';
import { roleOfToken, TALLY } from './roles.js';
import {
  readAUnit,
  readCaliber,
  readLong,
  readMagnitude,
  readNone,
  readOrdinalFigure,
  readPhone,
  readScore,
} from './special.js';

/** What a token may open. */
type Opener =
  | 'nothing'
  | 'number'
  | 'stop'
  | 'age'
  | 'both'
  | 'none'
  | 'article'
  | 'long'
  | 'numeral'
  | 'ordinal'
  | 'twice';

/** Asked of every token of an article: lets nearly all pass by. "First" in words is left alone. */
const openerOf = perToken(({ kind, text, lower }): Opener => {
  if (kind === 'number') return 'number';
  if (kind === 'mark') return text === '.' ? 'stop' : 'nothing';
  if (lower === 'aged' || lower === 'age' || lower === 'ages') return 'age';
  if (lower === 'both') return 'both';
  if (lower === 'no' || lower === 'nobody') return 'none';
  if (lower === 'a' || lower === 'an') return 'article';
  if (opensNumeral(lower)) return 'numeral';
  if (lower.endsWith('long')) return 'long';
  if (lower === 'twice' || lower === 'thrice') return 'twice';
  return lower !== 'first' && ordinalWord(lower) !== undefined ? 'ordinal' : 'nothing';
});

/** The figure that a token opens, if it does. */
function readAt(tokens: readonly Token[], at: number, opener: Opener, line: Line): Found | undefined {
  switch (opener) {
    case 'nothing':
      return undefined;
    case 'number':
      return readDigits(tokens, at, line);
    case 'stop':
      return readCaliber(tokens, at);
    case 'age':
      return readAged(tokens, at);
    case 'both':
      return readBoth(tokens, at, line.last);
    case 'none':
      return readNone(tokens, at, line.last);
    case 'long':
      return readLong(tokens, at);
    case 'ordinal':
      return readOrdinalFigure(tokens, at, line.last);
    case 'twice':
      return readTwice(tokens, at, line.first);
    case 'article':
      return readArticle(tokens, at, line);
    case 'numeral': {
      const numeral = readNumeral(tokens, at);
      return (
        numeral &&
        (readRatio(tokens, at, line, numeral) ??
          (tokens[at]?.lower.endsWith('long') ? readLong(tokens, at) : readOld(tokens, at, numeral)) ??
          readPlain(tokens, at, line, numeral))
      );
    }
  }
}

/** Forms with a shape of their own go before plain quantities. */
function readDigits(tokens: readonly Token[], at: number, line: Line): Found | undefined {
  const numeral = readNumeral(tokens, at);
  return (
    readPhone(tokens, at, line.last) ??
    readCaliber(tokens, at) ??
    readDecadeOfLife(tokens, at) ??
    (numeral && readOld(tokens, at, numeral)) ??
    readMagnitude(tokens, at, line.first) ??
    readApposed(tokens, at, line.first, line.last) ??
    readOrdinalFigure(tokens, at, line.last) ??
    (numeral && readRatio(tokens, at, line, numeral)) ??
    readScore(tokens, at, line) ??
    (numeral && readPlain(tokens, at, line, numeral))
  );
}

/** "a hundred", "more than a week", "a man was killed". */
function readArticle(tokens: readonly Token[], at: number, line: Line): Found | undefined {
  const numeral = readNumeral(tokens, at);
  return (
    (numeral && readRatio(tokens, at, line, numeral)) ??
    withHedge(tokens, readAUnit(tokens, at), line.first) ??
    readAPerson(tokens, at, line.last) ??
    (numeral && readPlain(tokens, at, line, numeral))
  );
}

const ONE = { low: 1, high: 1, step: 1, range: false };

/** "more than a week", "almost a year": the hedge before a unit that stands for one. */
function withHedge(tokens: readonly Token[], found: Found | undefined, first: number): Found | undefined {
  const hedge = found && hedgeBefore(tokens, found.start, first);
  if (!hedge) return found;
  const { low, high, bound } = draftOf(ONE, hedge.bound);
  return { ...found, start: hedge.start, draft: { ...found.draft, low, high, bound } };
}

/** "7-Eleven": a number word that a hyphen glues to a number. */
const isSecondHalf = (tokens: readonly Token[], at: number): boolean =>
  tokenOf(tokens, at - 1)?.text === '-' &&
  tokens[at]?.kind === 'word' &&
  tokenOf(tokens, at - 2)?.kind === 'number' &&
  tokenOf(tokens, at - 1)?.end === tokens[at]?.start;

/** "one of them", "this one", "one another", "one day": a pronoun or an indefinite, no count. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'one') return false;
  const after = tokens[at + 1];
  if (after?.kind !== 'word') return !isTallied(tokenOf(tokens, at - 1)); // "killing one."
  if (
    /^(?:of|another|day|thing|can|who|that|way|time|side|hand|point|more|by|in|to|on|at|for|with|from|would|could|should|must|may|might)$/.test(
      after.lower,
    )
  )
    return true;
  return /^(?:the|this|that|no|any|every|each|which|another|only|some)$/.test(tokenOf(tokens, at - 1)?.lower ?? '');
}

/** Whether a word puts people in a tally: "killing", "injured". */
function isTallied(token: Token | undefined): boolean {
  const role = token === undefined ? 'none' : roleOfToken(token);
  return role !== 'none' && TALLY.has(role);
}

/** What a word before a number says of a toll: its noun, a word between the two, or neither. */
const tollWord = perToken(({ lower }): 'noun' | 'between' | 'other' => {
  if (TOLL.has(lower)) return 'noun';
  return BETWEEN.has(lower) ? 'between' : 'other';
});

/** Nouns of tolls and turnouts: a choice of ours, open to additions. */
const TOLL = new Set(
  'toll dead deaths fatalities injured wounded injuries casualties missing arrests killed turnout attendance crowd population number'.split(
    ' ',
  ),
);

/** Verbs of reaching and the small words around them: a choice of ours, open to additions. */
const BETWEEN = new Set(
  'to at of rose rises risen rise climbed climbs jumped reached reaches stood stands was is has had hits hit as by the now from up , people were put'.split(
    ' ',
  ),
);

/** Tokens before a number in which its toll is looked for. */
const TOLL_REACH = 6;

/** "death toll rose to 11", "number of injured reached 80": the mention starts at the noun, so that it reads alone. */
function tollBefore(tokens: readonly Token[], start: number, first: number): number | undefined {
  for (let index = start - 1; index >= first && index >= start - TOLL_REACH; index -= 1) {
    const token = tokens[index];
    const told = token ? tollWord(token) : 'other';
    if (told === 'other') return undefined;
    if (told === 'between') continue;
    if (index === start - 1) return undefined;
    const whole = index > first && /^(?:death|injury|casualty)$/.test(tokens[index - 1]?.lower ?? '');
    return whole ? index - 1 : index;
  }
  return undefined;
}

/** A quantity of no special form: a sum, a measure, a count. */
function readPlain(tokens: readonly Token[], at: number, line: Line, numeral: Numeral): Found | undefined {
  const quantity = readQuantity(tokens, at, line.first, line.last, numeral);
  if (!quantity || isPronoun(tokens, at) || isSecondHalf(tokens, at)) return undefined;
  const { measure } = quantity;
  if (measure) {
    if (!quantity.range && isInName(tokens, at, quantity.start)) return undefined;
    return readMeasured(tokens, quantity, measure, line);
  }
  return readCount(tokens, at, quantity, line);
}

function readCount(tokens: readonly Token[], at: number, quantity: Quantity, line: Line): Found | undefined {
  const { next, range } = quantity;
  if (!range && isDateOrTime(tokens, at, next)) return undefined;
  const counted = readCounted(tokens, quantity, line);
  const counts = counted?.draft.counted !== undefined;
  if (!counted || (!range && isRefused({ tokens, line, at, next, counts }))) return undefined;
  const toll = tollBefore(tokens, counted.start, line.first);
  if (toll !== undefined) return { start: toll, next: counted.next, draft: counted.draft };
  // a number alone: only where a toll or a sum goes before it, or it stands as a subject or an object
  if (counts || isTallied(tokenOf(tokens, counted.start - 1))) return counted; // "Gunman kills 1"
  const whole = quantity.high >= 1 && (quantity.low > 1 || !quantity.digits);
  return whole && !/^\d+\.\d+$/.test(tokens[at]?.text ?? '') ? counted : undefined;
}

/** Whether a token lies inside a longer name; the names are asked in order of their tokens. */
function inName(names: readonly Name[], cursor: { at: number }, token: Token): boolean {
  while (cursor.at < names.length && (names[cursor.at]?.end ?? 0) <= token.start) cursor.at += 1;
  const name = names[cursor.at];
  return (
    name !== undefined &&
    name.start <= token.start &&
    token.end <= name.end &&
    name.end - name.start > token.end - token.start
  );
}

/** Longest mention in UTF-16 units; the last tokens of a longer one are left out. */
const LONGEST = 119;

function trimmed(tokens: readonly Token[], start: number, next: number): number {
  const from = tokens[start]?.start ?? 0;
  let end = next;
  while (end > start + 1 && (tokens[end - 1]?.end ?? 0) - from > LONGEST) end -= 1;
  return end;
}

/**
 * Finds the figures of an article.
 *
 * Taken: "$12.8 billion", "US$4.5m", "110 billion euros", "134 tons of narcotics", "2,001 suspects", "33-year-old", "aged 22",
 * "Reid, 33,", "in her 30s", "magnitude 6.1", "half a dozen boats", "dozens of homes", "two and a half years", "21st coach",
 * "between 50 and 60 cows", "8±2 percent", "300 basis points", "58-3", ".38-caliber", "0845 125 2222", "11 dead",
 * "no one was injured", "week-long", "minus 17 degrees", "$69.52 a barrel", "twice", "a 9-14 record", "5-foot-8".
 *
 * Refused: "17 January 2026", "in 1984", "7.30pm", "version 4.2", "473 East 52nd Street", "one of the oldest", "this one",
 * "No. 9", "John 3:16", "AK-47", "Flight 370", "the 1980s", "1. Wash your hands", "first" in words, "twice as many",
 * "three times a week".
 */
export function findFigures(article: Article): readonly Mention<Draft>[] {
  const known = cache.get(article);
  if (known) return known;
  const found = readAll(article);
  cache.set(article, found);
  return found;
}

/** An article's figures are asked for twice: to be found, and to know the neighbours of each. */
const cache = new WeakMap<Article, readonly Mention<Draft>[]>();

function readAll(article: Article): readonly Mention<Draft>[] {
  const { tokens, sentences, names } = article;
  const mentions: Mention<Draft>[] = [];
  const cursor = { at: 0 };
  for (const { first, last } of sentences) {
    const line: Line = { first, last, titled: undefined };
    let done = first;
    for (let at = first; at < last; at += 1) {
      const token = tokens[at];
      if (!token) break;
      const opener = openerOf(token);
      if (opener === 'nothing' || inName(names, cursor, token)) continue;
      const found = readAt(tokens, at, opener, line);
      if (!found || found.next > last) continue;
      const start = Math.max(found.start, done);
      const next = trimmed(tokens, start, found.next);
      mentions.push({ kind: 'figure', range: rangeOf(tokens, start, next), value: found.draft });
      done = next;
      at = Math.max(at, done - 1);
    }
  }
  return markExcess(article, mentions);
}
