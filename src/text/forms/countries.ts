import { tableLines } from '../data.js';

/** Countries by their adjectives, both as keys. */
type Countries = ReadonlyMap<string, string>;

let known: { readonly byDemonym: Countries; readonly names: ReadonlySet<string> } | undefined;

/** The table, read at the first question. */
function countries(): NonNullable<typeof known> {
  if (known !== undefined) return known;
  const byDemonym: Countries = new Map(
    tableLines('demonym-countries.txt').map((line) => line.toLowerCase().split('\t') as [string, string]),
  );
  known = { byDemonym, names: new Set(byDemonym.values()) };
  return known;
}

/** Whether one word is a country and the other its adjective ("norway", "norwegian"), both as keys. */
export function isCountryAndDemonym(left: string, right: string): boolean {
  const { byDemonym } = countries();
  return byDemonym.get(left) === right || byDemonym.get(right) === left;
}

/** Whether a word, as a key, is a country with a name of one word that has an adjective ("norway"). */
export function isCountry(word: string): boolean {
  return countries().names.has(word);
}
