import { FEASTS, MONTHS, PARTS_OF_DAY, RELATIVE_DAYS, WEEKDAYS, ZONES } from '../calendar-words.js';
import { POINT_ADJECTIVES, POINT_NOUNS } from '../compass.js';
import { isOfPeople } from '../counted-nouns.js';
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
 * limited liability companies and partnerships; of forms of several words none but as the last of them is one of these. Of the Welsh forms
 * those of companies.
 */
const COMPANY_FORMS = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc lc llp rllp lllp lp cyf cyfyngedig ccc'.split(' '),
);

/**
 * Prefixes of one word that are written apart from a last name, by the languages of the International Federation of Library Associations'
 * Names of Persons (4th edition) that have them: Dutch, German, French, Italian, Portuguese, Spanish, Nordic, Arabic, Persian, Hebrew and
 * Malay ones, these alone, without the Irish, which have a capital, and the Welsh; and "St", of Norman names. Left out are those that are English words ("in", "am", "an", "met", "do", "bar", "bat", "ha", "i", "a",
 * "op", "over", "toe"), but for "den", "bin" and "ten", which lead to a capital too seldom.
 */
const PARTICLES = new Set(
  (
    "van van't vande vanden vander ver voor thoe ter ten te het 't 's aan bij onder tot opde opden uit uut uyt uyter " +
    "von vom zu zum zur auf aus aus'm im der den dem des " +
    "de du d' la le les l' di del dell' della delle dello degli dei de' da dal dall' dalla dalle dallo dagli dai lo li gli " +
    'da das dos las los e y av af al el ul ur ud bin ibn bint binti binte ben ould abu umm st'
  ).split(' '),
);

/**
 * What begins the names of places before "de", "di" and the like, "Val d'Oro", "Monte del Lago". These words alone, a line a thing, as the
 * languages write them: of each of French, Italian, Spanish and Portuguese one (many are of several) for a valley, mountain, hill, range,
 * pass, river, lake, coast, bay, cape, island, beach, harbour, bridge, castle, square, street and avenue; and eleven more, "val", "mont",
 * "monte", "colle", "cerro", "morro", "sierra", "serra", "rivière", "lagoa" and "castel". No other word for one of these things is read.
 */
const ROMANCE_STARTS = new Set(
  (
    'val valle vallée vale ' +
    'mont monte montagne montagna montaña montanha ' +
    'colline collina colle colina cerro morro ' +
    'chaîne catena sierra serra cordillera cordilheira ' +
    'col passo paso ' +
    'fleuve rivière fiume río rio ' +
    'lac lago lagoa ' +
    'côte costa ' +
    'baie baia bahía baía ' +
    'cap capo cabo ' +
    'île isola isla ilha ' +
    'plage spiaggia playa praia ' +
    'port porto puerto ' +
    'pont ponte puente ' +
    'château castel castello castillo castelo ' +
    'place piazza plaza praça ' +
    'rue via calle rua ' +
    'avenue viale avenida'
  ).split(' '),
);

/**
 * "Without", "with", "against", "for" and "and" of French, Spanish, Portuguese, Italian and German, inside the names of bodies. Left out
 * are "y" and "e", particles of people's names too, and those that stand among English words and names oftener: "pour", "con", "sin",
 * "com", "mit", "per", "et" and "ed".
 */
const FOREIGN_LINKS = new Set('sans avec contre contra para por sem senza contro ohne gegen für und'.split(' '));

/**
 * Prefixes of the names of ships, in capitals, these alone: twelve by build and trade ("MV" to "RMS"); those of the navies of the United
 * States, Britain, Canada, Australia, New Zealand, the Bahamas, Jamaica, Trinidad, India, Pakistan, Bangladesh, Sri Lanka, South Africa,
 * Nigeria, Ghana, Kenya, Malaysia, Brunei, Singapore, Ireland ("LÉ", "LE") and the Philippines; and of their states' other services, of sealift, army,
 * auxiliaries, coast guard or research: USNS, USAT, USAV, USCGC, NOAAS, RFA, RRS, CFAV, CCGS, ADV, ICGS, PMSS, BCGS and SLCGS.
 */
