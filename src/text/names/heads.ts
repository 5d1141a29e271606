// The words that end (or, with "of", begin) the names of bodies and places, and those that introduce names. Not complete by any
// source: a choice of ours of frequent words, open to additions.

/** Heads of bodies that also take "of" or "for": "Ministry of Interior", "Centre for Disease Control". */
const BODY_HEADS_OF = new Set(
  (
    'agency agencies academy administration alliance army assembly association authority bank battalion board brigade bureau cabinet ' +
    'center centre centres centers chamber church circle club coalition college commission committee community company confederation conference congress ' +
    'consortium convention corps corporation council court crown department departments dept directorate division embassy faculty federation ' +
    'force forces foundation friends front fund guild high-commission hospital institute institution institutes inspectorate laboratory league legion library ministry ' +
    'ministries mission movement museum navy network observatory office offices order organisation organization parliament party programme program ' +
    'project registry regiment school secretariat senate service services society state-department syndicate theatre theater treasury tribunal trust union unit ' +
    'university wing workers register patrol initiative task-force taskforce panel bench council-general campaign ' +
    'division subcommittee caucus conservancy fellowship brotherhood diocese archdiocese confederacy legislature'
  ).split(' '),
);

/** Of those, the ones whose purpose "for" tells: "Centre for Disease Control", never "League for the Eagles". */
const BODY_HEADS_FOR = new Set(
  (
    'agency academy alliance association bureau campaign center centre coalition commission committee council department foundation front fund ' +
    'initiative institute laboratory ministry movement network office organisation organization party programme program project school ' +
    'secretariat service society tribunal trust union unit'
  ).split(' '),
);

/** And the ones whose subject "on" tells: "Committee on Foreign Affairs". */
const BODY_HEADS_ON = new Set(
  'committee subcommittee commission council conference panel centre center institute office'.split(' '),
);

/** Heads of bodies that end the name: "Los Angeles Police", "Associated Press", "Acme Motors". */
const BODY_HEADS = new Set(
  (
    'advisors advisers airline airlines air airways archives armada associates athletic awards automotive bancorp band bankers bar boys ' +
    'broadcasting brothers bros builders business channel chronicle clinic command communications constabulary consultants consulting ' +
    'contractors cooperative cooperatives corp co customs daily developers dispatch distribution distributors electric electronics ' +
    'energy enterprise enterprises entertainment examiner exchange express fc f.c afc cf sc rfc fbi federations films financial firm fleet foods gazette girls ' +
    'globe group groups guard guards guardian health healthcare herald holding holdings hotels inc incorporated industries industrial ' +
    'insurance intelligence international investments journal jury laboratories labs limited line lines llc llp logistics ltd magazine ' +
    'management manufacturers marines market markets mart media merchants militia mines mirror monitor motors mutual newspapers news ' +
    'oil orchestra papers partners partnership petroleum pharmaceuticals pictures plc police policing polytechnic post power press ' +
    'productions products properties publications publishers publishing radio rail railroad railway railways records recordings reporter ' +
    'rescue reserve resources restaurants retail review securities seminary shipping software solutions squad standard steel store stores studio studios ' +
    'sun supermarkets survey symphony system systems team teams technologies technology telecom telecommunications telegraph television times tribune troops tv ' +
    'ventures tech gendarmerie squadron philharmonic conservatory infirmary hospice brokerage consulate hotel hotels casino casinos restaurant cafe café gallery brewery winery motel inn pharmacy dairy creamery bakery refinery cannery distillery foundry tannery lounge transport metro transit design designs volunteers watch watchdog weekly works world yard gmbh ag sa nv spa ab pty constabularies'
  ).split(' '),
);

