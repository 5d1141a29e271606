// Names of countries, and their adjectives.
import { createRequire } from 'node:module';
import { iso31662 } from 'iso-3166';
import { plain } from './places.js';
import { commonWords, synsets } from './wordnet.js';

const require = createRequire(import.meta.url);
const named = require('i18n-iso-countries/langs/en.json').countries;
const called = require('i18n-nationality/langs/en.json').nationalities;

/** WordNet's lexicographer file of locations. */
const LOCATIONS = '15';

const WORD = /^\p{Lu}\p{Ll}+$/u;

const words = new Set(commonWords());

/** Names of one word that WordNet has for a country beside a longer one and that are no other word: "Syria" of "Syrian Arab Republic". */
function shortOf(name) {
  return [...synsets.values()]
    .filter(({ file, instanceOf, lemmas }) => {
      return file === LOCATIONS && instanceOf.length > 0 && lemmas.includes(name.replaceAll(' ', '_'));
    })
    .flatMap(({ lemmas }) => lemmas)
    .filter((lemma) => WORD.test(lemma) && !words.has(lemma.toLowerCase()));
}

/** The adjectives of a country by its code, each one word with a capital: "Syrian"; none where the package has a name in their place. */
function adjectivesOf(code) {
  return [called[code] ?? []].flat().flatMap((entry) => {
    const parts = entry.split(/,? or |, /);
    return parts.every((one) => /^\p{Lu}[\p{L}-]+$/u.test(one)) ? parts : [];
  });
}

/**
 * The names of a country by its ISO 3166-1 code: those of the package and what they say before a comma or a bracket; of a country that has
 * no name of one word among these, those of WordNet, else the first word where an adjective goes on from it ("Brunei", "Bruneian"), but of islands.
 */
function namesOf(code) {
  const own = [named[code] ?? []].flat().flatMap((name) => [name, name.split(/,| \(/)[0]]);
  if (own.some((name) => WORD.test(name))) return own;
  const short = own.flatMap(shortOf);
  if (short.length > 0) return [...own, ...short];
  const first = own.filter((name) => !name.endsWith('Islands')).map((name) => name.split(' ')[0]);
  const adjectives = adjectivesOf(code);
  return [...own, ...first.filter((word) => adjectives.some((one) => one !== word && one.startsWith(word)))];
}

/** The countries of the United Kingdom in ISO 3166-2. */
const HOME = ['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR'];

/** All names of countries as keys: in lower case, with marks and without. */
export function countries() {
  const home = iso31662.filter(({ code }) => HOME.includes(code)).map(({ name }) => name);
  const names = [...Object.keys(named).flatMap(namesOf), ...home];
  return names.flatMap((name) => [name, plain(name)]).map((name) => name.toLowerCase());
}

/** Lines "adjective, country": of the countries with a name of one word that is not made of initials. */
export function countryAdjectives() {
  return Object.keys(called).flatMap((code) => {
    const names = namesOf(code)
      .filter((name) => WORD.test(name))
      .flatMap((name) => [name, plain(name)]);
    return adjectivesOf(code).flatMap((adjective) => names.map((name) => `${adjective}\t${name}`));
  });
}
