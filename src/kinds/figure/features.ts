// What speaks for and against two figures being of one thing, as numbers.
import type { Claim } from '../../core/claim.js';
import type { EventView } from '../../core/contracts.js';
import { wordTest } from './around.js';
import { numberKey } from './attach.js';
import { isAnyone } from './roles.js';
import { areSlips } from './slips.js';
import { areKin } from './things.js';
import type { Figure, FigureDimension } from './value.js';

type FigureClaim = Claim<Figure>;

/** Measured on a pair of claims; every number between 0 and 1. */
export interface Features {
  /** Weight of the words both share, by what the one with less to say has to share. */
  readonly share: number;
  /** The same sum, saturating: 0 for none, near 1 for many telling words. */
  readonly sum: number;
  /** Share of the four nearest stems that are the same. */
  readonly near: number;
  /** Both have a role, and it is the same; or both are sums, and what their words say that they are is the same. */
  readonly role: number;
  /** One has a role, the other none. */
  readonly roleLacks: number;
  readonly modifiers: number;
  readonly modifiersDiffer: number;
  /** Each article gives but one number of that noun or unit. */
  readonly sole: number;
  /** The same of counts of things by one noun, or two nouns of one thing, that says more than that they are people, as numbers no farther apart than two and three. */
  readonly soleNear: number;
  /** Ordinals of one noun that follow each other: "second" and "third"; not of the rounds of a contest or the stages of a course. */
  readonly inTurn: number;
  /** Digits or words that are easily taken for one another: $214,000 and $241,000, 16 and 60. */
  readonly slip: number;
  /** Each article gives but one number in that unit, and the two are near each other. */
  readonly lone: number;
  /** Precise numbers that nearly agree: 547,000 and 548,000. */
  readonly close: number;
  /** Equal numbers; of counts whatever their hedges: "nearly 300" and "more than 300". */
  readonly equal: number;
  /** How many orders of magnitude the numbers are apart beyond threefold, up to 1: a toll of 5 is not one of 26,000. */
  readonly ratio: number;
  /** One article gives the other's number too. */
  readonly bothKnow: number;
  /** A month, year or quarter is named for one only. */
  readonly timesLean: number;
  readonly timesAgree: number;
  readonly daysDiffer: number;
  /** Their articles open on different weekdays, and the sentences name none. */
  readonly leadDiffers: number;
  /** Telling names that only one of them has near: the smaller and the greater of the two sides. */
  readonly namesLeast: number;
  readonly namesMost: number;
  readonly sharedName: number;
  /** One verb governs both. */
  readonly verb: number;
  /** How near two numbers of two digits or more come to each other: 1 for equal ones, 0 from half as much again. */
  readonly alike: number;
  /** The same for counts of things, by how many digits beyond the third they have: 235,000 and 250,000 comments are seldom two. */
  readonly large: number;
  /** The name nearest to both is one, and the numbers are near each other. */
  readonly ownersAlike: number;
  /** Each has another name nearest to it. */
  readonly ownersDiffer: number;
  /** Both in one article. */
  readonly sameArticle: number;
  readonly bothHeadlines: number;
}

export interface Measured {
  readonly features: Features;
  /** The most telling shared words, for people. */
  readonly words: readonly string[];
}

/** Words farther off tell less. */
const SENTENCE = 0.3;
const CLAUSE = 0.6;
const NEAR = 0.8;
const NEAREST = 4;
/** Least weight of a word that stands in every article: it still tells what is measured, only not which. */
const FLOOR = 0.15;
/** Relative difference at which two precise numbers are more likely one number told twice than two. */
const CLOSE = 0.03;

/** log10 of three: so far apart, two reports of one thing are often enough. */
const FREE_RATIO = 0.5;

/** Share of the shorter list that the longer one has. */
function overlapShare(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const set = new Set(left);
  return right.filter((item) => set.has(item)).length / Math.min(left.length, right.length);
}

/** Whether both lists say something, and nothing the same. */
export function setsDiffer(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && right.length > 0 && overlapShare(left, right) === 0;
}

/** Whether the words next to two sums say that both are the same: an offer and a bid, losses and damage. */
export const sumsMeet = (left: Figure, right: Figure): boolean => overlapShare(left.sums ?? [], right.sums ?? []) > 0;

