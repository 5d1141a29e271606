// Of which sort the verb of a happening is, told by what stands beside it.
import type { Article, Token } from '../core/article.js';
import { PREPOSITIONS } from './function-words.js';
import { isEventNoun } from './happening-noun.js';
import { signsAt } from './happening-verb.js';
import {
  BE,
  happeningClass,
  IN_ING,
  IN_LY,
  isLightVerb,
  isWalking,
  ON_DATE,
  PAST,
  particleClass,
  signsOf,
  verbClass,
} from './happening-words.js';
import { stemOf } from './lemma.js';
import { perToken } from './per-word.js';
import { tokenOf } from './tokens.js';

const isPreposition = perToken(({ lower }) => PREPOSITIONS.has(lower));
const isHold = perToken(({ lower }) => lower === 'held');
const isSince = perToken(({ lower }) => lower === 'since');

/** What "hold" does to people: it puts them under arrest. */
const ARREST = 'arrest';

/**
 * Class of the verb at a token. One too common to say what happened says it with the bare noun of happening behind its preposition: "were taken
 * into |custody|", "went on |strike|". Who or what "has been held since" a day, and is no noun of happening, has been arrested.
 * @param subject index of such a noun, if the verb has one
 */
export function classOfVerb(article: Article, verb: number, subject: number | undefined): string {
  const token = tokenOf(article.tokens, verb);
  const link = tokenOf(article.tokens, verb + 1);
  if (!token) return '';
  const key = stemOf(token);
  if (link && isPreposition(link) && isLightVerb(key)) {
    const sort = sortOfNoun(article, verb + 2);
    if (sort !== undefined) return sort;
  }
  if (subject === undefined && link && isSince(link) && isHold(token) && isSincePassive(article, verb)) return ARREST;
  if (link && isInto(link) && isWalking(key)) return ENTER;
  const next = link && isReflexive(link) ? tokenOf(article.tokens, verb + 2) : link;
  if (next && isBareIn(article, next, verb + 2)) return particleClass(key, next.lower);
  const sort = plainClass(article, verb, next?.lower);
  return next && isOut(next) && (sort === key || sort === happeningClass(key)) ? `${key} out` : sort;
}

/** What is done "out" is rather the opposite of what the verb does by itself or "in": "checked |out| of the clinic". */
const isOut = perToken(({ lower }) => lower === 'out');

/** Words from "found" to "guilty": "found |Carl Wye, 41,| guilty". */
const GUILTY_REACH = 6;
const isGuilty = perToken(({ lower }) => lower === 'guilty');

/**
 * Class of the verb at a token by the word after it alone, but that whom "found" may have as its object before "guilty".
 * @param next the word after it
 */
export function plainClass(article: Article, verb: number, next: string | undefined): string {
  const token = tokenOf(article.tokens, verb);
  if (!token) return '';
  const sort = verbClass(stemOf(token), next);
  if (token.lower !== 'found' || sort !== 'be') return sort;
  for (let index = verb + 1; index <= verb + GUILTY_REACH; index += 1) {
    const word = tokenOf(article.tokens, index);
    if (word && isGuilty(word)) return verbClass(stemOf(token), word.lower);
  }
  return sort;
}

/** The sort of going in, by whatever verb of walking: "walked |into|", "marched |into|", "strode |inside|". */
const ENTER = 'enter';
const isInto = perToken(({ lower }) => lower === 'into' || lower === 'inside');
const isIn = perToken(({ lower }) => lower === 'in');

/** Whether an "in" behind a verb is its particle, since nothing follows that it governs: "came |in| wearing masks", "came |in| at 9 a.m.". */
function isBareIn(article: Article, next: Token, behind: number): boolean {
  if (!isIn(next)) return false;
  const token = tokenOf(article.tokens, behind);
  return token !== undefined && (token.kind === 'mark' || (signsOf(token) & (IN_ING | ON_DATE | IN_LY)) !== 0);
}

/** The sort of a noun of happening, or of one for the state in which an arrest puts people ("custody"); undefined of other words. */
function sortOfNoun(article: Article, index: number): string | undefined {
  const noun = tokenOf(article.tokens, index);
  if (!noun) return undefined;
  const sort = happeningClass(stemOf(noun));
  return sort === ARREST || isEventNoun(article, index) ? sort : undefined;
}

/** "Gave |himself| up". */
const isReflexive = perToken(({ lower }) => /sel(?:f|ves)$/.test(lower));

const isBeenToken = perToken(({ lower }) => lower === 'been');
const isHave = perToken(({ lower }) => lower === 'has' || lower === 'have');

function isBeen(article: Article, index: number): boolean {
  const token = tokenOf(article.tokens, index);
  return token !== undefined && isBeenToken(token);
}

/** Words between "have" and "been": "have |each| been", "have |not yet| been". */
const HAVE_REACH = 3;

/** Whether a verb is in the passive of the perfect, so that what it tells began at what "since" names: "has been closed since Monday". */
export function isSincePassive(article: Article, verb: number): boolean {
  if (!isBeen(article, verb - 1)) return false;
  for (let index = verb - 2; index >= verb - 2 - HAVE_REACH; index -= 1) {
    const token = tokenOf(article.tokens, index);
    if (!token) return false;
    if (isHave(token) || (signsAt(article, index) & (PAST | BE)) === PAST) return true;
  }
  return false;
}
