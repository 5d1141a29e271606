import { isAuxiliary } from '../function-words.js';
import { isRoleNoun } from '../roles.js';
import { isTeamName, isTradeName } from './after-place.js';
import { branch, flown } from './branches.js';
import { type Candidate, type Stretch, stretchOf, tellsSubject, trim } from './candidates.js';
import { CUE, classesIn, EVENT, FIRM, MEDIUM, SETTLEMENT, SPEAKS, STAFF, STRONG_CUE } from './classes.js';
import { isClubEnd } from './clubs.js';
import { isCommonForm, isCommonWord, isFirm } from './gazetteer.js';
import { besidePlaceNoun, ground, isUnlistedAlone } from './ground.js';
import { isDirection, isPointOfDay, isShipPrefix, isStorm } from './heads.js';
import { county, mountain, numberedWay } from './lands.js';
import { isAdjectiveByEnding } from './links.js';
import { is, type Rule, whole } from './rule.js';
import { isBody, isLed, isPartyOf, isPerson, leadingPlace } from './shapes.js';
import { besideVessel, ship, theNamed } from './ships.js';
import { isLetterAndNumber, isRelative, saysIt, single } from './single.js';
import type { Unit } from './units.js';
import { castOf, type Lexeme, lexemeOf } from './words.js';

/** Names a part of a stretch anew. */
function again(stretch: Stretch, units: readonly Unit[], opens = false): readonly Candidate[] {
  const part = stretchOf(stretch.source, stretch.sentence, units, opens, false);
  return part ? name(part) : [];
}

/** How many words of grade may stand before a storm: "Severe Tropical Cyclone". */
const MOST_GRADES = 2;

/** "Severe", "Tropical": a common word before the storm. */
const isGrade = (word: Lexeme | undefined): boolean => word?.common === true && !word.given && !isStorm(word.lower);

/** "Hurricane Irma", "Tropical Storm Nils": no person, and their names no people either. */
const storm: Rule = (stretch) => {
  const { names } = stretch;
  let noun = 0;
  while (noun < MOST_GRADES && isGrade(names[noun]?.lexeme)) noun += 1;
  if (!isStorm(names[noun]?.lexeme.lower ?? '') || names[noun + 1]?.lexeme.bodyHead) return undefined;
  return names.length > noun + 2 ? undefined : is(stretch, undefined, 0, true);
};

/** "Actress Ellen Berg", "Speaking Monday": a common word that only the start of the sentence gave its capital falls away. */
const opener: Rule = (stretch) => {
  const { units, first, opens, place } = stretch;
  const second = units[1]?.lexeme;
  if (!opens || !second || place !== 'none') return undefined;
  if (isAgent(units)) return again(stretch, units.slice(1));
  if (!first.common || first.given || first.demonym || first.initials) return undefined;
  if (units.some(({ lexeme }) => lexeme.bodyHead || lexeme.placeHead) || isBody(units)) return undefined;
  if (leadingPlace(stretch.source.text, units) > 1) return undefined; // "New York Herons"
  return !second.common || first.lower.endsWith('ing') ? again(stretch, units.slice(1)) : undefined;
};

/**
 * "Midfielder | Anna Berg", "Defenseman | Paul Holm": what somebody does, in a word that no list has, by four of the endings that make nouns for
 * people (-er or -or, -ist, -man, -woman), before a full name.
 */
function isAgent([first, second, third]: readonly Unit[]): boolean {
  if (!first || !second?.lexeme.given || !third) return false;
  const { common, given, family, lower } = first.lexeme;
  return !common && !given && !family && lower.length >= LONG_AGENT && /(?:er|or|ist|man|woman)$/.test(lower);
}

/** Shorter words of those endings are last names as often, in letters. */
const LONG_AGENT = 8;

/** "told The Harbour Echo", "in The Long Winter": a capital "The" inside a sentence opens the name of a paper or a work. */
const entitled: Rule = (stretch) => {
  const the = stretch.units[0]?.link === true && stretch.units[0].lexeme.lower === 'the';
  return the && stretch.names.length > 1 && stretch.place !== 'sure' ? is(stretch, 'organization', 0.7) : undefined;
};

