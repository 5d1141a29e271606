// What somebody is charged with, among the offences that one deed makes one of: killing, stealing, attacking.
import type { Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { ARTICLES } from '../../text/closed-classes.js';
import { isFunctionToken } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { isNumberWord, ordinalWord } from '../../text/number-words.js';
import { isOf, signOf } from './classes.js';
import { isSomebody, whose } from './fate.js';
import { anyOf, type Finder, type Marks, matchesIn, sign } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** Offences by what was done; of two of one class one deed is one only. */
const OFFENCES = ['killing', 'stealing', 'attacking'];

const CHARGE = sign('charged charge charges count counts indicted');
const OFFENCE = signOf(...OFFENCES);

/** How news leads to an offence: exactly these phrases. */
const CHARGED = anyOf(
  'charged with',
  'indicted (?:for|on)',
  'charges? of',
  'counts? of',
  '(?:face|faces|facing|faced|brought|filed) (?:an?|the) (?=[a-z -]{3,40} charges?)',
);

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

function findCharges(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const { tokens } = article;
  const told = matchesIn(marks, CHARGE, CHARGED, OFFENCE).flatMap((found) => {
    const offence = offenceAt(tokens, found.sentence, tokenAt(article, found.end, found.sentence));
    return offence ? [{ found, offence }] : [];
  });
  // "indicted on a count of" is two ways into one charge.
  const given = told.filter(({ offence }, index) => told[index - 1]?.offence.first !== offence.first);
  const heads = new Set(given.map(({ offence }) => offence.words.at(-1)));
  if (heads.size !== 1) return [];
  return given.flatMap(({ found, offence }) => {
    const whom = whose(article, found, isSomebody);
    if (!whom) return [];
    return mentionOf(article, found.start, tokens[offence.last - 1]?.end ?? found.end, {
      frame: 'fate',
      scale: 'charge',
      state: offence.words.join(' '),
      things: offence.words,
      members: [offence.sort],
      ...whom,
    });
  });
}

/** The words that name a whole class, by the senses from which it is cut: a murder is a homicide, a robbery is a theft. */
const WHOLE_CLASS = new Set(['homicide', 'larceny', 'theft', 'thievery', 'thieving', 'stealing', 'assault']);

/** Whether two charges are of one deed under two names: of one class, and neither with all the words of the other. */
export function areOtherCharges(left: Polarity, right: Polarity): boolean {
  if (!left.members.some((sort) => right.members.includes(sort))) return false;
  const within = (a: Polarity, b: Polarity): boolean => a.things.every((word) => b.things.includes(word));
  return ![left, right].some(({ state }) => WHOLE_CLASS.has(state)) && !within(left, right) && !within(right, left);
}

/**
 * What somebody is charged with, in articles that name one such offence only.
 * Taken: "Lund was charged with murder", "the driver has been charged with second-degree manslaughter", "indicted on a count of robbery".
 * Refused: "charged with fraud", which may stand beside any other, "two men were charged", "had previously been charged with theft".
 */
export const charges: Finder = { signs: CHARGE, also: OFFENCE, find: findCharges };
