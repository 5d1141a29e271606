import type { NameType } from '../../core/article.js';
import { isFunctionWord, isSpeechStem } from '../function-words.js';
import { stem } from '../lemma.js';
import { isRoleNoun } from '../roles.js';
import { type Candidate, candidateOf, type Stretch } from './candidates.js';
import { isContest, isScoreAfter } from './clubs.js';
import { PLACE_CUES, STRONG_PLACE_CUES } from './cues.js';
import { isPostalState, isStateAbbreviation } from './gazetteer.js';
import { isEventHead, isKin, isPersonNoun, isPlainInitials } from './heads.js';
import type { Source, Unit } from './units.js';

/**
 * Those who act for a body, what it has and where it works, after its name: "Greenleys spokesman", "NASA officials". A choice of ours, open
 * to additions.
 */
export const BODY_PEOPLE = new Set(
  (
    'spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople executive executives ceo cfo boss bosses chairman chairwoman ' +
    'shares shareholders employees officials staff members customers subsidiary headquarters ' +
    'store stores shop shops branch branches outlet outlets supermarket supermarkets factory factories plant plants warehouse warehouses'
  ).split(' '),
);

/** "who calls himself Lundy": the reflexive pronouns of the third person, without "itself". */
const REFLEXIVES = new Set(['himself', 'herself', 'themselves', 'themself']);

/** After what a common word with a capital is the place that goes by it: prepositions of place and of the way. */
const WHERE: ReadonlySet<string> = new Set([...STRONG_PLACE_CUES, 'from', 'to', 'at', 'towards', 'via']);

/** What a town has, after its name: "the Elmsworth police". A choice of ours, open to additions. */
const CIVIC = new Set(
  'police firefighters mayor officials authorities residents resident schools council councillors councilors hospital court courthouse airport'.split(
    ' ',
  ),
);

/** What is done in a paper: "appeared in Harbour Life". A choice of ours, open to additions. */
const PRINTED = new Set('appeared appearing appear published wrote writing written printed featured'.split(' '));

/** What is done on a website: "posted on Wavelet". A choice of ours, open to additions. */
const POSTED = new Set(
  'posted wrote added said shared uploaded tweeted streamed announced broadcast published'.split(' '),
);

/** What a body does as "it": a choice of ours, open to additions. */
const SAID = new Set(['said', 'says', 'announced', 'denied']);

/** "Greenleys said it would close": who speaks of himself as "it" is a body. */
export function saysIt({ tokens }: Source, units: readonly Unit[], setting: Stretch['setting']): boolean {
  if (!SAID.has(setting.after)) return false;
  const at = units[units.length - 1]?.at ?? 0;
  return tokens[at + 2]?.lower === 'it' && setting.afterMark === '';
}

/** "beat Fox by", "Fox said", "Fox, 30": no noun follows that the word would be an attribute of, as in "Fox warriors". */
const isNoAttribute = ({ after, afterMark, possessive }: Stretch['setting']): boolean =>
  possessive || afterMark !== '' || after === '' || isFunctionWord(after) || isSpeechStem(stem(after));

/** "New Year's | Day", "Saints' | Cup": what heads an event's name after a possessive. */
const isFeast = ({ first, setting }: Stretch): boolean =>
  isEventHead(first.lower) && /s['’]$|['’]s$/.test(setting.before);

/** What a company has, and hardly a person, after its possessive: "Greenleys' shareholders". A choice of ours, open to additions. */
const COMPANY_HAS = new Set(
  'shareholders headquarters subsidiary subsidiaries board boardroom earnings revenue revenues'.split(' '),
);

/** "Greenleys's board", "Greenleys's supervisory board", "Greenleys's chief executive". */
function hasAsCompany({ source, units, setting }: Stretch): boolean {
  if (!setting.possessive) return false;
  const next = source.tokens[(units[units.length - 1]?.at ?? 0) + 2]?.lower ?? '';
  return COMPANY_HAS.has(setting.after) || COMPANY_HAS.has(next) || (setting.after === 'chief' && next === 'executive');
}

