import type { Side } from '../core/contracts.js';

/** Paths named after one value before the rest is counted. */
const MOST_PATHS = 3;

/** First letter upper case: about-phrases open a message. */
export function sentenceCase(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** `5 (a.txt, b.txt), 11 (c.txt)`: every value with the files that give it, at most three named. */
export function listSides(sides: readonly Side[]): string {
  return sides
    .map((side) => {
      const paths = side.documents.map((document) => document.path.replace(/^.*\//, ''));
      const named = paths.slice(0, MOST_PATHS).join(', ');
      const rest = paths.length > MOST_PATHS ? ` +${paths.length - MOST_PATHS}` : '';
      return `${side.shown} (${named}${rest})`;
    })
    .join(', ');
}
