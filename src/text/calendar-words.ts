// The closed classes of English that name days, months, parts of the day, feasts and time zones. Lower case throughout.
import { TENS, UNITS } from './number-words.js';

/** Months by name and usual abbreviation, to their number from 1: all twelve. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

/**
 * Months whose name or abbreviation is also another word, so that alone they need a preposition before them: those of the twelve, in full
 * or short, that are a given name in `data/given-names.txt` or a word in lower case in `data/common-words.txt`.
 */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set('jan march mar april may june august sept dec'.split(' '));

/** Names of the days, Monday first: index 0 to 6, as `weekday` in core/calendar.ts counts. */
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Days by name and usual abbreviation, to 0 for Monday to 6 for Sunday: all seven. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 0],
  ['mon', 0],
  ['tuesday', 1],
  ['tues', 1],
  ['tue', 1],
  ['wednesday', 2],
  ['wed', 2],
  ['weds', 2],
  ['thursday', 3],
  ['thurs', 3],
  ['thur', 3],
  ['thu', 3],
  ['friday', 4],
  ['fri', 4],
  ['saturday', 5],
  ['sat', 5],
  ['sunday', 6],
  ['sun', 6],
]);

/** The days that are named from the day of speaking, to how many days on they are: all of present English. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/**
 * Prepositions of time of one word by Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language (1985),
 * sections 9.34 to 9.42: of position, duration and bounds. Left out are those that are adverbs of degree before a number ("over", "up").
 */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  'at on in by for during through throughout within from to until till between before after since'.split(' '),
);

/** Those of them that set a bound to a stretch: from when on, or up to when; true for the latter. All but "from", "to" and "between", which go with a second. */
export const BOUNDS: ReadonlyMap<string, boolean> = new Map([
  ['since', false],
  ['after', false],
  ['until', true],
  ['till', true],
  ['by', true],
  ['before', true],
  ['through', true],
]);

/**
 * What says that a time is not exact: the single words of WordNet 3.1 in approximately.r.1 and almost.r.1 but for "some" and "most", which are
 * determiners, with "circa" and "toward", prepositions that say the same.
 */
export const APPROXIMATORS: ReadonlySet<string> = new Set(
  'about around approximately roughly almost nearly near nigh well-nigh virtually circa toward towards'.split(' '),
);

/** The two moments of the day that have a name, in one word: those of WordNet 3.1 in noon.n.1 and midnight.n.1 but the poetic "noontide". */
export const NOONS: ReadonlySet<string> = new Set(['noon', 'noonday', 'midday', 'midnight']);

/** The adjectives and the prefix that stand right before the name of a stretch of time and say which part of it is meant: all three. */
export const EDGES: ReadonlySet<string> = new Set(['early', 'mid', 'late']);

/**
 * What says which part of a month or year is meant, before "of" and it: the three parts that a stretch of time has by WordNet 3.1
 * (beginning.n.2, middle.n.4, end.n.2), each by its own name, with "start", the verb's noun for the first.
 */
export const PARTS_BEFORE_OF: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'middle']);

/** The halves of the day behind an hour, as tokens have them. */
export const HALVES: ReadonlySet<string> = new Set(['am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.']);

/**
 * The units that "last", "this" and "next" reckon from the day of speaking, beside days, months and seasons by name: those of the calendar by
 * ISO 8601, parts 1 and 2, from a week on, and the weekend. Left out are those that each body begins when it likes (quarter, term), one that any day
 * begins (fortnight), and those too wide to clash (decade, century).
 */
export const RECKONED_UNITS: ReadonlySet<string> = new Set(['week', 'weekend', 'month', 'year', 'season']);

/** Seasons to their EDTF number (ISO 8601-2, 4.8: 21 spring to 24 winter, hemisphere not said). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** A day of a saint under the three spellings of the word: "St", "St.", "Saint". */
const ofSaint = (name: string, month: number, day: number): [string, readonly [number, number]][] =>
  ['st', 'st.', 'saint'].map((title) => [`${title} ${name}`, [month, day]]);

/**
 * Feasts and memorial days that keep one date (month, day): the days of which WordNet 3.1 (noun.time) tells the date, in its names or its
 * gloss, by their names in "Day" and "Eve" and those of one word that with a capital name nothing else. Left out are those that its gloss gives to the
 * United States, Canada or Britain alone, and Columbus Day, which is one of theirs: other countries have other days of such names
 * (Independence Day, Flag Day); days of one year alone (V-E Day); "Three Kings' Day", which begins like a count; and "Xmas", which is short for
 * Christmas, the season. Boxing Day, whose gloss tells it from Christmas, is in.
 */
