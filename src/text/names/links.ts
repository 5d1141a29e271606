import type { Sentence } from '../../core/article.js';
import { isRoleNoun } from '../roles.js';
import { placeSureness } from './gazetteer.js';
import {
  isBodyHead,
  isDirection,
  isField,
  isForeignLink,
  isKin,
  isPlaceStart,
  takesFor,
  takesOf,
  takesOn,
} from './heads.js';
import { adjoining, type Source, type Unit } from './units.js';
import { type Lexeme, lexemeOf } from './words.js';

/** The word so many tokens further on, if only single spaces lie between. */
type Ahead = (step: number) => Lexeme | undefined;

/** What "of" and a place follow: forms of states and kinds of places, "Republic of Ghana". A choice of ours, open to additions. */
const KINDS_OF_PLACES = new Set(
  (
    'republic kingdom emirate emirates sultanate principality duchy commonwealth dominion islamic state province district county ' +
    'city borough bay gulf isle'
  ).split(' '),
);

/** How many small words from here on link the run with the next capital: "of the", "and", "for", "bin", "de la"; 0 where none do. */
export function linkLength(source: Source, sentence: Sentence, units: readonly Unit[], at: number): number {
  const { text, tokens } = source;
  const token = tokens[at];
  const previous = units[units.length - 1];
  if (!token || !previous || token.text.length > LONGEST_LINK) return 0;
  const { lower } = token;
  if (lower === 'in' && units[0]?.lexeme.bodyHead !== true) return 0; // most words after a name
  const ahead: Ahead = (step) => {
    const one = at + step < sentence.last ? tokens[at + step] : undefined;
    const before = tokens[at + step - 1];
    return one?.kind === 'word' && before && adjoining(text, before.end, one.start) ? lexemeOf(one) : undefined;
  };
  if (placeThrough(source, sentence, units, at)) return 1;
  const word = lexemeOf(token);
  if (word.lower === 'of' || word.lower === 'for' || word.lower === 'on')
    return purpose(units, previous, word.lower, ahead, previous.at === sentence.first);
  if (word.lower === 'and') return coordinates(source, units, previous.lexeme, ahead) ? 1 : 0;
  if (word.lower === 'in') return scope(units, ahead);
  if (word.lower === 'without' || word.lower === 'against') return isCause(previous, ahead) ? 1 : 0;
  if (isForeignLink(word.lower)) return !previous.lexeme.common && isUncommon(ahead(1)) ? 1 : 0;
  if (!word.particle || previous.lexeme.bodyHead || previous.lexeme.role) return 0;
  if (isCapital(ahead(1))) return 1;
  return ahead(1)?.particle && isCapital(ahead(2)) ? 2 : 0;
}

/** The longest word that links, in letters: "without", "against". */
const LONGEST_LINK = 7;

const isCapital = (word: Lexeme | undefined): word is Lexeme => word?.capital === true && !word.closed;

const isUncommon = (word: Lexeme | undefined): boolean => isCapital(word) && !word.common;

const isLinked = (units: readonly Unit[]): boolean =>
  units.some((unit) => unit.link && /^(?:of|for|on)$/.test(unit.lexeme.lower));

/**
 * "Ministry of the Interior", "Centre for Disease Control", "Committee on Trade", "Gulf of Aden"; not "League for the Eagles", "Berg of
 * Acme".
 */
function purpose(
  units: readonly Unit[],
  previous: Unit,
  link: 'of' | 'for' | 'on',
  ahead: Ahead,
  opens: boolean,
): number {
  const length = isCapital(ahead(1)) ? 1 : ahead(1)?.lower === 'the' && isCapital(ahead(2)) ? 2 : 0;
  const object = ahead(length);
  if (length === 0 || !object) return 0;
  const takes = { of: takesOf, for: takesFor, on: takesOn }[link];
  const heads = ({ lexeme }: Unit): boolean =>
    (link === 'of' && lexeme.lower === 'house') || // "House of Lords"
    takes(lexeme.lower.replace(/of$/, '')) ||
    (lexeme.role && link === 'of') ||
    lexeme.lower === 'minister';
  const before = units.at(-2)?.lexeme;
  const surname = previous.lexeme.role && before?.given && !before.role && placeSureness(before.core) === 'none';
  if (surname) return 0; // "Ana Baker | of Acme"
  const headed = heads(previous) || (isLinked(units) && previous.lexeme.common && units.some(heads));
  if (link !== 'of') {
    if (object.time) return 0;
    const named = object.given || object.initials || object.demonym || placeSureness(object.core) === 'sure';
    return headed && (object.common || !named) ? length : 0;
  }
  const place = previous.lexeme.lower;
  const placed = isPlaceStart(place) || KINDS_OF_PLACES.has(place);
  if (headed || placed) return length;
  if (units.length > 1 || !isPeople(previous.lexeme) || isShared(place)) return 0;
  return (!opens || object.common) && isMatter(length, ahead) ? length : 0;
}

/** Parts of the world that bodies have in their names after "in". A choice of ours, open to additions. */
const REGIONS = new Set(['Europe', 'Africa', 'Asia', 'America', 'Americas', 'Latin', 'Middle', 'Pacific']);

/**
 * "Organization for Security and Cooperation | in Europe", "Center for Science | in the Public Interest"; not "Centre for Disease Control
 * in Atlanta".
 */
