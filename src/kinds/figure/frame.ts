// What stands around a figure: its sentence, the nearest words, the person or place it is of.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import { sentenceAt, type TokenRange, tokensIn } from '../../text/clauses.js';
import { ARTICLES, DEMONSTRATIVES, isGeneration, POSSESSIVES, QUANTIFIERS } from '../../text/closed-classes.js';
import { isFunctionWord, isSpeechStem, PREPOSITIONS } from '../../text/function-words.js';
import { stem, stemOf } from '../../text/lemma.js';
import { isNumberWord } from '../../text/number-words.js';
import { isOrdinalSuffix } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { isHonorific } from '../../text/roles.js';
import { hasCapital, tokenOf } from '../../text/tokens.js';
import type { Figure } from './value.js';

/** A person by the last name, as a stem, and the first where it is told. */
export interface Named {
  readonly surname: string;
  readonly given?: string;
}

/** The surname of the person whose age a figure is: the name before "Reid, 33,", after "33-year-old Tomas Reid". */
export function personOf(article: Article, own: TokenRange, sentence: Sentence): Named | undefined {
  const { tokens } = article;
  const capital = (index: number): boolean => {
    const token = tokens[index];
    return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !isFunctionWord(token.lower);
  };
  const adverb = tokenOf(tokens, own.first - 1)?.lower === 'now' ? 1 : 0; // "Reid, now 33,"
  const before = tokenOf(tokens, own.first - 1 - adverb);
  // of a list: "34-year-old Dan Reid, |29-year-old| Ty Reid"
  const leads = own.last < sentence.last && capital(own.last) && /old$/.test(tokens[own.last - 1]?.lower ?? '');
  if (before && !leads && /^[,(]$/.test(before.text) && own.first - 2 - adverb >= sentence.first) {
    let index = own.first - 2 - adverb;
    while (isBehindSurname(tokens[index])) index -= 1;
    if (tokens[index]?.text === ',') index -= 1;
    if (capital(index)) return nameOf(tokens[index], firstOf(tokens, index, sentence.first));
  }
  let index = own.last;
  while (
    index < sentence.last &&
    index < own.last + 6 &&
    tokens[index]?.kind === 'word' &&
    !capital(index) &&
    !isFunctionWord(tokens[index]?.lower ?? '')
  )
    index += 1;
  if (!capital(index) || index >= sentence.last) return undefined;
  let last = index;
  while (
    last + 1 < sentence.last &&
    (capital(last + 1) ||
      (tokens[last + 1]?.text === '.' && capital(last + 2) && (tokens[last]?.text.length ?? 9) === 1))
  )
    last += 1;
  while (isBehindSurname(tokens[last]) && last > index) last -= 1;
  if (last === index && tokens[own.last]?.start !== tokens[index]?.start) return undefined;
  const after = tokens[last + 1];
  if (last === index && after?.kind === 'word' && /^\p{Ll}/u.test(after.text) && !isFunctionWord(after.lower))
    return undefined; // "the 39-year-old Troy man"
  return nameOf(tokens[last], last > index && !isHonorific(tokens[index]?.lower ?? '') ? tokens[index] : undefined);
}

/** "Jr", "III", or the stop of one. */
export const isBehindSurname = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '.' || isGeneration(token.lower));

/** The person of a last name and a first. */
export function nameOf(surname: Token | undefined, given: Token | undefined): Named {
  return { surname: stem(surname?.lower ?? ''), ...(given ? { given: given.lower } : {}) };
}