/** After a title stands its bearer: "Minister | Anna Berg"; seldom a body or a place: "Director | FIA". */
const bearer: Rule = (stretch) => {
  const { titled, names, first, last, place } = stretch;
  if (!titled || names.length > 5) return undefined;
  const lone = names.length === 1;
  if (lone && first.common && !first.family && !first.given) return is(stretch, 'person', 0.4, true);
  if ((last.bodyHead && !lone) || (lone && first.demonym && !first.family && !first.given)) return undefined;
  if (place === 'sure' && !first.given && !first.family) return is(stretch, 'place', 0.8);
  if (first.initials && lone) return is(stretch, 'organization', 0.6);
  return is(stretch, 'person', lone ? 0.85 : 0.95);
};

/** "New York", "U.S."; less sure where the name is a first name too or speaks: "Chad said". */
const listedPlace: Rule = (stretch) => {
  const { place, names, setting, first, opens } = stretch;
  if (place !== 'sure' || isRelative(stretch)) return undefined;
  if (opens && names.length === 1 && isPointOfDay(first.lower)) return is(stretch, 'place', 0.4, true); // "Sunrise brought"
  const personLike = names.length === 1 && (setting.after === 'said' || first.given);
  return is(stretch, 'place', personLike && (setting.beforeIs & STRONG_CUE) === 0 ? 0.6 : 0.9);
};

/** "Taliban", "Labour Party". */
const listedBody: Rule = (stretch) => {
  const { knownBody, names, first } = stretch;
  if (!knownBody) return undefined;
  return names.length > 1 || first.initials || !first.common ? is(stretch, 'organization', 0.85) : undefined;
};

/** "the band Wavelet", "retailer Greenleys", "Wavelet magazine". */
const besideBodyNoun: Rule = (stretch) => {
  const { setting, names, first, last } = stretch;
  if (names.length > 3) return undefined;
  if ((setting.beforeIs & FIRM) === 0) {
    const paper = (setting.afterIs & MEDIUM) !== 0 && !setting.possessive && setting.afterMark === '';
    return paper && stretch.place !== 'sure' && !first.common && !first.demonym && !first.initials
      ? is(stretch, 'organization', 0.75)
      : undefined;
  }
  const named = last.common && !last.given && !last.family; // "the research firm Daisy Insight"
  if (first.given && names.length > 1 && !named) return undefined; // "the team Anna Berg led"
  if (first.demonym || first.role || first.time || first.closed || last.role) return undefined;
  return is(stretch, 'organization', 0.75);
};

/** "Brandt administration", "Halim regime": a government by the name of its head; the noun is part of the name. */
const government: Rule = (stretch) => {
  const { source, units, names, first, setting } = stretch;
  if (setting.after !== 'administration' && setting.after !== 'regime') return undefined;
  const end = units[units.length - 1];
  if (!end || names.length > 2 || setting.possessive || first.demonym || stretch.place === 'sure') return undefined;
  if (first.common && !first.family && !first.given) return undefined;
  const noun = source.tokens[end.at + 1];
  if (noun?.kind !== 'word') return undefined;
  const { start } = noun;
  const unit: Unit = {
    at: end.at + 1,
    start,
    end: noun.end,
    lexeme: lexemeOf(noun),
    cast: castOf(noun),
    link: false,
  };
  return whole(stretch, [...units, unit], 'organization', 0.85);
};

/** "Anna Berg & Paul Holm": two people, no firm. */
const pair: Rule = (stretch) => {
  const { units, names } = stretch;
  if (units.length === names.length) return undefined;
  const and = units.findIndex((unit) => unit.link && unit.lexeme.lower === '&');
  if (and < 2 || !units[0]?.lexeme.given || !units[and + 1]?.lexeme.given || units.length - and < 3) return undefined;
  return [...again(stretch, units.slice(0, and)), ...again(stretch, units.slice(and + 1))];
};

/** "Battle of", "Operation", "Hurricane": what begins the name of an event. */
function isEventStart([first, second]: readonly Unit[]): boolean {
  const lower = first?.lexeme.lower ?? '';
  return (
    lower === 'operation' ||
    isStorm(lower) ||
    (second?.link === true && second.lexeme.lower === 'of' && ((first?.lexeme.is ?? 0) & EVENT) !== 0)
  );
}

