// Which role the words of a sentence give a figure.
import type { Article, Sentence, Token } from '../../core/article.js';
import { MONTHS, PARTS_OF_DAY, RECKONED_UNITS, SEASONS, WEEKDAYS } from '../../text/calendar-words.js';
import { governorOf, type TokenRange } from '../../text/clauses.js';
import { ARTICLES, BE, DEMONSTRATIVES, HAVE, POSSESSIVES, QUANTIFIERS } from '../../text/closed-classes.js';
import { isCurrencySign } from '../../text/currencies.js';
import { CONJUNCTIONS, isAuxiliary, isFunctionWord, PREPOSITIONS, RELATIVES } from '../../text/function-words.js';
import { lemma, stem } from '../../text/lemma.js';
import { isKin } from '../../text/names/heads.js';
import { opensNumeral } from '../../text/number-words.js';
import { readNumeral } from '../../text/numerals.js';
import { perToken, perWord } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { isSpell } from '../../text/units.js';
import { wordsAround, wordTest } from './around.js';
import { besideTest } from './beside.js';
import { cuesIn, OF_MEASURE, OF_ROLE, toldByNoun } from './cues.js';
import { type Draft, rangeOf } from './draft.js';
import { isOfHedge, opensHedged } from './hedges.js';
import { tellsLives } from './lives.js';
import { nounPhrase } from './phrases.js';
import { isRangeMark } from './quantity.js';
import { isMonthSpelling } from './refuse.js';
import { isAnyoneNoun, isOwnAct, isVerbForm, roleOfNoun, roleOfToken, roleOfWord, TALLY } from './roles.js';
import { isPersonal } from './things.js';
import type { Role } from './value.js';

/**
 * What a word between a noun and its participle is: a form of "be", something else that may stand there, or neither. Others are "have",
 * "get", relative pronouns, "people" and "others", commas, adverbs and participles ("feared dead"); not "not", and no word that opens
 * another phrase.
 */
const between = perToken(({ kind, text, lower }): 'be' | 'other' | 'none' => {
  if (BE.has(lower)) return 'be';
  if (kind !== 'word') return text === ',' ? 'other' : 'none';
  if (lower.endsWith('ed')) return roleOfWord(lower) === undefined ? 'other' : 'none';
  if (HAVE.has(lower) || RELATIVES.has(lower) || lower.endsWith('ly') || stem(lower) === 'get') return 'other';
  if (isAnyoneNoun(lower) && roleOfWord(lower) === undefined) return 'other';
  return isFunctionWord(lower) && !opensPhrase(lower) ? 'other' : 'none';
});

/** Words of grammar that open another phrase, or deny. */
const opensPhrase = (lower: string): boolean =>
  PREPOSITIONS.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  ARTICLES.has(lower) ||
  POSSESSIVES.has(lower) ||
  DEMONSTRATIVES.has(lower) ||
  isAuxiliary(lower) ||
  lower === 'not' ||
  lower === 'never';

/**
 * What may stand between a verb and its object figure: words of grammar, adverbs in -ly, "total", adjectives of what comes on top, signs
 * of money. Not the prepositions behind which a number is no object ("arrested with 12 knives", "killed on 12 June"), nor auxiliaries.
 */
const beforeObject = perToken(({ kind, text, lower }) => {
  if (kind === 'mark') return isCurrencySign(text);
  if (lower.endsWith('ly') || lower === 'total' || isAdded(lower)) return true;
  if (PREPOSITIONS.has(lower)) return isOfHedge(lower) || isRangeMark(lower) || OF_AMOUNT.has(lower);
  return (
    isFunctionWord(lower) && !isAuxiliary(lower) && lower !== 'not' && (lower === 'than' || !CONJUNCTIONS.has(lower))
  );
});

/** Besides the words of hedges and the links of a range: "between" of one, "by" of the measure of a change, and what "took in 12" and "accounts for 12" have. */
const OF_AMOUNT = new Set(['between', 'by', 'in', 'for']);

const isAdded = besideTest('added');

let outs: ReadonlySet<string> | undefined;

