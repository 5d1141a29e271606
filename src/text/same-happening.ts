import type { Evidence } from '../core/cluster.js';
import type { Happening } from './happening.js';
import { happeningClass, isWounding } from './happening-words.js';
import { stem } from './lemma.js';

/** Evidence that two claims of one clause or list are not about one thing: they never stand in one cluster. */
export const NEVER: Evidence = { score: 0, reasons: [] };

/** Weight of a word that every article of the event has; the rest of the scale goes by rarity. */
const COMMON = 0.25;

type Weight = (stem: string) => number;

const weighted = (words: ReadonlySet<string>, weight: Weight): number => {
  let sum = 0;
  for (const word of words) sum += (COMMON + (1 - COMMON) * weight(word)) ** 2;
  return sum;
};

/** Cosine of two bags of words under the event's weights, and the words they share. */
function overlap(
  left: readonly string[],
  right: readonly string[],
  weight: Weight,
): { cosine: number; shared: readonly string[] } {
  const one = new Set(left);
  const other = new Set(right);
  const shared = [...one].filter((word) => other.has(word));
  const whole = Math.sqrt(weighted(one, weight) * weighted(other, weight));
  return { cosine: whole === 0 ? 0 : weighted(new Set(shared), weight) / whole, shared };
}

/**
 * The single words by which a word for violence is said to have killed: "fatally shot", "shot dead", "the fatal stabbing". "Deadly" and "lethal"
 * are said of much else (weapons, force), and "to death" is not read: arguments are kept without their prepositions.
 */
const FATAL = ['fatal', 'fatally', 'mortal', 'mortally', 'dead'];

/** Whether one tells who was killed and the other how: "the fatal shooting of", "was killed". A shooting by itself may not kill. */
function fatalBoth(left: Happening, right: Happening): boolean {
  const kills = ({ head, arguments: words }: Happening): boolean =>
    (head === 'shoot' || isWounding(head)) && FATAL.some((word) => words.includes(word));
  const killed = ({ head }: Happening): boolean => happeningClass(head) === 'kill';
  return (kills(left) && killed(right)) || (killed(left) && kills(right));
}

/** Share of the articles, as a weight, below which a noun of happening, or a verb, is what the event is about. */
const MAIN = 0.5;

const isToldOften = (head: string, weight: Weight): boolean => weight(stem(head)) < MAIN;

/** The same where most articles tell of a shooting and most of a killing: they are one. */
function killedSo({ head: one }: Happening, { head: other }: Happening, weight: Weight): boolean {
  const are = (shot: string, killed: string): boolean => shot === 'shoot' && happeningClass(killed) === 'kill';
  return (are(one, other) || are(other, one)) && isToldOften(one, weight) && isToldOften(other, weight);
}

/** Heads that say nothing by themselves: their arguments must, and they stand for each other ("was held", "began"). */
const OPEN = new Set(['be', 'begin', 'meet']);

/** Sentences at the top of an article tell of its event; later ones of what led to it or came of it. */
const LEAD = 3;
/** Overlap of two leading sentences above which their dates are taken to be of the event itself. */
const LEAD_OVERLAP = 0.35;

/** Whether both name the deed that the event is about, whatever else they tell: "opened fire", "sounds of gunfire". */
export function isMainDeed(left: Happening, right: Happening, weight: Weight): boolean {
  const deed = happeningClass(left.head);
  if (deed !== happeningClass(right.head) || isOpen(left) || isOpen(right) || left.planned || right.planned)
    return false;
  return isToldOften(left.head, weight) || isToldOften(right.head, weight);
}

/** Whether both say which of several it was, and not the same: "the first quake", "the second". */
function otherOfSeveral(left: Happening, right: Happening): boolean {
  return left.which.length > 0 && right.which.length > 0 && !left.which.some((word) => right.which.includes(word));
}

/** What is thwarted is an attempt, said or not. */
const THWART = 'thwart';

/** One tells of a deed and the other of the attempt at it ("murder", "attempted murder"): two counts, often two deeds. */
function otherAttempt(left: Happening, right: Happening): boolean {
  const attempted = ({ head, arguments: words }: Happening): boolean =>
    happeningClass(head) === THWART || words.includes('attempt');
  return attempted(left) !== attempted(right);
}

/** The sort of making known, under which a speaker says many things: what was made known must be shared as well. Plain speech ("say") dates nothing here. */
const TELLING = 'announce';

