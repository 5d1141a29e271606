// What the words around a figure say of it. A class is asked for in one place beside a number, which tells the sense, so that synsets
// marked WHOLE are taken whole; of the others a word must have the sense in a share of its uses. A class holds the words of the senses
// that stand in it, and no others; the comments show where it is asked for, and name its senses where they are about more than one thing.
import { lemmasIn } from '../synsets.js';

export const about =
  'Words that say what a figure near them is of: the class, the words of the senses that scripts/tables/classes/figure.js names.';

const WHOLE = 0;
const OFTEN = 0.3;
/** No word by its share: those alone that name a sense. */
const NAMED = 2;

/** Each class with its senses and the share of a word's uses that must be of them. */
const CLASSES = {
  // "13 homers in 54 games".
  contest: ['contest.n.1+1 game.n.1 game.n.2 match.n.2 bout.n.3', 0.1],
  // "60 percent of voters".
  voters: ['voter.n.1 electorate.n.1', OFTEN],
  // "A poll found that 60 percent": polls and those who answer them, surveys and studies.
  asking: ['poll.n.1 survey.n.1 respondent.n.2', OFTEN],
  // What a neighbourhood is paced out in: "three doors away".
  paced: ['door.n.4 building.n.1 dwelling.n.1+1 housing.n.1+1', WHOLE],
  // "A crowd of 9,000".
  crowd: ['crowd.n.1 audience.n.1 congregation.n.1 attendance.n.3 turnout.n.1', 0.1],
  // "A population of 9,000".
  populace: ['population.n.1 inhabitant.n.1 resident.n.1', OFTEN],
  // "A crew of five", "a village of 900": what WordNet has below social groups, by half of a word's uses, and groups, units and panels. So
  // forms of rule, movements in art and railways, of which no number of people is told, are in with the rest.
  band: ['social_group.n.1+9 group.n.1 unit.n.3 panel.n.4', 0.5],
  // "The toll hit 12", "stood at 12", "passed 12", "was put at 12".
  reaching: ['reach.v.2 exceed.v.1 exceed.v.2 stand.v.2 put.v.6', WHOLE],
  // "Three straight months".
  row: ['straight.a.1 consecutive.a.1 successive.a.1', OFTEN],
  // "In the past two weeks", "the final two weeks".
  window: ['past.a.1 previous.a.1 recent.a.1 recent.a.2 final.a.1 next.a.1 coming.a.1 first.a.1 last.a.1', OFTEN],
  // "Two weeks later".
  later: ['later.r.1', WHOLE],
  // "A year earlier", "previously".
  earlier: ['earlier.r.1 previously.r.1 previous.a.1', OFTEN],
  // "Thousands turned out", "turned up", "came out", "set off for the square": exactly the phrases below, by which a crowd comes out or starts out.
  'turning out': ['turn_out.v.8 show_up.v.1 turn_up.v.1 come_out.v.1 set_off.v.2', NAMED],
  // "The third round", "the second leg": the parts of a game, a course and a process, of which each follows another. The senses are about
  // periods of play, holes of golf and sets of tennis, the innings, halves, thirds, quarters, overs, chukkers and rounds of a game and the halves
  // of an inning, laps, legs and stages of a journey, stages in time and in a series.
  stretch: [
    'period_of_play.n.1+1 inning.n.1 half.n.2 period.n.3 quarter.n.3 over.n.1 chukker.n.1 round.n.7+1 lap.n.5 leg.n.9 stage.n.1 stage.n.2',
    WHOLE,
  ],
  // "The flood claimed 19 lives", "they lost their lives": claiming as a cost, costing and ceasing to have.
  costing: ['claim.v.5 cost.v.2 lose.v.1', WHOLE],
  // "Two weeks left".
  ahead: ['leftover.a.1', WHOLE],
  // "Negotiated for three days", "three days of talks".
  parley: ['negotiation.n.1 negotiate.v.1', WHOLE],
  // "The country's share of the loan".
  share: ['share.n.1 share.n.3 portion.n.1 slice.n.1 proportion.n.1', WHOLE],
  // "Will pay $4 million for it", "will cost": a price is settled before it is paid. The senses are about paying, buying, selling and costing.
  paying: ['pay.v.1 buy.v.1 sell.v.1 cost.v.1', OFTEN],
};

/** Classes of which phrases are asked for too. */
const OF_PHRASES = new Set(['turning out']);

/** Lines "class, words". */
export const lines = () =>
  Object.entries(CLASSES).map(([name, [list, least]]) => {
    const words = lemmasIn(list, least).filter((word) => OF_PHRASES.has(name) || !word.includes('_'));
    return `${name}\t${words.join(' ')}`;
  });
