// What the words right beside a figure call it by, for the headline of a finding: "rioting" of "five days of rioting", "attacked".
import type { Article, Token } from '../../core/article.js';
import type { Range } from '../../core/span.js';
import { governorOf, looksLikeVerb, type TokenRange } from '../../text/clauses.js';
import { ARTICLES, POSSESSIVES } from '../../text/closed-classes.js';
import { isFunctionToken, PREPOSITIONS } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { hasCapital, tokenOf } from '../../text/tokens.js';

/** A noun phrase behind a figure: its words as written, "the" among them, and their stems. */
export interface Phrase {
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** Words of a phrase that is shown; a longer one is left out, for half of it misleads. */
const MOST_WORDS = 4;

/** Whether the last word of a phrase is rather the verb of the clause: "of trade |passes| here", before what is no preposition. */
const isRatherVerb = (last: Token | undefined, next: Token | undefined): boolean =>
  last?.lower.endsWith('s') === true && next?.kind === 'word' && !hasCapital(next) && !PREPOSITIONS.has(next.lower);

/** The index behind "of", "worth" or "worth of" where they stand at one; -1 where none does. */
function behindOf(article: Article, at: number): number {
  const behind = tokenOf(article.tokens, at)?.lower === 'worth' ? at + 1 : at;
  if (tokenOf(article.tokens, behind)?.lower === 'of') return behind + 1;
  return behind > at ? behind : -1;
}

/**
 * The noun phrase that a figure is said to be of, right behind it: "five days |of rioting|", "$2 billion |worth of Ostra's foreign
 * trade|". None: "seven |of them|", "six |of the people who|" (whose noun is none, or only a name), what is longer than four words.
 */
export function phraseBehind(article: Article, figure: TokenRange): Phrase | undefined {
  const { tokens } = article;
  const opened = behindOf(article, figure.last);
  if (opened < 0) return undefined;
  const first = ARTICLES.has(tokenOf(tokens, opened)?.lower ?? '') ? opened + 1 : opened;
  let last = first;
  for (; last - first <= MOST_WORDS; last += 1) {
    const token = tokenOf(tokens, last);
    if (token?.kind !== 'word' || (isFunctionToken(token) && !(last === first && POSSESSIVES.has(token.lower)))) break;
    if (last === first) continue;
    if (hasCapital(token) && !hasCapital(tokens[last - 1] ?? token)) break; // "of riots |Lorne| has seen"
    if (looksLikeVerb(article, last)) break;
  }
  if (last - first > 1 && isRatherVerb(tokenOf(tokens, last - 1), tokenOf(tokens, last))) last -= 1;
  const noun = tokenOf(tokens, last - 1);
  if (!noun || last === first || last - first > MOST_WORDS || isFunctionToken(noun) || hasCapital(noun))
    return undefined;
  const own = tokens.slice(tokenOf(tokens, opened)?.lower === 'the' ? opened : first, last);
  return { words: own.map(({ text }) => text), keys: own.map(({ lower }) => stem(lower)) };
}

/** Whether the words before a figure add it to what the verb acts on: "as well as |at least three banks|", "shops and |two banks|". */
function isAdded(article: Article, first: number): boolean {
  const before = [3, 2, 1].map((step) => tokenOf(article.tokens, first - step)?.lower ?? '');
  return before.join(' ') === 'as well as';
}

/** The verb whose object a figure is, or of which it is the subject in the passive: "attacked |two banks|"; as written. */
export function verbActing(article: Article, range: Range, own: TokenRange): string | undefined {
  const governor = governorOf(article, range);
  if (governor === undefined) return undefined;
  if (governor.side === 'right') return governor.passive ? governor.lower : undefined;
  if (governor.passive) return undefined;
  if (isAdded(article, own.first)) return governor.lower;
  for (let index = governor.index + 1; index < own.first; index += 1)
    if (PREPOSITIONS.has(tokenOf(article.tokens, index)?.lower ?? '')) return undefined;
  return governor.lower;
}
