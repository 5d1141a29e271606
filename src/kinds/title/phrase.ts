import { byKeys } from '../../core/order.js';
import { PREPOSITIONS } from '../../text/function-words.js';
import { isRemoved } from '../../text/office-words.js';
import { isRank } from '../../text/ranks.js';
import {
  ADVERB,
  ARTICLE,
  COMING,
  COUNT,
  DAY,
  DIGITS,
  FUNCTION,
  GRADE,
  HELD,
  IN_S,
  JOINT,
  OPENER,
  SETS_OFF,
  SPEECH,
} from './form.js';
import { has, type Item, isNominal, itemAt } from './items.js';
import { isOfState, type Office, officeAt, type Post, postKey, postOf } from './post.js';

/** Items left of a name that a title may take up: "the vice president of the salt workers' union," is nine. */
const REACH = 14;
/** Modifiers before an office: "Upper Glen Valley Fire Department Chief" has five. */
const MOST_MODIFIERS = 6;
/** Lower-case modifiers before an office; more is a sentence, not a title. */
const MOST_PLAIN_MODIFIERS = 3;
/** Items of "of the ..." after an office. */
const MOST_COMPLEMENT = 8;
/** The words of a title, and what they say. */
export interface Phrase {
  readonly posts: readonly Post[];
  /** Items of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
  /** See `Title`. */
  readonly likened: boolean;
}

/** Whether a word before an office says that its holder has one like another's: Quirk's determiners of another one, and "fellow". */
const isLikening = (item: Item | undefined): boolean =>
  item?.word === 'fellow' || item?.word === 'another' || item?.word === 'other';

/**
 * Where the modifiers of an office begin: nouns, adjectives and names left of it.
 * Taken: "Acting US [Ambassador]", "Bay City Chief Deputy District [Attorney]", "family [spokesman]", and a name whole: "Bank of Keld [governor]".
 * Not taken: "said [spokesman]", "the [minister]", "Carla Mint's [chief of staff]", "yesterday's".
 */
function modifiersFrom(items: readonly Item[], office: Office): number {
  let from = office.from;
  let lower = 0;
  while (from > 0) {
    if (from < office.from && itemAt(items, from)?.inner === true) {
      const name = nameFrom(items, from);
      if (has(itemAt(items, name), COUNT)) break;
      from = name;
      continue;
    }
    if (office.from - from >= MOST_MODIFIERS) break;
    const item = itemAt(items, from - 1);
    if (has(item, JOINT) && joinsModifiers(items, from - 1, office)) {
      from -= 2;
      continue;
    }
    if (item?.type !== 'word' || has(item, COUNT) || item.word.length === 1 || item.word === 'old') break;
    const held = has(item, HELD);
    if (isOfState(item) && from === office.from) {
      from -= 1;
      continue;
    }
    if (!held && !has(item, GRADE) && !isNominal(item) && !isField(items, from - 1)) break;
    if (!held && !item.proper && has(item, ADVERB | SPEECH)) break;
    if (item.possessive && !item.proper && !item.capital) break;
    if (isPredicate(items, from - 1) || isRemoval(items, from - 1)) break;
    if (!item.capital && !held) lower += 1;
    if (lower > MOST_PLAIN_MODIFIERS) break;
    from -= 1;
  }
  return from;
}

/** Whether a word in -ing between an owner, an article or a mark and an office says what that is for: "the club's |sporting| director", ", |marketing| director,"; not ", praising directors who". */
function isField(items: readonly Item[], at: number): boolean {
  const [owner, item] = [itemAt(items, at - 1), itemAt(items, at)];
  if (!item?.word.endsWith('ing') || item.capital || !owner) return false;
  if (officeAt(items, at + 1) === undefined) return false;
  if (has(owner, ARTICLE) || owner.possessive) return true;
  const next = itemAt(items, at + 2);
  return has(owner, SETS_OFF) && (next === undefined || next.type === 'mark' || has(next, OPENER));
}

/** Where the name of a body or a place begins that an item is in. */
function nameFrom(items: readonly Item[], at: number): number {
  let from = at;
  while (itemAt(items, from)?.inner === true) from -= 1;
  return from;
}

/** Whether an "and" stands inside one title: "Foreign Affairs and Regional Integration [Minister]", "Energy and Trade [Minister]"; not "Mayor and Fire [Chief]". */
function joinsModifiers(items: readonly Item[], at: number, { office }: Office): boolean {
  const left = itemAt(items, at - 1);
  const right = itemAt(items, at + 1);
  if (left?.type !== 'word' || !left.capital || !right?.capital || !isNominal(left)) return false;
  if (left.possessive || (left.proper && !itemAt(items, at)?.proper) || officeAt(items, at - 1)) return false;
  if (office === 'minister' && !right.proper) return true;
  return isNominal(itemAt(items, at - 2)) || itemAt(items, at - 2)?.type === 'person';
}

