// What became of somebody: caught or at large, how badly hurt, dead where and of what, guilty by his own word or not.
import type { Article, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { tableTest } from '../../text/data.js';
import { isFunctionToken } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { isHistory, personAfter, phraseAfter } from './phrases.js';
import { type Found, type Marks, matchesIn, sign } from './signs.js';
import { holder } from './status.js';
import { mentionOf, type Polarity } from './value.js';

const isKin = tableTest('kin-nouns.txt');

/** Nouns for one who did it, while no name is known: a choice of ours from below wrongdoer.n.01 in WordNet 3.1, open to additions. */
const CULPRIT =
  'suspect|culprit|offender|convict|thief|burglar|rapist|gunman|shooter|sniper|attacker|assailant|killer|murderer|robber|bomber|arsonist|kidnapper|hijacker|inmate|prisoner|fugitive|escapee';
/** Nouns for one person without a name, to whom it was done: a choice of ours, open to additions. */
const VICTIM = 'victim|man|woman|boy|girl|teenager|teen|child|toddler|baby|driver|pedestrian|cyclist';

const HAS_CULPRIT = new RegExp(`\\b(?:${CULPRIT}|man|woman)\\b`, 'i');
const HAS_VICTIM = new RegExp(`\\b(?:${VICTIM})\\b`, 'i');

/** Words that make of it another person's, another time's, or nobody's fate. */
const NOT_THIS =
  /\b(?:another|other|others|second|third|fourth|one of|two|three|both|several|some|previously|once|earlier|never|not|if|until|unless|would|could|should|may|might|will|probably|likely|feared|to be|to have)\b|n't\b/i;

/** Code units before a verb phrase in which its subject is looked for. */
const REACH = 110;

interface Whom {
  readonly subject: string;
  readonly names: readonly string[];
}

/** Of whom a match is said: a name, "he" with its name, or one noun; undefined where it may be somebody else. */
function whose(article: Article, { sentence, start }: Found, nouns: RegExp | undefined): Whom | undefined {
  const near: Sentence = { ...sentence, start: Math.max(sentence.start, start - REACH) };
  const before = article.text.slice(near.start, start);
  if (NOT_THIS.test(before.slice(-50)) || isHistory(article, sentence)) return undefined;
  const name = holder(article, near, start);
  if (name !== undefined) {
    const after = before.slice(before.toLowerCase().lastIndexOf(name) + name.length);
    const others =
      /^['’]s?\b/.test(after) ||
      after
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some(isKin);
    return others ? undefined : { subject: name, names: [name] };
  }
  const noun = nouns?.exec(before)?.[0];
  return noun === undefined ? undefined : { subject: noun.toLowerCase(), names: [] };
}

/** A match with the state that it tells of. */
interface Told {
  readonly found: Found;
  readonly state: string;
  /** Nouns that it can be said of where no name is given. */
  readonly nouns?: RegExp;
  /** Of whom, where the match itself says so. */
  readonly whom?: Whom;
}

/**
 * The claims of one scale, in an article that tells of one state only, whomever it tells it of: several are a course of events, or
 * the fates of several people.
 */
function fatesOf({ article }: Marks, scale: string, told: readonly Told[]): readonly Mention<Polarity>[] {
  if (new Set(told.map(({ state }) => state)).size !== 1) return [];
  return told.flatMap(({ found, state, nouns, whom = whose(article, found, nouns) }) =>
    whom ? mentionOf(article, found.start, found.end, { frame: 'fate', scale, state, ...whom }) : [],
  );
}

const CAUGHT =
  /\b(?:was|been|is) (?:[a-z]+ly )?(?:arrested|captured|apprehended|taken into custody|in custody)\b|\bturned (?:himself|herself) in\b|\bsurrendered to (?:the )?(?:police|authorities|officers)\b/gi;
const FREE =
  /\b(?:is|was|remains|remained) (?:still )?(?:at large|on the run|on the loose|being sought)\b(?! (?:until|for)\b)/gi;
const SOUGHT = new RegExp(
  `\\b(?:searching|hunting|looking) for (?:(?:the|an?) (?:[a-z-]+ ){0,2}?(?:${CULPRIT})\\b|(?=[a-z]))`,
  'gi',
);
/** Somebody whom the police look for is no longer looked for: "was searching for him when". */
const OVER = /^[^.]{0,30}\b(?:when|until|before)\b/;

const CAUGHT_SIGN = sign('arrested captured apprehended custody turned surrendered');
const FREE_SIGN = sign('large run loose sought');
const SOUGHT_SIGN = sign('searching hunting looking');

/** Whom the police look for, where it is one person and they still do. */
function soughtIn(article: Article, { sentence, match, end }: Found): Whom | undefined {
  if (isHistory(article, sentence) || OVER.test(article.text.slice(end, end + 45))) return undefined;
  const name = personAfter(article, end, 2);
  if (name !== undefined) return { subject: name, names: [name] };
  const noun = HAS_CULPRIT.exec(match[0])?.[0];
  return noun === undefined ? undefined : { subject: noun.toLowerCase(), names: [] };
}

/**
 * Whether one suspect was caught.
 * Taken: "the gunman was arrested", "Lund remains at large", "police were searching for the shooter".
 * Refused: "two men were arrested", "another suspect is at large", "was arrested in 1998", "was at large until Monday", an article
 * that tells of both: it tells how it went.
 */
export function findCustody(marks: Marks): readonly Mention<Polarity>[] {
  const stated = (signs: number, pattern: RegExp, state: string): readonly Told[] =>
    matchesIn(marks, signs, pattern).map((found) => ({ found, state, nouns: HAS_CULPRIT }));
  const sought = matchesIn(marks, SOUGHT_SIGN, SOUGHT).flatMap((found) => {
    const whom = soughtIn(marks.article, found);
    return whom ? { found, state: 'at large', whom } : [];
  });
  const told = [...stated(CAUGHT_SIGN, CAUGHT, 'caught'), ...stated(FREE_SIGN, FREE, 'at large'), ...sought];
  return fatesOf(marks, 'custody', told);
}

const DIED: readonly (readonly [pattern: RegExp, state: string])[] = [
  [
    /\b(?:died|killed) (?:instantly|on the spot|at the scene)\b|\b(?:pronounced|declared) dead (?:at|on) the scene\b/gi,
    'at the scene',
  ],
  [/\bdead on arrival\b|\bdied (?:on the way|en route) to\b|\bdied in (?:an|the) ambulance\b/gi, 'on the way'],
  [
    /\bdied (?:(?:later|overnight) )?(?:in|at) (?:(?:an?|the|[a-z'-]+) ){0,4}hospital\b|(?<=\bhospital,? (?:but|where|and) )(?:(?:he|she) )?(?:later died|died (?:later|hours later|on [a-z]+day))\b/gi,
    'in hospital',
  ],
  [
    /\b(?:pronounced|declared) dead (?:at|in) (?:(?:an?|the|[a-z'-]+) ){0,4}hospital\b/gi,
    'pronounced dead in hospital',
  ],
];

const DEAD_SIGN = sign('died killed dead');
const WHERE_SIGN = sign('instantly spot scene arrival way route ambulance hospital');

/**
 * Where one victim died.
 * Taken: "Lund died at the scene", "the boy was dead on arrival", "died later in hospital", "the hospital, but he later died".
 * Refused: "two died at the scene", "another victim died in hospital", "probably died instantly", articles that give two places.
 */
export function findDeathPlaces(marks: Marks): readonly Mention<Polarity>[] {
  if ((marks.signs & DEAD_SIGN) === 0 || (marks.signs & WHERE_SIGN) === 0) return [];
  const told = DIED.flatMap(([pattern, state]) =>
    matchesIn(marks, DEAD_SIGN, pattern, WHERE_SIGN).map((found) => ({ found, state, nouns: HAS_VICTIM })),
  );
  return fatesOf(marks, 'place of death', told);
}

const PLEA =
  /\bpleaded (not guilty|guilty|no contest)\b|\b(not guilty|guilty) plea was entered\b|\bentered an? (not guilty|guilty) plea\b/gi;
const PLEA_SIGN = sign('pleaded plea');

/**
 * What somebody pleaded.
 * Taken: "Lund pleaded guilty", "he entered a not guilty plea". Refused: pleas of nobody named, articles that tell of two.
 */
export function findPleas(marks: Marks): readonly Mention<Polarity>[] {
  const told = matchesIn(marks, PLEA_SIGN, PLEA).map((found) => ({
    found,
    state: (found.match[1] ?? found.match[2] ?? found.match[3] ?? '').toLowerCase(),
  }));
  return fatesOf(marks, 'plea', told);
}

/** Grades of a patient's condition as hospitals in English give them; "stable" alone is beside the others. */
const GRADES = 'critical|grave|serious|guarded|poor|fair|good|satisfactory';
const CONDITION = new RegExp(
  `\\bin (?:an? )?(?:(?:very|extremely|stable(?: but|,)|stable and) )?(${GRADES})(?:,? (?:but|and) stable)? condition\\b`,
  'gi',
);
const CONDITION_SIGN = sign('condition');

/**
 * How badly somebody is, as a hospital grades it.
 * Taken: "Lund was in critical condition", "in serious but stable condition". Refused: patients without a name, "in stable condition".
 */
export function findConditions(marks: Marks): readonly Mention<Polarity>[] {
  const told = matchesIn(marks, CONDITION_SIGN, CONDITION).map((found) => ({
    found,
    state: (found.match[1] ?? '').toLowerCase(),
  }));
  return fatesOf(marks, 'condition', told);
}

const OF_WHAT = /\bdied(?: [a-z]+)? (?:of|from)\b/gi;
const AFTER_WHAT = /\bdied\b[^.;]{0,40}? after (?:suffering|having) an? (?:[a-z]+ )?(heart attack|stroke)\b/gi;
/** Causes that leave open which it was: a choice of ours, open to additions. */
const OPEN =
  /^(?:cause|causes|illness|disease|condition|complication|injury|wound|trauma|effect|age|ailment|problem|infection|it|shot|blow|burn|inhalation|suffocation|asphyxiation|poisoning|exposure)$/;

/** The words of a cause, first to last, determiners left out; none where it is open which it was. */
function causeAfter(
  article: Article,
  { end, sentence }: Found,
): { readonly words: readonly string[]; readonly end: number } {
  const phrase = phraseAfter(article, tokenAt(article, end), sentence).filter(
    (token) => token.kind === 'word' && token.start >= end,
  );
  const from = phrase.findIndex((token) => !isFunctionToken(token));
  const rest = from < 0 ? [] : phrase.slice(from);
  const stop = rest.findIndex(isFunctionToken);
  const tokens = (stop < 0 ? rest : rest.slice(0, stop)).slice(0, 3);
  const words = tokens.map((token) => lemma(token.lower));
  return { words: words.some((word) => OPEN.test(word)) ? [] : words, end: tokens.at(-1)?.end ?? end };
}

/**
 * Of what illness somebody died.
 * Taken: "Lund died of pneumonia", "died on Monday after suffering a heart attack". Refused: "died of his injuries", "died of
 * natural causes", "Lund's mother died of cancer", articles that give two.
 */
export function findIllnesses(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const claim = (found: Found, words: readonly string[], end: number): readonly Mention<Polarity>[] => {
    const whom = whose(article, found, undefined);
    if (!whom || words.length === 0) return [];
    const draft = { frame: 'death', scale: 'cause of death', state: words.join(' '), things: words } as const;
    return mentionOf(article, found.start, end, { ...draft, ...whom });
  };
  const found = [
    ...matchesIn(marks, DEAD_SIGN, OF_WHAT).flatMap((one) => {
      const cause = causeAfter(article, one);
      return claim(one, cause.words, cause.end);
    }),
    ...matchesIn(marks, DEAD_SIGN, AFTER_WHAT).flatMap((one) =>
      claim(one, (one.match[1] ?? '').toLowerCase().split(' '), one.end),
    ),
  ];
  return new Set(found.map(({ value }) => value.state)).size === 1 ? found : [];
}