export const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ["new year's day", [1, 1]],
  ['epiphany', [1, 6]],
  ['twelfth day', [1, 6]],
  ...ofSaint("agnes's eve", 1, 20),
  ['candlemas', [2, 2]],
  ['candlemas day', [2, 2]],
  ['groundhog day', [2, 2]],
  ['valentine day', [2, 14]],
  ["valentine's day", [2, 14]],
  ...ofSaint("valentine's day", 2, 14),
  ['leap day', [2, 29]],
  ['bissextile day', [2, 29]],
  ...ofSaint("patrick's day", 3, 17),
  ['annunciation day', [3, 25]],
  ['lady day', [3, 25]],
  ["april fools' day", [4, 1]],
  ["april fool's day", [4, 1]],
  ["all fools' day", [4, 1]],
  ['pan american day', [4, 14]],
  ['may day', [5, 1]],
  ['midsummer eve', [6, 23]],
  ...ofSaint("john's eve", 6, 23),
  ['midsummer day', [6, 24]],
  ["midsummer's day", [6, 24]],
  ...ofSaint("john's day", 6, 24),
  ['bastille day', [7, 14]],
  ['lammas', [8, 1]],
  ['lammas day', [8, 1]],
  ['transfiguration day', [8, 6]],
  ['dormition', [8, 15]],
  ['michaelmas', [9, 29]],
  ['michaelmas day', [9, 29]],
  ['united nations day', [10, 24]],
  ['halloween', [10, 31]],
  ["hallowe'en", [10, 31]],
  ['allhallows eve', [10, 31]],
  ['allhallows', [11, 1]],
  ['hallowmas', [11, 1]],
  ['hallowmass', [11, 1]],
  ["all saints' day", [11, 1]],
  ["all souls' day", [11, 2]],
  ['martinmas', [11, 11]],
  ...ofSaint("martin's day", 11, 11),
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ["innocents' day", [12, 28]],
  ["holy innocents' day", [12, 28]],
  ["new year's eve", [12, 31]],
]);

/** Numbers of one word under a hundred, and the indefinite article. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  [['a', 1], ['an', 1], ...UNITS, ...TENS].filter((entry): entry is [string, number] => entry[1] !== 0),
);

/** Quarters of a year, or of a game, in words; the fourth is the last. */
export const ORDINAL_QUARTERS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
  ['final', 4],
]);

/**
 * Parts of the day, as minutes after its midnight; "overnight" runs into the next day (beyond 1440). The words are those of one word
 * that WordNet 3.1 has below time_of_day.n.01, daytime.n.01 and night.n.01, in their present spellings, with "forenoon",
 * "overnight" and "midmorning"; left out are poetic ones ("eventide", "dawning", "cockcrow"), hours of church, meals and bed, the day itself, nights of the week ("weeknight"), light and dark
 * themselves ("daylight", "dark"), and noon and midnight, which are moments. The bounds
 * are wide enough for what a reader of any season and latitude would let pass.
 */
export const PARTS_OF_DAY: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dawn', [240, 450]],
  ['daybreak', [240, 450]],
  ['sunrise', [240, 480]],
  ['sunup', [240, 480]],
  ['morning', [300, 720]],
  ['forenoon', [420, 720]],
  ['midmorning', [540, 690]],
  ['mid-morning', [540, 690]],
  ['daytime', [300, 1260]],
  ['afternoon', [720, 1080]],
  ['midafternoon', [840, 990]],
  ['mid-afternoon', [840, 990]],
  ['evening', [1020, 1320]],
  ['dusk', [960, 1290]],
  ['twilight', [960, 1320]],
  ['sunset', [960, 1320]],
  ['sundown', [960, 1320]],
  ['nightfall', [960, 1320]],
  ['night', [1080, 1440]],
  ['nighttime', [1080, 1440]],
  ['night-time', [1080, 1440]],
  ['overnight', [1200, 1800]],
]);

/**
 * Time zones to the offsets from UTC in minutes that the abbreviation may stand for: all of them where several countries
 * use it (IST: India, Ireland, Israel). Complete by the IANA time zone database (public domain): every abbreviation of letters
 * that one of its zones uses in 2026, but for MET and its summer form MEST, of which the former is a word, and which were CET and CEST; with the American short forms without S or D, Bangladesh's BST, Arabia's AST, Singapore's SGT
 * and the EST of eastern Australia.
 */
export const ZONES: ReadonlyMap<string, readonly number[]> = new Map([
  ['gmt', [0]],
  ['utc', [0]],
  ['bst', [60, 360]],
  ['ist', [330, 60, 120]],
  ['wat', [60]],
  ['cat', [120]],
  ['sast', [120]],
  ['eat', [180]],
  ['wet', [0]],
  ['west', [60]],
  ['cet', [60]],
  ['cest', [120]],
  ['eet', [120]],
  ['eest', [180]],
  ['idt', [180]],
  ['msk', [180]],
  ['pkt', [300]],
  ['wib', [420]],
  ['wita', [480]],
  ['wit', [540]],
  ['hkt', [480]],
  ['sgt', [480]],
  ['jst', [540]],
  ['kst', [540]],
  ['awst', [480]],
  ['acst', [570]],
  ['acdt', [630]],
  ['aest', [600]],
  ['aedt', [660]],
  ['nzst', [720]],
  ['nzdt', [780]],
  ['nst', [-210]],
  ['ndt', [-150]],
  ['ast', [-240, 180]],
  ['adt', [-180]],
  ['est', [-300, 600]],
  ['edt', [-240]],
  ['et', [-300, -240]],
  ['cst', [-360, 480, -300]],
  ['cdt', [-300, -240]],
  ['ct', [-360, -300]],
  ['mst', [-420]],
  ['mdt', [-360]],
  ['mt', [-420, -360]],
  ['pst', [-480, 480]],
  ['pdt', [-420]],
  ['pt', [-480, -420]],
  ['akst', [-540]],
  ['akdt', [-480]],
  ['akt', [-540, -480]],
  ['hst', [-600]],
  ['hdt', [-540]],
  ['sst', [-660]],
  ['chst', [600]],
]);