/** "Stanley Cup", "Operation Desert Storm", "World War II": no body, person or place. */
const happening: Rule = ({ first, last, units }) => {
  if (first.given) return undefined;
  if (last.lower === 'times' || isShipPrefix(first.core)) return undefined;
  if (units.some(({ lexeme }, at) => lexeme.bodyHead && units[at + 1]?.link)) return undefined; // "Commission for Ferry Licences"
  return (last.is & EVENT) !== 0 || /^(?:i{1,3}|iv)$/.test(last.lower) || isEventStart(units) ? [] : undefined;
};

const body: Rule = (stretch) => {
  const { units, opens, first, last, names, setting } = stretch;
  const twoNames = first.given && last.family && names.length === 2 && units.length === 2;
  if (twoNames && setting.before !== 'the') return undefined; // "Anna Church"; not "Holm & Berg"
  const many = last.plural && last.common && !last.family && !last.given && names.length === 2 && units.length === 2;
  if (many && first.given && (!first.common || (stretch.place === 'none' && !last.placeHead)))
    return is(stretch, 'organization', first.common ? 0.6 : 0.7); // "Jerry Advisors"
  return isBody(units) ? is(stretch, 'organization', 0.85, opens && first.common && names.length < 3) : undefined;
};

/** "Harwick Fire" is a town's brigade; "the Harwick Fire" is a fire. */
const brigade: Rule = (stretch) => {
  const { names, first, last, setting } = stretch;
  if (last.lower !== 'fire' || names.length > 3 || (first.common && !first.family && first.place === 'none'))
    return undefined;
  return setting.before === 'the' ? [] : is(stretch, 'organization', 0.6);
};

/** "Wells Harrow said it would close", "a Wells Harrow branch": what is "it", or one of many, is nobody. */
const thing: Rule = (stretch) => {
  const { names, first, setting, units, source } = stretch;
  if (first.given || first.letter || first.demonym || names.length > 3) return undefined;
  if (!setting.possessive && setting.afterMark === '' && (setting.afterIs & STAFF) !== 0 && names.length < 3)
    return is(stretch, 'organization', 0.65);
  const branch = setting.before === 'a' || setting.before === 'an';
  if (!branch && !saysIt(source, units, setting)) return undefined;
  return branch && !isCommonWord(setting.after) ? undefined : is(stretch, 'organization', 0.6);
};

/** "Oslo Holm scored": a listed last name and a verb in the past behind it, and nothing before that leads to a place. */
function isSubjectOf({ setting, first }: Stretch, [unit]: readonly Unit[]): boolean {
  const last = unit?.lexeme;
  if (!last?.family || last.common || last.bodyHead || last.placeHead || first.initials) return false;
  return (setting.beforeIs & CUE) === 0 && setting.afterMark === '' && tellsSubject(setting.after);
}

/** "Oslo Holm and her sister", "Oslo Holm, 19,": somebody who has what is hers, or an age. */
function isOneOfTwo({ source, setting, units }: Stretch, [unit]: readonly Unit[]): boolean {
  if (!unit?.lexeme.family || unit.lexeme.bodyHead || unit.lexeme.placeHead) return false;
  const next = source.tokens[(units[units.length - 1]?.at ?? 0) + 2]?.lower ?? '';
  if (setting.after === 'and') return next === 'her' || next === 'his';
  return setting.afterMark === ',' && /^[1-9]\d$/.test(next);
}

/** "Tarvin Steel | will", "Tarvin Steel | said": an auxiliary or a verb of saying right behind. */
const isActing = ({ setting }: Stretch): boolean =>
  !setting.possessive && setting.afterMark === '' && (isAuxiliary(setting.after) || (setting.afterIs & SPEAKS) !== 0);

