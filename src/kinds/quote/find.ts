import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import type { Range } from '../../core/span.js';
import { ARTICLES } from '../../text/closed-classes.js';
import { CONJUNCTIONS, PREPOSITIONS } from '../../text/function-words.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital } from '../../text/tokens.js';
import type { Quotation } from './value.js';

/** Words of a quoted sentence below which two that are alike may be two sayings: "I have no comment". */
const FEWEST_WORDS = 6;
/** Words beyond which a sentence is broken text. */
const MOST_WORDS = 120;
/** Code units from one quotation mark to its other half beyond which a mark is missing. */
const LONGEST = 1500;

interface QuoteMark {
  readonly at: number;
  /** What its form or place says; a straight mark between spaces or between letters says nothing. */
  readonly side: 'opens' | 'closes' | 'either';
}

const BEFORE_OPENING = /[\s([{–—-]/;
const AFTER_CLOSING = /[\s)\]},.;:!?–—-]/;

function markAt(text: string, at: number): QuoteMark {
  const sign = text.charAt(at);
  if (sign !== '"') return { at, side: sign === '“' ? 'opens' : 'closes' };
  const opens = at === 0 || BEFORE_OPENING.test(text.charAt(at - 1));
  const closes = at + 1 >= text.length || AFTER_CLOSING.test(text.charAt(at + 1));
  return { at, side: opens === closes ? 'either' : opens ? 'opens' : 'closes' };
}

/** Whether a mark that looks like an opening one closes: glued text parts it from what it closes ("at this time, "he said"). */
const closesAll = (text: string, at: number): boolean => /[.,!?] ?$/.test(text.slice(Math.max(0, at - 2), at));

/** Where the paragraph ends that holds an offset. */
function endOfParagraph(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const MARKS = ['"', '“', '”'] as const;

/** Where the double quotation marks of a text stand, in order. */
function marksOf(text: string): readonly number[] {
  const places: number[] = [];
  for (const mark of MARKS) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) places.push(at);
  }
  return places.sort((a, b) => a - b);
}

/**
 * What stands in double quotation marks, straight or curly. A quotation may run on over paragraphs, each of which may open with a
 * mark of its own. A mark without its other half is passed over.
 */
export function quotedRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let open: number | undefined;
  /** Where the paragraph ends that holds `open`. */
  let paragraphEnd = -1;
  const close = (end: number): void => {
    if (open !== undefined && end - open <= LONGEST) ranges.push({ start: open, end });
    open = undefined;
  };
  for (const at of marksOf(text)) {
    const { side } = markAt(text, at);
    const opensParagraph = at === 0 || text.charAt(at - 1) === '\n';
    const runsOn = paragraphEnd < at;
    if (open !== undefined && opensParagraph && runsOn) close(paragraphEnd);
    else if (open !== undefined && (side !== 'opens' || (!runsOn && closesAll(text, at)))) {
      close(at);
      continue;
    }
    open = side === 'closes' ? undefined : at + 1;
    if (paragraphEnd < at) paragraphEnd = endOfParagraph(text, at);
  }
  return ranges;
}

const SINGLE_MARKS = ["'", '‘'] as const;

/** What a single mark closes behind: a point, a comma or a question, then a space; or a comma behind it, and no "s" before, as in "the dogs', ". */
const SINGLE_CLOSING = /(?:[.,!?…]['’](?=\s|$)|[^\s.,!?…sS]['’](?=,\s))/g;

/** Whether a single mark can open a sentence: a capital follows, and a line begins there, or a colon or a comma leads to it. */
function opensSentence(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (at > 0 && before !== '\n' && !(before === ' ' && /[:,]/.test(text.charAt(at - 2)))) return false;
  return /\p{Lu}/u.test(text.charAt(at + 1));
}

/** Sentences in single marks within one paragraph. An apostrophe looks the same: the mark must open a sentence and close behind its stop. */
function singleRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const mark of SINGLE_MARKS) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (!opensSentence(text, at)) continue;
      const paragraph = text.slice(at + 1, Math.min(endOfParagraph(text, at), at + LONGEST));
      SINGLE_CLOSING.lastIndex = 0;
      const closing = SINGLE_CLOSING.exec(paragraph);
      if (!closing) continue;
      const end = at + 1 + closing.index + 1;
      ranges.push({ start: at + 1, end });
      at = end;
    }
  }
  return ranges;
}

/** All that is quoted, in order; single marks within double ones quote within a quotation. */
function allRanges(text: string): readonly Range[] {
  const double = quotedRanges(text);
  const single = singleRanges(text).filter(
    ({ start, end }) => !double.some((range) => start < range.end && end > range.start),
  );
  return single.length === 0 ? double : [...double, ...single].sort((left, right) => left.start - right.start);
}

/**
 * Full forms of the auxiliaries that an apostrophe joins to the word before, all of them; "'d" is taken for "would", which it is oftener than
 * "had", and "'s" is "is" only after the pronouns and adverbs below, else a possessive. Words shortened in front ("'em") stay as they are.
 */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
]);
/**
 * Words after which it is: the pronouns of the third person singular, "this" and "that", the interrogatives in wh- and "how" (but "whom" and "whose",
 * which have none), "here" and "there", the pronouns in -thing, and "let's". Those in -one and -body, and "one", have it as often for a possessive.
 */