/** "the Bath man", "a Reading teacher": somebody from the place of the name. */
const isHome = ({ after, afterMark, possessive }: Stretch['setting']): boolean =>
  !possessive && afterMark === '' && (isPersonNoun(after) || isRoleNoun(after));

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
  if (word.demonym && (word.given || (word.family && isNoAttribute(setting)))) return is('person', 0.3, true);
  if (isFeast(stretch)) return [];
  if (word.letter || word.time || word.demonym || (word.closed && !word.initials)) return [];
  if (word.initials) return initials(stretch, is);
  if (word.capitalWord && !the && isContest(setting.after)) return is(undefined, 0.3); // "Celtic lost"
  if (word.capitalWord || word.lower === 'internet' || word.lower === 'web') return [];
  if (isStateAbbreviation(word.core) && setting.before === ',') return is('place', 0.9);
  if (word.bodyHead || word.placeHead || word.role || word.qualifier || word.honorific) return is(undefined, 0.2, true);
  if (isKin(setting.before) && place !== 'sure') return is('person', 0.7);
  const apposed = setting.before === ',' && setting.afterMark === ',' && isKin(setting.beforeThat); // "his widow, Ama, said"
  if (apposed && place === 'none' && !word.common) return is('person', 0.6);
  if (REFLEXIVES.has(setting.before) && /^(?:call|name|style|dub)/.test(setting.beforeThat)) return is('person', 0.7);
  const plural = word.common && the && word.plural && !isEventHead(word.lower);
  if (plural && !opens && setting.after !== 'of') return is('organization', 0.5);
  const known = place === 'unsure' && word.common && !opens; // "in Reading", "from Bath", "the Bath man"
  if (known && (WHERE.has(setting.before) || isHome(setting))) return is('place', 0.7);
  if (known && /^(?:,|and|or)$/.test(setting.before)) return is(undefined, 0.3); // "in Hull, Bury and Crewe"
  if (word.common && !word.given && !word.family) return is(the && !opens ? 'organization' : undefined, 0.3, true);
  if (word.given && !word.family && isScoreAfter(stretch.source, stretch.units[0]?.at ?? 0)) return is(undefined, 0.3);
  const speaks = isSpeechStem(stem(setting.after)) || setting.after === 'who';
  const doubtful = opens && word.common && !(word.family && speaks && !isPersonNoun(word.lower)); // "Grant told the court"
  const mayServe = place === 'none' && !word.given && !setting.possessive;
  const served = BODY_PEOPLE.has(setting.after) || (setting.before === 'for' && isRoleNoun(setting.beforeThat));
  if (mayServe && served) return is('organization', 0.65);
  if (setting.before === 'in' && PRINTED.has(setting.beforeThat) && place !== 'sure') return is('organization', 0.5);
  if (setting.before === 'on' && POSTED.has(setting.beforeThat) && place !== 'sure') return is('organization', 0.5);
  if (place !== 'sure' && !word.given && hasAsCompany(stretch)) return is('organization', 0.6, doubtful);
  if (saysIt(stretch.source, stretch.units, setting)) return is('organization', 0.6, doubtful);
  if (CIVIC.has(setting.after) && setting.afterMark === '' && mayServe) return is('place', 0.6, doubtful);
  if (STRONG_PLACE_CUES.has(setting.before)) return is('place', place === 'unsure' ? 0.8 : 0.6);
  if (place === 'unsure' && !speaks) return is('place', PLACE_CUES.has(setting.before) ? 0.7 : 0.4, doubtful);
  if (speaks) return is('person', 0.6, doubtful);
  if (word.given || word.family) return is('person', 0.45, doubtful);
  if (the) return is('organization', 0.45);
  const cued =
    PLACE_CUES.has(setting.before) && setting.before !== 'of' && setting.before !== 'to' && setting.before !== 'from';
  return cued ? is('place', 0.5) : is(undefined, 0.3, doubtful);
}

/** A letter and a number: roads, aircraft, viruses, visas. */
const ROAD = /^\p{Lu}\d{1,4}$/u;

/** Groups of states that go by a letter and their number: all that meet under such a name. */
const SUMMITS = new Set('G7 G8 G10 G20 G24 G77 E3 D8'.split(' '));

/** "M5", "A320": what a letter and a number name, but groups of states. */
export const isLetterAndNumber = (core: string): boolean => ROAD.test(core) && !SUMMITS.has(core);

/** "FIA", "(ICE)", "Juneau, AK"; a common word in capitals is doubtful: "HUGE". */
function initials(
  { first: word, setting, source, units }: Stretch,
  is: (type: NameType | undefined, confidence: number, doubtful?: boolean) => readonly Candidate[],
): readonly Candidate[] {
  if (setting.before === ',' && isPostalState(word.core)) return is('place', 0.9);
  if (isLetterAndNumber(word.core)) return []; // "the M5", "an A380"
  if (word.capitalWord || word.honorific || (word.lower.endsWith('s') && isPlainInitials(word.lower.slice(0, -1))))
    return [];
  if (/^[(,]$/.test(setting.before) && /^[DRI]-/.test(word.core)) return []; // "(D-W.Va.)"
  if (setting.afterMark === '-' && /^\d/.test(source.tokens[(units.at(-1)?.at ?? 0) + 2]?.text ?? '')) return []; // "AK-47"
  const bracketed = setting.before === '(' && setting.after === ')';
  const shouted = word.common && !bracketed;
  return is('organization', shouted && word.core.length > 2 ? 0.3 : 0.7, shouted);
}
