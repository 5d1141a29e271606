// What somebody is charged with, among the offences that one deed makes one of: killing, stealing, attacking.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { ARTICLES } from '../../text/closed-classes.js';
import { isFunctionToken } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { isNumberWord, ordinalWord } from '../../text/number-words.js';
import { isOf, signOf } from './classes.js';
import { CASE_SIGN, isSomebody, type Whom, whose } from './fate.js';
import { isOpenBefore } from './grammar.js';
import { isHistory, personAfter } from './phrases.js';
import { anyOf, type Finder, type Found, type Marks, matchesIn } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** Offences by what was done; of two of one class one deed is one only. */
const OFFENCES = ['killing', 'stealing', 'attacking'];

const OFFENCE = signOf(...OFFENCES);

/** A charge or count by its noun, up to its offence: "two counts of". */
const BY_NOUN = '(?:charges?|counts?) of';

/** How news leads from who is charged to an offence: exactly these phrases. */
const CHARGED = anyOf(
  'charged with',
  'indicted (?:for|on)',
  `(?:face|faces|facing|faced) (?:(?:an?|the|one|two|three) )?${BY_NOUN}`,
  '(?:face|faces|facing|faced) (?:an?|the) (?=[a-z -]{3,40} charges?)',
);

/** What is said of a charge: whose it is stands behind "against". */
const CHARGE_ITSELF = anyOf(BY_NOUN, '(?:brought|filed) (?:an?|the) (?=[a-z -]{3,40} charges?)');

/** The class of an offence that a noun names. */
const classOf = (token: Token): string | undefined => OFFENCES.find((name) => isOf(token, name));

/** Words of the longest offence: "second-degree vehicular manslaughter". */
const MOST_WORDS = 4;

/** An offence as its words say it, up to its noun. */
interface Offence {
  readonly words: readonly string[];
  readonly sort: string;
  readonly first: number;
  readonly last: number;
}

/** Whether a word leads in to the offences of a charge: "|one count of| murder". */
const leadsIn = (lower: string): boolean =>
  ARTICLES.has(lower) || (isNumberWord(lower) && ordinalWord(lower) === undefined) || /^(?:counts?|of)$/.test(lower);

/** The offence that a noun phrase names which begins at an index; undefined for "an attempt", "murder conspiracy". */
function offenceAt(tokens: readonly Token[], sentence: Sentence, from: number): Offence | undefined {
  let first = from;
  while (first < sentence.last && leadsIn(tokens[first]?.lower ?? '')) first += 1;
  for (let index = first; index < Math.min(sentence.last, first + MOST_WORDS + 2); index += 1) {
    const token = tokens[index];
    if (!token || (token.kind === 'mark' && token.text !== '-') || isFunctionToken(token)) return undefined;
    const sort = classOf(token);
    const next = tokens[index + 1];
    if (sort === undefined || (next && classOf(next) !== undefined)) continue; // "petty |theft|"
    if (next && next.kind === 'word' && !isFunctionToken(next) && !/^charges?$/.test(next.lower)) return undefined;
    const words = tokens.slice(first, index + 1).filter(({ kind }) => kind === 'word');
    return { words: words.map(({ lower }) => lemma(lower)), sort, first, last: index + 1 };
  }
  return undefined;
}

/** Whom a charge is against, by the words behind its offence: "murder charges |against the driver|"; undefined for nobody. */
function accusedBehind(article: Article, { sentence, start }: Found, last: number): Whom | undefined {
  const { tokens } = article;
  const against = /^charges?$/.test(tokens[last]?.lower ?? '') ? last + 1 : last;
  const preposition = tokens[against];
  if (preposition?.lower !== 'against' || isHistory(article, sentence)) return undefined;
  if (isOpenBefore(tokens, sentence, tokenAt(article, start, sentence))) return undefined;
  const name = personAfter(article, preposition.end, 2);
  if (name !== undefined) return { subject: name, names: [name] };
  const noun = tokens[against + 2];
  return noun && ARTICLES.has(tokens[against + 1]?.lower ?? '') && isSomebody(noun)
    ? { subject: noun.lower, names: [] }
    : undefined;
}

function findCharges(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const { tokens } = article;
  const toldBy = (pattern: RegExp, isOfSubject: boolean) =>
    matchesIn(marks, CASE_SIGN, pattern, OFFENCE).flatMap((found) => {
      const offence = offenceAt(tokens, found.sentence, tokenAt(article, found.end, found.sentence));
      return offence ? [{ found, offence, isOfSubject }] : [];
    });
  const told = [...toldBy(CHARGED, true), ...toldBy(CHARGE_ITSELF, false)];
  // "indicted on a count of" is two ways into one charge.
  const ways = new Map(told.toReversed().map((one) => [one.offence.first, one]));
  const given = told.filter((one) => ways.get(one.offence.first) === one);
  const heads = new Set(given.map(({ offence }) => offence.words.at(-1)));
  if (heads.size !== 1) return [];
  return given.flatMap(({ found, offence, isOfSubject }) => {
    const whom = isOfSubject ? whose(article, found, isSomebody) : accusedBehind(article, found, offence.last);
    if (!whom) return [];
    return mentionOf(article, found.start, tokens[offence.last - 1]?.end ?? found.end, {
      frame: 'charge',
      scale: 'charge',
      state: offence.words.join(' '),
      things: offence.words,
      members: [offence.sort],
      ...whom,
    });
  });
}

/** Words of the senses that the classes are cut from, which leave open what sort it was: a murder is a homicide, a robbery is a theft. */
const WHOLE_CLASS = new Set(['homicide', 'larceny', 'theft', 'thievery', 'thieving', 'stealing', 'assault']);

/** Whether two charges are of one deed under two names: of one class, and neither with all the words of the other. */
export function areOtherCharges(left: Polarity, right: Polarity): boolean {
  if (!left.members.some((sort) => right.members.includes(sort))) return false;
  const within = (a: Polarity, b: Polarity): boolean => a.things.every((word) => b.things.includes(word));
  return ![left, right].some(({ state }) => WHOLE_CLASS.has(state)) && !within(left, right) && !within(right, left);
}

/**
 * What somebody is charged with, in articles that name one such offence only.
 * Taken: "Lund was charged with murder", "the driver has been charged with second-degree manslaughter", "indicted on a count of robbery",
 * "the murder charge against Lund".
 * Refused: "Lund said the charge of murder was absurd", "charged with fraud", which may stand beside any other, "two men were charged", "had previously been charged with theft".
 */
export const charges: Finder = { signs: CASE_SIGN, also: OFFENCE, find: findCharges };
