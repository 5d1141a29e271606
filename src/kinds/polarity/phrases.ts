// What stands beside a verb: its noun phrase, the amounts, the names.

import type { Article, Sentence, Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import { TIME_PREPOSITIONS } from '../../text/calendar-words.js';
import { tokenAt } from '../../text/clauses.js';
import { isGeneration } from '../../text/closed-classes.js';
import { CONJUNCTIONS, isFunctionToken, PREPOSITIONS, RELATIVES } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { MULTIPLIERS, TENS, UNITS } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { firstNameFrom } from '../../text/speaker.js';
import { hasCapital } from '../../text/tokens.js';

/** Whether a word ends a noun phrase: a preposition, a conjunction or a relative; closed classes. */
const endsPhrase = perToken(({ lower }) => PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || RELATIVES.has(lower));

/** Tokens of the noun phrase that begins at an index: up to a preposition, a mark or eight words. */
export function phraseAfter(article: Article, from: number, sentence: Sentence): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = from; index < Math.min(sentence.last, from + 8); index += 1) {
    const token = article.tokens[index];
    if (!token || (token.kind === 'mark' && token.text !== "'" && token.text !== '’')) break;
    if (token.kind === 'word' && endsPhrase(token)) break;
    tokens.push(token);
  }
  return tokens;
}

/** Tokens of the noun phrase that ends before an index: back to a preposition, a mark or six words. */
export function phraseBefore(article: Article, before: number, sentence: Sentence): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = before - 1; index >= Math.max(sentence.first, before - 6); index -= 1) {
    const token = article.tokens[index];
    if (!token || token.kind === 'mark' || endsPhrase(token)) break;
    tokens.unshift(token);
  }
  return tokens;
}

/** Stems of the content words of some tokens. */
export function stemsOf(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter((token) => token.kind === 'word' && token.lower.length > 1 && !isFunctionToken(token))
    .map((token) => stem(token.lower.replace(/'s$/, '')));
}

/** Capitalized words of some tokens, lower case, possessive endings off. */
export function namesOf(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter((token) => token.kind === 'word' && hasCapital(token) && !isFunctionToken(token))
    .map((token) => token.lower.replace(/'s$/, ''));
}

/** Quarters of a point that a word says. */
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['quarter', 1],
  ['half', 2],
  ['quarters', 3],
]);

/** Between a fraction and its point stand a hyphen, the indefinite article, "of", "full", "percentage" and "percent": "half |a percentage| point". */
const TO_POINT = /^(?:-|an?|of|full|percentage|percent)$/;

/** Whether a token is the point that interest rates go by. */
const isPoint = (token: Token | undefined): boolean => /^points?$/.test(token?.lower ?? '');

/**
 * Percentage points that a number or a fraction at an index says: 0.25 of "25 basis points", "a |quarter point", "0.25 percentage
 * points"; 0.75 of "|three-quarters of a point". Undefined for what says none.
 */
function pointsAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind === 'number') {
    const value = Number(token.text);
    if (next?.lower === 'basis' && isPoint(tokens[at + 2])) return value / 100;
    return isPoint(next) || (next?.lower === 'percentage' && isPoint(tokens[at + 2])) ? value : undefined;
  }
  const quarters = QUARTERS.get((token?.lower ?? '').replace(/^three-/, ''));
  if (quarters === undefined) return undefined;
  let to = at + 1;
  while (TO_POINT.test(tokens[to]?.lower ?? '')) to += 1;
  return isPoint(tokens[to]) ? quarters / 4 : undefined;
}

/** Whether a token can begin an amount: few can. */
export const isAmount = perToken(({ kind, lower }) => kind === 'number' || QUARTERS.has(lower.replace(/^three-/, '')));

/**
 * Amounts by which or to which something goes, among the tokens behind a verb: "547,000" and "by 547,000" as "by 547000",
 * "to 21.5 per cent" as "to 21.5 %", "25 basis points" and "a quarter point" as "by 0.25 points". Where it came from ("from 28 per cent"), years and bare numbers under 100 are left out.
 */
export function amountsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, index) => {
    const points = pointsAt(tokens, index);
    if (points !== undefined) return [`by ${points} points`];
    if (token.kind !== 'number' || token.text.includes(':')) return [];
    const before = tokens[index - 1]?.lower;
    if (before === 'from') return [];
    const way = before === 'to' ? 'to' : 'by';
    const plain = token.text.replace(/,/g, '');
    const next = tokens[index + 1];
    if (next && MULTIPLIERS.has(next.lower)) return [`${way} ${plain} ${next.lower}`];
    if (next && /^(?:%|per|percent)$/.test(next.lower)) return [`${way} ${plain} %`];
    if (/^(?:1[89]|20)\d\d$/.test(token.text) || /^\d\d?$/.test(plain)) return [];
    return [`${way} ${plain}`];
  });
}

