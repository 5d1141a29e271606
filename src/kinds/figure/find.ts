import type { Article, Name, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { isFunctionWord } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { isNumberWord, opensNumeral, readOrdinal } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital } from '../../text/tokens.js';
import { unitNamed } from '../../text/units.js';
import { COUNT, type Draft, type Found, rangeOf } from './draft.js';
import { readAPerson, readBoth, readRatio } from './few.js';
import { markExcess } from './parts.js';
import { hedgeAfter, hedgeBefore, nounPhrase } from './phrases.js';
import { type Quantity, readQuantity } from './quantity.js';
import { isInName, isRefused } from './refuse.js';
import { isAnyone, namesPeople, roleOfWord, TALLY } from './roles.js';
import {
  readAged,
  readApposed,
  readAUnit,
  readCaliber,
  readDecadeOfLife,
  readLong,
  readMagnitude,
  readNone,
  readOld,
  readOrdinalFigure,
  readPhone,
  readScore,
} from './special.js';
import type { Bound } from './value.js';

const LONGEST = 119;

/** Whether most words of a sentence are capitalized: a headline in title case, where capitals tell nothing. */
function isTitled(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let index = sentence.first; index < sentence.last && words < 30; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isFunctionWord(token.lower)) continue;
    words += 1;
    if (hasCapital(token)) capitals += 1;
  }
  return capitals * 4 > words * 3;
}

/** "more than a week", "almost a year": the hedge before a unit that stands for one. */
function withHedge(tokens: readonly Token[], found: Found | undefined, first: number): Found | undefined {
  const hedge = found && hedgeBefore(tokens, found.start, first);
  if (!hedge) return found;
  const one = { low: 1, high: 1, range: false };
  return { ...found, start: hedge.start, draft: { ...found.draft, ...ends(one, hedge.bound), bound: hedge.bound } };
}

/** Forms with a shape of their own, tried before plain quantities. */
function readSpecial(tokens: readonly Token[], at: number, sentence: Sentence): Found | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'mark') return token.text === '.' ? readCaliber(tokens, at) : undefined;
  if (token.kind === 'number') {
    return (
      readPhone(tokens, at, sentence.last) ??
      readCaliber(tokens, at) ??
      readDecadeOfLife(tokens, at) ??
      readOld(tokens, at) ??
      readMagnitude(tokens, at, sentence.first) ??
      readApposed(tokens, at, sentence.first, sentence.last) ??
      readOrdinalFigure(tokens, at, sentence.last) ??
      readRatio(tokens, at, sentence) ??
      readScore(tokens, at, sentence.first)
    );
  }
  const { lower } = token;
  const ratio = opensNumeral(lower) ? readRatio(tokens, at, sentence) : undefined;
  if (ratio) return ratio;
  if (lower === 'aged' || lower === 'age') return readAged(tokens, at);
  if (lower === 'both') return readBoth(tokens, at, sentence.last);
  if (lower === 'no' || lower === 'nobody') return readNone(tokens, at, sentence.last);
  if (lower === 'a' || lower === 'an')
    return withHedge(tokens, readAUnit(tokens, at), sentence.first) ?? readAPerson(tokens, at, sentence);
  if (lower.endsWith('long')) return readLong(tokens, at);
  if (opensNumeral(lower)) return readOld(tokens, at);
  return readOrdinal(tokens, at) ? readOrdinalFigure(tokens, at, sentence.last) : undefined;
}

/** "7-Eleven": a number word that a hyphen glues to a number. */
const isSecondHalf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  tokens[at - 1]?.text === '-' &&
  tokens[at - 2]?.kind === 'number' &&
  tokens[at - 1]?.end === tokens[at]?.start;

/** "one of them", "this one", "one another", "one day": a pronoun or an indefinite, no count. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'one') return false;
  const after = tokens[at + 1];
  const verb = roleOfWord(tokens[at - 1]?.lower ?? '');
  if (after?.kind !== 'word') return verb === undefined || !TALLY.has(verb); // "killing one."
  if (
    /^(?:of|another|day|thing|can|who|that|way|time|side|hand|point|more|by|in|to|on|at|for|with|from|would|could|should|must|may|might)$/.test(
      after.lower,
    )
  )
    return true;
  return /^(?:the|this|that|no|any|every|each|which|another|only|some)$/.test(tokens[at - 1]?.lower ?? '');
}

/** What a rate is shared out by, besides the units of measure. */
const SHARED_BY = /^(?:person|head|share|vote|annum)$/;

