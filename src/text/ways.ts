/**
 * Words for ways at the end of their names, on road signs of Britain, Ireland, North America and Australia: a choice of ours, open
 * to additions. Left out are those that are oftener something else where they end a name (hill, park, gardens, green, walk, row).
 */
export const WAYS: readonly string[] = (
  'street avenue road lane drive boulevard way highway freeway motorway parkway expressway turnpike route square place court alley ' +
  'close crescent terrace'
).split(' ');

/**
 * Their abbreviations by the United States Postal Service's Publication 28, appendix C1, but for those that are oftener something
 * else ("ct", "pl", "ter", "way").
 */
export const SHORT_WAYS: readonly string[] = 'st ave rd ln dr blvd hwy fwy mtwy pkwy expy tpke sq aly cres'.split(' ');

const LONG = new Set(WAYS);
const SHORT = new Set(SHORT_WAYS);

/** Whether a word is one for a way, written out: "street". Lower case. */
export const isWay = (word: string): boolean => LONG.has(word);

/** Whether a word is an abbreviation of one: "ave". Lower case, without the stop. */
export const isShortWay = (word: string): boolean => SHORT.has(word);

/** Whether a name is that of a way by its last word: "Harrow Street", "Mill Rd."; not "Wayne". */
export function isNameOfWay(name: string): boolean {
  const last = /\s(\p{L}+)\.?$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return isWay(last) || isShortWay(last);
}
