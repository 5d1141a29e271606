// Finds the figures of an article: which tokens may open one, and what is tried there.
import type { Article, Name, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { DEMONSTRATIVES, MODALS, QUANTIFIERS } from '../../text/closed-classes.js';
import { isFunctionToken, PREPOSITIONS, RELATIVES } from '../../text/function-words.js';
import { isNumberWord, opensNumeral, ordinalWord } from '../../text/number-words.js';
import { isOrdinalSuffix, type Numeral, readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital, tokenOf } from '../../text/tokens.js';
import { isAgeWord, readAgeAfter, readAged, readApposed, readDecadeOfLife, readOld } from './ages.js';
import { readToldAge } from './ages-told.js';
import { readCounted } from './counted.js';
import { type Draft, draftOf, type Found, rangeOf } from './draft.js';
import { readExchange } from './exchange.js';
import { countsPeople, readAPerson, readBoth, readRatio } from './few.js';
import { hedgeBefore } from './hedges.js';
import { opensLetters, readLetters } from './letters.js';
import { glued, type Line } from './line.js';
import { readMeasured } from './measured.js';
import { readTwice } from './often.js';
import { markExcess, nameParts } from './parts.js';
import { predicateNoun } from './predicate.js';
import { type Quantity, readQuantity } from './quantity.js';
import { isDateOrTime, isInName, isRefused, isSpokenTime } from './refuse.js';
import { roleOfToken, TALLY } from './roles.js';
import { CALIBER, CLOCKED, DECADE, FROM_TWO_DIGITS, MAGNITUDE, shapeOf, TO_THREE_DIGITS } from './shapes.js';
import { readCaliber, readMagnitude, readNone, readOrdinalFigure, readPhone, readScore } from './special.js';
import { readAUnit, readClocked, readLong } from './spells.js';
import { grownNoun, isMembers, isOfPeople, tollBefore } from './toll.js';
import { readVotes } from './votes.js';

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
  | 'letters'
  | 'twice';

/** Asked of every token of an article: lets nearly all pass by. */
const openerOf = perToken((token): Opener => {
  const { kind, text, lower } = token;
  if (kind === 'number') return 'number';
  if (kind === 'mark') return text === '.' ? 'stop' : 'nothing';
  if (isAgeWord(lower)) return 'age';
  if (lower === 'both') return 'both';
  if (lower === 'no' || lower === 'nobody' || lower === 'no-one' || lower === 'none') return 'none';
  if (lower === 'a' || lower === 'an') return 'article';
  if (opensNumeral(lower)) return 'numeral';
  if (opensLetters(token)) return 'letters';
  if (lower.endsWith('long')) return 'long';
  if (lower === 'twice' || lower === 'thrice') return 'twice';
  return ordinalWord(lower) === undefined ? 'nothing' : 'ordinal';
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
    case 'letters':
      return readLetters(tokens, at, line);
    case 'article':
      return readArticle(tokens, at, line);
    case 'numeral': {
      const numeral = readNumeral(tokens, at);
      return (
        numeral &&
        (readRatio(tokens, at, line, numeral) ??
          readVotes(tokens, at, line.first, numeral) ??
          readAgeAfter(tokens, at, line, numeral) ??
          (tokens[at]?.lower.endsWith('long') ? readLong(tokens, at) : readOld(tokens, at, numeral)) ??
          readPlain(tokens, at, line, numeral))
      );
    }
  }
}

/** "21st", "3rd": digits that a suffix makes an ordinal. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const suffix = tokens[at + 1];
  return suffix !== undefined && isOrdinalSuffix(suffix) && glued(tokens[at], suffix);
}

/** Forms with a shape of their own go before plain quantities. */
function readDigits(tokens: readonly Token[], at: number, line: Line): Found | undefined {
  if (isOrdinal(tokens, at)) return readOrdinalFigure(tokens, at, line.last);
  const numeral = readNumeral(tokens, at);
  const token = tokens[at];
  const shape = token ? shapeOf(token) : 0;
  return (
    ((shape & FROM_TWO_DIGITS) === 0 ? undefined : readPhone(tokens, at, line.last)) ??
    ((shape & CLOCKED) === 0 ? undefined : readClocked(tokens, at)) ??
    ((shape & CALIBER) === 0 ? undefined : readCaliber(tokens, at)) ??
    ((shape & DECADE) === 0 ? undefined : readDecadeOfLife(tokens, at)) ??
    (numeral && readOld(tokens, at, numeral)) ??
    ((shape & MAGNITUDE) === 0 ? undefined : readMagnitude(tokens, at, line.first)) ??
    ((shape & TO_THREE_DIGITS) === 0
      ? undefined
      : (readApposed(tokens, at, line.first, line.last) ?? readToldAge(tokens, at, line.first))) ??
    (numeral && (readRatio(tokens, at, line, numeral) ?? readAgeAfter(tokens, at, line, numeral))) ??
    readScore(tokens, at, line) ??
    (numeral && readVotes(tokens, at, line.first, numeral)) ??
    (numeral && readExchange(tokens, at, line.first, numeral)) ??
    (numeral && readPlain(tokens, at, line, numeral)) ??
    (numeral && readShared(tokens, at, line, numeral))
  );
}

/** Tokens between a figure and the number that shares its unit. */
const SHARED_REACH = 6;

/**
 * "To 4.1% in May from |4.6| in April", "rose to $5.20 from |4.80|": a number with a point that shares the unit of the percentage or sum before it;
 * not one of another unit, or before a noun.
 */
function readShared(
  tokens: readonly Token[],
  at: number,
  line: Line,
  { value, step, next }: Numeral,
): Found | undefined {
  const { before, ended } = line;
  if (before?.dimension !== 'percent' && before?.dimension !== 'money') return undefined;
  const opener = tokens[at - 1]?.lower;
  if ((opener !== 'from' && opener !== 'to') || at - ended > SHARED_REACH || !tokens[at]?.text.includes('.'))
    return undefined;
  const after = tokens[next];
  if (next < line.last && after?.kind !== 'mark' && !(after && isFunctionToken(after))) return undefined;
  const { dimension, unit, factor, slack } = before;
  return {
    start: at,
    next,
    draft: { ...draftOf({ low: value, high: value, step, range: false }, 'exact'), dimension, unit, factor, slack },
  };
}

/** "a hundred", "more than a week", "a man was killed", "two women and a child". */
function readArticle(tokens: readonly Token[], at: number, line: Line): Found | undefined {
  const numeral = readNumeral(tokens, at);
  return (
    (numeral && readRatio(tokens, at, line, numeral)) ??
    (line.ended === at ? undefined : withHedge(tokens, readAUnit(tokens, at), line.first)) ?? // "£39m |a year earlier"
    readAPerson(tokens, at, line) ??
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
  const before = tokenOf(tokens, at - 1);
  if (before?.lower === 'at') return true; // "at one time"
  if (after.lower === 'day') return readAUnit(tokens, at) === undefined; // "one day" is some day, but for "one day after"
  return goesOnFromOne(after) || opensOne(before?.lower ?? '');
}

/** What stands behind "one" where it is a pronoun: a preposition, a relative, a modal, a quantifier ("another", "more"). */
const goesOnFromOne = perToken(
  ({ lower }) => PREPOSITIONS.has(lower) || RELATIVES.has(lower) || MODALS.has(lower) || QUANTIFIERS.has(lower),
);

/** What stands before it: "the", a demonstrative, a quantifier ("no one", "each one") but a superlative ("at least one"), "which", "only". */
const opensOne = (lower: string): boolean =>
  lower === 'the' ||
  lower === 'which' ||
  lower === 'only' ||
  DEMONSTRATIVES.has(lower) ||
  (QUANTIFIERS.has(lower) && !lower.endsWith('st'));

/** Whether a word puts people in a tally: "killing", "injured". */
function isTallied(token: Token | undefined): boolean {
  const role = token === undefined ? 'none' : roleOfToken(token);
  return role !== 'none' && TALLY.has(role);
}

/** A quantity of no special form: a sum, a measure, a count. */
function readPlain(tokens: readonly Token[], at: number, line: Line, numeral: Numeral): Found | undefined {
  const quantity = readQuantity(tokens, at, line.first, line.last, numeral);
  if (!quantity || isSecondHalf(tokens, at)) return undefined;
  if (isPronoun(tokens, at) && !isElliptic(tokens, at, quantity.next, line)) return undefined;
  const { measure } = quantity;
  if (isSpokenTime(tokens, at, quantity.next, true) || isOneQuarter(tokens, at)) return undefined;
  if (measure) {
    if (!quantity.range && isInName(tokens, at, quantity.start)) return undefined;
    return readMeasured(tokens, quantity, measure, line);
  }
  return readCount(tokens, at, quantity, line);
}

/** "One quarter" that is no share of anything: three months. */
const isOneQuarter = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'one' &&
  tokens[at + 1]?.lower === 'quarter' &&
  !/^(?:of|the)$/.test(tokens[at + 2]?.lower ?? '');

function readCount(tokens: readonly Token[], at: number, quantity: Quantity, line: Line): Found | undefined {
  const { next, range } = quantity;
  if (!range && isDateOrTime(tokens, at, next)) return undefined;
  const counted = readCounted(tokens, quantity, line);
  const counts = counted?.draft.counted !== undefined;
  if (isSpokenTime(tokens, at, next, counts)) return undefined;
  if (!counted || (!range && isRefused({ tokens, line, at, next, counts }))) return undefined;
  if (!counts && isElliptic(tokens, at, next, line)) return sharing(counted, line.before);
  const toll = tollBefore(tokens, counted.start, line.first);
  if (toll !== undefined) {
    const ofPeople = !counts && isOfPeople(tokens[toll]?.lower ?? '');
    const draft = ofPeople ? { ...counted.draft, unit: 'people' } : counted.draft;
    return { start: toll, next: counted.next, draft };
  }
  const said = counts ? undefined : predicateNoun(tokens, counted.next, line.last);
  if (said)
    return { ...counted, draft: { ...counted.draft, unit: said.head, counted: said.head, modifiers: said.modifiers } };
  const grown = counts ? undefined : grownNoun(tokens, counted.start, line.first);
  if (grown !== undefined) return { ...counted, draft: { ...counted.draft, unit: grown, counted: grown } };
  if (!counts && (isMembers(tokens, counted.start, line.first) || goesOnFromPeople(tokens, at, line)))
    return { ...counted, draft: { ...counted.draft, unit: 'people' } };
  // a number alone: only where a toll or a sum goes before it, or it stands as a subject or an object
  if (counts || isTallied(tokenOf(tokens, counted.start - 1))) return counted; // "Gunman kills 1"
  const whole = quantity.high >= 1 && (quantity.low > 1 || !quantity.digits);
  return whole && !/^\d+\.\d+$/.test(tokens[at]?.text ?? '') ? counted : undefined;
}

/** Tokens between the count of a noun and the number that shares the noun. */
const ELLIPSIS_REACH = 8;

/**
 * Whether a bare number shares the noun of the count before it, both parted by what they are of: "13 counts of arson and |one| of burglary";
 * not "13 members of staff and |one| of the guests", "one of them", which are taken out of a group.
 */
function isElliptic(tokens: readonly Token[], at: number, next: number, line: Line): boolean {
  if (line.before?.dimension !== 'count' || line.before.counted === undefined || at - line.ended > ELLIPSIS_REACH)
    return false;
  if (tokens[at - 1]?.lower !== 'and' || tokens[line.ended]?.lower !== 'of' || tokens[next]?.lower !== 'of')
    return false;
  const word = tokens[next + 1];
  return word?.kind === 'word' && !hasCapital(word) && !isFunctionToken(word) && !isNumberWord(word.lower);
}

/** Whether a bare number goes on from a count of people: "12 passengers were treated and |four| remain in hospital". */
const goesOnFromPeople = (tokens: readonly Token[], at: number, line: Line): boolean =>
  tokens[at - 1]?.lower === 'and' && line.before !== undefined && countsPeople(line.before);

/** A bare number with the noun of another count. */
function sharing(found: Found, whole: Draft | undefined): Found {
  const { unit = 'item', counted } = whole ?? {};
  return { ...found, draft: { ...found.draft, unit, ...(counted === undefined ? {} : { counted }) } };
}

/** The longer name that a token lies inside; the names are asked in order of their tokens. */
function nameOver(names: readonly Name[], cursor: { at: number }, token: Token): Name | undefined {
  while (cursor.at < names.length && (names[cursor.at]?.end ?? 0) <= token.start) cursor.at += 1;
  const name = names[cursor.at];
  if (!name || name.start > token.start || token.end > name.end) return undefined;
  return name.end - name.start > token.end - token.start ? name : undefined;
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
 * "no one was injured", "week-long", "minus 17 degrees", "$69.52 a barrel", "twice", "a 9-14 record", "5-foot-8", "clocked 2:03:41", "R15 million".
 *
 * Refused: "17 January 2026", "in 1984", "7.30pm", "version 4.2", "473 East 52nd Street", "one of the oldest", "this one",
 * "No. 9", "John 3:16", "AK-47", "Flight 370", "the 1980s", "1. Wash your hands", "first" in words but for "the first woman to lead", "twice as many",
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
    const line: Line = { first, last, titled: undefined, before: undefined, ended: -1 };
    let done = first;
    for (let at = first; at < last; at += 1) {
      const token = tokens[at];
      if (!token) break;
      const opener = openerOf(token);
      if (opener === 'nothing') continue;
      const name = nameOver(names, cursor, token);
      if (name && name.end !== token.end) continue;
      // a number that ends a name is none of it where it begins a score: "beat Town 3-1"
      const found = name ? readScore(tokens, at, line) : readAt(tokens, at, opener, line);
      if (!found || found.next > last) continue;
      const start = Math.max(found.start, done);
      const next = trimmed(tokens, start, found.next);
      mentions.push({ kind: 'figure', range: rangeOf(tokens, start, next), value: found.draft });
      done = next;
      line.ended = next;
      line.before = found.draft;
      at = Math.max(at, done - 1);
    }
  }
  return markExcess(article, nameParts(article, mentions));
}
