/**
 * Words for ways that end their names: the street suffixes of the United States Postal Service's Publication 28, appendix C1, that name a way
 * for carriages and are of one sense in such a name. Left out by rule are those that name what lies at a way (hill, park, green, mall, arcade), what
 * carries it (bridge, overpass, tunnel, underpass, viaduct) or leads to it (gateway, ramp, spur), where ways turn, end or meet (bend, corner,
 * crossing, crossroad, curve, extension, junction), what ends other names or is another word as often (circle, course, court, loop, oval, pass,
 * passage, path, pike, plaza, radial, row, rue, run, trace, track, trail, walk), and the plurals that C1 has of some ("streets"). Britain's
 * "close" is in.
 */
export const WAYS: readonly string[] = (
  'street avenue road lane drive boulevard way highway freeway motorway parkway expressway turnpike bypass causeway skyway throughway trafficway route square ' +
  'stravenue place alley mews close crescent terrace'
).split(' ');

/**
 * Their standard abbreviations by the same appendix, all but "pl" and "ter".
 */
export const SHORT_WAYS: readonly string[] =
  'st ave rd ln dr blvd hwy fwy mtwy pkwy expy tpke byp cswy skwy trwy trfy rte sq stra aly cres'.split(' ');

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
