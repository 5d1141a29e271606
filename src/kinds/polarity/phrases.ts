// What stands beside a verb: its noun phrase, the amounts, the names.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import { isFunctionWord } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';

/** Words that end the noun phrase behind a verb (prepositions, conjunctions and subordinators: Quirk et al. 1985, 9.7 and 14.12). */
const PHRASE_ENDS = new Set(
  'by to from at in on for of with as after before when while if because since until through and but or that which who than into over during amid'.split(
    ' ',
  ),
);

/** Tokens of the noun phrase that begins at an index: up to a preposition, a mark or eight words. */
export function phraseAfter(article: Article, from: number, sentence: Sentence): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = from; index < Math.min(sentence.last, from + 8); index += 1) {
    const token = article.tokens[index];
    if (!token || (token.kind === 'mark' && token.text !== "'" && token.text !== '’')) break;
    if (token.kind === 'word' && PHRASE_ENDS.has(token.lower)) break;
    tokens.push(token);
  }
  return tokens;
}

/** Tokens of the noun phrase that ends before an index: back to a preposition, a mark or six words. */
export function phraseBefore(article: Article, before: number, sentence: Sentence): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = before - 1; index >= Math.max(sentence.first, before - 6); index -= 1) {
    const token = article.tokens[index];
    if (!token || token.kind === 'mark' || PHRASE_ENDS.has(token.lower)) break;
    tokens.unshift(token);
  }
  return tokens;
}

/** Stems of the content words of some tokens. */
export function stemsOf(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter((token) => token.kind === 'word' && token.lower.length > 1 && !isFunctionWord(token.lower))
    .map((token) => stem(token.lower.replace(/'s$/, '')));
}

/** Capitalized words of some tokens, lower case, possessive endings off. */
export function namesOf(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter((token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !isFunctionWord(token.lower))
    .map((token) => token.lower.replace(/'s$/, ''));
}

const SCALES = /^(?:hundred|thousand|million|billion|trillion)$/;

/**
 * Amounts among some tokens, as keys: "547,000" as "547000", "2.2 million", "3.5 %". Years and bare numbers under 100 tell
 * nothing and are left out.
 */
export function amountsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'number' || token.text.includes(':')) return [];
    const plain = token.text.replace(/,/g, '');
    const next = tokens[index + 1];
    if (next && SCALES.test(next.lower)) return [`${plain} ${next.lower}`];
    if (next && /^(?:%|per|percent)$/.test(next.lower)) return [`${plain} %`];
    if (/^(?:1[89]|20)\d\d$/.test(token.text) || /^\d\d?$/.test(plain)) return [];
    return [plain];
  });
}

const COUNTS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);

/** The whole numbers among some tokens, in digits: how many people a clause is about. */
export function countsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => {
    if (token.kind === 'number' && /^\d{1,3}$/.test(token.text)) return [token.text];
    return COUNTS.get(token.lower) ?? [];
  });
}

/** Tokens that lie inside a range of the reading, within a sentence. */
export function tokensBetween(article: Article, sentence: Sentence, range: Range): readonly Token[] {
  return article.tokens
    .slice(sentence.first, sentence.last)
    .filter((token) => token.start >= range.start && token.end <= range.end);
}

/** The last word of a name of a person, lower case. */
function surname(text: string): string {
  return (
    text
      .replace(/['’]s$/, '')
      .split(/\s+/)
      .at(-1) ?? ''
  ).toLowerCase();
}

/** Surname of the person named nearest before an offset in its sentence, else undefined. */
export function personBefore(article: Article, sentence: Sentence, offset: number): string | undefined {
  const name = article.names.findLast(
    (one) => one.type === 'person' && one.start >= sentence.start && one.end <= offset,
  );
  return name && surname(name.text);
}

/** Surname of the person named first after an offset, within so many characters. */
export function personAfter(article: Article, offset: number, reach: number): string | undefined {
  const name = article.names.find((one) => one.type === 'person' && one.start >= offset && one.start <= offset + reach);
  return name && surname(name.text);
}

/** Matches of a pattern in each sentence, as ranges of the reading; sentences beyond 2,000 characters are broken text. */
export function matchesIn(
  article: Article,
  pattern: RegExp,
): readonly {
  readonly sentence: Sentence;
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}[] {
  return article.sentences.flatMap((sentence) => {
    if (sentence.end - sentence.start > 2000) return [];
    const text = article.text.slice(sentence.start, sentence.end).replace(/’/g, "'");
    return [...text.matchAll(pattern)].map((match) => {
      const start = sentence.start + match.index;
      return { sentence, match, start, end: start + match[0].length };
    });
  });
}
