import { isSpeechStem } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { type Item, isNominal } from './items.js';
import { type Office, officeAt, type Post, postKey, postOf } from './post.js';
import { GRADES, isRank, NO_ADVERBS, STATUS, STEP_BELOW } from './words.js';

/** Items left of a name that a title may take up: "the vice president of the salt workers' union," is nine. */
const REACH = 14;
/** Modifiers before an office: "Upper Glen Valley Fire Department Chief" has five. */
const MOST_MODIFIERS = 6;
/** Lower-case modifiers before an office; more is a sentence, not a title. */
const MOST_PLAIN_MODIFIERS = 3;
/** Items of "of the ..." after an office. */
const MOST_COMPLEMENT = 8;
/** Words that lead from an office to what it is of. */
export const OPENERS = new Set(['of', 'for', 'at', 'in', 'to']);
/** Those that lead on to a name without a comma: "director of communications Sara Mills". */
export const NEAR_OPENERS = new Set(['of', 'for']);
const JOINTS = new Set(['and', '&']);
/** Articles and owners that a title does not take in. */
export const ARTICLES = new Set('the a an his her its their our my another one'.split(' '));
/** How many hold a plural office: no part of it. */
export const COUNTS = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|both)$/;

/** The words of a title, and what they say. */
export interface Phrase {
  readonly posts: readonly Post[];
  /** Items of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
}

/**
 * Where the modifiers of an office begin: nouns, adjectives and names left of it.
 * Taken: "Acting US [Ambassador]", "Bay City Chief Deputy District [Attorney]", "family [spokesman]".
 * Not taken: "said [spokesman]", "the [minister]", "Carla Mint's [chief of staff]", "yesterday's".
 */
function modifiersFrom(items: readonly Item[], office: Office): number {
  let from = office.from;
  let lower = 0;
  while (from > 0 && office.from - from < MOST_MODIFIERS) {
    const item = items[from - 1];
    if (item && JOINTS.has(item.word) && joinsModifiers(items, from - 1)) {
      from -= 2;
      continue;
    }
    if (item?.type !== 'word' || COUNTS.test(item.word) || item.word.length === 1 || item.word === 'old') break;
    const held = STATUS.has(item.word) || STEP_BELOW.has(item.word);
    if (!held && !GRADES.has(item.word) && !isNominal(item)) break;
    if (!held && !item.proper && isAdverbOrSpeech(item.word)) break;
    if (item.possessive && !item.proper && !item.capital) break;
    if (isPredicate(items, from - 1)) break;
    if (!item.capital && !held) lower += 1;
    if (lower > MOST_PLAIN_MODIFIERS) break;
    from -= 1;
  }
  return from;
}

/** Whether an "and" stands inside one title: "Foreign Affairs and Regional Integration [Minister]"; not "Mayor and Fire [Chief]". */
function joinsModifiers(items: readonly Item[], at: number): boolean {
  const left = items[at - 1];
  const right = items[at + 1];
  if (left?.type !== 'word' || !left.capital || !right?.capital || !isNominal(left)) return false;
  if (left.possessive || (left.proper && !items[at]?.proper) || officeAt(items, at - 1)) return false;
  return isNominal(items[at - 2]) || items[at - 2]?.type === 'person';
}

function isAdverbOrSpeech(word: string): boolean {
  return (/ly$/.test(word) && !NO_ADVERBS.has(word)) || isSpeechStem(stem(word));
}

/** A present-tense verb behind its subject: "Imran Rao [meets] US ambassador"; nouns in -s do not follow a name so. */
function isPredicate(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const subject = items[at - 1];
  if (!item || item.proper || !subject || subject.possessive || !/[^s]s$/.test(item.word)) return false;
  if (/^(?:who|which|that)$/.test(subject.word)) return true;
  return subject.type === 'person' || (subject.proper && !item.capital);
}

/** The owner of an office: "the union's [vice president]", "Comcast's [chairman]"; no person's. */
function ownerOf(items: readonly Item[], from: number): readonly Item[] {
  const owner = items[from - 1];
  return owner?.type === 'word' && owner.possessive ? [owner] : [];
}

/** Where the complement of an office ends: "[head] of the dockers' union |, said", "[deputy chief of staff] to the premier |". */
function complementTo(items: readonly Item[], after: number): number {
  if (!OPENERS.has(items[after]?.word ?? '')) return after;
  let to = after + 1;
  let end = after;
  while (to < items.length && to - after <= MOST_COMPLEMENT) {
    const item = items[to];
    if (item?.type !== 'word') break;
    const joins = ARTICLES.has(item.word) || OPENERS.has(item.word) || item.word === 'and';
    if (!joins && (!isNominal(item) || /^\d+$/.test(item.word))) break;
    if (!joins && !item.proper && !item.capital && isSpeechStem(stem(item.word))) break;
    if (item.word === 'and' && !isNominal(items[to + 1])) break;
    to += 1;
    if (!joins) end = to;
  }
  return end;
}

/** A phrase of the offices that end at the given items, the last with what follows it up to `to`. */
export function phraseOf(
  items: readonly Item[],
  offices: readonly (Office & { readonly at: number })[],
  to: number,
): Phrase {
  const posts: Post[] = [];
  let from = 0;
  let plural = false;
  for (const [index, office] of offices.entries()) {
    const begin = modifiersFrom(items, office);
    if (index === 0) from = begin;
    const next = offices[index + 1];
    const after = next ? [] : items.slice(office.at + 1, to);
    posts.push(postOf(office, [...ownerOf(items, begin), ...items.slice(begin, office.from)], after));
    plural ||= office.plural;
  }
  const byKey = new Map(posts.map((post) => [postKey(post), post]));
  return { posts: [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []), from, to, plural };
}

/** The offices that end at an item and those an "and" joins to it from the left: "president and chief executive". */
export function officesUpTo(items: readonly Item[], at: number): readonly (Office & { readonly at: number })[] {
  const office = officeAt(items, at);
  if (!office) return [];
  const begin = modifiersFrom(items, office);
  const joint = items[begin - 1];
  const joined = JOINTS.has(joint?.word ?? '');
  const before = joined && begin >= 2 ? officeAt(items, begin - 2) : undefined;
  const own = { ...office, at };
  if (!before || before.plural || isRank(office.office)) return [own];
  return [{ ...before, at: begin - 2 }, own];
}

/**
 * The title that ends right before an item.
 * Taken: "Interior Minister |", "President and CEO |", "director of media and communications |", "State Minister for Interior |".
 */
export function titleBefore(items: readonly Item[], end: number, openers: ReadonlySet<string>): Phrase | undefined {
  const tail = STATUS.get(items[end - 1]?.word ?? '') === 'coming' ? end - 1 : end;
  const direct = officesUpTo(items, tail - 1);
  if (direct.length > 0) return phraseOf(items, direct, end);
  for (let at = end - 2; at >= Math.max(1, end - REACH); at -= 1) {
    const item = items[at];
    if (item?.type !== 'word') return undefined;
    if (!openers.has(item.word)) continue;
    const offices = officesUpTo(items, at - 1);
    if (offices.length > 0) return complementTo(items, at) === end ? phraseOf(items, offices, end) : undefined;
  }
  return undefined;
}

/** A phrase that a verb opens: "heads the rescue service". */
export function headingPhrase(items: readonly Item[], verb: number, office: string): Phrase | undefined {
  let to = verb + 1;
  while (to < items.length && to - verb <= MOST_COMPLEMENT) {
    const item = items[to];
    if (!item || (!isNominal(item) && !ARTICLES.has(item.word) && !OPENERS.has(item.word))) break;
    to += 1;
  }
  if (to === verb + 1) return undefined;
  return { posts: [postOf({ office, capital: false }, [], items.slice(verb + 1, to))], from: verb, to, plural: false };
}

/** The longest office that holds an item and ends at it or up to three items on: "chief of staff" at "chief". */
function officeOver(items: readonly Item[], at: number): (Office & { readonly at: number }) | undefined {
  for (let ahead = at + 3; ahead > at; ahead -= 1) {
    const office = officeAt(items, ahead);
    if (office && office.from <= at) return { ...office, at: ahead };
  }
  const office = officeAt(items, at);
  return office && { ...office, at };
}

/** The title that begins at an item, after an article or an owner. */
export function titleFrom(items: readonly Item[], start: number): Phrase | undefined {
  let first = start;
  while (ARTICLES.has(items[first]?.word ?? '')) first += 1;
  const limit = Math.min(first + MOST_MODIFIERS + 2, items.length);
  for (let at = first; at < limit; at += 1) {
    const item = items[at];
    if (item?.type === 'person' && item.possessive) continue;
    if (item?.type !== 'word') return undefined;
    const office = officeOver(items, at);
    if (office && !officeAt(items, office.at + 1)) return closePhrase(items, office, office.at, first);
    const held = STATUS.has(item.word) || STEP_BELOW.has(item.word) || GRADES.has(item.word);
    if (!held && !office && !isNominal(item) && !ARTICLES.has(item.word)) return undefined;
  }
  return undefined;
}

function closePhrase(items: readonly Item[], office: Office, at: number, first: number): Phrase | undefined {
  if (items[at]?.possessive) return undefined;
  const offices = [{ ...office, at }];
  let last = at;
  if (JOINTS.has(items[at + 1]?.word ?? '')) {
    for (let ahead = at + 2; ahead <= at + 4 && items[ahead]?.type === 'word'; ahead += 1) {
      const second = officeAt(items, ahead);
      if (!second || officeAt(items, ahead + 1)) continue;
      if (items[ahead + 1]?.type !== 'person') {
        offices.push({ ...second, at: ahead });
        last = ahead;
      }
      break;
    }
  }
  const held = STATUS.get(items[last + 1]?.word ?? '') === 'coming';
  const to = complementTo(items, last + (held ? 2 : 1));
  if (items[to]?.type === 'person') return undefined;
  const phrase = phraseOf(items, offices, to);
  return { ...phrase, from: Math.max(first, phrase.from) };
}
