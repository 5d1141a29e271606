// Counts: "at least five people", "75 foreign nationals", "dozens of homes", "11 dead", "five-member panel", "six".
import type { Token } from '../../core/article.js';
import { ARTICLES, DEMONSTRATIVES, POSSESSIVES } from '../../text/closed-classes.js';
import { tableTest } from '../../text/data.js';
import { isAuxiliary, isFunctionWord } from '../../text/function-words.js';
import { lemma, stem } from '../../text/lemma.js';
import { isNumberWord } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { ADDING, besideStems, besideTest } from './beside.js';
import { draftOf, type Found } from './draft.js';
import { hedged, opensHedged } from './hedges.js';
import type { Line } from './line.js';
import { isMultiple } from './often.js';
import { type NounPhrase, nounPhrase } from './phrases.js';
import type { Quantity } from './quantity.js';
import { isAnyone, namesPeople, roleOfWord } from './roles.js';
import { addsBefore } from './standing.js';
import { IRREGULAR_PLURAL, PEOPLE, PLURAL, traitsOf, traitsOfWord, UNMARKED_PLURAL } from './traits.js';

const isCrew = besideTest('crew');

/** The second noun of one count: a plural, or one of those who are on board or at work with others; not "police", who "said" next. */
const mayJoin = perToken(
  ({ text, lower }) =>
    (lower.endsWith('s') && !isFunctionWord(lower)) ||
    isCrew(lower) ||
    (traitsOfWord(text, lower) & (IRREGULAR_PLURAL | UNMARKED_PLURAL)) === IRREGULAR_PLURAL,
);

/** What stands behind a word in -s that is a verb, or the subject of one: a number, an auxiliary, a determiner that opens an object. */
const opensPredicate = perToken(
  ({ kind, lower }) =>
    kind === 'number' ||
    ARTICLES.has(lower) ||
    POSSESSIVES.has(lower) ||
    DEMONSTRATIVES.has(lower) ||
    isAuxiliary(lower) ||
    isNumberWord(lower),
);

/** "420 passengers |and crew": the second noun of one count. */
function joinedNoun(tokens: readonly Token[], at: number, end: number): string | undefined {
  if (at + 1 >= end) return undefined;
  const noun = tokens[at + 1];
  const after = tokens[at + 2];
  if (noun?.kind !== 'word' || !mayJoin(noun)) return undefined;
  const predicate = after !== undefined && (opensPredicate(after) || opensHedged(tokens, at + 2));
  return predicate ? undefined : lemma(noun.lower); // "kills five villagers and injures 12"
}

let adding: ReadonlySet<string> | undefined;

/**
 * Whether the stem of a modifier says that a count comes on top of something, "12 more people", and nothing of who is counted: the words of
 * grammar that say so, and adjectives that say the same.
 */
function adds(word: string): boolean {
  adding ??= new Set([...[...ADDING].map(stem), ...besideStems('added')]);
  return adding.has(word);
}

/** Whether a hyphen glues a noun to the number: "five-member"; "strong" and the hedges "plus" and "odd" leave the noun to what follows. */
const hasNoun = (tail: string | undefined): boolean =>
  tail !== undefined && tail !== 'strong' && tail !== 'plus' && tail !== 'odd';

const isMostlyVerb = tableTest('plain-verbs.txt');

/** Whether the plain form of a verb stands behind a number, where a noun would be a plural: "four |remain in hospital". */
const isPlainVerb = (tokens: readonly Token[], at: number, { next, modifiers }: NounPhrase): boolean => {
  const word = tokens[at];
  return (
    next === at + 1 &&
    modifiers.length === 0 &&
    word !== undefined &&
    (traitsOf(word) & (PLURAL | PEOPLE)) === 0 &&
    isMostlyVerb(word.lower)
  );
};

/** A count with the noun it counts; without one where a number stands alone. */
export function readCounted(tokens: readonly Token[], quantity: Quantity, line: Line): Found | undefined {
  const { tail, form } = quantity;
  const { bound, start, next } = hedged(tokens, quantity, line.first);
  const draft = draftOf(quantity, bound);
  if (hasNoun(tail)) {
    // "five-member panel": the hyphened noun is counted, within a panel
    const noun = /^[a-z]+$/.exec(tail ?? '')?.[0];
    if (noun === undefined || isNumberWord(noun) || isFunctionWord(noun)) return undefined;
    draft.unit = noun;
    draft.counted = noun;
    const whole = nounPhrase(tokens, next, line.last, true);
    if (whole) draft.within = stem(whole.head);
    return { start, next, draft };
  }
  const of = form === 'plural' && tokens[next]?.lower === 'of' ? next + 1 : next;
  const one = quantity.low === 1 && quantity.high === 1;
  const phrase = nounPhrase(tokens, of, line.last, one || tail === 'strong');
  const before = start - 1 >= line.first ? tokens[start - 1] : undefined;
  const added = before !== undefined && addsBefore(before);
  const from = added ? start - 1 : start;
  const opened = phrase?.modifiers[0];
  if (added || phrase?.head === 'other' || (opened !== undefined && adds(opened))) draft.standing = 'addition';
  if (!phrase || (of === next && !one && isPlainVerb(tokens, next, phrase))) return { start: from, next, draft };
  const { head, modifiers } = phrase;
  if (head === 'time' && isMultiple(tokens, phrase.next)) return undefined; // "three times a week"
  if (namesPeople(head)) {
    draft.unit = 'people';
    draft.counted = 'people';
    draft.role = roleOfWord(head) ?? 'killed';
  } else {
    const joined =
      tokens[phrase.next]?.lower !== 'and' || isAnyone(head) ? undefined : joinedNoun(tokens, phrase.next, line.last);
    draft.unit = head;
    draft.counted = joined === undefined ? head : `${head} and ${joined}`;
  }
  draft.modifiers = modifiers.some(adds) ? modifiers.filter((word) => !adds(word)) : modifiers;
  return { start: from, next: phrase.next, draft };
}
