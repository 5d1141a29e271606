/** Prepositions and compass words after which a place may follow. */
export const PLACE_CUES: ReadonlySet<string> = new Set(
  (
    'in near at from outside across around throughout inside off downtown toward towards via to of between into over through within ' +
    'north south east west southern northern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central beyond past along'
  ).split(' '),
);

/**
 * Of those, the ones after which little else follows with a capital: all compass adjectives in -ern, and prepositions of
 * place, which are a choice of ours, open to additions.
 */
export const STRONG_PLACE_CUES: ReadonlySet<string> = new Set(
  (
    'in near outside across throughout downtown inside around ' +
    'southern northern eastern western northeastern northwestern southeastern southwestern'
  ).split(' '),
);