/** The first of the capitalized words that run up to a surname; nicknames in quotes are passed over. */
function firstOf(tokens: readonly Token[], surname: number, first: number): Token | undefined {
  let given: Token | undefined;
  for (let index = surname - 1; index >= Math.max(first, surname - 6); index -= 1) {
    const token = tokens[index];
    if (
      !token ||
      !/^(?:["“”'‘’.]|\p{Lu}.*)$/u.test(token.text) ||
      isFunctionWord(token.lower) ||
      isHonorific(token.lower)
    )
      break;
    if (token.kind === 'word') given = token;
  }
  return given;
}

/**
 * What a distance is counted from stands behind these: "of" a direction, "from", and the prepositions of one word for lying away from something
 * ("off", "outside") or on its far side ("beyond", "past"; "across" and "over" oftener say how far something reaches); not those for lying higher, lower or inside
 * ("above sea level", "inside").
 */
export const COUNTED_FROM: ReadonlySet<string> = new Set(['of', 'from', 'off', 'outside', 'beyond', 'past']);

/** The place that a distance is from: "south of Tehran", "13 nautical miles from the port". A stem; capitalized words only. */
export function referenceOf(article: Article, own: TokenRange, sentence: Sentence): string | undefined {
  const { tokens } = article;
  for (let index = own.last; index < Math.min(sentence.last, own.last + 9); index += 1) {
    const token = tokens[index];
    if (!token || token.text === '.' || token.text === ';') return undefined;
    if (!COUNTED_FROM.has(token.lower)) continue;
    const place = [tokens[index + 1], tokens[index + 2]].find((word) => word?.kind === 'word' && hasCapital(word));
    return place && stem(place.lower);
  }
  return undefined;
}

/** Tokens to either side of a figure that are looked at, and how many words of them are kept. */
const NEAR_REACH = 7;
const MOST_NEAR = 8;

/** What a word may tell of what is measured: nothing; something, by its stem; or something unless it is a verb of speaking, which it may be. */
const TELLS = 1;
const MAY_SPEAK = 2;

const tellingOf = perToken(({ kind, lower }) => {
  if (kind !== 'word' || lower.length < 2 || isFunctionWord(lower) || isNumberWord(lower)) return 0;
  const key = stem(lower);
  if (key === '') return 0;
  return isSpeechStem(key) ? MAY_SPEAK : TELLS;
});

/** What a noun stands right behind: a determiner or a preposition; not "to", which verbs have. */
const opensNoun = perToken(
  ({ lower }) =>
    ARTICLES.has(lower) ||
    DEMONSTRATIVES.has(lower) ||
    POSSESSIVES.has(lower) ||
    QUANTIFIERS.has(lower) ||
    (lower !== 'to' && PREPOSITIONS.has(lower)),
);

/** Whether a word whose stem is one of speaking is a noun where it stands: "of comments", "the report". */
const isSpeechNoun = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenOf(tokens, index - 1);
  return before !== undefined && opensNoun(before) && !tokens[index]?.lower.endsWith('ing');
};

/** Whether a token can tell what is measured. */
function tells(tokens: readonly Token[], index: number, token: Token): boolean {
  const told = tellingOf(token);
  return told === TELLS || (told === MAY_SPEAK && isSpeechNoun(tokens, index));
}

// Content words near a figure, the nearest first, as stems and as a reader would write them: gathered here, then copied.
const stems: string[] = new Array(MOST_NEAR).fill('');
const asWritten: string[] = new Array(MOST_NEAR).fill('');
const places: number[] = new Array(MOST_NEAR).fill(0);
let taken = 0;

function take(key: string, word: string, index: number): void {
  stems[taken] = key;
  asWritten[taken] = word;
  places[taken] = index;
  taken += 1;
}

function isTaken(key: string): boolean {
  for (let index = 0; index < taken; index += 1) if (stems[index] === key) return true;
  return false;
}

/** "223rd" of East 223rd Street, by its ending: the number is a token of its own. */
function takeOrdinal(number: Token, ending: Token, index: number): void {
  if (number.end !== ending.start) return;
  const word = `${number.text}${ending.lower}`;
  if (!isTaken(word)) take(word, word, index);
}

function takeNear(tokens: readonly Token[], index: number, sentence: Sentence): void {
  const token = tokens[index];
  if (token?.kind !== 'word') return;
  const before = tokenOf(tokens, index - 1);
  if (before?.kind === 'number' && isOrdinalSuffix(token)) {
    takeOrdinal(before, token, index);
    return;
  }
  if (!tells(tokens, index, token)) return;
  const key = stemOf(token);
  if (isTaken(key)) return;
  const named = index !== sentence.first && sentence.role !== 'headline' && hasCapital(token);
  take(key, named ? token.text : token.lower, index);
}

/** Content words nearest to a figure, the nearest first, as stems, as words, and where they stand; the figure's own are left out. */
export function nearest(
  article: Article,
  own: TokenRange,
  sentence: Sentence,
): Pick<Figure, 'near' | 'nearWords' | 'nearAt'> {
  const { tokens } = article;
  taken = 0;
  for (let step = 1; step <= NEAR_REACH && taken < MOST_NEAR; step += 1) {
    const right = own.last + step - 1;
    const left = own.first - step;
    if (right < sentence.last) takeNear(tokens, right, sentence);
    if (left >= sentence.first && taken < MOST_NEAR) takeNear(tokens, left, sentence);
  }
  return { near: stems.slice(0, taken), nearWords: asWritten.slice(0, taken), nearAt: places.slice(0, taken) };
}

/** Tokens to either side of a figure that are asked what it is of: longer than any sentence that a person writes. */
const REACH = 80;

/** The sentence around a range, cut to what can tell of it, and its tokens; undefined between sentences. */
export function placeOf(article: Article, range: Range): { own: TokenRange; sentence: Sentence } | undefined {
  const sentence = sentenceAt(article, range.start);
  if (!sentence) return undefined;
  const own = tokensIn(article, range);
  const first = Math.max(sentence.first, own.first - REACH);
  const last = Math.min(sentence.last, own.last + REACH);
  const whole = first === sentence.first && last === sentence.last;
  return { own, sentence: whole ? sentence : { ...sentence, first, last } };
}
