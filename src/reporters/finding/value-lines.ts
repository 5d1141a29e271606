import type { Discrepancy } from '../../core/discrepancy.js';
import type { Excerpt } from '../../core/span.js';
import { type Place, placeName } from './places.js';

/** More values than this are not listed by formats that only point at a place; the JSON report has all. */
const MOST_VALUES = 8;
/** Of a value, so many places are named, and the rest is counted. */
const MOST_PLACES = 6;
/** Code units of an article's words on either side of a quote: short quotations are what a report may hand on. */
const AROUND = 40;

/**
 * A line for each value, with the places that give it: "at least 40: ledger.txt:2:16, star.txt:3:5". The words are the articles' own:
 * each format has to clean and escape them.
 * @param hasWords whether the words around the value's first quote follow
 */
export function valueLines(
  { values }: Discrepancy,
  places: readonly Place[],
  { hasWords }: { readonly hasWords: boolean },
): readonly string[] {
  const lines = values.slice(0, MOST_VALUES).map(({ value }, index) => {
    const own = places.filter((place) => place.value === index);
    const named = own.slice(0, MOST_PLACES).map(placeName);
    const more = own.length > MOST_PLACES ? [`${own.length - MOST_PLACES} more`] : [];
    const [first] = own;
    const words = hasWords && first ? ` “${around(first.claim.excerpt)}”` : '';
    return `${value}: ${[...named, ...more].join(', ')}${words}`;
  });
  const left = values.length - lines.length;
  return left > 0 ? [...lines, `${left} more values, all in --format json`] : lines;
}

/** A quote with whole words on either side. */
function around({ before, quote, after }: Excerpt): string {
  const start = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before;
  const end = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')}…` : after;
  return start + quote + end;
}
