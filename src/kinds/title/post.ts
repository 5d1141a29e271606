import { isPlainBody } from '../../text/forms/bodies.js';
import { lemma } from '../../text/lemma.js';
import { isGivenName, placeSureness } from '../../text/names/gazetteer.js';
import { isHeight, opensCrown, opensOffice, statusOf, stepOf } from '../../text/office-words.js';
import { isRank } from '../../text/ranks.js';
import { ARTICLE, COMING, FUNCTION, GRADE, HELD, INSIDE_OFFICE } from './form.js';
import { type Item, itemAt } from './items.js';
import { phraseName } from './offices.js';
import { isHead, isReach, isStaffPost } from './words.js';

/** One office, rank or occupation, taken apart. */
export interface Post {
  /** What is held, singular, without gender: "minister", "chief of staff", "spokesperson". */
  readonly office: string;
  /** How it is held (`Status`): "acting", "former"; empty where in the ordinary way. */
  readonly status: string;
  /** "deputy", "assistant", "associate" or "co"; empty for the office itself. */
  readonly below: string;
  /** Of a vice-president, the height that stands before it: "executive", "senior"; absent where none does. */
  readonly grade?: string;
  /** Lemmas of the words that say which one, sorted: portfolio, body, place. */
  readonly scope: readonly string[];
  /** Those of them that name something by its own name, places left out. */
  readonly named: readonly string[];
  /** All that says which one, lemmas in the order of the article, with the words that tell no two posts apart ("national", "union"). */
  readonly of: string;
}

/** What an article says a person is. */
export interface Title {
  /** The posts of the phrase, one for most; sorted by key. */
  readonly posts: readonly Post[];
  /** The person, as written beside the title. */
  readonly holder: string;
  /** The phrase as the article gives it; of a short repeat, the article's fullest. */
  readonly shown: string;
  /** Whether it stands beside the name, where it is taken for granted; else a verb says it of the person. */
  readonly beside: boolean;
  /** Whether it says only that the holder is one of those who have such an office: "fellow", "another" before it. */
  readonly likened: boolean;
}

/** The office words that end at an item: where they begin, at which item they end, and what they name. */
export interface Office {
  readonly from: number;
  readonly at: number;
  readonly office: string;
  readonly plural: boolean;
  /** Written with a capital: then those of the words around it prove nothing. */
  readonly capital: boolean;
}

/** Words of the longest phrase, "master chief petty officer", and one to spare. */
const LONGEST_PHRASE = 5;

/** The longest office that ends at an item; undefined where the item ends none, or only a tie of kinship or a part in the story. */
export function officeAt(items: readonly Item[], at: number): Office | undefined {
  const last = itemAt(items, at);
  if (last?.type !== 'word') return undefined;
  const { single, compound, whole, office, addressed } = last.ending;
  const found = compound ? phraseAt(items, at, last) : undefined;
  if (found) return found;
  if (whole !== undefined) return { from: at, at, office: whole, plural: whole !== last.word, capital: last.capital };
  if (office === undefined) {
    const isAddress = addressed && last.capital && itemAt(items, at + 1)?.type === 'person';
    if (!isAddress) return undefined;
    return makeOffice(items, at, single, false) ?? { from: at, at, office: single, plural: false, capital: true };
  }
  const plural = single !== last.word;
  return makeOffice(items, at, office, plural) ?? { from: at, at, office, plural, capital: last.capital };
}

/**
 * An office that the word before its noun makes another of: "head |coach", "prime |minister", "attorney |general", "press |secretary",
 * "lord |mayor", "First |Minister" (not "the first |minister to go"), "chief financial |officer", "chief scientific |adviser". Ranks are known by
 * their names.
 */
function makeOffice(items: readonly Item[], at: number, office: string, plural: boolean): Office | undefined {
  const before = itemAt(items, at - 1);
  if (before?.type !== 'word' || before.possessive) return undefined;
  const capital = itemAt(items, at)?.capital === true;
  if (office === 'general' && before.ending.office !== undefined) {
    const name = `${before.ending.office} ${office}`;
    return { from: at - 1, at, office: name, plural: plural || before.ending.single !== before.word, capital };
  }
  const chief = itemAt(items, at - 2);
  const isChief = chief?.type === 'word' && chief.word === 'chief' && (before.signs & HELD) === 0;
  if (isChief && (office === 'officer' || isStaffPost(office))) {
    const name =
      before.word === 'executive' && office === 'officer' ? 'chief executive' : `chief ${before.word} ${office}`;
    return { from: at - 2, at, office: name, plural, capital };
  }
  if (isRank(office)) return undefined;
  if ((before.word === 'lord' || before.word === 'lady') && before.capital && capital)
    return { from: at - 1, at, office: `${before.word} ${office}`, plural, capital };
  if (before.word === 'press' && (office === 'officer' || isStaffPost(office)))
    return { from: at - 1, at, office: `press ${office}`, plural, capital };
  const isFirst = before.word === 'first' && before.capital && capital;
  const opens = isFirst || ((opensOffice(before.word) || opensCrown(before.word)) && !before.proper);
  if (!(before.word === 'head' && !isHead(office)) && !opens) return undefined;
  return { from: at - 1, at, office: `${before.word} ${office}`, plural, capital };
}

