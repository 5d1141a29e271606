import type { Article, Sentence } from '../../core/article.js';
import type { Claim, Mention } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView } from '../../core/contracts.js';
import type { Range } from '../../core/span.js';
import { looksLikeVerb } from '../../text/clauses.js';
import { classTest, tableClasses, tableTest } from '../../text/data.js';
import { isFunctionToken } from '../../text/function-words.js';
import { type Happening, happeningOf } from '../../text/happening.js';
import { isEventNoun } from '../../text/happening-noun.js';
import { nounPhrase } from '../../text/happening-shown.js';
import { signsAt } from '../../text/happening-verb.js';
import { CALENDAR, DETERMINER, happeningClass, IN_ING, POSSESSIVE } from '../../text/happening-words.js';
import { lemma, stem, stemOf } from '../../text/lemma.js';
import { ordinalWord } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { NEVER, sameHappening } from '../../text/same-happening.js';
import { tokenOf } from '../../text/tokens.js';

/** Where about a building something was done. */
export interface Site {
  readonly sort: 'site';
  /** Inside or outside of a thing, or on a storey of one. */
  readonly side: 'inside' | 'outside' | 'storey';
  /** Of a side the noun for the thing, of a storey its name or number: "courthouse", "attic", "3". */
  readonly thing: string;
  /** What was done there. */
  readonly happening: Happening;
  /** As written: "outside the courthouse". */
  readonly shown: string;
}

const isRoom = classTest('sites-words.txt', 'room');
const isStorey = classTest('sites-words.txt', 'storey');
const isUnder = classTest('sites-words.txt', 'under');
const isAttic = classTest('sites-words.txt', 'attic');
const isRoof = classTest('sites-words.txt', 'roof');
const isBuilt = tableTest('built-things.txt');

/** What a noun says as a site: the storey it names, or that it is a room, which "in" alone puts a deed into. */
const siteNoun = perToken(({ lower }): string => {
  const noun = lemma(lower);
  if (isUnder(noun)) return 'under';
  if (isAttic(noun)) return 'attic';
  if (isRoof(noun)) return 'roof';
  if (isStorey(noun)) return 'storey';
  return isRoom(noun) ? 'room' : '';
});

/** What a token may be of a site, as bits. Two prepositions of a side, and five that put a deed into a place or on a part of it; "at" and "near" are vaguer and agree with all of them. */
const SIDE = 1; // "inside", "outside"
const WITHIN = 2; // "in", "on", "within", "atop", "aboard"
const SITE_NOUN = 4;
const DEED = 8;

let deedStems: ReadonlySet<string> | undefined;

/**
 * The heads of a word for a deed: its stem, and the class of that. A noun in -ing has the stem alone, which it may share with another word, and
 * none where that word is a sort of happening of its own ("firing", "fire").
 */
function headsOf(word: string): readonly string[] {
  const key = stem(word);
  if (!word.endsWith('ing')) return [key, happeningClass(key)];
  return key.endsWith('e') && happeningClass(key) === key ? [] : [key];
}

/** Whether a head is a deed of violence, a death or an arrest: others ("gathered outside") are often at both sides of a wall. */
function isDeed(head: string): boolean {
  deedStems ??= new Set([...(tableClasses('sites-words.txt').get('deed') ?? [])].flatMap(headsOf));
  return deedStems.has(head);
}

const signsOf = perToken((token): number => {
  const { lower, kind } = token;
  if (lower === 'inside' || lower === 'outside') return SIDE;
  if (lower === 'in' || lower === 'on' || lower === 'within' || lower === 'atop' || lower === 'aboard') return WITHIN;
  if (kind !== 'word') return 0;
  const isHead = isDeed(stemOf(token)) || isDeed(happeningClass(stemOf(token)));
  return (siteNoun(token) === '' ? 0 : SITE_NOUN) | (isHead ? DEED : 0);
});

/** Words of a phrase that a preposition leads, from its article to its noun; longer ones are seldom one phrase. */
const MOST_WORDS = 6;

/** Index of the last word of the noun phrase that opens at a token: "the old courthouse" of "the old courthouse Monday". */
function nounAt(article: Article, first: number): number | undefined {
  let last: number | undefined;
  for (let index = first; index < first + MOST_WORDS; index += 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || token.kind === 'mark' || (signsAt(article, index) & CALENDAR) !== 0) break;
    if (isFunctionToken(token)) {
      if (index > first) break;
      continue;
    }
    if (last !== undefined && looksLikeVerb(article, index)) break;
    last = index;
  }
  return last;
}

/** The number of a storey before its noun: "third" and "3rd" of "the third floor"; "ground" is 0. */
function storeyOf(article: Article, noun: number): string | undefined {
  const lower = tokenOf(article.tokens, noun - 1)?.lower ?? '';
  if (lower === 'ground') return '0';
  const before = tokenOf(article.tokens, noun - 2);
  if (/^(?:st|nd|rd|th)$/.test(lower) && before?.kind === 'number') return before.text;
  const number = ordinalWord(lower) ?? (/^\d{1,2}/.test(lower) ? Number.parseInt(lower, 10) : undefined);
  return number === undefined ? undefined : String(number);
}

/** Whether a noun of happening stands right before a token, with its determiner: "the shooting outside", "a stabbing in", not "opened fire outside". */
function deedBefore(article: Article, index: number): number | undefined {
  const noun = index - 1;
  const led = (signsAt(article, noun - 1) & (DETERMINER | POSSESSIVE)) !== 0;
  if (led && (signsAt(article, noun) & IN_ING) !== 0) return noun;
  if (!isEventNoun(article, noun)) return undefined;
  for (let back = noun - 1; back >= noun - 4; back -= 1) {
    if ((signsAt(article, back) & (DETERMINER | POSSESSIVE)) !== 0) return noun;
    if (tokenOf(article.tokens, back)?.kind !== 'word' || looksLikeVerb(article, back)) return undefined;
  }
  return undefined;
}