const SHIP_PREFIXES = new Set(
  (
    'mv ms mt my mf mfv sv sy fv rv ss rms uss usns usat usav uscgc noaas hms rfa rrs hmcs cfav ccgs hmas adv hmnzs hmbs ' +
    'hmjs tts ins icgs pns pmss bns bcgs slns slcgs sas nns gns kns kd kdb rss lé le brp'
  ).split(' '),
);

/**
 * Storms that go by a name of their own after the word: the kinds of tropical cyclone of the World Meteorological Organization's regions
 * and the storms that Europe's weather services name, with "super" apart or not; and the Mediterranean's "medicane". The Philippines name
 * depressions too.
 */
const STORMS = new Set(
  'hurricane cyclone supercyclone typhoon supertyphoon storm superstorm medicane depression'.split(' '),
);

/** Words of time that stand with a capital: days, months and feasts, the hours' halves, the eras (not "B.C.", which is British Columbia as often), and clock zones that are no words. */
const TIME_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...[...FEASTS.keys()].filter((feast) => !feast.includes(' ')),
  'christmas',
  ...RELATIVE_DAYS.keys(),
  ...'am pm a.m a.m. p.m p.m. bc ad bce ce a.d a.d. b.c.e b.c.e. c.e c.e.'.split(' '),
]);

/** Roman numerals up to XXXIX. */
const ROMAN = /^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/;

/** Letters and stops from which on a form may be written with stops: "l.l.c", not "l.p", which are a person's initials as often. */
const STOPPED = 5;

/** "ltd", "llc", "l.l.c." */
export const isCompanyForm = (lower: string): boolean =>
  COMPANY_FORMS.has(lower.length >= STOPPED ? lower.replaceAll('.', '') : lower);

const headsBodies = nounTest('body');
/** "Agency", "Ministries", "Ltd"; and two that papers are called. */
export const isBodyHead = (lower: string): boolean =>
  headsBodies(lower) || isCompanyForm(lower) || lower === 'times' || lower === 'post';

const headsPlaces = nounTest('place');
/** "Bridge", "Hills", "Street", "Ave". */
export const isPlaceHead = (lower: string): boolean => headsPlaces(lower) || isWay(lower) || isShortWay(lower);

/** What the land and the water are made of, which people are called after: "Nora Hill". */
export const isLand = nounTest('land');

/** "Mount Pleasant", "Lake Erie", "Port Said", "Mt. Pleasant", "Ft. Pleasant". */
export const isPlaceStart = ({ is, lower }: { readonly is: number; readonly lower: string }): boolean =>
  (is & START) !== 0 || lower === 'mt' || lower === 'ft';

/** "Championship", "Act", "Medal", "Season", "War". */
export const isEventHead = nounTest('event');

/** A noun for a firm, a paper, a band or a team, which news sets before a name in lower case: "the band Wavelet". */
export const isBodyNoun = nounTest('firm');

/** A noun for a kind of place, which news sets beside a name in lower case: "the town of Keld", "Tarvin province". */
export const isPlaceNoun = nounTest('settlement');

const isRelative = nounTest('kin');
const AROUND_KIN = /^(?:(?:ex|half|great|grand|step|god|foster)-?)+|-in-law$/g;
/**
 * A noun of kinship that the class `kin` of naming-words.txt has, or one with any of seven prefixes or "-in-law": "sister", "daughters", "stepdad",
 * "mother-in-law", "great-great-aunt", "half-brother", "ex-wife", "fiancée"; not "nan" and "kid", which it has not.
 */
export const isKin = (lower: string): boolean =>
  isRelative(lower) || isRelative(plainLetters(lower).replace(AROUND_KIN, ''));

/** A noun for a person of whom news first tells no name: "a man named", "the victim, identified as". */
export const isPersonNoun = perWord(isOfPeople);

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