const isPeriod = (noun: string): boolean => unitNamed(noun) !== undefined || SHARED_BY.test(noun);

/** "a barrel", "per day", "an hour": what a sum or a measure is for. */
function perAfter(tokens: readonly Token[], at: number): { per: string; next: number } | undefined {
  if (!/^(?:an?|per|each|every|\/)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const noun = tokens[at + 1]?.lower ?? '';
  return isPeriod(noun) ? { per: noun, next: at + 2 } : undefined;
}

/** The hedge of a quantity: what stands before or after it, and where the mention starts and ends. */
function hedged(
  tokens: readonly Token[],
  quantity: Quantity,
  first: number,
): { bound: Bound; start: number; next: number } {
  const before = hedgeBefore(
    tokens,
    /^between$/.test(tokens[quantity.start - 1]?.lower ?? '') ? quantity.start - 1 : quantity.start,
    first,
  );
  const opened =
    /^between$/.test(tokens[quantity.start - 1]?.lower ?? '') && quantity.range ? quantity.start - 1 : quantity.start;
  const after = hedgeAfter(tokens, quantity.next, quantity.tail);
  const bound: Bound =
    quantity.form === 'plural' || quantity.form === 'several'
      ? quantity.form
      : quantity.range
        ? 'between'
        : (before?.bound ?? after?.bound ?? 'exact');
  return { bound, start: Math.min(before?.start ?? opened, opened), next: after?.next ?? quantity.next };
}

/** Ends of the interval that a hedge states: "at least 5" is 5 and open, "nearly 300" open and 300. */
function ends(
  quantity: Pick<Quantity, 'low' | 'high' | 'range'>,
  bound: Bound,
): { low: number | null; high: number | null } {
  if (bound === 'at least' || bound === 'more than' || bound === 'plural' || bound === 'several')
    return { low: quantity.low, high: null };
  if (bound === 'up to' || bound === 'less than' || bound === 'nearly') {
    return quantity.range ? { low: quantity.low, high: quantity.high } : { low: null, high: quantity.high };
  }
  return { low: quantity.low, high: quantity.high };
}

/** "of all the 288 candidates": the index of the noun phrase. */
function afterDeterminers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    /^(?:the|its|their|all|all|his|her|country's|these|those)$/.test(tokens[at]?.lower ?? '') ||
    tokens[at]?.kind === 'number'
  )
    at += 1;
  return at;
}

/** A measure or a sum, with what it is for and the noun it stands before: "$69.52 a barrel", "10-metre dhow", "134 tons of narcotics". */
function readMeasured(tokens: readonly Token[], quantity: Quantity, sentence: Sentence): Found | undefined {
  const { measure } = quantity;
  if (!measure) return undefined;
  const { bound, start, next } = hedged(tokens, quantity, sentence.first);
  if (measure.unit === 'year' && /^olds?$/.test(tokens[next]?.lower ?? ''))
    return {
      start,
      next: next + 1,
      draft: { ...COUNT, ...ends(quantity, bound), bound, step: quantity.step, dimension: 'age', unit: 'year' },
    };
  const per = perAfter(tokens, next);
  let end = per?.next ?? next;
  const of = tokens[end]?.lower === 'of' && measure.dimension !== 'money' && measure.dimension !== 'time-span';
  const attributive = quantity.tail !== undefined;
  const share = measure.dimension === 'percent';
  const from = of ? (share ? afterDeterminers(tokens, end + 1) : end + 1) : end;
  const phrase = of || attributive ? nounPhrase(tokens, from, sentence.last, attributive) : undefined;
  if (phrase && !share) end = phrase.next;
  const after =
    /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)$/;
  if (!phrase && measure.dimension === 'length' && after.test(tokens[end]?.lower ?? '')) end += 1;
  const draft: Draft = {
    ...COUNT,
    ...ends(quantity, bound),
    bound,
    step: quantity.step,
    dimension: measure.dimension,
    unit: measure.unit,
    factor: measure.factor,
    slack: measure.slack,
    ...(quantity.spread ? { spread: true } : {}),
    ...(per ? { per: per.per } : {}),
    ...(phrase ? { counted: phrase.head, modifiers: phrase.modifiers } : {}),
  };
  return { start, next: end, draft };
}

