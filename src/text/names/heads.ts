import { MONTHS, WEEKDAYS, ZONES } from '../calendar-words.js';
import { POINT_ADJECTIVES, POINT_NOUNS } from '../compass.js';
import { tableSet } from '../data.js';
import { isWay } from '../ways.js';

const isCommon = (word: string): boolean => tableSet('common-words.txt').has(word);

// The words that end (or, with "of", begin) the names of bodies and places, and those that introduce names. Where nothing else is said
// the lists are a choice of ours of frequent words, open to additions: no source is complete for them, and words that end other names
// as often ("plan", "house" of bodies) are left out.

/** Heads of bodies that also take "of" or "for": "Ministry of Interior", "Centre for Disease Control". */
const BODY_HEADS_OF = new Set(
  (
    'agency agencies academy administration alliance army assembly association authority bank battalion board brigade bureau ' +
    'cabinet center centre centres centers chamber church circle club coalition college commission committee community company ' +
    'confederation conference congress consortium convention corps corporation council court crown department departments dept ' +
    'directorate division embassy faculty federation force forces foundation friends front fund guild hospital institute ' +
    'institution institutes inspectorate laboratory league legion library ministry ministries mission movement museum navy ' +
    'network observatory office offices order organisation organization parliament party programme program project registry ' +
    'regiment school secretariat senate service services society syndicate theatre theater treasury tribunal trust union unit ' +
    'university wing workers register patrol initiative task-force taskforce panel bench campaign division subcommittee caucus ' +
    'conservancy fellowship brotherhood diocese archdiocese confederacy legislature'
  ).split(' '),
);

/** Of those, the ones whose purpose "for" tells: "Centre for Disease Control", never "League for the Eagles". */
const BODY_HEADS_FOR = new Set(
  (
    'agency academy alliance association bureau campaign center centre coalition commission committee council department ' +
    'foundation front fund initiative institute laboratory ministry movement network office organisation organization party ' +
    'programme program project school secretariat service society tribunal trust union unit'
  ).split(' '),
);

/** And the ones whose subject "on" tells: "Committee on Foreign Affairs". */
const BODY_HEADS_ON = new Set(
  'committee subcommittee commission council conference panel centre center institute office'.split(' '),
);

/** Heads of bodies that end the name: "Los Angeles Police", "Associated Press", "Acme Motors". */
const BODY_HEADS = new Set(
  (
    'advisors advisers airline airlines air airways archives associates athletic awards automotive bancorp band bankers ' +
    'bar broadcasting brothers bros builders business channel chronicle clinic command communications constabulary ' +
    'consultants consulting contractors cooperative cooperatives corp co customs daily developers dispatch distribution ' +
    'distributors electric electronics energy enterprise enterprises entertainment examiner exchange express fc f.c afc cf sc rfc ' +
    'federations films financial firm fleet foods gazette globe group groups guard guards guardian health healthcare ' +
    'herald holding holdings hotels inc incorporated industries industrial insurance intelligence international investments ' +
    'journal jury laboratories labs limited line lines llc llp logistics ltd magazine management manufacturers marines market ' +
    'markets mart media merchants militia mines mirror monitor motors mutual newspapers news oil orchestra papers partners ' +
    'partnership petroleum pharmaceuticals pictures plc police policing polytechnic post power press productions products ' +
    'properties publications publishers publishing radio rail railroad railway railways records recordings reporter rescue ' +
    'reserve resources restaurants retail review securities seminary shipping software solutions squad standard steel store ' +
    'stores studio studios sun supermarkets survey symphony system systems team teams technologies technology telecom ' +
    'telecommunications telegraph television times tribune troops tv ventures tech gendarmerie squadron philharmonic conservatory ' +
    'infirmary hospice brokerage consulate hotel hotels casino casinos restaurant cafe café gallery brewery winery motel inn ' +
    'pharmacy dairy creamery bakery refinery cannery distillery foundry tannery lounge transport metro transit design designs ' +
    'volunteers watch watchdog weekly works world yard gmbh ag sa nv spa ab pty constabularies'
  ).split(' '),
);

