import type { NameType } from '../../core/article.js';
import { ARTICLES, MODALS, POSSESSIVES } from '../closed-classes.js';
import { POINT_NOUNS } from '../compass.js';
import { classTest } from '../data.js';
import { CONJUNCTIONS, isAuxiliary, isFunctionWord } from '../function-words.js';
import { stem } from '../lemma.js';
import { isOfficeInitials } from '../office-abbreviations.js';
import { isRoleNoun } from '../roles.js';
import { type Candidate, candidateOf, type Stretch } from './candidates.js';
import {
  CONTEST,
  CUE,
  classesIn,
  EVENT,
  HOLDING,
  KIN,
  NAMING,
  PAST,
  PRINTING,
  SPEAKS,
  STAFF,
  STRONG_CUE,
} from './classes.js';
import { isScoreAfter } from './clubs.js';
import { dealingsOf, FLIGHT, LEADING } from './dealings.js';
import { isFirm, isKnownParty, isPostalState, isStateAbbreviation, placeOf } from './gazetteer.js';
import { isPersonNoun, isPlainInitials } from './heads.js';
import { isRoad } from './lands.js';
import type { Source, Unit } from './units.js';

const isBynameNoun = classTest('bynames-words.txt', 'byname');

/** "the moniker of Lundy", 'the nickname "Lundy"', "alias Lundy": the noun right before a name, an opening quotation mark and "of" let be. */
function isByname({ source: { tokens }, sentence, units }: Stretch): boolean {
  let at = (units[0]?.at ?? 0) - 1;
  if (/^["“‘'`]$/.test(tokens[at]?.text ?? '')) at -= 1;
  if (tokens[at]?.lower === 'of') at -= 1;
  return at >= sentence.first && isBynameNoun(tokens[at]?.lower ?? '');
}

/** "who calls himself Lundy": the reflexive pronouns of the third person, without "itself". */
const REFLEXIVES = new Set(['himself', 'herself', 'themselves', 'themself']);

/** What is done on a website: "posted on Wavelet", "said on Wavelet". */
const isPosting = ({ beforeThat, beforeThatIs }: Stretch['setting']): boolean =>
  (beforeThatIs & (SPEAKS | PRINTING)) !== 0 || beforeThat === 'added' || stem(beforeThat) === 'post';

/** "Greenleys said it would close": who speaks of himself as "it" is a body. */
export function saysIt({ tokens }: Source, units: readonly Unit[], setting: Stretch['setting']): boolean {
  if ((setting.afterIs & SPEAKS) === 0) return false;
  const at = units[units.length - 1]?.at ?? 0;
  return tokens[at + 2]?.lower === 'it' && setting.afterMark === '';
}

/** "beat Fox by", "Fox said", "Fox, 30": no noun follows that the word would be an attribute of, as in "Fox warriors". */
const isNoAttribute = ({ after, afterIs, afterMark, possessive }: Stretch['setting']): boolean =>
  possessive || afterMark !== '' || after === '' || (afterIs & SPEAKS) !== 0 || isFunctionWord(after);

/** "New Year's | Day", "Saints' | Cup": what heads an event's name after a possessive. */
const isFeast = ({ first, setting }: Stretch): boolean =>
  (first.is & EVENT) !== 0 && /s['’]$|['’]s$/.test(setting.before);

/** What a company has, and hardly a person, after its possessive: "Greenleys' shareholders", "Greenleys's board", "Greenleys's supervisory board", "Greenleys's chief executive". */
function hasAsCompany({ source, units, setting }: Stretch): boolean {
  if (!setting.possessive) return false;
  const next = source.tokens[(units[units.length - 1]?.at ?? 0) + 2]?.lower ?? '';
  const held = ((setting.afterIs | classesIn(next)) & HOLDING) !== 0;
  return held || (setting.after === 'chief' && next === 'executive');
}

/** "Tess, 4, left": who has a number of one or two digits between commas is a person of that age. */
function isAgeAfter({ source: { tokens }, units, setting }: Stretch): boolean {
  const at = units[units.length - 1]?.at ?? 0;
  return (
    setting.afterMark === ',' &&
    /^[1-9]\d?$/.test(tokens[at + 2]?.text ?? '') &&
    /^[,.;]$/.test(tokens[at + 3]?.text ?? '')
  );
}

/** "the Bath man", "a Reading teacher": somebody from the place of the name. */
const isHome = ({ after, afterMark, possessive }: Stretch['setting']): boolean =>
  !possessive && afterMark === '' && (isPersonNoun(after) || isRoleNoun(after));

/** "a spokesperson for Bright", "Bright officials", "a Bright flight", "Tarvex chief | Anna Holm": whom a body's people and things stand beside. */
function isServed({ setting, source, units, first }: Stretch): boolean {
  // "the minister for Housing": of common words only who speaks or works for a body.
  const forWhom = setting.before === 'for' && ((setting.beforeThatIs & STAFF) !== 0 || !first.common);
  if (forWhom && isRoleNoun(setting.beforeThat)) return true;
  if (setting.possessive || setting.afterMark !== '') return false;
  if ((setting.afterIs & STAFF) !== 0) return true;
  const at = units[units.length - 1]?.at ?? 0;
  const [noun, next] = [source.tokens[at + 1], source.tokens[at + 2]];
  const deals = noun ? dealingsOf(noun) : 0;
  if ((deals & FLIGHT) !== 0) return setting.before === 'a' || setting.before === 'an';
  return (deals & LEADING) !== 0 && next !== undefined && /^\p{Lu}/u.test(next.text);
}

/** "60 miles west of | Tarvin": what lies on one side of a thing is told of places. */
const isBesidePoint = ({ before, beforeThat }: Stretch['setting']): boolean =>
  before === 'of' && POINT_NOUNS.has(beforeThat);

/** "Labour | won", "Labour | held the seat": a party that opens the sentence, and what it did to something. */
function isPartyActing(
  { tokens }: Source,
  units: readonly Unit[],
  { after, afterIs, afterMark }: Stretch['setting'],
): boolean {
  if (afterMark !== '' || (afterIs & PAST) === 0 || isAuxiliary(after)) return false;
  const [name, object] = [units[0]?.lexeme.core ?? '', tokens[(units[0]?.at ?? 0) + 2]];
  const acts = (afterIs & CONTEST) !== 0 || ARTICLES.has(object?.lower ?? '') || POSSESSIVES.has(object?.lower ?? '');
  return (acts || object?.kind === 'number') && isKnownParty(name);
}

/** "the Pentagon", "where Labour won": a body of general knowledge that is a common word besides. */
function isKnownAlone({ first, setting, opens, source, units }: Stretch): boolean {
  if (
    (opens && !isPartyActing(source, units, setting)) ||
    !first.knownBody ||
    !first.common ||
    first.bodyHead ||
    first.placeHead ||
    first.role
  )
    return false;
  if (setting.possessive || setting.afterMark !== '' || setting.after === '') return setting.before === 'the';
  if (setting.before === 'of' || CONJUNCTIONS.has(setting.after)) return false; // "the Interior and Trade departments"
  const acts = (setting.afterIs & (PAST | SPEAKS)) !== 0 || isAuxiliary(setting.after);
  return acts || (setting.before === 'the' && isFunctionWord(setting.after));
}

/** "his widow, Ama, said", "her sister Georgia": a first name beside a noun of kinship, which a possessive or a comma precedes. */
export function isRelative({ first, setting, units }: Stretch): boolean {
  return units.length === 1 && first.given && (setting.beforeIs & KIN) !== 0 && POSSESSIVES.has(setting.beforeThat);
}

/**
 * Names a stretch of one word. Initials are bodies ("FIA", not "TV"); what is no common word goes by its neighbours; common
 * words, offices and heads stay doubtful, for the rest of the article to decide ("the Constabulary", "Baker").
 */
export function single(stretch: Stretch): readonly Candidate[] {
  const { first: word, setting, opens, place } = stretch;
  const is = (type: NameType | undefined, confidence: number, doubtful = false): readonly Candidate[] => {
    const candidate = candidateOf(stretch, stretch.units, type, confidence, doubtful);
    return candidate ? [candidate] : [];
  };
  const the = setting.before === 'the';
  if (stretch.units[0]?.link && !word.demonym && !word.capitalWord && !word.time && !word.role)
    return is('organization', word.common ? 0.5 : 0.6); // "The Triffids" inside a sentence
  const kin = (setting.beforeIs & KIN) !== 0;
  const apposed = setting.before === ',' && setting.afterMark === ',' && (setting.beforeThatIs & KIN) !== 0; // "his widow, Ama, said"
  if (kin && isRelative(stretch)) return is('person', 0.7); // "her sister Georgia"
  if (word.given && place !== 'sure' && (kin || apposed || isAgeAfter(stretch))) return is('person', 0.7);
  if (word.demonym && (word.given || (word.family && isNoAttribute(setting)))) return is('person', 0.3, true);
  if (isFeast(stretch)) return [];
  if (word.letter || word.time || word.demonym || (word.closed && !word.initials)) return [];
  if (word.initials) return initials(stretch, is);
  if (word.capitalWord && !the && ((setting.afterIs & CONTEST) !== 0 || MODALS.has(setting.after)))
    return is(undefined, 0.3); // "Celtic lost"
  if (word.capitalWord || word.lower === 'internet' || word.lower === 'web') return [];
  if (isStateAbbreviation(word.core) && setting.before === ',') return is('place', 0.9);
  if (opens && word.bodyHead && setting.before === '' && isPersonNoun(setting.after) && !word.plural) return []; // "Rail passengers"
  if (word.bodyHead || word.placeHead || word.role || word.qualifier || word.honorific) return is(undefined, 0.2, true);
  if (kin && place !== 'sure') return is('person', 0.7);
  if ((apposed || isAgeAfter(stretch)) && place === 'none' && !word.common) return is('person', 0.6); // "and Tess, 4, left"
  if (isByname(stretch)) return is('person', 0.7);
  if (REFLEXIVES.has(setting.before) && (setting.beforeThatIs & NAMING) !== 0) return is('person', 0.7);
  const plural = word.common && the && word.plural && (word.is & EVENT) === 0;
  if (plural && !opens && setting.after !== 'of') return is('organization', 0.5);
  const known = place === 'unsure' && word.common && !opens; // "in Reading", "from Bath", "the Bath man"
  const cue = (setting.beforeIs & CUE) !== 0;
  const sided = isBesidePoint(setting);
  if (known && ((cue && setting.before !== 'of') || sided || isHome(setting))) return is('place', 0.7);
  if (known && /^(?:,|and|or)$/.test(setting.before)) return is(undefined, 0.3); // "in Hull, Bury and Crewe"
  const mayServe = place === 'none' && !word.given && !setting.possessive;
  const served = mayServe && isServed(stretch);
  if (served && !opens) return is('organization', 0.65);
  if (isKnownAlone(stretch)) return is('organization', 0.65);
  if (word.common && !word.given && !word.family) return is(the && !opens ? 'organization' : undefined, 0.3, true);
  if (word.given && !word.family && isScoreAfter(stretch.source, stretch.units[0]?.at ?? 0)) return is(undefined, 0.3);
  const speaks = (setting.afterIs & SPEAKS) !== 0 || setting.after === 'who';
  const doubtful = opens && word.common && !(word.family && speaks && !isPersonNoun(word.lower)); // "Grant told the court"
  if (served) return is('organization', 0.65);
  if (setting.before === 'in' && (setting.beforeThatIs & PRINTING) !== 0 && place !== 'sure')
    return is('organization', 0.5);
  if (setting.before === 'on' && place !== 'sure' && isPosting(setting)) return is('organization', 0.5);
  if (place !== 'sure' && !word.given && hasAsCompany(stretch)) return is('organization', 0.6, doubtful);
  if (saysIt(stretch.source, stretch.units, setting)) return is('organization', 0.6, doubtful);
  if (place === 'none' && !word.common && !word.given && !word.family && isFirm(word.core))
    return is('organization', 0.6);
  if (mayServe && /^(?:police|mayor)$/.test(setting.after)) return is('place', 0.6, doubtful); // "the Tarvin police"
  if ((setting.beforeIs & STRONG_CUE) !== 0 || sided) return is('place', place === 'unsure' ? 0.8 : 0.6);
  if (place === 'unsure' && !speaks) return is('place', cue ? 0.7 : 0.4, doubtful);
  if (speaks && the && !word.family) return is('organization', 0.5, doubtful); // "the Vatican said"
  if (speaks) return is('person', 0.6, doubtful);
  if (word.given || word.family) return is('person', 0.45, doubtful);
  if (the) return is('organization', 0.45);
  const outOf = setting.before === 'of' && setting.beforeThat === 'out'; // "a trawler out of Keldon"
  const cued = outOf || (cue && setting.before !== 'of' && setting.before !== 'to' && setting.before !== 'from');
  return cued ? is('place', 0.5) : is(undefined, 0.3, doubtful);
}

/** A letter and a number: roads, aircraft, viruses, visas. */
const LETTER_AND_NUMBER = /^\p{Lu}\d{1,4}$/u;

/** "M5", "A320": what a letter and a number name, but groups of states: "G20". */
export const isLetterAndNumber = (core: string): boolean => LETTER_AND_NUMBER.test(core) && !core.startsWith('G');

/** "and EW | says": what speaks without an article before it is no thing. */
const isSpeaker = ({ before, afterIs, afterMark }: Stretch['setting']): boolean =>
  (afterIs & SPEAKS) !== 0 && afterMark === '' && (before === '' || before === ',' || CONJUNCTIONS.has(before));

/** Letters from which on capitals are a town's name in full before its region: "LUND, Norland", not "FIA, Norland". */
const LONG_TOWN = 4;

/** "TARVIN, Ruritania -", "TARVIN, New Norland, May 9 -": capitals that open a sentence, and a place right behind a comma. */
function opensDateline({ first, opens, setting, source: { text, tokens }, units }: Stretch): boolean {
  if (!opens || setting.before !== '' || setting.afterMark !== ',' || first.core.length < LONG_TOWN) return false;
  const at = units[units.length - 1]?.at ?? 0;
  const [region, more] = [tokens[at + 2], tokens[at + 3]];
  if (region?.kind !== 'word') return false;
  if (placeOf(region.text) === 'sure' || isStateAbbreviation(region.text)) return true;
  return more?.kind === 'word' && placeOf(text.slice(region.start, more.end)) === 'sure';
}

/** "FIA", "(ICE)", "Juneau, AK"; a common word in capitals is doubtful: "HUGE". */
function initials(
  stretch: Stretch,
  is: (type: NameType | undefined, confidence: number, doubtful?: boolean) => readonly Candidate[],
): readonly Candidate[] {
  const { first: word, setting, source, units } = stretch;
  if (setting.before === ',' && isPostalState(word.core)) return is('place', 0.9);
  if (isLetterAndNumber(word.core)) return isRoad(stretch) ? is('place', 0.85) : []; // "the M5", "an A380"
  if (word.capitalWord && isSpeaker(setting) && !isOfficeInitials(word.lower)) return is('organization', 0.6); // "EW says"
  if (word.capitalWord || word.honorific || (word.lower.endsWith('s') && isPlainInitials(word.lower.slice(0, -1))))
    return [];
  if (/^[(,]$/.test(setting.before) && /^[DRI]-/.test(word.core)) return []; // "(D-W.Va.)"
  if (setting.afterMark === '-' && /^\d/.test(source.tokens[(units.at(-1)?.at ?? 0) + 2]?.text ?? '')) return []; // "AK-47"
  if (opensDateline(stretch)) return is('place', 0.85);
  const bracketed = setting.before === '(' && setting.after === ')';
  const shouted = word.common && !bracketed;
  return is('organization', shouted && word.core.length > 2 ? 0.3 : 0.7, shouted);
}