/**
 * Stages of a criminal case, as sorts or stems: each on a day of its own, told of one person in nearly one clause. Those by which the
 * Federal Rules of Criminal Procedure of the United States change how the accused stands, up to the sentence: arrest (rule 4), charge (7, 10),
 * plea (11), a verdict by its verbs, to convict and to acquit (31), sentence (32). The noun "verdict" is of none: it leaves open which it was.
 * Release (46) and dismissal (48) are none, whose verbs are said of much else.
 */
const STAGES = new Set(['arrest', 'charge', 'plead', 'convict', 'acquit', 'sentence']);

const otherStages = (left: string, right: string): boolean => left !== right && STAGES.has(left) && STAGES.has(right);

/** Two verbs that each say what was done, and not the same: "was arrested", "was charged". */
function otherVerbs(left: Happening, right: Happening): boolean {
  const plain = (happening: Happening): boolean => happening.form === 'verb' && !happening.event && !isOpen(happening);
  return (
    plain(left) && plain(right) && happeningClass(left.head) !== happeningClass(right.head) && !fatalBoth(left, right)
  );
}

/** Words between a mention and its verb beyond which it may date something between. */
const FAR = 10;

function leadEvidence(left: Happening, right: Happening, weight: Weight): Evidence | undefined {
  if (left.at > LEAD || right.at > LEAD || left.planned || right.planned || left.speech || right.speech)
    return undefined;
  if (left.besideOtherDay || right.besideOtherDay) return undefined;
  if (otherOfSeveral(left, right) || otherVerbs(left, right)) return undefined;
  const { cosine, shared } = overlap(left.sentence, right.sentence, weight);
  if (shared.length < 4 || cosine < LEAD_OVERLAP) return undefined;
  return { score: 0.3 + 0.7 * cosine, reasons: [`lead sentences share ${shared.slice(0, 3).join(', ')}`] };
}

/**
 * Whether two dates or times date one happening, from its verb or noun and what stands with it. Same heads, or two words for
 * one deed, need an argument in common; a head that the other has among its arguments needs more; other heads need near-equal
 * clauses, and two stages of one case are never one. A number that both clauses give ("13.7 %") counts as much as a head.
 * Leading sentences that say nearly the same date the event itself.
 */
export function sameHappening(left: Happening, right: Happening, weight: Weight): Evidence | undefined {
  const told = toldAlike(left, right, weight) ?? toldBeside(left, right, weight);
  const led = leadEvidence(left, right, weight);
  if (!told || !led) return told ?? led;
  return told.score >= led.score ? told : led;
}

/** The same where one tells in the same breath what the other tells: "broke in at 9 p.m. and arrested him", "was arrested at 11 p.m."; a next stage of a case may be days on. */
function toldBeside(left: Happening, right: Happening, weight: Weight): Evidence | undefined {
  for (const [first, other] of [[left, right] as const, [right, left] as const]) {
    const { also } = first;
    if (!also || (STAGES.has(happeningClass(first.head)) && STAGES.has(happeningClass(also.head)))) continue;
    const told = toldAlike(also, other, weight);
    if (told) return told;
  }
  return undefined;
}

/** Overlap at which two clauses with other heads still tell one thing: copies with a word changed. */
const ALIKE = 0.6;

/** How many other words two clauses under one head must share, by how little the head says. */
function leastShared(left: string, right: string): number {
  if (left === TELLING) return 4;
  return left === 'be' || right === 'be' ? 2 : 1;
}

/** What it adds that one deed is told of one person, whom every article of the event may name: the rarity of words says nothing there. */
const SAME_PERSON = 0.12;

const byPeople = (left: Happening, right: Happening): number =>
  left.head !== 'be' && left.people.some((name) => right.people.includes(name)) ? SAME_PERSON : 0;

/** What two happenings have in common, beside their heads. */
interface Common {
  /** The figure that both clauses give. */
  readonly figure: string | undefined;
  readonly cosine: number;
  /** Words that both have, those of the sorts of the heads left out. */
  readonly others: readonly string[];
}

/** What the heads of two happenings say: how much more than their words, and why. */
interface Heads {
  readonly score: number;
  readonly reason?: string;
  /** Whether both name one deed. */
  readonly isDeed: boolean;
}