/** Words before which a name is a place though a body's head might follow later: "Keld Island", "East 52nd Street", "Kings County". */
const PLACE_HEADS = new Set(
  (
    'airport airfield avenue ave base bay bayou beach boulevard blvd borough bridge building canal canyon cape castle cathedral ' +
    'cave cemetery channel city hall house cliffs coast county courthouse cove creek crossing dam delta desert district drive ' +
    'falls farm fjord forest fort freeway garden gardens glacier gorge governorate gulf harbor harbour heights highway hill hills ' +
    'island islands isle isles jail junction lake lakes lane mall manor memorial monument mosque mount mountain mountains ' +
    'municipality ocean oblast palace parish park parkway pass peak peninsula pier place plain plains plant plateau plaza point ' +
    'pond port prefecture prison province provinces raion range reef region reservoir resort ridge river road rd route rue sea ' +
    'shore sound square st stadium station strait straits stream street streets suburb summit synagogue temple territory ' +
    'territories tower towers town township trail tunnel turnpike valley village volcano woods zone zoo arena penitentiary ' +
    'apartments condominiums condominium estates villages districts dock docks wharf quay marina complex compound grove mews ' +
    'basilica abbey minster chapel priory monastery convent shrine pagoda'
  ).split(' '),
);

/** Words for ways, but for "court", which is a body's head first. */
const isLongWay = (lower: string): boolean => isWay(lower) && lower !== 'court';

/**
 * Heads of bodies that as often are a body's field, so that "and" joins them to another: "the Securities and Exchange Commission",
 * "Department of Health and Human Services". A choice of ours from the heads above, open to additions.
 */
const FIELDS = new Set(
  (
    'securities services health energy oil power insurance communications telecommunications customs resources transport rail ' +
    'radio television film news technology information intelligence investments'
  ).split(' '),
);

/**
 * Common nouns for kinds of bodies (a choice of ours, open to additions) that news sets before a name in lower case: "the band Wavelet",
 * "retailer Greenleys".
 */
const BODY_NOUNS = new Set(
  (
    'band company firm magazine newspaper paper daily tabloid publication label club airline website broadcaster studio publisher ' +
    'carrier retailer manufacturer maker chain brand network station channel charity supermarket distributor subsidiary startup ' +
    'start-up agency bank insurer lender group team orchestra'
  ).split(' '),
);

/**
 * Common nouns for what carries people or goods over water: a choice of ours from below vessel.n.02 in WordNet 3.1, open to
 * additions; with "craft" and "flagship".
 */
const VESSEL_NOUNS = new Set(
  (
    'ship vessel boat trawler tanker supertanker freighter merchantman containership ferry ferryboat warship battleship frigate ' +
    'destroyer cruiser corvette gunboat troopship minelayer minesweeper submarine dhow felucca sampan junk canoe kayak dinghy ' +
    'dory yacht schooner brig barge dredger tug tugboat towboat lifeboat fireboat houseboat motorboat powerboat speedboat ' +
    'steamboat steamship sailboat shrimper whaler trimaran catamaran liner craft flagship steamer icebreaker lightship ketch yawl ' +
    'sloop skiff cutter'
  ).split(' '),
);

/**
 * Common nouns for a person of whom news first tells no name (a choice of ours, open to additions): "a man named", "the victim, identified
 * as".
 */
const PERSON_NOUNS = new Set(
  'man woman boy girl child baby teenager teen person suspect victim gunman attacker driver passenger resident student son daughter'.split(
    ' ',
  ),
);

/**
 * Nouns of kinship that stand right before a name: "his sister Ana", "uncle Tom". A choice of ours, open to additions; left out are those
 * that hardly do ("parent", "sibling", "in-law").
 */
const KIN = new Set(
  (
    'mother father sister brother son daughter wife husband spouse aunt uncle cousin nephew niece grandmother grandfather ' +
    'grandson granddaughter great-grandmother great-grandfather great-grandson great-granddaughter great-aunt great-uncle ' +
    'mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law godmother godfather godson goddaughter ' +
    'stepmother stepfather stepson stepdaughter stepsister stepbrother half-brother half-sister girlfriend boyfriend fiancé ' +
    'fiancée fiance fiancee widow widower ex-wife ex-husband ex-girlfriend ex-boyfriend mum mom mummy mommy dad daddy grandma ' +
    'grandpa granny auntie twin bride bridegroom'
  ).split(' '),
);

