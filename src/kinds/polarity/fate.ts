// What became of somebody: how badly hurt, dead where and of what, guilty by his own word or not.
import type { Article, Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { ARTICLES, HAVE, QUANTIFIERS } from '../../text/closed-classes.js';
import { isFunctionToken, isFunctionWord, PREPOSITIONS } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { isFamilyName } from '../../text/names/gazetteer.js';
import { ordinalWord, TENS, UNITS } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { isHonorific } from '../../text/roles.js';
import { hitsIn, isOf, signOf } from './classes.js';
import { isWayToDie } from './deaths.js';
import { isAdverbWord, isPastForm, isUnasserted, isUnsure } from './grammar.js';
import { isPerson } from './people.js';
import { isHistory, phraseAfter, tokensBetween } from './phrases.js';
import { anyOf, type Finder, type Found, type Marks, matchesIn, sign } from './signs.js';
import { holder } from './status.js';
import { mentionOf, type Polarity } from './value.js';

/** Whether a token is a noun for one who did it or sits for it, while no name is known; "man" and "woman" stand for one too. */
export const isCulprit = perToken((token): boolean => {
  const { lower } = token;
  if (lower === 'man' || lower === 'woman') return true;
  return (isOf(token, 'culprit') || isOf(token, 'gunman')) && lemma(lower) === lower && !/(?:ed|ing)$/.test(lower);
});

/** Whether a token is a noun for one person. */
export const isSomebody = perToken(
  ({ kind, lower }) => kind === 'word' && lower !== 'who' && lemma(lower) === lower && isPerson(lower),
);

/** Tokens before a verb phrase in which it is looked for whether it is another's, another time's or nobody's fate. */
const OTHERS_REACH = 9;

/**
 * Whether a token makes of it another person's, another time's, or nobody's fate: what denies or leaves open, quantities, numbers and
 * ordinals, adverbs of before and of doubt, verbs of belief, and "until".
 */
const isNotThis = perToken((token): boolean => {
  const { lower } = token;
  if (isUnasserted(lower) || QUANTIFIERS.has(lower) || lower === 'until') return true;
  if ((UNITS.get(lower) ?? 0) > 1 || TENS.has(lower) || ordinalWord(lower) !== undefined) return true;
  return (
    (isOf(token, 'formerly') && !PREPOSITIONS.has(lower)) ||
    isUnsure(token) ||
    (isOf(token, 'believed') && isPastForm(token))
  );
});

/** Whether what stands before an index makes of it no fate of the one that it is said of: "another man |was", "to be |arrested". */
function isOthers(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  for (let at = Math.max(sentence.first, index - OTHERS_REACH); at < index; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1]?.lower;
    if (!token) continue;
    if (isNotThis(token) || (token.lower === 'one' && next === 'of')) return true;
    if (token.lower === 'to' && (next === 'be' || next === 'have')) return true;
  }
  return tokens[index - 1]?.lower === 'to';
}

/** Code units before a verb phrase in which its subject is looked for. */
const REACH = 110;

export interface Whom {
  readonly subject: string;
  readonly names: readonly string[];
}

/** What a fate is looked for at: its sentence and where its words begin. */
type Place = Pick<Found, 'sentence' | 'start'>;

