/**
 * Endings of regular English inflection, those of comparison included, a closed class (Quirk et al. 1985, sections 3.5 to 3.10, 5.80 and 7.79);
 * the nouns in -er and the plurals of those in -ing that any verb makes, the adverb in -ly that any adjective makes (but "wholly": "Molly" is not of
 * "mole"), and the nouns in -ization of verbs in -ize; -ise for -ize with all of these, as the British write it. Each with what it stands for.
 */
const ENDINGS: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ying', ['ie']],
  ['cking', ['c']],
  ['cked', ['c']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ier', ['y']],
  ['iest', ['y']],
  // Of words made from others.
  ['ily', ['y']],
  ['ly', ['', 'le']],
  ['lly', ['ll']],
  ['uly', ['ue']],
  ['ically', ['ic']],
  ['ers', ['', 'e']],
  ['iers', ['y']],
  ['cker', ['c']],
  ['ckers', ['c']],
  ['ings', ['', 'e']],
  ['yings', ['ie']],
  ['ckings', ['c']],
  ['ization', ['ize']],
  ['izations', ['ize']],
  ['isation', ['ize']],
  ['isations', ['ize']],
  ['ise', ['ize']],
  ['ises', ['ize']],
  ['ised', ['ize']],
  ['ising', ['ize']],
  ['isings', ['ize']],
  ['iser', ['ize']],
  ['isers', ['ize']],
];

/**
 * Whether a word in lower case is a regular form of a known one: "ferries", "biggest", "stopped".
 * @param shortest letters that the known word must have before its ending
 */
export function isRegularForm(lower: string, isKnown: (word: string) => boolean, shortest: number): boolean {
  for (const [ending, stems] of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const base = lower.slice(0, -ending.length);
    if (base.length < shortest) continue;
    if (stems.some((stem) => isKnown(base + stem))) return true;
    const doubled = base.at(-1) === base.at(-2) && isKnown(base.slice(0, -1));
    if (doubled) return true;
  }
  return false;
}