const BEFORE_IS =
  /^(?:it|he|she|this|that|what|which|there|here|who|when|where|why|how|let|everything|something|anything|nothing)'s$/;

/** The words of a token, contractions written out: "don't" is "do not", "cannot" is "can not". */
function wordsOf(lower: string): readonly string[] {
  if (lower === 'cannot' || lower === "can't") return ['can', 'not'];
  if (lower === "won't") return ['will', 'not'];
  if (lower === "shan't") return ['shall', 'not'];
  if (lower.endsWith("n't") && lower.length > 3) return [lower.slice(0, -3), 'not'];
  if (BEFORE_IS.test(lower)) return [lower.slice(0, -2), lower.startsWith('let') ? 'us' : 'is'];
  const at = lower.lastIndexOf("'");
  const full = at > 0 ? SHORT.get(lower.slice(at)) : undefined;
  return full === undefined ? [lower] : [lower.slice(0, at), full];
}

/** What a token is to a quotation: a bracket, what may begin a sign that something is left out, another mark, one word or two. */
const partOf = perToken(({ kind, text, lower }): 'opens' | 'closes' | 'points' | 'mark' | 'word' | 'words' => {
  if (/^[([]/.test(text)) return 'opens';
  if (/^[)\]]/.test(text)) return 'closes';
  if (/^[….]/.test(text)) return 'points';
  if (kind === 'mark') return 'mark';
  return wordsOf(lower).length === 1 ? 'word' : 'words';
});

/** Whether a mark says that something was left out: the first of three points, or their sign. */
const isEllipsis = (text: string, { start, text: sign }: Token): boolean =>
  sign.startsWith('…') || (sign.startsWith('.') && text.charAt(start - 1) !== '.' && text.startsWith('...', start));

/** What a word of a title says: one with a capital, one that titles write small (articles, prepositions, conjunctions), or another. */
const caseOf = perToken((token): 'capital' | 'small' | 'other' => {
  if (hasCapital(token)) return /\p{Ll}/u.test(token.text) || token.text.length === 1 ? 'capital' : 'other';
  return ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)
    ? 'small'
    : 'other';
});

/** Words with a capital from which on a quoted text that has no other words but small ones is a title. */
const FEWEST_CAPITALS = 3;

/**
 * Whether some quoted words are the title of a work ("The Long Night of the Harbour Pilots") and nothing that was said: all but the
 * words that titles write small have a capital. Not in a headline that is written so itself.
 */
export function isTitleOf(sentence: Sentence, words: readonly Token[], fewestCapitals: number): boolean {
  if (sentence.role === 'headline' || words.some((token) => caseOf(token) === 'other')) return false;
  return words.filter((token) => caseOf(token) === 'capital').length >= fewestCapitals;
}

/** The part of a sentence that is quoted, as a value; undefined where it is too short or too long. */
function quotationIn(article: Article, sentence: Sentence, range: Range): Mention<Quotation> | undefined {
  const { tokens } = article;
  const words: string[] = [];
  const spoken: Token[] = [];
  const cuts: number[] = [];
  let first = -1;
  let end = 0;
  let depth = 0;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = tokens[index];
    if (!token || token.start < range.start) continue;
    if (token.end > range.end) break;
    const part = partOf(token);
    if (part === 'opens') depth += 1;
    else if (part === 'closes') depth = Math.max(0, depth - 1);
    else if (part === 'points') {
      if (isEllipsis(article.text, token)) cuts.push(words.length);
    } else if (part !== 'mark') {
      if (depth > 0) continue;
      if (first < 0) first = token.start;
      end = token.end;
      spoken.push(token);
      if (part === 'word') words.push(token.lower);
      else words.push(...wordsOf(token.lower));
      if (words.length > MOST_WORDS) return undefined;
    }
  }
  if (first < 0 || words.length < FEWEST_WORDS || isTitleOf(sentence, spoken, FEWEST_CAPITALS)) return undefined;
  const text = article.text.slice(first, end).replace(/\s+/g, ' ');
  return { kind: 'quote', range: { start: first, end }, value: { text, words, cuts } };
}

/** Index of the first sentence that ends after an offset. */
export function sentenceFrom(article: Article, offset: number): number {
  let low = 0;
  let high = article.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Sentences that stand between double quotation marks, or between single ones from the start of a line, a colon or a comma on.
 * Taken: `"The bridge is safe and it will stay open," said Moran.`: `The bridge is safe and it will stay open`; each sentence of a
 * longer quotation by itself. Refused: fewer than six words (`a "total loss"`), titles of works (`the film, "The Long Night of the Harbour Pilots"`), what else stands
 * in single marks (an apostrophe looks the same), a straight mark without its other half.
 */
export function findQuotations(article: Article): readonly Mention<Quotation>[] {
  const found: Mention<Quotation>[] = [];
  for (const range of allRanges(article.text)) {
    for (let index = sentenceFrom(article, range.start); index < article.sentences.length; index += 1) {
      const sentence = article.sentences[index];
      if (!sentence || sentence.start >= range.end) break;
      const mention = quotationIn(article, sentence, range);
      if (!mention) continue;
      const follows = sentence.start > range.start;
      found.push(follows ? { ...mention, value: { ...mention.value, follows } } : mention);
    }
  }
  return found;
}
