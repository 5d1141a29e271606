import type { Article, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { namesOf, personBefore, phraseBefore } from './phrases.js';
import { type Marks, matchesIn, sign } from './signs.js';
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

/** Arms that one person bears in the hand: a choice of ours from below weapon.n.01 in WordNet 3.1, open to additions. */
const ARMS = 'gun weapon knife dagger machete sword axe pistol revolver rifle carbine shotgun handgun firearm';
const ARM = `(?:${ARMS.replaceAll(' ', '|')})`;
const GAP = '(?:[\\w.-]+ ){0,3}?';

const ARMED = new RegExp(
  `\\b(?:pointed|pointing|pulled|pulling|drew|brandished|brandishing|waved|waving|had|held|holding|carried|carrying|produced|aimed|wielded|wielding) (?:out )?(?:an?|his|her|the) ${GAP}${ARM}\\b`,
  'gi',
);
const UNARMED = new RegExp(
  `\\b(?:did not|didn't|does not|never) (?:have|carry|hold|own) (?:an?|any|his|her|the) ${GAP}${ARM}\\b|\\b(?:had|held|carried|carrying|was holding) no ${GAP}${ARM}\\b|\\b(?:was|were) (?:not armed|unarmed)\\b|\\bnot carrying an? ${ARM}\\b`,
  'gi',
);

/** Beliefs and denials in which neither is asserted. */
const UNSURE = /\b(?:not|n't|never|deny|denies|denied|doubt|doubts|doubted|believe|if|whether|no)\b[^.]{0,40}$/i;

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

/** What is put forward and can be taken back, with its verbs: a choice of ours, open to additions. */
const OFFERS = 'offer bid proposal application candidacy nomination';
const OFFER = `(${OFFERS.replaceAll(' ', '|')})`;
const MADE = new RegExp(
  `\\b(?:made|submitted|extended|presented|put in|tabled|renewed) (?:an?|its|his|her|their|the) ${GAP}${OFFER}\\b`,
  'gi',
);
/** Verbs of taking it back: the same. */
const TAKEN_BACK = new RegExp(
  `\\b(?:withdrew|withdrawn|retracted|rescinded|revoked|cancelled|canceled|pulled|dropped|scrapped) (?:an?|its|his|her|their|the) ${GAP}${OFFER}\\b`,
  'gi',
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
