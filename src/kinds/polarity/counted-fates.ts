// What became of so many people: killed or hurt, captured or rescued.
import type { Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { QUANTIFIERS } from '../../text/closed-classes.js';
import { CONJUNCTIONS, isFunctionToken, isSpeechToken, PREPOSITIONS } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { FRACTIONS, isNumberWord } from '../../text/number-words.js';
import { readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital, tokenOf } from '../../text/tokens.js';
import { type Hit, hitsIn, signOf } from './classes.js';
import { beBefore, DETERMINERS, isAdverb, isOpenBefore, isPastForm } from './grammar.js';
import { isPerson } from './people.js';
import { isHistory } from './phrases.js';
import type { Finder, Marks } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** What may become of people, each a class of words for it. */
const FATES = ['deadly', 'injured', 'rescued', 'arrested'];

/** Fates that nobody has both of: the dead are dead. Whoever is captured may be rescued afterwards, or arrested once rescued. */
const APART: readonly (readonly [string, string])[] = [
  ['deadly', 'injured'],
  ['deadly', 'rescued'],
  ['deadly', 'arrested'],
];

const FATE = signOf(...FATES);

/** Fewer are often counted twice in one event, for other people: 3 killed and 3 hurt. */
const LEAST = 10;

/** Words between a number and its noun: "26 |masked armed| raiders". */
const MOST_WORDS = 3;

/** So many people, as the tokens [first, last). */
interface People {
  readonly count: number;
  readonly noun: string;
  readonly words: readonly string[];
  readonly first: number;
  readonly last: number;
  /** Whether it is exactly so many: not "about 26 raiders". */
  readonly isSure: boolean;
}

/** Whether a noun is for people, a compound of "member" too, which dictionaries part in two: "crewmembers". */
const isOnePerson = perToken(({ lower }) => isPerson(lower) || /members?$/.test(lower));

/** The people counted from an index: "26 masked raiders"; undefined for fewer, for "about 26", and for things. */
function peopleAt(tokens: readonly Token[], sentence: Sentence, first: number): People | undefined {
  const numeral = readNumeral(tokens, first);
  if (numeral?.form !== 'exact' || numeral.value < LEAST || numeral.tail !== undefined) return undefined;
  const from = numeral.next;
  for (let index = from; index < Math.min(sentence.last, from + MOST_WORDS + 1); index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isFunctionToken(token)) return undefined;
    const next = tokenOf(tokens, index + 1);
    const isLast = next?.kind !== 'word' || isFunctionToken(next) || isPastForm(next);
    if (!isLast || !isOnePerson(token)) continue;
    const words = tokens.slice(from, index + 1).map(({ lower }) => lemma(lower));
    return { count: numeral.value, noun: token.lower, words, first, last: index + 1, isSure: true };
  }
  return undefined;
}

/** Conjunctions that choose between a number and another, compare it or leave it out: exactly these ("more |than| 26", "25 |or| 26", "neither 25 |nor| 26", "all |but| 26"). */
const COMPARING: ReadonlySet<string> = new Set(['than', 'or', 'nor', 'but']);

/** What two ends of a range are joined by: "between 20 |and| 26", "20|–|26". */
const JOINING: ReadonlySet<string> = new Set(['and', '–', '—']);

/** Whether a token is a number, or a compound with one: "twenty-five", "20-odd". */
const isNumber = perToken(
  ({ kind, lower }) =>
    kind === 'number' ||
    /^\d/.test(lower) ||
    lower.split('-').some((part) => isNumberWord(part) || FRACTIONS.has(part)),
);

const isDefinite = perToken(({ lower }) => DETERMINERS.has(lower) || lower === 'all');

