// How a figure stands to others: a part, an addition, what was before, the length of a run.
import type { Article, Sentence, Token } from '../../core/article.js';
import { looksLikeVerb, type TokenRange } from '../../text/clauses.js';
import { ARTICLES, POSSESSIVES } from '../../text/closed-classes.js';
import { isFunctionToken, PREPOSITIONS } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { isNumberWord } from '../../text/number-words.js';
import { readNumeral } from '../../text/numerals.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { isEarlier, tokenTest } from './around.js';
import { ADDING, besideTest } from './beside.js';
import {
  BEHIND_OF,
  BRACKET,
  beforeCue,
  cuesIn,
  isAmong,
  isContest,
  OF_BEFORE,
  OF_CONTEST,
  OF_DAYS,
  OF_PART,
  OF_RUN,
  OF_SPAN,
  OPENS_PART,
  opensSum,
  partCue,
  RUNS_BEHIND,
  RUNS_INSIDE,
  runCue,
  sumsUp,
} from './cues.js';
import type { Draft } from './draft.js';
import { isAnyoneNoun, namesPeople } from './roles.js';
import { lemmaOf } from './traits.js';
import type { Manner, Standing } from './value.js';

/** Tokens before a figure in which "including" is looked for. */
const PART_REACH = 5;

/** What comes on top, by where it stands: before the figure, as its first word, as its last. */
const ADDS_BEFORE = 1 << 0;
const ADDS_FIRST = 1 << 1;
const ADDS_LAST = 1 << 2;

const isAdded = besideTest('added');

/** Adjectives of what comes on top, and the words of grammar that say so; "more" and "other" open a count that is a whole ("more than 12"). */
function additionOf(lower: string): number {
  if (isAdded(lower) || lower === 'further') return ADDS_BEFORE | ADDS_FIRST | ADDS_LAST;
  if (!ADDING.has(lower)) return 0;
  return lower === 'another' ? ADDS_BEFORE | ADDS_FIRST : ADDS_LAST;
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
  if (opener !== undefined && isAmong(opener)) return group.lower === 'them' || group.lower === 'whom';
  if (opener !== 'of') return false;
  if ((partCue(group) & BEHIND_OF) !== 0) return true;
  const whole = tokens[next + 2];
  return (
    group.lower === 'the' &&
    whole !== undefined &&
    (whole.kind === 'number' || isNumberWord(whole.lower) || namesPeople(whole.lower) || isAnyoneNoun(lemmaOf(whole)))
  );
}

/** Whether a figure is said to be part of another, or to come on top of one. */
export function standingOf(article: Article, draft: Draft, own: TokenRange, sentence: Sentence): Standing {
  const { tokens } = article;
  if (draft.standing === 'addition') return 'addition';
  if (draft.dimension === 'percent' || draft.dimension === 'age') return 'whole';
  const cues = cuesIn(article, sentence);
  if ((cues & OF_PART) !== 0 && isBehindPart(tokens, own, sentence)) return 'part';
  if ((cues & BRACKET) !== 0 && draft.dimension === 'count' && isBracketed(tokens, own, sentence)) return 'part';
  if (isOfGroup(tokens, own.last)) return 'part';
  const added =
    adds(tokenOf(tokens, own.first - 1), ADDS_BEFORE) ||
    draft.modifiers.includes('addit') ||
    adds(tokens[own.first], ADDS_FIRST) ||
    adds(tokenOf(tokens, own.last - 1), ADDS_LAST);
  return added ? 'addition' : 'whole';
}