/** "420 passengers and crew": the second noun of one count. */
function joinedNoun(tokens: readonly Token[], at: number, end: number): string | undefined {
  if (tokens[at]?.lower !== 'and' || at + 1 >= end) return undefined;
  const noun = tokens[at + 1];
  const after = tokens[at + 2];
  if (noun?.kind !== 'word' || !/s$|^(?:crew|staff|personnel|children|women|men)$/.test(noun.lower)) return undefined;
  const goesOn =
    after?.kind === 'number' ||
    /^(?:were|was|had|have|are|an?|the|at|two|three|four|five|six)$/.test(after?.lower ?? '');
  return goesOn ? undefined : lemma(noun.lower); // "kills five villagers and injures 12"
}

/** A count with the noun it counts: "at least five people", "75 foreign nationals", "dozens of homes", "11 dead", "six". */
function readCounted(tokens: readonly Token[], quantity: Quantity, sentence: Sentence): Found | undefined {
  const { bound, start, next } = hedged(tokens, quantity, sentence.first);
  const of = tokens[next]?.lower === 'of' && quantity.form === 'plural' ? next + 1 : next;
  const one = quantity.low === 1 && quantity.high === 1;
  const strong = quantity.tail === 'strong'; // "22-strong crew"
  const hyphen = quantity.tail !== undefined && !strong && quantity.tail !== 'plus' && quantity.tail !== 'odd';
  const phrase = nounPhrase(tokens, of, sentence.last, one || hyphen || strong);
  const from =
    /^(?:another|additional|further|other)$/.test(tokens[start - 1]?.lower ?? '') && start - 1 >= sentence.first
      ? start - 1
      : start;
  const base = { ...COUNT, ...ends(quantity, bound), bound, step: quantity.step };
  const addition =
    from < start ||
    phrase?.modifiers[0] === 'other' ||
    phrase?.head === 'other' ||
    phrase?.modifiers[0] === 'mor' ||
    phrase?.modifiers[0] === 'further' ||
    phrase?.modifiers[0] === 'addition';
  const standing = addition ? ({ standing: 'addition' } as const) : {};
  if (hyphen) {
    // "five-member panel": the hyphened noun is counted
    const noun = /^[a-z]+$/.exec(quantity.tail ?? '')?.[0];
    return noun === undefined || isNumberWord(noun)
      ? undefined
      : { start, next, draft: { ...base, unit: noun, counted: noun } };
  }
  if (!phrase) return { start: from, next, draft: { ...base, ...standing } };
  const people = namesPeople(phrase.head);
  const joined = isAnyone(phrase.head) ? undefined : joinedNoun(tokens, phrase.next, sentence.last);
  const drop = new Set(['other', 'mor', 'further', 'addition']);
  return {
    start: from,
    next: phrase.next,
    draft: {
      ...base,
      ...standing,
      unit: people ? 'people' : phrase.head,
      counted: people ? 'people' : joined === undefined ? phrase.head : `${phrase.head} and ${joined}`,
      ...(people ? { role: roleOfWord(phrase.head) ?? 'killed' } : {}),
      modifiers: phrase.modifiers.filter((word) => !drop.has(word)),
    },
  };
}

const TOLL =
  /^(?:toll|dead|deaths|fatalities|injured|wounded|injuries|casualties|missing|arrests|killed|turnout|attendance|crowd|population|number)$/;
const MOVES =
  /^(?:to|at|of|rose|rises|risen|rise|climbed|climbs|jumped|reached|reaches|stood|stands|was|is|has|had|hits|hit|as|by|the|now|from|up|,|people|were|stands|put)$/;

/** "death toll rose to 11", "number of injured reached 80": the mention starts at the noun, so that it reads alone. */
function tollBefore(tokens: readonly Token[], start: number, first: number): number | undefined {
  for (let index = start - 1; index >= Math.max(first, start - 6); index -= 1) {
    const lower = tokens[index]?.lower ?? '';
    if (TOLL.test(lower)) {
      const death = /^(?:death|injury|casualty)$/.test(tokens[index - 1]?.lower ?? '') ? index - 1 : index;
      return index === start - 1 ? undefined : Math.max(death, first);
    }
    if (!MOVES.test(lower)) return undefined;
  }
  return undefined;
}

