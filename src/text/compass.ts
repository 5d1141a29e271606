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

/** A point with the spellings that it has: "northeast", "north-east". */
const spellings = (point: string): readonly string[] =>
  [...POINT_NOUNS].filter((noun) => noun.replace('-', '') === point);

/** The eight points halfway between a main one and the one beside it, joined or with hyphens: "north-northeast", "west-south-west". */
const HALFWAY: ReadonlySet<string> = new Set(
  POINTS.flatMap((point, at) =>
    at % 2 !== 0
      ? []
      : [POINTS[(at + 1) % POINTS.length], POINTS[(at + POINTS.length - 1) % POINTS.length]]
          .flatMap((beside) => spellings(beside ?? ''))
          .flatMap((beside) => [`${point}-${beside}`, `${point}${beside}`]),
  ),
);

/** Whether a word in lower case is one of the sixteen points: "north", "south-east", "north-northeast". */
export const isCompassPoint = (lower: string): boolean => POINT_NOUNS.has(lower) || HALFWAY.has(lower);
