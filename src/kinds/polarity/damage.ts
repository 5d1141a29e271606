// How badly one built thing was damaged.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { makesPassive } from '../../text/clauses.js';
import { QUANTIFIERS } from '../../text/closed-classes.js';
import { tableTest } from '../../text/data.js';
import { PREPOSITIONS, RELATIVES } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { FRACTIONS } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { beginsAny, type Hit, hitsIn, isOf } from './classes.js';
import { ALSO_CONJUNCTIONS, beforeAdverbs, beginsNounPhrase, DETERMINERS, isOpenIn, isPastForm } from './grammar.js';
import { isHistory, namesOf } from './phrases.js';
import { type Finder, type Marks, signWhere } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

const isBuilt = tableTest('built-things.txt');

/** Classes of what happened to a thing, the gravest last. */
const STATES = ['undamaged', 'damaged', 'devastated', 'destroyed'];

/** Adverbs of degree before them, by how far they go; other adverbs are passed over. */
const DEGREES = ['slightly', 'partly', 'almost', 'badly'];

/** "All but destroyed", which no class has. */
const isAllBut = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'but' && tokens[index - 1]?.lower === 'all';

/** The words of damage at [first, last), an adverb of degree and those behind it among them. */
interface Told {
  readonly first: number;
  readonly last: number;
  readonly degree: string | undefined;
}

/** The degree of the adverbs before a word of damage; before another one "almost" counts: "|almost totally| destroyed". */
function degreeBefore(tokens: readonly Token[], sentence: Sentence, hit: Hit): Told {
  let first = hit.first;
  let degree: string | undefined;
  for (let index = hit.first - 1; index >= sentence.first; index -= 1) {
    const token = tokens[index];
    const allBut = isAllBut(tokens, index);
    const own = allBut ? 'almost' : DEGREES.find((name) => isOf(token, name));
    if (own === undefined || (degree !== undefined && own !== 'almost')) break;
    if (!allBut && PREPOSITIONS.has(token?.lower ?? '')) break; // "near", "about"
    if (allBut) index -= 1;
    degree = own;
    first = index;
  }
  const ground = tokens[hit.last]?.lower === 'to' && tokens[hit.last + 2]?.lower === 'ground';
  return { first, last: ground ? hit.last + 3 : hit.last, degree };
}

/** The state on the ladder that a class of damage and a degree, if there is one, tell of. */
function stateOf(name: string, degree: string | undefined): string {
  switch (name) {
    case 'undamaged':
      return degree === 'partly' ? 'damaged' : 'undamaged';
    case 'devastated':
      return 'devastated';
    case 'damaged':
      if (degree === 'slightly') return 'slightly damaged';
      return degree === undefined || degree === 'partly' ? 'damaged' : 'badly damaged';
    default:
      if (degree === 'almost') return 'nearly destroyed';
      return degree === 'partly' ? 'partly destroyed' : 'destroyed';
  }
}

/** Whether "of" behind a word names the whole: a noun for a part, "one", "none", a quantifier or a fraction. */
const isPart = (token: Token): boolean =>
  isOf(token, 'part') ||
  QUANTIFIERS.has(token.lower) ||
  FRACTIONS.has(token.lower) ||
  /^(?:one|none|%)$/.test(token.lower);

/** Whether what stands behind a word is the scene of something else: a preposition that opens no clause. */
const isPreposition = perToken(({ lower }) => PREPOSITIONS.has(lower) && !ALSO_CONJUNCTIONS.has(lower));
const isDeterminer = perToken(({ lower }) => DETERMINERS.has(lower));

/** Whether a token is a noun for one built thing. */
const isThing = perToken(
  ({ kind, lower }) => kind === 'word' && lemma(lower) === lower.replace(/'s$/, '') && isBuilt(lemma(lower)),
);

/** Whether a noun stands behind a preposition: "in the village of"; not where a relative clause tells of it ("through the store, which"). */
function isPlaced(article: Article, index: number, sentence: Sentence): boolean {
  const comma = article.tokens[index + 1]?.text === ',' ? 1 : 0;
  if (RELATIVES.has(article.tokens[index + 1 + comma]?.lower ?? '')) return false;
  for (let back = index - 1; back >= Math.max(sentence.first, index - 4); back -= 1) {
    const token = article.tokens[back];
    if (!token) return false;
    const before = article.tokens[back - 1];
    if (isPreposition(token)) return !(token.lower === 'of' && before && isPart(before));
    if (isDeterminer(token) && !(before && isPreposition(before))) return false;
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
    const before = article.tokens[index - 1];
    if (!token) return undefined;
    const ends = token.kind === 'mark' || token.kind === 'number' || isPreposition(token);
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

/** Tokens before the words of damage in which what leaves it open is looked for. */
const HEDGE_REACH = 3;

/** Burning destroys only what it brings "to the ground". */
const BURNT = 'burnt';

const HARMS = [...STATES, BURNT];
const DAMAGE = signWhere((token) => beginsAny(token, 'undamaged') || (isPastForm(token) && beginsAny(token, ...HARMS)));

/** The thing that words of damage tell of: before them where they are its predicate, else behind them. */
function thingOf(article: Article, { first, last }: Told, hit: Hit): Thing | undefined {
  const { tokens } = article;
  const { sentence } = hit;
  const before = tokens[beforeAdverbs(tokens, sentence.first, first)];
  if (hit.name === 'undamaged' || (before && makesPassive(before))) return thingBefore(article, first, sentence);
  const behind = thingAfter(article, last, sentence);
  // "left the store destroyed by fire", "stands gutted"
  return behind ?? (beginsNounPhrase(tokens[last]) ? undefined : thingBefore(article, first, sentence));
}

/** What one word of damage tells. */
function damageAt(article: Article, hit: Hit): readonly Mention<Polarity>[] {
  const { tokens } = article;
  const { sentence } = hit;
  const word = tokens[hit.first];
  if (!word || (hit.name !== 'undamaged' && !isPastForm(word)) || isHistory(article, sentence)) return [];
  const told = degreeBefore(tokens, sentence, hit);
  if (hit.name === BURNT && told.last === hit.last) return [];
  if (isOpenIn(tokens, told.first - HEDGE_REACH, told.first)) return [];
  const thing = thingOf(article, told, hit);
  const token = thing && tokens[thing.index];
  if (!thing || !token) return [];
  const state = stateOf(hit.name, told.degree);
  const end = thing.partial ? token.end : (tokens[told.last - 1]?.end ?? word.end);
  return mentionOf(article, tokens[told.first]?.start ?? word.start, end, {
    frame: 'damage',
    scale: 'damage',
    state: thing.partial && state === 'destroyed' ? 'partly destroyed' : state,
    subject: token.text.toLowerCase(),
    things: [lemma(token.lower)],
    names: nameOf(article, thing.index),
  });
}

function findDamage(marks: Marks): readonly Mention<Polarity>[] {
  return hitsIn(marks, DAMAGE, HARMS).flatMap((hit) => damageAt(marks.article, hit));
}

/**
 * How badly one built thing was damaged.
 * Taken: "the church was badly damaged", "a fire has destroyed much of a supermarket", "the store was left largely intact".
 * Refused: plurals ("villages were destroyed": other articles may mean others), "may have been destroyed", things unbuilt.
 */
export const damage: Finder = { signs: DAMAGE, find: findDamage };
