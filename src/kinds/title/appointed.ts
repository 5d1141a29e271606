// People whom a verb of appointing tells, where no list knows their names: "The board named Ysolde Marran as treasurer".
import type { Article, Name, Sentence, Token } from '../../core/article.js';
import { BE } from '../../text/closed-classes.js';
import { isFunctionWord } from '../../text/function-words.js';
import { isBodyNoun } from '../../text/names/heads.js';
import { hasCapital, tokenOf } from '../../text/tokens.js';
import { APPOINTS, signsOfToken, TELLING } from './form.js';

/** Words of a name that is told by its place alone: fewer are as often a body's, more are a headline's. */
const LEAST_WORDS = 2;
const MOST_WORDS = 3;

/** How sure such a name is. */
const CONFIDENCE = 0.5;

/** Whether a word can be part of a person's name by its letters: capitalized, not all capitals, no office. */
const mayName = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  hasCapital(token) &&
  !/^\p{Lu}+$/u.test(token.text) &&
  !isFunctionWord(token.lower) &&
  (signsOfToken(token) & TELLING) === 0;

const appoints = (token: Token | undefined): boolean => token !== undefined && (signsOfToken(token) & APPOINTS) !== 0;

const NONE: readonly Name[] = [];

/** The name of two or three words that begins at a token; undefined where fewer or more words could be of it. */
function nameFrom(article: Article, sentence: Sentence, first: number): Name | undefined {
  let last = first;
  while (last < sentence.last && last - first <= MOST_WORDS && mayName(article.tokens[last])) last += 1;
  const [start, end] = [tokenOf(article.tokens, first), tokenOf(article.tokens, last - 1)];
  if (!start || !end || last - first < LEAST_WORDS || last - first > MOST_WORDS) return undefined;
  return {
    type: 'person',
    start: start.start,
    end: end.end,
    text: article.text.slice(start.start, end.end),
    sentence: sentence.index,
    confidence: CONFIDENCE,
  };
}

/** Whether a known name leaves no room for one told by its place: it overlaps, and is none that was mistaken for a body's. */
function stands(known: Name, name: Name): boolean {
  if (known.end <= name.start || name.end <= known.start) return false;
  const mistaken = known.type === 'organization' && !name.text.toLowerCase().split(/\s+/).some(isBodyNoun);
  return !(mistaken && known.start === name.start && known.end === name.end);
}

/**
 * Names that an article's own names lack, by their place at a verb of appointing.
 * Taken: "named |Ysolde Marran as treasurer", "|Ysolde Marran was appointed treasurer".
 * Refused: "named Marran as", one word; "elected the Dock Council", behind an article; what another name covers.
 */
export function unknownAppointed(article: Article, sentence: Sentence, names: readonly Name[]): readonly Name[] {
  let found: Name[] | undefined;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    if (!appoints(article.tokens[index])) continue;
    const passive = BE.has(tokenOf(article.tokens, index - 1)?.lower ?? '');
    let first = index + 1;
    if (passive) {
      first = index - 1;
      while (first > sentence.first && mayName(tokenOf(article.tokens, first - 1))) first -= 1;
    }
    const name = nameFrom(article, sentence, first);
    if (!name || names.some((other) => stands(other, name)) || found?.some((other) => stands(other, name))) continue;
    found ??= [];
    found.push(name);
  }
  return found ?? NONE;
}