/**
 * Common nouns for kinds of places (a choice of ours, open to additions) that news sets beside a name in lower case: "the town of Keld",
 * "Tarvin province".
 */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'town city village hamlet suburb province district county region state island port capital municipality parish township ' +
    'governorate prefecture borough neighborhood neighbourhood river lake valley peninsula coast archipelago republic commune ' +
    'settlement area mountains mountain hills desert border'
  ).split(' '),
);

/** Heads of places that are surnames as well: "Nora Hill", "Dale Hall". A choice of ours, open to additions. */
const SURNAMES_OF_PLACES = new Set(
  (
    'hall hill hills lake lane park pond field fields forest ford banks bridges brook brooks cave castle church court craig dale ' +
    'glen green grove heath house mount rivers stream temple tower towers wells west woods cove place street pass plain point ' +
    'port shore sound village reef peak mall lakes forests manor square summit'
  ).split(' '),
);

/** Words that begin a place's name: "Mount Pleasant", "Lake Erie", "Port Said". A choice of ours, open to additions. */
const PLACE_STARTS = new Set(
  'mount mt lake loch lough fort ft port cape camp gulf bay isle isles strait straits river sea'.split(' '),
);

/**
 * What may stand before or inside a place's name: the points of the compass and their adjectives, all of them, and words for a part,
 * a choice of ours: "South Sudan", "West Oakland", "Greater Manchester".
 */
const DIRECTIONS: ReadonlySet<string> = new Set([
  ...POINT_NOUNS,
  ...POINT_ADJECTIVES,
  ...'central upper lower greater mid'.split(' '),
]);

/**
 * Words after a company's name whose stop belongs to the name, a choice of ours: the commoner legal forms of English-speaking countries,
 * and "Bros."
 */
const COMPANY_FORMS = new Set('inc corp co ltd llc plc bros llp'.split(' '));

/**
 * Particles inside a person's name, in lower case, a choice of ours, open to additions: Dutch, German, Romance, Arabic, Hebrew and Nordic.
 */
const PARTICLES = new Set(
  'van von de der den del della di da dos das du la le el al bin ibn bint ben abu ul ur ud e y zu zur ter ten af av st'.split(
    ' ',
  ),
);

/** Heads of what is no body, person or place: events, laws, wars, prizes and works. A choice of ours, open to additions. */
const EVENT_HEADS = new Set(
  (
    'bowl finals playoffs draft day days week month year era age war wars cup cups battle championship championships prix ' +
    'marathon operation act bill treaty agreement accord accords resolution plan law amendment constitution prize medal medals ' +
    'trophy festival tournament race derby series season crisis revolution massacre plebiscite olympics games hurricane cyclone ' +
    'typhoon storm census code protocol syndrome disease virus ii iii iv'
  ).split(' '),
);

/** Prefixes of ships' names: merchant, and of the navies of some English-speaking countries: a choice of ours, open to additions. */
const SHIP_PREFIXES = new Set('mv ms mt my sv fv rv ss rms uss usns usat uscgc hms hmcs hmas hmnzs ins pns'.split(' '));

/** Zones of time whose abbreviation with a capital shortens another word of names: "Mt", "Ct", "Pt". */
const NO_ZONES = new Set(['mt', 'ct', 'pt']);
/** Whether a zone's abbreviation is no word besides: "GMT", but not "Cat", "West". */
const isZone = (zone: string): boolean => !NO_ZONES.has(zone) && !isCommon(zone);

/** Words of time that stand with a capital: all days, months and clock zones; feasts and others, a choice of ours, open to additions. */
const TIME_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...[...ZONES.keys()].filter(isZone),
  ...(
    'am pm a.m a.m. p.m p.m. christmas easter ramadan eid thanksgiving halloween hanukkah diwali epiphany pentecost passover ' +
    'today yesterday tomorrow tonight bc ad bce ce'
  ).split(' '),
]);

/** Points of the day by the sun, which towns are called too: "Sunrise". All of one word. */
const POINTS_OF_DAY = new Set(
  'dawn daybreak sunrise sunup noon midday sunset sundown dusk nightfall midnight'.split(' '),
);

