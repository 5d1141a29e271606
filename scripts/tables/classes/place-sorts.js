/** Grounds for sport and recreation, lodgings, still waters, streams, heights and pits; asked by src/kinds/place/other-word.ts. */
export const about =
  'Some nouns for places, by sort, asked of the last word of a name: those of one sort are told for each other.';

/** The last word of a name is seldom meant in another sense. */
export const least = 0;

export const classes = {
  // stadiums, playing fields, parks and cleared grounds, and the ground that is land
  ground: 'stadium.n.1+1 athletic_field.n.1+1 park.n.2 park.n.3 grounds.n.3 ground.n.1+0',
  lodging: 'hotel.n.1+2',
  lake: 'lake.n.1+0 pond.n.1 reservoir.n.2+0',
  stream: 'stream.n.1+1',
  height: 'hill.n.1+0 mountain.n.1+0 peak.n.4 ridge.n.1',
  pit: 'quarry.n.2 mine.n.1+0',
};
