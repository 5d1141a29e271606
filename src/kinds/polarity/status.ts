// Whether somebody was armed, and whether an offer stands.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { deniesVerb } from '../../text/assertion.js';
import { BE } from '../../text/closed-classes.js';
import { lemma } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { type Hit, hitsIn, isOf, lengthAt, signOfForm } from './classes.js';
import { DETERMINERS, isDenied, isPastForm, isUnasserted } from './grammar.js';
import { namesOf, personBefore, phraseBefore } from './phrases.js';
import { type Finder, type Marks, type Signed, sign, tokensWith } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** Sentences back in which "he" finds its name. */
const PRONOUN_REACH = 2;

/** Surname of the person a sentence is about: named before an offset, or in the sentences before where "he" or "she" stands. */
export function holder(article: Article, sentence: Sentence, offset: number): string | undefined {
  const own = personBefore(article, sentence.start, offset);
  if (own !== undefined) return own;
  if (!/\b(?:he|she)\b/i.test(article.text.slice(sentence.start, offset))) return undefined;
  const from = article.sentences[Math.max(0, sentence.index - PRONOUN_REACH)];
  return from && personBefore(article, from.start, sentence.start);
}

/** Words between a determiner and its noun: "a |four-year contract| offer". */
const GAP = 3;

/** A verb with a noun as its object: where it begins, and the determiner between. */
interface Taking {
  readonly verb: number;
  readonly determiner: Token;
}

/** The verb of some class, or one that a test holds for, whose object a noun is: "|pulled| out a loaded gun". */
function verbTaking(
  tokens: readonly Token[],
  { sentence, first }: Hit,
  isVerb: (index: number) => number,
): Taking | undefined {
  let words = 0;
  for (let at = first - 1; at > sentence.first && words <= GAP; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && token.text !== '-') return undefined;
    if (token?.text !== '-' && tokens[at + 1]?.text !== '-') words += 1; // "eight-year" is one
    if (!token || !(DETERMINERS.has(token.lower) || /^(?:no|any)$/.test(token.lower))) continue;
    for (let verb = at - 1; verb >= Math.max(sentence.first, at - 2); verb -= 1) {
      const length = isVerb(verb);
      if (length === at - verb || (length === 1 && tokens[verb + 1]?.lower === 'out'))
        return { verb, determiner: token };
    }
    return undefined;
  }
  return undefined;
}

/** Whether a token may be a noun in the singular: its own lemma, and no past ("shot"). */
const isSingular = (token: Token): boolean => lemma(token.lower) === token.lower && !isPastForm(token);

const ARMS = signOfForm(isSingular, 'arm');
export const ARMED = sign('armed unarmed');

/** Tokens before a verb in which doubt is looked for. */
const DOUBT_REACH = 9;

/** What denies a clause or leaves it open; verbs of belief are none where they are nouns ("the suspect"). */
const leavesOpen = perToken(({ lower }) => isUnasserted(lower) || lower === 'no');

function isDoubted(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  for (let at = Math.max(sentence.first, index - DOUBT_REACH); at < index; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const isNoun = DETERMINERS.has(tokens[at - 1]?.lower ?? '') || token.lower === 'suspect';
    if (leavesOpen(token) || (!isNoun && isOf(token, 'believed'))) return true;
  }
  return false;
}

/** A relative clause of somebody without a name: "a carjacker who drew". */
const SOMEBODY = /\b\p{Ll}+ who (?:\p{L}+ ){0,3}$/u;

/** What the tokens [first, last) say of somebody and arms. */
export interface Bearing {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly state: 'armed' | 'unarmed';
}

