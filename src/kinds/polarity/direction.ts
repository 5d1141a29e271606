import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { looksLikeVerb } from '../../text/clauses.js';
import { tableLines } from '../../text/data.js';
import { isFunctionWord } from '../../text/function-words.js';
import { isIrregularVerb, lemma, stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { hasCapital } from '../../text/tokens.js';
import { amountsOf, namesOf, phraseAfter, phraseBefore, stemsOf } from './phrases.js';
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
const sideOf = perToken((token): Side | null => {
  if (token.kind !== 'word' || /ing$/.test(token.lower)) return null;
  return sides().get(stem(token.lower)) ?? null;
});

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

/** The verb at an index with its helpers, where the word is one of the table and stands as a verb. */
function verbAt(article: Article, index: number, sentence: Sentence): Verb | undefined {
  const token = article.tokens[index];
  const side = token && sideOf(token);
  if (!side || (index > sentence.first && hasCapital(token))) return undefined;
  const at = (back: number): string =>
    index - back >= sentence.first ? (article.tokens[index - back]?.lower ?? '') : '';
  let first = index;
  let back = 1;
  while (back < 5 && (PLANS.test(at(back)) || HELPERS.test(at(back)) || /ly$|^(?:further|again|also)$/.test(at(back))))
    back += 1;
  const helpers = Array.from({ length: back - 1 }, (_, step) => at(step + 1));
  first = index - (back - 1);
  if (NEGATIONS.test(at(back)) || /n't$/.test(at(back))) return undefined;
  if (helpers.includes('had')) return undefined; // "it had been raised in March": before the story
  const planned = helpers.some((word) => PLANS.test(word));
  if (helpers.includes('to')) {
    const commits = COMMITMENTS.test(at(back));
    if (!commits && sentence.role !== 'headline' && !helpers.some((word) => BE.test(word))) return undefined;
    if (commits) first -= 1; // "agreed to reduce"
  }
  if (article.tokens[index + 1]?.lower === 'to' && !/^(?:more|less)$/.test(side.state)) return undefined; // "failed to reach"
  const finite =
    helpers.length > 0 ||
    isPlainPast(article, index) ||
    /ed$/.test(token.lower) ||
    stem(token.lower) !== token.lower.replace(/e$/, '');
  if (!finite || (helpers.length === 0 && BEFORE_NOUNS.test(at(1)))) return undefined;
  if (helpers.length === 0 && /[^s]s$/.test(token.lower) && sentence.role !== 'headline') return undefined;
  return { index, first, side, planned, passive: helpers.some((word) => BE.test(word)) };
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

/**
 * Verbs of the antonym table with what they are about.
 * Taken: "will raise production by 547,000 barrels", "agreed to reduce output by", "prices rose 3.5 %", "was acquitted of".
 * Refused: "did not raise" (no opposite follows), "may cut", "a cut of", "prices fell" (no amount), "raising" (which often tells of before).
 */
export function findDirections(article: Article): readonly Mention<Polarity>[] {
  return article.sentences.flatMap((sentence) => {
    const found: Mention<Polarity>[] = [];
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const verb = verbAt(article, index, sentence);
      if (!verb) continue;
      const thing = thingOf(article, verb, sentence);
      const behind = article.tokens.slice(index + 1, Math.min(sentence.last, index + 1 + AMOUNT_REACH));
      const stop = behind.findIndex((token) => token.kind === 'mark' && token.text !== '%');
      const start = article.tokens[verb.first]?.start ?? 0;
      const amounts = amountsOf(stop < 0 ? behind : behind.slice(0, stop));
      const things = stemsOf(thing);
      const names = namesOf(phraseBefore(article, verb.first, sentence));
      if (amounts.length === 0 && (things.length === 0 || !VERDICTS.has(verb.side.scale))) continue;
      const subject = thing
        .filter((token) => token.kind === 'word' && !isFunctionWord(token.lower))
        .map((token) => token.text)
        .join(' ');
      found.push(
        ...mentionOf(article, start, article.tokens[index]?.end ?? 0, {
          frame: 'direction',
          ...verb.side,
          subject: subject === '' ? UNNAMED : subject,
          things,
          names,
          amounts,
          planned: verb.planned,
        }),
      );
    }
    return found;
  });
}