function weights(claim: FigureClaim, view: EventView): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const add = (word: string, by: number): void => {
    const weight = by * (FLOOR + (1 - FLOOR) * view.weight(word));
    if ((known.get(word) ?? 0) < weight) known.set(word, weight);
  };
  for (const word of claim.context.words) add(word, SENTENCE);
  for (const word of claim.context.clause) add(word, CLAUSE);
  claim.value.near.forEach((word, index) => {
    add(word, index < NEAREST ? 1 : NEAR);
  });
  for (const word of claim.value.modifiers) add(word, 1);
  return known;
}

function total(map: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of map.values()) sum += weight;
  return sum;
}

function shared(
  left: FigureClaim,
  right: FigureClaim,
  view: EventView,
): { sum: number; share: number; words: readonly string[] } {
  const [a, b] = [weights(left, view), weights(right, view)];
  const words: { word: string; weight: number }[] = [];
  for (const [word, weight] of a) {
    const other = b.get(word);
    if (other === undefined) continue;
    words.push({ word, weight: Math.sqrt(weight * other) });
  }
  words.sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1));
  const sum = words.reduce((all, { weight }) => all + weight, 0); // in one order, whichever side is the left
  const least = Math.max(1.5, Math.min(total(a), total(b)));
  return { sum, share: Math.min(1, sum / least), words: words.slice(0, 3).map(({ word }) => word) };
}

const worth = (figure: Figure): number => Math.abs(figure.low ?? figure.high ?? 0) * figure.factor;

function closeNumbers(left: Figure, right: Figure): boolean {
  if (left.unit !== right.unit && left.dimension === 'money') return false;
  const [a, b] = [worth(left), worth(right)];
  const digits = Math.min(a / (left.step * left.factor), b / (right.step * right.factor));
  return digits >= 100 && Math.abs(a - b) <= CLOSE * Math.max(a, b);
}

const gives = (figure: Figure, number: string): boolean =>
  (figure.siblings?.has(number) ?? false) || (figure.others?.has(number) ?? false);

function bothKnow(left: Figure, right: Figure): boolean {
  const [a, b] = [numberKey(left), numberKey(right)];
  return a !== b && (gives(left, b) || gives(right, a));
}

/** The most telling name near one claim that the other's sentence lacks. */
function lacking(one: FigureClaim, other: FigureClaim, view: EventView): number {
  const known = new Set([...other.value.scope.names, ...other.context.words]);
  let most = 0;
  for (const name of one.value.scope.names) if (!known.has(name)) most = Math.max(most, view.weight(name));
  return most;
}

const sameNumber = (left: Figure, right: Figure): boolean =>
  (left.low ?? left.high) === (right.low ?? right.high) && (left.high ?? left.low) === (right.high ?? right.low);

/** ln of one and a half: so far apart, two numbers are not near each other any more. */
const ALIKE = Math.log(1.5);

/** How near two numbers come to each other, where both have two digits that count. */
function alike(left: Figure, right: Figure): number {
  const [p, q] = [worth(left), worth(right)];
  const digits = Math.min(p / (left.step * left.factor), q / (right.step * right.factor));
  if (!(p > 0 && q > 0) || Math.max(digits, Math.min(p, q)) < 10) return 0;
  return Math.max(0, 1 - Math.log(Math.max(p, q) / Math.min(p, q)) / ALIKE);
}

/** Whether each article gives but one number of that noun or unit. */
export const areSole = (left: Figure, right: Figure): boolean =>
  left.siblings?.size === 1 && right.siblings?.size === 1;

/** Greatest ratio of two counts of one noun, or two nouns of one thing, that each article gives once: that of two and three. */
const SOLE_RATIO = 1.5;

const isContest = wordTest('contest');
const isStretch = wordTest('stretch');

/** Whether each article gives one count of one noun, or of two nouns of one thing, and the two are near each other; games and the like are counted over any span. */
function soleNear(left: Figure, right: Figure): boolean {
  if (left.dimension !== 'count' || left.counted === undefined) return false;
  if (left.counted !== right.counted && !areKin(left, right)) return false;
  if (isAnyone(left.counted) || left.counted === 'time' || isContest(left.counted)) return false;
  if (!areSole(left, right)) return false;
  const [p, q] = [worth(left), worth(right)];
  return Math.min(p, q) > 1 && Math.max(p, q) <= SOLE_RATIO * Math.min(p, q);
}

