import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { BE, QUANTIFIERS } from '../../text/closed-classes.js';
import { tableTest } from '../../text/data.js';
import { lemma, stem } from '../../text/lemma.js';
import { FRACTIONS } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { DETERMINERS, isUnasserted } from './grammar.js';
import { isHistory, namesOf } from './phrases.js';
import { type Marks, matchesIn, sign } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

const isBuilt = tableTest('built-things.txt');

/** Makes a map of phrases, given as lines of them, to what a line is filed under. */
const filed = <T extends string>(lines: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map((Object.entries(lines) as [T, string][]).flatMap(([key, all]) => all.split(', ').map((one) => [one, key])));

/**
 * Participles and adjectives of damage, by the state that they tell of: a choice of ours from destroy.v.01, raze.v.01, gut.v.01,
 * damage.v.01 and intact.a.01 of WordNet 3.1. Left out are those said of plans and people as often ("ruined", "wrecked", "hit"),
 * and "collapsed", which things do by themselves.
 */
const STATES = filed({
  undamaged: 'undamaged, unscathed, intact',
  damaged: 'damaged',
  devastated: 'devastated, ravaged',
  destroyed:
    'destroyed, razed, leveled, levelled, flattened, demolished, gutted, ' +
    'burned down, burned to the ground, burnt down, burnt to the ground',
});

/** Adverbs of degree before them, by how far they go: a choice of ours of the common ones, others are passed over. */
const DEGREES = filed({
  little: 'slightly, lightly',
  part: 'partly, partially',
  almost: 'virtually, nearly, almost, practically, largely, all but',
  much: 'badly, heavily, severely, seriously, extensively, significantly, substantially, completely, totally, entirely',
});

const oneOf = (phrases: ReadonlyMap<string, string>): string => [...phrases.keys()].join('|');

const PATTERN = new RegExp(
  `(?:\\b(${oneOf(DEGREES)}) (?:totally |completely |entirely )?)?\\b(${oneOf(STATES)})\\b`,
  'gi',
);

/** The state on the ladder that a degree, if there is one, and a word of damage tell of. */
function stateOf(match: RegExpExecArray): string {
  const degree = DEGREES.get((match[1] ?? '').toLowerCase());
  switch (STATES.get((match[2] ?? '').toLowerCase())) {
    case 'undamaged':
      return degree === 'part' ? 'damaged' : 'undamaged';
    case 'devastated':
      return 'devastated';
    case 'damaged':
      if (degree === 'little') return 'slightly damaged';
      return degree === undefined || degree === 'part' ? 'damaged' : 'badly damaged';
    default:
      if (degree === 'almost') return 'nearly destroyed';
      return degree === 'part' ? 'partly destroyed' : 'destroyed';
  }
}

/**
 * What a thing that was damaged stands before, its verb or "in": the forms of "be", and verbs of staying and coming through, a choice
 * of ours. Left out are verbs of looking ("seems", "appears").
 */
const STAYING = new Set('leave remain stand stay lie lies lay emerge escape survive'.split(' ').map(stem));

const linksToThing = perToken(({ lower }) => BE.has(lower) || lower === 'in' || STAYING.has(stem(lower)));

/** Nouns for a part, by lemma, after which "of" names the whole: a choice of ours, beside "one", "none", the quantifiers and fractions of English. */
const PARTS = new Set('part portion section bit area rest remainder bulk percent'.split(' '));
const PRONOUNS = new Set(['one', 'none', 'half', 'halves', '%']);

const isPart = perToken(
  ({ lower }) => PARTS.has(lemma(lower)) || QUANTIFIERS.has(lower) || PRONOUNS.has(lower) || FRACTIONS.has(lower),
);

/**
 * Prepositions that make of a noun the scene of something else: those that say where a thing stays or goes, whose it is or who did
 * it, a choice of ours. Left out are those of time, manner and company, and "through": in "the fire swept through the store, which is
 * destroyed" the store is.
 */
const PLACES = new Set(
  (
    'of by to into for from in at on near inside outside within beside behind below beneath under underneath above over ' +
    'across along alongside around among amid between beyond off onto opposite past toward towards upon'
  ).split(' '),
);

const isPlace = perToken(({ lower }) => PLACES.has(lower));
const isDeterminer = perToken(({ lower }) => DETERMINERS.has(lower));

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
    if (isPlace(token)) return !(token.lower === 'of' && before && isPart(before));
    if (isDeterminer(token) && !(before && isPlace(before))) return false;
  }
  return false;
}

/** Adverbs without -ly between a thing's verb and how badly it was damaged: a choice of ours; those that deny are left out. */
const ADVERBS = new Set('only just also still even quite rather very so again'.split(' '));

/** "was only |slightly damaged": the last token before an index that is none of those adverbs. */
function lastBeforeAdverbs(article: Article, from: number, sentence: Sentence): Token | undefined {
  let index = from - 1;
  while (index > sentence.first && ADVERBS.has(article.tokens[index]?.lower ?? '')) index -= 1;
  return article.tokens[index];
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
    const before = article.tokens[index - 1];
    if (!token) return undefined;
    const ends = token.kind === 'mark' || token.kind === 'number' || isPlace(token);
    if (ends && !(token.lower === 'of' && before && isPart(before))) return undefined;
    if (isThing(token) && !isThing(article.tokens[index + 1] ?? token))
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

const isOpen = perToken(({ lower }) => isUnasserted(lower));

/** Tokens before the words of damage in which what leaves it open is looked for. */
const HEDGE_REACH = 3;

/** The words that the pattern holds. */
const DAMAGE = sign([...STATES.keys()].map((phrase) => phrase.replace(/ .*/, '')).join(' '));

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
    const before = lastBeforeAdverbs(article, first, sentence);
    if (isHistory(article, sentence) || article.tokens.slice(Math.max(0, first - HEDGE_REACH), first).some(isOpen))
      return [];
    const told = stateOf(match);
    const passive = (before && linksToThing(before)) || /^(?:un|intact)/i.test(match[2] ?? '');
    const thing = passive
      ? thingBefore(article, first, sentence)
      : (thingAfter(article, last, sentence) ??
        (article.tokens[last]?.lower === 'by' ? thingBefore(article, first, sentence) : undefined));
    const token = thing && article.tokens[thing.index];
    if (!thing || !token) return [];
    return mentionOf(article, start, thing.partial ? token.end : end, {
      frame: 'damage',
      scale: 'damage',
      state: thing.partial && told === 'destroyed' ? 'partly destroyed' : told,
      subject: token.text.toLowerCase(),
      things: [lemma(token.lower)],
      names: nameOf(article, thing.index),
    });
  });
}
