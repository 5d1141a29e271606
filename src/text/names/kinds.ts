import { isRoleNoun } from '../roles.js';
import { isTeamName, isTradeName } from './after-place.js';
import { type Candidate, type Stretch, stretchOf, trim } from './candidates.js';
import { isClubEnd } from './clubs.js';
import { STRONG_PLACE_CUES } from './cues.js';
import { isCommonWord, isKnownBody } from './gazetteer.js';
import { besidePlaceNoun, ground, isUnlistedAlone } from './ground.js';
import { isBodyNoun, isDirection, isEventHead, isPlaceNoun, isPointOfDay, isStorm, isStormGrade } from './heads.js';
import { is, type Rule, whole } from './rule.js';
import { isBody, isPerson, leadingPlace } from './shapes.js';
import { besideVessel, ship, theNamed } from './ships.js';
import { BODY_PEOPLE, isLetterAndNumber, saysIt, single } from './single.js';
import type { Unit } from './units.js';
import { castOf, lexemeOf } from './words.js';

/** Names a part of a stretch anew. */
function again(stretch: Stretch, units: readonly Unit[], opens = false): readonly Candidate[] {
  const part = stretchOf(stretch.source, stretch.sentence, units, opens, false);
  return part ? name(part) : [];
}

/** How many words of grade may stand before a storm: "Severe Tropical Cyclone". */
const MOST_GRADES = 2;

/** "Hurricane Irma", "Tropical Storm Nils": no person, and their names no people either. */
const storm: Rule = (stretch) => {
  const { names } = stretch;
  let noun = 0;
  while (noun < MOST_GRADES && isStormGrade(names[noun]?.lexeme.lower ?? '')) noun += 1;
  if (!isStorm(names[noun]?.lexeme.lower ?? '') || names[noun + 1]?.lexeme.bodyHead) return undefined;
  return names.length > noun + 2 ? undefined : is(stretch, undefined, 0, true);
};

/** "Actress Ellen Berg", "Speaking Monday": a common word that only the start of the sentence gave its capital falls away. */
const opener: Rule = (stretch) => {
  const { units, first, opens, place } = stretch;
  const second = units[1]?.lexeme;
  if (!opens || !second || place !== 'none') return undefined;
  if (!first.common || first.given || first.demonym || first.initials) return undefined;
  if (units.some(({ lexeme }) => lexeme.bodyHead || lexeme.placeHead)) return undefined;
  if (leadingPlace(stretch.source.text, units) > 1) return undefined; // "New York Herons"
  return !second.common || first.lower.endsWith('ing') ? again(stretch, units.slice(1)) : undefined;
};

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
  if (place !== 'sure') return undefined;
  if (opens && names.length === 1 && isPointOfDay(first.lower)) return is(stretch, 'place', 0.4, true); // "Sunrise brought"
  const personLike = names.length === 1 && (setting.after === 'said' || first.given);
  return is(stretch, 'place', personLike && !STRONG_PLACE_CUES.has(setting.before) ? 0.6 : 0.9);
};

/** "Taliban", "Labour Party". */
const listedBody: Rule = (stretch) => {
  const { text, units, names, first } = stretch;
  if (units.length === 1 ? !first.knownBody : !isKnownBody(text)) return undefined;
  return names.length > 1 || first.initials || !first.common ? is(stretch, 'organization', 0.85) : undefined;
};

/**
 * What follows the name of a paper, a website, a band or an airline, of `isBodyNoun`: "Wavelet magazine". A choice of ours, open to
 * additions.
 */
const MEDIA = new Set(['magazine', 'newspaper', 'daily', 'tabloid', 'website', 'airline', 'band']);

/** Body nouns that are people as often: "publisher Robert Holm". All of `isBodyNoun` that are so. */
const PERSONAL = new Set([
  'publisher',
  'broadcaster',
  'manufacturer',
  'maker',
  'retailer',
  'distributor',
  'carrier',
  'lender',
  'insurer',
]);

/** "the band Wavelet", "retailer Greenleys", "Wavelet magazine". */
const besideBodyNoun: Rule = (stretch) => {
  const { setting, names, first, last } = stretch;
  if (names.length > 3) return undefined;
  if (!isBodyNoun(setting.before)) {
    const paper = MEDIA.has(setting.after) && !setting.possessive && setting.afterMark === '';
    return paper && stretch.place !== 'sure' && !first.common && !first.demonym && !first.initials
      ? is(stretch, 'organization', 0.75)
      : undefined;
  }
  if (first.given && names.length > 1 && PERSONAL.has(setting.before)) return undefined;
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

/** What begins the name of an event: a choice of ours, open to additions. */
const EVENT_STARTS = new Set(['operation', 'hurricane', 'cyclone', 'typhoon', 'battle', 'battles', 'siege', 'treaty']);

/** "Stanley Cup", "Operation Desert Storm", "World War II": no body, person or place. */
const happening: Rule = ({ first, last }) => {
  if (first.given) return undefined;
  return isEventHead(last.lower) || EVENT_STARTS.has(first.lower) ? [] : undefined;
};

const body: Rule = (stretch) => {
  const { units, opens, first, names } = stretch;
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
  if (!setting.possessive && setting.afterMark === '' && BODY_PEOPLE.has(setting.after) && names.length < 3)
    return is(stretch, 'organization', 0.65);
  const branch = setting.before === 'a' || setting.before === 'an';
  if (!branch && !saysIt(source, units, setting)) return undefined;
  return branch && !isCommonWord(setting.after) ? undefined : is(stretch, 'organization', 0.6);
};

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
  if (!first.given) {
    if (rest.length < 3 && isPlaceNoun(rest.at(-1)?.lexeme.lower ?? '')) return is(stretch, 'place', 0.7);
    if (isTeamName(rest) && (lead > 1 || stretch.setting.before === 'the' || !isUnlistedAlone(units)))
      return is(stretch, 'organization', 0.7);
    if (trade && !stretch.opens && !stretch.titled) return is(stretch, 'organization', 0.45);
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
  return (
    /(?:al|ary|ic|ive)$/.test(last.lower) && !last.bodyHead && setting.afterMark === '' && isCommonWord(setting.after)
  );
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
  const plain = first.given && first.common && !last.given && !last.family && names.length === 2;
  if (setting.before === 'the' && ((last.common && !last.family) || plain))
    return is(stretch, 'organization', plain && setting.after !== '' ? 0.5 : 0.7);
  if (plain) return is(stretch, 'person', 0.5);
  return is(stretch, 'person', first.given || names.some((unit) => unit.lexeme.letter) ? 0.9 : 0.7);
};

/** Several words that no list knows: their setting decides. */
const unknown: Rule = (stretch) => {
  const { names, setting, opens } = stretch;
  const common = names.every((unit) => unit.lexeme.common && !unit.lexeme.given);
  const the = setting.before === 'the';
  if (STRONG_PLACE_CUES.has(setting.before) && !common) return is(stretch, 'place', 0.6);
  if (the || common || names.length > 3 || names.some((unit) => unit.lexeme.initials))
    return is(stretch, 'organization', the ? 0.55 : 0.45, opens && common);
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
  numbered,
  opener,
  entitled,
  ...RULES_OF_ANY,
  pair,
  happening,
  body,
  brigade,
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
