import { tableLines, tableTest } from '../data.js';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The countries of each adjective, both as keys; read at the first question. */
function countriesBy(demonym: string): readonly string[] | undefined {
  if (known === undefined) {
    const byDemonym = new Map<string, string[]>();
    for (const line of tableLines('demonym-countries.txt')) {
      const [adjective = '', country = ''] = line.toLowerCase().split('\t');
      byDemonym.set(adjective, [...(byDemonym.get(adjective) ?? []), country]);
    }
    known = byDemonym;
  }
  return known.get(demonym);
}

/**
 * Whether one word is a name of a country, of one word, and the other its adjective as far as the table has it ("norway", "norwegian"; not "northern
 * irish"), both as keys.
 */
export function isCountryAndDemonym(left: string, right: string): boolean {
  return countriesBy(left)?.includes(right) === true || countriesBy(right)?.includes(left) === true;
}

/**
 * Whether a name in lower case is a country's: the English names that ISO 3166-1 and npm i18n-iso-countries have, of several words too, their short
 * forms by rule ("syria", "america", "st lucia"), and the four countries of the United Kingdom ("norway", "viet nam", "uk", "wales"). Other by-names and
 * former names are left out ("holland", "burma", "vatican city").
 */
export const isCountry = tableTest('countries.txt');
