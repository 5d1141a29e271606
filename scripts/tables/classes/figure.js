// What the words around a figure say of it. A class is asked for in one place beside a number, which tells the sense, so that synsets
// marked WHOLE are taken whole; of the others a word must have the sense in a share of its uses.
import { lemmasIn } from '../synsets.js';

export const about = 'Words that say what a figure near them is of: the class, its words.';

const WHOLE = 0;
const MOSTLY = 0.3;

/** Each class with its senses and the share of a word's uses that must be of them; more of both where it has two shares. */
const CLASSES = {
  // "13 homers in 54 games".
  contest: ['contest.n.1+1 game.n.1 game.n.2 match.n.2 bout.n.3', 0.1],
  // "60 percent of voters".
  voters: ['voter.n.1 electorate.n.1', MOSTLY],
  // "A poll found that 60 percent".
  asking: ['poll.n.1 survey.n.1 respondent.n.2', MOSTLY],
  // What a neighbourhood is paced out in: "three doors away".
  paced: ['door.n.4 building.n.1 dwelling.n.1+1 housing.n.1+1', WHOLE],
  // "A crowd of 9,000".
  crowd: ['crowd.n.1 audience.n.1 congregation.n.1 attendance.n.3 turnout.n.1', 0.1],
  // "A population of 9,000".
  populace: ['population.n.1 inhabitant.n.1 resident.n.1', MOSTLY],
  // "The toll hit 12", "stood at 12", "passed 12", "was put at 12".
  reaching: ['reach.v.2 exceed.v.1 exceed.v.2 stand.v.2 put.v.6', WHOLE],
  // "Three straight months".
  row: ['straight.a.1 consecutive.a.1', MOSTLY, 'successive.a.1', 0.8],
  // "In the past two weeks", "the final two weeks".
  window: ['past.a.1 previous.a.1 recent.a.1 recent.a.2 final.a.1 next.a.1 coming.a.1 first.a.1 last.a.1', MOSTLY],
  // "Two weeks later".
  later: ['later.r.1', WHOLE],
  // "A year earlier", "previously".
  earlier: ['earlier.r.1 previously.r.1 previous.a.1', MOSTLY],
  // "Thousands turned out", "set off for the square".
  'turning out': ['turn_out.v.8 show_up.v.1 set_off.v.2', WHOLE],
  // "Two weeks left".
  ahead: ['leftover.a.1', WHOLE],
  // "The country's share of the loan".
  share: ['share.n.1 share.n.3 portion.n.1 slice.n.1 proportion.n.1', WHOLE],
};

/** The words of a class: of each list of senses those that have one of them in the share of uses behind it. */
const wordsOf = ([list, least, ...more]) => (list ? [...lemmasIn(list, least), ...wordsOf(more)] : []);

/** Lines "class, words". */
export const lines = () =>
  Object.entries(CLASSES).map(([name, lists]) => `${name}\t${[...new Set(wordsOf(lists))].sort().join(' ')}`);
