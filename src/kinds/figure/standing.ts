// How a figure stands to others: a part, an addition, what was before, the length of a run.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { TokenRange } from '../../text/clauses.js';
import { readNumeral } from '../../text/numerals.js';
import type { Draft } from './draft.js';
import type { Manner, Standing } from './value.js';

const PART_CUES = /^(?:including|include|includes|included|among|them|whom|these|those)$/;

/** Whether a figure is said to be part of another, or to come on top of one. */
export function standingOf(article: Article, draft: Draft, own: TokenRange, sentence: Sentence): Standing {
  const { tokens } = article;
  if (draft.standing === 'addition') return 'addition';
  if (draft.dimension === 'percent') return 'whole';
  for (let index = own.first - 1; index >= Math.max(sentence.first, own.first - 5); index -= 1) {
    const token = tokens[index];
    if (!token || (token.kind === 'mark' && token.text !== ',') || token.kind === 'number') break;
    if (/^(?:including|include|includes|included|among|amongst)$/.test(token.lower)) return 'part';
  }
  if (draft.dimension === 'count' && isBracketed(tokens, own, sentence)) return 'part';
  const [of, next] = [tokens[own.last], tokens[own.last + 1]];
  if (of?.lower === 'of' && PART_CUES.test(next?.lower ?? '')) return 'part';
  if (
    of?.lower === 'of' &&
    next?.lower === 'the' &&
    (tokens[own.last + 2]?.kind === 'number' ||
      /^(?:dead|injured|victims|wounded)$/.test(tokens[own.last + 2]?.lower ?? ''))
  )
    return 'part';
  if (of?.lower === 'among' && next?.lower === 'them') return 'part';
  if (
    /^(?:another|additional|further|extra)$/.test(tokens[own.first - 1]?.lower ?? '') ||
    draft.modifiers.includes('addit')
  )
    return 'addition';
  if (/^(?:another|additional|further)$/.test(tokens[own.first]?.lower ?? '')) return 'addition';
  if (/^(?:others?|more|additional|further)$/.test(tokens[own.last - 1]?.lower ?? '')) return 'addition';
  return 'whole';
}

/** "23 pirates (12 Somali and 11 Yemeni)": a breakdown in brackets behind a count. */
function isBracketed(tokens: readonly Token[], own: TokenRange, sentence: Sentence): boolean {
  let index = own.first - 1;
  while (
    index > sentence.first &&
    (tokens[index]?.lower === 'and' ||
      tokens[index]?.text === ',' ||
      tokens[index]?.kind === 'number' ||
      tokens[index]?.kind === 'word')
  ) {
    if (own.first - index > 5) return false;
    index -= 1;
  }
  if (tokens[index]?.text !== '(') return false;
  return tokens[index - 2]?.kind === 'number' || tokens[index - 3]?.kind === 'number';
}

/** "from 28%", "compared with 12.1%", "against a target of 2.1 percent", "the previous 25%": a value that is not the one reported. */
export function isBefore(article: Article, own: TokenRange, sentence: Sentence, measured: boolean): boolean {
  const { tokens } = article;
  let index = own.first - 1;
  for (; index >= Math.max(sentence.first, own.first - 5); index -= 1) {
    const lower = tokens[index]?.lower ?? '';
    if (lower === 'from') return measured || tokens[own.last]?.lower === 'to';
    if (/^(?:compared|versus|vs|previous|previously|against|instead|earlier)$/.test(lower)) return true;
    if (!/^(?:a|an|the|of|target|with|to|its|rate|some|about|revised|just|forecast)$/.test(lower)) return false;
  }
  return false;
}

/** How a length of time is meant, by the words beside it. */
export function mannerOf(article: Article, own: TokenRange, sentence: Sentence): Manner | undefined {
  const { tokens } = article;
  const after = tokens[own.last]?.lower ?? '';
  if (tokens[own.first - 1]?.lower === 'for') return undefined; // "drifted for nine days before" is a plain length
  if (after === 'ago') return 'ago';
  if (/^(?:later|after|afterwards|afterward)$/.test(after)) return 'later';
  if (/^(?:earlier|previously)$/.test(after)) return 'ago';
  if (/^(?:before|prior)$/.test(after)) return 'before';
  if (/^(?:away|left|remaining|until)$/.test(after) || (after === 'to' && tokens[own.last + 1]?.lower === 'go'))
    return 'ahead';
  for (let index = own.first - 1; index >= Math.max(sentence.first, own.first - 3); index -= 1) {
    const lower = tokens[index]?.lower ?? '';
    if (/^(?:past|last|recent|next|coming|first|final|previous)$/.test(lower)) return 'window';
    if (lower === 'within') return 'deadline';
    if (!/^(?:the|of|about|some|just|only)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** "six months in a row", "five consecutive months", "16th straight": the length of a run. */
export function isRunning(article: Article, own: TokenRange): boolean {
  const { tokens } = article;
  if (tokens[own.last]?.lower === 'in' && tokens[own.last + 1]?.lower === 'a' && tokens[own.last + 2]?.lower === 'row')
    return true;
  if (/^(?:straight|running)$/.test(tokens[own.last]?.lower ?? '')) return true;
  for (let index = own.first; index < own.last; index += 1)
    if (/^(?:consecutive|straight|successive)$/.test(tokens[index]?.lower ?? '')) return true;
  return false;
}

/** "the country's share of the bailout, 22 billion euros", "a portion of the debt": a part of a greater sum. */
export function isShare(article: Article, own: TokenRange, sentence: Sentence): boolean {
  for (let index = own.first - 1; index >= Math.max(sentence.first, own.first - SHARE_REACH); index -= 1) {
    if (!/^(?:share|portion|part|slice|proportion)$/.test(article.tokens[index]?.lower ?? '')) continue;
    if (article.tokens[index + 1]?.lower === 'of') return true;
  }
  return false;
}

const SHARE_REACH = 8;

/** "over four nights", "in three days of", "since the shooting": the figure sums up more than one day. */
export function isSummed(article: Article, own: TokenRange, sentence: Sentence): boolean {
  const { tokens } = article;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    if (index >= own.first && index < own.last) continue;
    const lower = tokens[index]?.lower ?? '';
    if (!/^(?:over|in|during|after)$/.test(lower)) continue;
    const numeral = readNumeral(tokens, tokens[index + 1]?.lower === 'the' ? index + 3 : index + 1);
    if (numeral && numeral.value >= 2 && /^(?:days|nights|weeks|months)$/.test(tokens[numeral.next]?.lower ?? ''))
      return lower !== 'after' || tokens[numeral.next + 1]?.lower === 'of';
  }
  return false;
}
