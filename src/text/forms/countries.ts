import { tableLines } from '../data.js';

const countries: ReadonlyMap<string, string> = new Map(
  tableLines('demonym-countries.txt').map((line) => line.toLowerCase().split('\t') as [string, string]),
);

/** Whether one word is a country and the other its adjective ("norway", "norwegian"), both as keys. */
export function isCountryAndDemonym(left: string, right: string): boolean {
  return countries.get(left) === right || countries.get(right) === left;
}

const names = new Set(countries.values());

/** Whether a word, as a key, is a country with a name of one word that has an adjective ("norway"). */
export function isCountry(word: string): boolean {
  return names.has(word);
}