function readPlain(tokens: readonly Token[], at: number, sentence: Sentence, titled: boolean): Found | undefined {
  const quantity = readQuantity(tokens, at, sentence.first, sentence.last);
  if (!quantity || isPronoun(tokens, at) || isSecondHalf(tokens, at)) return undefined;
  const counted = quantity.measure ? undefined : readCounted(tokens, quantity, sentence);
  const phrase = quantity.measure !== undefined || counted?.draft.counted !== undefined;
  const single = !quantity.range;
  if (
    single &&
    quantity.measure === undefined &&
    isRefused({ tokens, sentence, at, next: quantity.next, counts: phrase, titled })
  )
    return undefined;
  if (single && quantity.measure !== undefined && isInName(tokens, at, quantity.start)) return undefined;
  if (quantity.measure) return readMeasured(tokens, quantity, sentence);
  if (!counted) return undefined;
  if (counted.draft.counted !== undefined) return withToll(tokens, counted, sentence);
  // a number alone: only where a toll or a sum goes before it, or it stands as a subject or an object
  const toll = tollBefore(tokens, counted.start, sentence.first);
  if (toll !== undefined) return { ...counted, start: toll };
  const verb = roleOfWord(tokens[counted.start - 1]?.lower ?? '');
  if (verb !== undefined && TALLY.has(verb)) return counted; // "Gunman kills 1"
  return quantity.high >= 1 && (quantity.low > 1 || !quantity.digits) && !/^\d+\.\d+$/.test(tokens[at]?.text ?? '')
    ? counted
    : undefined;
}

function withToll(tokens: readonly Token[], found: Found, sentence: Sentence): Found {
  const toll = tollBefore(tokens, found.start, sentence.first);
  return toll === undefined ? found : { ...found, start: toll };
}

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

function trimmed(tokens: readonly Token[], found: Found): Found {
  let { next } = found;
  while (
    next > found.start + 1 &&
    rangeOf(tokens, found.start, next).end - rangeOf(tokens, found.start, next).start > LONGEST
  )
    next -= 1;
  return next === found.next ? found : { ...found, next };
}

/**
 * Finds the figures of an article.
 *
 * Taken: "$12.8 billion", "US$4.5m", "110 billion euros", "134 tons of narcotics", "2,001 suspects", "33-year-old", "aged 22",
 * "Reid, 33,", "in her 30s", "magnitude 6.1", "half a dozen boats", "dozens of homes", "two and a half years", "21st coach",
 * "between 50 and 60 cows", "8±2 percent", "300 basis points", "58-3", ".38-caliber", "0845 125 2222", "11 dead",
 * "no one was injured", "week-long", "minus 17 degrees", "$69.52 a barrel".
 *
 * Refused: "17 January 2026", "in 1984", "7.30pm", "version 4.2", "473 East 52nd Street", "one of the oldest", "this one",
 * "No. 9", "John 3:16", "AK-47", "Flight 370", "the 1980s", "1. Wash your hands", "first" in words.
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
  for (const sentence of sentences) {
    let titled: boolean | undefined;
    let done = sentence.first;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = tokens[at];
      if (!token || at < done) continue;
      if (token.kind === 'word' && !mayOpen(token)) continue;
      if (token.kind === 'mark' && token.text !== '.') continue;
      if (inName(names, cursor, token)) continue;
      titled ??= isTitled(tokens, sentence);
      const found = readSpecial(tokens, at, sentence) ?? readPlain(tokens, at, sentence, titled);
      if (!found || found.next > sentence.last) continue;
      const start = Math.max(found.start, done);
      const kept = trimmed(tokens, { ...found, start });
      mentions.push({ kind: 'figure', range: rangeOf(tokens, kept.start, kept.next), value: kept.draft });
      done = kept.next;
    }
  }
  return markExcess(article, mentions);
}

const OPENERS = new Set('aged age no nobody a an both'.split(' '));

/** A quick test that lets most words pass by. */
const mayOpen = perToken(
  ({ lower }) =>
    OPENERS.has(lower) || opensNumeral(lower) || lower.endsWith('long') || /(?:st|nd|rd|th|ond)$/.test(lower),
);