/** The whole numbers among some tokens, of up to three digits or one word, in digits: how many people a clause is about. */
export function countsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => {
    if (token.kind === 'number' && /^\d{1,3}$/.test(token.text)) return [token.text];
    const count = UNITS.get(token.lower) ?? TENS.get(token.lower);
    return count ? [String(count)] : [];
  });
}

/** Tokens that lie inside a range of the reading, within a sentence. */
export function tokensBetween(article: Article, sentence: Sentence, range: Range): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = tokenAt(article, range.start, sentence); index < sentence.last; index += 1) {
    const token = article.tokens[index];
    if (!token || token.end > range.end) break;
    if (token.start >= range.start) tokens.push(token);
  }
  return tokens;
}

/** The surname in a name of a person, lower case. */
function surname(text: string): string {
  const words = text
    .replace(/['’]s$/, '')
    .toLowerCase()
    .split(/[\s,]+/);
  return words.findLast((word) => word !== '' && !isGeneration(word)) ?? '';
}

/** Surname of the person named nearest before an offset, from another offset on; undefined where none is. */
export function personBefore(article: Article, from: number, offset: number): string | undefined {
  for (let index = firstNameFrom(article, offset) - 1; index >= 0; index -= 1) {
    const name = article.names[index];
    if (!name || name.start < from) return undefined;
    if (name.type === 'person' && name.end <= offset) return surname(name.text);
  }
  return undefined;
}

/** Surname of the person named first after an offset, within so many characters. */
export function personAfter(article: Article, offset: number, reach: number): string | undefined {
  for (let index = firstNameFrom(article, offset); index < article.names.length; index += 1) {
    const name = article.names[index];
    if (!name || name.start > offset + reach) return undefined;
    if (name.type === 'person') return surname(name.text);
  }
  return undefined;
}

/** What the pattern below holds: it is far slower, and few sentences hold a year. */
const HAS_YEAR = /(?:1[89]|20)\d\d/;
const YEAR = new RegExp(
  `\\b(?:${[...TIME_PREPOSITIONS, 'of'].join('|')})(?: \\p{Lu}\\p{L}+)? ((?:1[89]|20)\\d\\d)\\b`,
  'gu',
);

let lastSentence: Sentence | undefined;
let lastHistory = false;

/** Whether a sentence tells of another year than that of its article: "was burned down by teenagers in 2003". */
export function isHistory(article: Article, sentence: Sentence): boolean {
  if (lastSentence !== sentence) {
    lastHistory = tellsOfOtherYear(article, sentence);
    lastSentence = sentence;
  }
  return lastHistory;
}

function tellsOfOtherYear(article: Article, sentence: Sentence): boolean {
  const text = article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000));
  if (!HAS_YEAR.test(text)) return false;
  const published = article.document.published?.value.date.year;
  return [...text.matchAll(YEAR)].some((match) => Number(match[1]) !== published);
}