/** Words before which a name is a place though a body's head might follow later: "Keld Island", "East 52nd Street", "Kings County". */
const PLACE_HEADS = new Set(
  (
    'airport airfield avenue ave base bay bayou beach boulevard blvd borough bridge building canal canyon cape castle cathedral cave cemetery channel city ' +
    'hall house cliffs coast county court-house courthouse cove creek crossing dam delta desert district division-street drive falls farm fjord forest fort freeway garden gardens ' +
    'glacier gorge governorate gulf harbor harbour heights highway hill hills island islands isle isles jail junction lake lakes lane mall manor memorial monument mosque mount ' +
    'mountain mountains municipality national-park ocean oblast palace parish park parkway pass peak peninsula pier place plain plains plant plateau plaza point ' +
    'pond port prefecture prison province provinces raion range reef region reservoir resort ridge river road rd route rue sea shore sound square st stadium station strait straits ' +
    'stream street streets suburb summit synagogue temple territory territories tower towers town township trail tunnel turnpike valley village volcano woods zone zoo arena ' +
    'penitentiary apartments condominiums condominium estates villages districts dock docks wharf quay marina complex compound'
  ).split(' '),
);

/**
 * Heads of bodies that as often are a body's field, so that "and" joins them to another: "the Securities and Exchange Commission",
 * "Department of Health and Human Services". A choice of ours from the heads above, open to additions.
 */
const FIELDS = new Set(
  'securities services health energy oil power insurance communications telecommunications customs resources transport rail radio television film news technology information intelligence investments'.split(
    ' ',
  ),
);

/** Common nouns for kinds of bodies (a choice of ours, open to additions) that news sets before a name in lower case: "the band Orgy", "retailer Greenleys". */
const BODY_NOUNS = new Set(
  (
    'band company firm magazine newspaper paper daily tabloid publication label club airline website broadcaster studio publisher carrier retailer manufacturer maker chain brand network ' +
    'station channel charity supermarket distributor subsidiary startup start-up agency bank insurer lender group team orchestra'
  ).split(' '),
);

/**
 * Common nouns for what carries people or goods over water: a choice of ours from below vessel.n.02 in WordNet 3.1, open to
 * additions; with "craft" and "flagship".
 */
const VESSEL_NOUNS = new Set(
  (
    'ship vessel boat trawler tanker supertanker freighter merchantman containership ferry ferryboat warship battleship frigate destroyer cruiser ' +
    'corvette gunboat troopship minelayer minesweeper submarine dhow felucca sampan junk canoe kayak dinghy dory yacht schooner brig barge dredger ' +
    'tug tugboat towboat lifeboat fireboat houseboat motorboat powerboat speedboat steamboat steamship sailboat shrimper whaler trimaran catamaran ' +
    'liner craft flagship steamer icebreaker lightship ketch yawl sloop skiff'
  ).split(' '),
);

/** Common nouns for a person of whom news first tells no name (a choice of ours, open to additions): "a man named", "the victim, identified as". */
const PERSON_NOUNS = new Set(
  'man woman boy girl child baby teenager teen person suspect victim gunman attacker driver passenger resident student son daughter'.split(
    ' ',
  ),
);

/** Nouns of kinship, which stand right before a name: "his sister Ana", "uncle Tom". */
const KIN = new Set(
  (
    'mother father sister brother son daughter wife husband spouse aunt uncle cousin nephew niece grandmother grandfather grandson granddaughter ' +
    'great-grandmother great-grandfather great-grandson great-granddaughter great-aunt great-uncle ' +
    'mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law godmother godfather godson goddaughter ' +
    'stepmother stepfather stepson stepdaughter stepsister stepbrother half-brother half-sister girlfriend boyfriend fiancé fiancée fiance fiancee widow widower ' +
    'ex-wife ex-husband ex-girlfriend ex-boyfriend mum mom mummy mommy dad daddy grandma grandpa granny auntie twin'
  ).split(' '),
);

/** Common nouns for kinds of places (a choice of ours, open to additions) that news sets beside a name in lower case: "the town of Azaz", "Anbar province". */
const PLACE_NOUNS = new Set(
  (
    'town city village hamlet suburb province district county region state island port capital municipality parish township governorate prefecture borough ' +
    'neighborhood neighbourhood river lake valley peninsula coast archipelago republic commune settlement area mountains mountain hills desert border'
  ).split(' '),
);

/** Heads of places that are surnames as well: "Kellie Hill", "Dale Hall". A choice of ours, open to additions. */
const SURNAMES_OF_PLACES = new Set(
  'hall hill hills lake lane park pond field fields forest ford banks bridges brook brooks cave castle church court craig dale glen green grove heath house mount rivers stream temple tower towers wells west woods cove place street pass plain point port shore sound village reef peak raion mall lakes forests manor square summit'.split(
    ' ',
  ),
);

