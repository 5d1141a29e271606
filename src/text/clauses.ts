import type { Article, Sentence, Token } from '../core/article.js';
import type { Range } from '../core/span.js';
import { isFunctionWord, isSpeechStem } from './function-words.js';
import { isIrregularVerb, stem } from './lemma.js';
import { perToken } from './per-word.js';
import { hasCapital } from './tokens.js';

/** A half-open range of `Article.tokens`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Index of the first token that ends after an offset of the reading; `tokens.length` where none does. */
export function tokenAt(article: Article, offset: number): number {
  let low = 0;
  let high = article.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that a range of the reading touches. */
export function tokensIn(article: Article, range: Range): TokenRange {
  const first = tokenAt(article, range.start);
  let last = first;
  while (last < article.tokens.length && (article.tokens[last]?.start ?? 0) < range.end) last += 1;
  return { first, last };
}

/** The sentence that holds an offset of the reading; undefined between sentences. */
export function sentenceAt(article: Article, offset: number): Sentence | undefined {
  let low = 0;
  let high = article.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = article.sentences[middle];
    if (!sentence) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

const BREAK_MARKS = new Set([';', ':', '—', '–', '(', ')', '"', '“', '”', '!', '?']);

/** Words that open a new clause where they stand. */
const CLAUSE_OPENERS = new Set(
  'who whom whose which while whilst whereas but although though because unless lest whether after before when whenever where wherever until till since once if'.split(
    ' ',
  ),
);

const AUXILIARIES = new Set(
  "am is are was were be been being has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't won't wouldn't can't cannot couldn't shouldn't mustn't mightn't shan't needn't ought oughtn't".split(
    ' ',
  ),
);

/** Words in -ed and -ing that are not verb forms: the common ones, a choice of ours, open to additions. */
const NOT_VERBS = new Set(
  'hundred kindred sacred naked wicked aged red bed shed need seed speed indeed exceed feed breed weed during morning evening nothing something anything everything thing king ring wing spring string ceiling sibling ping building'.split(
    ' ',
  ),
);

/**
 * Whether a token looks like a verb form: an auxiliary, an irregular past, a word in -ed or -ing, or a bare word after "to"
 * or a modal. Present-tense -s is not told from plural nouns; news tells its events in the past.
 */
export function looksLikeVerb(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token?.kind !== 'word') return false;
  const form = verbForm(token);
  if (form === 'always' || form === 'never') return form === 'always';
  if (form === 'bare' && !BEFORE_BARE.has(article.tokens[index - 1]?.lower ?? '')) return false;
  return !hasCapital(token) || index === sentenceStart(article, index);
}

type VerbForm = 'always' | 'ending' | 'bare' | 'never';

/** What a word's letters say of it as a verb: an auxiliary or irregular past, an ending of verbs, nothing, or that it is none. */
const verbForm = perToken(({ lower }): VerbForm => {
  if (AUXILIARIES.has(lower) || isIrregularVerb(lower)) return 'always';
  if (NOT_VERBS.has(lower) || lower.length < 4) return 'never';
  return /[^e]ed$/.test(lower) || /ing$/.test(lower) ? 'ending' : 'bare';
});

const BEFORE_BARE = new Set('to will would shall should can could may might must'.split(' '));

function sentenceStart(article: Article, index: number): number {
  const token = article.tokens[index];
  return token ? (sentenceAt(article, token.start)?.first ?? -1) : -1;
}

function breaksBefore(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (!token) return true;
  const kind = breakKind(token);
  if (kind === 'before a verb') return looksLikeVerb(article, index + 1) || hasVerbSoon(article, index + 1);
  if (kind === 'after speech') {
    const before = article.tokens[index - 1];
    return before?.kind === 'word' && isSpeechStem(stem(before.lower));
  }
  return kind === 'always';
}

/** Where a token opens a new clause. */
const breakKind = perToken(({ kind, text, lower }): 'always' | 'before a verb' | 'after speech' | 'never' => {
  if (kind === 'mark') return BREAK_MARKS.has(text) ? 'always' : 'never';
  if (CLAUSE_OPENERS.has(lower)) return 'always';
  if (lower === 'and' || lower === 'as') return 'before a verb';
  return lower === 'that' ? 'after speech' : 'never';
});

/** Whether a subject and its verb follow within four tokens ("and two men were", "and police said"). */
function hasVerbSoon(article: Article, from: number): boolean {
  for (let index = from; index < from + 5; index += 1) {
    const token = article.tokens[index];
    if (!token || token.kind === 'mark') return false;
    if (AUXILIARIES.has(token.lower) || isIrregularVerb(token.lower)) return index > from;
  }
  return false;
}

/**
 * The clause that holds a range: its sentence cut at semicolons, colons, dashes, brackets, quotation marks, relative and
 * subordinating words, and at an "and" that a verb follows. Commas do not cut: news sets appositions and adverbials in them.
 */
export function clauseOf(article: Article, range: Range): TokenRange {
  return aroundOf(article, range).clause;
}

/** What stands around a range: its own tokens, its clause, and its governor once that was asked for. */
interface Around extends Range {
  readonly own: TokenRange;
  readonly clause: TokenRange;
  governor?: Governor | 'none';
}

/** The range of each article that was asked for last: EXTRACT asks several questions in a row about one mention. */
const lastAround = new WeakMap<Article, Around>();

function aroundOf(article: Article, range: Range): Around {
  const known = lastAround.get(article);
  if (known && known.start === range.start && known.end === range.end) return known;
  const own = tokensIn(article, range);
  const around = { start: range.start, end: range.end, own, clause: findClause(article, range, own) };
  lastAround.set(article, around);
  return around;
}

/** Tokens on either side of a mention beyond which nothing of its clause is looked for: twice the longest sentences of news. */
const FARTHEST = 80;

/** The part of a sentence within `FARTHEST` tokens of a token range, so that a sentence without end costs no more than a long one. */
export function reachOf(sentence: TokenRange, own: TokenRange): TokenRange {
  return { first: Math.max(sentence.first, own.first - FARTHEST), last: Math.min(sentence.last, own.last + FARTHEST) };
}

function findClause(article: Article, range: Range, own: TokenRange): TokenRange {
  const sentence = sentenceAt(article, range.start);
  if (!sentence) return own;
  const reach = reachOf(sentence, own);
  let first = own.first;
  while (first > reach.first && !breaksBefore(article, first)) first -= 1;
  let last = own.last;
  while (last < reach.last && !breaksBefore(article, last)) last += 1;
  return { first, last };
}

/** A verb near a mention. */
export interface Governor {
  readonly index: number;
  readonly stem: string;
  readonly lower: string;
  /** On which side of the mention it stands. */
  readonly side: 'left' | 'right';
  /** A form of "be" stands before it within two words. */
  readonly passive: boolean;
}

const PASSIVE_AUXILIARIES = new Set('am is are was were be been being get gets got getting'.split(' '));

function isPassive(article: Article, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    const lower = article.tokens[back]?.lower;
    if (lower !== undefined && PASSIVE_AUXILIARIES.has(lower)) return true;
  }
  return false;
}

