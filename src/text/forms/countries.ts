import { tableLines } from '../data.js';

const countries: ReadonlyMap<string, string> = new Map(
  tableLines('demonym-countries.txt').map((line) => line.toLowerCase().split('\t') as [string, string]),
);

/** Whether one word is a country and the other its adjective ("norway", "norwegian"), both as keys. */
export function isCountryAndDemonym(left: string, right: string): boolean {
  return countries.get(left) === right || countries.get(right) === left;
}
