import similarity from 'string-similarity';

/** Share of common letter pairs (Dice) from which one word is taken for a slip of another: "alias" and "aliases" share 0.8, "failon" and "failOn" 0.6. */
const ALIKE = 0.5;

/** The known word that an unknown one is most likely meant for; undefined where none is like it. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_\s]/g, '');
  const [meant] = known.filter((each) => plain(each) === plain(word));
  if (meant !== undefined || known.length === 0) return meant;
  const { bestMatch, bestMatchIndex } = similarity.findBestMatch(plain(word), known.map(plain));
  return bestMatch.rating >= ALIKE ? known[bestMatchIndex] : undefined;
}

/** What to do about an unknown word: the known one that it was likely meant for, or all of them under a name. */
export function hintFor(word: string, known: readonly string[], name: string): string {
  const meant = nearest(word, known);
  return meant === undefined ? `${name}: ${known.join(', ')}.` : `Did you mean "${meant}"?`;
}