/** The longest office of several words that ends at an item: "chief of |staff". */
function phraseAt(items: readonly Item[], at: number, last: Item): Office | undefined {
  let head = '';
  let found: Office | undefined;
  const { single } = last.ending;
  for (let from = at - 1; from > at - LONGEST_PHRASE; from -= 1) {
    const item = itemAt(items, from);
    if (item?.type !== 'word' || (item.signs & INSIDE_OFFICE) === 0) break;
    const { single: word } = item.ending;
    const office = phraseName(`${item.word}${head} ${single}`) ?? phraseName(`${word}${head} ${single}`);
    head = ` ${item.word}${head}`;
    if (office === undefined) continue;
    const plural = single !== last.word || word !== item.word;
    found = { from, at, office, plural, capital: last.capital };
  }
  return found;
}

/**
 * The United States and the United Kingdom by the initials under which titles are compared, with their other names and adjectives of one
 * word. Two countries, no class: others that go by initials (the Emirates, the Congo) stand under whatever name the article gives.
 */
const COUNTRY_FORMS: ReadonlyMap<string, string> = new Map(
  'usa:us america:us american:us uk:uk britain:uk british:uk'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Whether a word right before an office says that it is one of a state of a federation: "state |senator"; farther off it names a body. */
export const isOfState = (item: Item): boolean => item.type === 'word' && item.word === 'state' && !item.possessive;

/** A stretch of the items of a sentence, half-open. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads one post from the items of its phrase.
 * @param before items left of the office words: qualifiers, portfolio, body
 * @param after items right of them: "for Interior", "of the salt workers' union"
 */
export function postOf(
  { office, capital }: Pick<Office, 'office' | 'capital'>,
  items: readonly Item[],
  before: ItemRange,
  after: ItemRange,
): Post {
  let status = '';
  let below = '';
  let grade = '';
  const scope: Scope = { words: [], named: [], spoken: [], opened: 0, link: '' };
  for (let index = before.from; index < before.to; index += 1) {
    const item = itemAt(items, index);
    if (!item) continue;
    const isHeld = (item.signs & HELD) !== 0;
    const held = isHeld ? statusOf(item.word) : undefined;
    const step = !isHeld || (item.word === 'vice' && index < before.to - 1) ? undefined : stepOf(item.word);
    if (held !== undefined) status = held;
    else if (step !== undefined) {
      below = step;
      if (item.word === 'vice' && index > before.from) grade = heightOf(itemAt(items, index - 1));
    } else if (index === before.to - 1 && isOfState(item)) {
      scope.words.push(item.word);
      scope.spoken.push(item.word);
    } else addScope(item, false, capital, scope);
  }
  scope.link = '';
  scope.opened = scope.spoken.length;
  for (let index = after.from; index < after.to; index += 1) {
    const item = itemAt(items, index);
    if (item && (item.signs & COMING) !== 0) status = statusOf(item.word) ?? status;
    else if (item) addScope(item, true, capital, scope);
  }
  return {
    office,
    status,
    below,
    ...(grade !== '' && { grade }),
    scope: scope.words.sort(),
    named: scope.named.sort(),
    of: scope.spoken.join(' '),
  };
}

/** The word before "vice" that says which of several vice-presidents it is: "|executive| vice president"; empty where none does. */
const heightOf = (item: Item | undefined): string => (item?.type === 'word' && isHeight(item.word) ? item.word : '');

/** What the words of a phrase say of which office it is; grows. */
interface Scope {
  readonly words: string[];
  readonly named: string[];
  /** All of it in the order of the article; how many of these stand before the office, and the word that joins the next: "of". */
  readonly spoken: string[];
  opened: number;
  link: string;
}

/**
 * Adds what an item says of which office it is.
 * @param isAfter whether it stands behind the office, where height is not that of the office: "union of |senior| staff"
 * @param capital whether the office has one: then those of the words around it prove nothing
 */
function addScope(item: Item, isAfter: boolean, capital: boolean, scope: Scope): void {
  if (item.type !== 'word') return;
  if ((item.signs & FUNCTION) !== 0) {
    if ((item.signs & ARTICLE) === 0) scope.link = item.word;
    return;
  }
  const country = COUNTRY_FORMS.get(item.word);
  const key = country ?? scopeKey(item);
  const isGrade = (item.signs & GRADE) !== 0 || ORDINAL.test(item.word);
  if (isAfter || item.proper || !isGrade) speak(key, scope);
  if (isGrade || isReach(key) || isPlainBody(key)) return;
  if (!scope.words.includes(key)) scope.words.push(key);
  const isName = (item.proper || (item.capital && !capital)) && !item.place && country === undefined;
  if (isName && !scope.named.includes(key)) scope.named.push(key);
}

/** Adds a word to those that are shown, with what joins it to the one before it on the same side of the office. */
function speak(key: string, scope: Scope): void {
  if (scope.link !== '' && scope.spoken.length > scope.opened) scope.spoken.push(scope.link);
  scope.link = '';
  scope.spoken.push(key);
}

/** The lemma of a word, but a place's own name, or one that people have, as it is: "Leeds" is no plural. */
function scopeKey({ word, capital }: Item): string {
  const key = lemma(word);
  if (key === word || !capital) return key;
  const name = titleCase(word);
  return placeSureness(name) !== 'none' || isGivenName(name) ? word : key;
}

const titleCase = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Equal for equal posts. */
export function postKey(post: Post): string {
  return [post.status, post.grade ?? '', post.below, post.office, post.scope.join(' ')].join('|');
}
