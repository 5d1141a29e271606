// How a figure stands to others: a part, an addition, what was before, the length of a run.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { TokenRange } from '../../text/clauses.js';
import { readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { isOfDays, unitNamed } from '../../text/units.js';
import type { Draft } from './draft.js';
import { isOfRow } from './traits.js';
import type { Manner, Standing } from './value.js';

/*
 * The cues below are words of grammar: prepositions, determiners, adverbs of time and order, with the few nouns and verbs that stand
 * among them ("include", "compare", "target"). A choice of ours, open to additions: left out are the verbs of being part and of
 * adding up ("account for", "bring to"), which the words around a figure compare all the same.
 */

/** What a word says of a part: it opens one ("including two children"), stands behind "of" ("three of them"), or both. */
const OPENS_PART = 1 << 0;
const BEHIND_OF = 1 << 1;

const partCue = perToken(({ lower }) => {
  if (/^(?:including|include|includes|included|among|amongst)$/.test(lower)) return OPENS_PART | BEHIND_OF;
  return /^(?:them|whom|these|those|others)$/.test(lower) ? BEHIND_OF : 0;
});

/** Tokens before a figure in which "including" is looked for. */
const PART_REACH = 5;

/** What comes on top, by where it stands: before the figure, as its first word, as its last. */
const ADDS_BEFORE = 1 << 0;
const ADDS_FIRST = 1 << 1;
const ADDS_LAST = 1 << 2;

function additionOf(lower: string): number {
  if (lower === 'additional' || lower === 'further' || lower === 'extra') return ADDS_BEFORE | ADDS_FIRST | ADDS_LAST;
  if (lower === 'another') return ADDS_BEFORE | ADDS_FIRST;
  return lower === 'other' || lower === 'others' || lower === 'more' ? ADDS_LAST : 0;
}

const additionCue = perToken(({ lower }) => additionOf(lower));

/** "another 12 people", "the other 12": whether the word before a count says that it comes on top of something. */
export const addsBefore = perToken(({ lower }) => lower === 'other' || (additionOf(lower) & ADDS_BEFORE) !== 0);

const adds = (token: Token | undefined, cue: number): boolean =>
  token !== undefined && (additionCue(token) & cue) !== 0;

/** "Of them", "of the 12", "of the dead", "of the others", "among whom": whether a figure is taken out of what stands behind it. */
function isOfGroup(tokens: readonly Token[], next: number): boolean {
  const opener = tokens[next]?.lower;
  const group = tokens[next + 1];
  if (!group) return false;
  if (opener === 'among' || opener === 'amongst') return group.lower === 'them' || group.lower === 'whom';
  if (opener !== 'of') return false;
  if ((partCue(group) & BEHIND_OF) !== 0) return true;
  const whole = tokens[next + 2];
  return (
    group.lower === 'the' &&
    (whole?.kind === 'number' || /^(?:dead|injured|victims|wounded|others)$/.test(whole?.lower ?? ''))
  );
}

/** Whether a figure is said to be part of another, or to come on top of one. */
export function standingOf(article: Article, draft: Draft, own: TokenRange, sentence: Sentence): Standing {
  const { tokens } = article;
  if (draft.standing === 'addition') return 'addition';
  if (draft.dimension === 'percent') return 'whole';
  for (let index = own.first - 1; index >= sentence.first && index >= own.first - PART_REACH; index -= 1) {
    const token = tokens[index];
    if (!token || (token.kind === 'mark' && token.text !== ',') || token.kind === 'number') break;
    if ((partCue(token) & OPENS_PART) !== 0) return 'part';
  }
  if (draft.dimension === 'count' && isBracketed(tokens, own, sentence)) return 'part';
  if (isOfGroup(tokens, own.last)) return 'part';
  const added =
    adds(tokenOf(tokens, own.first - 1), ADDS_BEFORE) ||
    draft.modifiers.includes('addit') ||
    adds(tokens[own.first], ADDS_FIRST) ||
    adds(tokenOf(tokens, own.last - 1), ADDS_LAST);
  return added ? 'addition' : 'whole';
}

/** Tokens between a bracket and a count inside it. */
const BRACKET_REACH = 5;

/** "23 pirates (12 Somali and 11 Yemeni)": a breakdown in brackets behind a count. */
function isBracketed(tokens: readonly Token[], own: TokenRange, sentence: Sentence): boolean {
  let index = own.first - 1;
  while (index > sentence.first && (tokens[index]?.kind !== 'mark' || tokens[index]?.text === ',')) {
    if (own.first - index > BRACKET_REACH) return false;
    index -= 1;
  }
  if (tokens[index]?.text !== '(') return false;
  return tokenOf(tokens, index - 2)?.kind === 'number' || tokenOf(tokens, index - 3)?.kind === 'number';
}

/** What a word before a figure says of it: "from" what it rose, what it is held against, a word between the two, or nothing. */
const beforeCue = perToken(({ lower }): 'from' | 'against' | 'between' | 'none' => {
  if (lower === 'from') return 'from';
  if (/^(?:compared|versus|vs|previous|previously|against|instead|earlier)$/.test(lower)) return 'against';
  return /^(?:a|an|the|of|target|with|to|its|rate|some|about|revised|just|forecast)$/.test(lower) ? 'between' : 'none';
});

/** "from 28%", "compared with 12.1%", "against a target of 2.1 percent", "the previous 25%": a value that is not the one reported. */
export function isBefore(article: Article, own: TokenRange, sentence: Sentence, measured: boolean): boolean {
  const { tokens } = article;
  for (let index = own.first - 1; index >= sentence.first && index >= own.first - 5; index -= 1) {
    const token = tokens[index];
    const cue = token ? beforeCue(token) : 'none';
    if (cue === 'from') return measured || tokens[own.last]?.lower === 'to';
    if (cue !== 'between') return cue === 'against';
  }
  return false;
}

/** How a length of time is meant, by the words beside it. */
export function mannerOf(article: Article, own: TokenRange, sentence: Sentence): Manner | undefined {
  const { tokens } = article;
  const after = tokens[own.last]?.lower ?? '';
  if (tokenOf(tokens, own.first - 1)?.lower === 'for') return undefined; // "drifted for nine days before" is a plain length
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

/** "consecutive", "straight": words of the length of a run, inside the figure; those of them and "running" right behind it. */
const RUNS_INSIDE = 1 << 0;
const RUNS_BEHIND = 1 << 1;

const runCue = perToken(({ lower }) => {
  if (lower === 'running') return RUNS_BEHIND;
  return (lower === 'straight' ? RUNS_BEHIND : 0) | (isOfRow(lower) ? RUNS_INSIDE : 0);
});

/** "six months in a row", "five consecutive months", "16th straight": the length of a run. */
export function isRunning(article: Article, own: TokenRange): boolean {
  const { tokens } = article;
  const after = tokens[own.last];
  if (after?.lower === 'in' && tokens[own.last + 1]?.lower === 'a' && tokens[own.last + 2]?.lower === 'row')
    return true;
  if (after && (runCue(after) & RUNS_BEHIND) !== 0) return true;
  for (let index = own.first; index < own.last; index += 1) {
    const token = tokens[index];
    if (token && (runCue(token) & RUNS_INSIDE) !== 0) return true;
  }
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

const opensSum = perToken(({ lower }) => lower === 'over' || lower === 'in' || lower === 'during' || lower === 'after');

/** Days, nights, weeks and months: what runs for years is told as one figure, and nothing is held against a day of it. */
const sumsUp = (lower: string): boolean => isOfDays(lower) && (unitNamed(lower)?.factor ?? 1) < 365;

/** "over four nights", "in three days of", "since the shooting": the figure sums up more than one day. */
export function isSummed(article: Article, own: TokenRange, sentence: Sentence): boolean {
  const { tokens } = article;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = tokens[index];
    if (!token || !opensSum(token) || (index >= own.first && index < own.last)) continue;
    const numeral = readNumeral(tokens, tokens[index + 1]?.lower === 'the' ? index + 3 : index + 1);
    if (numeral && numeral.value >= 2 && sumsUp(tokens[numeral.next]?.lower ?? ''))
      return token.lower !== 'after' || tokens[numeral.next + 1]?.lower === 'of';
  }
  return false;
}