/** Whether a word in -ing alone says what an office is of: "for |housing,"; not "for taking bribes". */
function isActivity(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at);
  if (!item?.word.endsWith('ing') || !has(itemAt(items, at - 1), OPENER)) return false;
  const next = itemAt(items, at + 1);
  return next === undefined || next.type === 'mark' || has(next, JOINT);
}

/** A present-tense verb behind its subject: "Imran Rao [meets] US ambassador"; nouns in -s do not follow a name so. */
function isPredicate(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at);
  const subject = itemAt(items, at - 1);
  if (!item || item.proper || !subject || subject.possessive || !has(item, IN_S)) return false;
  if (/^(?:who|which|that)$/.test(subject.word)) return true;
  return subject.type === 'person' || (subject.proper && !item.capital);
}

/**
 * A verb by which somebody loses an office, behind who takes it or an auxiliary: "the club [fired] manager", "had [ousted] premier"; not "the
 * fired manager", "Norland's ousted premier", "for ousted premier".
 */
function isRemoval(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at);
  const subject = itemAt(items, at - 1);
  if (!item || !subject || item.capital || subject.possessive || !isRemoved(item.word)) return false;
  if (has(subject, FUNCTION)) return !has(subject, ARTICLE | JOINT | HELD) && !PREPOSITIONS.has(subject.word);
  return subject.type === 'person' || (isNominal(subject) && !has(subject, ADVERB | GRADE | HELD));
}

/** Whether an office with its modifiers has an owner before it: "the union's |vice president", "Comcast's |chairman"; no person's. */
function hasOwner(items: readonly Item[], from: number): boolean {
  const owner = itemAt(items, from - 1);
  return owner?.type === 'word' && owner.possessive;
}

/**
 * Where the complement of an office ends: "[head] of the dockers' union |, said", "[deputy chief of staff] to the premier |",
 * "[coach] |at a Tuesday news conference", "[member] for housing |,".
 */
function complementTo(items: readonly Item[], after: number): number {
  if (!has(itemAt(items, after), OPENER)) return after;
  let to = after + 1;
  let end = after;
  let opened = after;
  while (to < items.length && to - after <= MOST_COMPLEMENT) {
    const item = itemAt(items, to);
    if (item?.type !== 'word') break;
    if (has(item, DAY)) return opened;
    if (has(item, OPENER)) opened = end;
    const joins = has(item, ARTICLE | OPENER | JOINT);
    if (!joins && ((!isNominal(item) && !isActivity(items, to)) || has(item, DIGITS))) break;
    if (!joins && !item.proper && !item.capital && has(item, SPEECH)) break;
    if (item.word === 'and' && (!isNominal(itemAt(items, to + 1)) || opensSecond(items, to + 1))) break;
    to += 1;
    if (!joins) end = to;
  }
  return end;
}

/** Whether a second title begins at an item, told by how it is held: "head of the union and |former mayor"; not "health and |deputy services". */
function opensSecond(items: readonly Item[], at: number): boolean {
  return has(itemAt(items, at), HELD) && officeAt(items, at + 1) !== undefined;
}

/** A phrase of the offices that end at the given items, the last with what follows it up to `to`. */
export function phraseOf(items: readonly Item[], offices: readonly Office[], to: number): Phrase {
  const posts: Post[] = [];
  let from = to;
  let plural = false;
  let likened = false;
  const last = offices.at(-1)?.at ?? to;
  for (let index = offices.length - 1; index >= 0; index -= 1) {
    const office = offices[index];
    if (!office) continue;
    from = modifiersFrom(items, office);
    const before = { from: hasOwner(items, from) ? from - 1 : from, to: office.from };
    const alone = postOf(office, items, before, { from: 0, to: 0 });
    // "president and chief executive of Mill Lane" is both of it; "harbour expert and director of Mill Lane" is an expert of the harbour
    const shares = office === offices.at(-1) || alone.scope.length === 0;
    const post = shares ? postOf(office, items, before, { from: last + 1, to }) : alone;
    if (!posts.some((other) => postKey(other) === postKey(post))) posts.push(post);
    plural ||= office.plural;
    for (let at = from - 1; at < office.from; at += 1) likened ||= isLikening(itemAt(items, at));
  }
  return { posts: posts.length === 1 ? posts : posts.sort(byKeys(postKey)), from, to, plural, likened };
}

