import { FEASTS, MONTHS, PARTS_OF_DAY, RELATIVE_DAYS, WEEKDAYS, ZONES } from '../calendar-words.js';
import { POINT_ADJECTIVES, POINT_NOUNS } from '../compass.js';
import { classTest, tableTest } from '../data.js';
import { isOfficeInitials } from '../office-abbreviations.js';
import { perWord } from '../per-word.js';
import { plainLetters } from '../plain-letters.js';
import { isShortWay, isWay } from '../ways.js';
import { nounTest, START } from './classes.js';

// The words that end (or, with "of", begin) the names of bodies, places and events, and those that introduce names.

const isCommon = tableTest('common-words.txt');

/**
 * What the law makes a company end its name with, short or in full: the United Kingdom's Companies Act 2006, sections 58 and 59, and
 * Limited Liability Partnerships Act 2000; of the United States the Model Business Corporation Act, section 4.01, and the uniform acts on
 * limited liability companies and partnerships.
 */
const COMPANY_FORMS = new Set('inc incorporated corp corporation co company ltd limited plc llc llp lp'.split(' '));

/**
 * Prefixes that are written apart from a last name, by the languages of the International Federation of Library Associations' Names of
 * Persons (4th edition) that have them: Dutch, German, French, Italian, Portuguese, Spanish, Nordic, Arabic, Persian and Hebrew ones. Left
 * out are those that are English words ("in", "am", "do", "bar", "a"), but for "den", "bin" and "ten", which lead to a capital too seldom.
 */
const PARTICLES = new Set(
  (
    "van von vom zu zum zur de den der des du d' la le les l' al el ul ur ud e y ter ten te het 't di del della delle dello degli dei dal dalla " +
    'da das dos las los lo li av af bin ibn bint ben ould abu umm st'
  ).split(' '),
);

/**
 * What begins the names of landforms and works of man in French, Italian, Spanish and Portuguese before "de", "di" and the like: "Val d'Oro",
 * "Monte del Lago". No source is known that is complete for them.
 */
const ROMANCE_STARTS = new Set(
  (
    'val valle vallée monte mont montagne castel castello château castillo puerto porto port pont ponte puente cabo capo cap costa côte ' +
    'isla isola île ilha lago lac sierra serra cerro playa praia plage piazza plaza place praça rue via calle avenida passo paso bahía baía'
  ).split(' '),
);

/**
 * "Without", "with", "against", "for" and "and" of French, Spanish, Portuguese, Italian and German, inside the names of bodies. Left out
 * are those that are particles of people's names too ("y", "e") or English words ("pour", "con", "sin", "com", "mit", "per", "et").
 */
const FOREIGN_LINKS = new Set('sans avec contre contra para sem senza contro ohne gegen für und'.split(' '));

/**
 * Prefixes of ships' names: of merchant and research ships, and of the navies of the United States, the Commonwealth, Ireland and the
 * Philippines.
 */
const SHIP_PREFIXES = new Set(
  'mv ms mt my sv fv rv ss rms uss usns usat uscgc hms hmcs hmas hmnzs hmbs hmjs ins pns bns slns rss nns gns kns sas ttS brp le'
    .toLowerCase()
    .split(' '),
);

/** Storms that go by a name of their own after the word: all kinds to which weather services give names. */
const STORMS = new Set(['hurricane', 'cyclone', 'typhoon', 'storm', 'supertyphoon']);

/** Words of time that stand with a capital: days, months and feasts, the hours' halves, the eras, and clock zones that are no words. */
const TIME_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...[...FEASTS.keys()].filter((feast) => !feast.includes(' ')),
  'christmas',
  ...RELATIVE_DAYS.keys(),
  ...'am pm a.m a.m. p.m p.m. bc ad bce ce'.split(' '),
]);

/** Roman numerals up to XXXIX. */
const ROMAN = /^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/;

export const isCompanyForm = (lower: string): boolean => COMPANY_FORMS.has(lower);

const headsBodies = nounTest('body');
/** "Agency", "Ministries", "Ltd"; and two that papers are called. */
export const isBodyHead = (lower: string): boolean =>
  headsBodies(lower) || COMPANY_FORMS.has(lower) || lower === 'times' || lower === 'post';

const headsPlaces = nounTest('place');
/** "Bridge", "Hills", "Street", "Ave"; not "Court", which is a body's head first. */
export const isPlaceHead = (lower: string): boolean =>
  headsPlaces(lower) || (isWay(lower) && lower !== 'court') || isShortWay(lower);

/** What the land and the water are made of, which people are called after: "Nora Hill". */
export const isLand = nounTest('land');

/** "Mount Pleasant", "Lake Erie", "Port Said", "Mt. Pleasant", "Ft. Pleasant". */
export const isPlaceStart = ({ is, lower }: { readonly is: number; readonly lower: string }): boolean =>
  (is & START) !== 0 || lower === 'mt' || lower === 'ft';

/** "Championship", "Act", "Medal", "Season", "War". */
export const isEventHead = nounTest('event');

/** A noun for a firm, a paper, a band or a team, which news sets before a name in lower case: "the band Wavelet". */
export const isBodyNoun = nounTest('firm');

/** A noun for what carries people or goods over water. */
export const isVesselNoun = nounTest('vessel');

/** A noun for a kind of place, which news sets beside a name in lower case: "the town of Keld", "Tarvin province". */
export const isPlaceNoun = nounTest('settlement');

const isRelative = nounTest('kin');
/** A noun of kinship: "sister", "daughters", "mother-in-law", "great-aunt", "half-brother", "ex-wife", "fiancée". */
export const isKin = (lower: string): boolean =>
  isRelative(lower) ||
  (/[-\u0080-\uffff]/.test(lower) && isRelative(plainLetters(lower).replace(/^(?:ex|half|great|step)-|-in-law$/g, '')));

const isCounted = tableTest('counted-nouns.txt');
/** A noun for a person of whom news first tells no name: "a man named", "the victim, identified as". */
export const isPersonNoun = perWord((lower): boolean =>
  ['person', 'group', 'anyone'].some((kind) => isCounted(`${lower}\t${kind}`)),
);

export const isShipPrefix = (word: string): boolean =>
  word === word.toUpperCase() && SHIP_PREFIXES.has(word.toLowerCase());
export const isDirection = (lower: string): boolean =>
  POINT_NOUNS.has(lower) || POINT_ADJECTIVES.has(lower) || lower === 'central';
export const isStorm = (lower: string): boolean => STORMS.has(lower);
export const isRomanceStart = (lower: string): boolean => ROMANCE_STARTS.has(lower);
export const isForeignLink = (lower: string): boolean => FOREIGN_LINKS.has(lower);
export const isParticle = (lower: string): boolean => PARTICLES.has(lower);
/** "Sunrise", "Noon": a point or part of the day, which towns are called too. */
export const isPointOfDay = (lower: string): boolean => PARTS_OF_DAY.has(lower);
/** Whether a word with a capital is one of time; a zone's abbreviation is, in capitals, where it is no common word: "GMT", not "EAT". */
export const isTimeWord = (lower: string, core = lower): boolean =>
  TIME_WORDS.has(lower) || (ZONES.has(lower) && core !== lower && core === core.toUpperCase() && !isCommon(lower));
const isOfThing = classTest('naming-words.txt', 'initials');
/** Whether initials in lower case name no body: those of things, of offices and of numbers: "TV", "CEO", "XIV". */
export const isPlainInitials = (lower: string): boolean =>
  isOfThing(lower) || isOfficeInitials(lower) || ROMAN.test(lower);
