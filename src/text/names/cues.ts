import { POINT_ADJECTIVES, POINT_NOUNS } from '../compass.js';

// Prepositions of one word that tell where or which way: Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English
// Language (1985), sections 9.15 to 9.31. Left out of both sets are those that as often tell of an agent, a cause or a rank before a
// name ("by", "under", "above", "below", "behind", "before", "after", "on", "up", "down", "amid", "beside", "opposite"); a few of those that
// are left lead to a person or a day as well, so the first set is of those that do not: what they name is an area or a volume.

/** What little else than a place follows with a capital: of those prepositions, the ones of an area; compass adjectives in -ern. */
export const STRONG_PLACE_CUES: ReadonlySet<string> = new Set([
  ...'in near outside inside across throughout around'.split(' '),
  ...['downtown', 'uptown'],
  ...POINT_ADJECTIVES,
]);

/** After what a place may follow: those, the points of the compass and their middle, and the other prepositions. */
export const PLACE_CUES: ReadonlySet<string> = new Set([
  ...STRONG_PLACE_CUES,
  ...POINT_NOUNS,
  'central',
  ...'at from off to toward towards into via of between over through within beyond past along'.split(' '),
]);
