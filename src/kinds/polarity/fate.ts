// What became of somebody: caught or at large, how badly hurt, dead where and of what, guilty by his own word or not.
import type { Article, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { ARTICLES } from '../../text/closed-classes.js';
import { tableTest } from '../../text/data.js';
import { isFunctionToken, isFunctionWord } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { isFamilyName } from '../../text/names/gazetteer.js';
import { isHonorific } from '../../text/roles.js';
import { UNASSERTED } from './grammar.js';
import { isHistory, personAfter, phraseAfter } from './phrases.js';
import { anyOf, type Found, type Marks, matchesIn, sign } from './signs.js';
import { holder } from './status.js';
import { mentionOf, type Polarity } from './value.js';

const isKin = tableTest('kin-nouns.txt');

/**
 * Nouns for one who did it or sits for it, while no name is known: a choice of ours from below wrongdoer.n.01 and prisoner.n.01 of
 * WordNet 3.1. Left out are names of rarer crimes ("forger"), which news gives with the person's name.
 */
const CULPRIT = [
  ...[
    'suspect',
    'culprit',
    'offender',
    'gunman',
    'shooter',
    'sniper',
    'attacker',
    'assailant',
    'killer',
    'murderer',
    'rapist',
  ],
  ...['thief', 'burglar', 'robber', 'bomber', 'arsonist', 'kidnapper', 'hijacker'],
  ...['convict', 'inmate', 'prisoner', 'fugitive', 'escapee'],
].join('|');
/** Nouns for one person without a name, to whom it was done: a choice of ours by age, sex and way of travel. Left out are trades. */
const VICTIM = [
  ...['victim', 'man', 'woman', 'boy', 'girl', 'teenager', 'teen', 'child', 'toddler', 'baby'],
  ...['driver', 'pedestrian', 'cyclist'],
].join('|');

const HAS_CULPRIT = new RegExp(`\\b(?:${CULPRIT}|man|woman)\\b`, 'i');
const HAS_VICTIM = new RegExp(`\\b(?:${VICTIM})\\b`, 'i');

/**
 * Words that make of it another person's, another time's, or nobody's fate: those that deny or leave open, and words for others, for
 * several and for before, a choice of ours of the common ones.
 */
const NOT_THIS = new RegExp(
  [
    UNASSERTED,
    '\\b(?:another|others?|second|third|fourth|one of|two|three|both|several|some)\\b',
    '\\b(?:previously|once|earlier|until|probably|likely|feared|to be|to have)\\b',
  ].join('|'),
  'i',
);

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

/**
 * What says that somebody is in the hands of the police, or still sought by them: choices of ours of the common phrases. Left out are
 * "detained" and "held", which are said of witnesses too, and phrases of one country ("nabbed").
 */
const CAUGHT = anyOf(
  '(?:was|been|is) (?:[a-z]+ly )?(?:arrested|captured|apprehended|taken into custody|in custody)',
  'turned (?:himself|herself) in',
  'surrendered to (?:the )?(?:police|authorities|officers)',
);
const FREE = anyOf(
  '(?:is|was|remains|remained) (?:still )?(?:at large|on the run|on the loose|being sought)(?! (?:until|for)\\b)',
);
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

const A_HOSPITAL = "(?:(?:an?|the|[a-z'-]+) ){0,4}hospital";

/** Where somebody died, with the phrases that say so: a choice of ours of the common ones; where it is only implied ("in surgery") is left out. */
const DIED: readonly (readonly [pattern: RegExp, state: string])[] = [
  [
    anyOf('(?:died|killed) (?:instantly|on the spot|at the scene)', '(?:pronounced|declared) dead (?:at|on) the scene'),
    'at the scene',
  ],
  [anyOf('dead on arrival', 'died (?:on the way|en route) to', 'died in (?:an|the) ambulance'), 'on the way'],
  [
    anyOf(
      `died (?:(?:later|overnight) )?(?:in|at) ${A_HOSPITAL}`,
      // "was taken to hospital, where he later died"
      '(?<=\\bhospital,? (?:but|where|and) )(?:(?:he|she) )?(?:later died|died (?:later|hours later|on [a-z]+day))',
    ),
    'in hospital',
  ],
  [anyOf(`(?:pronounced|declared) dead (?:at|in) ${A_HOSPITAL}`), 'pronounced dead in hospital'],
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

const PLEA = anyOf(
  'pleaded (not guilty|guilty|no contest)',
  '(not guilty|guilty) plea was entered',
  'entered an? (not guilty|guilty) plea',
);
const PLEA_SIGN = sign('pleaded plea');

/** Nouns for one who pleads, while no name is known: those of culprits and of one person, and "defendant". */
const HAS_PLEADER = new RegExp(`\\b(?:${CULPRIT}|${VICTIM}|defendant)\\b`, 'i');

/** The word before a verb with its helpers, and what stands before that: "Lund", "Mr Lund has", "Lund, 34, who". */
const SURNAME =
  /(?:^|(?<before>[^\s"“]+)\s|["“])(?<name>\p{Lu}[\p{L}'-]+)(?:,(?: \d\d,)?)?(?: (?:who|has|had|later|also))*\s*$/u;

/**
 * The surname that stands as the subject right before a plea, where the article has no full name with it. A common noun would have a
 * determiner, be a plural, or stand in a headline.
 */
function surnameBefore({ text }: Article, { sentence, start }: Found): Whom | undefined {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const { before: word = '', name } = SURNAME.exec(before)?.groups ?? {};
  if (name === undefined || sentence.role === 'headline' || NOT_THIS.test(before.slice(-50))) return undefined;
  const subject = name.toLowerCase();
  const isNoun =
    isFunctionWord(subject) || isKin(lemma(subject)) || (lemma(subject) !== subject && !isFamilyName(name));
  const isOfName = /^\p{Lu}/u.test(word) && !isHonorific(word.toLowerCase());
  return isNoun || isOfName || ARTICLES.has(word.toLowerCase()) ? undefined : { subject, names: [subject] };
}

/**
 * What somebody pleaded.
 * Taken: "Lund pleaded guilty", "he entered a not guilty plea", "the defendant has pleaded not guilty". Refused: pleas of several,
 * articles that tell of two.
 */
export function findPleas(marks: Marks): readonly Mention<Polarity>[] {
  const told = matchesIn(marks, PLEA_SIGN, PLEA).map((found): Told => {
    const state = (found.match[1] ?? found.match[2] ?? found.match[3] ?? '').toLowerCase();
    const whom = surnameBefore(marks.article, found);
    return { found, state, nouns: HAS_PLEADER, ...(whom ? { whom } : {}) };
  });
  return fatesOf(marks, 'plea', told);
}

/**
 * Grades of a patient's condition: good, fair, serious and critical as the American Hospital Association has them, and those that
 * hospitals of other countries use beside them. "Stable" says no grade, and "undetermined" leaves it open.
 */
const GRADES = ['good', 'fair', 'serious', 'critical', ...['satisfactory', 'guarded', 'poor', 'grave']].join('|');
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

const OF_WHAT = anyOf('died(?: [a-z]+)? (?:of|from)');
const AFTER_WHAT = anyOf('died\\b[^.;]{0,40}? after (?:suffering|having) an? (?:[a-z]+ )?(heart attack|stroke)');

/**
 * Nouns of causes that leave open of what illness it was, by lemma: general ones, violence and what it leaves, and ways to
 * suffocate, which are read for themselves. A choice of ours of the common ones.
 */
const OPEN = new Set(
  (
    'cause illness disease condition complication effect age ailment problem infection it ' +
    'injury wound trauma shot blow burn inhalation suffocation asphyxiation poisoning exposure'
  ).split(' '),
);

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
  return { words: words.some((word) => OPEN.has(word)) ? [] : words, end: tokens.at(-1)?.end ?? end };
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