/** What was done at a place that a preposition opens: the noun right before it, else the verb of its clause; undefined for what only was or was said there. */
export function deedAt(article: Article, range: Range, lead: number): Happening | undefined {
  const happening = happeningOf(article, range);
  if (!happening) return undefined;
  const noun = deedBefore(article, lead);
  const token = noun === undefined ? undefined : tokenOf(article.tokens, noun);
  if (noun === undefined || !token) return happening.speech || happening.head === 'be' ? undefined : happening;
  const told = { head: happeningClass(stemOf(token)), shown: nounPhrase(article, noun) };
  return { ...happening, ...told, form: 'noun', event: true, opening: false, speech: false };
}

/** Index of the preposition before a room or a storey that puts something into it or on it, a few words before. */
function leadBefore(article: Article, sentence: Sentence, noun: number): number | undefined {
  for (let index = noun - 1; index >= Math.max(sentence.first, noun - MOST_WORDS); index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token || token.kind === 'mark') return undefined;
    if ((signsOf(token) & WITHIN) !== 0) return index;
  }
  return undefined;
}

/** The site that a preposition opens; undefined where it opens none, or where no deed of violence, death or arrest is told of it. */
function siteAt(article: Article, lead: number): Mention<Site> | undefined {
  const token = tokenOf(article.tokens, lead);
  if (!token || tokenOf(article.tokens, lead - 1)?.lower === 'from') return undefined;
  const side = token.lower === 'inside' || token.lower === 'outside' ? token.lower : 'in';
  const ofNext = side !== 'in' && tokenOf(article.tokens, lead + 1)?.lower === 'of';
  const noun = nounAt(article, lead + (ofNext ? 2 : 1));
  const last = noun === undefined ? undefined : tokenOf(article.tokens, noun);
  if (noun === undefined || !last) return undefined;
  const sort = siteNoun(last);
  const storey = sort === 'storey' ? storeyOf(article, noun) : sort === 'room' ? undefined : sort;
  if (side === 'in' && (sort === '' || (sort === 'storey' && storey === undefined))) return undefined;
  const range = { start: token.start, end: last.end };
  const happening = deedAt(article, range, lead);
  if (!happening || !isDeed(happening.head)) return undefined;
  const onStorey = side !== 'outside' && storey !== undefined && storey !== '';
  const value: Site = {
    sort: 'site',
    side: onStorey ? 'storey' : side === 'in' ? 'inside' : side,
    thing: onStorey ? storey : lemma(last.lower),
    happening,
    shown: article.text.slice(range.start, range.end),
  };
  return { kind: 'place', range, value };
}

/**
 * Where about a building deeds of violence, deaths and arrests were. Taken: "was shot inside the courtroom", "the shooting outside the
 * courthouse", "died in the basement", "was arrested on the third floor". Refused: what else was, was done or was said there ("was
 * inside", "told reporters outside the courthouse", "the fire began on the ninth floor"), where a way begins ("moved from inside the
 * courthouse"), and "in" with what is no room ("in the bank", "in the park"), which stands in every other sentence and is seldom held
 * against "outside".
 */
export function sitesOf(article: Article): readonly Mention<Site>[] {
  const mentions: Mention<Site>[] = [];
  for (const sentence of article.sentences) {
    let signs = 0;
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const token = article.tokens[index];
      if (token) signs |= signsOf(token);
    }
    if ((signs & DEED) === 0 || (signs & (SIDE | SITE_NOUN)) === 0) continue;
    let done = -1;
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const token = article.tokens[index];
      const bits = token ? signsOf(token) : 0;
      if ((bits & (SIDE | SITE_NOUN)) === 0) continue;
      const lead = (bits & SIDE) !== 0 ? index : leadBefore(article, sentence, index);
      if (lead === undefined || lead <= done) continue;
      done = lead;
      const mention = siteAt(article, lead);
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
}

/** Letters with which the name of a room begins like that of its building: "courtroom", "courthouse". */
const LEAST_ALIKE = 4;

/** Whether what is inside one thing cannot be outside the other: the same thing, or a room and its building. */
function isWithin(inside: string, outside: string): boolean {
  if (inside === outside) return true;
  return isRoom(inside) && isBuilt(outside) && inside.slice(0, LEAST_ALIKE) === outside.slice(0, LEAST_ALIKE);
}

/** Whether two storeys are one under two ways of counting: the ground floor of some is the first of others. */
const areOneStorey = (left: string, right: string): boolean => left === right || [left, right].sort().join() === '0,1';

/** Whether two sites are said in the same way. */
export function areOneSite(left: Site, right: Site): boolean {
  if (left.side !== right.side) return false;
  return left.side === 'storey' ? areOneStorey(left.thing, right.thing) : left.thing === right.thing;
}

/** Whether one deed cannot have been done at both of two sites. */
export function areApart(left: Site, right: Site): boolean {
  if (left.side === 'storey' || right.side === 'storey') return left.side === right.side && !areOneSite(left, right);
  if (left.side === right.side) return false;
  return left.side === 'inside' ? isWithin(left.thing, right.thing) : isWithin(right.thing, left.thing);
}

/** Whether two claims tell where one thing was done. */
export function matchSites(left: Claim<Site>, right: Claim<Site>, view: EventView): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (left.document === right.document && a.happening.at === b.happening.at) return NEVER;
  if (!areOneSite(a, b) && (!areApart(a, b) || view.together(left, right))) return undefined;
  return sameHappening(a.happening, b.happening, view.weight);
}