/**
 * What stands behind a verb of coming together in public: the particle of one ("turned |out"), or what leads to the streets, the prepositions of
 * destination "to", "onto" and "into" (Quirk et al. 1985, figure 9.15).
 */
const leadsOut = perToken(({ lower }): 'particle' | 'to' | 'none' => {
  outs ??= new Set([...wordsAround('turning out')].map((phrase) => phrase.slice(phrase.indexOf('_') + 1)));
  if (outs.has(lower)) return 'particle';
  return lower === 'to' || lower === 'onto' || lower === 'into' ? 'to' : 'none';
});

const isTurnOut = wordTest('turning out');

/** "turned out", "came to the streets": a verb, at an index, of coming together in public. */
function comesTogether(tokens: readonly Token[], index: number): boolean {
  const [verb, next] = [tokens[index], tokens[index + 1]];
  const out = next ? leadsOut(next) : 'none';
  if (verb?.kind !== 'word' || !next || out === 'none') return false;
  if (out === 'particle')
    return isTurnOut(`${stem(verb.lower)}_${next.lower}`) || isTurnOut(`${lemma(verb.lower)}_${next.lower}`);
  const place = tokens[index + 2]?.lower === 'the' ? index + 3 : index + 2;
  return !isFunctionWord(verb.lower) && lemma(tokens[place]?.lower ?? '') === 'street';
}

/** "took to the streets", "who had turned out". */
function isTurningOut(tokens: readonly Token[], next: number, end: number): boolean {
  let index = next;
  for (let token = tokens[index]; token && index < end && index < next + 2 && leadsToVerb(token); token = tokens[index])
    index += 1;
  return index < end && comesTogether(tokens, index);
}

const leadsToVerb = perToken(({ lower }) => HAVE.has(lower) || RELATIVES.has(lower));

/** The personal pronouns in the objective case, all but "her", which stands with the possessives. */
const OBJECTS = new Set('me you him it us them'.split(' '));

/** Whether a word begins an object by itself, or as the determiner of one. */
const objectCue = perToken(({ kind, lower }): 'object' | 'determiner' | 'none' => {
  if (kind === 'number' || ARTICLES.has(lower) || POSSESSIVES.has(lower) || opensNumeral(lower)) return 'object';
  if (OBJECTS.has(lower) || /^[a-z]+sel(?:f|ves)$/.test(lower)) return 'object';
  return DEMONSTRATIVES.has(lower) || QUANTIFIERS.has(lower) ? 'determiner' : 'none';
});

/** What begins an object behind an active verb: "killed two soldiers", "killed about 12", "killed these men", "killed him"; not "killed this week". */
function opensObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const cue = token ? objectCue(token) : 'none';
  if (cue === 'determiner') return !isOfTime(tokens[at + 1]?.lower ?? '');
  return cue === 'object' || opensHedged(tokens, at);
}

const TIMES = [PARTS_OF_DAY, WEEKDAYS, MONTHS, SEASONS, RECKONED_UNITS];

/** Behind a determiner: a unit of time, a part of the day, a day or a month by name, a season. */
const isOfTime = (lower: string): boolean => isSpell(lower) || TIMES.some((names) => names.has(lower));

/** "since March", "in March": a month behind a preposition, and nobody who marches. */
function isMonthOf(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokenOf(tokens, index - 1);
  return token !== undefined && isMonthSpelling(token) && before !== undefined && PREPOSITIONS.has(before.lower);
}

/** Tokens behind a figure's noun in which the word of its role is looked for. */
const AFTER_REACH = 7;

/** The role that the words right after a figure's noun give it: "people were killed", "died", "people dead". */
function roleAfter(tokens: readonly Token[], next: number, end: number): Role | undefined {
  let passive = false;
  for (let index = next; index < end && index < next + AFTER_REACH; index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    const link = between(token);
    if (link === 'be') passive = true;
    if (link !== 'none') continue;
    const role = token.kind === 'word' ? roleOfToken(token) : 'none';
    if (role === 'none' || token.lower === 'add' || isMonthOf(tokens, index)) return undefined;
    if (passive || isOwnAct(token.lower)) return role;
    const aims = role === 'fired' && tokens[index + 1]?.lower === 'at'; // "two boats fired at the quay"
    return index === next && !aims && !opensObject(tokens, index + 1) ? role : undefined;
  }
  return undefined;
}

