import type { Article, Sentence, Token } from '../core/article.js';
import type { Range } from '../core/span.js';
import { BE, MODALS } from './closed-classes.js';
import { classTest } from './data.js';
import {
  isAuxiliary,
  isFunctionWord,
  isSpeechStem,
  isSpeechToken,
  RELATIVES,
  SUBORDINATORS,
} from './function-words.js';
import { isIrregularVerb, stem, stemOf } from './lemma.js';
import { perToken } from './per-word.js';
import { hasCapital, tokenOf } from './tokens.js';

/** A half-open range of `Article.tokens`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Index of the first token that ends after an offset of the reading; `tokens.length` where none does.
 * @param within tokens among which it is known to be, such as those of its sentence; where none of them does, their end
 */
export function tokenAt(article: Article, offset: number, within?: TokenRange): number {
  if (within === undefined) return firstEnding(article.tokens, offset, 0, article.tokens.length);
  return firstEnding(article.tokens, offset, within.first, within.last);
}

/** The same among the tokens from `low` up to `high`. */
function firstEnding(tokens: readonly Token[], offset: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

// What was asked last. EXTRACT asks some ten questions in a row about one mention, and most of them begin with its sentence,
// its tokens and its clause: the answers are kept until another article, range or sentence is asked for.
let lastArticle: Article | undefined;
let lastTokens: OwnTokens | undefined;
let lastSentence: Sentence | undefined;
let lastAround: Around | undefined;

function turnTo(article: Article): void {
  if (lastArticle === article) return;
  lastArticle = article;
  lastTokens = undefined;
  lastSentence = undefined;
  lastAround = undefined;
}

/** The tokens of a range, with the range. */
interface OwnTokens extends Range {
  readonly own: TokenRange;
}

/** The tokens that a range of the reading touches. */
export function tokensIn(article: Article, range: Range): TokenRange {
  turnTo(article);
  const known = lastTokens;
  if (known !== undefined && known.start === range.start && known.end === range.end) return known.own;
  const own = findTokens(article, range);
  lastTokens = { start: range.start, end: range.end, own };
  return own;
}

function findTokens(article: Article, range: Range): TokenRange {
  const first = tokenAt(article, range.start);
  let end = first;
  while (end < article.tokens.length && (article.tokens[end]?.start ?? 0) < range.end) end += 1;
  return { first, last: end };
}

/** The sentence that holds an offset of the reading; undefined between sentences. */
export function sentenceAt(article: Article, offset: number): Sentence | undefined {
  turnTo(article);
  const known = lastSentence;
  if (known !== undefined && offset >= known.start && offset < known.end) return known;
  const found = findSentence(article, offset);
  if (found) lastSentence = found;
  return found;
}

function findSentence(article: Article, offset: number): Sentence | undefined {
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

/** Marks that part clauses; a comma alone may part the items of a list. */
const BREAK_MARKS = new Set([';', ':', '—', '–', '(', ')', '"', '“', '”', '!', '?']);

/** Prepositions that open a clause as well (Quirk et al. 1985, section 14.12); "as" and "like" are mostly none. */
export const BEFORE_CLAUSES: ReadonlySet<string> = new Set(['after', 'before', 'since', 'till', 'until']);

/**
 * Words that open a new clause where they stand: the relatives but for "that", which opens one behind a verb of saying, and the conjunctions
 * that subordinate but for "than", which compares; of those that join equals "but" alone.
 */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  [...RELATIVES, ...SUBORDINATORS, ...BEFORE_CLAUSES, 'but'].filter((word) => word !== 'that' && word !== 'than'),
);

/** Words in -ed and -ing that are no verb forms ("hundred", "building"), and verbs that end so themselves ("bring"). */
const isNoVerb = classTest('verbless-words.txt', 'never');
const isBareVerb = classTest('verbless-words.txt', 'bare');

/**
 * Whether a token looks like a verb form: an auxiliary, an irregular past, a word in -ed or -ing, or a bare word after "to"
 * or a modal. Present-tense -s is not told from plural nouns; news tells its events in the past.
 */
export function looksLikeVerb(article: Article, index: number): boolean {
  const token = tokenOf(article.tokens, index);
  return token !== undefined && isVerb(article, index, token, verbForm(token));
}

/** What a token's letters say of it as a verb: an auxiliary, an irregular past, an ending of verbs, nothing, or that it is none. */
type VerbForm = 'auxiliary' | 'irregular' | 'ending' | 'bare' | 'never';

const verbForm = perToken(({ kind, lower }): VerbForm => {
  if (kind !== 'word') return 'never';
  if (isAuxiliary(lower)) return 'auxiliary';
  if (isIrregularVerb(lower)) return 'irregular';
  if (lower.length < 4 || isFunctionWord(lower)) return 'never';
  if (!/[^e]ed$|ing$/.test(lower)) return 'bare';
  if (isNoVerb(lower)) return 'never';
  return isBareVerb(lower) ? 'bare' : 'ending';
});

/** Whether a token of some form is a verb where it stands. */
function isVerb(article: Article, index: number, token: Token, form: VerbForm): boolean {
  if (form === 'never') return false;
  if (form === 'auxiliary' || form === 'irregular') return true;
  if (form === 'bare') {
    const before = tokenOf(article.tokens, index - 1);
    if (!before || !opensBare(before)) return false;
  }
  return !hasCapital(token) || index === sentenceStart(article, index);
}

/** What a bare verb follows: "to" and the modals. */
const opensBare = perToken(({ lower }) => lower === 'to' || MODALS.has(lower));

function sentenceStart(article: Article, index: number): number {
  const token = article.tokens[index];
  return token ? (sentenceAt(article, token.start)?.first ?? -1) : -1;
}

/** Whether a verb, if only "was", stands among some tokens. */
export function hasVerb(article: Article, { first, last }: TokenRange): boolean {
  for (let index = first; index < last; index += 1) if (looksLikeVerb(article, index)) return true;
  return false;
}

function breaksBefore(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (!token) return true;
  const kind = breakKind(token);
  if (kind === 'before a verb') return looksLikeVerb(article, index + 1) || hasVerbSoon(article, index + 1);
  if (kind === 'after speech') {
    const before = tokenOf(article.tokens, index - 1);
    return before?.kind === 'word' && isSpeechToken(before);
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
    const token = tokenOf(article.tokens, index);
    if (!token || token.kind === 'mark') return false;
    const form = verbForm(token);
    if (form === 'auxiliary' || form === 'irregular') return index > from;
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
  governor: Governor | 'none' | undefined;
}

function aroundOf(article: Article, range: Range): Around {
  turnTo(article);
  const known = lastAround;
  if (known !== undefined && known.start === range.start && known.end === range.end) return known;
  const own = tokensIn(article, range);
  const clause = findClause(article, range, own);
  const around: Around = { start: range.start, end: range.end, own, clause, governor: undefined };
  lastAround = around;
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
  /** A form of "be" or "get" stands before it, within three words. */
  readonly passive: boolean;
}

/** Whether a token is a form of "be" or of "get", the auxiliaries of the passive: a closed class. */
export const makesPassive = perToken(({ lower }) => BE.has(lower) || /^g[eo]t(?:s|ting|ten)?$/.test(lower));

function isPassive(article: Article, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    const token = article.tokens[back];
    if (token && makesPassive(token)) return true;
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

/** The full verb at an index, seen from a mention on its other side. */
function verbAt(article: Article, index: number, side: 'left' | 'right'): Governor | undefined {
  const token = article.tokens[index];
  if (!token) return undefined;
  const form = verbForm(token);
  if (form === 'auxiliary' || !isVerb(article, index, token, form)) return undefined;
  return { index, stem: stemOf(token), lower: token.lower, side, passive: isPassive(article, index) };
}

function findGovernor(article: Article, own: TokenRange, clause: TokenRange): Governor | undefined {
  let right: Governor | undefined;
  for (let index = own.last; index < clause.last && !right; index += 1) right = verbAt(article, index, 'right');
  let left: Governor | undefined;
  for (let index = own.first - 1; index >= clause.first && !left; index -= 1) left = verbAt(article, index, 'left');
  if (!left) return right;
  if (!right) return left;
  const leftGap = own.first - left.index;
  const rightGap = right.index - own.last;
  if (isSpeechStem(left.stem) && !isSpeechStem(right.stem)) return right;
  if (right.passive && rightGap <= 4 && leftGap > 2) return right;
  return leftGap <= rightGap + 3 ? left : right;
}

/** The stem of a word that tells what a clause is about; empty for words of closed classes, verbs of speaking and what is no word. */
const contentKey = perToken((token) => {
  if (token.kind !== 'word' || token.lower.length < 2 || isFunctionWord(token.lower)) return '';
  const key = stem(token.lower);
  return isSpeechStem(key) ? '' : key;
});

/**
 * The content stems of a whole sentence in reading order, each with the index of its token: words of closed classes, numbers and verbs of
 * speaking are left out.
 */
export interface SentenceStems {
  readonly stems: readonly string[];
  readonly at: readonly number[];
}

/** The content stems of a token range, for cutting out parts of it with `stemsAround`. */
export function stemsIn(article: Article, tokens: TokenRange): SentenceStems {
  const stems: string[] = [];
  const at: number[] = [];
  for (let index = tokens.first; index < tokens.last; index += 1) {
    const token = article.tokens[index];
    const key = token ? contentKey(token) : '';
    if (key === '') continue;
    stems.push(key);
    at.push(index);
  }
  return { stems, at };
}

/** Number of the stems that stand before a token. */
function stemsBefore({ at }: SentenceStems, token: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The content stems of a part of a sentence without those of a mention's tokens, cut from the sentence's own. */
export function stemsAround(sentence: SentenceStems, part: TokenRange, own: TokenRange): readonly string[] {
  const { stems } = sentence;
  const from = stemsBefore(sentence, part.first);
  const to = stemsBefore(sentence, part.last);
  const leftTo = stemsBefore(sentence, Math.min(own.first, part.last));
  const rightFrom = stemsBefore(sentence, Math.max(own.last, part.first));
  if (leftTo === rightFrom) return from === 0 && to === stems.length ? stems : stems.slice(from, to);
  const left = stems.slice(from, leftTo);
  return rightFrom === to ? left : left.concat(stems.slice(rightFrom, to));
}
