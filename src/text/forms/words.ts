import { perWord } from '../per-word.js';
import { plainLetters } from '../plain-letters.js';
import { fold } from '../tokens.js';

/** One word of a name, ready to be compared. */
export interface NameWord {
  /** Lower case, without diacritics, in one house style. */
  readonly key: string;
  /** As written. */
  readonly text: string;
}

/**
 * Words inside names that carry no difference of their own: the English "the" and "and", the prepositions that join nouns (of, for, in, on,
 * at), and the article and preposition of French and Spanish names.
 */
const LINKS = new Set(['the', 'of', 'for', 'and', 'in', 'on', 'at', 'de', 'la', 'el', "d'"]);

/**
 * Abbreviations that stand for a word inside names: business words of Appendix G and street suffixes of Appendix C1 of the U.S. Postal
 * Service's Publication 28, with their contracted forms ("int'l"), saints, heights and forts, generations, and the countries whose
 * initials stand for their names in English.
 */
const EXPANSIONS: ReadonlyMap<string, string> = new Map(
  (
    'ltd:limited inc:incorporated corp:corporation co:company dept:department univ:university intl:international ' +
    "int'l:international natl:national nat'l:national assn:association assoc:association bros:brothers govt:government " +
    'st:saint mt:mount ft:fort ave:avenue blvd:boulevard rd:road hwy:highway us:us usa:us uk:uk uae:uae jr:junior sr:senior'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** British to American spelling, by ending, or by word where the ending alone would take others along: words that stand in names, open to additions. */
function houseStyle(word: string): string {
  return word
    .replace(/^programme(s?)$/, 'program$1')
    .replace(/^(cent|theat|fib|met|kilomet|lit|calib|manoeuv|spect)re(s?)$/, '$1er$2')
    .replace(/^(defen|offen|licen|preten)ce(s?)$/, '$1se$2')
    .replace(/^(lab|col|hon|harb|neighb|fav|behavi|arm|vap|rum)our/, '$1or')
    .replace(/is(e[ds]?|ing|ations?|ers?)$/, (ending: string, tail: string) => (word.length > 6 ? `iz${tail}` : ending))
    .replace(/^(co)-(?=op|ord)/, '$1')
    .replace(/^cheque/, 'check');
}

/** A word's key: lower case, straight apostrophes, no diacritics, no stops, one house style. */
export const wordKey = perWord((text): string => {
  const plain = plainLetters(fold(text))
    .replace(/'s$|'$/, '')
    .replace(/\./g, '');
  return EXPANSIONS.get(plain) ?? houseStyle(plain);
});

/** The prefixes of opposition that news writes joined, hyphenated or apart. */
const OPPOSITION = /^(anti|counter)-?(?=\p{Ll}{4})/u;

/**
 * The words of a name that carry meaning, in order: links left out, hyphenated words taken apart, "counterterrorism" as
 * "counter" and "terrorism".
 */
export function nameWords(name: string): readonly NameWord[] {
  const words: NameWord[] = [];
  for (const part of name.replace(/(\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, '$1 ').split(/[\s/,()"“”]+/)) {
    if (!/[\p{L}\p{N}]/u.test(part)) continue;
    const pieces = wordKey(part).replace(OPPOSITION, '$1-').split('-');
    for (const key of pieces) {
      const bare = key.replace(/[^\p{L}\p{N}'&]/gu, '');
      if (bare && !LINKS.has(bare) && bare !== '&') words.push({ key: bare, text: part });
    }
  }
  return words;
}

/** Whether a name is written as an acronym: two to seven capitals, with or without stops ("FIA", "U.N.", "UNHCR"). */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}{2,7}s?|(?:\p{Lu}\.){2,6})$/u.test(name.trim());
}

/** The initials of a name's words, links left out, upper case: "FIA". */
export function initials(words: readonly NameWord[]): string {
  return words
    .map((word) => word.key[0] ?? '')
    .join('')
    .toUpperCase();
}
