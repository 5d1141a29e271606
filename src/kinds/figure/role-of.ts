// Which role the words of a sentence give a figure.
import type { Article, Sentence, Token } from '../../core/article.js';
import { governorOf, type TokenRange } from '../../text/clauses.js';
import { ARTICLES, BE, DEMONSTRATIVES, HAVE, POSSESSIVES } from '../../text/closed-classes.js';
import { isCurrencySign } from '../../text/currencies.js';
import { isFunctionWord } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { opensNumeral, UNITS } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import type { Draft } from './draft.js';
import { isOwnAct, roleOfNoun, roleOfToken, roleOfWord, TALLY } from './roles.js';
import type { Role } from './value.js';

/** What a word between a noun and its participle is: a form of "be", something else that may stand there, or neither. */
const between = perToken(({ lower }): 'be' | 'other' | 'none' => {
  if (BE.has(lower)) return 'be';
  return HAVE.has(lower) || lower.endsWith('ly') || LETS_THROUGH.has(lower) ? 'other' : 'none';
});

/**
 * What may stand between a noun and its participle besides "have" and the adverbs in -ly: "get", relative pronouns, "others", the
 * adverbs of time and degree, and participles of doubt ("feared dead"). A choice of ours, open to additions: names and other nouns are
 * left out, and "not".
 */
const LETS_THROUGH = new Set(
  (
    'got get gets getting who which that other others people , ' +
    'also later already still yet now then again soon once since just only even ever too feared confirmed'
  ).split(' '),
);

/** What may stand between a verb and its object figure: the words below, and signs of money. */
const beforeObject = perToken(({ kind, text, lower }) =>
  kind === 'mark' ? isCurrencySign(text) : BEFORE_OBJECT.test(lower),
);

/**
 * Determiners, hedges and quantifiers between a verb and its object figure, and "a total of", "an estimated". A choice of ours, open to
 * additions: left out are the prepositions behind which a number is no object ("arrested with 12 knives", "killed on 12 June").
 */
const BEFORE_OBJECT =
  /^(?:at|least|about|some|around|more|than|over|up|to|as|many|much|nearly|almost|an|a|the|another|other|further|additional|of|total|estimated|also|its|their|his|her|in|all|out|down|for|by|between|possibly|believed|be|reported)$/;

/** Phrases of turning out: a choice of ours, open to additions; verbs of one word ("gathered", "marched") are in the table of roles. */
const STREETS =
  /^(?:who )?(?:have |had )?(?:took|take|taken|poured|came|spilled|set|turned|showed|hit) (?:to |onto |into |out|off|up)/;

/** The first words of those phrases. */
const opensStreets = perToken(({ lower }) =>
  /^(?:who|have|had|took|take|taken|poured|came|spilled|set|turned|showed|hit)$/.test(lower),
);

/** Tokens in which a phrase of turning out ends. */
const STREETS_REACH = 6;

/** "took to the streets", "who had turned out". */
function isTurningOut(tokens: readonly Token[], next: number, end: number): boolean {
  const opener = next < end ? tokens[next] : undefined;
  if (!opener || !opensStreets(opener)) return false;
  const words = tokens.slice(next, Math.min(end, next + STREETS_REACH)).map((token) => token.lower);
  return STREETS.test(words.join(' '));
}

/** What begins an object behind an active verb: "killed two soldiers". */
const opensObject = perToken(
  ({ kind, lower }) =>
    kind === 'number' ||
    ARTICLES.has(lower) ||
    POSSESSIVES.has(lower) ||
    UNITS.has(lower) ||
    lower === 'at' ||
    lower === 'more',
);

/** Tokens behind a figure's noun in which the word of its role is looked for. */
const AFTER_REACH = 7;

