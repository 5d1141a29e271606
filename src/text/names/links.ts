import type { Sentence } from '../../core/article.js';
import { isRoleNoun } from '../roles.js';
import { classesIn, KIN, LAW, OFFICIAL, SETTLEMENT, START, STATE } from './classes.js';
import { placeSureness } from './gazetteer.js';
import { isBodyHead, isDirection, isForeignLink, isPlaceStart } from './heads.js';
import { isCarriage } from './shapes.js';
import { adjoining, type Source, type Unit } from './units.js';
import { type Lexeme, lexemeOf } from './words.js';

/** The word so many tokens further on, if only single spaces lie between. */
type Ahead = (step: number) => Lexeme | undefined;

/** What "of" and a place follow: "Gulf of Aden", "town of Keld", and forms of states, "Republic of Ghana". */
const OF_PLACE = START | SETTLEMENT | STATE;

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
  const heads = ({ lexeme }: Unit): boolean =>
    (link === 'of' && lexeme.lower === 'house') || // "House of Lords"
    isBodyHead(lexeme.lower.replace(/of$/, '')) ||
    (lexeme.role && link === 'of') ||
    lexeme.lower === 'minister';
  const before = units.at(-2)?.lexeme;
  const surname = previous.lexeme.role && before?.given && !before.role && placeSureness(before.core) === 'none';
  if (surname) return 0; // "Ana Baker | of Acme"
  if (object.role && ahead(length + 1)?.given) return 0; // "Government of | Premier Anna Berg"
  const headed = heads(previous) || (isLinked(units) && previous.lexeme.common && units.some(heads));
  if (link !== 'of') {
    if (object.time || (link === 'on' && (!object.common || isDirection(object.lower)))) return 0;
    const named = object.given || object.initials || object.demonym || placeSureness(object.core) === 'sure';
    if (headed || link === 'on') return headed && (object.common || !named) ? length : 0;
    return !opens && units.length === 1 && isCharity(previous.lexeme, length, ahead) ? length : 0;
  }
  if (headed || (previous.lexeme.is & OF_PLACE) !== 0 || isPlaceStart(previous.lexeme)) return length;
  if (units.length > 1 || !isPeople(previous.lexeme) || isShared(previous.lexeme)) return 0;
  return (!opens || object.common) && isMatter(length, ahead) ? length : 0;
}

/**
 * "Hope | for Widows Foundation": a noun, and what follows ends in the head of a body, a plural for those it serves before it; not
 * "Berg for Widows Foundation".
 */
function isCharity({ common, role, time, initials, demonym }: Lexeme, from: number, ahead: Ahead): boolean {
  const served = ahead(from);
  if (!common || role || time || initials || demonym || !served?.plural || !served.common) return false;
  let end = from;
  while (end < from + LONGEST_MATTER && isCapital(ahead(end + 1))) end += 1;
  return end > from && ahead(end)?.bodyHead === true;
}

/** The continents that the United Nations' Standard Country or Area Codes (M49) part the world into, with "America" in the singular, and Antarctica. */
const REGIONS = new Set(['Africa', 'America', 'Americas', 'Antarctica', 'Asia', 'Europe', 'Oceania']);

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

/** Whether a plural is that of an office, so that "of" tells of what: "Ministers of Finance". */
export const isShared = ({ lower, is }: Lexeme): boolean => (is & OFFICIAL) !== 0 && lower.endsWith('s');

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
  return capital && /[^s]s$/.test(lower) && (role || isRoleNoun(one) || (classesIn(one) & KIN) !== 0);
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
  if (end > 1 && head && (head.is & LAW) !== 0 && previous.common && after.common) return !isBodyInFull(units);
  const headed = end > 1 && head?.bodyHead === true;
  if (isLinked(units)) {
    if (isBodyHead(after.lower) && /^(?:of|for|without)$/.test(ahead(2)?.lower ?? '')) return false;
    if ((after.bodyHead || isCarriage(after.lower)) && end > 1 && isWhere(head)) return false; // "Union of Harbour Workers and | Network South"
    if (headed && after.common && previous.common) return true; // "Department of Health and Human Services"
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
  return !isBodyHead(previous.lower) && (previous.common || isUnlisted(previous));
}

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
  return word.common || (!word.given && isAdjectiveByEnding(word.lower));
}

/** Whether a word ends like an adjective made of a noun or verb, in six endings: -ic, -al, -ive (Quirk et al. 1985, I.40 to I.44; not -ous, -ful, -less, -able, -ish), -ary, -ory and -ine. */
export const isAdjectiveByEnding = (lower: string): boolean => /(?:ic|al|ary|ive|ine|ory)$/.test(lower);

/** "Bosnia and Herzegovina", "Isle of Man": a link inside a place's name. */
function placeThrough({ text, tokens }: Source, sentence: Sentence, units: readonly Unit[], at: number): boolean {
  const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
  const first = units[0];
  if (next?.kind !== 'word' || !first || units.length > 3) return false;
  const word = lexemeOf(next);
  return word.capital && placeSureness(text.slice(first.start, next.start + word.core.length)) === 'sure';
}