/** "an |estimated| 12", "a |reported| 12": a participle between an article and a number. */
const isHedging = (tokens: readonly Token[], index: number): boolean =>
  (tokens[index]?.lower.endsWith('ed') ?? false) && ARTICLES.has(tokenOf(tokens, index - 1)?.lower ?? '');

/** Tokens before a figure in which the word of its role is looked for. */
const BEFORE_REACH = 9;

/** The role that the words before a figure give it: "killing at least five", "toll of", "number of injured rose to". */
function roleBefore(tokens: readonly Token[], start: number, first: number): Role | undefined {
  for (let index = start - 1; index >= first && index >= start - BEFORE_REACH; index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'number') return undefined;
    if (token.lower === 'toll') return tokenOf(tokens, index - 1)?.lower === 'injury' ? 'injured' : 'killed';
    const role = token.kind === 'word' ? roleOfToken(token) : 'none';
    if (role !== 'none') {
      const before = tokenOf(tokens, index - 1);
      const passive = before !== undefined && between(before) === 'be';
      return passive && index < start - 1 && TALLY.has(role) ? undefined : role;
    }
    if (!beforeObject(token) && !(index === start - 1 && isHedging(tokens, index))) return undefined;
  }
  return undefined;
}

const isPopulace = wordTest('populace');

/** The role that a counted noun gives by itself: "fatality", "arrest", "protester"; residents are a population. */
function tiedRole(counted: string): Role | undefined {
  return isPopulace(counted) ? 'population' : roleOfNoun(counted);
}

/** "two of the three victims": whether a figure is the group that another is taken out of. */
function isGroup(tokens: readonly Token[], own: TokenRange): boolean {
  if (tokenOf(tokens, own.first - 2)?.lower !== 'of') return false;
  const the = tokenOf(tokens, own.first - 1)?.lower ?? '';
  return isDefinite(the) && isNumber(tokenOf(tokens, own.first - 3));
}

/** "the", "its", "those": what opens a group that was named before. */
export const isDefinite = (lower: string): boolean =>
  lower === 'the' || POSSESSIVES.has(lower) || DEMONSTRATIVES.has(lower);

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (token?.kind === 'word' && token.lower !== 'a' && token.lower !== 'an' && opensNumeral(token.lower));

/** Tokens behind a figure in which the group that it is taken out of ends: "of the 212 passengers and crew". */
const GROUP_REACH = 9;

/** Whether a token is of the phrase that names a group: its nouns and adjectives, and an "and" between two of them. */
function isOfGroupNoun(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (token.lower === 'and') return isOfGroupNoun(next, undefined);
  return !isFunctionWord(token.lower) && (roleOfToken(token) === 'none' || !isVerbForm(token.lower));
}

/**
 * Index after "of the three victims", "of the passengers and crew", "of the injured" behind a figure; after the figure itself where
 * nothing of the sort stands there.
 */
function behindGroup(tokens: readonly Token[], own: TokenRange): number {
  if (tokens[own.last]?.lower !== 'of' || !isDefinite(tokens[own.last + 1]?.lower ?? '')) return own.last;
  const first = isNumber(tokens[own.last + 2]) ? own.last + 3 : own.last + 2;
  let index = first;
  while (index < own.last + GROUP_REACH && isOfGroupNoun(tokens[index], tokens[index + 1])) index += 1;
  const adjective = tokens[first];
  if (index > first) return index;
  return adjective !== undefined && ownRoleOf(adjective) !== 'none' ? first + 1 : own.last;
}

/**
 * "|Thirty-seven| of the 212 passengers were injured": whether the words behind the group say by themselves what befell the figure, so
 * that it is all of them and no part. Not "five of the nine dead were killed by smoke", where the group itself is in that role.
 */