/** Heads of one sort, heads that say nothing by themselves, or the killing and how it was done; undefined where too little else is shared. */
function oneDeed(left: Happening, right: Happening, common: Common, weight: Weight, fatal: boolean): Heads | undefined {
  const deed = happeningClass(left.head);
  const isSame = deed === happeningClass(right.head);
  const bothOpen = isOpen(left) && isOpen(right);
  const isMain = [left, right].some(({ head }) => isToldOften(head, weight));
  const isEvent = left.event && right.event && isSame;
  const least = isEvent && isMain ? 0 : leastShared(left.head, right.head);
  if (common.others.length < least && common.figure === undefined) return undefined;
  const reason = `both ${isSame ? deed : fatal ? 'kill' : 'take place'}`;
  const isDeed = isSame || fatal;
  if (isEvent || (isMain && isDeed && !bothOpen)) return { score: 0.45, reason, isDeed };
  if (left.head === 'be' || right.head === 'be') return { score: 0.1, reason, isDeed };
  return { score: bothOpen ? 0.2 : 0.35, reason, isDeed };
}

/** One head among the words of the other; undefined where nothing else is shared and it is not what the event is about. */
function namedDeed(left: Happening, right: Happening, { others }: Common, weight: Weight): Heads | undefined {
  const isLead = left.at <= LEAD && right.at <= LEAD;
  const isMain = isToldOften(isNamedIn(left, right) ? left.head : right.head, weight);
  const isDone = left.agent === right.head || right.agent === left.head;
  if (others.length === 0 && !(isMain && (isLead || isDone))) return undefined;
  const reason = 'one names what the other tells';
  if (isMain && isDone) return { score: 0.5, reason, isDeed: false };
  if (isLead) return { score: isMain ? 0.4 : 0.3, reason, isDeed: false };
  return { score: 0.15, reason, isDeed: false };
}

/** What the heads of two happenings say, by whichever of the three they are; undefined where they cannot be one. */
function relateHeads(left: Happening, right: Happening, common: Common, weight: Weight): Heads | undefined {
  const fatal = fatalBoth(left, right) || killedSo(left, right, weight);
  if (fatal || happeningClass(left.head) === happeningClass(right.head) || (isOpen(left) && isOpen(right)))
    return oneDeed(left, right, common, weight, fatal);
  if (isNamedIn(left, right) || isNamedIn(right, left)) return namedDeed(left, right, common, weight);
  const { figure, others, cosine } = common;
  const isCopy = others.length >= 3 && cosine >= ALIKE && !otherVerbs(left, right);
  return isCopy || figure !== undefined ? { score: 0, isDeed: false } : undefined;
}

/** Whether both are the next of one sort, still to come: "the next meeting is on", "meets again on". */
const isNextOfSort = (left: Happening, right: Happening): boolean =>
  [left, right].every(({ planned, which, head }) => planned && head !== 'be' && which.includes('next')) &&
  happeningClass(left.head) === happeningClass(right.head);

function toldAlike(left: Happening, right: Happening, weight: Weight): Evidence | undefined {
  if (left.planned !== right.planned || left.speech || right.speech || otherOfSeveral(left, right)) return undefined;
  if (otherAttempt(left, right)) return undefined;
  const { cosine, shared } = overlap([...left.arguments, left.head], [...right.arguments, right.head], weight);
  const [deed, other] = [happeningClass(left.head), happeningClass(right.head)];
  if (otherStages(deed, other)) return undefined;
  const figure = left.figure !== undefined && left.figure === right.figure ? left.figure : undefined;
  const others = shared.filter((word) => happeningClass(word) !== deed && happeningClass(word) !== other);
  const heads = isNextOfSort(left, right)
    ? { score: 0.5, reason: `both the next ${deed}`, isDeed: true }
    : relateHeads(left, right, { figure, cosine, others }, weight);
  if (!heads) return undefined;
  const reasons = heads.reason === undefined ? [] : [heads.reason];
  let score = 0.9 * cosine + heads.score;
  if (figure !== undefined && others.length > 0) {
    score += /\.|illion/.test(figure) ? 0.5 : 0.3;
    reasons.push(`both with ${figure}`);
  }
  if (heads.isDeed) score += byPeople(left, right);
  if (left.which.length !== right.which.length) score -= 0.15;
  if (figure === undefined && left.distance > FAR) score -= 0.1;
  if (figure === undefined && right.distance > FAR) score -= 0.1;
  if (others.length > 0) reasons.push(`share ${others.slice(0, 3).join(', ')}`);
  return score <= 0 ? undefined : { score: Math.min(1, score), reasons };
}

const isOpen = (happening: Happening): boolean => happening.opening || OPEN.has(happening.head);

/** Whether the head of one is among the arguments of the other: "the fire broke out", "hurt in the fire". */
function isNamedIn(named: Happening, happening: Happening): boolean {
  return named.event && happening.arguments.some((word) => happeningClass(word) === happeningClass(named.head));
}