/** "including |two children", "among them |12 women". */
function isBehindPart(tokens: readonly Token[], own: TokenRange, sentence: Sentence): boolean {
  for (let index = own.first - 1; index >= sentence.first && index >= own.first - PART_REACH; index -= 1) {
    const token = tokens[index];
    if (!token || (token.kind === 'mark' && token.text !== ',') || token.kind === 'number') return false;
    if ((partCue(token) & OPENS_PART) !== 0) return true;
  }
  return false;
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

/** Whether a word opens "a target of", "its revised", "the previous rate of". */
const opensNoun = perToken(({ lower }) => ARTICLES.has(lower) || POSSESSIVES.has(lower) || isEarlier(lower));

/** "from 28%", "compared with 12.1%", "against a target of 2.1 percent", "the previous 25%": a value that is not the one reported. */
export function isBefore(article: Article, own: TokenRange, sentence: Sentence, measured: boolean): boolean {
  if ((cuesIn(article, sentence) & OF_BEFORE) === 0) return false;
  const { tokens } = article;
  let others = 0;
  for (let index = own.first - 1; index >= sentence.first && index >= own.first - 5; index -= 1) {
    const token = tokens[index];
    const cue = token ? beforeCue(token) : 'none';
    if (cue === 'from') return others === 0 && (measured || tokens[own.last]?.lower === 'to');
    if (cue === 'against') return true;
    if (cue === 'none') return false;
    if (cue === 'other') {
      others += 1;
      const next = tokens[index + 1]?.lower;
      const opener = tokenOf(tokens, index - 1);
      if (others > 1 || !opener || !opensNoun(opener) || !(index === own.first - 1 || next === 'of')) return false;
    }
  }
  return false;
}

const isLater = tokenTest('later');
const isAhead = tokenTest('ahead');
const isWindow = tokenTest('window');

/**
 * How a length of time is meant, by the word behind it: "before", "until" and "till" of what follows; back from a moment "ago", "prior", "back" and the
 * words of `earlier`; on from one "on", "away", "hence" and the words of `later` and `ahead` (the classes of `around.ts`). No other is read: "off" and
 * "out" also say what is free ("took two weeks off").
 */
const mannerBehind = perToken((token): Manner | 'none' => {
  const { lower } = token;
  if (lower === 'before' || lower === 'prior') return 'before';
  if (lower === 'ago' || isEarlier(lower)) return 'ago';
  if (isLater(token)) return 'later';
  return lower === 'away' || lower === 'until' || lower === 'till' || lower === 'hence' || isAhead(token)
    ? 'ahead'
    : 'none';
});

/** The two of those adverbs that are particles and prepositions too: only before a mark ("three years on,", "two weeks back."). */
const BEFORE_MARK: ReadonlyMap<string, Manner> = new Map([
  ['on', 'later'],
  ['back', 'ago'],
]);

/** "two weeks from now", "two weeks to go", "three years on,": the same of two words, or by the mark behind the second. */
function mannerBehindTwo(one: Token | undefined, two: Token | undefined): Manner | 'none' {
  const alone = BEFORE_MARK.get(one?.lower ?? '');
  if (alone !== undefined) return two === undefined || two.kind === 'mark' ? alone : 'none';
  return (one?.lower === 'to' && two?.lower === 'go') || (one?.lower === 'from' && two?.lower === 'now')
    ? 'ahead'
    : 'none';
}

/** What a plain length stands behind, whatever follows it: "for", and the verbs of how long something takes: "lasted", "took", "spent". */
const isOfPlainLength = perToken(
  ({ lower }) => lower === 'for' || (stem(lower) === 'last' && lower !== 'last') || TAKING.has(stem(lower)),
);

const TAKING: ReadonlySet<string> = new Set(['take', 'spend']);

/** How a length of time is meant, by the words beside it. */
export function mannerOf(article: Article, own: TokenRange, sentence: Sentence): Manner | undefined {
  const { tokens } = article;
  const after = tokens[own.last];
  const opener = tokenOf(tokens, own.first - 1);
  if (opener && isOfPlainLength(opener)) return undefined; // "drifted for nine days before"
  const behind = after ? mannerBehind(after) : 'none';
  if (behind !== 'none') return behind;
  const two = mannerBehindTwo(after, tokens[own.last + 1]);
  if (two !== 'none') return two;
  for (let index = own.first - 1; index >= Math.max(sentence.first, own.first - 3); index -= 1) {
    const token = tokens[index];
    if (!token) return undefined;
    if (isWindow(token)) return looksLikeVerb(article, index) ? undefined : 'window'; // "can last up to seven days"
    if (token.lower === 'within') return 'deadline';
    if (!isFunctionToken(token)) return undefined;
  }
  return undefined;
}

/** "six months in a row", "five consecutive months", "16th straight": the length of a run. */
export function isRunning(article: Article, own: TokenRange, sentence: Sentence): boolean {
  if ((cuesIn(article, sentence) & OF_RUN) === 0) return false;
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
    const token = article.tokens[index];
    if (token && isShareNoun(token) && article.tokens[index + 1]?.lower === 'of') return true;
  }
  return false;
}

const isShareNoun = tokenTest('share');

const SHARE_REACH = 8;

/** "over four nights", "in three days of": the figure sums up more than one day. */
export function isSummed(article: Article, own: TokenRange, sentence: Sentence): boolean {
  if ((~cuesIn(article, sentence) & (OF_SPAN | OF_DAYS)) !== 0) return false;
  const { tokens } = article;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = tokens[index];
    if (!token || !opensSum(token) || (index >= own.first - 1 && index < own.last)) continue;
    if (index > sentence.first && isPartedFrom(tokens, index, own)) continue;
    const numeral = readNumeral(tokens, tokens[index + 1]?.lower === 'the' ? index + 3 : index + 1);
    if (numeral && numeral.value >= 2 && sumsUp(tokens[numeral.next]?.lower ?? ''))
      return token.lower !== 'after' || tokens[numeral.next + 1]?.lower === 'of';
  }
  return false;
}

/** Whether a comma parts a span of days from a figure behind it: "shot in 38 days in the hills, it has earned $4 million". */
function isPartedFrom(tokens: readonly Token[], span: number, own: TokenRange): boolean {
  for (let index = span + 1; index < own.first; index += 1) if (tokens[index]?.text === ',') return true;
  return false;
}

/** Tokens to either side of a count in which the number of contests is looked for. */
const CONTESTS_REACH = 15;

/** "In a combined 54 games": the number of contests that ends right before an index, behind a preposition. */
function contestsAt(tokens: readonly Token[], index: number): number | undefined {
  const behind = [2, 3, 4].some((back) => PREPOSITIONS.has(tokenOf(tokens, index - back)?.lower ?? ''));
  return behind ? readNumeral(tokens, index - 1)?.value : undefined;
}

/** "13 homers and 43 RBIs in 54 games": in how many contests a count came together. */
export function contestsOf(article: Article, own: TokenRange, sentence: Sentence): number | undefined {
  if ((cuesIn(article, sentence) & OF_CONTEST) === 0) return undefined;
  const { tokens } = article;
  const last = Math.min(sentence.last, own.last + CONTESTS_REACH);
  for (let index = Math.max(sentence.first + 2, own.first - CONTESTS_REACH); index < last; index += 1) {
    const token = tokens[index];
    const beside = index < own.first || index > own.last;
    const contests = token && beside && isContest(token) ? contestsAt(tokens, index) : undefined;
    if (contests !== undefined) return contests;
  }
  return undefined;
}