export function isSaidOfAll(article: Article, own: TokenRange, role: Role): boolean {
  const { tokens } = article;
  const next = behindGroup(tokens, own);
  const [noun, verb] = [tokens[next - 1], tokens[next]];
  if (next === own.last || !noun || !verb || ownRoleOf(noun) === role) return false;
  return BE.has(verb.lower) || HAVE.has(verb.lower) || isOwnAct(verb.lower);
}

/** The role of those whom a noun or adjective names: "dead", "detainees". */
const ownRoleOf = perToken(({ lower }): Role | 'none' => roleOfNoun(lemma(lower)) ?? roleOfNoun(lower) ?? 'none');

const isCrowd = wordTest('crowd');

/** The role that a word of the figure itself gives it: "death toll of 11", "12 fatalities", "a crowd of 300". */
const ownRole = perToken(({ lower }): Role | 'none' => {
  if (lower === 'toll') return 'killed';
  if (lower === 'turnout' || lower === 'population') return lower;
  const named = roleOfNoun(lemma(lower)) ?? roleOfNoun(lower);
  if (named === 'killed' || named === 'injured') return named;
  return isCrowd(lower) ? 'attended' : 'none';
});

const isPacedOut = wordTest('paced');

/** What a counted noun says by itself: the role it gives, and whether it is one that distances are paced out in. */
interface Noun {
  readonly tied: Role | undefined;
  readonly paced: boolean;
}

const nounOf = perWord((counted): Noun => ({ tied: tiedRole(counted), paced: isPacedOut(counted) }));

/**
 * The adverbs that are read of how far off something lies, these five; behind a noun the others of place oftener say where it went or what became
 * of it ("tore two doors off", "won two houses back", "two buildings across the street").
 */
const DIRECTIONS = new Set('away up down over along'.split(' '));

/**
 * "Three doors |away", "five houses |down", "two doors |up from", "two buildings |from the scene": how far off something lies. Those directions
 * that are oftener prepositions ("two houses up the hill") need "from" behind them or the end of the phrase.
 */
function isFarOff(tokens: readonly Token[], next: number): boolean {
  const [after, second] = [tokens[next]?.lower ?? '', tokens[next + 1]];
  if (after === 'from') return second !== undefined && (second.lower === 'where' || isDefinite(second.lower));
  if (after === 'away' || after === 'down') return true;
  return DIRECTIONS.has(after) && (second === undefined || second.kind === 'mark' || second.lower === 'from');
}

/** "A father of |two boys| died": they only say who died. */
function isOfKin(tokens: readonly Token[], { first }: TokenRange): boolean {
  const link = tokenOf(tokens, first - 1)?.lower;
  return (link === 'of' || link === 'to') && isKin(tokenOf(tokens, first - 2)?.lower ?? '');
}

/** What the sentence says of the thing measured. */
export function roleOf(article: Article, draft: Draft, own: TokenRange, sentence: Sentence): Role | undefined {
  if (draft.role !== undefined) return draft.role;
  const { tokens } = article;
  const { counted, dimension } = draft;
  const noun = counted === undefined ? undefined : nounOf(counted);
  if (noun?.paced === true && dimension === 'count' && isFarOff(tokens, own.last)) return 'distance';
  const tied = noun?.tied;
  if (tied !== undefined && tied !== 'population' && tied !== 'attended' && !isGroup(tokens, own)) return tied;
  for (let index = own.first; index < own.last; index += 1) {
    const token = tokens[index];
    const named = token ? ownRole(token) : 'none';
    if (named !== 'none') return named;
  }
  if (tellsLives(article, draft, own, sentence)) return 'killed';
  const cues = cuesIn(article, sentence);
  const told = (cues & OF_ROLE) !== 0 && !isOfKin(tokens, own);
  if (isGroup(tokens, own)) {
    const act = told ? roleAfter(tokens, own.last, sentence.last) : undefined;
    return act === 'fired' || act === 'hit' ? act : undefined;
  }
  const next = dimension === 'count' ? behindGroup(tokens, own) : own.last;
  if (isTurningOut(tokens, next, sentence.last)) return 'attended';
  const beside = told
    ? (roleAfter(tokens, next, sentence.last) ?? roleBefore(tokens, own.first, sentence.first))
    : undefined;
  const near = beside ?? tied ?? (told ? listedRole(draft, tokens, own, sentence) : undefined);
  if (near !== undefined) return near;
  const named = (cues & OF_MEASURE) === 0 ? undefined : nounRole(tokens, own, sentence, dimension);
  return named ?? (told ? governedRole(article, own) : undefined);
}