/**
 * The main verb that governs a range: the nearest full verb to its right that agrees with it as subject ("five people were
 * killed", "the toll rose"), else the nearest to its left ("killing at least five", "seized 134 tons"), inside the clause.
 * Auxiliaries are looked through. Undefined for verbless clauses and headlines without one.
 */
export function governorOf(article: Article, range: Range): Governor | undefined {
  const around = aroundOf(article, range);
  around.governor ??= findGovernor(article, around.own, around.clause) ?? 'none';
  return around.governor === 'none' ? undefined : around.governor;
}

function findGovernor(article: Article, own: TokenRange, clause: TokenRange): Governor | undefined {
  const at = (index: number, side: 'left' | 'right'): Governor | undefined => {
    const token = article.tokens[index];
    if (!token || AUXILIARIES.has(token.lower) || !looksLikeVerb(article, index)) return undefined;
    return { index, stem: stem(token.lower), lower: token.lower, side, passive: isPassive(article, index) };
  };
  let right: Governor | undefined;
  for (let index = own.last; index < clause.last && !right; index += 1) right = at(index, 'right');
  let left: Governor | undefined;
  for (let index = own.first - 1; index >= clause.first && !left; index -= 1) left = at(index, 'left');
  if (!left) return right;
  if (!right) return left;
  const leftGap = own.first - left.index;
  const rightGap = right.index - own.last;
  if (isSpeechStem(left.stem) && !isSpeechStem(right.stem)) return right;
  if (right.passive && rightGap <= 4 && leftGap > 2) return right;
  return leftGap <= rightGap + 3 ? left : right;
}

/** The stem of a word that tells what a clause is about; empty for words of closed classes, verbs of speaking and what is no word. */
const contentKey = perToken(({ kind, lower }) => {
  if (kind !== 'word' || lower.length < 2 || isFunctionWord(lower)) return '';
  const key = stem(lower);
  return isSpeechStem(key) ? '' : key;
});

/**
 * Content stems of a token range in reading order, closed-class words, numbers, verbs of speaking and the tokens of `skip`
 * left out.
 */
export function contentStems(article: Article, tokens: TokenRange, skip: Range): readonly string[] {
  const stems: string[] = [];
  const left = tokensIn(article, skip);
  for (let index = tokens.first; index < tokens.last; index += 1) {
    const token = article.tokens[index];
    const key = token && (index < left.first || index >= left.last) ? contentKey(token) : '';
    if (key !== '') stems.push(key);
  }
  return stems;
}

/** The plain words of a token range, lower case, marks left out. */
export function words(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((token) => token.kind !== 'mark').map((token) => token.lower);
}