/** "pointed a gun", "did not have a gun", "carried no weapon". */
function bearingAt(tokens: readonly Token[], hit: Hit): Bearing | undefined {
  const noun = tokens[hit.first];
  if (!noun) return undefined;
  const taking = verbTaking(tokens, hit, (index) => lengthAt(tokens, index, 'bearing'));
  const verb = taking && tokens[taking.verb];
  if (!taking || !verb) return undefined;
  const { sentence, last } = hit;
  const denied = tokens[taking.verb - 1];
  if (denied && deniesVerb(denied.lower)) {
    if (!/^(?:an?|any)$/.test(taking.determiner.lower)) return undefined; // "had not aimed his gun": he has one
    const helper = denied.lower === 'not' ? taking.verb - 2 : taking.verb - 1;
    return { sentence, first: Math.max(sentence.first, helper), last, state: 'unarmed' };
  }
  if (!isPastForm(verb) && !verb.lower.endsWith('ing')) return undefined;
  const none = taking.determiner.lower === 'no';
  return taking.determiner.lower === 'any'
    ? undefined
    : { sentence, first: taking.verb, last, state: none ? 'unarmed' : 'armed' };
}

/** "was |unarmed|", "was not |armed|". */
export function unarmedAt(tokens: readonly Token[], { sentence, index }: Signed): Bearing | undefined {
  const word = tokens[index]?.lower;
  const not = word === 'armed' && tokens[index - 1]?.lower === 'not';
  if (word !== 'unarmed' && !not) return undefined;
  const first = not ? index - 2 : index - 1;
  if (first < sentence.first || !BE.has(tokens[first]?.lower ?? '')) return undefined;
  return { sentence, first, last: index + 1, state: 'unarmed' };
}

function findArmed(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const { tokens, text } = article;
  const told = [
    ...hitsIn(marks, ARMS, ['arm']).flatMap((hit) => bearingAt(tokens, hit) ?? []),
    ...tokensWith(marks, ARMED).flatMap((signed) => unarmedAt(tokens, signed) ?? []),
  ];
  return told.flatMap(({ sentence, first, last, state }) => {
    const start = tokens[first]?.start ?? 0;
    if (isDoubted(tokens, sentence, first) || isDenied(article, sentence, start)) return [];
    if (SOMEBODY.test(text.slice(Math.max(sentence.start, start - 40), start))) return [];
    const name = holder(article, sentence, start);
    if (name === undefined) return [];
    const draft = { frame: 'armed', scale: 'armed', state, subject: name, names: [name] } as const;
    return mentionOf(article, start, tokens[last - 1]?.end ?? start, draft);
  });
}

/**
 * Whether somebody bore arms.
 * Taken: "Lund pointed a revolver at them", "he was carrying a gun", "Lund did not have a gun", "was unarmed".
 * Refused: "doubted her son was carrying a gun", "a thief who drew a gun", arms of nobody named.
 */
export const armed: Finder = { signs: ARMS | ARMED, find: findArmed };

const OFFERS = signOfForm(isSingular, 'offer');

/** Length of a verb of making an offer or taking it back, in the past, at an index; 0 for none. "Make" says no more than its object. */
function pastLength(tokens: readonly Token[], index: number, state: 'made' | 'taken back'): number {
  const token = tokens[index];
  if (!token || !isPastForm(token)) return 0;
  return state === 'made' && lemma(token.lower) === 'make' ? 1 : lengthAt(tokens, index, state);
}

function findOffers(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const { tokens } = article;
  return hitsIn(marks, OFFERS, ['offer']).flatMap((hit) => {
    const noun = tokens[hit.first];
    if (!noun || hit.last - hit.first > 1) return [];
    const made = verbTaking(tokens, hit, (index) => pastLength(tokens, index, 'made'));
    const taking = made ?? verbTaking(tokens, hit, (index) => pastLength(tokens, index, 'taken back'));
    const verb = taking && tokens[taking.verb];
    if (!verb || /^(?:no|any)$/.test(taking.determiner.lower)) return [];
    const names = namesOf(phraseBefore(article, taking.verb, hit.sentence));
    if (names.length === 0) return [];
    return mentionOf(article, verb.start, noun.end, {
      frame: 'offer',
      scale: 'offer',
      state: made ? 'made' : 'withdrawn',
      subject: noun.lower,
      names,
    });
  });
}

/**
 * Whether an offer stands.
 * Taken: "the Foxes have made a six-year offer", "the Foxes have withdrawn their offer". Refused: offers of nobody named.
 */
export const offers: Finder = { signs: OFFERS, find: findOffers };
