import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { looksLikeVerb } from '../../text/clauses.js';
import { tableLines } from '../../text/data.js';
import { isFunctionToken } from '../../text/function-words.js';
import { isIrregularVerb, lemma, stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital } from '../../text/tokens.js';
import { amountsOf, namesOf, phraseAfter, phraseBefore, stemsOf } from './phrases.js';
import { type Marks, sentencesWith, signWhere } from './signs.js';
import { mentionOf, type Polarity, UNNAMED } from './value.js';

interface Side {
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
  if (kind !== 'word' || lower.endsWith('ing')) return null;
  return sides().get(stem(lower)) ?? null;
}

const sideOf = perToken(sideOfWord);

const PLANS = /^(?:will|would|shall|to)$/;
const HELPERS = /^(?:have|has|had|been|be|being|is|are|was|were)$/;
const BE = /^(?:be|been|being|is|are|was|were)$/;
const NEGATIONS =
  /^(?:not|never|cannot|no|nor|neither|without|may|might|could|should|can|must|ought|if|unless|whether)$/;
const BEFORE_NOUNS =
  /^(?:the|a|an|its|his|her|their|our|this|that|these|those|of|in|by|for|with|any|no|some|and|or|most|more)$/;

/** Verbs and participles that commit to what follows with "to": a choice of ours, open to additions. */
const COMMITMENTS =
  /^(?:agree[ds]?|decide[ds]?|plan(?:s|ned)?|pledge[ds]?|vow(?:s|ed)?|promise[ds]?|intend(?:s|ed)?|resolve[ds]?|expected|scheduled|due|set|going)$/;

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
    (next?.kind === 'word' && !/^(?:of|in|by|for|to|that)$/.test(next.lower) && !looksLikeVerb(article, index + 1))
  );
}

/** What a word before a verb does to it. */
const helperOf = perToken(({ lower }): 'plan' | 'helper' | 'adverb' | 'none' => {
  if (PLANS.test(lower)) return 'plan';
  if (HELPERS.test(lower)) return 'helper';
  return /ly$|^(?:further|again|also)$/.test(lower) ? 'adverb' : 'none';
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
  const word = before?.lower ?? '';
  if (NEGATIONS.test(word) || word.endsWith("n't")) return undefined;
  if (helpers.includes('had')) return undefined; // "it had been raised in March": before the story
  let first = index - helpers.length;
  const passive = helpers.some((helper) => BE.test(helper));
  if (helpers.includes('to')) {
    const commits = COMMITMENTS.test(word);
    if (!commits && sentence.role !== 'headline' && !passive) return undefined;
    if (commits) first -= 1; // "agreed to reduce"
  }
  if (helpers.length === 0 && (BEFORE_NOUNS.test(word) || !isFiniteForm(article, index, token, sentence)))
    return undefined;
  return { index, first, side, planned: helpers.some((helper) => PLANS.test(helper)), passive };
}

/** Whether a word of the table without a helper has the form of a past, or in a headline of a present. */
function isFiniteForm(article: Article, index: number, { lower }: Token, sentence: Sentence): boolean {
  if (/[^s]s$/.test(lower) && sentence.role !== 'headline') return false;
  return isPlainPast(article, index) || lower.endsWith('ed') || stem(lower) !== lower.replace(/e$/, '');
}

const LIGHT = /^(?:it|them|this|that|more|again|sharply|further|slightly|only)$/;

/** What an amount behind the verb goes to: "add 547,000 barrels a day to its output". */
function addedTo(article: Article, from: number, sentence: Sentence): readonly Token[] {
  for (let index = from; index < Math.min(sentence.last, from + 8); index += 1)
    if (article.tokens[index]?.lower === 'to') return phraseAfter(article, index + 1, sentence);
  return [];
}

/** What goes up or down, is won or refused: the object, or the subject where there is none. */
function thingOf(article: Article, verb: Verb, sentence: Sentence): readonly Token[] {
  const next = article.tokens[verb.index + 1];
  if (next?.kind === 'number') {
    const added = addedTo(article, verb.index + 1, sentence);
    return stemsOf(added).length > 0 ? added : phraseBefore(article, verb.first, sentence);
  }
  const object = phraseAfter(article, verb.index + 1, sentence).filter((token) => token.kind === 'word');
  const full = object.filter((token) => !LIGHT.test(token.lower));
  if (!verb.passive && stemsOf(full).length > 0) return full;
  if (object.some((token) => /^(?:it|them)$/.test(token.lower))) return [];
  return phraseBefore(article, verb.first, sentence);
}

/** Scales of decisions that fall once. What goes up one month falls the next, and needs an amount to be told apart. */
const VERDICTS: ReadonlySet<string> = new Set(['accept/refuse', 'convict/acquit']);

/** Tokens behind the verb in which an amount is its own. */
const AMOUNT_REACH = 9;

/** The amounts behind a verb, before the next mark. */
function amountsBehind(article: Article, verb: number, sentence: Sentence): readonly string[] {
  const from = verb + 1;
  const last = Math.min(sentence.last, from + AMOUNT_REACH);
  let numbers = 0;
  let to = from;
  for (; to < last; to += 1) {
    const token = article.tokens[to];
    if (token?.kind === 'number') numbers += 1;
    if (token?.kind === 'mark' && token.text !== '%') break;
  }
  return numbers === 0 ? [] : amountsOf(article.tokens.slice(from, to));
}

/** A sentence that has a verb of the table. */
const DIRECTION = signWhere((token) => sideOfWord(token) !== null);

/**
 * Verbs of the antonym table with what they are about.
 * Taken: "will raise production by 547,000 barrels", "agreed to reduce output by", "prices rose 3.5 %", "was acquitted of".
 * Refused: "did not raise" (no opposite follows), "may cut", "a cut of", "prices fell" (no amount), "raising" (which often tells of before).
 */
export function findDirections(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const found: Mention<Polarity>[] = [];
  for (const sentence of sentencesWith(marks, DIRECTION)) {
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const token = article.tokens[index];
      const side = token ? sideOf(token) : null;
      if (side) found.push(...directionAt(article, index, sentence, side));
    }
  }
  return found;
}

/** What a word of the table tells, where it stands as a verb and has an amount or decides something. */
function directionAt(article: Article, index: number, sentence: Sentence, side: Side): readonly Mention<Polarity>[] {
  const amounts = amountsBehind(article, index, sentence);
  if (amounts.length === 0 && !VERDICTS.has(side.scale)) return [];
  const verb = verbAt(article, index, sentence, side);
  if (!verb) return [];
  const thing = thingOf(article, verb, sentence);
  const things = stemsOf(thing);
  if (amounts.length === 0 && things.length === 0) return [];
  const subject = thing
    .filter((token) => token.kind === 'word' && !isFunctionToken(token))
    .map((token) => token.text)
    .join(' ');
  return mentionOf(article, article.tokens[verb.first]?.start ?? 0, article.tokens[index]?.end ?? 0, {
    frame: 'direction',
    ...side,
    subject: subject === '' ? UNNAMED : subject,
    things,
    names: namesOf(phraseBefore(article, verb.first, sentence)),
    amounts,
    planned: verb.planned,
  });
}
