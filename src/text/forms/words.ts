import { tableLines } from '../data.js';
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
 * Words inside names that carry no difference of their own: the English "the" and "and", five prepositions that join nouns (of, for, in, on,
 * at), and of French and Spanish "de", "d'", "la" and "el" alone; other articles of theirs as often begin a name, and are initials of it
 * ("Los Angeles": "LA").
 */
const LINKS = new Set(['the', 'of', 'for', 'and', 'in', 'on', 'at', 'de', "d'", 'la', 'el']);

/**
 * Abbreviations that stand for a word inside names: those that the AP Stylebook lets stand there, of a company's form with "brothers"
 * ("company names"), avenues and boulevards ("addresses"), saints ("Saint") and generations ("junior, senior"; jnr and snr as Britain
 * writes them); roads, highways, forts and mounts by Publication 28 of the United States Postal Service; of six words in the names of bodies,
 * "department", "university", "association", "government", "international" and "national", the shorter spellings below; and "USA", the other
 * initials of one country.
 */
const EXPANSIONS: ReadonlyMap<string, string> = new Map(
  (
    'ltd:limited inc:incorporated corp:corporation co:company cos:companies bros:brothers ave:avenue blvd:boulevard rd:road hwy:highway ' +
    'st:saint mt:mount ft:fort jr:junior jnr:junior sr:senior snr:senior dept:department univ:university govt:government ' +
    "dep't:department gov't:government assn:association ass'n:association assoc:association intl:international int'l:international natl:national " +
    "nat'l:national usa:us"
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

let spellings: ReadonlyMap<string, string> | undefined;

/** American spellings by the British ones, in the singular. */
function american(word: string): string | undefined {
  spellings ??= new Map(tableLines('spellings-words.txt').map((line) => line.split('\t') as [string, string]));
  return spellings.get(word);
}

/** British to American spelling, by the table, and by ending where that alone tells ("-ise", "-isation") or a hyphen parts "co" from a vowel. */
function houseStyle(word: string): string {
  const known = american(word);
  if (known !== undefined) return known;
  const ending = /(?:s|ing)$/.exec(word)?.[0] ?? '';
  const stem = ending === '' ? undefined : american(word.slice(0, -ending.length));
  if (stem !== undefined) return `${stem}${ending}`;
  return word
    .replace(/is(e[ds]?|ing|ations?|ers?)$/, (whole: string, tail: string) => (word.length > 6 ? `iz${tail}` : whole))
    .replace(/^(co)-(?=op|ord)/, '$1');
}

/** A word's key: lower case, straight apostrophes, no diacritics, no stops, one house style. */
export const wordKey = perWord((text): string => {
  const plain = plainLetters(fold(text))
    .replace(/'s$|'$/, '')
    .replace(/\./g, '');
  return EXPANSIONS.get(plain) ?? houseStyle(plain);
});

/** Two prefixes of opposition, which news writes joined, hyphenated or apart. */
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
