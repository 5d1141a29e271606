import { POINT_ADJECTIVES, POINT_NOUNS } from '../compass.js';

// Prepositions of one word that tell of a place as a point, an area or a volume, or the way to, from, through or along one: Quirk,
// Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language (1985), sections 9.15 to 9.18 and 9.22 to 9.28. Left out
// are those that tell of a surface ("on", "upon", "onto", "atop", "aboard", "up", "down"), of a position relative to what follows, which
// is a person as often as a place (9.19 to 9.21: "by", "beside", "alongside", "under", "underneath", "beneath", "below", "above", "before",
// "after", "behind", "against", "opposite", "round", "among", "amongst", "amid", "amidst"), and "out" and "about".

/** What little else than a place follows with a capital: seven of those prepositions, "in" to "around"; "downtown", "uptown" and "midtown"; compass adjectives in -ern. */
export const STRONG_PLACE_CUES: ReadonlySet<string> = new Set([
  ...'in near outside inside across throughout around'.split(' '),
  ...['downtown', 'uptown', 'midtown'],
  ...POINT_ADJECTIVES,
]);

/** After what a place may follow: those, the points of the compass and their middle, and the other prepositions. */
export const PLACE_CUES: ReadonlySet<string> = new Set([
  ...STRONG_PLACE_CUES,
  ...POINT_NOUNS,
  'central',
  ...'at from off to toward towards into via of between over through within beyond past along'.split(' '),
]);