/** Words that begin a place's name: "Mount Pleasant", "Lake Erie", "Port Said". A choice of ours, open to additions. */
const PLACE_STARTS = new Set(
  'mount mt lake loch lough fort ft port cape camp gulf bay isle isles strait straits river sea'.split(' '),
);

/** Compass words that may stand before or inside a place's name: "South Sudan", "West Oakland", "Greater Manchester". */
const DIRECTIONS = new Set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest north-east north-west south-east south-west upper lower greater mid'.split(
    ' ',
  ),
);

/** Legal forms after a company's name, whose stop belongs to the name: those of English-speaking countries. */
const COMPANY_FORMS = new Set('inc corp co ltd llc plc bros llp'.split(' '));

/** Particles inside a person's name, in lower case: Dutch, German, Romance, Arabic, Hebrew and Nordic. */
const PARTICLES = new Set(
  'van von de der den del della di da dos das du la le el al bin ibn bint ben abu ul ur ud e y zu zur ter ten af av st'.split(
    ' ',
  ),
);

/** Heads of what is no body, person or place: events, laws, wars, prizes and works. A choice of ours, open to additions. */
const EVENT_HEADS = new Set(
  (
    'bowl finals playoffs draft day days week month year era age war wars cup cups battle championship championships prix marathon operation act bill treaty agreement accord accords ' +
    'resolution plan law amendment constitution prize medal medals trophy festival tournament race derby series season crisis revolution massacre plebiscite ' +
    'olympics games hurricane cyclone typhoon storm census code protocol syndrome disease virus ii iii iv'
  ).split(' '),
);

/** Prefixes of ships' names: merchant, and of the navies of English-speaking countries; open to additions. */
const SHIP_PREFIXES = new Set('mv ms mt my sv fv rv ss rms uss usns usat uscgc hms hmcs hmas hmnzs ins pns'.split(' '));

/** Days, months, feasts, the commoner clock zones and other words of time that stand with a capital. */
const TIME_WORDS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july ' +
    'august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm a.m a.m. p.m p.m. gmt utc est edt cst cdt mst mdt pst pdt et pt ' +
    'akst akdt hst ast adt bst cet cest eet eest wet wat cat eat sast msk ist pkt wib hkt sgt jst kst awst acst acdt aest aedt nzst nzdt ' +
    'christmas easter ramadan eid thanksgiving halloween hanukkah diwali epiphany pentecost passover today yesterday tomorrow tonight bc ad bce ce'
  ).split(' '),
);

/** Initials that name no body: objects, offices, measures, Roman numerals. A choice of ours, open to additions. */
const PLAIN_INITIALS = new Set(
  'ok tv cctv dvd cd ceo cfo coo cto pm mp mps mep vip dna hiv aids id ids suv suvs phd md rip faq diy gdp ngo ngos it ai pr hr q&a atm atms pc cv i ii iii iv v vi vii viii ix x xi xii usd eur gbp rs pkr km kg mph kph dg ig am pm gps sms url pdf rpg ied ieds mri ufo ko mvp dui dwi x-ray mou mous'.split(
    ' ',
  ),
);

export const isBodyHead = (lower: string): boolean => BODY_HEADS.has(lower) || BODY_HEADS_OF.has(lower);
export const isField = (lower: string): boolean => FIELDS.has(lower);
export const isBodyNoun = (lower: string): boolean => BODY_NOUNS.has(lower);
export const takesOf = (lower: string): boolean => BODY_HEADS_OF.has(lower);
export const takesFor = (lower: string): boolean => BODY_HEADS_FOR.has(lower);
export const takesOn = (lower: string): boolean => BODY_HEADS_ON.has(lower);
export const isPlaceHead = (lower: string): boolean => PLACE_HEADS.has(lower);
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
export const isEventHead = (lower: string): boolean => EVENT_HEADS.has(lower);
export const isParticle = (lower: string): boolean => PARTICLES.has(lower);
export const isTimeWord = (lower: string): boolean => TIME_WORDS.has(lower);
export const isPlainInitials = (lower: string): boolean => PLAIN_INITIALS.has(lower);
