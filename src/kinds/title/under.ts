// People whose names run on from the name that their office is of: "Bishop of Ripon Helen Cross".
import type { Article, Name, Sentence, Token } from '../../core/article.js';
import { tokenAt } from '../../text/clauses.js';
import { isCommonWord, isGivenName, placeSureness } from '../../text/names/gazetteer.js';
import { isBodyNoun } from '../../text/names/heads.js';
import { hasCapital, tokenOf } from '../../text/tokens.js';
import { ARTICLE, NEAR_OPENER, signsOfToken, TELLING } from './form.js';

/** How sure such a name is. */
const CONFIDENCE = 0.5;

/** Words of a person's name that ends such a run: a given name and one or two more. */
const LEAST_WORDS = 2;
const MOST_WORDS = 3;

const NONE: readonly Name[] = [];

/** How the words of a name stand to an office before them: as what that is of, by a capital and "of" ("Bishop of |"), or in another way. */
type Standing = 'full' | 'loose';

/** Tokens between the opener and a name that may belong to what the office is of: "Bath and |Wells". */
const MOST_BETWEEN = 4;

/** The words behind an office and its "of" up to the end of a name. */
interface Run {
  readonly standing: Standing;
  readonly start: number;
  readonly text: string;
}

const isCapitalWord = (token: Token | undefined): boolean => token?.kind === 'word' && hasCapital(token);

function signsAt({ tokens }: Article, at: number, first: number): number {
  const token = at < first ? undefined : tokenOf(tokens, at);
  return token ? signsOfToken(token) : 0;
}

/** Whether a token leads from an office to what it is of: "Bishop |of". */
const opens = (article: Article, at: number, first: number): boolean =>
  (signsAt(article, at, first) & NEAR_OPENER) !== 0 && (signsAt(article, at - 1, first) & TELLING) !== 0;

/** Whether a token belongs to the words behind it: one with a capital, or an "and" behind one. */
function goesBack({ tokens }: Article, at: number, first: number): boolean {
  if (at < first) return false;
  return (
    isCapitalWord(tokenOf(tokens, at)) ||
    (tokenOf(tokens, at)?.lower === 'and' && isCapitalWord(tokenOf(tokens, at - 1)))
  );
}

/** The run that ends in a name; undefined where none opens it: "Bishop of |Bath and Wells Peter Longman". */
function runTo(article: Article, { start, end }: Name, { first }: Sentence): Run | undefined {
  let from = tokenAt(article, start);
  const limit = from - MOST_BETWEEN;
  while (from > limit && !opens(article, from - 1, first) && goesBack(article, from - 1, first)) from -= 1;
  const opener = (signsAt(article, from - 1, first) & ARTICLE) !== 0 ? from - 2 : from - 1;
  const token = tokenOf(article.tokens, from);
  if (!token || !opens(article, opener, first)) return undefined;
  const office = tokenOf(article.tokens, opener - 1);
  const isFull = tokenOf(article.tokens, opener)?.lower === 'of' && office !== undefined && hasCapital(office);
  return { standing: isFull ? 'full' : 'loose', start: token.start, text: article.text.slice(token.start, end) };
}

const isPlace = (name: string): boolean => placeSureness(name) !== 'none';

/**
 * Whether words are a person's name: one at least is no English word ("Port Services" is none), or they stand behind a place and
 * none is one, a given name or not.
 */
function isPerson(words: readonly string[], behindPlace: boolean): boolean {
  if (words.some((word) => !hasUpper(word) || isBodyNoun(word.toLowerCase()))) return false;
  const common = words.filter((word) => isCommonWord(word.toLowerCase())).length;
  if (isGivenName(words[0] ?? '')) return common < words.length;
  return behindPlace && common === 0 && !words.some(isPlace);
}

const hasUpper = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Where the person's words begin in a run; 0 where all are one name. Behind the longest place that the run begins with, where one is. */
function personAt(words: readonly string[], type: Name['type'], standing: Standing): number {
  const least = Math.max(1, words.length - MOST_WORDS);
  const most = words.length - LEAST_WORDS;
  for (let at = most; at >= least && standing === 'full'; at -= 1) {
    if (isPlace(words.slice(0, at).join(' ')) && isPerson(words.slice(at), true)) return at;
  }
  for (let at = least; at <= most; at += 1) {
    const before = words.slice(0, at);
    const last = before.at(-1) ?? '';
    if (!hasUpper(last) || !isPerson(words.slice(at), standing === 'full' && isPlace(last))) continue;
    const isOther = before.every((word) => isPlace(word) || isCommonWord(word.toLowerCase()));
    const parts = type === 'organization' || standing === 'full' || isOther;
    return parts && !(isGivenName(words[0] ?? '') && !isPlace(words[0] ?? '')) ? at : 0;
  }
  return 0;
}

/**
 * The two names that each run of a body or place and a person behind an office is, with the words before a name that the run begins in.
 * Taken: "Bishop of |Ripon| |Helen Cross", "President of the |Harbour Commission| |Anna Baum", "Bishop of |Bath and Wells| |Peter Longman".
 * Refused: "director of |Mary Hale Hospital", "lawyer for |Peter James Cook", "director of |Keld Port Services".
 */
export function namesUnderOffices(article: Article, sentence: Sentence, names: readonly Name[]): readonly Name[] {
  let found: Name[] | undefined;
  for (const name of names) {
    const { type, end } = name;
    if (type === 'place' || !name.text.includes(' ')) continue;
    const run = runTo(article, name, sentence);
    if (!run) continue;
    const words = run.text.split(' ');
    const at = words.length > LEAST_WORDS ? personAt(words, type, run.standing) : 0;
    const body = words.slice(0, at).join(' ');
    const start = run.start + body.length + 1;
    if (at === 0 || start < name.start) continue;
    const parts = { confidence: CONFIDENCE, sentence: sentence.index };
    found ??= [];
    found.push(
      { ...parts, type: 'organization', text: body, start: run.start, end: start - 1 },
      { ...parts, type: 'person', text: article.text.slice(start, end), start, end },
    );
  }
  return found ?? NONE;
}
