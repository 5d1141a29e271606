// Ages: "33-year-old", "aged 22", "Reid, 33,", "in her 30s".
import type { Token } from '../../core/article.js';
import { WEEKDAYS } from '../../text/calendar-words.js';
import { BE, isGeneration, POSSESSIVES } from '../../text/closed-classes.js';
import {
  CONJUNCTIONS,
  isFunctionToken,
  isFunctionWord,
  isSpeechToken,
  PREPOSITIONS,
  RELATIVES,
} from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { isNumberWord } from '../../text/number-words.js';
import { type Numeral, readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { unitNamed } from '../../text/units.js';
import { type Found, plainDraft } from './draft.js';
import { glued, type Line } from './line.js';
import { nounPhrase } from './phrases.js';
import { isRangeMark } from './quantity.js';
import { isMonth } from './refuse.js';
import { DECADE, hasShape, TO_THREE_DIGITS } from './shapes.js';

function age(start: number, next: number, value: number, unit = 'year', high = value): Found {
  const factor = unit === 'year' ? 1 : (unitNamed(unit)?.factor ?? 1) / 365.2425;
  const draft = plainDraft(value, high, 'age', unit);
  draft.factor = factor;
  if (high !== value) draft.bound = 'between';
  return { start, next, draft };
}

/** "year", "weeks", "month-old": a unit of age, and whether "old" is glued to it. */
interface AgeUnit {
  readonly unit: string;
  readonly old: boolean;
}

/** A unit of days or more, each of them; nights are none. */
function ageUnit(lower: string): AgeUnit | undefined {
  const bare = lower.replace(/-olds?$/, '');
  const unit = unitNamed(bare);
  if (unit?.dimension !== 'time-span' || unit.factor < 1) return undefined;
  return { unit: unit.symbol, old: bare !== lower };
}

const ageUnitOf = perToken(({ lower }) => ageUnit(lower) ?? 'none');

/** Words behind an age in which the noun of whom it is stands: "8-month-old |baby boy|". */
const AGED_REACH = 4;

/** An age with the noun of what it is of, where no name is: "8-month-old |boy|", "a baby |boy|, 18 months old", "the |ferry|, which is 27 years old". */
function ofNoun(tokens: readonly Token[], found: Found): Found {
  const counted = nounBehind(tokens, found.next) ?? nounBefore(tokens, found.start);
  return counted === undefined ? found : { ...found, draft: { ...found.draft, counted } };
}

/** A noun in the singular and without a capital. */
const isAgedNoun = (noun: string, token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text === noun && lemma(noun) === noun && !isFunctionToken(token);

function nounBehind(tokens: readonly Token[], next: number): string | undefined {
  const phrase = nounPhrase(tokens, next, next + AGED_REACH, true);
  return phrase && isAgedNoun(phrase.head, tokens[phrase.next - 1]) ? phrase.head : undefined;
}

/** What stands between a noun and the age behind it: "boy|,| 18 months old", "ferry| is| 27 years old", "ferry|, which was| 27 years old". */
const joinsAge = perToken(({ kind, text, lower }) =>
  kind === 'word' ? lower === 'which' || lower === 'who' || lower === 'that' || BE.has(lower) : text === ',',
);

const MOST_JOINTS = 3;

function nounBefore(tokens: readonly Token[], start: number): string | undefined {
  let at = start - 1;
  for (
    let token = tokenOf(tokens, at);
    token && at >= start - MOST_JOINTS && joinsAge(token);
    token = tokenOf(tokens, at)
  )
    at -= 1;
  const noun = at === start - 1 ? undefined : tokenOf(tokens, at);
  return noun && isAgedNoun(noun.lower, noun) ? noun.lower : undefined;
}

/** See `readSpelled`; an age is tied to the noun of whom it is. */
export function readOld(tokens: readonly Token[], at: number, numeral: Numeral): Found | undefined {
  const found = readSpelled(tokens, at, numeral);
  return found && ofNoun(tokens, found);
}

/**
 * "33-year-old", "sixty-one-year-old", "30 years old", "10-month-old", the 8 of "8- and 10-year-old".
 * @param numeral the numeral at the token
 */
function readSpelled(tokens: readonly Token[], at: number, numeral: Numeral): Found | undefined {
  const { value, tail } = numeral;
  let { next } = numeral;
  let named = tail === undefined ? undefined : ageUnit(tail);
  if (tail === 'and' || tail === 'or') return isOld(tokens, next) ? age(at, next - 2, value) : undefined;
  if (hangsBefore(tokens, next)) return isOld(tokens, next + 2) ? age(at, next, value) : undefined;
  if (named?.old) return value > OLDEST ? undefined : age(at, next, value, named.unit);
  if (!named) {
    const word = tokens[next];
    const told = word ? ageUnitOf(word) : 'none';
    if (told === 'none') return undefined;
    named = told;
    next += 1;
  }
  if (value > OLDEST) return undefined;
  if (named.old) return age(at, next, value, named.unit);
  if (tokens[next]?.text === '-') next += 1;
  const after = tokens[next]?.lower;
  if (after === 'of' && tokens[next + 1]?.lower === 'age') return age(at, next + 2, value, named.unit);
  return after === 'old' || after === 'olds' ? age(at, next + 1, value, named.unit) : undefined;
}

/** Whether the hyphen of "8- and 10-year-old" stands at a token. */
const hangsBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' &&
  glued(tokenOf(tokens, at - 1), tokens[at]) &&
  /^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '');

/** "10-year-old" of "8- and 10-year-old", "8- and a 10-year-old". */
function isOld(tokens: readonly Token[], at: number): boolean {
  const tail = readNumeral(tokens, tokens[at]?.lower === 'a' ? at + 1 : at)?.tail;
  return tail !== undefined && ageUnit(tail)?.old === true;
}

/** Greatest number that is read as an age: of trees and mummies, in years. */
const OLDEST = 5000;

/** "aged 22", "age 40", "ages 5 to 9", "at the age of 91"; `at` is the word. */
export function readAged(tokens: readonly Token[], at: number): Found | undefined {
  const skip = tokens[at]?.lower === 'age' && tokens[at + 1]?.lower === 'of' ? 2 : 1;
  const numeral = readNumeral(tokens, at + skip);
  if (!numeral || numeral.tail !== undefined || numeral.value > 125 || numeral.value < 1) return undefined;
  const upTo = isRangeMark(tokens[numeral.next]?.lower ?? '') ? readNumeral(tokens, numeral.next + 1) : undefined;
  return upTo && upTo.tail === undefined && upTo.value > numeral.value && upTo.value <= 125
    ? age(at, upTo.next, numeral.value, 'year', upTo.value)
    : age(at, numeral.next, numeral.value);
}

/**
 * The 22 of "aged 19 and |22|, deny", of "aged 12, 15 and |22| were": a bare number that goes on with ages; not "aged 19 and 22 others".
 * @param numeral the numeral at the token
 */
export function readAgeAfter(tokens: readonly Token[], at: number, line: Line, numeral: Numeral): Found | undefined {
  if (line.before?.dimension !== 'age' || line.ended !== at - 1 || !joinsAges(tokens[at - 1])) return undefined;
  if (numeral.form !== 'exact' || numeral.tail !== undefined || numeral.value > 125) return undefined;
  let opener = at - 2;
  while (opener > line.first && (isNumber(tokens[opener]) || joinsAges(tokens[opener]))) opener -= 1;
  if (!isAgeWord(tokens[opener]?.lower ?? '') || tokens[numeral.next]?.kind === 'number') return undefined;
  return nounPhrase(tokens, numeral.next, line.last, false) ? undefined : age(at, numeral.next, numeral.value);
}

/** "aged", "age", "ages": what ages stand behind. */
export const isAgeWord = (lower: string): boolean => lower === 'aged' || lower === 'age' || lower === 'ages';

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || (token?.kind === 'word' && isNumberWord(token.lower));

const joinsAges = (token: Token | undefined): boolean =>
  token?.lower === 'and' || token?.lower === 'or' || token?.text === ',';

/** "Tomas Reid, 33, was", "son Oscar, 8", "Reid (33)", "Reid and Holm, both 33,", "Reid, now 33,": a bare number in apposition to a name. */
export function readApposed(tokens: readonly Token[], at: number, first: number, end: number): Found | undefined {
  const token = tokens[at];
  const opener = tokenOf(tokens, at - 1)?.lower;
  const shared = opener === 'both' || opener === 'now' ? 1 : 0;
  const mark = tokens[at - 1 - shared];
  const name = tokens[at - 2 - shared];
  if (!token || (mark?.text !== ',' && mark?.text !== '(') || !name || at - 2 - shared < first) return undefined;
  if (!hasShape(token, TO_THREE_DIGITS)) return undefined;
  const value = Number(token.text);
  if (value < 1 || value > 115) return undefined;
  const after = at + 1 < end ? tokens[at + 1] : undefined;
  if (after && (!closesAge(after) || (after.text === '-' && glued(token, after)))) return undefined;
  if (isMonth(name) || isMonth(tokens[at - 3 - shared]) || !mayHaveAge(name)) return undefined;
  return age(at, at + 1, value);
}

/** The auxiliaries of one person, in full and without "not": behind the others ("were", "have") a number counts. */
const OF_ONE = new Set('is was has does'.split(' '));

/**
 * What ends an apposition: a mark, an auxiliary in the third person singular, a verb of speaking, a relative or a conjunction, or a
 * preposition, which an unedited text puts without a comma ("Reid, 33 of Dover").
 */
const closesAge = perToken(
  (token) =>
    /^[,.);:—–-]$/.test(token.text) ||
    OF_ONE.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    RELATIVES.has(token.lower) ||
    CONJUNCTIONS.has(token.lower) ||
    isSpeechToken(token),
);

/** Whether a word can end a name of a person: "Reid", "O'Shea", "Jr"; not "Monday", "However". */
const mayHaveAge = perToken(
  ({ text, lower }) =>
    isGeneration(lower) || (/^\p{Lu}[\p{L}'’-]+$/u.test(text) && !WEEKDAYS.has(lower) && !isFunctionWord(lower)),
);

/** "in her 30s", "in his late 40s": ten years. */
export function readDecadeOfLife(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (!token || !hasShape(token, DECADE)) return undefined;
  const plural = tokens[at + 1];
  if (plural?.lower !== 's' && plural?.lower !== "'s") return undefined;
  let start = at - 1;
  if (tokens[start]?.kind === 'word' && !POSSESSIVES.has(tokens[start]?.lower ?? '')) start -= 1; // "in her late 40s"
  if (!POSSESSIVES.has(tokens[start]?.lower ?? '') || tokenOf(tokens, start - 1)?.lower !== 'in') return undefined;
  return age(start - 1, at + 2, Number(token.text), 'year', Number(token.text) + 9);
}