/** Whether a number may begin behind a token: behind a mark of the sentence, a conjunction that does not compare, a verb of saying. */
const opensNumber = perToken((token): boolean => {
  const { kind, lower, text } = token;
  if (kind !== 'word') return /^[,;:.()"'“”‘’–—]$/.test(text);
  return (CONJUNCTIONS.has(lower) && !COMPARING.has(lower)) || isSpeechToken(token);
});

/**
 * Whether what a token before "the 26" or "all 26" says may be of a part of them, or of others: a preposition,
 * a number, a word of quantity, an adverb, a conjunction that compares.
 */
const partsNumber = perToken(
  (token): boolean =>
    PREPOSITIONS.has(token.lower) ||
    COMPARING.has(token.lower) ||
    QUANTIFIERS.has(token.lower) ||
    isNumber(token) ||
    isAdverb(token),
);

/**
 * Whether the number at an index is all of what is said. Taken: "26 raiders", "said 26 raiders", "and 26 raiders", "on Friday all 26 raiders".
 * Refused is every other word before it, which may bound it ("about 26", "an estimated 26"), the end of a range ("20–26", and behind "between"
 * whatever stands first) and what is told of a part or of others ("ten of the 26", "half the 26", "nearly all 26", "men guarding the 26"). Behind a
 * determiner or "all" the word before must open a number too, or have a capital within the sentence ("on Friday all 26").
 */
function isWholeNumber(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  const before = (index: number): Token | undefined => (index > sentence.first ? tokens[index - 1] : undefined);
  let start = first;
  for (let token = before(start); token && isDefinite(token); token = before(start)) start -= 1;
  const token = before(start);
  if (!token) return true;
  const opens = opensNumber(token);
  if (start < first) return opens || (start - 1 > sentence.first && hasCapital(token) && !partsNumber(token));
  if (!opens || !JOINING.has(token.lower)) return opens;
  const other = before(start - 1);
  const isBetween = tokens.slice(sentence.first, start).some(({ lower }) => lower === 'between');
  return !isBetween && (other === undefined || !isNumber(other));
}

/** The people before the helpers of a passive: "|26 raiders| were captured". */
function peopleBefore(tokens: readonly Token[], sentence: Sentence, end: number): People | undefined {
  for (let first = end - 2; first >= Math.max(sentence.first, end - MOST_WORDS - 3); first -= 1) {
    const people = peopleAt(tokens, sentence, first);
    if (!people) continue;
    return people.last === end ? { ...people, isSure: isWholeNumber(tokens, sentence, first) } : undefined;
  }
  return undefined;
}

/** Whom a word for a fate is said of, with the words that tell it. */
function told(tokens: readonly Token[], hit: Hit): readonly [People, number, number] | undefined {
  const { sentence, first, last } = hit;
  const be = beBefore(tokens, sentence, first);
  const verb = tokens[first];
  if (be >= 0 && verb && isPastForm(verb)) {
    const helper = /^(?:has|have|had)$/.test(tokenOf(tokens, be - 1)?.lower ?? '') ? be - 1 : be;
    const people = peopleBefore(tokens, sentence, helper);
    return people && [people, people.first, last];
  }
  const object = tokenOf(tokens, last)?.lower === 'all' ? last + 1 : last;
  const people = peopleAt(tokens, sentence, object);
  return people && [people, first, people.last];
}

function findCountedFates(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const { tokens } = article;
  const found = hitsIn(marks, FATE, FATES).flatMap((hit) => {
    const one = told(tokens, hit);
    if (!one || isHistory(article, hit.sentence)) return [];
    const [people, from, to] = one;
    return isOpenBefore(tokens, hit.sentence, from) ? [] : [{ state: hit.name, people, from, to }];
  });
  if (new Set(found.map(({ state }) => state)).size !== 1) return [];
  return found.flatMap(({ state, people, from, to }) => {
    if (!people.isSure) return [];
    return mentionOf(article, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0, {
      frame: 'fates',
      scale: `fate of ${people.count}`,
      state,
      subject: people.noun,
      things: people.words,
    });
  });
}

/** Whether two fates of so many people cannot both be theirs. */
export const areOtherFates = (left: Polarity, right: Polarity): boolean =>
  APART.some((pair) => pair.includes(left.state) && pair.includes(right.state));

/**
 * What became of so many people, in articles that tell one such fate only.
 * Taken: "captured 26 masked raiders", "26 sailors were rescued", "killing 14 people". Refused: "killed 3 guards", "may have killed 14",
 * "killed about 14 people", "about 26 sailors were rescued", "14 people were killed and 20 injured".
 */
export const countedFates: Finder = { signs: FATE, find: findCountedFates };