/** Of whom a match is said: a name, "he" with its name, or one noun; undefined where it may be somebody else. */
export function whose(
  article: Article,
  { sentence, start }: Place,
  nouns: ((token: Token) => boolean) | undefined,
): Whom | undefined {
  const near: Sentence = { ...sentence, start: Math.max(sentence.start, start - REACH) };
  if (isOthers(article.tokens, sentence, tokenAt(article, start, sentence)) || isHistory(article, sentence))
    return undefined;
  const name = holder(article, near, start);
  if (name !== undefined) {
    const before = article.text.slice(near.start, start);
    const after = before.slice(before.toLowerCase().lastIndexOf(name) + name.length);
    const isOwner = /^['’]s?\b/.test(after);
    return isOwner ? undefined : { subject: name, names: [name] };
  }
  const noun = nouns && tokensBetween(article, sentence, { start: near.start, end: start }).findLast(nouns);
  return noun && { subject: noun.lower, names: [] };
}

/** A match with the state that it tells of. */
export interface Told {
  readonly found: Place & { readonly end: number };
  readonly state: string;
  /** Nouns that it can be said of where no name is given. */
  readonly nouns?: (token: Token) => boolean;
  /** Of whom, where the match itself says so. */
  readonly whom?: Whom;
}

/**
 * The claims of one scale, in an article that tells of one state only, whomever it tells it of: several are a course of events, or
 * the fates of several people.
 */
export function fatesOf({ article }: Marks, scale: string, told: readonly Told[]): readonly Mention<Polarity>[] {
  const first = told[0]?.state;
  if (first === undefined || told.some(({ state }) => state !== first)) return [];
  return told.flatMap(({ found, state, nouns, whom = whose(article, found, nouns) }) =>
    whom ? mentionOf(article, found.start, found.end, { frame: 'fate', scale, state, ...whom }) : [],
  );
}

/** A hospital by that name, as a medical center, or by its emergency room, which item 14 below has with it; clinics and wards are not read. */
const A_HOSPITAL = "(?:(?:an?|the|[a-z'-]+) ){0,4}(?:hospital|medical cent(?:er|re)|emergency (?:room|department))";

/**
 * Where somebody died, by the places that item 14 of the US Standard Certificate of Death (2003) tells apart: in hospital, dead on arrival
 * there, in a hospice, in a nursing home, at home, or elsewhere, which news calls the scene. Who is pronounced dead in hospital may have died
 * on the way. Where it is only implied ("in surgery") is left out.
 */
const DIED: readonly (readonly [pattern: RegExp, state: string])[] = [
  [anyOf('(?:died|killed) (?:at the scene|on the spot)', '[a-z]+ed dead (?:at|on) the scene'), 'at the scene'],
  [anyOf('dead on arrival', 'died (?:on the way|en route) to', 'died in (?:an|the) ambulance'), 'on the way'],
  [
    anyOf(
      `died (?:[a-z]+ )?(?:in|at) ${A_HOSPITAL}`,
      // "was taken to hospital, where he later died"
      '(?<=\\bhospital,? (?:but|where|and) )(?:(?:he|she) )?(?:later died|died (?:[a-z]+ later|later|on [a-z]+day))',
    ),
    'in hospital',
  ],
  [anyOf(`[a-z]+ed dead (?:at|in) ${A_HOSPITAL}`), 'pronounced dead in hospital'],
  [anyOf('died (?:[a-z]+ )?(?:in|at) (?:(?:an?|the|his|her) )?hospice'), 'in a hospice'],
  [
    anyOf(
      'died (?:[a-z]+ )?(?:in|at) (?:(?:an?|the|his|her) )?(?:(?:nursing|(?:long-term )?care) home|long-term care facility)',
    ),
    'in a nursing home',
  ],
  [anyOf('died (?:[a-z]+ )?at (?:(?:his|her|their) )?home'), 'at home'],
];

const DEAD_SIGN = sign('died killed dead');
const WHERE_SIGN = sign(
  'spot scene arrival way route ambulance hospital center centre room department hospice home facility',
);
const AT_ONCE = signOf('at once');

/** "died instantly", "was killed outright": at the scene. */
function diedAtOnce(marks: Marks): readonly Told[] {
  const { tokens } = marks.article;
  return hitsIn(marks, AT_ONCE, ['at once']).flatMap(({ sentence, first, last }) => {
    const verb = tokens[first - 1];
    if (!verb || !/^(?:died|killed)$/.test(verb.lower)) return [];
    const found = { sentence, start: verb.start, end: tokens[last - 1]?.end ?? verb.end };
    return [{ found, state: 'at the scene', nouns: isSomebody }];
  });
}

function findDeathPlaces(marks: Marks): readonly Mention<Polarity>[] {
  const told = DIED.flatMap(([pattern, state]) =>
    matchesIn(marks, DEAD_SIGN, pattern, WHERE_SIGN).map((found): Told => ({ found, state, nouns: isSomebody })),
  );
  return fatesOf(marks, 'place of death', [...diedAtOnce(marks), ...told]);
}

/**
 * Where one victim died.
 * Taken: "Lund died at the scene", "the boy was dead on arrival", "died later in hospital", "the hospital, but he later died".
 * Refused: "two died at the scene", "another victim died in hospital", "probably died instantly", articles that give two places.
 */
export const deathPlaces: Finder = { signs: DEAD_SIGN, also: WHERE_SIGN | AT_ONCE, find: findDeathPlaces };

/** The pleas of rule 11(a)(1) of the US Federal Rules of Criminal Procedure; "nolo contendere" is "no contest". */
const PLEAS = 'not[ -]guilty|guilty|nolo contendere|no[ -]contest';
const PLEA = anyOf(
  `(?:pleads|pleaded|pled) (${PLEAS})`,
  `(${PLEAS}) plea was entered`,
  `entered an? (${PLEAS}) plea`,
  `entered a plea of (${PLEAS})`,
);
/** What is heard of in court and from the police: pleas, charges, suspects. One sign, whose finders' patterns hold words of their own. */
export const CASE_SIGN = sign('pleads pleaded pled plea charged charge charges count counts indicted suspect suspects');

/** The word before a verb with two helpers or adverbs at most, and what stands before that: "Lund", "Mr Lund has", "Lund, 34, who". */
const SURNAME =
  /(?:^|(?<before>[^\s"“]+)\s|["“])(?<name>\p{Lu}[\p{L}'-]+)(?:,(?: \d\d,)?)?(?<helpers>(?: \p{Ll}+){0,2})\s*$/u;

/** Whether a word may stand between a subject and its verb: "who", a form of "have", an adverb. */
const isHelper = (lower: string): boolean => lower === 'who' || HAVE.has(lower) || isAdverbWord(lower);

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/**
 * The surname that stands as the subject right before a plea, where the article has no full name with it. A common noun would have a
 * determiner, be a plural, or stand in a headline.
 */
function surnameBefore(article: Article, { sentence, start }: Found): Whom | undefined {
  const before = article.text.slice(Math.max(sentence.start, start - REACH), start);
  const { before: word = '', name, helpers = '' } = SURNAME.exec(before)?.groups ?? {};
  if (name === undefined || sentence.role === 'headline' || !words(helpers).every(isHelper)) return undefined;
  if (isOthers(article.tokens, sentence, tokenAt(article, start, sentence))) return undefined;
  const subject = name.toLowerCase();
  const isNoun = isFunctionWord(subject) || (lemma(subject) !== subject && !isFamilyName(name));
  const isOfName = /^\p{Lu}/u.test(word) && !isHonorific(word.toLowerCase());
  return isNoun || isOfName || ARTICLES.has(word.toLowerCase()) ? undefined : { subject, names: [subject] };
}

function findPleas(marks: Marks): readonly Mention<Polarity>[] {
  const told = matchesIn(marks, CASE_SIGN, PLEA).map((found): Told => {
    const plea = found.match.slice(1).find((group) => group !== undefined) ?? '';
    const state = plea.toLowerCase().replace('-', ' ').replace('nolo contendere', 'no contest');
    const whom = surnameBefore(marks.article, found);
    return { found, state, nouns: isSomebody, ...(whom ? { whom } : {}) };
  });
  return fatesOf(marks, 'plea', told);
}

/**
 * What somebody pleaded.
 * Taken: "Lund pleaded guilty", "he entered a not guilty plea", "the defendant has pleaded not guilty". Refused: pleas of several,
 * articles that tell of two.
 */
export const pleas: Finder = { signs: CASE_SIGN, find: findPleas };

/**
 * Grades of a patient's condition, those of the American Hospital Association's guide to one-word conditions; "undetermined" leaves it
 * open, and "stable" is none.
 */
const GRADES = 'good|fair|serious|critical';
const CONDITION = new RegExp(
  `\\bin (?:an? )?(?:(?:very|[a-z]+ly|stable(?: but|,)|stable and) )?(${GRADES})(?:,? (?:but|and) stable)? condition\\b`,
  'gi',
);
const CONDITION_SIGN = sign('condition');

function findConditions(marks: Marks): readonly Mention<Polarity>[] {
  const told = matchesIn(marks, CONDITION_SIGN, CONDITION).map((found) => ({
    found,
    state: (found.match[1] ?? '').toLowerCase(),
  }));
  return fatesOf(marks, 'condition', told);
}

/**
 * How badly somebody is, as a hospital grades it.
 * Taken: "Lund was in critical condition", "in serious but stable condition". Refused: patients without a name, "in stable condition".
 */
export const conditions: Finder = { signs: CONDITION_SIGN, find: findConditions };

const OF_WHAT = anyOf('died(?: [a-z]+)? (?:of|from)');
const AFTER_WHAT = anyOf('died\\b[^.;]{0,40}? after (?:suffering|having)');

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
  const all = (stop < 0 ? rest : rest.slice(0, stop)).slice(0, 3);
  // "a massive |heart attack": an illness that is counted has an adjective oftener than a third word.
  const tokens = /^an?$/.test(phrase[from - 1]?.lower ?? '') ? all.slice(-2) : all;
  const words = tokens.map((token) => lemma(token.lower));
  const isOpen = tokens.some((token) => isWayToDie(token) || isOf(token, 'open cause'));
  return { words: isOpen ? [] : words, end: tokens.at(-1)?.end ?? end };
}

function findIllnesses(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const claim = (found: Found, words: readonly string[], end: number): readonly Mention<Polarity>[] => {
    const whom = whose(article, found, undefined);
    if (!whom || words.length === 0) return [];
    const draft = { frame: 'death', scale: 'cause of death', state: words.join(' '), things: words } as const;
    return mentionOf(article, found.start, end, { ...draft, ...whom });
  };
  const found = [OF_WHAT, AFTER_WHAT].flatMap((pattern) =>
    matchesIn(marks, DEAD_SIGN, pattern).flatMap((one) => {
      const cause = causeAfter(article, one);
      return claim(one, cause.words, cause.end);
    }),
  );
  return new Set(found.map(({ value }) => value.state)).size === 1 ? found : [];
}

/**
 * Of what illness somebody died.
 * Taken: "Lund died of pneumonia", "died on Monday after suffering a heart attack". Refused: "died of his injuries", "died of
 * natural causes", "died of drowning", "Lund's mother died of cancer", articles that give two.
 */
export const illnesses: Finder = { signs: DEAD_SIGN, find: findIllnesses };