/** Items of a list of people behind its first, and tokens of the longest of them. */
const LIST_REACH = 4;
const ITEM_REACH = 5;

/**
 * The role of a list of people by the plural verb behind its last: "|two women| and a child were killed"; not "they met |two men| and a
 * child was killed".
 */
function listedRole(
  { counted }: Draft,
  tokens: readonly Token[],
  own: TokenRange,
  sentence: Sentence,
): Role | undefined {
  let next = own.last;
  const opener = tokens[next]?.lower;
  if ((opener !== 'and' && opener !== ',') || counted === undefined || !isPersonal({ counted })) return undefined;
  for (let items = 0; items < LIST_REACH; items += 1) {
    const joint = tokens[next]?.lower;
    if (joint !== 'and' && joint !== ',') return undefined;
    const number = tokens[next + 1];
    if (!number || next + 1 >= sentence.last) return undefined;
    const from = ARTICLES.has(number.lower) ? next + 2 : readNumeral(tokens, next + 1)?.next;
    const phrase =
      from === undefined ? undefined : nounPhrase(tokens, from, Math.min(sentence.last, from + ITEM_REACH), true);
    if (!phrase || !isPersonal({ counted: phrase.head })) return undefined;
    next = phrase.next;
    if (joint !== 'and') continue;
    const verb = tokens[next];
    const role = verb && isOfMany(verb) ? roleAfter(tokens, next, sentence.last) : undefined;
    return role !== undefined && TALLY.has(role) ? role : undefined;
  }
  return undefined;
}

/** A verb of more than one: "were", "are" and "have" in full, or a past that all persons share. */
const isOfMany = perToken(({ lower }) => lower === 'were' || lower === 'are' || lower === 'have' || isOwnAct(lower));

/** The role of a passive verb that the figure's phrase is the subject of: "half of the homes in the valley were destroyed". */
function governedRole(article: Article, own: TokenRange): Role | undefined {
  const governor = governorOf(article, rangeOf(article.tokens, own.first, own.last));
  if (governor?.side !== 'right' || !governor.passive) return undefined;
  const role = roleOfWord(governor.lower);
  return role === 'damaged' || role === 'seized' || (role !== undefined && TALLY.has(role)) ? role : undefined;
}

/** Tokens to either side of a figure in which a noun of its role is looked for, and those of them where it may be any such noun. */
const NOUN_REACH = 8;
const NEAR_NOUN_REACH = 3;

/** Whether a noun tells of how many live somewhere: "a town of 9,000, home to" says nothing of how far off it lies. */
const isPeopled = (told: string): boolean => told === 'population' || told === 'home';

/** Roles told by a noun anywhere near: "a population of", "turnout", "inflation". */
function nounRole(
  tokens: readonly Token[],
  own: TokenRange,
  sentence: Sentence,
  dimension: Draft['dimension'],
): Role | undefined {
  const last = Math.min(sentence.last, own.last + NOUN_REACH);
  for (let index = Math.max(sentence.first, own.first - NOUN_REACH); index < last; index += 1) {
    const token = tokens[index];
    const told = token ? toldByNoun(token) : 'none';
    if (told === 'none') continue;
    if (told === 'voters') {
      if (dimension === 'percent') return 'turnout';
    } else if (index < own.last + NEAR_NOUN_REACH && (dimension === 'count' || !isPeopled(told))) {
      if (told !== 'home') return told;
      if (tokens[index + 1]?.lower === 'to') return 'population';
    }
  }
  return undefined;
}
