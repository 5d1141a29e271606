import type { Article, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { namesOf, personBefore, phraseBefore } from './phrases.js';
import { anyOf, type Marks, matchesIn, sign } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** Sentences back in which "he" finds its name. */
const PRONOUN_REACH = 2;

/** Surname of the person a sentence is about: named before an offset, or in the sentences before where "he" or "she" stands. */
export function holder(article: Article, sentence: Sentence, offset: number): string | undefined {
  const own = personBefore(article, sentence, offset);
  if (own !== undefined) return own;
  if (!/\b(?:he|she)\b/i.test(article.text.slice(sentence.start, offset))) return undefined;
  const from = article.sentences[Math.max(0, sentence.index - PRONOUN_REACH)];
  return from && personBefore(article, { ...sentence, start: from.start }, sentence.start);
}

/**
 * Arms that one person bears in the hand: a choice of ours from below weapon.n.01 in WordNet 3.1. Left out are what news seldom
 * calls a weapon by itself (a stick, a razor) and what is thrown.
 */
const ARMS = 'gun weapon knife dagger machete sword axe pistol revolver rifle carbine shotgun handgun firearm';
const ARM = `(?:${ARMS.replaceAll(' ', '|')})`;
const GAP = '(?:[\\w.-]+ ){0,3}?';

/** Verbs of having a weapon in the hand or showing it, in the past and in -ing: a choice of ours; verbs of using it are left out. */
const BEARING = [
  ...[
    'had',
    'held',
    'holding',
    'carried',
    'carrying',
    'wielded',
    'wielding',
    'pulled',
    'pulling',
    'drew',
    'drawing',
    'produced',
  ],
  ...['producing', 'brandished', 'brandishing', 'waved', 'waving', 'pointed', 'pointing', 'aimed', 'aiming'],
].join('|');
const ARMED = anyOf(`(?:${BEARING}) (?:out )?(?:an?|his|her|the) ${GAP}${ARM}`);
/** What says that one bears none: a choice of ours of the common phrases; "without a gun" is left out, which a clause of anybody has. */
const UNARMED = anyOf(
  `(?:did not|didn't|does not|doesn't|never) (?:have|carry|hold|own) (?:an?|any|his|her|the) ${GAP}${ARM}`,
  `(?:had|held|carried|carrying|was holding) no ${GAP}${ARM}`,
  '(?:was|were) (?:not armed|unarmed)',
  `not carrying an? ${ARM}`,
);

/** Denials, conditions, and verbs of doubt and belief, a choice of ours: behind these neither is asserted. */
const UNSURE = /(?:\b(?:not|never|no|if|whether|den(?:y|ies|ied)|doubt(?:s|ed)?|believe)\b|n't\b)[^.]{0,40}$/i;

/** A relative clause of somebody without a name: "a carjacker who drew". */
const SOMEBODY = /\b\p{Ll}+ who (?:\p{L}+ ){0,3}$/u;

/** The words that the patterns hold. */
const HAS_ARM = sign(ARMS);
const HAS_ARMED = sign('armed unarmed');

/**
 * Whether somebody bore arms.
 * Taken: "Lund pointed a revolver at them", "he was carrying a gun", "Lund did not have a gun", "was unarmed".
 * Refused: "doubted her son was carrying a gun", "a thief who drew a gun", arms of nobody named.
 */
export function findArmed(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const claims = (signs: number, pattern: RegExp, state: string): readonly Mention<Polarity>[] =>
    matchesIn(marks, signs, pattern).flatMap(({ sentence, start, end }) => {
      if (UNSURE.test(article.text.slice(Math.max(sentence.start, start - 60), start))) return [];
      if (SOMEBODY.test(article.text.slice(Math.max(sentence.start, start - 40), start))) return [];
      if (/^ (?:drawn|ready|with (?:him|her))\b/.test(article.text.slice(end, end + 15))) return [];
      const name = holder(article, sentence, start);
      if (name === undefined) return [];
      return mentionOf(article, start, end, { frame: 'armed', scale: 'armed', state, subject: name, names: [name] });
    });
  return [...claims(HAS_ARM, ARMED, 'armed'), ...claims(HAS_ARM | HAS_ARMED, UNARMED, 'unarmed')];
}

/** What is put forward and can be taken back: a choice of ours. Left out are motions and bills, which a vote decides. */
const OFFERS = 'offer bid proposal application candidacy nomination';
const OFFER = `(${OFFERS.replaceAll(' ', '|')})`;
const AN = '(?:an?|its|his|her|their|the)';

/** Verbs of putting it forward, and of taking it back, in the past: a choice of ours of the common ones. */
const MADE = anyOf(`(?:made|submitted|extended|presented|put in|tabled|renewed) ${AN} ${GAP}${OFFER}`);
const TAKEN_BACK = anyOf(
  `(?:withdrew|withdrawn|retracted|rescinded|revoked|cancelled|canceled|pulled|dropped|scrapped) ${AN} ${GAP}${OFFER}`,
);

/** The words that the patterns hold. */
const HAS_OFFER = sign(OFFERS);

/**
 * Whether an offer stands.
 * Taken: "the Foxes have made a six-year offer", "the Foxes have withdrawn their offer". Refused: offers of nobody named.
 */
export function findOffers(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const claims = (pattern: RegExp, state: string): readonly Mention<Polarity>[] =>
    matchesIn(marks, HAS_OFFER, pattern).flatMap(({ sentence, match, start, end }) => {
      const names = namesOf(phraseBefore(article, tokenAt(article, start), sentence));
      if (names.length === 0) return [];
      return mentionOf(article, start, end, {
        frame: 'offer',
        scale: 'offer',
        state,
        subject: (match[1] ?? '').toLowerCase(),
        names,
      });
    });
  return [...claims(MADE, 'made'), ...claims(TAKEN_BACK, 'withdrawn')];
}
