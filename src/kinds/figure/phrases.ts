// The words around a number: how it is hedged, which noun it counts.
import type { Token } from '../../core/article.js';
import { isFunctionWord } from '../../text/function-words.js';
import { isIrregularVerb, lemma, stem } from '../../text/lemma.js';
import { isOwnAct, namesPeople } from './roles.js';
import type { Bound } from './value.js';

/** Hedges that stand before a number, longest first (Quirk et al. 1985, 8.111: approximators; 7.62: intensifiers of numerals). */
const HEDGES: readonly (readonly [readonly string[], Bound])[] = (
  [
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
    ['just over', 'more than'],
    ['just under', 'less than'],
    ['less than', 'less than'],
    ['fewer than', 'less than'],
    ['close to', 'nearly'],
    ['an estimated', 'about'],
    ['or so', 'about'],
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
  ] as const
).map(([words, bound]) => [words.split(' '), bound] as const);

const HEDGE_ENDS = new Set(HEDGES.map(([words]) => words.at(-1) ?? ''));

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
  const before = tokens[at - 1];
  if (!before || at - 1 < first || !HEDGE_ENDS.has(before.lower)) return undefined;
  for (const [words, bound] of HEDGES) {
    const start = at - words.length;
    if (start >= first && words.every((word, index) => tokens[start + index]?.lower === word)) {
      if (words.length === 1 && words[0] === 'over' && isPeriod(tokens, at) && !takesLength(tokens[start - 1]))
        return undefined;
      if (bound !== 'exact') return { bound, start };
      if (words[0] === 'like') return undefined;
      return hedgeBefore(tokens, start, first) ?? { bound, start: at };
    }
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
  const second = tokens[at + 1]?.lower;
  if (first === 'or' && second === 'more') return { bound: 'at least', next: at + 2 };
  if (first === 'or' && (second === 'fewer' || second === 'less')) return { bound: 'up to', next: at + 2 };
  if (first === 'or' && second === 'so') return { bound: 'about', next: at + 2 };
  if (first === '+' && tokens[at - 1]?.end === tokens[at]?.start) return { bound: 'at least', next: at + 1 };
  return undefined;
}

/** A counted noun with the words before it. */
export interface NounPhrase {
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Index after the head. */
  readonly next: number;
}

/**
 * Nouns that are plural without a mark: plural-only (Quirk et al. 1985, 5.78), of animals and craft (5.87), and collectives that
 * are counted by their members (5.108).
 */
const UNMARKED_PLURALS = new Set(
  'people police cattle clergy folk livestock poultry vermin youth sheep deer fish aircraft spacecraft hovercraft craft staff crew personnel'.split(
    ' ',
  ),
);

/** "men", "policewomen", "feet": the plurals that the table of irregular forms has; those in -s are told by their ending. */
const isIrregularPlural = (lower: string): boolean =>
  UNMARKED_PLURALS.has(lower) ||
  lower === 'lives' ||
  (lemma(lower) !== lower && !/s$/.test(lower) && !isIrregularVerb(lower));

/** "struck", "took", "lost": a verb, not a participle in -n that can stand before a noun ("stolen cars"). */
const isPlainVerb = (lower: string): boolean => isIrregularVerb(lower) && !/(?:en|wn|rn)$/.test(lower);

const LONGEST_PHRASE = 6;

function isPlural(lower: string): boolean {
  return isIrregularPlural(lower) || (/[^su]s$/.test(lower) && lower.length > 3);
}

/** Whether a word can stand inside a noun phrase after a number. */
function canModify(token: Token): boolean {
  return !isFunctionWord(token.lower) && !isPlainVerb(token.lower) && !isOwnAct(token.lower);
}

/**
 * The noun phrase that starts at a token: "foreign nationals", "AK-47 assault rifles", "other villages". After a number
 * above one the head is the last of the first run of plurals; after one it is the last word before a function word or a verb.
 */
export function nounPhrase(tokens: readonly Token[], at: number, end: number, single: boolean): NounPhrase | undefined {
  const run: { lower: string; index: number }[] = [];
  let index = at;
  while (index < end && run.length < LONGEST_PHRASE) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'word' && namesPeople(token.lower) && (run.length === 0 || token.lower !== 'dead')) {
      const after = tokens[index + 1];
      const more = after?.kind === 'word' && !isFunctionWord(after.lower) && isPlural(after.lower);
      if (!more) {
        if (run.length === 0) return { head: token.lower, modifiers: [], next: index + 1 };
        break;
      }
    } else if (token.kind === 'word') {
      if (
        !canModify(token) &&
        !(run.length === 0 && (token.lower === 'other' || token.lower === 'others' || token.lower === 'more'))
      )
        break;
      const last = run.at(-1);
      if (last && isPlural(last.lower) && !single && !isPlural(token.lower)) break;
      if (last && isIrregularPlural(last.lower) && !(UNMARKED_PLURALS.has(last.lower) && isPlural(token.lower))) break; // "crew members"
      if (last && single && /(?:ed|ing)$/.test(token.lower) && !/^\p{Lu}/u.test(token.text)) break;
      if (token.lower === 'others') return { head: 'other', modifiers: [], next: index + 1 };
    } else if (token.kind === 'number') {
      // a model number: "seven AK-47 rifles", "12 AK 47 guns", "two AK-47s"
      const name = run.at(-1);
      if (!name || !/^\p{Lu}/u.test(tokens[name.index]?.text ?? '')) break;
      const plural = tokens[index + 1]?.lower === 's' && tokens[index + 1]?.start === token.end;
      run[run.length - 1] = {
        lower: `${name.lower}-${token.text}${plural ? 's' : ''}`,
        index: plural ? index + 1 : index,
      };
      index += plural ? 2 : 1;
      continue;
    } else if (
      token.text === '-' &&
      tokens[index - 1]?.end === token.start &&
      tokens[index + 1]?.start === token.end &&
      run.length > 0
    ) {
      index += 1;
      continue;
    } else break;
    const cutWord =
      /^([a-z]+s|people|men|women|children)-(?:one|two|three|four|five|six|seven|eight|nine|ten|in|of|and|the|a)$/.exec(
        token.lower,
      )?.[1];
    run.push({ lower: cutWord ?? token.lower, index });
    if (cutWord !== undefined) break;
    index += 1;
  }
  while (
    run.length > 0 &&
    !isPlural(run.at(-1)?.lower ?? '') &&
    /(?:ed|ing|ly)$/.test(run.at(-1)?.lower ?? '') &&
    run.length > 1
  )
    run.pop();
  let cut = run.length;
  if (!single) {
    const plural = run.findIndex(({ lower }) => isPlural(lower));
    if (plural >= 0) {
      cut = plural + 1;
      while (cut < run.length && isPlural(run[cut]?.lower ?? '')) cut += 1;
    } else if (run.length > 1) cut = Math.min(run.length, 2);
  }
  const kept = run.slice(0, cut);
  const head = kept.at(-1);
  if (!head) return undefined;
  return {
    head: /\d/.test(head.lower) ? head.lower.replace(/s$/, '') : lemma(head.lower.split('-').at(-1) ?? head.lower),
    modifiers: kept.slice(0, -1).map(({ lower }) => stem(lower)),
    next: head.index + 1,
  };
}
