// Cuts the names of firms and brands out of Simple Icons.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { plain } from './places.js';

/** The package exports no data, only the folder of its entry holds them. */
const folder = dirname(createRequire(import.meta.url).resolve('simple-icons'));
const entries = JSON.parse(readFileSync(join(folder, 'data', 'simple-icons.json'), 'utf8'));

/**
 * One to three words with a capital, or one with a capital inside ("easyJet"), of which none is made of capitals alone or holds a mark: the
 * program knows initials by their form.
 */
const NAME =
  /^\p{Ll}+\p{Lu}\p{Ll}+$|^(?:\p{Lu}[\p{L}'-]*\p{Ll}[\p{L}'-]*)(?: (?:& )?\p{Lu}[\p{L}'-]*\p{Ll}[\p{L}'-]*){0,2}$/u;

/**
 * Names that by themselves show a firm or its product. Left out are those that are one common word, a name of people or of a place;
 * those of common words alone ("Square Root"), and the products of an entry by the name of which they begin ("Google Maps").
 * @param isOther whether a word or a name has such another use
 * @param isCommon whether a word in lower case is a common one
 */
export function firms(isOther, isCommon) {
  const titles = new Set(
    entries.flatMap(({ title, aliases }) => [title, ...(aliases?.aka ?? [])]).filter((title) => title.length > 2),
  );
  return [...titles]
    .filter((title) => NAME.test(title) && !isOther(plain(title)))
    .filter((title) => !title.toLowerCase().split(/[ -]/).every(isCommon))
    .filter((title) => !title.includes(' ') || !titles.has(title.slice(0, title.indexOf(' '))))
    .map(plain);
}