/** "Los Angeles Otters" is a team; "US | Marco Bellini" two names. */
const placeFirst: Rule = (stretch) => {
  const { source, units, first } = stretch;
  const lead = leadingPlace(source.text, units);
  if (lead === 0) return undefined;
  const rest = trim(units.slice(lead));
  const trade = isTradeName(rest);
  if (
    rest.length === 1 &&
    lead === 1 &&
    isRoleNoun(stretch.setting.before) &&
    !rest[0]?.lexeme.plural &&
    !rest[0]?.lexeme.common
  )
    return is(stretch, 'person', 0.8); // "protester Paris Holm"
  if (rest.length === 1 && lead === 1 && isOneOfTwo(stretch, rest)) return is(stretch, 'person', 0.9); // "Oslo Holm and her sister"
  if (rest.length === 1 && lead === 1 && isSubjectOf(stretch, rest)) return is(stretch, 'person', 0.8); // "Oslo Holm scored"
  if (!first.given) {
    if (rest.length < 3 && (classesIn(rest.at(-1)?.lexeme.lower ?? '') & SETTLEMENT) !== 0)
      return is(stretch, 'place', 0.7);
    if (isTeamName(rest) && (lead > 1 || stretch.setting.before === 'the' || !isUnlistedAlone(units)))
      return is(stretch, 'organization', 0.7);
    if (trade && stretch.opens && lead === 1 && rest.length === 1 && isActing(stretch))
      return is(stretch, 'organization', 0.6); // "Tarvin Steel will close"
    if (trade && (!stretch.opens || first.initials) && !stretch.titled) return is(stretch, 'organization', 0.45);
  }
  if (first.given && !first.initials) return undefined;
  if (lead === 1 && isUnlistedAlone(units)) return undefined; // "Yuki Holm": a town's name as a first name
  return [...whole(stretch, units.slice(0, lead), 'place', 0.85), ...again(stretch, rest)];
};

/** "Leeds United", "Newport County beat". */
const club: Rule = (stretch) => {
  const { source, sentence, units } = stretch;
  const end = units[units.length - 1];
  const closes = end && units.length > 1 && isClubEnd(source, sentence, units.slice(0, -1), end);
  return closes ? is(stretch, 'organization', 0.85) : undefined;
};

/** "Airbus | A320", "Route | A12": a model or number after a name is none of it. */
const numbered: Rule = (stretch) => {
  const { units, last, opens } = stretch;
  return isLetterAndNumber(last.core) ? again(stretch, units.slice(0, -1), opens) : undefined;
};

/** Whether the last word is an adjective by its ending and a noun in lower case follows. */
function isAdjectiveBefore({ last, setting }: Stretch): boolean {
  return isAdjectiveByEnding(last.lower) && !last.bodyHead && setting.afterMark === '' && isCommonWord(setting.after);
}

/** "Iranian | Hassan Farahi"; "West German"; "American Dream" may be a work or a body. */
const demonymFirst: Rule = (stretch) => {
  const { units, names, first, last } = stretch;
  if (names.length === 2 && isDirection(first.lower) && last.demonym) return [];
  if (!first.demonym && (!first.capitalWord || first.given)) return undefined;
  if (first.given && names.length < 4 && !names[1]?.lexeme.common) return undefined; // "Dane Berg", "Jerry Holm"
  const rest = trim(units.slice(1));
  const plain = rest.length > 0 && rest.every((unit) => unit.link || unit.lexeme.common);
  if (plain && isAdjectiveBefore(stretch)) return []; // "the Norwegian Naval ship"
  return plain ? is(stretch, 'organization', 0.45) : again(stretch, rest);
};

/** "USL | Nick Berg", "B | Mark Berg", "12th | Laurels": what stands before a name and is none of it. */
const prefixed: Rule = (stretch) => {
  const { source, units, names, first, last } = stretch;
  const second = names[1]?.lexeme;
  if (names.length > 2 && second?.given && first.core.includes('-') && first.common)
    return again(stretch, units.slice(1));
  if (names.length > 3 && first.initials && second?.initials && names[2]?.lexeme.given)
    // "USL GK | Nick Berg"
    return again(stretch, units.slice(2));
  if (names.length > 2 && second?.given) {
    if (first.initials && !first.core.includes('.') && (!second.common || last.family))
      return [...whole(stretch, units.slice(0, 1), 'organization', 0.5), ...again(stretch, units.slice(1))];
    if (first.letter && source.text[names[0]?.end ?? 0] !== '.') return again(stretch, units.slice(1));
  }
  if (/^\d+(?:st|nd|rd|th)$/.test(first.core) && !last.placeHead) return again(stretch, units.slice(1));
  return undefined;
};

