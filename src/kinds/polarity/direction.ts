import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tableLines } from '../../text/data.js';
import { stem } from '../../text/lemma.js';
import { amountsOf, namesOf, phraseAfter, phraseBefore, stemsOf } from './phrases.js';
import { mentionOf, type Polarity } from './value.js';

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

const PLANS = /^(?:will|would|shall|to)$/;
const HELPERS = /^(?:have|has|had|been|be|being|is|are|was|were)$/;
const BE = /^(?:be|been|being|is|are|was|were)$/;
const NEGATIONS = /^(?:not|never|cannot|no|nor|without|may|might|could|should|can|if)$/;
const BEFORE_NOUNS =
  /^(?:the|a|an|its|his|her|their|our|this|that|these|those|of|in|by|for|with|any|no|some|and|or|most|more)$/;

interface Verb {
  readonly index: number;
  /** First token of the verb phrase: "will", "agreed". */
  readonly first: number;
  readonly side: Side;
  readonly planned: boolean;
  readonly passive: boolean;
}

/** The verb at an index with its helpers, where the word is one of the table and stands as a verb. */
function verbAt(article: Article, index: number, sentence: Sentence): Verb | undefined {
  const token = article.tokens[index];
  if (token?.kind !== 'word' || (index > sentence.first && /^\p{Lu}/u.test(token.text))) return undefined;
  const side = sides().get(stem(token.lower));
  if (!side || /ing$/.test(token.lower)) return undefined;
  const at = (back: number): string =>
    index - back >= sentence.first ? (article.tokens[index - back]?.lower ?? '') : '';
  let first = index;
  let back = 1;
  while (back < 5 && (PLANS.test(at(back)) || HELPERS.test(at(back)) || /ly$|^(?:further|again|also)$/.test(at(back))))
    back += 1;
  const helpers = Array.from({ length: back - 1 }, (_, step) => at(step + 1));
  first = index - (back - 1);
  if (NEGATIONS.test(at(back)) || /n't$/.test(at(back))) return undefined;
  const planned = helpers.some((word) => PLANS.test(word));
  if (
    planned &&
    at(back) !== '' &&
    helpers.includes('to') &&
    !BEFORE_NOUNS.test(at(back)) &&
    /(?:ed|es|s)$/.test(at(back))
  )
    first -= 1; // "agreed to reduce", "countries to cut"
  const finite = helpers.length > 0 || /ed$/.test(token.lower) || stem(token.lower) !== token.lower.replace(/e$/, '');
  if (!finite || (helpers.length === 0 && BEFORE_NOUNS.test(at(1)))) return undefined;
  if (helpers.length === 0 && /[^s]s$/.test(token.lower) && sentence.role !== 'headline') return undefined;
  return { index, first, side, planned, passive: helpers.some((word) => BE.test(word)) };
}

const LIGHT = /^(?:it|them|this|that|more|again|sharply|further|slightly|only)$/;

/** What goes up or down, is won or refused: the object, or the subject where there is none. */
function thingOf(article: Article, verb: Verb, sentence: Sentence): readonly Token[] {
  const object = phraseAfter(article, verb.index + 1, sentence).filter((token) => token.kind === 'word');
  const full = object.filter((token) => !LIGHT.test(token.lower));
  if (!verb.passive && stemsOf(full).length > 0) return full;
  if (object.some((token) => /^(?:it|them)$/.test(token.lower))) return [];
  return phraseBefore(article, verb.first, sentence);
}

/** Tokens behind the verb in which an amount is its own. */
const AMOUNT_REACH = 9;

/**
 * Verbs of the antonym table with what they are about.
 * Taken: "will raise production by 547,000 barrels", "agreed to reduce output by", "prices rose 3.5 %", "was acquitted of".
 * Refused: "did not raise" (no opposite follows), "may cut", "a cut of", "raising" (which often tells of before).
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
      const subject = thing.map((token) => token.text).join(' ');
      found.push(
        ...mentionOf(article, start, article.tokens[index]?.end ?? 0, {
          frame: 'direction',
          ...verb.side,
          subject: subject === '' ? 'amount' : subject,
          things: stemsOf(thing),
          names: namesOf(phraseBefore(article, verb.first, sentence)),
          amounts: amountsOf(stop < 0 ? behind : behind.slice(0, stop)),
          planned: verb.planned,
        }),
      );
    }
    return found;
  });
}