/** The zones of the contiguous United States by their adjective, to the first letter of their abbreviations: all four. */
const US_ZONES: readonly (readonly [string, string])[] = [
  ['eastern', 'E'],
  ['central', 'C'],
  ['mountain', 'M'],
  ['pacific', 'P'],
];

/** The adjectives that stand for those zones by themselves behind a clock time ("7pm Eastern"), to the abbreviation. */
export const BARE_ZONE_NAMES: ReadonlyMap<string, string> = new Map(
  US_ZONES.map(([name, letter]) => [name, `${letter}T`]),
);

/**
 * Zones that have a standard time of their name, to its abbreviation and that of their daylight time where they have one. Said without
 * "standard" too: "Moscow time".
 */
const STANDARD_ZONES: readonly (readonly [name: string, standard: string, daylight?: string])[] = [
  ['atlantic', 'AST', 'ADT'],
  ['alaska', 'AKST', 'AKDT'],
  ['hawaii-aleutian', 'HST', 'HDT'],
  ['hawaii', 'HST', 'HDT'],
  ['american samoa', 'SST'],
  ['samoa', 'SST'],
  ['chamorro', 'CHST'],
  ['newfoundland', 'NST', 'NDT'],
  ['cuba', 'CST', 'CDT'],
  ['mexican pacific', 'MST'],
  ['irish', 'IST'],
  ['israel', 'IST', 'IDT'],
  ['moscow', 'MSK'],
  ['arabian', 'AST'],
  ['pakistan', 'PKT'],
  ['india', 'IST'],
  ['bangladesh', 'BST'],
  ['singapore', 'SGT'],
  ['hong kong', 'HKT'],
  ['china', 'CST'],
  ['taiwan', 'CST'],
  ['philippine', 'PST'],
  ['japan', 'JST'],
  ['korean', 'KST'],
  ['south africa', 'SAST'],
  ['australian western', 'AWST'],
  ['australian central', 'ACST', 'ACDT'],
  ['australian eastern', 'AEST', 'AEDT'],
  ['new zealand', 'NZST', 'NZDT'],
];

/** Zones that know no other time than one, to its abbreviation. */
const SINGLE_ZONES: readonly (readonly [name: string, abbreviation: string])[] = [
  ['greenwich mean', 'GMT'],
  ['coordinated universal', 'UTC'],
  ['british summer', 'BST'],
  ['west africa', 'WAT'],
  ['central africa', 'CAT'],
  ['east africa', 'EAT'],
  ['western indonesia', 'WIB'],
  ['central indonesia', 'WITA'],
  ['eastern indonesia', 'WIT'],
  ['yukon', 'MST'],
];

/** Zones of Europe by their adjective, to the first letters of their abbreviations. */
const EUROPEAN_ZONES: readonly (readonly [string, string])[] = [
  ['western', 'WE'],
  ['central', 'CE'],
  ['eastern', 'EE'],
];

/**
 * Zones written out, to their abbreviation: all names that the CLDR 48 (en, timeZoneNames, metazones) has for the zones whose abbreviation is in
 * `ZONES`, but for the summer and daylight times that no zone keeps now ("Moscow Summer Time"), with "Samoa", as the United States Code (15 U.S.C. 263) names that zone, and "Hawaii" for "Hawaii-Aleutian".
 */
export const ZONE_NAMES: ReadonlyMap<string, string> = new Map([
  ...SINGLE_ZONES.map(([name, abbreviation]): [string, string] => [`${name} time`, abbreviation]),
  ...EUROPEAN_ZONES.flatMap(([name, letters]): [string, string][] => [
    [`${name} european time`, `${letters}T`],
    [`${name} european standard time`, `${letters}T`],
    [`${name} european summer time`, `${letters}ST`],
  ]),
  ...STANDARD_ZONES.flatMap(([name, standard, daylight]): [string, string][] => [
    [`${name} standard time`, standard],
    [`${name} time`, standard],
    ...(daylight === undefined ? [] : [[`${name} daylight time`, daylight] as [string, string]]),
  ]),
  ...US_ZONES.flatMap(([name, letter]): [string, string][] => [
    [`${name} time`, `${letter}T`],
    [`${name} standard time`, `${letter}ST`],
    [`${name} daylight time`, `${letter}DT`],
  ]),
]);
