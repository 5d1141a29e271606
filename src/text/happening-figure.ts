// The number that stands beside a date: two clauses that give one tell one thing.
import type { Article } from '../core/article.js';
import type { Place } from './happening-head.js';
import { MULTIPLIERS } from './number-words.js';
import { tokenOf } from './tokens.js';

/** Tokens between a mention and a number beyond which they do not belong together. */
const FIGURE_REACH = 15;

/** The nearest number of the sentence, the one before the mention first, with its unit: "13.7 %", "2.2 million". */
export function figureNear({ article, own, sentence }: Place): string | undefined {
  const least = Math.max(sentence.first, own.first - FIGURE_REACH);
  for (let index = own.first - 1; index >= least; index -= 1) {
    if (tokenOf(article.tokens, index)?.kind !== 'number') continue;
    const figure = figureAt(article, index);
    if (figure !== undefined) return figure;
  }
  const end = Math.min(sentence.last, own.last + FIGURE_REACH);
  for (let index = own.last; index < end; index += 1) {
    if (tokenOf(article.tokens, index)?.kind !== 'number') continue;
    const figure = figureAt(article, index);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** The number at a token with its unit; undefined for years, clock times and small numbers without one. */
function figureAt(article: Article, index: number): string | undefined {
  const text = tokenOf(article.tokens, index)?.text ?? '';
  if (/^(?:1[89]|20)\d\d$/.test(text) || text.includes(':')) return undefined;
  const next = tokenOf(article.tokens, index + 1);
  const isPoints = next?.lower === 'basis';
  const percent = isPoints || next?.text === '%' || next?.lower === 'per' || next?.lower === 'percent';
  const scaled = next !== undefined && MULTIPLIERS.has(next.lower);
  if (/^\d\d?$/.test(text) && !percent && !scaled) return undefined;
  return percent ? `${text} ${isPoints ? 'basis' : '%'}` : scaled ? `${text} ${next.lower}` : text;
}
