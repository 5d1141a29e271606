// Number words of English, and quick questions about them.
/**
 * English number words, ordinals, fractions and multipliers: closed classes to a quadrillion, with the lakh and crore of South Asian
 * English. Left out are its arab and kharab, the spelling "lac", the names above a quadrillion, "nought", "naught" and "nil" beside "zero",
 * "zeroth" and of the ordinals above "hundredth" those of several words or with a hyphen ("hundred and first", "two-hundredth"), and of what is counted by the dozen and the
 * score all but "dozen" (a "score" is mostly of a match; "gross").
 */
export const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);

/**
 * "Hundreds", "thousands" and "dozens" are none: behind a number they mostly open a count of their own ("in 2019 thousands fled").
 */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['quadrillion', 1e15],
  ['quadrillions', 1e15],
  ['dozen', 12],
]);

/**
 * What so many people or things are called together, before "of": the words of WordNet 3.1 for two to eight as a unit (two.n.1 to eight.n.1 and
 * the groups of people) in -o and -et, with "couple" and "pair". Left out are verses ("couplet", "tercet", "sestet"), children of one birth ("triplet"),
 * "terzetto" and "sextuplet", and those in -some and -ad.
 */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['duo', 2],
  ['duet', 2],
  ['trio', 3],
  ['quartet', 4],
  ['quintet', 5],
  ['sextet', 6],
  ['septet', 7],
  ['octet', 8],
]);

/**
 * Multipliers that are glued to digits, or follow a sum of money: "4.5m", "110bn", "$20 bn", "Rs 5 cr". The short forms of the CLDR 48 (en,
 * en-GB and en-IN, decimalFormats-short), but for "t" and "l", which are a tonne and a litre too; those of the Reuters Handbook of Journalism
 * (mln, bln, trln), "mn" and "trn" of financial newspapers, and the "MM" of bankers, a thousand thousands. Of en-IN's compounds ("LCr", "KCr") none.
 */
export const SHORT_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
  ['cr', 1e7],
]);

/** Bare plurals of the multipliers, and "tens" and "scores": at least two of them, as every reader takes "dozens" or "hundreds". */
export const PLURALS: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['tens', 10],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['lakhs', 1e5],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['quadrillions', 1e15],
]);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

const ORDINAL_TENS: ReadonlyMap<string, number> = new Map(
  'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index) => [word, 30 + 10 * index]),
);

const ORDINAL_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
  ['quadrillionth', 1e15],
]);

/**
 * What a fraction is counted in, to how many make one: all down to twentieths, and hundredths and thousandths in the plural
 * ("three-hundredth" is an ordinal). Two halves are a whole and no fraction.
 */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([, below]) => below > 2)
    .flatMap(([word, below]): [string, number][] => [
      [word, below],
      [`${word}s`, below],
    ]),
  ['hundredths', 1e2],
  ['thousandths', 1e3],
]);

/**
 * Words that can open a number in words: the units, the tens, the plurals and the indefinite article, "several", and of the multipliers and
 * fractions exactly "half", "hundred" and "dozen"; the others open one only in headlines that drop their article ("Million march").
 */
const CAN_START: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...PLURALS.keys(),
  'a',
  'an',
  'half',
  'hundred',
  'dozen',
  'several',
]);

/** Whether a word, or its part before the first hyphen, can open a number in words. Lower case. */
export function opensNumeral(lower: string): boolean {
  if (CAN_START.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && CAN_START.has(lower.slice(0, hyphen));
}

/** Whether a word is a number or a multiplier, or names what numbers are of: "six", "million", "percent". Lower case. */
export function isNumberWord(lower: string): boolean {
  if (
    UNITS.has(lower) ||
    TENS.has(lower) ||
    MULTIPLIERS.has(lower) ||
    PLURALS.has(lower) ||
    ordinalWord(lower) !== undefined
  )
    return true;
  return SHORT_MULTIPLIERS.has(lower) || lower === 'percent' || lower === 'cent' || lower === 'half';
}

/** The number of an ordinal in words: 3 for "third", 21 for "twenty-first"; undefined for every other word. Lower case. */
export function ordinalWord(lower: string): number | undefined {
  const whole = ORDINALS.get(lower) ?? ORDINAL_TENS.get(lower) ?? ORDINAL_MULTIPLIERS.get(lower);
  if (whole !== undefined) return whole;
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return undefined;
  const tens = TENS.get(lower.slice(0, hyphen));
  const unit = ORDINALS.get(lower.slice(hyphen + 1));
  return tens !== undefined && unit !== undefined && unit < 10 ? tens + unit : undefined;
}
