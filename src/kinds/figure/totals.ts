// Running totals: what came together up to now, where the article also gives the number of this time.
import type { Article, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import type { Draft } from './draft.js';
import { findFigures } from './find.js';
import { placeOf } from './frame.js';

/** What a number is a number of, for telling whether an article gives others of it. */
export const nounOf = (figure: Draft): string => figure.counted ?? (figure.dimension === 'count' ? '' : figure.unit);

/** The words that end "so far", "thus far" and "to date", and "total". */
const mayTell = perToken(({ lower }) => lower === 'far' || lower === 'date' || lower === 'total');

/** Whether a token ends "so far", "thus far" or "to date". */
function isUpToNow({ tokens }: Article, at: number): boolean {
  const [before, word] = [tokenOf(tokens, at - 1)?.lower, tokens[at]?.lower];
  return word === 'far' ? before === 'so' || before === 'thus' : word === 'date' && before === 'to';
}

/** Whether a figure is said to be a sum: "so far" in its sentence, "a total of" before it. */
function isSum(article: Article, { range }: Mention<Draft>): boolean {
  const place = placeOf(article, range);
  if (!place) return false;
  const { tokens } = article;
  const { own, sentence } = place;
  if (tokenOf(tokens, own.first - 1)?.lower === 'of' && tokenOf(tokens, own.first - 2)?.lower === 'total') return true;
  for (let at = sentence.first; at < sentence.last; at += 1) if (isUpToNow(article, at)) return true;
  return false;
}

const totalsOf = new WeakMap<Article, ReadonlySet<number>>();

const NONE: ReadonlySet<number> = new Set();

/** The sentences in which a word stands that may tell of a sum. */
function tellingSentences({ tokens, sentences }: Article): readonly Sentence[] {
  if (!tokens.some(mayTell)) return [];
  return sentences.filter(({ first, last }) => tokens.slice(first, last).some(mayTell));
}

/**
 * Where the running totals of an article start: counts and sums of money said to be sums, of which the article gives a smaller number too, which is
 * then what this time brought: "seized six rifles" and "has seized 14 rifles so far". Refused: "so far 12 people have died" alone.
 */
export function runningTotals(article: Article): ReadonlySet<number> {
  const known = totalsOf.get(article);
  if (known) return known;
  const totals = findTotals(article);
  totalsOf.set(article, totals);
  return totals;
}

function findTotals(article: Article): ReadonlySet<number> {
  const telling = tellingSentences(article);
  if (telling.length === 0) return NONE;
  const { tokens } = article;
  const spans = telling.map(({ first, last }) => [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0] as const);
  const figures = findFigures(article).filter(
    ({ value }) => value.dimension === 'count' || value.dimension === 'money',
  );
  const told = figures.filter(({ range }) => spans.some(([start, end]) => range.start >= start && range.start < end));
  const sums = new Set(told.filter((mention) => isSum(article, mention)));
  const least = ({ value }: Mention<Draft>): number => value.low ?? value.high ?? 0;
  const starts = [...sums]
    .filter((sum) =>
      figures.some(
        (other) => !sums.has(other) && nounOf(other.value) === nounOf(sum.value) && least(other) < least(sum),
      ),
    )
    .map(({ range }) => range.start);
  return starts.length === 0 ? NONE : new Set(starts);
}