/** The offices that end at an item and those an "and" joins to it from the left: "president and chief executive". */
export function officesUpTo(items: readonly Item[], at: number): readonly Office[] {
  const office = officeAt(items, at);
  if (!office) return [];
  const begin = modifiersFrom(items, office);
  const joint = itemAt(items, begin - 1);
  const joined = has(joint, JOINT);
  const before = joined && begin >= 2 ? officeAt(items, begin - 2) : undefined;
  return !before || before.plural || isRank(office.office) ? [office] : [before, office];
}

/**
 * The title that ends right before an item.
 * Taken: "Interior Minister |", "President and CEO |", "director of media and communications |", "State Minister for Interior |".
 */
export function titleBefore(items: readonly Item[], end: number, opener: number): Phrase | undefined {
  const tail = has(itemAt(items, end - 1), COMING) ? end - 1 : end;
  const direct = officesUpTo(items, tail - 1);
  if (direct.length > 0) return phraseOf(items, direct, end);
  for (let at = end - 2; at >= Math.max(1, end - REACH); at -= 1) {
    const item = itemAt(items, at);
    if (item?.type !== 'word') return undefined;
    if (!has(item, opener)) continue;
    const offices = officesUpTo(items, at - 1);
    if (offices.length > 0) return complementTo(items, at) === end ? phraseOf(items, offices, end) : undefined;
  }
  return undefined;
}

/** A phrase that a verb opens: "heads the rescue service". */
export function headingPhrase(items: readonly Item[], verb: number, office: string): Phrase | undefined {
  let to = verb + 1;
  while (to < items.length && to - verb <= MOST_COMPLEMENT) {
    const item = itemAt(items, to);
    if (!isNominal(item) && !has(item, ARTICLE | OPENER)) break;
    to += 1;
  }
  if (to === verb + 1) return undefined;
  const post = postOf({ office, capital: false }, items, { from: 0, to: 0 }, { from: verb + 1, to });
  return { posts: [post], from: verb, to, plural: false, likened: false };
}

/** The longest office that holds an item and ends at it or up to three items on: "chief of staff" at "chief". */
function officeOver(items: readonly Item[], at: number): Office | undefined {
  for (let ahead = at + 3; ahead > at; ahead -= 1) {
    const office = officeAt(items, ahead);
    if (office && office.from <= at) return office;
  }
  return officeAt(items, at);
}

/** Whether an office is only the first word of a longer one: "executive |vice president", "chief |scientific adviser". */
function opensLonger(items: readonly Item[], { at }: Office): boolean {
  let next = at + 1;
  while (has(itemAt(items, next), HELD)) next += 1;
  if (officeAt(items, next)) return true;
  if (itemAt(items, at)?.word !== 'chief' || !isNominal(itemAt(items, at + 1))) return false;
  return (officeAt(items, at + 2)?.from ?? at + 1) <= at;
}

/** The title that begins at an item, after an article or an owner. */
export function titleFrom(items: readonly Item[], start: number): Phrase | undefined {
  let first = start;
  while (has(itemAt(items, first), ARTICLE)) first += 1;
  const limit = Math.min(first + MOST_MODIFIERS + 2, items.length);
  for (let at = first; at < limit; at += 1) {
    const item = itemAt(items, at);
    if (item?.type === 'person' && item.possessive) continue;
    if (item?.type !== 'word') return undefined;
    const office = officeOver(items, at);
    if (office && !opensLonger(items, office)) return closePhrase(items, office, first);
    if (!office && !isNominal(item) && !has(item, HELD | GRADE | ARTICLE) && !isField(items, at)) return undefined;
  }
  return undefined;
}

function closePhrase(items: readonly Item[], office: Office, first: number): Phrase | undefined {
  const { at } = office;
  if (itemAt(items, at)?.possessive) return undefined;
  const offices = [office];
  let last = at;
  if (has(itemAt(items, at + 1), JOINT)) {
    for (let ahead = at + 2; ahead <= at + 4 && itemAt(items, ahead)?.type === 'word'; ahead += 1) {
      const second = officeAt(items, ahead);
      if (!second || officeAt(items, ahead + 1)) continue;
      if (itemAt(items, ahead + 1)?.type !== 'person') {
        offices.push(second);
        last = ahead;
      }
      break;
    }
  }
  const held = has(itemAt(items, last + 1), COMING);
  const to = complementTo(items, last + (held ? 2 : 1));
  if (itemAt(items, to)?.type === 'person') return undefined;
  const phrase = phraseOf(items, offices, to);
  return { ...phrase, from: Math.max(first, phrase.from) };
}
