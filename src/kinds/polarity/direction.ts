import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { deniesVerb, isFuture } from '../../text/assertion.js';
import { looksLikeVerb } from '../../text/clauses.js';
import { BE, HAVE, QUANTIFIERS } from '../../text/closed-classes.js';
import { tableLines } from '../../text/data.js';
import { isFunctionToken, isFunctionWord, PREPOSITIONS } from '../../text/function-words.js';
import { isIrregularVerb, lemma, stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { isPlanned, isPromised, isSemiAuxiliary } from '../../text/planning.js';
import { hasCapital } from '../../text/tokens.js';
import { isWay } from '../../text/ways.js';
import { lengthAt, signOf } from './classes.js';
import { DETERMINERS, isAdverb, isDenied, isPastForm, isUnasserted, opensCondition } from './grammar.js';
import { amountsOf, isAmount, namesOf, phraseAfter, phraseBefore, stemsOf } from './phrases.js';
import { type Finder, type Marks, signWhere, tokensWith } from './signs.js';
import { mentionOf, type Polarity, UNNAMED } from './value.js';

export interface Side {
  readonly scale: string;
  readonly state: string;
}

let table: ReadonlyMap<string, Side> | undefined;

/** Verbs of `antonyms.txt` by stem. */
function sides(): ReadonlyMap<string, Side> {
  table ??= new Map(
    tableLines('antonyms.txt').map((line) => {
      const [verb = '', scale = '', state = ''] = line.split('\t');
      return [stem(verb), { scale, state }] as const;
    }),
  );
  return table;
}

/** The scale that a token's verb moves on; null for all but a few hundred words, which is asked of every token. */
function sideOfWord({ kind, lower }: Pick<Token, 'kind' | 'lower'>): Side | null {
  if (kind !== 'word' || lower.endsWith('ing') || isFunctionWord(lower)) return null; // "up" is hardly ever a verb
  return sides().get(stem(lower)) ?? null;
}

/** The same, kept. */
export const sideOf = perToken(sideOfWord);

/** Whether a word tells of what is to come: a modal of the future without "not", or the "to" of an infinitive. */
const isPlan = (lower: string): boolean => lower === 'to' || (isFuture(lower) && !deniesVerb(lower));

/** Whether a word before a verb leaves it open or denies it. */
const leavesOpen = perToken(({ lower }) => isUnasserted(lower) || lower === 'no' || lower === 'without');

/** Whether a noun follows on a word rather than a verb: a determiner, a quantifier, a preposition, "and", "or". */
const leadsToNoun = perToken(
  ({ lower }) =>
    DETERMINERS.has(lower) || QUANTIFIERS.has(lower) || PREPOSITIONS.has(lower) || /^(?:and|or)$/.test(lower),
);

/** Whether a word commits to what follows with "to": agreeing, promising, planning, expecting, and the semi-auxiliaries of what is to come. */
const commits = perToken(({ lower }) => isSemiAuxiliary(lower) || isPlanned(lower) || isPromised(lower));

interface Verb {
  readonly index: number;
  /** First token of the verb phrase: "will", "agreed". */
  readonly first: number;
  readonly side: Side;
  readonly planned: boolean;
  readonly passive: boolean;
}

/** Whether a word whose past has its own form ("rose") or none ("cut") stands as a verb: what is acted on follows. */
function isPlainPast(article: Article, index: number): boolean {
  const lower = article.tokens[index]?.lower ?? '';
  if (!isIrregularVerb(lower)) return false;
  const next = article.tokens[index + 1];
  return (
    lower !== lemma(lower) ||
    (next?.kind === 'word' &&
      !PREPOSITIONS.has(next.lower) &&
      next.lower !== 'that' &&
      !looksLikeVerb(article, index + 1))
  );
}

/** What a word before a verb does to it. */
const helperOf = perToken((token): 'plan' | 'helper' | 'adverb' | 'none' => {
  const { lower } = token;
  if (isPlan(lower)) return 'plan';
  if (BE.has(lower) || HAVE.has(lower)) return 'helper';
  return isAdverb(token) ? 'adverb' : 'none';
});

/** Helpers and adverbs before a verb that are looked through. */
const MOST_HELPERS = 4;

/** The verb at an index with its helpers, where the word of the table stands as a verb. */
function verbAt(article: Article, index: number, sentence: Sentence, side: Side): Verb | undefined {
  const token = article.tokens[index];
  if (!token || (index > sentence.first && hasCapital(token))) return undefined;
  if (article.tokens[index + 1]?.lower === 'to' && !/^(?:more|less)$/.test(side.state)) return undefined; // "failed to reach"
  const helpers: string[] = [];
  let before: Token | undefined;
  for (let back = index - 1; back >= sentence.first; back -= 1) {
    before = article.tokens[back];
    if (!before || helpers.length === MOST_HELPERS || helperOf(before) === 'none') break;
    helpers.push(before.lower);
    before = undefined;
  }
  if (before && leavesOpen(before)) return undefined;
  if (helpers.includes('had')) return undefined; // "it had been raised in March": before the story
  let first = index - helpers.length;
  const passive = helpers.some((helper) => BE.has(helper));
  if (helpers.includes('to')) {
    const agreed = before !== undefined && commits(before);
    if (!agreed && sentence.role !== 'headline' && !passive) return undefined;
    if (agreed) first -= 1; // "agreed to reduce"
  }
  if (helpers.length === 0 && ((before && leadsToNoun(before)) || !isFiniteForm(article, index, token, sentence)))
    return undefined;
  return { index, first, side, planned: helpers.some(isPlan), passive };
}

/** Whether a word of the table without a helper has the form of a past, or in a headline of a present. */
function isFiniteForm(article: Article, index: number, { lower }: Token, sentence: Sentence): boolean {
  if (/[^s]s$/.test(lower) && sentence.role !== 'headline') return false;
  return isPlainPast(article, index) || lower.endsWith('ed') || stem(lower) !== lower.replace(/e$/, '');
}

/** What an amount behind the verb goes to: "add 547,000 barrels a day to its output". */
function addedTo(article: Article, from: number, sentence: Sentence): readonly Token[] {
  for (let index = from; index < Math.min(sentence.last, from + 8); index += 1)
    if (article.tokens[index]?.lower === 'to') return phraseAfter(article, index + 1, sentence);
  return [];
}

/** What goes up or down, is won or refused: the object, or the subject where there is none. */
function thingOf(article: Article, verb: Verb, last: number, sentence: Sentence): readonly Token[] {
  const next = article.tokens[last + 1];
  if (next?.kind === 'number') {
    const added = addedTo(article, last + 1, sentence);
    return stemsOf(added).length > 0 ? added : phraseBefore(article, verb.first, sentence);
  }
  const object = phraseAfter(article, last + 1, sentence).filter((token) => token.kind === 'word');
  const full = object.filter((token) => !token.lower.endsWith('ly'));
  if (!verb.passive && stemsOf(full).length > 0) return full;
  if (object.some((token) => /^(?:it|them)$/.test(token.lower))) return [];
  return phraseBefore(article, verb.first, sentence);
}

/** Scales of decisions that fall once. What goes up one month falls the next, and needs an amount to be told apart. */
const VERDICTS: ReadonlySet<string> = new Set(['accept/refuse', 'convict/acquit', 'uphold/overturn']);

/** Tokens behind the verb in which an amount is its own. */
const AMOUNT_REACH = 9;

/** A mark, but for that of a percentage and the hyphen of "a quarter-point". */
const endsAmounts = ({ kind, text }: Token): boolean => kind === 'mark' && text !== '%' && text !== '-';

/** The amounts behind a verb, before the next mark. */
function amountsBehind(article: Article, verb: number, sentence: Sentence): readonly string[] {
  const from = verb + 1;
  const last = Math.min(sentence.last, from + AMOUNT_REACH);
  let has = false;
  let to = from;
  for (let token = article.tokens[to]; token && to < last && !endsAmounts(token); token = article.tokens[to]) {
    has ||= isAmount(token);
    to += 1;
  }
  return has ? amountsOf(article.tokens.slice(from, to)) : [];
}

/** A sentence that has a verb of the table, or begins a phrase of refusing. */
const DIRECTION = signWhere((token) => sideOfWord(token) !== null) | signOf('refused');

const REFUSED: Side = { scale: 'accept/refuse', state: 'refuse' };

/** Tokens of a phrase of refusing at an index: "turned down"; 1 where a verb of the table stands by itself. */
const phraseLength = (tokens: readonly Token[], index: number): number => {
  const token = tokens[index];
  return token && isPastForm(token) ? Math.max(1, lengthAt(tokens, index, 'refused')) : 1;
};

/** Tokens before a verb in which a condition leaves open whether it is done: "not clear |whether the council| will accept". */
const CONDITION_REACH = 12;

/** Whether a condition stands before a verb in its part of the sentence. */
export function isConditional(tokens: readonly Token[], sentence: Sentence, verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(sentence.first, verb - CONDITION_REACH); index -= 1) {
    const token = tokens[index];
    if (!token || /^[,;:]$/.test(token.text)) return false;
    if (opensCondition(token)) return true;
  }
  return false;
}