/** Initials that name no body, by class: the commonest in news of each, a choice of ours, open to additions. */
const PLAIN_INITIALS = new Set(
  [
    'ceo cfo coo cto cio pm mp mps mep meps md phd mba vip vips mvp', // offices, degrees, ranks
    'tv cctv dvd dvds cd cds pc pcs atm atms suv suvs gps sms url pdf faq led lcd ufo rpg ied ieds id ids cv', // things
    'dna rna hiv aids std ptsd mri icu', // medicine
    'it ai pr hr diy gdp ipo vat ngo ngos q&a dui dwi ko ok rip', // fields, trade, law, sayings
    'usd eur gbp rs km kg mph kph am', // money, measures, times
  ].flatMap((words) => words.split(' ')),
);

/** Storms that go by a name of their own after the word: all kinds to which weather services give names. */
const STORMS = new Set(['hurricane', 'cyclone', 'typhoon', 'storm', 'supertyphoon']);

/** What stands before those in their full names, by strength, season or sea. A choice of ours, open to additions. */
const STORM_GRADES = new Set(
  'tropical subtropical post-tropical extratropical super winter ex-tropical severe'.split(' '),
);

/**
 * What begins the names of landforms and works of man in French, Italian, Spanish and Portuguese before "de", "di" and the like:
 * "Val d'Oro", "Monte del Lago". A choice of ours, open to additions.
 */
const ROMANCE_STARTS = new Set(
  (
    'val valle vallée monte mont montagne castel castello château castillo puerto porto port pont ponte puente cabo capo cap costa côte ' +
    'isla isola île ilha lago lac sierra serra cerro playa praia plage piazza plaza place praça rue via calle avenida passo paso bahía baía'
  ).split(' '),
);

/**
 * Prepositions and conjunctions of French, Spanish, Portuguese, Italian and German inside the names of bodies, for "without", "with",
 * "against", "for" and "and": a choice of ours, open to additions. Left out are those that are particles of people's names too ("y")
 * or English words ("pour", "con", "sin", "mit", "per").
 */
const FOREIGN_LINKS = new Set('sans avec contre para sem contra senza für ohne gegen und'.split(' '));

/** Roman numerals up to XXXIX. */
const ROMAN = /^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/;

export const isBodyHead = (lower: string): boolean => BODY_HEADS.has(lower) || BODY_HEADS_OF.has(lower);
export const isField = (lower: string): boolean => FIELDS.has(lower);
export const isBodyNoun = (lower: string): boolean => BODY_NOUNS.has(lower);
export const takesOf = (lower: string): boolean => BODY_HEADS_OF.has(lower);
export const takesFor = (lower: string): boolean => BODY_HEADS_FOR.has(lower);
export const takesOn = (lower: string): boolean => BODY_HEADS_ON.has(lower);
export const isPlaceHead = (lower: string): boolean => PLACE_HEADS.has(lower) || isLongWay(lower);
export const isVesselNoun = (lower: string): boolean => VESSEL_NOUNS.has(lower);
export const isPersonNoun = (lower: string): boolean => PERSON_NOUNS.has(lower);
export const isKin = (lower: string): boolean => KIN.has(lower);
export const isPlaceNoun = (lower: string): boolean => PLACE_NOUNS.has(lower);
export const isSurnameOfPlaces = (lower: string): boolean => SURNAMES_OF_PLACES.has(lower);
export const isShipPrefix = (word: string): boolean =>
  word === word.toUpperCase() && SHIP_PREFIXES.has(word.toLowerCase());
export const isPlaceStart = (lower: string): boolean => PLACE_STARTS.has(lower);
export const isDirection = (lower: string): boolean => DIRECTIONS.has(lower);
export const isCompanyForm = (lower: string): boolean => COMPANY_FORMS.has(lower);
export const isStorm = (lower: string): boolean => STORMS.has(lower);
export const isStormGrade = (lower: string): boolean => STORM_GRADES.has(lower);
export const isRomanceStart = (lower: string): boolean => ROMANCE_STARTS.has(lower);
export const isForeignLink = (lower: string): boolean => FOREIGN_LINKS.has(lower);
export const isEventHead = (lower: string): boolean => EVENT_HEADS.has(lower);
export const isParticle = (lower: string): boolean => PARTICLES.has(lower);
export const isPointOfDay = (lower: string): boolean => POINTS_OF_DAY.has(lower);
export const isTimeWord = (lower: string): boolean => TIME_WORDS.has(lower);
export const isPlainInitials = (lower: string): boolean => PLAIN_INITIALS.has(lower) || ROMAN.test(lower);
