// Names of countries, and their adjectives.
import { createRequire } from 'node:module';
import { iso31661, iso31662 } from 'iso-3166';
import { plain, saints } from './places.js';
import { synsets as allSynsets } from './synsets.js';
import { commonWords, synsets } from './wordnet.js';

const require = createRequire(import.meta.url);
const named = require('i18n-iso-countries/langs/en.json').countries;
const called = require('i18n-nationality/langs/en.json').nationalities;

/** WordNet's lexicographer file of locations. */
const LOCATIONS = '15';

const WORD = /^\p{Lu}\p{Ll}+$/u;

/** Letters in which a short name and a word of the longer one begin alike: "Faroe", "Faeroes". */
const ALIKE = 2;

const words = new Set(commonWords());

/**
 * Names of one word that WordNet has for a country beside a longer one, that begin as a word of that does and are no other word: "Syria" of "Syrian
 * Arab Republic"; not "Ceylon" of "Sri Lanka".
 */
function shortOf(name) {
  const begins = (lemma) => name.split(' ').some((word) => word.slice(0, ALIKE) === lemma.slice(0, ALIKE));
  return [...synsets.values()]
    .filter(({ file, instanceOf, lemmas }) => {
      return file === LOCATIONS && instanceOf.length > 0 && lemmas.includes(name.replaceAll(' ', '_'));
    })
    .flatMap(({ lemmas }) => lemmas)
    .filter((lemma) => WORD.test(lemma) && begins(lemma) && !words.has(lemma.toLowerCase()));
}

/** Adjectives of one word that WordNet joins with a named place: "Scottish" of "Scotland". */
function pertaining(name) {
  return [...allSynsets.a.values()]
    .filter(({ pointers }) =>
      pointers.some(([symbol, to, part]) => {
        const noun = part === 'n' && symbol === '\\' && synsets.get(to);
        return noun && noun.file === LOCATIONS && noun.instanceOf.length > 0 && noun.lemmas.includes(name);
      }),
    )
    .flatMap(({ lemmas }) => lemmas)
    .filter((lemma) => WORD.test(lemma));
}

/**
 * The adjectives of a country by its code, each one word with a capital, what the package says behind them in brackets left out: "Syrian"; none where
 * it has a name in their place.
 */
function adjectivesOf(code) {
  const own = shortened(code);
  return [called[code] ?? []].flat().flatMap((entry) => {
    const parts = entry.replace(/ \(.*\)$/, '').split(/,? or |, /);
    const fit = parts.every((one) => /^\p{Lu}[\p{L}-]+$/u.test(one) && !own.includes(one));
    return fit ? parts.map((one) => one.replace(/ans$/, 'an')) : []; // "Antiguans"
  });
}

/** The adjectives of all countries, and nouns for their people. */
export const nationalities = () => Object.keys(called).flatMap(adjectivesOf);

/** The names that the package and ISO 3166-1 have for a country. */
const listedOf = (code) => [
  ...[named[code] ?? []].flat(),
  ...iso31661.filter(({ alpha2 }) => alpha2 === code).map(({ name }) => name),
];

/** Those names, and what they say before a comma or a bracket. */
const shortened = (code) => listedOf(code).flatMap((name) => [name, name.split(/,| \(/)[0]]);

/**
 * The names of a country by its ISO 3166-1 code: those of the package and the standard and what they say before a comma or a bracket; of one that has
 * no name of one word among these, those of WordNet, else the first word where an adjective goes on from it ("Brunei", "Bruneian"), but of islands.
 */
function namesOf(code) {
  const own = shortened(code);
  if (own.some((name) => WORD.test(name))) return own;
  const short = own.flatMap(shortOf);
  if (short.length > 0) return [...own, ...short];
  const first = own.filter((name) => !name.endsWith('Islands')).map((name) => name.split(' ')[0]);
  const adjectives = adjectivesOf(code);
  return [...own, ...first.filter((word) => adjectives.some((one) => one !== word && one.startsWith(word)))];
}

/** The countries of the United Kingdom in ISO 3166-2. */
const HOME = ['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR'];

const home = iso31662.filter(({ code }) => HOME.includes(code)).map(({ name }) => name);

/** All names of countries as keys: in lower case, with marks and without, "Saint" as "St" too. */
export function countries() {
  const names = [...Object.keys(named).flatMap(namesOf), ...home];
  return names
    .flatMap(saints)
    .flatMap((name) => [name, plain(name)])
    .map((name) => name.toLowerCase());
}

/**
 * Lines "adjective, country": of the countries with a name of one word that is not made of initials; where the package has no adjective of one word,
 * and of those of the United Kingdom, by WordNet.
 */
export function countryAdjectives() {
  const all = [
    ...Object.keys(named).map((code) => [namesOf(code), adjectivesOf(code)]),
    ...home.map((name) => [[name], []]),
  ];
  return all.flatMap(([every, own]) => {
    const names = every.filter((name) => WORD.test(name));
    const adjectives = own.length > 0 ? own : names.flatMap(pertaining);
    return adjectives.flatMap((adjective) =>
      names.flatMap((name) => [name, plain(name)].map((one) => `${adjective}\t${one}`)),
    );
  });
}
