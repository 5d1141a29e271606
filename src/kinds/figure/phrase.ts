// The words that name what figures are of, in the forms and the order in which the articles have them.
import type { Claim } from '../../core/claim.js';
import { MONTHS, WEEKDAYS } from '../../text/calendar-words.js';
import { classOfNoun } from '../../text/counted-nouns.js';
import { tableTest } from '../../text/data.js';
import { irregularPlural } from '../../text/irregular-forms.js';
import { isIrregularVerb, lemma, stem } from '../../text/lemma.js';
import { isRoleNoun } from '../../text/roles.js';
import { isAnyone, roleOfWord } from './roles.js';
import type { Phrase } from './said-beside.js';
import { isUnmarkedPlural } from './traits.js';
import type { Figure, Role } from './value.js';

type FigureClaim = Claim<Figure>;

/** The commonest of some words; ties by code unit. */
export function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/** The plurals of "person" and "leaf": the table of irregular forms has "persons", and "leaves" for a verb. */
function ownPlural(lower: string): string | undefined {
  if (lower === 'person') return 'people';
  return lower === 'leaf' ? 'leaves' : undefined;
}

const isCommon = tableTest('common-words.txt');
/**
 * The nouns in -o that always take -oes by the Oxford Dictionaries, with their compounds ("antihero"), and "no" and "go"; those with either plural
 * ("cargo") take -s here.
 */
const IN_OES = /(?:buffalo|domino|echo|embargo|hero|mosquito|potato|tomato|torpedo|veto|^no|^go)$/;

/** Whether a noun in -man is a compound of "man": of a common word or an adjective of a people ("Irishman"), or a noun for people; not "talisman", "German". */
function isCompoundOfMan(lower: string): boolean {
  const first = lower.slice(0, -3);
  const named = classOfNoun(lower);
  if (first === '' || /(?:wo|[cs]h)$/.test(first) || named === 'person' || named === 'group') return true;
  if (isRoleNoun(lower) && /[^aoh]$/.test(first)) return true; // "foreman"; not "shaman", "dragoman", "brahman"
  return first.length > 2 && (isCommon(first) || (first.endsWith('s') && isCommon(first.slice(0, -1))));
}

/** The plural of a noun in the singular: "boats", "crewmen", "children", "crises", "AK-47s", "passengers and crew". */
export function plural(noun: string): string {
  if (/\d/.test(noun)) return `${noun.toUpperCase()}s`;
  if (isUnmarkedPlural(noun)) return noun;
  if (noun.includes(' and ')) return noun.split(' and ').map(plural).join(' and ');
  const lower = noun.toLowerCase();
  const irregular = ownPlural(lower) ?? irregularPlural(lower);
  if (irregular !== undefined) return irregular;
  if (/man$/.test(noun) && isCompoundOfMan(lower)) return noun.replace(/man$/, 'men');
  if (/child$/.test(noun)) return `${noun}ren`;
  if (/(?:wife|knife)$/.test(noun)) return noun.replace(/fe$/, 'ves');
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(noun) || IN_OES.test(lower) ? `${noun}es` : `${noun}s`;
}

/** Whether a noun has no plural of its own: "aircraft", "series". */
const isUnchanged = (noun: string): boolean => plural(noun) === noun;

/** The words of a quote that are its noun phrase: "public comments" of "nearly 235,000 public comments"; none where it has none. */
function nounPhraseOf({ quote, value }: FigureClaim): readonly string[] {
  const { counted, modifiers } = value;
  if (counted === undefined) return [];
  const words = quote.trim().split(/\s+/);
  const head = words.at(-1)?.toLowerCase() ?? '';
  if (lemma(head) !== counted && head !== counted && plural(counted) !== head) return [];
  const kept = modifiers.length > MOST_MODIFIERS ? 0 : modifiers.length;
  const phrase = words.slice(Math.max(1, words.length - kept - 1));
  return /^\d/.test(phrase[0] ?? '') ? phrase.slice(1) : phrase; // "AK |47 rifles|": half of a name
}

/** Words before a noun that a phrase takes with it; more of them are no noun phrase but half a sentence. */
const MOST_MODIFIERS = 2;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The modifiers that more than half of the quotes share with their noun, before the noun. */
function withModifiers(phrases: readonly (readonly string[])[], head: string): string {
  const modifiers = phrases.map((phrase) => phrase.slice(0, -1).join(' '));
  const common = commonest(modifiers) ?? '';
  return common !== '' && modifiers.filter((one) => one === common).length * 2 > phrases.length
    ? `${common} ${head}`
    : head;
}

/** Whether two lemmas are one noun: the plural of what is written in capitals is not always known for one ("KO", "KOs"). */
const isSameNoun = (one: string, other: string): boolean => one === other || `${one}s` === other || `${other}s` === one;

/** The noun phrases of the claims that count or measure a noun. */
function phrasesWith(claims: readonly FigureClaim[], noun: string): readonly (readonly string[])[] {
  return claims.flatMap((claim) => {
    const phrase = isSameNoun(claim.value.counted ?? '', noun) ? nounPhraseOf(claim) : [];
    return phrase.length === 0 ? [] : [phrase];
  });
}

