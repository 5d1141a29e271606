/** The eight points of the compass, clockwise from the north: a closed class. */
export const POINTS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;

/** One of them. */
export type Point = (typeof POINTS)[number];

/** The points and, for those between two, their spelling with a hyphen: "north-east". */
export const POINT_NOUNS: ReadonlySet<string> = new Set(
  POINTS.flatMap((point) => [point, point.replace(/^(north|south)(?=.)/, '$1-')]),
);

/** The adjectives of all of these: "northern", "north-eastern". */
export const POINT_ADJECTIVES: ReadonlySet<string> = new Set([...POINT_NOUNS].map((point) => `${point}ern`));