/** The role that the words right after a figure's noun give it: "people were killed", "died", "people dead". */
function roleAfter(tokens: readonly Token[], next: number, end: number): Role | undefined {
  if (isTurningOut(tokens, next, end)) return 'attended';
  let passive = false;
  for (let index = next; index < end && index < next + AFTER_REACH; index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    const link = between(token);
    if (link === 'be') passive = true;
    if (link !== 'none') continue;
    const role = token.kind === 'word' ? roleOfToken(token) : 'none';
    if (role === 'none' || token.lower === 'home' || token.lower === 'add') return undefined;
    if (passive || isOwnAct(token.lower)) return role;
    const object = tokens[index + 1];
    return index === next && !(object && opensObject(object)) ? role : undefined;
  }
  return undefined;
}

/** Tokens before a figure in which the word of its role is looked for. */
const BEFORE_REACH = 9;

/** Words that share a stem with one of a role and are none before a figure: "home", "lower", "last". */
const isNoRoleBefore = (lower: string): boolean => lower === 'home' || lower === 'lower' || lower === 'last';

/** The role that the words before a figure give it: "killing at least five", "toll of", "number of injured rose to". */
function roleBefore(tokens: readonly Token[], start: number, first: number): Role | undefined {
  for (let index = start - 1; index >= first && index >= start - BEFORE_REACH; index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'number') return undefined;
    if (token.lower === 'toll') return tokenOf(tokens, index - 1)?.lower === 'injury' ? 'injured' : 'killed';
    const role = token.kind === 'word' && !isNoRoleBefore(token.lower) ? roleOfToken(token) : 'none';
    if (role !== 'none') {
      const before = tokenOf(tokens, index - 1);
      const passive = before !== undefined && between(before) === 'be';
      return passive && index < start - 1 && TALLY.has(role) ? undefined : role;
    }
    if (!beforeObject(token)) return undefined;
  }
  return undefined;
}

/** The role that a counted noun gives by itself: "fatality", "arrest", "protester"; residents are a population. */
function tiedRole(counted: string): Role | undefined {
  return counted === 'resident' || counted === 'inhabitant' ? 'population' : roleOfNoun(counted);
}

/** "two of the three victims": whether a figure is the group that another is taken out of. */
function isGroup(tokens: readonly Token[], own: TokenRange): boolean {
  if (tokenOf(tokens, own.first - 2)?.lower !== 'of') return false;
  const the = tokenOf(tokens, own.first - 1)?.lower ?? '';
  return isDefinite(the) && isNumber(tokenOf(tokens, own.first - 3));
}

/** "the", "its", "those": what opens a group that was named before. */
const isDefinite = (lower: string): boolean => lower === 'the' || POSSESSIVES.has(lower) || DEMONSTRATIVES.has(lower);

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (token?.kind === 'word' && token.lower !== 'a' && token.lower !== 'an' && opensNumeral(token.lower));

/** Index after "of the three victims" behind a figure; after the figure itself where nothing of the sort stands there. */
function behindGroup(tokens: readonly Token[], own: TokenRange): number {
  if (tokens[own.last]?.lower !== 'of') return own.last;
  if (!isDefinite(tokens[own.last + 1]?.lower ?? '') || !isNumber(tokens[own.last + 2])) return own.last;
  let index = own.last + 3;
  while (
    index < own.last + 6 &&
    tokens[index]?.kind === 'word' &&
    !isFunctionWord(tokens[index]?.lower ?? '') &&
    roleOfWord(tokens[index]?.lower ?? '') === undefined
  )
    index += 1;
  return index;
}

/** The role that a word of the figure itself gives it: "death toll of 11", "12 fatalities", "a crowd of 300". */
const ownRole = perToken(({ lower }): Role | 'none' => {
  if (lower === 'toll') return 'killed';
  if (lower === 'turnout' || lower === 'population') return lower;
  const named = roleOfNoun(lemma(lower)) ?? roleOfNoun(lower);
  if (named === 'killed' || named === 'injured') return named;
  return lower === 'crowd' || lower === 'attendance' ? 'attended' : 'none';
});