/** A noun as it stands within a sentence: "Boats" of a headline in lower case, "KOs" as it is. */
const inSentence = (word: string): string => (/^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word);

/** What a cluster counts, in the plural and as its quotes put it: "public comments", "AK-47 rifles", "crewmen"; undefined for no noun. */
export function countedThings(claims: readonly FigureClaim[]): string | undefined {
  const noun = commonest(claims.flatMap(({ value }) => value.counted ?? []));
  if (noun === undefined) return undefined;
  const phrases = phrasesWith(claims, noun);
  const heads = phrases.flatMap((phrase) => {
    const head = phrase.at(-1) ?? '';
    const isPlural = isUnchanged(noun) || (head.toLowerCase() !== noun && !/['’]/.test(head));
    return isPlural || /^\p{Lu}+s$/u.test(head) ? [inSentence(head)] : [];
  });
  return withModifiers(phrases, commonest(heads) ?? plural(noun));
}

/** What a cluster measures, in the singular: "bailout package" of "$143 billion bailout package"; undefined for no noun. */
export function measuredThing(claims: readonly FigureClaim[]): string | undefined {
  const noun = commonest(claims.flatMap(({ value }) => value.counted ?? []));
  if (noun === undefined) return undefined;
  const phrases = phrasesWith(claims, noun);
  return withModifiers(phrases, commonest(phrases.map((phrase) => inSentence(phrase.at(-1) ?? ''))) ?? noun);
}

/** A word of the theme as an article writes it, and whether it is the verb. */
export interface ThemeWord {
  readonly word: string;
  readonly verb: boolean;
}

/** The names of the sentences, by the stem of each of their words: a name that opens a sentence is not known for one by itself. */
function namesOf(claims: readonly FigureClaim[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const { context } of claims) {
    const own = new Map<string, string>();
    for (const name of context.names)
      for (const word of name.split(/\s+/)) own.set(stem(word.toLowerCase().replace(/['’]s$/, '')), name);
    for (const [key, name] of own) known.set(key, [...(known.get(key) ?? []), name]);
  }
  return known;
}

/**
 * An adverb tells nothing of what is measured: "previously". Told by the common word before -ly or its regular change ("heavily",
 * "possibly"), so that nouns in -ly ("family", "assembly") stay.
 */
function isAdverb(word: string): boolean {
  if (!word.endsWith('ly')) return false;
  const base = word.slice(0, -2);
  if (base.endsWith('i')) return isCommon(`${base.slice(0, -1)}y`);
  return isCommon(base) || (/[ai]b$/.test(base) && isCommon(`${base}le`)) || isCommon(`${base}l`);
}

/** Words that a phrase of the theme takes: "key rate", "gross international reserves". */
const MOST_WORDS = 3;

/** What a word near some claims is to them. */
interface Near {
  /** How many of the claims have it near. */
  readonly count: number;
  /** How far it stands from them, summed. */
  readonly distance: number;
  /** As the articles write it. */
  readonly forms: readonly string[];
}

/** The words near some claims, by stem. */
function nearOf(claims: readonly FigureClaim[]): ReadonlyMap<string, Near> {
  const all = new Map<string, Near>();
  for (const { value } of claims) {
    value.near.forEach((key, index) => {
      const word = (value.nearWords[index] ?? key).replace(/['’]s$/, '');
      const { count, distance, forms } = all.get(key) ?? { count: 0, distance: 0, forms: [] };
      all.set(key, { count: count + 1, distance: distance + index, forms: [...forms, word] });
    });
  }
  return all;
}

/** Whether every claim has a word in its clause, where its subject and object stand. */
const isInEvery = (claims: readonly FigureClaim[], key: string): boolean =>
  claims.every(({ context }) => context.clause.includes(key));

const isOfCalendar = (key: string): boolean => MONTHS.has(key) || WEEKDAYS.has(key);

/** Whether one word stands right before another wherever both are near. */
function isNextTo(claims: readonly FigureClaim[], key: string, next: string): boolean {
  const gaps = claims.flatMap(({ value: { near, nearAt } }) => {
    const [one, other] = [nearAt[near.indexOf(key)], nearAt[near.indexOf(next)]];
    return one === undefined || other === undefined ? [] : [other - one];
  });
  return gaps.length > 0 && gaps.every((gap) => gap === 1);
}

/**
 * What stands near more than half of a cluster's claims, and near every one of them where `every` says so: the verbs, and of the others
 * the nearest, with the words that always stand next to it ("key rate"). What the role says, the measured noun itself, months, adverbs
 * and bare verbs ("get", "see") are left out.
 */
export function themeOf(
  claims: readonly FigureClaim[],
  role: Role | undefined,
  leftOut: string,
  every = false,
): readonly ThemeWord[] {
  const verbs = new Set(claims.flatMap(({ context }) => context.verb ?? []));
  const names = namesOf(claims);
  const leftStems = new Set(
    leftOut
      .toLowerCase()
      .split(/[\s-]+/)
      .map(stem),
  );
  const found = [...nearOf(claims)]
    .filter(([key, { count }]) => count * 2 > claims.length && count > 1 && !leftStems.has(key))
    .filter(([key]) => !isOfCalendar(key) && (!every || isInEvery(claims, key)))
    .sort(([a, x], [b, y]) => y.count - x.count || x.distance - y.distance || (a < b ? -1 : 1))
    .flatMap(([key, { count, forms }]): readonly (ThemeWord & { readonly key: string })[] => {
      const named = names.get(key) ?? [];
      const form = commonest(forms) ?? key;
      const name = named.length * 2 >= count ? commonest(named) : undefined;
      const isOwn =
        isCapital(form) || named.length >= count || stem(name?.toLowerCase().split(' ').at(-1) ?? '') === key; // not "Rate Board" for "rate"
      const word = isOwn ? (name ?? form) : form;
      const verb = verbs.has(key) && !isCapital(word);
      if (isAdverb(word) || (!isCapital(word) && isIrregularVerb(word))) return [];
      if ((verb && !word.endsWith('ed')) || (role !== undefined && roleOfWord(word) === role)) return [];
      return [{ key, word, verb }];
    });
  const things = found.filter(({ verb }) => !verb);
  const first = things.find(({ word }) => isCapital(word)) ?? things[0];
  return [...found.filter(({ verb }) => verb).slice(0, 1), ...(first === undefined ? [] : [first])].map(
    ({ key, word, verb }) => ({ word: verb ? word : withNeighbours(claims, things, key, word), verb }),
  );
}

/** A word of a theme with those that always stand right before or behind it. */
function withNeighbours(
  claims: readonly FigureClaim[],
  things: readonly (ThemeWord & { readonly key: string })[],
  key: string,
  word: string,
): string {
  const words = [{ key, word }];
  for (let grows = true; grows && words.length < MOST_WORDS; ) {
    const [head, tail] = [words[0], words.at(-1)];
    const before = things.find(
      (one) => !words.some(({ word }) => word === one.word) && isNextTo(claims, one.key, head?.key ?? ''),
    );
    const behind = things.find(
      (one) => !words.some(({ word }) => word === one.word) && isNextTo(claims, tail?.key ?? '', one.key),
    );
    if (before) words.unshift(before);
    else if (behind) words.push(behind);
    grows = before !== undefined || behind !== undefined;
  }
  return words.map(({ word }) => word).join(' ');
}

/** The words of a phrase up to the one of a stem, as written; empty where it has none. */
const upTo = ({ words, keys }: Phrase, key: string): string => words.slice(0, keys.indexOf(key) + 1).join(' ');

/**
 * What some figures are said to be of ("of riots"), where those of which it is not said tell of it too: its shortest wording.
 * @param isClear whether what the figures are of needs no telling by the others, one noun being behind all of them: an ordinal's
 */
export function ofWhat(claims: readonly FigureClaim[], isClear = false): string {
  const phrases = claims.flatMap(({ value }) => value.of ?? []);
  const key = commonest(phrases.flatMap(({ keys }) => keys.slice(-1)));
  const isOf = (told: string): boolean =>
    claims.every(({ value, context }) => value.of?.keys.includes(told) ?? (isClear || context.words.includes(told)));
  if (key === undefined || phrases.length * 2 < claims.length || !isOf(key)) return '';
  const [shortest] = phrases.map((phrase) => upTo(phrase, key)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return ` of ${shortest}`;
}

/** The verb that acts on all of some figures, as a participle: "attacked"; undefined where there is none, or no form tells it. */
export function verbOfAll(claims: readonly FigureClaim[]): string | undefined {
  const verbs = claims.flatMap(({ value }) => value.acting ?? []);
  if (verbs.length < claims.length || new Set(verbs.map(stem)).size > 1) return undefined;
  return verbs.find((verb) => verb.endsWith('ed'));
}

/** The fullest name in the sentences that has a stem among its words: "Port Tolan" for "tolan"; undefined for none. */
export function nameWith(claims: readonly FigureClaim[], key: string): string | undefined {
  const names = claims.flatMap(({ context }) =>
    context.names.filter((name) => name.split(/\s+/).some((word) => stem(word.toLowerCase()) === key)),
  );
  return commonest(names);
}

/** Whether a noun is written with a capital next to its figures: "68 percent of Danes"; a lemma. */
export function isCapitalized(claims: readonly FigureClaim[], noun: string): boolean {
  const key = stem(noun);
  return claims.some(({ value }) =>
    value.near.some((word, at) => word === key && isCapital(value.nearWords[at] ?? '')),
  );
}

/** Whether most claims count people as such: "people", "others", a bare number. */
export const areAnyone = (claims: readonly FigureClaim[]): boolean =>
  isAnyone(commonest(claims.flatMap(({ value }) => value.counted ?? [])));