/** The name nearest to a figure, as a stem: whose offer, whose record. Months and weekdays are no owners. */
function ownerOf({ near, nearWords, scope }: Figure): string | undefined {
  const known = new Set(scope.names);
  return near.find((key, index) => /^\p{Lu}/u.test(nearWords[index] ?? '') && (known.size === 0 || known.has(key)));
}

/** Weight from which a name near each of two counts, and not near the other, tells that they are of two things: "three fights with Holm". */
const TELLING = 0.5;

const yes = (holds: boolean): number => (holds ? 1 : 0);

/** Dimensions of which articles give so many figures, and so alike, that having but one tells nothing. */
const COMMON: ReadonlySet<FigureDimension> = new Set(['time-span', 'percent']);

/** Whether each article gives but one number in a unit that is not in every article. */
export const areLone = (left: Figure, right: Figure): boolean =>
  left.unit === right.unit && !COMMON.has(left.dimension) && areSole(left, right);

/** Measures a pair of claims. Symmetrical. */
export function measure(left: FigureClaim, right: FigureClaim, view: EventView): Measured {
  const [a, b] = [left.value, right.value];
  const words = shared(left, right, view);
  const nearRight = new Set(b.near.slice(0, NEAREST));
  const [x, y] = [lacking(left, right, view), lacking(right, left, view)];
  const daysDiffer = setsDiffer(a.scope.days, b.scope.days);
  const noDays = a.scope.days.length === 0 || b.scope.days.length === 0;
  const [p, q] = [worth(a), worth(b)];
  const [one, other] = [ownerOf(a), ownerOf(b)];
  const owned = one !== undefined && other !== undefined;
  const near = alike(a, b);
  return {
    features: {
      share: words.share,
      sum: 1 - Math.exp(-words.sum),
      near: a.near.slice(0, NEAREST).filter((word) => nearRight.has(word)).length / NEAREST,
      role: yes((a.role !== undefined && a.role === b.role) || sumsMeet(a, b)),
      roleLacks: yes((a.role === undefined) !== (b.role === undefined)),
      modifiers: overlapShare(a.modifiers, b.modifiers),
      modifiersDiffer: yes(setsDiffer(a.modifiers, b.modifiers)),
      sole: yes(areSole(a, b)),
      soleNear: yes(soleNear(a, b) && Math.min(x, y) < TELLING),
      inTurn: yes(a.dimension === 'ordinal' && Math.abs(p - q) === 1 && !isStretch(a.counted ?? '')),
      slip: yes(a.unit === b.unit && areSlips(a, b)),
      lone: yes(near > 0 && areLone(a, b)),
      close: yes(closeNumbers(a, b)),
      equal: yes(a.dimension === 'count' ? sameNumber(a, b) : numberKey(a) === numberKey(b)),
      ratio: p > 0 && q > 0 ? Math.min(1, Math.max(0, Math.log10(Math.max(p, q) / Math.min(p, q)) - FREE_RATIO)) : 0,
      bothKnow: yes(bothKnow(a, b)),
      timesLean: yes(a.scope.times.length > 0 !== b.scope.times.length > 0),
      timesAgree: yes(overlapShare(a.scope.times, b.scope.times) > 0),
      daysDiffer: yes(daysDiffer),
      leadDiffers: yes(noDays && setsDiffer(a.scope.leadDays, b.scope.leadDays)),
      namesLeast: Math.min(x, y),
      namesMost: Math.max(x, y),
      sharedName: yes(a.scope.names.some((name) => b.scope.names.includes(name))),
      verb: yes(left.context.verb !== undefined && left.context.verb === right.context.verb),
      alike: near,
      large:
        a.dimension === 'count' && !isAnyone(a.counted) && !isAnyone(b.counted)
          ? near * Math.min(1, Math.max(0, Math.log10(Math.min(p, q) || 1) - 3) / 2)
          : 0,
      ownersAlike: yes(owned && one === other) * near,
      ownersDiffer: yes(owned && one !== other && !b.near.includes(one) && !a.near.includes(other)),
      sameArticle: yes(left.document === right.document),
      bothHeadlines: yes(left.context.headline && right.context.headline),
    },
    words: words.words,
  };
}