function scope(units: readonly Unit[], ahead: Ahead): number {
  const first = units[0]?.lexeme;
  if (!first?.bodyHead || !isLinked(units)) return 0;
  const next = ahead(1);
  if (isCapital(next) && REGIONS.has(next.core)) return 1;
  const object = next?.lower === 'the' ? ahead(2) : undefined;
  return isCapital(object) && (REGIONS.has(object.core) || (object.common && !object.time && !object.bodyHead)) ? 2 : 0;
}

/** Offices that several hold, so that "of" tells of what: "Ministers of Finance". A choice of ours, open to additions. */
const OFFICES = new Set(
  (
    'ministers secretaries members chiefs governors presidents commissioners directors heads officers speakers justices ' +
    'deputies ambassadors chancellors professors doctors commanders leaders officials representatives'
  ).split(' '),
);

/** Whether a plural is that of an office: "Ministers". */
export const isShared = (lower: string): boolean => OFFICES.has(lower);

/**
 * Whether the capitals from a word on are no body, office or acronym: "Defenders of | Nature", not "Officials of the | Interior Ministry".
 */
function isMatter(from: number, ahead: Ahead): boolean {
  for (let at = from; at < from + LONGEST_MATTER; at += 1) {
    const word = ahead(at);
    if (!isCapital(word)) return true;
    if (word.bodyHead || word.role || word.initials || word.given) return false;
  }
  return false;
}

/** The most words of what people are for or against. */
const LONGEST_MATTER = 4;

/** "Reporters", "Mothers": a plural for people, with a capital. */
export function isPeople({ capital, role, lower }: Lexeme): boolean {
  const one = lower.slice(0, -1);
  return capital && /[^s]s$/.test(lower) && (role || isRoleNoun(one) || isKin(one));
}

/** "Reporters | Without Borders", "Mothers | Against Drunk Driving". */
function isCause({ lexeme }: Unit, ahead: Ahead): boolean {
  const object = ahead(1);
  return isPeople(lexeme) && isCapital(object) && object.common && isMatter(1, ahead);
}

/**
 * Whether "and" stands inside a name: "Bureau of Fisheries and Port Enforcement Affairs", "Food and Drug Administration",
 * "South and Central Asia", "the Truth and Reconciliation Commission", "Department of Health and Human Services", "Harbour Safety and
 * Security Act"; not "University of
 * Texas and Baylor University", "Iran and Interior Ministry", "Ministry of Health and Bureau of Trade".
 */
function coordinates(source: Source, units: readonly Unit[], previous: Lexeme, ahead: Ahead): boolean {
  const after = ahead(1);
  if (!isCapital(after)) return false;
  let end = 1;
  while (end < 6 && isCapital(ahead(end + 1))) end += 1;
  const head = ahead(end);
  if (end > 1 && head && isLawWord(head.lower) && previous.common && after.common) return !isBodyInFull(units);
  const headed = end > 1 && head?.bodyHead === true;
  if (isLinked(units)) {
    if (takesOf(after.lower) && /^(?:of|for|without)$/.test(ahead(2)?.lower ?? '')) return false;
    if (after.bodyHead && end > 1 && isWhere(head)) return false; // "Union of Harbour Workers and | Network South"
    if (head && isField(head.lower) && after.common && previous.common) return true;
    const unlisted = !after.given && !after.family && placeSureness(after.core) === 'none';
    return !headed && !after.initials && !after.demonym && (after.common || (previous.common && unlisted));
  }
  if (isDirection(previous.lower) && isDirection(after.lower)) return true;
  if (previous.lower === 'fire' && after.lower === 'rescue') return true;
  if (!headed) return false;
  if (adjectival(after) && adjectival(previous) && !previous.bodyHead && !previous.given && !previous.role) return true;
  const [first] = units;
  const alone = units.length === 1 && first !== undefined && source.tokens[first.at - 1]?.lower === 'the';
  if (!alone || !(adjectival(after) || isUnlisted(after)) || previous.capitalWord || previous.role) return false;
  if (isField(previous.lower)) return true;
  return !isBodyHead(previous.lower) && (previous.common || isUnlisted(previous));
}

/** Words that close the titles of laws: a choice of ours, open to additions. */
const LAW_WORDS = new Set(['act', 'bill', 'treaty', 'ordinance', 'directive', 'law', 'amendment']);

const isLawWord = (lower: string): boolean => LAW_WORDS.has(lower);

/** "the Harbour Commission | and Water Safety Act": a body of several words ends before "and". */
const isBodyInFull = (units: readonly Unit[]): boolean => units.length > 1 && units.at(-1)?.lexeme.bodyHead === true;

/** Whether a word is a place of the lists or a point of the compass. */
function isWhere(word: Lexeme | undefined): boolean {
  return word !== undefined && (word.place === 'sure' || isDirection(word.lower));
}

/** Whether no list knows a word for a person, a place or a people. */
function isUnlisted({ given, family, initials, demonym, place, core }: Lexeme): boolean {
  return !given && !family && !initials && !demonym && place === 'none' && placeSureness(core) === 'none';
}

/** "Coastal", "Volcanic", "Harbour": a common word, or an adjective by its ending. */
function adjectival(word: Lexeme): boolean {
  return word.common || (!word.given && /(?:ic|al|ary|ive|ine|ory)$/.test(word.lower));
}

/** "Bosnia and Herzegovina", "Isle of Man": a link inside a place's name. */
function placeThrough({ text, tokens }: Source, sentence: Sentence, units: readonly Unit[], at: number): boolean {
  const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
  const first = units[0];
  if (next?.kind !== 'word' || !first || units.length > 3) return false;
  const word = lexemeOf(next);
  return word.capital && placeSureness(text.slice(first.start, next.start + word.core.length)) === 'sure';
}