/** What a neighbourhood is paced out in: a choice of ours; blocks and streets, which are measured as well, are left out. */
const isNeighbour = (counted: string | undefined): boolean =>
  /^(?:door|house|home|building|apartment|flat)$/.test(counted ?? '');

/** "Three doors away", "five houses down", "two buildings from the scene": how far off something lies. */
function isPaced({ dimension, counted }: Draft, tokens: readonly Token[], next: number): boolean {
  if (dimension !== 'count' || !isNeighbour(counted)) return false;
  const after = tokens[next]?.lower;
  return (
    after === 'away' || after === 'down' || (after === 'from' && /^(?:the|where)$/.test(tokens[next + 1]?.lower ?? ''))
  );
}

/** What the sentence says of the thing measured. */
export function roleOf(article: Article, draft: Draft, own: TokenRange, sentence: Sentence): Role | undefined {
  if (draft.role !== undefined) return draft.role;
  const { tokens } = article;
  if (isPaced(draft, tokens, own.last)) return 'distance';
  const tied = draft.counted === undefined ? undefined : tiedRole(draft.counted);
  if (tied !== undefined && tied !== 'population' && tied !== 'attended' && !isGroup(tokens, own)) return tied;
  for (let index = own.first; index < own.last; index += 1) {
    const token = tokens[index];
    const named = token ? ownRole(token) : 'none';
    if (named !== 'none') return named;
  }
  if (isGroup(tokens, own)) {
    const act = roleAfter(tokens, own.last, sentence.last);
    return act === 'fired' || act === 'hit' ? act : undefined;
  }
  return (
    roleAfter(tokens, behindGroup(tokens, own), sentence.last) ??
    roleBefore(tokens, own.first, sentence.first) ??
    tied ??
    nounRole(tokens, own, sentence, draft.dimension === 'percent') ??
    governedRole(article, own)
  );
}

/** The role of a passive verb that the figure's phrase is the subject of: "half of the homes in the valley were destroyed". */
function governedRole(article: Article, own: TokenRange): Role | undefined {
  const range = { start: article.tokens[own.first]?.start ?? 0, end: article.tokens[own.last - 1]?.end ?? 0 };
  const governor = governorOf(article, range);
  if (governor?.side !== 'right' || !governor.passive) return undefined;
  const role = roleOfWord(governor.lower);
  return role === 'damaged' || role === 'evacuated' || role === 'displaced' || role === 'seized' ? role : undefined;
}

/** Tokens to either side of a figure in which a noun of its role is looked for, and those of them where it may be any such noun. */
const NOUN_REACH = 8;
const NEAR_NOUN_REACH = 3;

/**
 * The role that a noun near a figure may tell; voters that of a share, "home" only before "to". The measures are those of `roles.ts`;
 * the words for voters are a choice of ours, open to additions: "poll" is left out, which mostly asks people.
 */
const toldByNoun = perToken(({ lower }): Role | 'voters' | 'home' | 'none' => {
  if (/^(?:voters?|electorate|ballots|votes)$/.test(lower)) return 'voters';
  if (lower === 'population' || lower === 'inhabitants') return 'population';
  if (lower === 'turnout' || lower === 'inflation') return lower;
  if (lower === 'lasted' || lower === 'lasting') return 'duration';
  return lower === 'home' ? 'home' : 'none';
});

/** Roles told by a noun anywhere near: "a population of", "turnout", "inflation". */
function nounRole(tokens: readonly Token[], own: TokenRange, sentence: Sentence, percent: boolean): Role | undefined {
  const last = Math.min(sentence.last, own.last + NOUN_REACH);
  for (let index = Math.max(sentence.first, own.first - NOUN_REACH); index < last; index += 1) {
    const token = tokens[index];
    const told = token ? toldByNoun(token) : 'none';
    if (told === 'none') continue;
    if (told === 'voters') {
      if (percent) return 'turnout';
    } else if (index < own.last + NEAR_NOUN_REACH) {
      if (told !== 'home') return told;
      if (tokens[index + 1]?.lower === 'to') return 'population';
    }
  }
  return undefined;
}
