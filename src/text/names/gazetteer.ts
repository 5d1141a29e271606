import { tableTest } from '../data.js';
import { isRegularForm } from '../inflection.js';
import { stem } from '../lemma.js';
import { perWord } from '../per-word.js';
import { plainLetters } from '../plain-letters.js';

const inPlaces = tableTest('places.txt');
const inUnsurePlaces = tableTest('places-unsure.txt');
const inBodies = tableTest('bodies.txt');
const inDemonyms = tableTest('demonyms.txt');
const inGivenNames = tableTest('given-names.txt');
const inFamilyNames = tableTest('family-names.txt');
const inCapitalWords = tableTest('capital-words.txt');
const inCommonWords = tableTest('common-words.txt');
const inFirms = tableTest('firms.txt');

/**
 * Short names of territories that the tables lack or hold unsure: those that the Unicode CLDR 48 has for English as short ones and in
 * brackets (US, UK, DRC), with stops and without, and of the regions of M49 the one that the tables hold unsure.
 */
const SHORT_PLACES = new Set(['US', 'U.S', 'UK', 'U.K', 'DRC', 'D.R.C', 'D.R.C.', 'Asia']);

/**
 * Parts of the four greater continents by the compass, and with "Central": "Central Asia", "South-East Asia", "Eastern Europe". Left out are
 * "Latin America", which the tables have, and "Sub-Saharan Africa".
 */
const PART_OF_CONTINENT =
  /^(?:North|South|East|West|(?:North|South)[ -]?[Ee]ast|(?:North|South)[ -]?[Ww]est)(?:ern)? (?:Asia|Africa|Europe|America)$|^Central (?:Asia|Africa|Europe|America)$/;

/**
 * US states and Canadian provinces as news agencies shorten them, without the stop: all of the Associated Press's stylebook and of the
 * Canadian Press's that are not made of initials alone, and "Tex" of the older editions of the first.
 */
const STATE_ABBREVIATIONS = new Set(
  (
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va ' +
    'Wash Wis Wyo Ont Que Alta Sask Man'
  ).split(' '),
);

/** Those that are made of initials, with their stops: all that the tables of places lack. */
const STATE_INITIALS = new Set('W.Va. B.C. N.B. N.S. N.L. N.W.T. P.E.I.'.split(' '));

/** Postal codes of the US states and the District of Columbia: all. */
const POSTAL_STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);

/** Whether initials are the postal code of a US state: "AK". */
export function isPostalState(word: string): boolean {
  return POSTAL_STATES.has(word);
}

/** Marks for an apostrophe, and the half rings of Arabic names, in the form of the place tables. */
const APOSTROPHES = /[\u2018\u2019\u02bb-\u02bf\u0060]/g;

/** The form of the place tables: Latin letters without marks, straight apostrophes. */
const plain = (name: string): string => plainLetters(name).replace(APOSTROPHES, "'");

export type PlaceSureness = 'sure' | 'unsure' | 'none';

/** Whether the place tables know a name as written ("New York", "São Paulo", "U.S."): alone sure, or shared with people and words. */
export const placeSureness = perWord((name): PlaceSureness => {
  if (SHORT_PLACES.has(name) || STATE_INITIALS.has(name) || PART_OF_CONTINENT.test(name)) return 'sure';
  const folded = plain(name);
  if (inPlaces(folded)) return 'sure';
  return inUnsurePlaces(folded) ? 'unsure' : 'none';
});

/** "LUSAKA" as "Lusaka": the form in which lists hold the words of a dateline. */
function inTitleCase(text: string): string {
  if (!/^[\p{Lu}\s'’-]{4,}$/u.test(text)) return text;
  return text.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, head: string, tail: string) => head + tail.toLowerCase());
}

/** Whether the place tables know a name, as written or in capitals throughout. */
export const placeOf = perWord((text): PlaceSureness => {
  const plain = placeSureness(text);
  return plain === 'none' ? placeSureness(inTitleCase(text)) : plain;
});

/** Whether the lists know a name of several words as a place's, and whether as a body's: one look-up for both. */
export const listingOf = perWord((text): Listing => {
  const place = placeOf(text);
  return isKnownBody(text) ? BODIES[place] : PLACES[place];
});

export interface Listing {
  readonly place: PlaceSureness;
  readonly knownBody: boolean;
}

const listings = (knownBody: boolean): Readonly<Record<PlaceSureness, Listing>> => ({
  sure: { place: 'sure', knownBody },
  unsure: { place: 'unsure', knownBody },
  none: { place: 'none', knownBody },
});
const PLACES = listings(false);
const BODIES = listings(true);

/** Whether a word stands for a US state or a Canadian province in its old short form, without its stop: "Calif". */
export function isStateAbbreviation(word: string): boolean {
  return STATE_ABBREVIATIONS.has(word);
}

/** Whether a name is that of a party, armed group, agency or alliance of general knowledge: "Taliban", "Labour Party". */
export function isKnownBody(name: string): boolean {
  return inBodies(name);
}

/** Whether a word goes for a party of general knowledge besides what it means: "Labour", of "Labour Party". */
export const isKnownParty = (name: string): boolean => inBodies(name) && inBodies(`${name} Party`);

/** Whether a name that no other list has is that of a firm or brand: "Boeing". Asked last, as it reads a table of its own. */
export const isFirm = perWord((name): boolean => inFirms(plain(name)));

/** Whether a word with a capital is in demonyms.txt, in the singular or the plural: for people by country, region, city or ethnic group, with others whom WordNet keeps below these, as of parties, sects and castes, "American", "Afghans", "Londoner". */
export function isDemonym(word: string): boolean {
  if (inDemonyms(word)) return true;
  return word.endsWith('s') && inDemonyms(word.slice(0, -1));
}

/** Whether a word is a first name (English and much borrowed ones). */
export function isGivenName(word: string): boolean {
  return inGivenNames(word);
}

/** Whether a word is the last name of a person of general knowledge. */
export function isFamilyName(word: string): boolean {
  return inFamilyNames(word);
}

/** Whether a word is written with a capital, yet names nobody and nothing: "Islamic", "Catholic", "Spanish". */
export function isCapitalWord(word: string): boolean {
  return inCapitalWords(word) || (word.endsWith('s') && inCapitalWords(word.slice(0, -1)));
}

/** Whether a word in lower case is a common English word as it stands. */
export const isCommonForm = (lower: string): boolean => inCommonWords(lower);

/** Whether a word in lower case is a common English word, in any regular form. */
export function isCommonWord(lower: string): boolean {
  if (inCommonWords(lower)) return true;
  if (lower.length < 4) return false;
  if (isRegularForm(lower, inCommonWords, 2)) return true;
  if (lower.includes('-')) return lower.split('-').every((part) => inCommonWords(part) || part.length < 4);
  return inCommonWords(stem(lower));
}
