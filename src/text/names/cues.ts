import { POINT_ADJECTIVES, POINT_NOUNS } from '../compass.js';

/**
 * What little else than a place follows with a capital: compass adjectives in -ern, all of them, and prepositions of place, a choice
 * of ours. Left out are those that as often lead to a person, a body or a day ("at", "from", "on", "by", "under", "behind").
 */
export const STRONG_PLACE_CUES: ReadonlySet<string> = new Set([
  ...'in near outside across throughout downtown inside around'.split(' '),
  ...POINT_ADJECTIVES,
]);

/**
 * After what a place may follow: those, the points of the compass, and more prepositions of place and of the way, a choice of ours.
 * Left out are those of time, cause and rank ("by", "for", "under", "above", "against", "behind") and rarer ones ("aboard", "onto").
 */
export const PLACE_CUES: ReadonlySet<string> = new Set([
  ...STRONG_PLACE_CUES,
  ...POINT_NOUNS,
  ...'central uptown at from off toward towards via to of between into over through within beyond past along'.split(
    ' ',
  ),
]);
