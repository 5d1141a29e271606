import { tableTest } from '../data.js';
import { stem } from '../lemma.js';
import { perWord } from '../per-word.js';

const inPlaces = tableTest('places.txt');
const inUnsurePlaces = tableTest('places-unsure.txt');
const inBodies = tableTest('bodies.txt');
const inDemonyms = tableTest('demonyms.txt');
const inGivenNames = tableTest('given-names.txt');
const inFamilyNames = tableTest('family-names.txt');
const inCapitalWords = tableTest('capital-words.txt');
const inCommonWords = tableTest('common-words.txt');

/**
 * Short forms of countries beside the ISO names, states that are no more, parts of the world, the abbreviations with stops of US
 * states and Canadian provinces, and a few seats of government: the last a choice of ours.
 */
const SHORT_PLACES = new Set(
  (
    'US|U.S.|U.S|USA|U.S.A.|UK|U.K.|U.K|UAE|U.A.E.|DRC|America|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Holland|Burma|Palestine|Gaza|' +
    'Gaza Strip|West Bank|Kosovo|Taiwan|Russia|Syria|Iran|South Korea|North Korea|Vietnam|Laos|Venezuela|Bolivia|Tanzania|Moldova|' +
    'Macedonia|Ivory Coast|Cape Verde|Hong Kong|Macau|Vatican|Middle East|Far East|Latin America|Central America|South America|North America|' +
    'Central Asia|South Asia|East Asia|Southeast Asia|South-East Asia|West Africa|East Africa|North Africa|Southern Africa|Central Africa|' +
    'Eastern Europe|Western Europe|Central Europe|Asia|Europe|Africa|Antarctica|Oceania|Caribbean|Balkans|Arctic|Antarctic|Scandinavia|' +
    'Soviet Union|USSR|Yugoslavia|Czechoslovakia|East Germany|West Germany|Washington|D.C.|Washington D.C.|L.A.|NYC|N.Y.|N.J.|N.H.|N.M.|N.C.|N.D.|S.C.|S.D.|' +
    'R.I.|W.Va.|B.C.|N.B.|N.S.|N.L.|P.E.I.|White House|Oval Office|Wall Street|Downing Street|Capitol Hill|Red Square'
  ).split('|'),
);

const STATE_ABBREVIATIONS = new Set(
  (
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va ' +
    'Wash Wis Wyo Ont Que Alta Sask Man'
  ).split(' '),
);

/** Postal codes of the US states. */
const POSTAL_STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);

/** Whether initials are the postal code of a US state: "AK". */
export function isPostalState(word: string): boolean {
  return POSTAL_STATES.has(word);
}

/** Latin letters without marks, straight apostrophes: the form of the place tables. */
function plain(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʿʾ`]/g, "'");
}

export type PlaceSureness = 'sure' | 'unsure' | 'none';

/** Whether the place tables know a name as written ("New York", "São Paulo", "U.S."): alone sure, or shared with people and words. */
export const placeSureness = perWord((name): PlaceSureness => {
  if (SHORT_PLACES.has(name)) return 'sure';
  const folded = plain(name);
  if (inPlaces(folded)) return 'sure';
  return inUnsurePlaces(folded) ? 'unsure' : 'none';
});

/** "ISLAMABAD" as "Islamabad": the form in which lists hold the words of a dateline. */
function inTitleCase(text: string): string {
  if (!/^[\p{Lu}\s'’-]{4,}$/u.test(text)) return text;
  return text.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, head: string, tail: string) => head + tail.toLowerCase());
}

/** Whether the place tables know a name, as written or in capitals throughout. */
export const placeOf = perWord((text): PlaceSureness => {
  const plain = placeSureness(text);
  return plain === 'none' ? placeSureness(inTitleCase(text)) : plain;
});

/** Whether a word stands for a US state or a Canadian province in its old short form, without its stop: "Calif". */
export function isStateAbbreviation(word: string): boolean {
  return STATE_ABBREVIATIONS.has(word);
}

/** Whether a name is that of a party, armed group, agency or alliance of general knowledge: "Taliban", "Labour Party". */
export function isKnownBody(name: string): boolean {
  return inBodies(name);
}

/** Whether a word with a capital is an adjective or noun for people of a country, region or city: "American", "Afghans", "Londoner". */
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

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/er$/, ''],
  [/ly$/, ''],
  [/([bdgklmnprt])\1(?:ed|ing|er)$/, '$1'],
];

/** Whether a word in lower case is a common English word, in any regular form. */
export function isCommonWord(lower: string): boolean {
  if (inCommonWords(lower)) return true;
  if (lower.length < 4) return false;
  if (ENDINGS.some(([ending, base]) => ending.test(lower) && inCommonWords(lower.replace(ending, base)))) return true;
  if (lower.includes('-')) return lower.split('-').every((part) => inCommonWords(part) || part.length < 4);
  return inCommonWords(stem(lower));
}
