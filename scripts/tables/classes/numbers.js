// What stands beside a number. A class is asked for in one pattern only, which tells the sense; so synsets are taken whole, but where the
// pattern says too little: there a word must have the sense in a share of its uses. A class holds the words of the senses that stand in it,
// and no others.
import { lemmasIn } from '../synsets.js';

export const about =
  'Words that stand beside numbers: the class, the words and phrases of the senses that scripts/tables/classes/numbers.js names.';

const WHOLE = 0;

/** Each class with its senses and the share of a word's uses that must be of them. */
const CLASSES = {
  // Hedges of one word or phrase: "about 50", "almost 50", "just 50", "at least 50".
  about: ['approximately.r.1', WHOLE],
  nearly: ['almost.r.1 practically.r.1', 0.3],
  exact: ['exactly.r.1 only.r.1', WHOLE],
  'at least': ['at_least.r.2', WHOLE],
  'up to': ['at_most.r.1', WHOLE],
  // "In the vicinity of 50".
  vicinity: ['region.n.4 neighborhood.n.1', WHOLE],
  // By how much something is over or under: "just over 50", "well under 50".
  degree: ['considerably.r.1 far.r.1 way.r.1 slightly.r.1 a_little.r.1 barely.r.3', WHOLE],
  // What takes a length of time: "lasted over two days". The verbs of five senses: to last, take, spend, wait and serve so long.
  lasting: ['last.v.1 take.v.2 spend.v.1 wait.v.1 serve.v.9', WHOLE],
  // "ranging from 5 to 9".
  ranging: ['range.v.1 vary.v.3', WHOLE],
  // "two full weeks", "two additional weeks": leaves the length what it is.
  full: ['whole.a.1 full.a.2', WHOLE],
  added: ['additional.a.1', WHOLE],
  // Adjectives of the dimensions length, width, height, stature, depth and thickness, both ends of each: "5 feet tall".
  size: [
    'long.a.2 short.a.2 wide.a.1 narrow.a.1 high.a.2 low.a.2 tall.a.1 short.a.3 deep.a.3 shallow.a.1 thick.a.1 thin.a.1',
    WHOLE,
  ],
  // A length of time between two moments: "a week later".
  'set apart': ['later.r.1 earlier.r.1 ago.a.1 prior.a.1', WHOLE],
  // To believe, think, report and confirm, and a report: "no one is believed hurt", "no reports of injuries" leave the number what it is.
  held: ['believe.v.1 believe.v.2 think.v.1 think.v.2 report.v.1 report.v.4 confirm.v.1 report.n.1 report.n.3', WHOLE],
  // Beside two numbers: a win, a loss, a draw, a score or a record.
  result: [
    'win.v.1 win.n.1 lose.v.2 loss.n.3 beat.v.1 defeat.n.1 victory.n.1 draw.n.3 record.n.3 score.n.3 score.v.1',
    WHOLE,
  ],
  // Firearms and what they fire, whose calibre is told by a number alone: "a .38 revolver".
  arm: ['firearm.n.1+3 gun.n.1 ammunition.n.1+1 bullet.n.1', 0.1],
  quake: ['earthquake.n.1+2', 0.3],
  // Crew, staff and personnel, counted by their members beside others: "420 passengers and crew".
  crew: ['crew.n.1 staff.n.1 personnel.n.1', 0.3],
};

/** Lines "class, words". */
export const lines = () =>
  Object.entries(CLASSES).map(([name, [list, least]]) => `${name}\t${lemmasIn(list, least).join(' ')}`);
