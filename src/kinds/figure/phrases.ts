// The words around a number: how it is hedged, which noun it counts.
import type { Token } from '../../core/article.js';
import { lemma, stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import type { Quantity } from './quantity.js';
import {
  CAPITAL,
  CUT,
  cutWord,
  ENDS_NO_PHRASE,
  FUNCTION,
  IRREGULAR_PLURAL,
  OUTSIDE,
  PARTICIPLE,
  PEOPLE,
  PLURAL,
  traitsOf,
  traitsOfWord,
  UNMARKED_PLURAL,
} from './traits.js';
import type { Bound } from './value.js';

/** Hedges that stand before a number: a choice of ours, open to additions. Of two that end alike the longer goes first. */
const HEDGES: readonly (readonly [string, Bound])[] = [
  ['no fewer than', 'at least'],
  ['not fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['no more than', 'up to'],
  ['not more than', 'up to'],
  ['a minimum of', 'at least'],
  ['a maximum of', 'up to'],
  ['in excess of', 'more than'],
  ['in the vicinity of', 'about'],
  ['as many as', 'up to'],
  ['as much as', 'up to'],
  ['as few as', 'at least'],
  ['as little as', 'at least'],
  ['a little over', 'more than'],
  ['a little under', 'less than'],
  ['at least', 'at least'],
  ['at most', 'up to'],
  ['up to', 'up to'],
  ['more than', 'more than'],
  ['greater than', 'more than'],
  ['upwards of', 'more than'],
  ['upward of', 'more than'],
  ['just over', 'more than'],
  ['just under', 'less than'],
  ['less than', 'less than'],
  ['fewer than', 'less than'],
  ['close to', 'nearly'],
  ['an estimated', 'about'],
  ['or so', 'about'],
  ['approx .', 'about'],
  ['est .', 'about'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['exceeding', 'more than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['roughly', 'about'],
  ['estimated', 'about'],
  ['circa', 'about'],
  ['possibly', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['exactly', 'exact'],
  ['only', 'exact'],
  ['just', 'exact'],
  ['like', 'exact'],
];

interface Hedge {
  readonly words: readonly string[];
  readonly bound: Bound;
}

/** Hedges by their last word, longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly Hedge[]> = HEDGES.reduce((byWord, [text, bound]) => {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  return byWord.set(last, [...(byWord.get(last) ?? []), { words, bound }]);
}, new Map<string, readonly Hedge[]>());

const NO_HEDGES: readonly Hedge[] = [];
const hedgesEndingIn = perToken(({ lower }) => BY_LAST_WORD.get(lower) ?? NO_HEDGES);

const standsBefore = (tokens: readonly Token[], words: readonly string[], start: number): boolean => {
  for (let index = 0; index < words.length; index += 1) if (tokens[start + index]?.lower !== words[index]) return false;
  return true;
};

/** Whether a period of days or longer follows: "two days", "the past four nights". */
function isPeriod(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 3; index += 1)
    if (/^(?:days?|nights?|weeks?|months?|years?|decades?)$/.test(tokens[index]?.lower ?? '')) return true;
  return false;
}

/** What stands before "over two days" where it means more than two: a preposition, a determiner, or a verb of duration. */
const takesLength = (token: Token | undefined): boolean =>
  /^(?:for|of|in|within|after|by|from|to|with|than|at|a|an|the|just|well|is|was|be|been|takes?|took|lasts?|lasted|spends?|spent)$/.test(
    token?.lower ?? '',
  );

/** The hedge that ends just before a token, and the index at which it begins. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  first: number,
): { bound: Bound; start: number } | undefined {
  const before = tokenOf(tokens, at - 1);
  if (!before || at - 1 < first) return undefined;
  for (const { words, bound } of hedgesEndingIn(before)) {
    const start = at - words.length;
    if (start < first || !standsBefore(tokens, words, start)) continue;
    if (words.length === 1 && words[0] === 'over' && isPeriod(tokens, at) && !takesLength(tokenOf(tokens, start - 1)))
      return undefined;
    if (bound !== 'exact') return { bound, start };
    if (words[0] === 'like') return undefined;
    return hedgeBefore(tokens, start, first) ?? { bound, start: at };
  }
  return undefined;
}

/** Hedges that follow: "30-plus", "50 or more", "a dozen or so", "100-odd". */
export function hedgeAfter(
  tokens: readonly Token[],
  at: number,
  tail?: string,
): { bound: Bound; next: number } | undefined {
  if (tail === 'plus') return { bound: 'more than', next: at };
  if (tail === 'odd') return { bound: 'about', next: at };
  const first = tokens[at]?.lower;
  if (first !== 'or' && first !== '+') return undefined;
  const second = tokens[at + 1]?.lower;
  if (first === 'or' && second === 'more') return { bound: 'at least', next: at + 2 };
  if (first === 'or' && (second === 'fewer' || second === 'less')) return { bound: 'up to', next: at + 2 };
  if (first === 'or' && second === 'so') return { bound: 'about', next: at + 2 };
  if (first === '+' && tokenOf(tokens, at - 1)?.end === tokens[at]?.start) return { bound: 'at least', next: at + 1 };
  return undefined;
}

/** A counted noun with the words before it. */
export interface NounPhrase {
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Index after the head. */
  readonly next: number;
}

const LONGEST_PHRASE = 6;

/** A word of a noun phrase under reading. */
interface Word {
  readonly lower: string;
  readonly traits: number;
  /** Index of its last token. */
  readonly index: number;
}

/** "AK-47", "AK 47s": a model number and the name before it as one word. */
function designation(tokens: readonly Token[], name: Word, at: number): Word {
  const number = tokens[at];
  const plural = tokens[at + 1]?.lower === 's' && tokens[at + 1]?.start === number?.end;
  const lower = `${name.lower}-${number?.text ?? ''}${plural ? 's' : ''}`;
  return { lower, traits: traitsOfWord(lower, lower), index: plural ? at + 1 : at };
}

/** "other", "others", "more": function words that may open a counted phrase. */
const opensPhrase = (token: Token): boolean =>
  token.lower === 'other' || token.lower === 'others' || token.lower === 'more';

/** "left" of "three left hooks": a direction where a plural noun follows at once. */
function isLeftSide(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return tokens[at]?.lower === 'left' && after?.kind === 'word' && (traitsOf(after) & (PLURAL | FUNCTION)) === PLURAL;
}

/** Adjectives of a row that count nothing by themselves: "three consecutive". */
const isOfRow = (lower: string): boolean => /^(?:consecutive|successive|straight)$/.test(lower);

/** "lived" of "a family of four lived in it": no noun of more than one. */
const isPast = ({ lower, traits }: Word): boolean =>
  lower.length > 4 && lower.endsWith('ed') && (traits & PLURAL) === 0;

/** Whether a word goes on with the phrase that a word before it belongs to. */
function follows(last: Word, traits: number, single: boolean): boolean {
  const plural = (traits & PLURAL) !== 0;
  if ((last.traits & PLURAL) !== 0 && !single && !plural) return false;
  if ((last.traits & IRREGULAR_PLURAL) !== 0 && !((last.traits & UNMARKED_PLURAL) !== 0 && plural)) return false; // "crew members"
  return !(single && (traits & PARTICIPLE) !== 0 && (traits & CAPITAL) === 0);
}

/** "injured" as the noun of "40 injured", not of "40 injured passengers". */
function isLastOfPeople(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after?.kind !== 'word' || (traitsOf(after) & (FUNCTION | PLURAL)) !== PLURAL;
}

/** A hyphen that glues two words inside a phrase. */
const isGlue = (tokens: readonly Token[], at: number, token: Token): boolean =>
  token.text === '-' && tokenOf(tokens, at - 1)?.end === token.start && tokens[at + 1]?.start === token.end;

/** How many words of a run belong to the phrase, whose head is then the last of them. */
function wordsKept(run: readonly Word[], single: boolean): number {
  let kept = run.length;
  while (kept > 1 && ((run[kept - 1]?.traits ?? 0) & (PLURAL | ENDS_NO_PHRASE)) === ENDS_NO_PHRASE) kept -= 1;
  if (single || kept < 2) return kept;
  const isPlural = (index: number): boolean => index < kept && ((run[index]?.traits ?? 0) & PLURAL) !== 0;
  let plural = 0;
  while (plural < kept && !isPlural(plural)) plural += 1;
  if (plural === kept) return 2;
  while (isPlural(plural)) plural += 1;
  return plural;
}

const headOf = ({ lower }: Word): string => {
  if (/\d/.test(lower)) return lower.replace(/s$/, '');
  const hyphen = lower.lastIndexOf('-');
  return lemma(hyphen < 0 ? lower : lower.slice(hyphen + 1));
};

/**
 * The noun phrase that starts at a token: "foreign nationals", "AK-47 assault rifles", "other villages". After a number
 * above one the head is the last of the first run of plurals; after one it is the last word before a function word or a verb.
 */
export function nounPhrase(tokens: readonly Token[], at: number, end: number, single: boolean): NounPhrase | undefined {
  const run: Word[] = [];
  let index = at;
  while (index < end && run.length < LONGEST_PHRASE) {
    const token = tokens[index];
    if (!token) break;
    const last = run[run.length - 1];
    if (token.kind === 'word') {
      const traits = traitsOf(token);
      if ((traits & PEOPLE) !== 0 && (!last || token.lower !== 'dead')) {
        if (isLastOfPeople(tokens, index)) {
          if (last) break;
          return { head: token.lower, modifiers: NO_WORDS, next: index + 1 };
        }
      } else {
        if ((traits & OUTSIDE) !== 0 && (last || !opensPhrase(token)) && !isLeftSide(tokens, index)) break;
        if (last && !follows(last, traits, single)) break;
        if (token.lower === 'others') return { head: 'other', modifiers: NO_WORDS, next: index + 1 };
      }
      if ((traits & CUT) !== 0) {
        const lower = cutWord(token.lower) ?? token.lower;
        run.push({ lower, traits: traitsOfWord(lower, lower), index });
        break;
      }
      run.push({ lower: token.lower, traits, index });
      index += 1;
    } else if (token.kind === 'number') {
      // a model number: "seven AK-47 rifles", "12 AK 47 guns", "two AK-47s"
      const name = last && tokens[last.index];
      if (!last || !name || (traitsOf(name) & CAPITAL) === 0) break;
      const word = designation(tokens, last, index);
      run[run.length - 1] = word;
      index = word.index + 1;
    } else if (last && isGlue(tokens, index, token)) index += 1;
    else break;
  }
  const kept = wordsKept(run, single);
  const head = run[kept - 1];
  if (!head || isOfRow(head.lower)) return undefined;
  if (kept === 1 && !single && isPast(head)) return undefined;
  const modifiers: string[] = [];
  for (let word = 0; word < kept - 1; word += 1) modifiers.push(stem(run[word]?.lower ?? ''));
  return { head: headOf(head), modifiers, next: head.index + 1 };
}

const NO_WORDS: readonly string[] = [];

/** The hedge of a quantity: what stands before or after it, and where the mention starts and ends. */
export function hedged(
  tokens: readonly Token[],
  quantity: Quantity,
  first: number,
): { bound: Bound; start: number; next: number } {
  const between = tokenOf(tokens, quantity.start - 1)?.lower === 'between' ? quantity.start - 1 : quantity.start;
  const opened = quantity.range ? between : quantity.start;
  const before = hedgeBefore(tokens, between, first);
  const after = hedgeAfter(tokens, quantity.next, quantity.tail);
  const bound: Bound =
    quantity.form === 'plural' || quantity.form === 'several'
      ? quantity.form
      : quantity.range
        ? 'between'
        : (before?.bound ?? after?.bound ?? 'exact');
  return { bound, start: Math.min(before?.start ?? opened, opened), next: after?.next ?? quantity.next };
}