/** "Lindsay Berg | Checks": a common word after a full name, in a headline. */
const suffixed: Rule = (stretch) => {
  const { units, names, first, last, opens } = stretch;
  if (names.length < 3 || !first.given || first.common || !last.common) return undefined;
  if (last.family || last.given || last.role || last.bodyHead || last.placeHead) return undefined;
  return again(stretch, units.slice(0, -1), opens);
};

/** "BREAKING NEWS". */
const shouted: Rule = ({ names }) =>
  names.every(({ lexeme }) => lexeme.initials && lexeme.common && lexeme.core.length > 3) ? [] : undefined;

const person: Rule = (stretch) => {
  const { names, first, last, setting } = stretch;
  if (!isPerson(stretch)) return undefined;
  if (!first.given && isFirm(stretch.text)) return is(stretch, 'organization', 0.85); // "Goldman Sachs"
  if (isLed(stretch) || isPartyOf(stretch)) return is(stretch, 'organization', 0.7);
  const plain = first.given && first.common && !last.given && !last.family && names.length === 2;
  if (setting.before === 'the' && ((last.common && !last.family) || plain))
    return is(stretch, 'organization', plain && setting.after !== '' ? 0.5 : 0.7);
  if (plain) return is(stretch, 'person', 0.5);
  return is(stretch, 'person', first.given || names.some((unit) => unit.lexeme.letter) ? 0.9 : 0.7);
};

/** "Harbour Rights Watch said", "General Tallow will": common words of which not the first alone has a capital, as the subject of a body's verb. */
const isNamedSubject = (stretch: Stretch): boolean =>
  stretch.units.length === stretch.names.length && isActing(stretch);

/** "News", and plurals of nouns made from verbs in -ing, -er or -or, -ion and -ment, which bodies end their names with: "Tarvin Holdings"; not all that English makes so. */
const isNewsOrDerived = (lower: string): boolean => /(?:^new|ing|[eo]r|ion|ment)s$/.test(lower);

/** Several words that no list knows: their setting decides. */
const unknown: Rule = (stretch) => {
  const { names, first, last, setting, opens } = stretch;
  const common = names.every((unit) => unit.lexeme.common && !unit.lexeme.given);
  const the = setting.before === 'the';
  if (isFirm(stretch.text)) return is(stretch, 'organization', 0.85);
  if ((setting.beforeIs & STRONG_CUE) !== 0 && !common) return is(stretch, 'place', 0.6);
  const headed =
    names.length > 1 &&
    last.common &&
    (isCommonForm(last.lower) || isNewsOrDerived(last.lower)) &&
    !last.family &&
    !last.given &&
    !first.given; // "Tarvin Herald", "Tarvin News"
  if (the && first.bodyHead) return is(stretch, 'organization', 0.7); // "the Academy Prizes"
  if (the || common || headed || names.length > 3 || names.some((unit) => unit.lexeme.initials))
    return is(stretch, 'organization', the ? 0.55 : 0.45, opens && common && !isNamedSubject(stretch));
  return is(stretch, 'person', 0.55);
};

/** What may speak of one word as well as of several. */
const RULES_OF_ANY: readonly Rule[] = [
  bearer,
  besideVessel,
  listedPlace,
  besidePlaceNoun,
  listedBody,
  besideBodyNoun,
  government,
];

/** In order: the first that speaks decides. */
const RULES: readonly Rule[] = [
  storm,
  county,
  mountain,
  numbered,
  numberedWay,
  opener,
  entitled,
  ...RULES_OF_ANY,
  pair,
  happening,
  body,
  branch,
  brigade,
  flown,
  club,
  ground,
  placeFirst,
  ship,
  demonymFirst,
  prefixed,
  suffixed,
  shouted,
  theNamed,
  thing,
  person,
  unknown,
];

/** Those of one word, and what decides where they are silent. */
const RULES_OF_ONE: readonly Rule[] = [...RULES_OF_ANY, single];

/** Names one stretch without titles: what it is, as far as its own words and its setting tell. */
export function name(stretch: Stretch): readonly Candidate[] {
  for (const rule of stretch.names.length === 1 ? RULES_OF_ONE : RULES) {
    const verdict = rule(stretch);
    if (verdict) return verdict;
  }
  return [];
}
