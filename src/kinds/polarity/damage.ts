import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { tableTest } from '../../text/data.js';
import { lemma } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { isHistory, namesOf } from './phrases.js';
import { type Marks, matchesIn, sign } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

const isBuilt = tableTest('built-things.txt');

/** Verbs and adjectives of damage, by how much of it they say: a choice of ours from destroy.v.01, raze.v.01, gut.v.01, damage.v.01 and intact.a.01 of WordNet 3.1. */
const DESTROYED = 'destroyed|razed|levell?ed|flattened|demolished|gutted|burn(?:ed|t)(?: down| to the ground)';
/** Adverbs of degree that news sets before them: a choice of ours, open to additions. */
const DEGREES =
  'badly|heavily|severely|seriously|extensively|significantly|substantially|slightly|lightly|partly|partially|virtually|nearly|almost|practically|completely|totally|entirely|largely|all but';

const PATTERN = new RegExp(
  `(?:\\b(${DEGREES}) (?:totally |completely |entirely )?)?\\b(${DESTROYED}|devastated|ravaged|damaged|undamaged|unscathed|intact)\\b`,
  'gi',
);

/** Where a degree and a word stand, from 0 (nothing) upward; see the ladder. */
function stateOf(degree: string, word: string): string {
  if (/^(?:undamaged|unscathed|intact)$/.test(word))
    return /^(?:partly|partially)$/.test(degree) ? 'damaged' : 'undamaged';
  if (/^(?:devastated|ravaged)$/.test(word)) return 'devastated';
  if (word === 'damaged') {
    if (/^(?:slightly|lightly)$/.test(degree)) return 'slightly damaged';
    if (/^(?:partly|partially)$/.test(degree) || degree === '') return 'damaged';
    return 'badly damaged';
  }
  if (/^(?:virtually|nearly|almost|practically|all but|largely)$/.test(degree)) return 'nearly destroyed';
  return /^(?:partly|partially)$/.test(degree) ? 'partly destroyed' : 'destroyed';
}

/** What a thing that was damaged stands before: the forms of "be", and copular verbs, a choice of ours, open to additions; "in". */
const BE =
  /^(?:am|is|are|was|were|be|been|being|left|leaves?|remain(?:s|ed)?|stands?|stood|stay(?:s|ed)|lay|lies|emerge[ds]?|escape[ds]?|survive[ds]?|in)$/;
/** Nouns and pronouns for a part, after which "of" names the whole: a choice of ours, open to additions. */
const PART =
  /^(?:one|part|parts|portions?|sections?|bits?|much|half|halves|third|quarter|most|all|some|none|area|rest|remainder|bulk|percent|%)$/;

/**
 * Prepositions that make of a noun the scene of something else: those that say where a thing stays or whose it is, a choice of
 * ours. "Through" is none: in "the fire swept through the store, which is destroyed" the store is.
 */
const PLACES = new Set(
  (
    'of by to into for from in at on near inside outside within beside behind below beneath under underneath above over ' +
    'across along alongside around among amid between beyond off onto opposite past toward towards upon'
  ).split(' '),
);

const isPlace = perToken(({ lower }) => PLACES.has(lower));
const isDeterminer = perToken(({ lower }) =>
  /^(?:the|an?|this|that|these|those|my|your|his|her|its|our|their)$/.test(lower),
);

/** Whether a token is a noun for one built thing. */
function isThing(token: Token): boolean {
  return token.kind === 'word' && lemma(token.lower) === token.lower.replace(/'s$/, '') && isBuilt(lemma(token.lower));
}

/** Whether a noun stands in an adverbial of place: "in the village of". */
function isPlaced(article: Article, index: number, sentence: Sentence): boolean {
  for (let back = index - 1; back >= Math.max(sentence.first, index - 4); back -= 1) {
    const token = article.tokens[back];
    if (!token) return false;
    const before = article.tokens[back - 1];
    if (isPlace(token)) return !(token.lower === 'of' && PART.test(before?.lower ?? ''));
    if (isDeterminer(token) && !(before && isPlace(before))) return false;
  }
  return false;
}

interface Thing {
  readonly index: number;
  readonly partial: boolean;
}

const SUBJECT_REACH = 16;
const OBJECT_REACH = 9;

function thingBefore(article: Article, from: number, sentence: Sentence): Thing | undefined {
  for (let index = from - 1; index >= Math.max(sentence.first, from - SUBJECT_REACH); index -= 1) {
    const token = article.tokens[index];
    if (!token || token.text === ';' || token.text === ':' || token.lower === 'but') return undefined;
    if (isThing(token) && !isThing(article.tokens[index + 1] ?? token) && !isPlaced(article, index, sentence))
      return { index, partial: false };
  }
  return undefined;
}

function thingAfter(article: Article, from: number, sentence: Sentence): Thing | undefined {
  for (let index = from; index < Math.min(sentence.last, from + OBJECT_REACH); index += 1) {
    const token = article.tokens[index];
    if (!token || token.kind === 'mark' || token.kind === 'number' || isPlace(token)) {
      if (token?.lower !== 'of' || !PART.test(article.tokens[index - 1]?.lower ?? '')) return undefined;
    }
    if (token && isThing(token) && !isThing(article.tokens[index + 1] ?? token))
      return { index, partial: article.tokens.slice(from, index).some((one) => one.lower === 'of') };
  }
  return undefined;
}

/** The capitalized words before a thing: "Wasilla Bible Church", "Waitrose supermarket". */
function nameOf(article: Article, index: number): readonly string[] {
  let first = index;
  while (first > index - 4 && /^\p{Lu}/u.test(article.tokens[first - 1]?.text ?? '')) first -= 1;
  return namesOf(article.tokens.slice(first, index));
}

const HEDGES = /^(?:if|may|might|could|would|not|never|whether)$/;

/** The words that the pattern holds. */
const DAMAGE = sign(
  'destroyed razed leveled levelled flattened demolished gutted burned burnt devastated ravaged damaged undamaged unscathed intact',
);

/**
 * How badly one built thing was damaged.
 * Taken: "the church was badly damaged", "a fire has destroyed much of a supermarket", "the store was left largely intact".
 * Refused: plurals ("villages were destroyed": other articles may mean others), "may have been destroyed", things unbuilt.
 */
export function findDamage(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  return matchesIn(marks, DAMAGE, PATTERN).flatMap(({ sentence, match, start, end }) => {
    const first = tokenAt(article, start);
    const last = tokenAt(article, end);
    const at = (index: number): string => article.tokens[index]?.lower ?? '';
    if (isHistory(article, sentence) || [1, 2, 3].some((back) => HEDGES.test(at(first - back)))) return [];
    const word = (match[2] ?? '').toLowerCase();
    const passive = BE.test(at(first - 1)) || /^un|^intact/.test(word);
    const thing = passive
      ? thingBefore(article, first, sentence)
      : (thingAfter(article, last, sentence) ??
        (at(last) === 'by' ? thingBefore(article, first, sentence) : undefined));
    const token = thing && article.tokens[thing.index];
    if (!thing || !token) return [];
    const state = stateOf((match[1] ?? '').toLowerCase(), word);
    return mentionOf(article, start, thing.partial ? token.end : end, {
      frame: 'damage',
      scale: 'damage',
      state: thing.partial && state === 'destroyed' ? 'partly destroyed' : state,
      subject: token.text.toLowerCase(),
      things: [lemma(token.lower)],
      names: nameOf(article, thing.index),
    });
  });
}
