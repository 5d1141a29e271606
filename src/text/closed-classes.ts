// Small closed classes of English that several readers ask for, each complete. Lower case.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The forms of "be", contracted ones left out. */
export const BE = list('be am is are was were been being');

/** The forms of "have", contracted ones left out. */
export const HAVE = list('have has had having');

/** The modal auxiliaries, contracted and negated forms left out; "ought", "need" and "dare" take "to" or are plain verbs. */
export const MODALS = list('will would shall should can could may might must');

export const ARTICLES = list('a an the');

export const POSSESSIVES = list('my your his her its our their whose');

/** The subjects of the third person singular, without "it": they stand for one person. */
export const HE_SHE = list('he she');

export const DEMONSTRATIVES = list('this that these those');

/**
 * The determiners of quantity, numbers, fractions ("half") and those of kind ("such", "certain") left out: "no homes", "fewer homes".
 */
export const QUANTIFIERS = list(
  'no any some all both each every either neither much many more most few fewer fewest little less least several enough another other',
);

export { isCompassPoint } from './compass.js';

const GENERATIONS = list('jr sr jnr snr ii iii iv v');

/**
 * What stands behind a surname and is none: the generations of a family, to the fifth, in letters, with or without a stop; junior and
 * senior written out are oftener other words.
 */
export const isGeneration = (lower: string): boolean =>
  GENERATIONS.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