function findDirections(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const found: Mention<Polarity>[] = [];
  for (const { sentence, index } of tokensWith(marks, DIRECTION)) {
    const token = article.tokens[index];
    if (!token) continue;
    const side = sideOf(token);
    const phrase = side ? 1 : phraseLength(article.tokens, index);
    if (side || phrase > 1) found.push(...directionAt(article, index, sentence, side ?? REFUSED, phrase));
  }
  return found;
}

/**
 * Verbs of the antonym table with what they are about.
 * Taken: "will raise production by 547,000 barrels", "cut its key rate by a quarter point", "agreed to reduce output by", "prices rose 3.5 %", "was acquitted of".
 * Refused: "did not raise" (no opposite follows), "may cut", "denied that it would cut", "a cut of", "prices fell" (no amount), "raising" (which often tells of before).
 */
export const directions: Finder = { signs: DIRECTION, find: findDirections };

/** What a word of the table tells, where it stands as a verb and has an amount or decides something. */
export function directionAt(
  article: Article,
  index: number,
  sentence: Sentence,
  side: Side,
  length: number,
): readonly Mention<Polarity>[] {
  const amounts = amountsBehind(article, index, sentence);
  if (amounts.length === 0 && !VERDICTS.has(side.scale)) return [];
  const verb = verbAt(article, index, sentence, side);
  if (!verb || isDenied(article, sentence, article.tokens[verb.first]?.start ?? 0)) return [];
  if (isConditional(article.tokens, sentence, index)) return [];
  const last = index + length - 1;
  const thing = thingOf(article, verb, last, sentence);
  const things = stemsOf(thing);
  if (amounts.length === 0 && things.length === 0) return [];
  if (length > 1 && isWay(thing.at(-1)?.lower ?? '')) return []; // "turned down the lane"
  const subject = thing
    .filter((token) => token.kind === 'word' && !isFunctionToken(token))
    .map((token) => token.text)
    .join(' ');
  return mentionOf(article, article.tokens[verb.first]?.start ?? 0, article.tokens[last]?.end ?? 0, {
    frame: 'direction',
    ...side,
    subject: subject === '' ? UNNAMED : subject,
    things,
    names: namesOf(phraseBefore(article, verb.first, sentence)),
    amounts,
    planned: verb.planned,
  });
}
